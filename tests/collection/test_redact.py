"""No secret survives redaction, and what identifies nobody does."""

import pytest

from necgreen.collection.redact import Redactor, command


@pytest.mark.parametrize(
    ("url", "secret"),
    [
        ("https://marie:motdepasse@site.example/", "motdepasse"),
        ("https://site.example/?access_token=abcdef123456", "abcdef123456"),
        ("https://site.example/?email=marie%40site.example", "marie"),
        ("https://site.example/r?u=" + "a1" * 20, "a1a1a1"),
        ("https://site.example/#token=12345", "12345"),
    ],
)
def test_a_secret_of_a_url_is_cut(url: str, secret: str) -> None:
    assert secret not in Redactor().url(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://site.example/programme?jour=1&salle=B",
        "https://site.example/static/app.3f2a9c0d3f2a9c0d3f2a9c0d3f2a9c0d.js",
        "https://fonts.example/css2?family=Roboto:wght@400",
    ],
)
def test_a_plain_url_is_kept(url: str) -> None:
    assert Redactor().url(url) == url


def test_equal_values_stay_comparable_within_a_visit_only() -> None:
    one, other = Redactor(), Redactor()
    assert one.mark("query", "valeur") == one.mark("query", "valeur")
    assert one.mark("query", "valeur") != other.mark("query", "valeur")


def test_a_hidden_field_loses_its_value() -> None:
    html = '<input type="hidden" name="csrf" value="s3cr3t"><input name="ville" value="Lyon">'
    cut = Redactor().text(html)
    assert "s3cr3t" not in cut
    assert 'value="Lyon"' in cut


def test_the_command_line_hides_what_the_user_gave() -> None:
    given = ["audit", "https://a:b@site.example/", "--header", "X-Key: s3cr3t", "--basic-auth", "u:pw"]
    shown = command(given)
    for secret in ("s3cr3t", "pw", "a:b@"):
        assert secret not in shown
