"""What necgreen asks for, against what Debian's Chromium asks for on the same pages.

The cases are in chromium_cases.txt. The names of the files in a page say who must ask for them, and both logs are
compared with the names, file by file:

- ``yes…``: both; ``no…``: neither;
- ``lazy…``: necgreen, flagged for the scroll; Chromium not yet;
- ``miss…``: Chromium only, a known limit of ours; ``more…``: necgreen only, a choice of ours, explained in the case.
"""

import base64
import mimetypes
import re
import struct
import tomllib
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from tests.server import Answer, Host, Site, play, serve
from tests.server.site import TYPES
from tests.views.chromium import OVER, WARM_UP, drive, load, then

import necgreen
from necgreen.model import Moment

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "sites"
NAMED = re.compile(r"(?:yes|no|lazy|miss|more)\d[\w-]*\.\w+")
UNCOMPARED = {"/robots.txt", "/sitemap.xml", OVER}
DOCTYPE = "<!doctype html>"
CORS = (("Access-Control-Allow-Origin", "*"),)

# One glyph for every Latin character and the euro; the samples' fonts have private characters only.
FONT = base64.b64decode(
    "d09GMgABAAAAAAEcAAoAAAAABUAAAADVAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAAhhoKMDwBNgIkAwYLBgAEIAU8ByAbkQQonge2Me3BN8Q2"
    "KyORy2N+WOh4/v/v033uzTBalj+haITKFQl1BqxixYLt8lf+zcKjvA2cY5bo4cLSY3go2X7AYbsEMjk+eaChBZZhIAFqQAk1DxQCwMBxSIzozqbo"
    "zHxbW6n+YovCzS/GaKPRAIXGRQsuVr3ByU5Z5YMhHF0WjGHWvn/w+PEkTvVTATKUFVihsMEOsAKR7vSZMCcEsvLylZ/xf9f9B790vgMyM9EKhB6L"
    "ZEKmAACSCYLSAgoAACtXAREElIiW1V6UEiqt7u8uxgY="
)
SOUND = b"RIFF" + struct.pack("<I", 36 + 800) + b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 8000, 1, 8)
SOUND += b"data" + struct.pack("<I", 800) + b"\x80" * 800
PNG = b"\x89PNG\r\n\x1a\n" + b"".join(  # 32 pixels a side, as a tab wants its icon
    struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    for kind, body in (
        (b"IHDR", struct.pack(">IIBBBBB", 32, 32, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(33 * 32))),
        (b"IEND", b""),
    )
)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="s"><path d="M0 0h9v9z"/></g></svg>'
BODIES: dict[str, bytes | str] = {
    ".css": "i{color:red}", ".html": "<!doctype html><title>x</title>", ".js": ";", ".png": PNG, ".svg": SVG,
    ".wav": SOUND, ".woff2": FONT, ".vtt": "WEBVTT\n",
}  # fmt: skip


def read(text: str) -> dict[str, dict[str, str]]:
    """``=== name`` then a page, ``=== name /path`` then another file of the case; a line in ``#!`` is a note."""
    cases: dict[str, dict[str, str]] = {}
    for part in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        head, _, body = part.partition("\n")
        name, _, path = head.partition(" ")
        cases.setdefault(name, {})[path or "/"] = re.sub(r"^#!.*\n", "", body, flags=re.MULTILINE)
    return cases


CASES = read((Path(__file__).parent / "chromium_cases.txt").read_text(encoding="utf-8"))


