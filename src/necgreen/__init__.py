"""Audit the web pages of a public-interest event: weight, trackers, consent, hosting, with evidence.

    import necgreen

    visit = necgreen.collect("https://www.example.org/", max_pages=5)
    audit = necgreen.audit(visit)
    html = necgreen.render(audit, "html", lang="en")

Nothing is imported before its first use, and nothing connects before ``collect``.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from necgreen.api import audit, collect, identify, load, read_audit, read_har, render, save
    from necgreen.errors import BundleError, CollectionError, HarError, InputError, NecgreenError
    from necgreen.model import Audit, Visit

__all__ = [
    "Audit", "BundleError", "CollectionError", "HarError", "InputError", "NecgreenError", "Visit", "__version__",
    "audit", "collect", "identify", "load", "read_audit", "read_har", "render", "save",
]  # fmt: skip

_HOMES = {
    **dict.fromkeys(
        ("audit", "collect", "identify", "load", "read_audit", "read_har", "render", "save"), "necgreen.api"
    ),
    **dict.fromkeys(
        ("BundleError", "CollectionError", "HarError", "InputError", "NecgreenError"), "necgreen.errors"
    ),
    **dict.fromkeys(("Audit", "Visit"), "necgreen.model"),
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'necgreen' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
