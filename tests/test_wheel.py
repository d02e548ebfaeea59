"""The wheel as a user gets it: built, installed elsewhere, run from another folder."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(folder)]
    subprocess.run([*build, str(ROOT)], check=True)
    return next(folder.glob("necgreen-*.whl"))


def test_the_demo_runs_from_any_folder(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(installed), str(wheel)]
    subprocess.run(install, check=True)
    environment = os.environ | {"PYTHONPATH": str(installed)}
    where = [sys.executable, "-c", "import necgreen; print(necgreen.__file__)"]
    found = subprocess.run(where, cwd="/", env=environment, capture_output=True, text=True, check=True).stdout
    assert found.startswith(str(installed))
    run = [sys.executable, "-m", "necgreen", "demo", "-o", str(tmp_path / "demo")]
    done = subprocess.run(run, cwd="/", env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 5
    files = {file.name for file in (tmp_path / "demo").iterdir()}
    assert files == {"visit.zip", "audit.json", "audit.html", "audit.csv", "tiers.csv"}
    assert json.loads((tmp_path / "demo" / "audit.json").read_text(encoding="utf-8"))["pages"]


def test_the_wheel_carries_what_it_needs_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert "necgreen/py.typed" in names
    assert "necgreen/samples/demo.zip" in names
    assert "necgreen/reports/templates/audit.html.j2" in names
    assert "necgreen/reference/data/services.toml" in names
    assert not [name for name in names if not name.startswith(("necgreen/", "necgreen-"))]
    assert wheel.stat().st_size < 1_000_000
