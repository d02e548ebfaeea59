"""audit.csv: one line per piece of evidence, and never a formula."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reports import build

from necgreen import reports, words
from necgreen.model import Audit
from necgreen.reports.table import cell

AUDITS = {"heavy": build.heavy(3, 2, 3), "clean": build.clean(), "empty": build.empty(), "hostile": build.hostile()}


def lines(audit: Audit, lang: str = "fr") -> list[list[str]]:
    text = reports.csv(audit, lang)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";" if lang == "fr" else ","))


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("audit", AUDITS.values(), ids=AUDITS)
def test_one_line_per_piece_of_evidence_under_one_header(audit: Audit, lang: str) -> None:
    header, *rows = lines(audit, lang)
    findings = [finding for result in audit.results for finding in result.findings]
    assert len(rows) == sum(max(len(finding.evidence), 1) for finding in findings)
    assert {len(row) for row in [header, *rows]} == {14}
    assert header[0] == {"fr": "contrôle", "en": "check"}[lang]


def test_the_sum_of_the_gains_is_right() -> None:
    audit = AUDITS["heavy"]
    header, *rows = lines(audit)
    column = header.index("gain du constat (octets)")
    wanted = sum(finding.gain_bytes or 0 for result in audit.results for finding in result.findings)
    assert sum(int(row[column]) for row in rows if row[column]) == wanted > 0


def test_a_line_says_what_where_who_and_how_sure() -> None:
    header, *rows = lines(AUDITS["heavy"])
    row = next(dict(zip(header, row, strict=True)) for row in rows if row[0] == "legal-links")
    assert row["statut"] == "Probable"
    assert row["pilier"] == "Pour information"
    assert row["à faire par"] == "votre équipe communication"
    assert row["gain du constat (octets)"] == "", "an unknown gain is no zero"
    cookie = next(dict(zip(header, row, strict=True)) for row in rows if row[0] == "early-cookies")
    assert cookie["preuve"] == "_ga@rencontres.example"
    assert cookie["repère"] == "page/1/cookie/_ga@rencontres.example"


def test_the_mark_of_order_belongs_to_whoever_writes_the_file() -> None:
    assert not reports.csv(AUDITS["heavy"]).startswith("\ufeff")
    assert reports.csv(AUDITS["heavy"]).endswith("\r\n")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "＝1", "＠x"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert str(cell(text))[0] in "'\ufffd"


@given(st.text(alphabet="=+-@ \t\r\n＝a\u202e\u200b;\"'", max_size=12))
def test_whatever_a_site_writes_stays_text_on_one_line(text: str) -> None:
    told = str(cell(text))
    assert not told.lstrip(" ").startswith(("=", "+", "-", "@", "＝"))
    assert not set(told) & set("\t\r\n\u202e\u200b")


def test_a_hostile_site_writes_no_formula() -> None:
    _, *rows = lines(AUDITS["hostile"])
    held = [value for row in rows for value in row]
    assert "'=HYPERLINK(\"https://x.example\")" in held
    assert not [value for value in held if value.startswith(("=", "+", "-", "@"))]


def test_a_number_stays_a_number() -> None:
    assert cell(-3) == -3
