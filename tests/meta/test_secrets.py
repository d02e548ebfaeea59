"""No stored visit holds a secret: those of the samples here, those of the other tests when they end (conftest)."""

import zipfile
from pathlib import Path

import pytest
from tests.planted import COOKIE, ROOT, leaks, planted, stored


@pytest.mark.parametrize("folder", ["samples/visits", "src/necgreen/samples"])
def test_the_visits_of_the_samples_hold_none(folder: str) -> None:
    assert list(stored(ROOT / folder))
    assert leaks(ROOT / folder) == []


def test_the_scan_finds_what_it_looks_for(tmp_path: Path) -> None:
    outside = tmp_path / "not-a-visit"
    outside.mkdir()
    path = outside / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("entries.har", f"cookie {COOKIE}")
    assert leaks(outside) == [f"{path}/entries.har"]
    path.unlink()  # the scan of all tests would find it too
    assert len(planted()) > 8
