"""HTML → what a browser reads in it."""

from time import process_time

import pytest

from necgreen.views.documents import MAX_TEXT, elements, parse

HOME = "http://a.example/dir/"


def tags(html: str) -> list[str]:
    return [element.tag for element in elements(parse(html, HOME).tree)]


@pytest.mark.parametrize("html", ["", " ", "\x00", "<", "<!--", "<?xml", "\ufffe\ud800", "<html", "</p>", "plain"])
def test_anything_is_a_document(html: str) -> None:
    document = parse(html, HOME)
    assert (document.url, document.base, document.complete) == (HOME, HOME, True)
    assert document.element_count >= 3


def test_what_a_page_says_of_itself() -> None:
    page = parse(
        "<html lang=' fr '><svg><title>no</title></svg><title> Le\n forum </title><link rel='CANONICAL' href=/x>"
        "<meta name=Robots content='NoIndex, nofollow'><base href=/b/><base href=/c/>",
        HOME,
    )
    assert (page.lang, page.title, page.canonical, page.base) == (
        "fr", "Le forum", "http://a.example/x", "http://a.example/b/",
    )  # fmt: skip
    assert (page.robots_noindex, page.robots_nofollow) == (True, True)
    assert parse("<meta name=robots content=none>", HOME).robots_noindex
    assert not parse("<meta name=robots content=index>", HOME).robots_noindex


@pytest.mark.parametrize(
    ("content", "leads"),
    [
        ("0; url=b", "http://a.example/dir/b"),
        ("0;URL='/b'x", "http://a.example/b"),
        ("5 , /b", "http://a.example/b"),
        (".5;//c.example", "http://c.example/"),
        ("11; url=b", ""),  # late
        ("0", ""),
        ("0; url=", ""),
        ("0; url=./", ""),  # itself
        ("0; url=javascript:x", ""),
        ("x; url=b", ""),
        ("", ""),
    ],
)
def test_refresh(content: str, leads: str) -> None:
    assert parse(f'<meta http-equiv=Refresh content="{content}">', HOME).refresh == leads


@pytest.mark.parametrize(
    ("html", "scripted"),
    [
        ("<p>x", False),
        ("<script>x</script>", True),
        ("<script> </script>", False),
        ("<script src=a></script>", True),
        ("<script src=''>x</script>", False),
        ("<script type=application/ld+json>{}</script>", False),
        ("<script type=importmap>{}</script>", False),
        ("<script type=module>x</script>", True),
        ("<script nomodule>x</script>", False),
        ("<script language=vbscript>x</script>", False),
        ("<script type=''>x</script>", True),
        ("<template><script>x</script></template>", False),
        ("<noscript><script>x</script></noscript>", False),
        ("<p onclick='x'>", True),
        ("<p onclick=''>", False),
        ("<a href='java\nscript:x'>", True),
        ("<a href='/javascript:x'>", False),
    ],
)
def test_scripted(html: str, scripted: bool) -> None:
    assert parse(html, HOME).scripted is scripted


@pytest.mark.parametrize(
    ("html", "count"),
    [
        ("<p>x", 4),
        ("<title>x</title><p>a<p>b", 6),
        ("<table><tr><td>x</table>", 7),  # with its tbody
        ("<table><col><tr><td></table>", 9),  # and its colgroup
        ("<svg><g><path/></g></svg>", 4),
        ("<template><p>x</template>", 4),
        ("<noscript><p>x</noscript>", 4),
        ("<frameset><frame></frameset>", 4),
        ("<main><section><nav></nav></section></main>", 6),
        ("<video><source><source><track></video>", 7),
    ],
)
def test_element_count(html: str, count: int) -> None:
    assert parse("<!doctype html>" + html, HOME).element_count == count


def test_noscript_is_text_wherever_its_end_falls() -> None:
    assert "img" not in tags("<noscript><img><!-- </noscript><p>x")
    assert "img" in tags("<!-- <noscript> --><img>")
    assert "img" in tags("<script>'<noscript>'</script><img>")
    assert "img" in tags("<p title='<noscript>'><img>")


def test_nothing_within_a_template() -> None:
    assert tags("<template><template><img></template><b></b></template><i>")[-2:] == ["template", "i"]


def test_the_body_begins_where_a_browser_begins_it() -> None:
    for html in ("<title>x</title><header><p>y</header>z", "<style></style><dialog>x</dialog><link><p>y</p>"):
        head, body = parse(html, HOME).tree
        assert [child.tag for child in head] == [html[1:6]]
        assert body[0].tag in ("header", "dialog")
        assert "".join(body.itertext()) in ("yz", "xy")


def test_elements_that_hold_nothing() -> None:
    (video,) = parse("<video><source>a<img>b</source>c</video>d", HOME).tree.iter("video")
    assert [child.tag for child in video] == ["source", "img"]
    assert "".join(video.itertext()) == "abc"


def test_a_page_beyond_the_limits_says_so() -> None:
    assert not parse("<p>x" + " " * MAX_TEXT, HOME).complete
    deep = parse("<div>" * 3_000 + "<img src=a>", HOME)
    assert not deep.complete
    assert [element.tag for element in elements(deep.tree)][-1] == "img"


@pytest.mark.parametrize(
    "piece",
    [
        "<", "<div>", "<b>", "<a><b><i>", "<!--", "<noscript>", "<noscript></noscript>", "<template>", "<title>",
        "<template></template><p>", "<table><tr><td>", "<svg>", "<source>", "<section><meta>", 'a b="', "<![CDATA[",
        "<base href=x>", "&amp;&nosuch;", "<script>", "<textarea",
    ],
)  # fmt: skip
def test_a_megabyte_of_it_is_read_in_two_seconds(piece: str) -> None:
    began = process_time()
    parse("<p " + piece * (1_000_000 // len(piece)), HOME)
    parse(piece * (1_000_000 // len(piece)), HOME)
    assert process_time() - began < 4  # two pages


@pytest.mark.parametrize(
    ("inside", "scripted"), [("<script>f()</script>", True), ("<p onclick=f()>", True), ("<p>onde", False), ("", False)]
)
def test_a_script_in_the_srcdoc_of_a_frame_runs(inside: str, scripted: bool) -> None:
    assert parse(f'<iframe srcdoc="{inside}"></iframe>', HOME).scripted is scripted
