"""The published grid: which check counts in which pillar, for how much, along which curve."""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

from necgreen.errors import InputError

CURRENT = "2026.0"


@dataclass(frozen=True, slots=True)
class Line:
    """One check of the grid. ``curve``: points (measure, points 0..100) by growing measure; empty = all or nothing."""

    pillar: str
    weight: float
    curve: tuple[tuple[float, float], ...] = ()

    def points(self, measure: float) -> float:
        """Points of a measure: straight lines between the points of the curve, flat outside."""
        (x0, y0), *rest = self.curve
        if measure <= x0:
            return y0
        for x1, y1 in rest:
            if measure <= x1:
                return y0 + (y1 - y0) * (measure - x0) / (x1 - x0)
            x0, y0 = x1, y1
        return y0


@dataclass(frozen=True, slots=True)
class Grid:
    """A whole grid. ``pillars``: share of each in the overall score. ``letters``: least points of each letter."""

    id: str
    pillars: Mapping[str, float]
    letters: tuple[tuple[str, float], ...]
    checks: Mapping[str, Line]

    @property
    def shares(self) -> Mapping[str, float]:
        """What each check is worth in the overall score when all are observed, in points; they sum to 100."""
        held: dict[str, float] = {}
        for line in self.checks.values():
            held[line.pillar] = held.get(line.pillar, 0.0) + line.weight
        whole = sum(self.pillars[pillar] for pillar in held)
        return {
            check: 100.0 * self.pillars[line.pillar] / whole * line.weight / held[line.pillar]
            for check, line in self.checks.items()
        }

    def letter(self, points: float) -> str:
        """A … F, or G below them all."""
        return next((letter for letter, least in self.letters if points >= least), "G")


def load_grid(path: Path | None = None) -> Grid:
    """The grid of the wheel, or the one of a file: its id then carries its hash, since it is another method.

    InputError in one line when the file is no grid.
    """
    try:
        text = (path or files(__package__) / "grids" / f"{CURRENT}.toml").read_text(encoding="utf-8")
        data = tomllib.loads(text)
        checks = {}
        for check, line in data["checks"].items():
            curve = tuple((float(measure), float(points)) for measure, points in line.get("curve", ()))
            checks[check] = Line(line["pillar"], float(line["weight"]), curve)
        letters = tuple(sorted(data["letters"].items(), key=lambda item: -item[1]))
        mark = f"+{hashlib.sha256(text.encode()).hexdigest()[:12]}" if path else ""
        grid = Grid(f"{data['id']}{mark}", dict(data["pillars"]), letters, checks)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path or CURRENT} is not a grid of necgreen: {error}") from None
    weights = [*grid.pillars.values(), *(line.weight for line in checks.values())]
    rising = all(a[0] < b[0] for line in checks.values() for a, b in pairwise(line.curve))
    if not letters or not checks or not rising or not all(0 < float(weight) < 1e6 for weight in weights):
        raise InputError(f"{path or CURRENT}: a grid has letters, checks, weights above 0 and rising curves")
    stray = {line.pillar for line in checks.values()} - set(grid.pillars)
    if stray:
        raise InputError(f"{path or CURRENT}: no share is given to the pillar {min(stray)!r}")
    return grid
