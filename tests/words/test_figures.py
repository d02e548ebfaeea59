"""Numbers as people read them."""

import re
from datetime import date as day

import pytest
from hypothesis import given
from hypothesis import strategies as st

from necgreen import words
from necgreen.words.figures import singular

N, B = "\u202f", "\u00a0"  # narrow no-break space, no-break space


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("figure", [words.number, words.size, words.share, words.duration, words.grams, words.rough,
                                    words.points])  # fmt: skip
def test_unknown_is_never_zero(figure: object, lang: str) -> None:
    assert callable(figure)
    assert figure(None, lang) == {"fr": "inconnu", "en": "unknown"}[lang]


@pytest.mark.parametrize(("value", "fr", "en"), [
    (0, "0", "0"), (7, "7", "7"), (1234, f"1{N}234", "1,234"), (1234567, f"1{N}234{N}567", "1,234,567"),
    (1.5, "1,5", "1.5"), (2.0, "2", "2"), (0.126, "0,13", "0.13"), (-3, "−3", "−3"), (-0.001, "0", "0"),
    (1000.5, f"1{N}000,5", "1,000.5"),
])  # fmt: skip
def test_number(value: float, fr: str, en: str) -> None:
    assert (words.number(value, "fr"), words.number(value, "en")) == (fr, en)


@pytest.mark.parametrize(("value", "fr", "en"), [
    (0, f"0{B}octet", f"0{B}bytes"), (1, f"1{B}octet", f"1{B}byte"), (2, f"2{B}octets", f"2{B}bytes"),
    (850, f"850{B}octets", f"850{B}bytes"), (999.4, f"999{B}octets", f"999{B}bytes"), (999.6, f"1{B}Ko", f"1{B}kB"),
    (1_000, f"1{B}Ko", f"1{B}kB"), (1_540, f"1,5{B}Ko", f"1.5{B}kB"), (312_400, f"312{B}Ko", f"312{B}kB"),
    (999_600, f"1{B}Mo", f"1{B}MB"), (1_600_000, f"1,6{B}Mo", f"1.6{B}MB"), (24_440_000, f"24,4{B}Mo", f"24.4{B}MB"),
    (3_000_000_000, f"3{B}Go", f"3{B}GB"), (2_000_000_000_000, f"2{B}To", f"2{B}TB"),
    (5_000_000_000_000_000, f"5{N}000{B}To", f"5,000{B}TB"), (-1_500, f"−1,5{B}Ko", f"−1.5{B}kB"),
])  # fmt: skip
def test_size(value: float, fr: str, en: str) -> None:
    assert (words.size(value, "fr"), words.size(value, "en")) == (fr, en)


UNITS = {"octet": 1, "octets": 1, "Ko": 1e3, "Mo": 1e6, "Go": 1e9, "To": 1e12}


@given(st.integers(min_value=0, max_value=10**15))
def test_size_is_never_far_from_the_bytes(size: int) -> None:
    told, unit = words.size(size, "fr").split(B)
    value = float(told.replace(N, "").replace(",", ".")) * UNITS[unit]
    assert abs(value - size) <= 0.051 * max(size, 1)


@pytest.mark.parametrize(("value", "fr", "en"), [
    (0, f"0{B}%", "0%"), (1, f"100{B}%", "100%"), (0.19, f"19{B}%", "19%"), (0.004, f"0,4{B}%", "0.4%"),
    (0.0001, f"<{B}0,1{B}%", f"<{B}0.1%"), (0.9999, f"99,9{B}%", "99.9%"), (0.05, f"5{B}%", "5%"),
    (-0.0001, f"<{B}−0,1{B}%", f"<{B}−0.1%"),
])  # fmt: skip
def test_share(value: float, fr: str, en: str) -> None:
    assert (words.share(value, "fr"), words.share(value, "en")) == (fr, en)


@pytest.mark.parametrize(("value", "fr", "en"), [
    (0, f"0{B}s", f"0{B}s"), (0.42, f"0,4{B}s", f"0.4{B}s"), (59, f"59{B}s", f"59{B}s"),
    (60, f"1{B}minute", f"1{B}minute"), (120, f"2{B}minutes", f"2{B}minutes"), (3_600, f"1{B}heure", f"1{B}hour"),
    (7_200, f"2{B}heures", f"2{B}hours"), (7 * 86_400, f"7{B}jours", f"7{B}days"),
    (395 * 86_400, f"13{B}mois", f"13{B}months"),
])  # fmt: skip
def test_duration(value: float, fr: str, en: str) -> None:
    assert (words.duration(value, "fr"), words.duration(value, "en")) == (fr, en)


@pytest.mark.parametrize(("value", "fr"), [
    (0, "0"), (0.00092, "0,00092"), (0.0123, "0,012"), (0.384, "0,38"), (1.44, "1,4"), (12.4, "12"),
    (1234, f"1{N}200"), (1e-9, "0,000000001"),
])  # fmt: skip
def test_rough_figures_have_two_digits_and_what_is_small_is_not_nothing(value: float, fr: str) -> None:
    assert words.rough(value, "fr") == fr


def test_grams() -> None:
    assert words.grams(0.384, "fr") == f"0,38{B}g{B}éq.{B}CO₂"
    assert words.grams(0.384, "en") == f"0.38{B}g{B}CO₂e"


def test_points_are_whole() -> None:
    assert words.points(62.4, "fr") == "62"


@pytest.mark.parametrize(("iso", "fr", "en"), [
    ("2026-11-01", f"1er{B}novembre{B}2026", f"1{B}November{B}2026"),
    ("2026-08-24T09:12:00Z", f"24{B}août{B}2026", f"24{B}August{B}2026"),
    ("yesterday", "yesterday", "yesterday"),
])  # fmt: skip
def test_date(iso: str, fr: str, en: str) -> None:
    assert (words.date(iso, "fr"), words.date(iso, "en")) == (fr, en)


def test_moment() -> None:
    assert words.moment("2026-11-24T09:05:59Z", "fr") == f"24{B}novembre{B}2026 à 09:05{B}UTC"
    assert words.moment("2026-11-24T09:05:59Z", "en") == f"24{B}November{B}2026 at 09:05{B}UTC"
    assert words.moment("", "fr") == ""


@given(st.dates(min_value=day(1990, 1, 1), max_value=day(2100, 1, 1)))
def test_each_date_names_its_day_and_year(when: day) -> None:
    told = words.date(when.isoformat(), "fr")
    assert re.match(rf"{when.day}(er)?{B}\D+{B}{when.year}$", told)


@pytest.mark.parametrize(("count", "fr", "en"), [
    (0, True, False), (1, True, True), (-1, True, True), (1.5, True, False), (2, False, False), (100, False, False),
])  # fmt: skip
def test_singular(count: float, fr: bool, en: bool) -> None:
    assert (singular(count, "fr"), singular(count, "en")) == (fr, en)
