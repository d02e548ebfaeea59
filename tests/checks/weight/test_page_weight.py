"""page-weight: faulty, clean, and what looks faulty and is not."""

from hypothesis import given
from hypothesis import strategies as st
from tests.build import entry, judge, places

from necgreen.checks.weight.page_weight import CHECK
from necgreen.model import Bound, Entry, Gap, GapKind, Need, Outcome
from necgreen.words.sentences import sentence

MB = 1_000_000


def test_over_the_limit_names_the_heaviest_first() -> None:
    result = judge(CHECK, entry("a.png", body=300_000), entry("b.png", body=800_000))
    assert result.outcome is Outcome.FAILED
    assert places(result) == [2, 1]
    assert result.measure is not None
    assert (result.measure.value, result.measure.bound) == (1_100_000, Bound.EXACT)
    told = sentence(CHECK.id, result.findings[0], "fr")
    assert told == "Une première visite télécharge 1,1\u00a0Mo\u202f; repère\u202f: 1\u00a0Mo."


def test_at_the_limit_passes() -> None:
    assert judge(CHECK, entry("a.png", body=MB)).outcome is Outcome.PASSED


def test_headers_count() -> None:
    assert judge(CHECK, entry("a.png", body=MB, header_bytes=1)).outcome is Outcome.FAILED


def test_under_the_limit_with_a_script_is_not_established_and_over_it_is() -> None:
    assert judge(CHECK, entry("a.png", body=10), scripted=True).reason == "evidence:lower-bound"
    assert judge(CHECK, entry("a.png", body=2 * MB), scripted=True).outcome is Outcome.FAILED
    ran = frozenset({Need.ENTRIES, Need.EXECUTED})
    assert judge(CHECK, entry("a.png", body=10), scripted=True, collected=ran).outcome is Outcome.PASSED


def test_an_unknown_size_is_no_zero() -> None:
    assert judge(CHECK, entry("a.png", body=None)).reason == "evidence:lower-bound"


def test_looks_faulty_and_is_not() -> None:
    cached = entry("a.png", body=2 * MB, from_cache=True)  # gave nothing to download
    video = entry("v.mp4", "video/mp4", None, content_length=50 * MB, truncated=True)  # only its start was asked
    assert judge(CHECK, cached).outcome is Outcome.PASSED
    assert judge(CHECK, video).outcome is Outcome.CANT_TELL


def test_a_file_that_our_cap_cut_counts_what_the_server_announced() -> None:
    huge = entry("a.zip", "application/zip", None, content_length=50 * MB, truncated=True)
    assert judge(CHECK, huge, gaps=(Gap(GapKind.CAP, huge.url),)).outcome is Outcome.FAILED


sizes = st.lists(st.one_of(st.none(), st.integers(0, 3 * MB)), max_size=12)


def _entries(found: list[int | None]) -> list[Entry]:
    return [entry(f"{place}.png", body=size) for place, size in enumerate(found)]


@given(sizes, st.integers(0, MB))
def test_more_bytes_never_improve(found: list[int | None], more: int) -> None:
    order = (Outcome.PASSED, Outcome.CANT_TELL, Outcome.FAILED)
    before = judge(CHECK, *_entries(found))
    after = judge(CHECK, *_entries([*found, more]))
    assert before.measure is not None
    assert after.measure is not None
    assert after.measure.value >= before.measure.value
    assert order.index(after.outcome) >= order.index(before.outcome)


@given(sizes, st.randoms())
def test_the_order_of_entries_changes_nothing(found: list[int | None], chance: object) -> None:
    entries = _entries(found)
    before = judge(CHECK, *entries)
    chance.shuffle(entries)  # type: ignore[attr-defined]
    after = judge(CHECK, *entries)
    assert (after.outcome, after.measure) == (before.outcome, before.measure)
