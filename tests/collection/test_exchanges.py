"""The order in which Chromium tells a chain of redirects changes; what each answer held must not."""

import itertools
import os
from typing import Any

import pytest

from necgreen.collection.chromium.devtools import DevTools
from necgreen.collection.chromium.exchanges import Exchanges

FIRST, LAST = "https://tiers.example/a", "https://tiers.example/b"


def asked(url: str, **more: Any) -> tuple[str, dict[str, Any]]:
    request = {"url": url, "method": "GET"}
    return "Network.requestWillBeSent", {"requestId": "1", "request": request, "timestamp": 1.0, **more}


def sent() -> tuple[str, dict[str, Any]]:
    return "Network.requestWillBeSentExtraInfo", {"requestId": "1"}


def got(status: int, length: int) -> tuple[str, dict[str, Any]]:
    headers = {"content-length": str(length)}
    text = f"HTTP/1.1 {status} X\r\nContent-Length: {length}\r\n\r\n"
    return "Network.responseReceivedExtraInfo", {
        "requestId": "1", "statusCode": status, "headers": headers, "headersText": text,
    }  # fmt: skip


REDIRECT = {"status": 302, "headers": {}, "encodedDataLength": 40, "protocol": "http/1.1"}
MAIN = [
    asked(FIRST),
    asked(LAST, redirectResponse=REDIRECT, redirectHasExtraInfo=True),
    ("Network.responseReceived", {
        "requestId": "1", "timestamp": 2.0, "type": "Image",
        "response": {"url": LAST, "status": 200, "headers": {}, "encodedDataLength": 42, "protocol": "http/1.1"},
    }),
    ("Network.dataReceived", {"requestId": "1", "dataLength": 37, "encodedDataLength": 0}),
    ("Network.loadingFailed", {"requestId": "1", "timestamp": 3.0, "errorText": ""}),
]  # fmt: skip
EXTRA = [sent(), got(302, 0), sent(), got(200, 37)]
MIXES = [set(places) for places in itertools.combinations(range(len(MAIN) + len(EXTRA)), len(EXTRA))]


@pytest.mark.parametrize("places", MIXES, ids=lambda places: "-".join(map(str, sorted(places))))
def test_each_answer_keeps_its_own_headers(places: set[int]) -> None:
    reading, writing = os.pipe()
    exchanges = Exchanges(DevTools(reading, os.dup(writing)), 0)
    main, extra = iter(MAIN), iter(EXTRA)
    for place in range(len(MAIN) + len(EXTRA)):
        exchanges.take(*next(extra if place in places else main), "s")
    os.close(writing)
    first, last = exchanges.snapshot()
    assert [(one.url, one.status, one.header("content-length")) for one in (first, last)] == [
        (FIRST, 302, "0"), (LAST, 200, "37")
    ]  # fmt: skip
    assert first.body_bytes == 0


def test_an_answer_without_network_takes_nobodys_headers() -> None:
    """HSTS: the browser redirects by itself, and only the second request has extra information."""
    reading, writing = os.pipe()
    exchanges = Exchanges(DevTools(reading, os.dup(writing)), 0)
    inner = {"status": 307, "headers": {}, "encodedDataLength": 0, "protocol": ""}
    for event in (asked(FIRST), asked(LAST, redirectResponse=inner, redirectHasExtraInfo=False), sent(), got(200, 37)):
        exchanges.take(*event, "s")
    os.close(writing)
    first, last = exchanges.snapshot()
    assert (first.status, first.header("content-length")) == (307, "")
    assert last.header("content-length") == "37"
