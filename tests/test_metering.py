"""codecarbon for real, each time in a process of its own: what it does to ours is what is tested."""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from math import isclose
from pathlib import Path
from typing import Any

import pytest

from necgreen.errors import InputError
from necgreen.metering import meter
from necgreen.reference import load

FACTOR = load().table("grid_intensity")["countries"]["FRA"]["g_per_kwh"]
needs_codecarbon = pytest.mark.skipif(find_spec("codecarbon") is None, reason="the extra necgreen[meter] is absent")

RUN = """
import json, logging, signal, sys, time
from dataclasses import asdict

reached = []
sys.addaudithook(lambda event, args: reached.append(event) if event in (
    "socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname") else None)

from necgreen.metering import meter
from necgreen.reference import load

heavy = [name for name in ("codecarbon", "pandas", "numpy") if name in sys.modules]
interrupt = signal.getsignal(signal.SIGINT)
with meter(reference=load()) as running:
    end = time.perf_counter() + 1.2
    while time.perf_counter() < end:
        sum(range(10_000))
print(json.dumps({
    "cost": running.cost and asdict(running.cost), "reached": reached, "heavy": heavy,
    "interrupt_kept": signal.getsignal(signal.SIGINT) is interrupt,
    "log_kept": not logging.getLogger("codecarbon").disabled,
}))
"""


def run(code: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder, env={**os.environ, "HOME": str(folder), **environment}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


@pytest.fixture(scope="module")
def metered(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], dict[str, Any], Path]:
    """One metered second, in a folder and an environment that ask codecarbon to send and write everything."""
    folder = tmp_path_factory.mktemp("metered")
    (folder / ".codecarbon.config").write_text(
        "[codecarbon]\nsave_to_api=true\nsave_to_file=true\nemissions_endpoint=http://127.0.0.1:9/\n"
        "co2_signal_api_token=abc\ncloud_provider=gcp\ncloud_region=europe-west1\ntracking_mode=machine\npue=3\n"
    )
    done = run(
        RUN, folder,
        CODECARBON_OUTPUT_METHODS="csv,api", CODECARBON_LOG_LEVEL="debug",
        CODECARBON_ELECTRICITYMAPS_API_TOKEN="abc", CODECARBON_FORCE_CARBON_INTENSITY_G_CO2E_KWH="1000",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done, json.loads(done.stdout), folder


@needs_codecarbon
def test_a_run_costs_energy_and_grams_by_our_factor(metered: Any) -> None:
    cost = metered[1]["cost"]
    assert 1.2 <= cost["duration_s"] < 30
    # 0 to 500 W for the duration: wide, because a shared machine decides.
    assert 0 < cost["energy_kwh"] < 500 / 1000 * cost["duration_s"] / 3600
    assert cost["grid_factor"] == FACTOR
    assert isclose(cost["gco2e"], cost["energy_kwh"] * FACTOR, rel_tol=1e-12)
    assert (cost["country"], cost["tool"]) == ("FRA", "codecarbon")
    assert cost["version"][0].isdigit()
    assert "Ember" in cost["grid_source"]
    assert "2024" in cost["grid_source"]


@needs_codecarbon
def test_nothing_is_reached_on_the_network(metered: Any) -> None:
    assert metered[1]["reached"] == []


@needs_codecarbon
def test_nothing_is_written_nor_said(metered: Any) -> None:
    done, _, folder = metered
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1
    assert [file.name for file in folder.iterdir()] == [".codecarbon.config"]


@needs_codecarbon
def test_the_process_is_left_as_it_was(metered: Any) -> None:
    assert metered[1]["interrupt_kept"]
    assert metered[1]["log_kept"]


@needs_codecarbon
def test_codecarbon_is_imported_on_entry_only(metered: Any) -> None:
    assert metered[1]["heavy"] == []


@needs_codecarbon
def test_an_error_inside_is_neither_hidden_nor_left_running(tmp_path: Path) -> None:
    code = """
import threading
from necgreen.metering import meter
from necgreen.reference import load
try:
    with meter(reference=load()) as running:
        raise KeyboardInterrupt
except KeyboardInterrupt:
    print("interrupted", running.cost is not None, sum(t.is_alive() for t in threading.enumerate()) == 1)
"""
    done = run(code, tmp_path)
    assert (done.stdout, done.stderr) == ("interrupted True True\n", "")


def test_without_codecarbon_one_line_says_how_to_install_it(tmp_path: Path) -> None:
    code = """
import sys
sys.modules["codecarbon"] = None  # the interpreter's own way to say: this module is absent
from necgreen.errors import InputError
from necgreen.metering import meter
from necgreen.reference import load
try:
    with meter(reference=load()):
        print("entered")
except InputError as error:
    print(error)
"""
    done = run(code, tmp_path)
    assert (done.stdout, done.stderr) == ('metering needs codecarbon: pip install "necgreen[meter]"\n', "")


def test_a_country_without_a_factor_is_refused() -> None:
    with pytest.raises(InputError, match="XXX"):
        meter(reference=load(), country="XXX")
