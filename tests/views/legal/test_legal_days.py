"""Dates written in a text."""

from datetime import date

import pytest
from tests.legal_site import DAY, ITEMS

from necgreen.views.legal.days import age, days
from necgreen.views.legal.reading import plain


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("établie le 1er février 2024", date(2024, 2, 1)),
        ("le 15 août 2023", date(2023, 8, 15)),
        ("en mars 2024", date(2024, 3, 1)),
        ("le 03/04/2025", date(2025, 4, 3)),
        ("2025-04-03", date(2025, 4, 3)),
        ("updated March 3, 2024", date(2024, 3, 3)),
        ("updated 3rd March 2024", date(2024, 3, 3)),
        ("du 35 mai 2024", None),
        ("n° 135 mai 2024", None),
        ("le 31/02/2024", None),
        ("version 4.1.2", None),
        ("en 2024", None),
    ],
)
def test_days(text: str, wanted: date | None) -> None:
    assert next((found.day for found in days(plain(text), ITEMS["months"])), None) == wanted


def test_age() -> None:
    assert age(date(2023, 11, 23), DAY) == pytest.approx(3, abs=0.01)
