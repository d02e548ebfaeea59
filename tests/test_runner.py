"""The outcome table of the design, line by line."""

import pytest

from necgreen.model import (
    Bound,
    Case,
    Check,
    Finding,
    Gap,
    GapKind,
    Measure,
    Need,
    Outcome,
    Page,
    Part,
    Scope,
    State,
    Verdict,
    Visit,
)
from necgreen.reference import load
from necgreen.runner import run

FAULT = Finding("fault", evidence=("page/1/entry/0",))


def page(**changes: object) -> Page:
    given = {"id": "1", "url": "http://a.example/", "final_url": "http://a.example/", "collected": {Need.ENTRIES}}
    return Page(**{**given, **changes})  # type: ignore[arg-type]


def visit(*pages: Page) -> Visit:
    return Visit((Part("site", "http://a.example/"),), "static", "0", "desktop", "2026-11-24T00:00:00Z", pages)


def outcome(verdict: Verdict, *pages: Page, **changes: object) -> tuple[str, str]:
    check = Check("probe", Scope.PAGE, lambda case: verdict, **changes)  # type: ignore[arg-type]
    (result,) = run([check], visit(*(pages or (page(),))), load())
    return result.outcome, result.reason


GAPS = (Gap(GapKind.TIME_OUT, "http://a.example/x"),)


@pytest.mark.parametrize(
    ("verdict", "collected", "gaps", "expected"),
    [
        (Verdict((FAULT,)), {Need.ENTRIES}, (), ("failed", "")),
        (Verdict(), {Need.ENTRIES}, (), ("passed", "")),
        (Verdict(applicable=False), {Need.ENTRIES}, (), ("inapplicable", "")),
        (Verdict((FAULT,)), {Need.ENTRIES}, GAPS, ("failed", "")),
        (Verdict(), {Need.ENTRIES}, GAPS, ("cantTell", "evidence:gap")),
        (Verdict(applicable=False), {Need.ENTRIES}, GAPS, ("inapplicable", "")),
        (Verdict((FAULT,)), set(), (), ("untested", "need:entries")),
        (Verdict(), set(), (), ("untested", "need:entries")),
        (Verdict(applicable=False), set(), (), ("untested", "need:entries")),
        (Verdict((FAULT,), human=True), {Need.ENTRIES}, (), ("cantTell", "human")),
        (Verdict(untold="scripted"), {Need.ENTRIES}, (), ("cantTell", "evidence:scripted")),
        (
            Verdict(measure=Measure(3, "byte", Bound.AT_LEAST)),
            {Need.ENTRIES},
            (),
            ("cantTell", "evidence:lower-bound"),
        ),
    ],
)
def test_table(verdict: Verdict, collected: set[Need], gaps: tuple[Gap, ...], expected: tuple[str, str]) -> None:
    assert outcome(verdict, page(collected=frozenset(collected), gaps=gaps)) == expected


def test_absence_needs() -> None:
    needs = frozenset({Need.EXECUTED})
    assert outcome(Verdict(), absence_needs=needs) == ("cantTell", "evidence:need:executed")
    assert outcome(Verdict((FAULT,)), absence_needs=needs) == ("failed", "")


def _crash(case: Case) -> Verdict:
    raise ZeroDivisionError


def test_a_crash_is_untested_and_strict_lets_it_out() -> None:
    crash = Check("crash", Scope.PAGE, _crash)
    (result,) = run([crash], visit(page()), load())
    assert (result.outcome, result.reason) == (Outcome.UNTESTED, "crash:ZeroDivisionError")
    with pytest.raises(ZeroDivisionError):
        run([crash], visit(page()), load(), strict=True)


def test_only_the_states_and_the_cold_pages_that_a_check_judges() -> None:
    check = Check("probe", Scope.PAGE, lambda case: Verdict())
    pages = [
        page(id="1"),
        page(id="2", warm=True),
        page(id="3", state=State.ACCEPTED),
        page(id="4", state=State.UNKNOWN),
    ]
    assert [result.page for result in run([check], visit(*pages), load())] == ["1", "4"]


def test_a_view_is_computed_once_for_all_checks() -> None:
    calls = []

    def derive(case: Case) -> int:
        calls.append(case.page.id)
        return len(calls)

    def probe(case: Case) -> Verdict:
        case.view(derive)
        return Verdict()

    run([Check("a", Scope.PAGE, probe), Check("b", Scope.PAGE, probe)], visit(page()), load())
    assert calls == ["1"]


def test_an_empty_visit_has_no_result() -> None:
    assert run([Check("a", Scope.PAGE, lambda case: Verdict())], visit(), load()) == ()


def test_a_warm_page_shows_faults_and_proves_no_absence() -> None:
    warm = page(warm=True)
    assert outcome(Verdict(), warm) == ("untested", "warm")
    assert outcome(Verdict(), warm, cold_only=False) == ("cantTell", "evidence:warm")
    assert outcome(Verdict((FAULT,)), warm, cold_only=False) == ("failed", "")
    kept = page(warm=True, collected={Need.DOCUMENT})
    assert outcome(Verdict(), kept, cold_only=False, needs=frozenset({Need.DOCUMENT})) == ("passed", "")


def test_no_page_in_the_state_that_matters_is_said() -> None:
    assert outcome(Verdict(), page(state=State.ACCEPTED)) == ("untested", "state")
