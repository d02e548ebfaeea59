"""How the sets of other publishers are read and made anew, from files of their shape."""

import json
from pathlib import Path

import pytest
from sources import build, cname_trackers, open_cookie_database, tarteaucitron, third_party_web

from necgreen.reference import load

SERVICE = """
tarteaucitron.services.{key} = {{
    "key": "{key}",
    "type": "{kind}",
    "name": "{name}",
    "uri": "https://policy.example/",
    "needConsent": {need},
    "cookies": ['_a', '_b'],
    "js": function () {{
        tarteaucitron.addScript('https://{host}/x.js');
    }}
}};
"""


def test_third_party_web_keeps_what_names_a_host() -> None:
    text = json.dumps([{"name": "B", "category": "ad", "domains": ["*.b.com", "a.com"], "homepage": "x"},
                       {"name": "A", "category": "cdn", "company": "C", "domains": ["a.com"]}])  # fmt: skip
    made, _ = third_party_web.read(text)
    assert made == {"entities": [["A", "C", "cdn", ["a.com"]], ["B", "", "ad", ["*.b.com", "a.com"]]]}


def test_tarteaucitron_keeps_facts_and_no_code() -> None:
    rows = [("s" + str(n), "analytic", f"Name {n}", "true" if n % 2 else "false", f"h{n}.example") for n in range(120)]
    text = "".join(SERVICE.format(key=k, kind=t, name=name, need=need, host=h) for k, t, name, need, h in rows)
    made, _ = tarteaucitron.read(text)
    assert len(made["services"]) == 120
    assert ["s3", "Name 3", "analytic", True, ["_a", "_b"], ["h3.example"]] in made["services"]
    assert ["s4", "Name 4", "analytic", False, ["_a", "_b"], ["h4.example"]] in made["services"]
    assert "function" not in json.dumps(made)


def test_a_file_that_changed_shape_is_refused() -> None:
    for read in (tarteaucitron.read, open_cookie_database.read, cname_trackers.read):
        with pytest.raises((ValueError, KeyError)):
            read("something,else\n1,2\n")


def test_cname_trackers_with_their_company_and_date() -> None:
    text = "! TimeUpdated: 2025-01-13T08:00:08+00:00\n!\n! Company: Acme\n||x.acme.net^\n||b.io^\n"
    made, day = cname_trackers.read(text)
    assert made == {"trackers": [["b.io", "Acme"], ["x.acme.net", "Acme"]]}
    assert str(day) == "2025-01-13"


def test_from_a_folder_a_set_is_written_and_what_is_missing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "cname_trackers.json").write_text('{"card":{},"trackers":[["old.net","Old"]]}', encoding="utf-8")
    (data / "third_party_web.json").write_text("{}", encoding="utf-8")
    given = tmp_path / "given"
    given.mkdir()
    (given / "combined_original_trackers.txt").write_text("! Company: New\n||new.net^\n", encoding="utf-8")
    (given / "combined_original_trackers.txt.version").write_text("2025-02-03\n", encoding="utf-8")
    monkeypatch.setattr(build, "DATA", data)
    monkeypatch.setattr("sys.argv", ["build", "--from", str(given)])
    assert build.main() == 1  # the three others are missing
    made = json.loads((data / "cname_trackers.json").read_text(encoding="utf-8"))
    assert made["trackers"] == [["new.net", "New"]]
    assert made["card"]["retrieved"] == "2025-02-03"
    assert (data / "third_party_web.json").read_text(encoding="utf-8") == "{}"
    told = capsys.readouterr().out
    assert "1 trackers, 1 new, 1 gone" in told
    assert "third_party_web: kept as it is" in told


def test_the_sets_of_the_wheel_have_the_shape_that_is_read() -> None:
    reference = load()
    assert all(len(row) == 4 for row in reference.table("third_party_web")["entities"])
    assert all(len(row) == 6 for row in reference.table("tarteaucitron")["services"])
    assert all(len(row) == 5 for row in reference.table("open_cookie_database")["cookies"])
    assert all(len(row) == 2 for row in reference.table("cname_trackers")["trackers"])
