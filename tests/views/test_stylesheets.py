"""What styles want: order, source, doubt and bounds. Which files: test_against_chromium."""

from time import process_time

import pytest

from necgreen.views.documents import parse
from necgreen.views.resources import Wanted
from necgreen.views.stylesheets import from_styles, imports

HOME, SHEET = "http://a.example/", "http://a.example/s/s.css"
LINK = f"<link rel=stylesheet href={SHEET}>"


def wants(html: str, css: str = "") -> list[Wanted]:
    return list(from_styles(parse(LINK + html, HOME), [(SHEET, css)]))


def test_addresses_are_relative_to_what_names_them() -> None:
    found = wants("<style>p{background:url(a)}</style><p>x<b style='background:url(c)'>", "b{cursor:url(no)}p{mask:url(b)}")
    assert [(want.url, want.source) for want in found] == [
        ("http://a.example/s/b", SHEET),
        ("http://a.example/a", ""),
        ("http://a.example/s/no", SHEET),
        ("http://a.example/c", ""),
    ]


def test_what_we_cannot_decide_is_wanted_and_said() -> None:
    assert [(want.url[-1], want.sure) for want in wants("<p>x", "p:has(b){background:url(a)}p{background:url(b)}")] == [
        ("b", True), ("a", False),
    ]  # fmt: skip


def test_an_image_that_stands_for_an_element_has_its_size() -> None:
    (want,) = wants("<i width=10 height=20></i>", "i{content:url(a)}")
    assert (want.width, want.height) == (10, 20)


def test_imports() -> None:
    css = "@import 'a';@import url(a);@import 'b' print;@import '';@import 'data:,x';p{}@import 'no';"
    assert [(want.url, want.source, want.how) for want in imports(css, SHEET)] == [
        ("http://a.example/s/a", SHEET, "css-import"),
        ("http://a.example/s/b", SHEET, "css-import"),
    ]
    assert len(imports("".join(f"@import '{n}';" for n in range(1_000)), SHEET)) == 200


def test_an_import_that_imports_its_importer_ends() -> None:
    texts = [(SHEET, "@import 't.css';p{background:url(a)}"), (SHEET[:-5] + "t.css", "@import 's.css';p{background:url(b)}")]
    assert [want.url[-1] for want in from_styles(parse(LINK + "<p>", HOME), texts)] == ["a"]


@pytest.mark.parametrize(
    "piece",
    [
        "{", "}", "a{", "a{&", "(", '"', '"\n', "/*", "url(", "p{background:url(a)}", ".a .c{background:url(a)}",
        ":not(.x) .c{background:url(a)}", ":has(.x) .c{background:url(a)}", "p:nth-child(2n+1){background:url(a)}",
        '@import "a";', "@media screen{", "@layer a{", "@font-face{font-family:x;src:url(a)}", "* * *{background:url(a)}",
    ],
)  # fmt: skip
def test_a_megabyte_of_it_is_read_in_seconds(piece: str) -> None:
    timed(piece * (1_000_000 // len(piece)))


@pytest.mark.parametrize(
    ("before", "piece", "after"),
    [
        ("", ".a,", "{background:url(a)}"), ("", ".a ", "{background:url(a)}"), ("", ":is(", "{background:url(a)}"),
        ("@media ", "(", "{}"), ("@supports ", "(", "{}"), ("@layer ", "a,", ";"), ("p{", "background:url(a);", "}"),
        ("p{background:", "url(a),", "}"), ("p{background:", "image-set(", "}"), ("p{background:url(a)", "! ", "}"),
        ("p{background:", "\\", "}"), ("p{font-family:", '"a,', "}"), ("p{font:", "a ", "}"), ("p{font:", "calc(", "}"),
        ("p::before{content:", '"x"', "}"), ("p{font-family:x}@font-face{font-family:x;src:", "url(a),", "}"),
        ("p{font-family:x}@font-face{font-family:x;src:url(a);unicode-range:", "U+0-FF,", "}"),
    ],
)  # fmt: skip
def test_a_megabyte_in_one_rule_is_read_in_seconds(before: str, piece: str, after: str) -> None:
    timed(before + piece * (1_000_000 // len(piece)) + after)


def timed(css: str) -> None:
    page = parse(LINK + '<div class=a><p class="c d">x<i>y</i></p></div>' * 2_000, HOME)
    began = process_time()
    imports(css, SHEET)
    from_styles(page, [(SHEET, css)])
    assert process_time() - began < 5
