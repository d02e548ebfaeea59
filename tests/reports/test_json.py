"""audit.json: a round trip, its schema, and files that are none."""

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from tests.reports import build

from necgreen import reports
from necgreen.errors import InputError
from necgreen.model import Audit

AUDITS = {"heavy": build.heavy(), "clean": build.clean(), "empty": build.empty(), "hostile": build.hostile()}
SCHEMA = json.loads(reports.schema())
each = pytest.mark.parametrize("audit", AUDITS.values(), ids=AUDITS)


@each
def test_round_trip(audit: Audit) -> None:
    assert reports.read_json(reports.json(audit)) == audit
    assert reports.read_json(reports.json(audit).encode()) == audit


@each
def test_it_obeys_its_schema(audit: Audit) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(reports.json(audit)))


def test_the_schema_is_one_and_refuses() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    told = json.loads(reports.json(build.heavy(1)))
    told["pages"][0]["transfer_bytes"] = "1.6 MB"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(told)


@each
def test_the_same_audit_gives_the_same_bytes(audit: Audit) -> None:
    assert reports.json(audit) == reports.json(reports.read_json(reports.json(audit)))
    assert reports.json(audit).endswith("}\n")


def test_bytes_are_integers_and_unknown_is_null() -> None:
    page = replace(build.page(1, 1_600_000), dom_nodes=None, ecoindex=None, footprint=None)
    told = json.loads(reports.json(replace(build.heavy(1), pages=(page,))))["pages"][0]
    assert told["transfer_bytes"] == 1_600_000
    assert isinstance(told["transfer_bytes"], int)
    assert (told["dom_nodes"], told["ecoindex"], told["footprint"]) == (None, None, None)
    assert told["by_type"]["image"] == 800_000


def test_a_finding_is_told_in_both_languages() -> None:
    told = json.loads(reports.json(build.heavy(1)))
    (found,) = [result for result in told["results"] if result["check"] == "page-weight"]
    assert found["findings"][0]["values"] == {"weight": 2_730_000, "limit": 1_000_000}
    assert found["findings"][0]["text"]["fr"].startswith("Une première visite télécharge 2,7")
    assert found["findings"][0]["text"]["en"].startswith("A first visit downloads 2.7")


def test_the_keys_of_the_file() -> None:
    told: dict[str, Any] = json.loads(reports.json(build.clean()))
    assert list(told) == ["schema", "site", "method", "visit", "pages", "results", "score", "coverage", "plan",
                          "warnings", "evidence", "states", "revisits", "parties"]  # fmt: skip
    assert told["coverage"] == told["score"]["overall"]["coverage"] == 1.0


GOOD = reports.json(build.heavy(1))


@pytest.mark.parametrize("text", [
    "", "{}", "[]", "null", "not json", "{\"schema\": 3}", GOOD[:-200], GOOD.replace('"at_least"', '"about"'),
    GOOD.replace('"transfer_bytes": 2730000', '"transfer_bytes": null'), b"\xff\xfe", '{"log": {"entries": []}}',
], ids=range(11))  # fmt: skip
def test_a_file_that_is_no_audit_is_refused_in_one_line(text: str | bytes) -> None:
    with pytest.raises(InputError) as refused:
        reports.read_json(text)
    assert "\n" not in str(refused.value)
    assert "audit.json" in str(refused.value)
