"""The TCF decoder against strings made by IAB's own library (@iabtcf/core 1.5.6, vendor list 210, policy 5)."""

import base64

import pytest

from necgreen.collection.chromium import tcf

FEW = "CQuPXIAQuPXIAAfACBENDSFoAKBAAEIAAAqIF5wA4AAgAEAAgBeYACDAAAAA.YAAAAAAAAAAA"
NONE = "CQuPXIAQuPXIAAfACBENDSFoAAAAAAAAAAqIAAAAAAAA.YAAAAAAAAAAA"
ALL = "CQuPXIAQuPXIAAfACBENDSFoAP_gAAAAAAqIFeQAYAAgV4AAAAAA.YAAAAAAAAAAA"


def test_what_was_consented_is_read() -> None:
    facts = tcf.decode(FEW, "cookie")
    assert facts is not None
    assert (facts.cmp, facts.screen, facts.language, facts.vendor_list, facts.policy) == (31, 1, "EN", 210, 5)
    assert facts.purposes == (1, 3, 10)
    assert facts.legitimate_interests == (2, 7)
    assert facts.special_features == (1,)
    assert (facts.vendors, facts.vendors_legitimate) == (4, 2)  # 1, 2, 8, 755 as a bit field; 3, 4
    assert facts.vendors_disclosed is None  # no such segment: unknown, never zero


def test_nothing_and_everything() -> None:
    nothing, everything = tcf.decode(NONE, "api"), tcf.decode(ALL, "api")
    assert nothing is not None
    assert everything is not None
    assert (nothing.purposes, nothing.vendors) == ((), 0)
    assert (everything.purposes, everything.vendors) == (tuple(range(1, 12)), 700)  # a range of vendors


OLD = "BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA"  # TCF 1


@pytest.mark.parametrize("text", ["", "oui", "COK", "C" * 40, OLD, FEW[:20], "é" * 40])
def test_what_is_no_consent_string_is_none(text: str) -> None:
    assert tcf.decode(text, "cookie") is None


def test_the_vendors_disclosed_are_counted_when_their_segment_is_there() -> None:
    """Segment type 1, then a vendor section: last vendor 8, a bit field, vendors 1, 2 and 8 (TCF v2.2, format)."""
    bits = "001" + f"{8:016b}" + "0" + "11000001"
    raw = int(bits.ljust(32, "0"), 2).to_bytes(4, "big")
    segment = base64.urlsafe_b64encode(raw).decode().rstrip("=")
    facts = tcf.decode(f"{FEW}.{segment}", "cookie")
    assert facts is not None
    assert facts.vendors_disclosed == 3
