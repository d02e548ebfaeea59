"""Sustainable Web Design Model, version 4: bytes on the wire → gCO2e of one view.

The model spreads a fixed energy per gigabyte over data centre, network and device, for running the equipment
(operational) and for making it (embodied). Bytes are its only proxy: no processor time, no water, world averages, an
error nobody publishes. Embodied emissions always use the world intensity, so a French grid changes the result little.
An order of magnitude for one view, not a measure of a site; it never applies to video streams.

Source: https://sustainablewebdesign.org/estimating-digital-emissions/ ; constants in ``reference/data/swdm4.toml``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum, isfinite
from typing import Any

from necgreen.errors import InputError
from necgreen.model import Estimate
from necgreen.reference import Reference

MODEL = "swdm4"
WORLD = "world"  # the intensity fixed by the model, not that of a year
EQUIPMENT = ("data-centre", "network", "device")


@dataclass(frozen=True, slots=True)
class Options:
    """What the model lets its user say. The defaults are the model's: world grid, first visit, nothing green.

    ``data_centre``, ``network``, ``device``: grid of the equipment: ``"world"``, a country of the set
    ``grid_intensity`` (ISO 3166-1 alpha-3), or gCO2e per kWh.
    ``green_hosting``: share 0..1 of the data centre's operation on renewable electricity; ``None`` = unknown, and
    nothing is assumed.
    ``first_visits``, ``return_visits``: shares 0..1 of the views; ``reload_ratio``: share 0..1 of the bytes that a
    returning visitor downloads again. ``None`` = the model's default.
    """

    data_centre: str | float = WORLD
    network: str | float = WORLD
    device: str | float = WORLD
    green_hosting: float | None = None
    first_visits: float | None = None
    return_visits: float | None = None
    reload_ratio: float | None = None


def estimate(bytes_: int, *, reference: Reference, options: Options | None = None) -> Estimate:
    """gCO2e of ``bytes_`` transferred once, with the segments that sum to it and the trace of the inputs.

    ``low`` and ``high`` are ``None``: one model alone gives no range. InputError on a negative size, a share outside
    0..1, or a country whose intensity is not known.
    """
    if bytes_ < 0:
        raise InputError(f"a size in bytes cannot be negative: {bytes_}")
    chosen = options or Options()
    table = reference.table(MODEL)
    model, defaults = table["model"], table["defaults"]
    first = _share("first_visits", chosen.first_visits, defaults["first_visits"])
    back = _share("return_visits", chosen.return_visits, defaults["return_visits"])
    reload_ratio = _share("reload_ratio", chosen.reload_ratio, defaults["reload_ratio"])
    green = _share("green_hosting", chosen.green_hosting, 0)
    world = float(model["grid_world"])

    gigabytes = bytes_ / model["bytes_per_gb"]
    views = first + back * reload_ratio  # views of the whole page that one visit is worth
    segments: list[tuple[str, float]] = []
    grids: list[tuple[str, str]] = []
    for equipment in EQUIPMENT:
        energy = table["segments"][equipment]
        intensity, told = _intensity(getattr(chosen, equipment.replace("-", "_")), world, reference)
        bought = 1 - green if equipment == "data-centre" else 1.0
        segments.append((f"{equipment}-operational", gigabytes * energy["operational"] * intensity * bought * views))
        segments.append((f"{equipment}-embodied", gigabytes * energy["embodied"] * world * views))
        grids.append((f"grid {equipment}", told))
    grams = fsum(value for _, value in segments)
    trace = (
        ("bytes", str(bytes_)),
        ("bytes per GB", str(model["bytes_per_gb"])),
        ("kWh per GB", " ".join(f"{name}={_plain(value)}" for name, value in _energies(table))),
        *grids,
        ("grid embodied", _world(world)),
        ("green hosting", "unknown, not assumed" if chosen.green_hosting is None else _plain(green)),
        ("first visits", _plain(first)),
        ("return visits", _plain(back)),
        ("reload ratio", _plain(reload_ratio)),
    )
    return Estimate(
        model=MODEL,
        version=model["version"],
        value=grams,
        rating=_rating(grams, table["ratings"]),
        segments=tuple(segments),
        trace=trace,
    )


def _share(name: str, given: float | None, default: float) -> float:
    value = float(default if given is None else given)
    if not 0 <= value <= 1:
        raise InputError(f"{name} is a share between 0 and 1, not {value:g}")
    return value


def _intensity(grid: str | float, world: float, reference: Reference) -> tuple[float, str]:
    """gCO2e per kWh, and where it comes from."""
    if isinstance(grid, str):
        if grid == WORLD:
            return world, _world(world)
        country = reference.table("grid_intensity")["countries"].get(grid)
        if country is None:
            raise InputError(f"no grid intensity is known for {grid!r}: give a number in gCO2e/kWh, or {WORLD!r}")
        return float(country["g_per_kwh"]), f"{grid} {_plain(country['g_per_kwh'])} g/kWh ({country['year']})"
    if not (isfinite(grid) and grid >= 0):
        raise InputError(f"a grid intensity is a positive number of gCO2e/kWh, not {grid:g}")
    return float(grid), f"given {_plain(grid)} g/kWh"


def _world(world: float) -> str:
    return f"{WORLD} {_plain(world)} g/kWh (constant of the model)"


def _energies(table: Mapping[str, Any]) -> list[tuple[str, float]]:
    return [
        (f"{equipment}-{stage}", table["segments"][equipment][stage])
        for equipment in EQUIPMENT
        for stage in ("operational", "embodied")
    ]


def _rating(grams: float, ratings: Mapping[str, float]) -> str:
    return next((mark for mark, most in ratings.items() if grams <= most), "F")


def _plain(value: float) -> str:
    return f"{value:.12g}"
