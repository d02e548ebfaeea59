"""EcoIndex against the results of ecoindex-compute 5.10.0 (vectors.json)."""

import json
from importlib.resources import files
from itertools import pairwise
from math import isclose
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import necgreen
from necgreen.errors import InputError
from necgreen.footprint import ecoindex
from necgreen.model import Bound
from necgreen.reference import load

VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text())["ecoindex"]
REFERENCE = load()
counts = st.integers(0, 2_000_000)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: f"{v['dom']}-{v['req']}-{v['size_kb']}")
def test_matches_the_reference_implementation(vector: dict[str, Any]) -> None:
    found = ecoindex(vector["dom"], vector["req"], vector["size_kb"], reference=REFERENCE)
    assert isclose(found.raw, vector["raw"], abs_tol=5e-7)  # the vectors are printed with six decimals
    assert (found.score, found.grade) == (vector["score"], vector["grade"])
    assert found.bound is Bound.EXACT


def test_the_score_is_rounded_before_the_letter() -> None:
    found = ecoindex(150, 49, 300, reference=REFERENCE)
    assert 80 < found.raw < 80.5
    assert (found.score, found.grade) == (80, "B")


@pytest.mark.parametrize(
    ("name", "inputs"),
    [("dom", lambda v: (v, 0, 0)), ("requests", lambda v: (0, v, 0)), ("size", lambda v: (0, 0, v))],
)
def test_every_bound_of_a_quantile_falls_on_its_place(name: str, inputs: Any) -> None:
    table = REFERENCE.table("ecoindex")
    share = table["weights"][name] / sum(table["weights"].values())
    for place, bound in enumerate(table["quantiles"][name]):
        assert isclose(ecoindex(*inputs(bound), reference=REFERENCE).raw, 100 - 5 * place * share, rel_tol=1e-12)


def test_the_quantiles_rise() -> None:
    for bounds in REFERENCE.table("ecoindex")["quantiles"].values():
        assert len(bounds) == 21
        assert all(low < high for low, high in pairwise(bounds))


@given(dom=counts, requests=counts, kilobytes=st.floats(0, 1e9), more=st.integers(0, 10_000))
def test_more_never_improves_the_score(dom: int, requests: int, kilobytes: float, more: int) -> None:
    score = ecoindex(dom, requests, kilobytes, reference=REFERENCE).raw
    assert -1e-9 <= score <= 100
    for worse in (
        (dom + more, requests, kilobytes),
        (dom, requests + more, kilobytes),
        (dom, requests, kilobytes + more),
    ):
        assert ecoindex(*worse, reference=REFERENCE).raw <= score + 1e-9


@pytest.mark.parametrize("inputs", [(-1, 0, 0), (0, -1, 0), (0, 0, -1.0), (0, 0, float("nan")), (0, 0, float("inf"))])
def test_impossible_inputs_are_refused(inputs: tuple[int, int, float]) -> None:
    with pytest.raises(InputError):
        ecoindex(*inputs, reference=REFERENCE)


def test_it_can_be_removed_without_touching_a_grid() -> None:
    for grid in files("necgreen.scoring").joinpath("grids").iterdir():
        assert "ecoindex" not in grid.read_text(encoding="utf-8").lower()


def test_only_the_door_of_the_room_imports_the_module() -> None:
    source = Path(necgreen.__file__).parent
    importers = {
        file.relative_to(source).as_posix()
        for file in source.rglob("*.py")
        if "necgreen.footprint.ecoindex" in file.read_text(encoding="utf-8")
    }
    assert importers == {"footprint/__init__.py"}
