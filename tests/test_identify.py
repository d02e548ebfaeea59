"""necgreen identify, as a library call and as a command."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from necgreen import api
from necgreen.cli import main
from necgreen.errors import InputError

# The services that the project set out to know, by one of their addresses, with the name they bear here.
WANTED = Path(__file__).parent / "services_wanted.csv"
ROWS = [*csv.DictReader(WANTED.read_text(encoding="utf-8").splitlines())]


def command(*arguments: str, given: str | None = None) -> Any:
    return CliRunner().invoke(main, ["identify", *arguments], input=given)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["address"])
def test_every_service_wanted_is_named_with_the_source_and_date_of_its_countries(row: dict[str, str]) -> None:
    (found,) = api.identify(row["address"])
    assert found.service.name == row["service"]
    assert found.service.known_by == "necgreen"
    for country, source in (
        (found.service.country, found.service.country_source),
        (found.service.owner_country, found.service.owner_source),
    ):
        assert not country or (source and found.service.checked_on)


def test_beside_a_site_a_host_is_its_own_its_organisation_s_or_a_third_party_s() -> None:
    hosts = ("static.culture.gouv.fr", "https://stats.data.gouv.fr/matomo.php", "fonts.gstatic.com", "cdn.inconnu.fr")
    found = api.identify(*hosts, site="https://www.culture.gouv.fr/")
    assert [one.party for one in found] == ["first", "sister", "third", "third"]
    assert found[1].service.name == "Matomo"
    assert found[1].service.operator == "État français"
    assert found[3].service.known_by == ""


def test_without_a_site_nothing_is_a_third_party() -> None:
    assert api.identify("fonts.gstatic.com")[0].party == ""


@pytest.mark.parametrize("text", ["", "  ", ":::", "https://", "http://[bad/", "a b c", "-x.fr", "é" * 300])
def test_what_is_no_address_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(InputError, match="neither a URL nor a host"):
        api.identify(text)


def test_json_is_one_line_per_address_and_unknown_is_empty() -> None:
    run = command("--json", "youtube.com", "cdn.inconnu.fr")
    known, unknown = map(json.loads, run.stdout.splitlines())
    assert run.exit_code == 0
    assert (known["service"], known["category"], known["known_by"]) == ("YouTube", "video", "necgreen")
    assert (unknown["service"], unknown["host"], unknown["country"]) == ("", "cdn.inconnu.fr", "")
    assert known.keys() == unknown.keys()


def test_lines_of_standard_input_and_a_bad_one_that_loses_no_other() -> None:
    run = command("--json", given="youtube.com\n\n:::\nhttps://fonts.gstatic.com/s/x.woff2\n")
    assert [json.loads(line)["service"] for line in run.stdout.splitlines()] == ["YouTube", "Google Fonts"]
    assert run.exit_code == 2
    assert run.stderr == "necgreen: neither a URL nor a host name: ':::'\n"


def test_text_for_people_in_both_languages() -> None:
    french = command("https://www.helloasso.com/associations/x").stdout
    assert "HelloAsso · billetterie ou inscription" in french
    assert "opérateur\u202f: HelloAsso (France)" in french
    assert "source\u202f: https://" in french
    english = command("--lang", "en", "cdn.inconnu.fr", "--site", "www.salon.fr").stdout
    assert "unknown to the tool" in english
    assert "a third party" in english


def test_a_database_of_the_user_comes_after_ours_and_before_the_others(tmp_path: Path) -> None:
    mine = tmp_path / "trackerdb.json"
    mine.write_text(json.dumps({
        "categories": {"site_analytics": {"name": "Site Analytics"}},
        "organizations": {"acme": {"name": "Acme", "country": "CA"}},
        "patterns": {
            "acme": {"name": "Acme Count", "category": "site_analytics", "organization": "acme",
                     "domains": ["acme.example", "krxd.net", "youtube.com"], "filters": []},
        },
        "domains": {"acme.example": "acme", "krxd.net": "acme", "youtube.com": "acme"}, "filters": {},
    }), encoding="utf-8")  # fmt: skip
    found = api.identify("t.acme.example", "krxd.net", "youtube.com", trackerdb=mine)
    assert [(one.service.name, one.service.known_by) for one in found] == [
        ("Acme Count", "user"), ("Acme Count", "user"), ("YouTube", "necgreen"),
    ]  # fmt: skip
    assert found[0].service.country == "CA"


def test_a_database_that_is_none_is_refused_in_one_line(tmp_path: Path) -> None:
    mine = tmp_path / "services.json"
    mine.write_text('{"nothing": 1}', encoding="utf-8")
    run = CliRunner().invoke(main, ["identify", "x.fr", "--trackerdb", str(mine)])
    assert run.exit_code == 2
    assert run.stderr.count("\n") == 1


def test_bytes_that_are_no_text_lose_no_other_line() -> None:
    result = CliRunner().invoke(main, ["identify", "--json"], input=b"\xff\xfe\nfonts.gstatic.com\n")
    assert result.exit_code == 2
    assert [json.loads(line)["service"] for line in result.stdout.splitlines()] == ["Google Fonts"]
    assert "Traceback" not in result.output
