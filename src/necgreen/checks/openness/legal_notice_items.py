"""What the legal notice says of the publisher, of who answers for the publication, and of the host.

Sees: names, addresses and phone numbers in the text of the legal notice that the visit holds, each under the topic it
stands in. Does not see: a page the visit did not load, images, a link to another site, and whether what is written is
true; some publishers may stay anonymous. What is not found is a question, never a fault.
"""

from necgreen.model import Case, Check, Confidence, Finding, Need, Scope, Verdict
from necgreen.views.legal.notice import legal_notice
from necgreen.views.legal.pages import evidence


def legal_notice_items(case: Case) -> Verdict:
    """A question for each item that was not found; a role in place of a name is quoted. Passed: all were found."""
    notice = case.view(legal_notice)
    if notice is None:
        return Verdict(untold="page-unread")
    place = evidence(case, notice.page)
    role = notice.director_role
    missing = [
        code
        for code, item in (
            ("no-publisher", notice.publisher),
            ("no-publisher-address", notice.publisher_address),
            ("no-publisher-phone", notice.publisher_phone),
            ("no-director", notice.director or role),
            ("no-host", notice.host),
            ("no-host-address", notice.host_address),
            ("no-host-phone", notice.host_phone),
        )
        if item is None
    ]
    found = [Finding(code, (("url", notice.url),), place, Confidence.LOW) for code in missing]
    if role:
        values = (("url", notice.url), ("quote", role.quote), ("at", role.at))
        found.append(Finding("unnamed-director", values, place, Confidence.LOW))
    return Verdict(tuple(found), human=bool(found))


CHECK = Check("legal-notice-items", Scope.SITE, legal_notice_items, needs=frozenset({Need.DOCUMENT}), cold_only=False)
