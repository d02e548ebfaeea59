"""IAB TCF 2: a small decoder of the consent string, and the question asked to ``__tcfapi``.

Source: IAB Europe and IAB Tech Lab, Transparency and Consent String v2 (format of the core and disclosedVendors
segments). Only counts and purposes are kept; the string itself is never stored.
"""

import re
from base64 import urlsafe_b64decode
from dataclasses import replace
from typing import Any

from necgreen.collection.chromium.tab import Tab
from necgreen.model import TcfFacts

SHAPE = re.compile(r"C[A-Za-z0-9_-]{30,}(?:\.[A-Za-z0-9_-]+){0,5}")
KEYS = ("euconsent-v2", "eupubconsent-v2")
ASK = """new Promise((done) => {
  if (typeof __tcfapi !== "function") { done(null); return; }
  setTimeout(() => done(null), 1500);
  __tcfapi("getTCData", 2, (data, good) => done(good ? {
    tcString: data.tcString || "", gdprApplies: data.gdprApplies, cmpId: data.cmpId } : null));
})"""


class _Bits:
    """Reads big-endian fields."""

    def __init__(self, text: str) -> None:
        raw = urlsafe_b64decode(text + "=" * (-len(text) % 4))
        self._all = "".join(f"{byte:08b}" for byte in raw)
        self._at = 0

    def number(self, size: int) -> int:
        if self._at + size > len(self._all):
            raise ValueError("short")
        found = int(self._all[self._at : self._at + size], 2)
        self._at += size
        return found

    def flags(self, size: int) -> tuple[int, ...]:
        """The numbers, from 1, of the bits that are set."""
        return tuple(number for number in range(1, size + 1) if self.number(1))

    def vendors(self) -> int:
        """How many vendors a vendor section holds."""
        last = self.number(16)
        if not self.number(1):
            return len(self.flags(last))
        total = 0
        for _ in range(self.number(12)):
            ranged, start = self.number(1), self.number(16)
            total += (self.number(16) - start + 1) if ranged else 1
        return total


def decode(text: str, source: str) -> TcfFacts | None:
    """The facts of a consent string; None when it is none."""
    if not SHAPE.fullmatch(text.strip()):
        return None
    core, *segments = text.strip().split(".")
    try:
        facts = _core(_Bits(core), source)
        for segment in segments:
            bits = _Bits(segment)
            if bits.number(3) == 1:
                facts = replace(facts, vendors_disclosed=bits.vendors())
    except ValueError:
        return None
    return facts


def _core(bits: _Bits, source: str) -> TcfFacts:
    version = bits.number(6)
    if version != 2:
        raise ValueError("another version")
    bits.number(36)  # created
    bits.number(36)  # updated
    cmp = bits.number(12)
    bits.number(12)  # version of the consent platform
    screen = bits.number(6)
    language = "".join(chr(ord("A") + bits.number(6)) for _ in range(2))
    vendor_list, policy = bits.number(12), bits.number(6)
    bits.number(2)  # service specific, non-standard stacks
    special, purposes, interests = bits.flags(12), bits.flags(24), bits.flags(24)
    bits.number(1)  # purpose one treatment
    bits.number(12)  # country of the publisher
    return TcfFacts(
        source=source,
        cmp=cmp,
        version=version,
        policy=policy,
        screen=screen,
        language=language,
        vendor_list=vendor_list,
        purposes=purposes,
        legitimate_interests=interests,
        special_features=special,
        vendors=bits.vendors(),
        vendors_legitimate=bits.vendors(),
    )


def read(tab: Tab, values: dict[tuple[str, str, str], str]) -> TcfFacts | None:
    """What the page's platform says now, else what its cookie says; None when there is no TCF."""
    told: Any = tab.ask_page(ASK, 3.0)
    if isinstance(told, dict):
        facts = decode(str(told.get("tcString", "")), "api")
        applies = told.get("gdprApplies")
        if facts is not None:
            return replace(facts, applies=applies if isinstance(applies, bool) else None)
        number = told.get("cmpId")
        return TcfFacts("api", cmp=number if isinstance(number, int) else 0)
    for (area, _, name), value in values.items():
        if name in KEYS and (facts := decode(value, "cookie" if area == "cookie" else "storage")) is not None:
            return facts
    return None
