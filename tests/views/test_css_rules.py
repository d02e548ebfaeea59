"""A sheet's text → the rules that can make a request."""

import pytest

from necgreen.views.css_rules import MAX_RULES, declarations, nested, read, split_list


def rules(css: str) -> list[tuple[str, str]]:
    return [(rule.selector, one.value) for rule in read(css).rules for one in rule.declarations]


@pytest.mark.parametrize(
    ("css", "found"),
    [
        ("a{color:red;background:url(x)}", [("a", "url(x)")]),
        ("a{BACKGROUND : url(x) ! important}", [("a", "url(x)")]),
        ("a{background:url(x", [("a", "url(x")]),
        ("a{background:url(data:image/png;base64,x);}", [("a", "url(data:image/png;base64,x)")]),
        ("a{background:url(//b/*/c)}", [("a", "url(//b/*/c)")]),
        ("a{/*;}*/background:url(x)}", [("a", "url(x)")]),
        ("a{content:'}/*';background:url(x)}", [("a", "'}/*'"), ("a", "url(x)")]),
        ("<!-- a{display:none} -->", [("a", "none")]),
        ("a{b{display:none}}", [("a b", "none")]),
        ("a,b{&:hover{display:none}}", [(":is(a,b):hover", "none")]),
        ("a{@media screen{display:none}@media print{display:block}}", [("a", "none")]),
        ("a{{display:none}}{display:none}", []),
        ("a{}}b{display:none}c{display:none}", [("}b", "none"), ("c", "none")]),
        ("@media print{a{display:none}}@keyframes k{a{display:none}}@page{display:none}", []),
        ("@media(min-width:1px){a{display:none}}", [("a", "none")]),
        ("@supports not (display:grid){a{display:none}}", []),
        ("@font-face{src:url(x)}", []),
    ],
)
def test_rules(css: str, found: list[tuple[str, str]]) -> None:
    assert rules(css) == found


def test_conditions_we_do_not_evaluate_are_unsure() -> None:
    sure, container, scope = read("a{display:none}@container (x){a{display:none}}@scope (b){a{display:none}}").rules
    assert (sure.sure, container.sure, scope.sure) == (True, False, False)


def test_layers_in_order_of_first_name() -> None:
    sheet = read("@layer a, b;@layer c{@layer d{p{display:none}}}")
    assert sheet.layers == ["a", "b", "c", "c.d"]
    assert sheet.rules[0].layer == "c.d"


def test_imports_stand_first_and_say_whether_they_apply() -> None:
    sheet = read(
        "@charset 'x';@import 'a';@IMPORT url(b) print;@layer x;@import url('c') layer(y) supports(not (display:grid));"
        "@import 'd' layer screen;p{}@import 'no';"
    )
    assert [(one.reference, one.applies) for one in sheet.imports] == [
        ("a", True), ("b", False), ("c", False), ("d", True),
    ]  # fmt: skip


def test_style_attributes() -> None:
    assert [(one.name, one.value) for one in declarations("color:red;/*;*/background:url(a;b);--X: y")] == [
        ("background", "url(a;b)"), ("--X", "y"),
    ]  # fmt: skip


def test_lists_are_split_outside_brackets() -> None:
    assert split_list(":is(a,b),[c=','],d\\,e") == [":is(a,b)", "[c=',']", "d\\,e"]
    assert nested("b, & > c", "a") == "a b, a > c"
    assert nested("b" * 6_000, "a") == ":unreadable"


def test_rules_are_bounded() -> None:
    assert len(read("a{display:none}" * (MAX_RULES + 10)).rules) == MAX_RULES
