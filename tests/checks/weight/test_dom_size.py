"""dom-size: faulty, clean, and what looks faulty and is not."""

from tests.build import judge

from necgreen.checks.weight.dom_size import CHECK
from necgreen.model import Bound, Need, Outcome, Rendered


def html(inside: str) -> str:
    return f"<!doctype html><html><head><title>x</title></head><body>{inside}</body></html>"  # 4 elements


def test_over_the_limit() -> None:
    result = judge(CHECK, html=html("<p></p>" * 1_497))
    assert result.outcome is Outcome.FAILED
    assert result.measure is not None
    assert result.measure.value == 1_501


def test_at_the_limit_passes() -> None:
    assert judge(CHECK, html=html("<p></p>" * 1_496)).outcome is Outcome.PASSED


def test_looks_faulty_and_is_not() -> None:
    drawing = "<svg>" + "<path/>" * 3_000 + "</svg>"
    assert judge(CHECK, html=html(drawing)).outcome is Outcome.PASSED
    assert judge(CHECK, html=html("<template>" + "<p></p>" * 3_000 + "</template>")).outcome is Outcome.PASSED


def test_a_script_may_add_elements_and_a_rendered_page_holds_them() -> None:
    result = judge(CHECK, html=html("<p></p>"), scripted=True)
    assert result.reason == "evidence:lower-bound"
    assert result.measure is not None
    assert result.measure.bound is Bound.AT_LEAST
    collected = frozenset({Need.DOCUMENT, Need.DOM})
    few = Rendered(nodes_without_svg=7)
    found = judge(CHECK, html=html("<p></p>"), scripted=True, collected=collected, rendered=few)
    assert found.outcome is Outcome.PASSED
    assert found.measure is not None
    assert found.measure.value == 7
    many = Rendered(nodes_without_svg=9_000)
    found = judge(CHECK, html=html("<p></p>"), scripted=True, collected=collected, rendered=many)
    assert [finding.code for finding in found.findings] == ["over-limit"]


def test_a_document_that_was_not_kept_is_not_established() -> None:
    assert judge(CHECK, document="").reason == "evidence:no-document"
    assert judge(CHECK, collected=frozenset({Need.ENTRIES})).outcome is Outcome.UNTESTED
