"""heavy-fonts: faulty, clean, and what looks faulty and is not."""

import pytest
from tests.build import entry, font, judge, places

from necgreen.checks.weight.heavy_fonts import CHECK
from necgreen.model import BodyFacts, Entry, FontFace, Outcome
from necgreen.words.sentences import sentence


def test_many_families_and_many_bytes() -> None:
    fonts = [font(f"{n}.woff2", f"Famille {n}", 400, 150_000 + n) for n in range(3)]
    result = judge(CHECK, *fonts)
    assert result.outcome is Outcome.FAILED
    assert places(result) == [3, 2, 1]
    assert result.findings[0].gain_bytes == 50_003
    assert "(familles\u202f: 3\u202f; variantes\u202f: 3)" in sentence(CHECK.id, result.findings[0], "fr")


def test_many_variants_and_many_bytes() -> None:
    assert judge(CHECK, *(font(f"{n}.woff2", "Une", 100 * n, 90_000) for n in range(1, 6))).outcome is Outcome.FAILED


@pytest.mark.parametrize(
    "fonts",
    [
        [font(f"{n}.woff2", f"Famille {n}", 400, 100_000) for n in range(4)],  # 400 kB exactly
        [font(f"{n}.woff2", "Une", 400, 90_000) for n in range(9)],  # one variant, cut by alphabet
        [font("a.woff2", "Une", 400, 300_000), font("b.woff2", "Deux", 400, 300_000)],  # heavy, yet two
        [],
    ],
)
def test_looks_faulty_and_is_not(fonts: list[Entry]) -> None:
    assert judge(CHECK, *fonts).outcome is Outcome.PASSED


def test_names_or_sizes_that_are_unknown_settle_nothing() -> None:
    unnamed = [entry(f"{n}.woff2", "font/woff2", 90_000) for n in range(6)]
    assert judge(CHECK, *unnamed).reason == "evidence:fonts-unknown"
    assert judge(CHECK, *unnamed[:4], entry("x.woff2", "font/woff2", None)).reason == "evidence:sizes-unknown"
    heavy = [entry(f"{n}.woff2", "font/woff2", 150_000) for n in range(3)]
    assert judge(CHECK, *heavy).reason == "evidence:fonts-unknown"  # three files may be three families
    assert judge(CHECK, *(entry(f"{n}.woff2", "font/woff2", 250_000) for n in range(2))).outcome is Outcome.PASSED


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, scripted=True).reason == "evidence:lower-bound"


def test_a_file_that_does_not_say_its_name_or_weight_is_no_family_and_no_variant_more() -> None:
    mute = entry("c.woff2", "font/woff2", 90_000, facts=BodyFacts(font=FontFace()))
    two = [font("a.woff2", "Une", 400, 200_000), font("b.woff2", "Deux", 400, 200_000)]
    assert judge(CHECK, *two, mute).reason == "evidence:fonts-unknown"
    half = entry("e.woff2", "font/woff2", 90_000, facts=BodyFacts(font=FontFace("Une", None, None)))
    four = [font(f"{n}.woff2", "Une", 100 * n, 90_000) for n in range(1, 5)]
    assert judge(CHECK, *four, half).reason == "evidence:fonts-unknown"
