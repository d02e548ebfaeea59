"""A cookie name is a clue: only of its own domains, only of one service."""

import pytest

from necgreen.model import Cookie, Page, Visit
from necgreen.reference import load
from necgreen.runner import PageCase
from necgreen.views.cookie_names import names
from necgreen.views.cookies import early_cookies

KNOWN = names(load())


@pytest.mark.parametrize(
    ("name", "domain", "service"),
    [
        ("hubspotutk", "salon.fr", "HubSpot"),
        ("_hjSessionUser_12", "salon.fr", "Hotjar"),
        ("AMCV_1@AdobeOrg", "salon.fr", "Adobe Audience Manager"),  # a beginning, in the Open Cookie Database
        ("lang", "linkedin.com", "LinkedIn"),  # the list names the domain
        ("lang", "salon.fr", ""),  # a language, perhaps
        ("uid", "salon.fr", ""),  # too short to be anyone's
        ("nobody_knows_this", "salon.fr", ""),
        ("", "salon.fr", ""),
    ],
)
def test_service(name: str, domain: str, service: str) -> None:
    assert KNOWN.service(name, domain, "salon.fr") == service


def test_a_presumed_name_is_a_kind_of_its_own_and_never_overrules_ours() -> None:
    home = "https://www.salon.fr/"
    cookies = (Cookie("AMCV_1@AdobeOrg", "salon.fr"), Cookie("_ga", "salon.fr"), Cookie("PHPSESSID", "salon.fr"))
    page = Page("1", home, home, cookies=cookies)
    visit = Visit((), "static", "1", "desktop", "2026-11-25T10:00:00Z", (page,))
    found = early_cookies(PageCase(page, (page,), visit, load()))
    assert [(known.cookie.name, known.kind) for known in found] == [
        ("AMCV_1@AdobeOrg", "presumed"), ("_ga", "audience"), ("PHPSESSID", "exempt"),
    ]  # fmt: skip
