"""How long an answer stays fresh, by its headers (RFC 9111)."""

import pytest
from tests.build import entry

from necgreen.views.caching import directives, header, lifetime, validated

DATE = "date: Mon, 02 Nov 2026 08:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ("", None),
        ("cache-control: public", None),
        ("cache-control: max-age=600", 600),
        ('cache-control: public, Max-Age="600"', 600),
        ("cache-control: max-age=600 | cache-control: public", 600),
        ("cache-control: s-maxage=600", None),  # for shared caches only
        ("cache-control: no-cache, max-age=600", 0),
        ("cache-control: no-store", 0),
        ('cache-control: no-cache="set-cookie", max-age=600', 600),  # that field only
        ("cache-control: max-age=-1", 0),
        ("cache-control: max-age=x", 0),
        (f"expires: Mon, 02 Nov 2026 09:00:00 GMT | {DATE}", 3_600),
        (f"expires: Sun, 01 Nov 2026 09:00:00 GMT | {DATE}", 0),
        (f"expires: 0 | {DATE}", 0),
        ("expires: 0", 0),
        ("expires: Mon, 02 Nov 2026 09:00:00 GMT", None),  # from when?
        (f"cache-control: max-age=5 | expires: Mon, 02 Nov 2026 09:00:00 GMT | {DATE}", 5),
    ],
)
def test_lifetime(headers: str, seconds: int | None) -> None:
    assert lifetime(entry("a.css", headers=headers)) == seconds


def test_directives_and_repeated_headers() -> None:
    seen = entry("a.css", headers="cache-control: Public | cache-control: max-age=5, immutable")
    assert directives(seen) == {"public": "", "max-age": "5", "immutable": ""}
    assert header(seen, "etag") is None


@pytest.mark.parametrize(
    ("headers", "wanted"),
    [("", False), ("etag: ‹etag:4:ab›", True), (f"last-modified: {DATE}", True), ("etag:", False)],
)
def test_validators(headers: str, wanted: bool) -> None:
    assert validated(entry("a.css", headers=headers)) is wanted
