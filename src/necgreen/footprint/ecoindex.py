"""EcoIndex: elements, requests and kilobytes of a page → a score from 0 to 100 and a letter.

The score places the page among the quantiles of a sample of the web, three times, and averages the places with fixed
weights. It is relative to that sample, never refreshed since it was drawn. Greenhouse gases and water are not computed.
This file and ``reference/data/ecoindex.toml`` can be removed together: no grid weighs them.

Algorithm and results: CC BY-NC-ND, collectif conception numérique responsable (cnumr), https://www.ecoindex.fr/
"""

from bisect import bisect_right
from collections.abc import Sequence
from math import isfinite

from necgreen.errors import InputError
from necgreen.model import EcoIndex
from necgreen.reference import Reference


def ecoindex(dom: int, requests: int, size_kb: float, *, reference: Reference) -> EcoIndex:
    """Score of a page of ``dom`` elements (those of the main document, without the children of ``svg``), ``requests``
    HTTP requests and ``size_kb`` kilobytes on the wire (1 kB = 1 000 bytes).

    The score is rounded to the nearest integer, half to even, *before* it is given a letter, as ecoindex-compute and
    ecoindex.fr do. Other tools of the same family do not round first, and differ on the letter near a limit.
    """
    if min(dom, requests, size_kb) < 0 or not isfinite(size_kb):
        raise InputError("EcoIndex is computed from positive numbers of elements, requests and kilobytes")
    table = reference.table("ecoindex")
    quantiles, weights = table["quantiles"], table["weights"]
    classes = len(quantiles["dom"]) - 1
    places = {
        "dom": _place(quantiles["dom"], dom),
        "requests": _place(quantiles["requests"], requests),
        "size": _place(quantiles["size"], size_kb),
    }
    weighed = sum(weights[name] * place for name, place in places.items())
    raw = 100.0 - 100.0 / classes * weighed / sum(weights.values())
    score = round(raw)
    grade = next((letter for letter, limit in table["letters"].items() if score > limit), "G")
    return EcoIndex(raw=raw, score=score, grade=grade)


def _place(bounds: Sequence[float], value: float) -> float:
    """Where ``value`` falls among the quantiles: 0 = the lightest page of the sample, the last index = the heaviest.
    Straight line inside a class."""
    above = bisect_right(bounds, value)
    if above >= len(bounds):
        return float(len(bounds) - 1)
    return above - 1 + (value - bounds[above - 1]) / (bounds[above] - bounds[above - 1])
