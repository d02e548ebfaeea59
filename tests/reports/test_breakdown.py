"""The weight of the pages, by type and side by side."""

from dataclasses import replace

import pytest
from tests.reports import build

from necgreen.model import Audit, Bound, PageFigures
from necgreen.reports import breakdown


def flat(text: str) -> str:
    return " ".join(text.split())


def titled(*names: str) -> Audit:
    pages = tuple(build.page(number, 100_000, title=name) for number, name in enumerate(names, 1))
    return replace(build.clean(), pages=pages)


def test_types_are_the_mean_of_the_pages_heaviest_first() -> None:
    _, rows = breakdown.types(replace(build.clean(), pages=(build.page(1, 600_000), build.page(2, 1_200_000))), "fr")
    assert [(row.name, flat(row.weight)) for row in rows][:2] == [("Images", "450 Ko"), ("Scripts", "180 Ko")]
    assert [row.css for row in rows] == [f"t-{number}" for number in range(len(rows))]
    assert {row.name for row in rows} & {"Vidéos", "Sons"} == set(), "what weighs nothing has no line"


def test_the_bar_says_its_shares() -> None:
    bar, rows = breakdown.types(build.heavy(), "fr")
    assert f"Images {rows[0].share}" in bar
    assert bar.count("<rect") == len(rows)


def test_types_of_nothing() -> None:
    assert breakdown.types(build.empty(), "fr") == ("", ())


def test_pages_stand_heaviest_first_and_the_rest_is_left() -> None:
    rows = breakdown.side_by_side(build.heavy(), 3, "fr")
    weights = {page.id: page.transfer_bytes for page in build.heavy().pages}
    assert [row.id for row in rows] == sorted(weights, key=lambda page: -weights[page])[:3]


@pytest.mark.parametrize(("page", "cells"), [
    (build.page(1, 1_000_000), ("≥ 1 Mo", "≥ 47", "≥ 910", "≤ 42 D", "≥ 0,097")),
    (build.page(1, 6_300, bound=Bound.EXACT), ("6,3 Ko", "47", "910", "42 D", "0,00061")),
    (replace(build.page(1, 6_300, bound=Bound.EXACT), dom_nodes=None, ecoindex=None, footprint=None),
     ("6,3 Ko", "47", "–", "–", "–")),
])  # fmt: skip
def test_cells_say_bounds_and_what_is_unknown(page: PageFigures, cells: tuple[str, ...]) -> None:
    (row,) = breakdown.side_by_side(replace(build.clean(), pages=(page,)), 9, "fr")
    assert tuple(map(flat, (row.weight, row.requests, row.dom, row.ecoindex, row.footprint))) == cells


def test_titles_drop_the_ending_that_they_share() -> None:
    names = breakdown.titles(titled("Accueil | Forum", "Programme - matin | Forum", "Venir | Forum", "Autre | X"))
    assert list(names.values()) == ["Accueil", "Programme - matin", "Venir", "Autre | X"]


def test_two_pages_prove_no_habit() -> None:
    whole = ["Accueil | Forum", "Venir | Forum"]
    assert list(breakdown.titles(titled(*whole)).values()) == whole


def test_a_page_without_title_is_its_address_and_a_hostile_one_is_shown() -> None:
    names = breakdown.titles(titled("", " \n a\tb\u202e ", "x" * 500))
    assert names["1"] == "/page-1/"
    assert names["2"] == "a b\ufffd"
    assert len(names["3"]) == breakdown.LONGEST
