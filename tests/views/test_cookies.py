"""Names of cookies, by the table and by the page that holds them."""

import pytest

from necgreen.model import Cookie, Moment, Page, Visit
from necgreen.reference import load
from necgreen.runner import PageCase
from necgreen.views.cookies import classify, early_cookies

TABLE = load().table("cookies")


@pytest.mark.parametrize(
    ("name", "domain", "kind"),
    [
        ("_ga", "salon.fr", "audience"),
        ("_ga_ABC123", "salon.fr", "audience"),
        ("_gallery", "salon.fr", "unknown"),
        ("_GA", "salon.fr", "unknown"),
        ("NID", "google.com", "advertising"),
        ("NID", "salon.fr", "unknown"),
        ("YSC", "youtube.com", "platform"),
        ("fr", "facebook.com", "advertising"),
        ("fr", "salon.fr", "unknown"),  # a language, perhaps
        ("PHPSESSID", "salon.fr", "exempt"),
        ("PHPSESSID", "tiers.example", "unknown"),
        ("__Host-csrftoken", "salon.fr", "exempt"),
        ("__Secure-_ga", "salon.fr", "audience"),
        ("AWSALB", "tiers.example", "exempt"),
        ("tarteaucitron", "salon.fr", "exempt"),
        ("_pk_id.1.abcd", "salon.fr", "arguable"),
        ("__cf_bm", "tiers.example", "arguable"),
        ("", "salon.fr", "unknown"),
    ],
)
def test_classify(name: str, domain: str, kind: str) -> None:
    assert classify(name, domain, "salon.fr", TABLE)[0] == kind


def test_only_what_was_set_before_a_choice() -> None:
    cookies = (
        Cookie("_ga", ".salon.fr", lifetime=3600),
        Cookie("_gid", "salon.fr", lifetime=0),  # a deletion
        Cookie("_fbp", "salon.fr", after=Moment.CHOICE),
        Cookie("YSC", "www.youtube.com", after=Moment.SCROLL),
    )
    page = Page("4", "https://www.salon.fr/", "https://www.salon.fr/", cookies=cookies)
    case = PageCase(page, (page,), Visit((), "static", "1", "desktop", "2026-11-23T10:00:00Z", (page,)), load())
    assert [(known.locator, known.kind, known.service) for known in case.view(early_cookies)] == [
        ("page/4/cookie/_ga@.salon.fr", "audience", "Google Analytics"),
        ("page/4/cookie/YSC@www.youtube.com", "platform", "YouTube"),
    ]


def test_no_name_is_of_two_kinds_in_the_same_place() -> None:
    seen: dict[tuple[str, str], str] = {}
    for row in TABLE["cookie"]:
        for name in row["names"]:
            for domain in row.get("domains", ["*"]):
                assert seen.setdefault((name, domain), row["kind"]) == row["kind"]
