"""Which faces the text needs. Compared with a browser in test_against_chromium."""

from necgreen.views.css_cascade import cascade
from necgreen.views.css_faces import faces
from necgreen.views.css_fonts import generated, used
from necgreen.views.css_matching import Page
from necgreen.views.css_rules import read
from necgreen.views.documents import parse


def needed(css: str, html: str) -> list[str]:
    page, sheet = Page(parse(html, "http://a.example/")), read(css)
    result = cascade(page, [("", sheet.rules)], [])
    return [rule.sources[0][-1] for rule in used(page, result, faces(sheet.faces, "http://a.example/"))]


def face(family: str, more: str = "") -> str:
    return f"@font-face{{font-family:{family};src:url({family});{more}}}"


def test_only_what_rendered_text_uses() -> None:
    css = face("A") + face("B") + "p{font-family:A}b{font-family:B}"
    assert needed(css, "<p>x") == ["A"]
    assert needed(css, "<p> ") == []
    assert needed(css, "<p hidden>x") == []
    assert needed(css, "<p><b>x</b></p>") == ["B"]
    assert needed(css, "x") == []


def test_an_installed_family_ends_the_search_but_for_icons() -> None:
    assert needed(face("A") + "p{font-family:Arial,A}", "<p>x") == []
    assert needed(face("A") + "p{font-family:Arial,A}", "<p>\ue000") == ["A"]
    assert needed(face("A") + "p{font-family:Absent,A}", "<p>x") == ["A"]


def test_generated_text_and_shorthands() -> None:
    assert needed(face("A") + "p::before{content:'x';font-family:A}", "<p>") == ["A"]
    assert needed(face("A") + "p::before{content:none;font-family:A}", "<p>") == []
    assert needed(face("A") + "p{font:italic bold 12px/1.2 A, serif}", "<p>x") == ["A"]
    assert needed(face("A") + "p{font:inherit}", "<p>x") == []


def test_controls_have_their_own_font() -> None:
    assert needed(face("A") + "body{font-family:A}", "<input value=x>") == []
    assert needed(face("A") + "input{font-family:A}", "<input placeholder=x>") == ["A"]
    assert needed(face("A") + "input{font-family:A}", "<input type=checkbox value=x>") == []


def test_content_values() -> None:
    (element,) = parse("<p title=t>", "").tree.iter("p")
    assert generated("'a' attr(title) \"b\" / 'alt'", element) == "atb"
    assert generated("counter(x) open-quote", element) == "1“"
    assert generated("none", element) == generated("url(x)", element) == generated("attr()", element) == ""
