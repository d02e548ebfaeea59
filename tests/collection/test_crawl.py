"""Which pages are visited, which are not, and in what order."""

import gzip

import pytest

from necgreen.collection.crawl import Frontier, Robots, Sitemap, key


def frontier(**changes: object) -> Frontier:
    given = {"domain": "forum.example", "include": (), "exclude": (), "depth": 5, "seen": set(), **changes}
    return Frontier(**given)  # type: ignore[arg-type]


def drained(front: Frontier) -> list[str]:
    found = []
    while (following := front.next()) is not None:
        found.append(following[0])
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://Forum.example", "http://forum.example:80/"),
        ("https://forum.example:443/a#top", "https://forum.example/a"),
        ("https://forum.example/a?utm_source=mail&x=1", "https://forum.example/a?x=1"),
        ("https://forum.example/a;jsessionid=12AB?x=1", "https://forum.example/a?x=1"),
    ],
)
def test_same_page(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://forum.example/a?jour=1", "https://forum.example/a?jour=2"),
        ("https://forum.example/spip.php?article1", "https://forum.example/spip.php?article2"),
        ("https://forum.example/a", "https://forum.example/A"),
    ],
)
def test_two_pages(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_robots_is_obeyed() -> None:
    robots = Robots.read(
        200, b"\xef\xbb\xbfUser-agent: *\nDisallow: /prive/\nCrawl-delay: 2\nSitemap: https://forum.example/s.xml\n"
    )
    assert not robots.allows("https://forum.example/prive/a")
    assert robots.allows("https://forum.example/public")
    assert robots.delay == 2.0
    assert robots.sitemaps == ("https://forum.example/s.xml",)


def test_our_own_group_wins() -> None:
    robots = Robots.read(200, b"User-agent: necgreen\nDisallow: /\n\nUser-agent: *\nAllow: /\n")
    assert not robots.allows("https://forum.example/")


def test_no_robots_allows_and_a_broken_server_forbids() -> None:
    assert Robots.read(404, b"").allows("https://forum.example/")
    assert not Robots.read(503, b"").allows("https://forum.example/")
    assert not Robots.read(0, None).allows("https://forum.example/")


def test_a_delay_without_end_is_bounded() -> None:
    assert Robots.read(200, b"User-agent: *\nCrawl-delay: 86400\n").delay == 30.0


SITEMAP = (
    b'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    b"<url><loc> https://forum.example/a </loc></url><url><loc>/b</loc></url></urlset>"
)


@pytest.mark.parametrize("body", [SITEMAP, gzip.compress(SITEMAP), b"\n" + SITEMAP])
def test_sitemap(body: bytes) -> None:
    found = Sitemap.read(body, "https://forum.example/sitemap.xml")
    assert found.pages == ("https://forum.example/a", "https://forum.example/b")


def test_sitemap_index() -> None:
    body = b"<sitemapindex><sitemap><loc>https://forum.example/s1.xml.gz</loc></sitemap></sitemapindex>"
    assert Sitemap.read(body, "https://forum.example/s.xml").files == ("https://forum.example/s1.xml.gz",)


@pytest.mark.parametrize("body", [b"", b"<html", b"\x1f\x8bnot gzip", b"<a><b></a>", b"\x00\x01"])
def test_broken_sitemap_is_empty(body: bytes) -> None:
    assert Sitemap.read(body, "https://forum.example/s.xml") == Sitemap()


def test_an_entity_of_a_sitemap_reads_no_file() -> None:
    body = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><urlset><url><loc>&e;</loc></url></urlset>'
    assert all("root" not in page for page in Sitemap.read(body, "https://forum.example/s.xml").pages)


def test_plain_text_sitemap() -> None:
    body = b"https://forum.example/a\nhttps://forum.example/b\n"
    assert len(Sitemap.read(body, "https://forum.example/sitemap.txt").pages) == 2


def test_links_come_before_the_sitemap_and_near_before_far() -> None:
    front = frontier()
    front.add(["https://forum.example/listed"], 1, listed=True)
    front.add(["https://forum.example/deep"], 2)
    front.add(["https://forum.example/near"], 1)
    assert [url.rsplit("/")[-1] for url in drained(front)] == ["near", "listed", "deep"]


def test_scope() -> None:
    front = frontier(exclude=("*/prive/*",))
    front.add(
        [
            "https://billetterie.forum.example/",  # a sub-domain is the same site
            "https://other.example/",
            "https://forum.example/plan.pdf",
            "https://forum.example/prive/a",
            "mailto:contact@forum.example",
            "https://forum.example/a/b/a/b/a/b/a",
            "https://forum.example/" + "x" * 3000,
            "https://[broken/",
        ],
        1,
    )
    assert drained(front) == ["https://billetterie.forum.example/"]


def test_include() -> None:
    front = frontier(include=("*/programme*",))
    front.add(["https://forum.example/programme?jour=1", "https://forum.example/acces"], 1)
    assert drained(front) == ["https://forum.example/programme?jour=1"]


def test_a_calendar_without_end_comes_last_and_stops() -> None:
    front = frontier()
    front.add([f"https://forum.example/agenda?mois={n}" for n in range(500)], 1)
    front.add(["https://forum.example/acces"], 3)
    visited = drained(front)
    assert visited[1] == "https://forum.example/acces"
    assert len(visited) == 21
    assert front.left == 480


def test_depth() -> None:
    front = frontier(depth=1)
    front.add(["https://forum.example/a"], 2)
    assert drained(front) == []
