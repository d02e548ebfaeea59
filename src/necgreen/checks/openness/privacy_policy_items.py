"""What the privacy policy says of each item that people must be told when their data are collected.

Sees: sentences of the policy that the visit holds (a page, or a section of the legal notice) that name the controller,
a contact, purposes, legal bases, recipients, lengths of time, rights, the complaint to the authority. Does not see: a
policy kept elsewhere, whether what is written is true or complete, nor which items this site owes. What is not found is
a question, never a fault.
"""

from necgreen.model import Case, Check, Confidence, Finding, Need, Scope, Verdict
from necgreen.views.legal.pages import evidence
from necgreen.views.legal.privacy import privacy_policy

RIGHTS = 4  # of six: under it the list is looked at; ours, no text gives it


def privacy_policy_items(case: Case) -> Verdict:
    """A question for each item that was not found; a length of time without a number is quoted."""
    policy = case.view(privacy_policy)
    if policy is None:
        return Verdict(untold="page-unread")
    place = evidence(case, policy.page)
    missing = [
        code
        for code, told in (
            ("no-controller", policy.controller),
            ("no-contact", policy.contact or policy.officer),
            ("no-purposes", policy.purposes),
            ("no-basis", policy.bases),
            ("no-recipients", policy.recipients),
            ("no-retention", policy.retentions or policy.vague),
            ("no-complaint", policy.complaint),
        )
        if not told
    ]
    found = [Finding(code, (("url", policy.url),), place, Confidence.LOW) for code in missing]
    if len(policy.rights) < RIGHTS:
        values = (("url", policy.url), ("count", len(policy.rights)))
        found.append(Finding("few-rights", values, place, Confidence.LOW))
    if policy.vague:
        quoted = (("url", policy.url), ("quote", policy.vague.quote), ("at", policy.vague.at))
        found.append(Finding("vague-retention", quoted, place, Confidence.LOW))
    return Verdict(tuple(found), human=bool(found))


CHECK = Check(
    "privacy-policy-items", Scope.SITE, privacy_policy_items, needs=frozenset({Need.DOCUMENT}), cold_only=False
)
