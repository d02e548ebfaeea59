"""Third parties that the site asks and that its policy does not name.

Sees: the services asked before any choice and after an acceptance, and the words of the policy, of the page on cookies
and of the legal notice: a service is named by its name, its operator, its owner or its domain. Does not see: recipients
told by their category, which the law allows, and a policy that the visit did not load. Always a question.
"""

from necgreen.model import Case, Check, Confidence, Finding, Need, Scope, Verdict
from necgreen.views.legal.named import third_parties, unnamed
from necgreen.views.legal.pages import legal_pages_found


def undeclared_third_parties(case: Case) -> Verdict:
    """One question with their list. Passed: all are named. Nothing to judge: no third party was asked."""
    if not third_parties(case):
        ran = all(Need.EXECUTED in page.collected for page in case.pages)
        return Verdict(applicable=not ran)
    left = unnamed(case)
    if left is None:
        return Verdict(untold="page-unread")
    if not left:
        return Verdict()
    url = case.view(legal_pages_found)["privacy"].url
    names = ", ".join(call.service.name for _, call in left)
    places = tuple(f"page/{page}/entry/{call.entries[0]}" for page, call in left)
    values = (("url", url), ("count", len(left)), ("services", names))
    return Verdict((Finding("undeclared", values, places, Confidence.LOW),), human=True)


CHECK = Check(
    "undeclared-third-parties", Scope.SITE, undeclared_third_parties,
    needs=frozenset({Need.DOCUMENT, Need.ENTRIES}), absence_needs=frozenset({Need.EXECUTED}),
)  # fmt: skip
