"""The static engine against real servers: what it visits, counts, refuses and keeps."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.server import Answer, Local, little

import necgreen
from necgreen.errors import CollectionError, InputError
from necgreen.model import GapKind, Moment, Page, Visit

HOME = "http://forum.example/"
HTML = "<!doctype html><html lang=fr><title>{0}</title><link rel=icon href=data:,>{1}"
Web = Callable[..., Local]


def page(title: str, body: str = "") -> Answer:
    return Answer(HTML.format(title, body), type="text/html; charset=utf-8")


def collected(local: Local, *starts: str, **options: Any) -> Visit:
    return necgreen.collect(*(starts or (HOME,)), connect_to=local.connect_to, dns=False, **options)


def urls(page: Page) -> list[str]:
    return [entry.url for entry in page.entries]


def test_bytes_equal_the_log_of_the_server(sample: Local) -> None:
    """Every resource of every page of both samples: body and header bytes as the server wrote them."""
    sample.log.clear()  # other tests ask this server too
    visit = necgreen.collect(sample.url, *sample.also, connect_to=sample.connect_to, dns=False, max_pages=50)
    compared = 0
    for entry in {entry.url: entry for page in visit.pages for entry in page.entries}.values():
        if entry.body_bytes is None:
            assert entry.truncated, entry
            continue
        if "‹" in entry.url:  # an identifier was cut: the log has the true URL
            continue
        sent = sample.sent(entry.url)
        assert sent, entry.url
        assert (entry.status, entry.body_bytes) == (sent[-1].status, sent[-1].body_bytes), entry.url
        assert entry.header_bytes == sent[-1].header_bytes, entry.url
        compared += 1
    assert compared > 40
    # Each URL was asked once, whatever the number of pages that show it (robots.txt and sitemaps come on top).
    asked = [(one.host, one.path) for one in sample.log]
    assert len(asked) == len(set(asked))


def test_page_totals_are_those_of_a_first_visit(web: Web) -> None:
    link = "<link rel=stylesheet href=/a.css>"
    local = web(
        {
            HOME: page("Accueil", f"{link}<a href=/b>b</a>"),
            HOME + "b": page("B", link),
            HOME + "a.css": Answer("p{color:red}", type="text/css"),
        }
    )
    visit = collected(local)
    assert [page.title for page in visit.pages] == ["Accueil", "B"]
    for each in visit.pages:
        assert HOME + "a.css" in urls(each)
    assert len(local.sent(HOME + "a.css")) == 1
    assert visit.downloaded_bytes == sum(one.body_bytes for one in local.log)


def test_robots_is_obeyed_and_own_site_skips_it(web: Web) -> None:
    pages = {
        HOME: page("Accueil", "<a href=/prive/a>a</a>"),
        HOME + "robots.txt": Answer("User-agent: *\nDisallow: /prive/\n", type="text/plain"),
        HOME + "prive/a": page("Privé"),
    }
    visit = collected(web(pages))
    assert len(visit.pages) == 1
    assert "robots-closed:1" in visit.warnings
    assert len(collected(web(pages), own_site=True).pages) == 2


def test_a_start_page_closed_by_robots(web: Web) -> None:
    local = web({HOME: page("A"), HOME + "robots.txt": Answer("User-agent: *\nDisallow: /\n", type="text/plain")})
    with pytest.raises(CollectionError, match="own-site"):
        collected(local)


def test_sitemaps(web: Web) -> None:
    import gzip

    listed = f"<urlset><url><loc>{HOME}isolee</loc></url></urlset>".encode()
    local = web(
        {
            HOME: page("Accueil"),
            HOME + "robots.txt": Answer(f"Sitemap: {HOME}index.xml\n", type="text/plain"),
            HOME + "index.xml": Answer(
                f"<sitemapindex><sitemap><loc>{HOME}s.xml.gz</loc></sitemap></sitemapindex>", type="text/xml"
            ),
            HOME + "s.xml.gz": Answer(gzip.compress(listed), type="application/gzip"),
            HOME + "isolee": page("Isolée"),
        }
    )
    assert [each.title for each in collected(local).pages] == ["Accueil", "Isolée"]


def test_duplicates_are_merged(web: Web) -> None:
    local = web(
        {
            HOME: page("Accueil", "<a href=/a>1</a><a href='/a?vue=1'>2</a><a href=/copie>3</a><a href=/vieux>4</a>"),
            HOME + "a": page("A"),
            HOME + "a?vue=1": page("A", f"<link rel=canonical href={HOME}a>encore"),
            HOME + "copie": page("A"),
            HOME + "vieux": Answer(status=301, headers=(("Location", "/a"),)),
        }
    )
    assert [each.url for each in collected(local).pages] == [HOME, HOME + "a"]


def test_query_strings_make_pages(web: Web) -> None:
    local = web(
        {
            HOME: page("Accueil", "<a href='?jour=1'>1</a><a href='?jour=2'>2</a>"),
            HOME + "?jour=1": page("Jour 1"),
            HOME + "?jour=2": page("Jour 2"),
        }
    )
    assert len(collected(local).pages) == 3


def test_parts(web: Web) -> None:
    tickets = "http://billets.example/"
    local = web(
        {
            HOME: page("Accueil", f"<a href={tickets}>billets</a><a href=http://ailleurs.example/>x</a>"),
            tickets: page("Billets", "<a href=/tarifs>t</a>"),
            tickets + "tarifs": page("Tarifs"),
        }
    )
    visit = collected(local, HOME, tickets)
    assert [(each.part, each.title) for each in visit.pages] == [
        ("site", "Accueil"),
        ("billets.example", "Billets"),
        ("billets.example", "Tarifs"),
    ]


def test_redirects_are_entries_and_the_final_url_is_known(web: Web) -> None:
    local = web(
        {
            HOME: Answer(status=302, headers=(("Location", "http://www.forum.example/fr"),)),
            "http://www.forum.example/fr": page("Accueil", "<a href=/b>b</a>"),
            "http://www.forum.example/b": page("B"),
        }
    )
    first, second = collected(local).pages
    assert first.final_url == "http://www.forum.example/fr"
    assert [(e.status, e.initiator.how) for e in first.entries if e.initiator][:2] == [
        (302, "document"),
        (200, "redirect"),
    ]
    assert second.title == "B"


def test_a_meta_refresh_is_followed_and_a_ticker_is_not(web: Web) -> None:
    local = web(
        {
            HOME: page("Va", "<meta http-equiv=refresh content='0; url=/fr'>"),
            HOME + "fr": page("Accueil", "<meta http-equiv=refresh content='300; url=/fr'>"),
        }
    )
    (only,) = collected(local).pages
    assert (only.title, only.final_url) == ("Accueil", HOME + "fr")
    assert [e.initiator.how for e in only.entries if e.initiator] == ["document", "refresh"]


def test_frames_and_their_resources(web: Web) -> None:
    frame = "http://widget.example/"
    local = web(
        {
            HOME: page("Accueil", f"<iframe src={frame}></iframe><iframe loading=lazy src={frame}b></iframe>"),
            frame: page("Cadre", "<img src=/i.png>"),
            frame + "i.png": Answer(b"\x89PNG\r\n\x1a\n", type="image/png"),
            frame + "b": page("B", "<img src=/j.png>"),
        }
    )
    (only,) = collected(local).pages
    held = {entry.url: entry for entry in only.entries}
    assert held[frame + "i.png"].frame == frame
    assert held[frame + "i.png"].after is Moment.LOAD
    assert held[frame + "j.png"].after is Moment.SCROLL
    assert held[frame + "j.png"].status == 404


def test_style_sheets_lead_to_imports_images_and_fonts(web: Web) -> None:
    local = web(
        {
            HOME: page("Accueil", "<link rel=stylesheet href=/a.css><h1>Titre</h1>"),
            HOME + "a.css": Answer(
                "@import 'b.css'; h1{background:url(h.png);font-family:F} .absent{background:url(x.png)}",
                type="text/css",
            ),
            HOME + "b.css": Answer("@font-face{font-family:F;src:url(f.woff2) format('woff2')}", type="text/css"),
            HOME + "h.png": Answer(b"\x89PNG\r\n\x1a\n", type="image/png"),
            HOME + "f.woff2": Answer(b"wOF2" + bytes(60), type="font/woff2"),
        }
    )
    (only,) = collected(local).pages
    assert sorted(url.rsplit("/")[-1] for url in urls(only)[1:]) == ["a.css", "b.css", "f.woff2", "h.png"]


def test_a_public_site_never_leads_to_a_private_address(web: Web) -> None:
    inside = web({"http://127.0.0.1/secret.png": Answer(b"x", type="image/png")})
    local = web({HOME: page("A", f"<img src=http://127.0.0.1:{inside.port}/secret.png>")})
    visit = necgreen.collect(HOME, connect_to=(f"forum.example:80:127.0.0.1:{local.port}",), dns=False)
    (only,) = visit.pages
    assert not inside.log
    assert [gap.kind for gap in only.gaps] == [GapKind.BLOCKED]


def test_a_secure_page_asks_nothing_in_clear() -> None:
    """As Chrome: images over TLS, scripts and style sheets not at all; pages in the sitemap over TLS."""
    body = f"<img src={HOME}i.png><script src={HOME}s.js></script><link rel=stylesheet href={HOME}s.css>"
    body += f"<a href={HOME}b>b</a>"
    pages = {HOME: page("A", body), HOME + "b": page("B"), HOME + "i.png": Answer(b"\x89PNG", type="image/png")}
    with little(pages, tls=True) as local:
        visit = collected(local, local.url, ca_bundle=local.ca)
    assert [each.url for each in visit.pages] == ["https://forum.example/", "https://forum.example/b"]
    assert urls(visit.pages[0]) == ["https://forum.example/", "https://forum.example/i.png"]
    assert not visit.pages[0].gaps


def test_a_dead_resource_is_a_gap_and_no_zero(web: Web) -> None:
    local = web({HOME: page("A", "<img src=/x.png>"), HOME + "x.png": Answer(bytes(5000), abort_after=1000)})
    (only,) = collected(local).pages
    assert only.entries[1].error
    assert only.entries[1].body_bytes == 1000
    assert [gap.kind for gap in only.gaps] == [GapKind.FAILED]


def test_a_huge_resource_is_cut_and_said_unknown(web: Web) -> None:
    local = web({HOME: page("A", "<img src=/x.png>"), HOME + "x.png": Answer(bytes(60_000), type="image/png")})
    (only,) = collected(local, resource_cap=20_000).pages
    entry = only.entries[1]
    assert (entry.body_bytes, entry.content_length, entry.truncated) == (None, 60_000, True)
    assert [gap.kind for gap in only.gaps] == [GapKind.CAP]


def test_video_metadata_is_unknown_and_no_gap(web: Web) -> None:
    local = web(
        {
            HOME: page("A", "<video src=/v.mp4 preload=metadata></video>"),
            HOME + "v.mp4": Answer(bytes(90_000), type="video/mp4"),
        }
    )
    (only,) = collected(local).pages
    assert (only.entries[1].body_bytes, only.entries[1].truncated, only.gaps) == (None, True, ())


def test_cookies_are_seen_and_their_values_are_not_kept(web: Web) -> None:
    home = page("A")
    local = web({HOME: Answer(home.body, type=home.type, headers=(("Set-Cookie", "_ga=GA1.2.3; Max-Age=100"),))})
    visit = collected(local)
    (cookie,) = visit.pages[0].cookies
    assert (cookie.name, cookie.lifetime, cookie.set_by) == ("_ga", 100, "page/1/entry/0")
    assert "GA1.2.3" not in repr(visit)


def test_max_pages(web: Web) -> None:
    links = "".join(f"<a href=/p{n}>{n}</a>" for n in range(30))
    pages = {HOME: page("A", links)} | {f"{HOME}p{n}": page(f"P{n}") for n in range(30)}
    visit = collected(web(pages), max_pages=5)
    assert len(visit.pages) == 5
    assert "more-pages:26" in visit.warnings


def test_ctrl_c_keeps_what_was_collected(web: Web) -> None:
    def stop(event: Any) -> None:
        if event.done == 1:
            raise KeyboardInterrupt

    local = web({HOME: page("A", "<a href=/b>b</a>"), HOME + "b": page("B")})
    visit = collected(local, on_event=stop)
    assert [each.title for each in visit.pages] == ["A"]
    assert "interrupted" in visit.warnings


@pytest.mark.parametrize("url", ["", "http://", "ftp://forum.example/", "http://a b/", "https://[::1", "javascript:x"])
def test_bad_address(url: str) -> None:
    with pytest.raises(InputError, match="address"):
        necgreen.collect(url, dns=False)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer("non", status=403, type="text/html"), "403"),
        (Answer("", type="text/html"), "empty"),
        (Answer(b"%PDF-1.4", type="application/pdf"), "no web page"),
        (Answer("x", status=500, type="text/html"), "500"),
        (Answer(status=302, headers=(("Location", HOME),)), "without end"),
    ],
)
def test_a_start_that_cannot_be_audited(web: Web, answer: Answer, said: str) -> None:
    with pytest.raises(CollectionError, match=said) as raised:
        collected(web({HOME: answer}))
    assert "\n" not in str(raised.value)


def test_a_dead_host() -> None:
    with pytest.raises(CollectionError, match="refuses the connection"):
        necgreen.collect(HOME, connect_to=("::127.0.0.1:9",), dns=False, time_out=3)


# ---- hostile and odd sites -------------------------------------------------------------------------------------------

TLS = "https://forum.example/"


def away(location: str, status: int = 302) -> Answer:
    return Answer(status=status, headers=(("Location", location),))


def test_a_malformed_address_costs_neither_the_page_nor_the_visit(web: Web) -> None:
    local = web(
        {
            HOME: page("A", "<img src=/i.png><a href=/b>b</a>"),
            HOME + "i.png": away("http://[bad"),
            HOME + "b": page("B"),
            HOME + "robots.txt": Answer("Sitemap: http://[x/s.xml\n", type="text/plain"),
            HOME + "sitemap.xml": Answer("<urlset><url><loc>http://[x</loc></url></urlset>", type="text/xml"),
        }
    )
    assert [each.title for each in collected(local).pages] == ["A", "B"]


def test_a_location_with_accents_is_read_as_browsers_do(web: Web) -> None:
    local = web(
        {
            HOME: page("A", "<img src=/logo>"),
            HOME + "logo": Answer(raw="HTTP/1.1 302 Found\r\nLocation: /médias/logo.png\r\n\r\n".encode()),
            HOME + "médias/logo.png": Answer(b"\x89PNG", type="image/png"),
        }
    )
    (only,) = collected(local).pages
    assert [entry.status for entry in only.entries] == [200, 302, 200]


def test_what_a_policy_blocks_is_not_asked(web: Web) -> None:
    body = "<img src=http://tiers.example/i.png><img src=/i.png><iframe src=http://cadre.example/></iframe>"
    png = Answer(b"\x89PNG", type="image/png")
    pages = {HOME + "i.png": png, "http://tiers.example/i.png": png, "http://cadre.example/": page("Cadre")}
    policy = (("Content-Security-Policy", "default-src 'self'"),)
    closed = Answer(HTML.format("A", body), type="text/html", headers=policy)
    assert urls(collected(web({HOME: closed, **pages})).pages[0]) == [HOME, HOME + "i.png"]
    meta = "<meta http-equiv=Content-Security-Policy content=\"img-src 'self'; script-src 'none'\">"
    seen = collected(web({HOME: page("A", meta + body), **pages})).pages[0]
    assert urls(seen) == [HOME, HOME + "i.png", "http://cadre.example/"]


@pytest.mark.parametrize("header", ["X-Frame-Options: DENY", "Content-Security-Policy: frame-ancestors 'none'"])
def test_a_frame_that_refuses_to_be_one_loads_nothing(web: Web, header: str) -> None:
    frame, (name, value) = "http://cadre.example/", header.split(": ")
    inside = Answer(HTML.format("C", "<img src=/i.png>"), type="text/html", headers=((name, value),))
    local = web({HOME: page("A", f"<iframe src={frame}></iframe>"), frame: inside, frame + "i.png": Answer(b"x")})
    assert urls(collected(local).pages[0]) == [HOME, frame]


def test_upgrade_insecure_requests_and_link_preloads() -> None:
    """Both are written by servers, and load what the HTML does not show."""
    headers = (
        ("Content-Security-Policy", "upgrade-insecure-requests"),
        ("Link", "</f.woff2>; rel=preload; as=font"),
    )
    home = Answer(HTML.format("A", f"<link rel=stylesheet href={HOME}s.css>"), type="text/html", headers=headers)
    pages = {HOME: home, HOME + "s.css": Answer("p{}", type="text/css"), HOME + "f.woff2": Answer(b"wOF2")}
    with little(pages, tls=True) as local:
        (only,) = collected(local, local.url, ca_bundle=local.ca).pages
    assert urls(only) == [TLS, TLS + "s.css", TLS + "f.woff2"]


def test_cookies_that_a_browser_does_not_store() -> None:
    """From another site without SameSite=None; Secure (Lax is the default), or deleted on the way."""
    other = "http://tiers.example/"
    lax, none = "IDE=1; SameSite=Lax", "kept=1; SameSite=None; Secure"
    pages = {
        HOME: Answer(status=302, headers=(("Location", "/b"), ("Set-Cookie", "_ga=1"), ("Set-Cookie", "own=1"))),
        HOME + "b": Answer(
            HTML.format("B", f"<img src={other}i.png>"), type="text/html", headers=(("Set-Cookie", "_ga=; Max-Age=0"),)
        ),
        other + "i.png": Answer(b"\x89PNG", type="image/png", headers=(("Set-Cookie", lax), ("Set-Cookie", none))),
    }
    with little(pages, tls=True) as local:
        (only,) = collected(local, local.url, ca_bundle=local.ca).pages
    assert sorted(cookie.name for cookie in only.cookies) == ["kept", "own"]


def test_a_canonical_copied_from_the_home_page_hides_no_page(web: Web) -> None:
    link = f"<link rel=canonical href={HOME}fr/>"
    local = web(
        {
            HOME: away("/fr/"),
            HOME + "fr/": page("Accueil", f"{link}<a href=/fr/a>a</a><a href=/fr/index.html>i</a>"),
            HOME + "fr/a": page("A", link),
            HOME + "fr/index.html": page("Accueil", f"{link}<p>presque le même"),
        }
    )
    assert [each.title for each in collected(local).pages] == ["Accueil", "A"]


@pytest.mark.parametrize(
    "door", [away("/prive/a"), page("Porte", "<meta http-equiv=refresh content='0; url=/prive/a'>")]
)
def test_robots_is_obeyed_behind_a_redirect(web: Web, door: Answer) -> None:
    robots = Answer("User-agent: *\nDisallow: /prive/\n", type="text/plain")
    pages = {HOME + "robots.txt": robots, HOME + "prive/a": page("Privé")}
    local = web({HOME: page("A", "<a href=/go>go</a>"), HOME + "go": door, **pages})
    assert [each.title for each in collected(local).pages] == ["A"]
    assert not local.sent(HOME + "prive/a")
    with pytest.raises(CollectionError, match="robots"):
        collected(web({HOME: door, **pages}))


def test_the_same_start_twice_is_one_part(web: Web) -> None:
    local = web({HOME: page("A"), "http://autre.example/": away(HOME)})
    visit = collected(local, HOME, HOME, "http://autre.example/")
    assert (len(visit.parts), len(visit.pages)) == (1, 1)


def test_a_link_that_ends_a_session_is_not_followed(web: Web) -> None:
    local = web({HOME: page("A", "<a href=/logout>x</a><a href='/wp-login.php?action=logout'>y</a>")})
    assert len(collected(local).pages) == 1
    assert not [one for one in local.log if "logout" in one.path]
