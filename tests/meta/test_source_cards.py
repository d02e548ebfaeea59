"""Contracts of the reference: every set says whose facts these are, under which licence, and until when."""

import pytest

from necgreen.reference import Card, load

REFERENCE = load()


@pytest.mark.parametrize("name", sorted(REFERENCE.tables))
def test_source_card(name: str) -> None:
    raw = REFERENCE.table(name)["card"]
    assert set(raw) == {"title", "publisher", "url", "licence", "retrieved", "valid_until"}
    card = REFERENCE.card(name)
    assert isinstance(card, Card)
    assert card.title.strip()
    assert card.publisher.strip()
    assert card.licence.strip()
    assert card.url.startswith("https://")
    assert card.retrieved < card.valid_until
    assert len(REFERENCE.table(name)) > 1, "a card and nothing else"


def test_every_criterion_has_both_languages_and_a_source() -> None:
    for code, held in REFERENCE.table("criteria")["criteria"].items():
        assert all(held[key].strip() for key in ("fr", "en", "source")), code
