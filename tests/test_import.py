"""``import necgreen`` is light, and every verb is there whatever was imported before."""

import json
import subprocess
import sys
from importlib import import_module
from pkgutil import walk_packages

import pytest

import necgreen

HEAVY = {"requests", "playwright", "codecarbon", "pandas", "jinja2", "click", "lxml", "bs4", "dns"}  # design, section 2
ROUNDS = 5


def python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_import_loads_nothing_heavy() -> None:
    loaded = json.loads(python("import sys, json, necgreen; print(json.dumps(sorted(sys.modules)))"))
    assert "necgreen" in loaded
    assert not HEAVY & {name.partition(".")[0] for name in loaded}
    assert "necgreen.model" not in loaded


def test_import_adds_under_a_tenth_of_a_second() -> None:
    code = "import time; start = time.perf_counter(); import necgreen; print(time.perf_counter() - start)"
    assert min(float(python(code)) for _ in range(ROUNDS)) < 0.1


def test_help_is_quick() -> None:
    code = (
        "import subprocess, sys, time\n"
        "start = time.perf_counter()\n"
        "subprocess.run([sys.executable, '-m', 'necgreen', '--help'], capture_output=True, check=True)\n"
        "print(time.perf_counter() - start)"
    )
    assert min(float(python(code)) for _ in range(ROUNDS)) < 0.25


def test_no_module_takes_the_place_of_a_verb() -> None:
    """A room named like a verb would replace it once imported."""
    for module in walk_packages(necgreen.__path__, "necgreen."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    for verb in ("audit", "collect", "load", "read_audit", "read_har", "render", "save"):
        assert callable(getattr(necgreen, verb)), verb
        assert getattr(necgreen, verb).__module__ == "necgreen.api"
    assert set(necgreen.__all__) <= set(dir(necgreen))


def test_an_unknown_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'audits'"):
        _ = necgreen.audits  # type: ignore[attr-defined]