class Anything(dict[str, str]):
    """What one host answers: what the case wrote, else something fit for the end of the name."""

    def get(self, target: str, default: Any = None) -> Any:
        path = target.partition("?")[0]
        suffix = Path(path).suffix
        body = super().get(path, BODIES.get(suffix))
        kind = TYPES.get(suffix or ".html", mimetypes.types_map.get(suffix, ""))
        return default if body is None else Answer(body, type=kind, headers=CORS)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a page made each ask for: host and path."""

    chromium: frozenset[str]
    necgreen: frozenset[str]
    later: frozenset[str]  # necgreen says: when the reader scrolls


def owner(host: str) -> str:
    """The case a host belongs to."""
    return host.removesuffix(".example").rpartition(".")[2]


def hosts() -> Mapping[str, Host]:
    """One host a case, and its ``cdn``; each page leads to the next."""
    made = {urlsplit(WARM_UP).hostname or "": Host(table=Anything({"/": then(url(next(iter(CASES))))}))}
    for name, following in zip(CASES, [*list(CASES)[1:], ""], strict=True):
        files = dict(CASES[name])
        end = then(url(following) if following else "", wait_ms=300 if name.startswith("icon") else 60)
        if not any("{then}" in text for text in files.values()):
            files["/"] = "{then}" + files["/"]
        files = {path: text.replace("{then}", end) for path, text in files.items()}
        files = {path: DOCTYPE + text if path == "/" else text for path, text in files.items()}
        made[f"{name}.example"] = made[f"cdn.{name}.example"] = Host(table=Anything(files))
    return made


def url(name: str) -> str:
    return f"http://{name}.example/"


@pytest.fixture(scope="module")
def seen() -> dict[str, Seen]:
    """Every case, loaded by Chromium, then by necgreen."""
    asked: dict[str, list[set[str]]] = {name: [set(), set()] for name in CASES}
    later: dict[str, frozenset[str]] = {}
    with play(Site(hosts(), WARM_UP)) as local:
        drive(local, WARM_UP)
        turn = len(local.log)
        for name in CASES:
            options = {"connect_to": local.connect_to, "dns": False, "sitemap": False, "own_site": True, "max_pages": 1}
            (page,) = necgreen.collect(url(name), **options).pages
            later[name] = frozenset(entry.url[7:] for entry in page.entries if entry.after is Moment.SCROLL)
        local.settle()
        for place, one in enumerate(local.log):
            if owner(one.host) in asked and one.path not in UNCOMPARED:
                asked[owner(one.host)][place >= turn].add(one.host + one.path)
    return {name: Seen(frozenset(a), frozenset(b), later[name]) for name, (a, b) in asked.items()}


@pytest.mark.parametrize("name", CASES)
def test_case(name: str, seen: Mapping[str, Seen]) -> None:
    """Each file is asked by those its name says, and under the same address, letter by letter."""
    text = " ".join([*CASES[name], *CASES[name].values()])
    one = seen[name]
    chromium, necgreen, later = (names_in(urls) for urls in (one.chromium, one.necgreen, one.later))
    surprises = {}
    for file in {*NAMED.findall(text), *chromium, *necgreen}:
        alone = "lazy" if file in later else "more"
        truth = {(True, True): "yes", (True, False): "miss", (False, True): alone, (False, False): "no"}
        kind = truth[file in chromium, file in necgreen]
        if not file.startswith(kind):
            surprises[file] = kind
    assert not surprises, " ".join(f"{file}={kind}" for file, kind in sorted(surprises.items()))
    assert {url for url in one.chromium ^ one.necgreen if not re.search(r"/(lazy|miss|more)\d", url)} == set()


def names_in(urls: Iterable[str]) -> set[str]:
    """The file that each address ends with, as the case writes it."""
    return {name for url in urls for name in NAMED.findall(unquote(url))[-1:]}


@pytest.mark.parametrize(("site", "least"), [("site-sobre", 4), ("site-lourd", 40)])
def test_home_pages_of_the_samples(site: str, least: int) -> None:
    """The same requests, over TLS since browsers know the hosts of the heavy sample as TLS only, and those that its
    scripts add, all of them known. Icons apart: the load is over before Chromium asks for them."""
    with serve(SAMPLES / site, tls=True) as local:
        load(local, local.url)
        turn = len(local.log)
        options = {"connect_to": local.connect_to, "ca_bundle": local.ca, "sitemap": False, "max_pages": 1}
        necgreen.collect(local.url, dns=False, own_site=True, **options)
        local.settle()
        asked = [{one.host + one.path for one in part} for part in (local.log[:turn], local.log[turn:])]
    chromium, ours = ({url for url in part if not url.endswith(("/favicon.ico", "/icone.svg", "/robots.txt"))} for part in asked)
    told = tomllib.loads((SAMPLES / site / "expected.toml").read_text(encoding="utf-8")).get("browser", {"state": []})
    scripts = {url.removeprefix("https://") for state in told["state"][:1] for url in state["requests"]}
    assert ours <= chromium
    assert chromium - ours == scripts
    assert len(ours) >= least
