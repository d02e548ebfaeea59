"""Selectors → elements, at rest."""

import pytest

from necgreen.views.css_matching import Page
from necgreen.views.documents import parse

PAGE = """<body id=body><div class="a b" lang=fr><p id=p1>x</p><p id=p2 data-x="un deux"></p>
<a id=link href=x>x</a><a id=anchor>x</a><input id=in type=checkbox checked disabled><details id=det open></details></div>
<ul><li id=l1>1<li id=l2>2<li id=l3>3</ul><div class=Case id=alone></div>"""


def ids(selector: str) -> list[str] | None:
    """The ids it surely matches; those it may match are in brackets."""
    found = Page(parse(PAGE, "http://a.example/")).match(selector)
    if found is None:
        return None
    return [
        element.get("id", element.tag) if sure else f"({element.get('id', element.tag)})"
        for _, _, matched in found
        for element, sure in matched
    ]


@pytest.mark.parametrize(
    ("selector", "found"),
    [
        ("#p1", ["p1"]), ("p", ["p1", "p2"]), ("P", ["p1", "p2"]), (".a.b > p", ["p1", "p2"]), (".absent p", []),
        ("p + p", ["p2"]), ("p ~ a", ["link", "anchor"]), ("body .a #p1", ["p1"]), (".case", []), ("ul > li + li ~ li", ["l3"]),
        ("[data-x~=deux]", ["p2"]), ("[data-x^=un]", ["p2"]), ("[data-x$=un]", []), ("[data-x*=' ']", ["p2"]),
        ("li:first-child, li:last-child", ["l1", "l3"]), ("li:nth-child(2n+1)", ["l1", "l3"]), ("li:nth-last-child(2)", ["l2"]),
        ("p:nth-of-type(2)", ["p2"]), ("li:nth-child(-n+2)", ["l1", "l2"]), ("p:empty", ["p2"]), ("a:link", ["link"]),
        ("a:hover", []), ("p:not(#p1)", ["p2"]), (":is(#p1, #l1)", ["p1", "l1"]), (":where(li):not(:first-child)", ["l2", "l3"]),
        ("input:checked", ["in"]), ("input:disabled", ["in"]), ("input:enabled", []), ("details:open", ["det"]),
        ("p:lang(fr)", ["p1", "p2"]), ("li:lang(fr)", []), (":root", ["html"]), ("p:valid", ["(p1)", "(p2)"]),
        ("p::before", ["p1", "p2"]), ("p::selection", []), ("p::-moz-x", []), ("p,::-ms-clear", []), ("p >> b", []), ("}p", []),
        ("ul:has(li)", ["(ul)"]), ("[a=b i]", []), ("", []), ("x" * 3_000, None), ("p" + ":not(.z)" * 300, None),
    ],
)  # fmt: skip
def test_match(selector: str, found: list[str] | None) -> None:
    assert ids(selector) == found


def test_each_match_says_its_pseudo_element_and_specificity() -> None:
    page = Page(parse(PAGE, "http://a.example/"))
    assert [(pseudo, rank) for pseudo, rank, _ in page.match("#p1.x, p::before, :where(#p1)") or []] == [
        ("before", (0, 0, 2)), ("", (0, 0, 0)),
    ]  # fmt: skip
