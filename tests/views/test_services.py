"""A service is its hosts, on a label boundary, and its path where the host serves several."""

import pytest

from necgreen.reference import load
from necgreen.views.parties import registrable
from necgreen.views.services import catalogue, recognise

TABLE = load().table("services")
ROWS = catalogue(TABLE)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.google.com/recaptcha/api.js?render=x", "Google reCAPTCHA"),
        ("https://www.google.com/maps/embed?pb=1", "Google Maps"),
        ("https://www.google.com/search", None),
        ("https://www.gstatic.com/recaptcha/releases/x.js", "Google reCAPTCHA"),
        ("https://fonts.gstatic.com/s/x.woff2", "Google Fonts"),
        ("https://www.gstatic.com/charts/loader.js", None),
        ("https://www.facebook.com/tr?id=1", "Meta Pixel"),
        ("https://www.facebook.com/trends", None),
        ("https://connect.facebook.net/en_US/fbevents.js", "Meta Pixel"),
        ("https://connect.facebook.net/fr_FR/sdk.js", "Facebook (modules)"),
        ("https://region1.google-analytics.com/g/collect", "Google Analytics"),
        ("https://WWW.YouTube-NoCookie.com./embed/x", "YouTube"),
        ("https://notyoutube.com/", None),
        ("https://youtube.com.example.fr/", None),
        ("https://salon.fr/?u=https://youtube.com/", None),
        ("data:,youtube.com", None),
    ],
)
def test_recognise(url: str, name: str | None) -> None:
    service = recognise(url, ROWS)
    assert (service and service.name) == name


def test_every_row_is_whole() -> None:
    names = [row["name"] for row in TABLE["service"]]
    assert len(names) == len(set(names)) >= 30
    domains = [domain for row in TABLE["service"] for domain in row["domains"]]
    assert len(domains) == len(set(domains))
    for row in TABLE["service"]:
        assert ("country" in row) == row["confirmed"], row["name"]
        for domain in row["domains"]:
            host = domain.partition("/")[0]
            assert registrable(host) in host, domain
