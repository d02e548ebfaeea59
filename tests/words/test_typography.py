"""Spaces and apostrophes of each language; characters that lie."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from necgreen import words
from necgreen.words.labels import CODES, PHRASES, table

N, B = "\u202f", "\u00a0"


@pytest.mark.parametrize(("typed", "set_"), [
    ("Attention : non !", f"Attention{N}: non{N}!"),
    ("qui ? moi ; toi", f"qui{N}? moi{N}; toi"),
    ("un lien « Mentions légales » ici", f"un lien «{B}Mentions légales{B}» ici"),
    ("l'outil n'a pas", "l’outil n’a pas"),
    ("19 % de 1 600 pixels", f"19{B}% de 1{N}600 pixels"),
    ("400 Ko et 2 Mo", f"400{B}Ko et 2{B}Mo"),
    ("{size} octets", f"{{size}}{B}octets"),
    ("40 g par visite", f"40{B}g par visite"),
    ("10:30", "10:30"),
    ("https://x.example/", "https://x.example/"),
    ("en 2026 100 pages", f"en 2026{N}100 pages"),
])  # fmt: skip
def test_french(typed: str, set_: str) -> None:
    assert words.typeset(typed, "fr") == set_


def test_english_keeps_its_spaces() -> None:
    assert words.typeset("it's done: 19% of 1,600", "en") == "it’s done: 19% of 1,600"


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_setting_our_words_twice_changes_nothing(lang: str) -> None:
    for file in (CODES, PHRASES):
        for section in table(file, lang).values():
            for once in section.values():
                assert words.typeset(once, lang) == once


@pytest.mark.parametrize("hidden", ["\u202e", "\u200b", "\u0000", "\x1b", "\n", "\ufeff", "\u2066", "\ud800", "\u00ad"])
def test_a_character_that_lies_is_shown(hidden: str) -> None:
    assert words.plain(f"a{hidden}b") == "a\ufffdb"


@given(st.text(max_size=60))
def test_plain_text_can_be_written_and_keeps_its_length(text: str) -> None:
    told = words.plain(text)
    assert len(told) == len(text)
    told.encode()


def test_plain_keeps_accents() -> None:
    assert words.plain("Événement — forêt, œuvre €") == "Événement — forêt, œuvre €"


@given(st.text(max_size=200), st.integers(min_value=5, max_value=100))
def test_middle_never_passes_its_length_and_keeps_both_ends(text: str, most: int) -> None:
    cut = words.middle(text, most)
    assert len(cut) <= most
    assert cut[:2] == text[:2]
    assert cut[-1:] == text[-1:]
    assert (cut == text) == (len(text) <= most) or "…" in text
