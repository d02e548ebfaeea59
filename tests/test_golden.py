"""The accepted audits of the samples: same visit, same bytes, any day and without network."""

from pathlib import Path

import pytest

import necgreen

SAMPLES = Path(__file__).parents[1] / "samples"
NAMES = sorted(path.stem for path in (SAMPLES / "visits").glob("*.zip"))


def test_there_are_goldens() -> None:
    assert sorted(
        f"{site}{profile}" for site in ("site-lourd", "site-sobre") for profile in ("", "-desktop", "-mobile")
    ) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_same_bytes(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.socket.connect", None)  # whoever connects crashes
    audit = necgreen.audit(necgreen.load(SAMPLES / "visits" / f"{name}.zip"), strict=True)
    told = necgreen.render(audit, "json")
    kept = (SAMPLES / "audits" / f"{name}.json").read_text(encoding="utf-8")
    assert told == kept, "read the difference, then run `make golden`"
    shown = necgreen.render(audit, "html", "fr")
    assert shown == (SAMPLES / "audits" / f"{name}.fr.html").read_text(encoding="utf-8")
