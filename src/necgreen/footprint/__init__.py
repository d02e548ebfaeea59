"""Models side by side: what the bytes of a page are worth in gCO2e, and the EcoIndex score, which is its own scale.

No gram is ever shown without its model. A model joins ``MODELS``; the range of an estimate is then the least and the
greatest of the models under the same options, and unknown while there is only one.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from necgreen.errors import InputError
from necgreen.footprint import swdm4
from necgreen.footprint.ecoindex import ecoindex
from necgreen.model import Estimate
from necgreen.reference import Reference

__all__ = ["MODELS", "ecoindex", "estimate_bytes"]


class BytesModel(Protocol):
    """A conversion of bytes on the wire into gCO2e, with the model's own default options."""

    def __call__(self, bytes_: int, *, reference: Reference) -> Estimate: ...


MODELS: Mapping[str, BytesModel] = MappingProxyType({swdm4.MODEL: swdm4.estimate})


def estimate_bytes(bytes_: int, *, model: str = swdm4.MODEL, reference: Reference) -> Estimate:
    """gCO2e of ``bytes_`` transferred by one first visit, cache empty, by ``model``. InputError if it is unknown."""
    if model not in MODELS:
        raise InputError(f"unknown footprint model {model!r}: choose among {', '.join(sorted(MODELS))}")
    return MODELS[model](bytes_, reference=reference)
