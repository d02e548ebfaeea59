"""Which declaration wins."""

from necgreen.views.css_cascade import cascade, resolve_variables
from necgreen.views.css_matching import Page
from necgreen.views.css_rules import read
from necgreen.views.documents import parse


def of(html: str, *sheets: str) -> tuple[str, list[str], list[str]]:
    """The display of #x, the ids that are not rendered, the images that may apply without being sure."""
    page = Page(parse(html, "http://a.example/"))
    read_ = [read(css) for css in sheets]
    result = cascade(page, [("", sheet.rules) for sheet in read_], [name for sheet in read_ for name in sheet.layers])
    (x,) = page.by_id["x"]
    won = result.winners.get((x, ""), {}).get("display")
    value = resolve_variables(won.value, x, result.winners) if won else ""
    return value, [one.get("id") for one in result.hidden if one.get("id")], [value for value, _ in result.loose]


def display(*sheets: str, html: str = "<p id=x class=a>") -> str:
    return of(html, *sheets)[0]


def test_importance_specificity_and_order() -> None:
    assert display("#x{display:a}p{display:b}") == "a"
    assert display("p{display:a}", "p{display:b}") == "b"
    assert display("p{display:a!important}#x{display:b}") == "a"
    assert display("#x{display:a}", html="<p id=x style='display:b'>") == "b"
    assert display("#x{display:a!important}", html="<p id=x style='display:b'>") == "a"
    assert display("p{display:a!important;display:b}") == "a"
    assert display("p{display:a;display:b}") == "b"


def test_layers_lose_to_the_rest_and_win_when_important() -> None:
    assert display("@layer l{#x{display:a}}p{display:b}") == "b"
    assert display("@layer l{p{display:a!important}}#x{display:b!important}") == "a"
    assert display("@layer k,l;@layer l{p{display:a}}@layer k{#x{display:b}}") == "a"


def test_a_doubtful_rule_displaces_no_sure_one_and_both_count() -> None:
    doubtful = "@container (x){p{background:url(d)}}"
    for sheets in (["p{background:url(s)}" + doubtful], [doubtful + "#x{background:url(s)}"]):
        page = Page(parse("<p id=x>", "http://a.example/"))
        rules = read(sheets[0]).rules
        result = cascade(page, [("", rules)], [])
        (won,) = [one["background-image"] for one in result.winners.values()]
        assert (won.value, won.sure) == ("url(s)", True)
    assert of("<p id=x>", "#x{background:url(s)}" + "@container (x){#x{background:url(d)}}")[2] == ["url(d)"]


def test_what_is_not_rendered() -> None:
    html = (
        "<div id=a><i id=b></i></div><p id=c hidden><p id=d hidden class=shown><dialog id=e></dialog><dialog id=f open></dialog>"
        "<input id=g type=hidden><details id=h><summary id=i></summary><p id=j></details><details open><p id=k></details>"
        "<video><p id=l></video><p id=x>"
    )
    assert sorted(of(html, "#a{display:none}.shown{display:block}")[1]) == ["a", "b", "c", "e", "g", "j", "l"]


def test_variables() -> None:
    assert display(":root{--a:b}#x{display:var(--a)}") == "b"
    assert display("#x{display:var(--none, c)}") == "c"
    assert display("#x{display:var(--none)}") == ""
    assert display(":root{--a:var(--a)}#x{display:var(--a)}") == ""  # no end
    assert display(":root{--a:b}p{--a:c}#x{display:var(--a)}") == "c"
    assert display(":root{--a:var(--b, calc(1px))}#x{display:VAR(--a)}") == "calc(1px)"


def test_a_variable_that_doubles_is_bounded() -> None:
    bomb = "".join(f"--a{n + 1}:var(--a{n}) var(--a{n});" for n in range(60))
    assert display(f":root{{--a0:x;{bomb}}}#x{{display:var(--a60)}}") == ""
