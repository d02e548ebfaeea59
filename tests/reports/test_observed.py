"""What only a browser sees, as a reader is told."""

from dataclasses import replace

import pytest
from tests.reports import build

from necgreen import reports
from necgreen.model import StateFigures
from necgreen.reports import observed

URL = "https://www.salon.fr/"
SILENT = StateFigures("1", URL, "untouched", platform="Orejime", hosts=("a.example",), cookies=("x",))


def rows(*lines: StateFigures, lang: str = "fr") -> tuple[observed.StateRow, ...]:
    (table,) = observed.tables(replace(build.clean(), states=lines), lang)
    return table.rows


def test_a_static_visit_says_nothing_of_it() -> None:
    assert observed.added(build.clean(), "fr") == ""
    assert observed.tables(build.clean(), "fr") == ()
    assert 'id="browser"' not in reports.html(build.clean(), "fr")


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_what_a_state_adds_is_named(lang: str) -> None:
    more = StateFigures("2", URL, "accepted", "registered", label="OK", clicks=1, hosts=("a.example", "b.example"))
    silent, accepted = rows(SILENT, more, lang=lang)
    assert "Orejime" in silent.became
    assert (silent.more, accepted.hosts) == ("", "2")
    assert "b.example" in accepted.more
    assert "a.example" not in accepted.more
    assert "OK" in accepted.how


def test_what_could_not_be_done_has_a_reason_and_no_figure() -> None:
    (row,) = rows(StateFigures("2", URL, "refused", "not-performed", "covered", hosts=("a.example",), cookies=("x",)))
    assert row.became.split() == "Non réalisé : le bouton est recouvert par un autre élément".split()
    assert (row.hosts, row.cookies, row.how, row.more) == ("–", "–", "", "")


@pytest.mark.parametrize("outcome", ["registered", "returns", "contradicted", "unclear", "unstored", "no-banner"])
@pytest.mark.parametrize("state", ["refused", "accepted", "closed", "withdrawn"])
def test_every_outcome_has_words(outcome: str, state: str) -> None:
    for lang in ("fr", "en"):
        (row,) = rows(StateFigures("2", URL, state, outcome), lang=lang)
        assert row.became
        assert outcome not in row.became
        assert state not in row.did


def test_a_host_name_is_not_markup() -> None:
    hostile = StateFigures("2", URL, "accepted", "registered", label="<b>x", clicks=1, hosts=("<i>.example",))
    page = replace(build.clean().pages[0], scripted=1, scrolled=0)
    audit = replace(build.clean(), pages=(page,), states=(SILENT, hostile))
    text = reports.html(audit, "fr")
    assert "<b>x" not in text
    assert "<i>.example" not in text
    assert "&lt;b&gt;x" in text


def test_a_page_that_did_not_come_is_not_said_to_show_a_banner() -> None:
    (row,) = rows(StateFigures("1", URL, "untouched", "not-performed", "load", hosts=("a.example",), cookies=("x",)))
    assert row.became.split() == "Non réalisé : la page n’a pas pu être chargée".split()
    assert (row.hosts, row.cookies) == ("–", "–")
