"""@font-face rules."""

import pytest

from necgreen.views.css_faces import FontRule, faces, families
from necgreen.views.css_rules import read

SHEET = "http://a.example/css/s.css"


def face(block: str) -> FontRule:
    (rule,) = faces(read("@font-face{font-family:A;src:url(a.woff2);" + block + "}").faces, SHEET)
    return rule


def test_a_rule() -> None:
    rule = face("font-family:'Mon  Titre';font-weight:300 700;font-style:oblique 10deg")
    assert (rule.family, rule.weight, rule.style, rule.sheet) == ("mon titre", (300, 700), "oblique", SHEET)
    assert rule.sources == ("http://a.example/css/a.woff2",)
    assert face("").weight == (400, 400)
    assert face("font-weight:bold").weight == (700, 700)
    assert face("font-weight:nonsense").weight == (400, 400)


def test_a_rule_without_family_or_source_is_none() -> None:
    assert faces(read("@font-face{src:url(a)}@font-face{font-family:A}").faces, SHEET) == ()


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("U+26", ((0x26, 0x26),)),
        ("u+0-7F, U+4??", ((0, 0x7F), (0x400, 0x4FF))),
        ("U+??", ((0, 0xFF),)),
        ("nonsense", ()),
    ],
)
def test_unicode_range(text: str, ranges: tuple[tuple[int, int], ...]) -> None:
    assert face(f"unicode-range:{text}").unicode_range == ranges


@pytest.mark.parametrize(
    ("src", "names"),
    [
        ("url(a),url(b)", ["a", "b"]),
        ("local(x),url(a.eot) format('embedded-opentype'),url('b') format(woff2)", ["b"]),
        ("url(a) format('woff2') tech(variations)", ["a"]),
        ("url(data:x),url(a)", []),
        ("url(a),url(data:x),url(b)", ["a"]),
        ("url()", []),
    ],
)
def test_sources(src: str, names: list[str]) -> None:
    assert [one.removeprefix("http://a.example/css/") for one in face(f"src:{src}").sources] == names


def test_families() -> None:
    assert families("Arial,  'Mon, Titre' ,\"B\", serif") == ("arial", "mon, titre", "b", "serif")
    assert families("A  B,c") == ("a b", "c")
    assert families("") == families(",") == ()
