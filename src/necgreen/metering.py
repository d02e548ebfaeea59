"""What our own run cost: energy by codecarbon's offline tracker, grams by our own grid factor.

codecarbon weighs 288 MB and takes about two seconds to start, so it is the extra ``necgreen[meter]`` and is imported on
entry only. Nothing is written to disk and no connection is made: outputs, electricity API and cloud are set explicitly,
because codecarbon would otherwise take them from its environment variables and ``.codecarbon.config``.

The energy is an estimate: where the processor has no readable counter, codecarbon models it from the load and the
nominal power of its model, and memory as a constant. Good for an order of magnitude, not for comparing two runs.
"""

import logging
from types import TracebackType
from typing import Any, Self

from necgreen.errors import InputError
from necgreen.model import Cost
from necgreen.reference import Reference

TOOL = "codecarbon"
INSTALL = 'metering needs codecarbon: pip install "necgreen[meter]"'


class Meter:
    """``with meter(reference=…) as running:`` then ``running.cost``: ``None`` until the end, or if nothing was read."""

    def __init__(self, factor: float, source: str, country: str) -> None:
        self.cost: Cost | None = None
        self._factor = factor
        self._source = source
        self._country = country
        self._tracker: Any = None
        self._log = logging.getLogger(TOOL)
        self._log_was_disabled = False

    def __enter__(self) -> Self:
        # The tracker logs to stderr, whatever level it is given; it swallows its own errors and logs them there.
        self._log_was_disabled = self._log.disabled
        self._log.disabled = True
        try:
            from codecarbon import OfflineEmissionsTracker
        except ImportError:
            self._log.disabled = self._log_was_disabled
            raise InputError(INSTALL) from None
        # None and "" are answers too: an argument left out would be read from the environment.
        self._tracker = OfflineEmissionsTracker(
            country_iso_code=self._country,
            region=None,
            cloud_provider=None,
            cloud_region=None,
            country_2letter_iso_code=None,
            force_carbon_intensity_g_co2e_kwh=self._factor,
            electricitymaps_api_token="",  # empty, so that no other is looked for
            emissions_endpoint=None,
            output_methods=[],
            output_handlers=[],
            output_dir=".",
            allow_multiple_runs=True,  # else it takes a lock file and the signal of Ctrl-C
            tracking_mode="process",
            measure_power_secs=15,
            log_level="critical",
            logger_preamble="",
            force_cpu_power=None,
            force_ram_power=None,
            pue=1.0,
            wue=0.0,
            force_mode_cpu_load=False,
            gpu_ids=None,
            metadata=None,
        )
        self._tracker.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tracker.stop()
        self._log.disabled = self._log_was_disabled
        # Absent when the tracker failed: it never raises, and an unknown cost is no reason to lose an audit.
        found = getattr(self._tracker, "final_emissions_data", None)
        if found is None:
            return
        energy = float(found.energy_consumed)
        self.cost = Cost(
            duration_s=float(found.duration),
            energy_kwh=energy,
            gco2e=energy * self._factor,
            grid_factor=self._factor,
            grid_source=self._source,
            country=self._country,
            tool=TOOL,
            version=str(found.codecarbon_version),
        )


def meter(*, reference: Reference, country: str = "FRA") -> Meter:
    """A meter of the block it surrounds, with the grid factor of ``country`` (ISO 3166-1 alpha-3).

    InputError when the country's factor is not known; on entry, when codecarbon is not installed.
    """
    grid = reference.table("grid_intensity")["countries"].get(country)
    if grid is None:
        raise InputError(f"no grid intensity is known for {country!r}, so its grams cannot be metered")
    source = f"{reference.card('grid_intensity').publisher}, {grid['year']}"
    return Meter(float(grid["g_per_kwh"]), source, country)
