"""What a page weighs on the wire: its totals, by type and by party.

The rule: a page weighs what its first visitor downloads, cache empty. Each entry counts its headers and its body as
transferred; what a cache of the browser gave back without asking is no request. A size that is not known is counted as
such and adds nothing, so the total is then a lower bound.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from necgreen.model import Bound, Case, Entry, GapKind, Need, Page
from necgreen.views.hosts import is_first_party

KINDS = ("html", "css", "js", "json", "image", "font", "video", "audio", "document", "other")
STREAMED = frozenset({"video", "audio"})  # a browser stops when it has enough: an announced length is no transfer

_WHOLE = {
    "text/html": "html", "application/xhtml+xml": "html", "text/css": "css", "application/ecmascript": "js",
    "text/ecmascript": "js", "application/json": "json", "application/wasm": "js", "application/pdf": "document",
    "application/vnd.apple.mpegurl": "video", "application/x-mpegurl": "video", "application/dash+xml": "video",
    "application/ogg": "video", "application/msword": "document", "application/rtf": "document",
    "application/vnd.ms-fontobject": "font",
}  # fmt: skip
# How the page asked, when the type of the answer is missing or says nothing ("application/octet-stream").
_ASKED = {
    "document": "html", "refresh": "html", "iframe": "html", "link-stylesheet": "css", "css-import": "css",
    "font-face": "font", "img": "image", "picture": "image", "poster": "image", "icon": "image",
    "input-image": "image", "svg-image": "image", "video": "video", "audio": "audio", "modulepreload": "js",
}  # fmt: skip
_SILENT = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/x-unknown"})


@dataclass(frozen=True, slots=True)
class Totals:
    """Requests and bytes of one page. ``bound`` is that of the bytes, ``requests_bound`` that of the requests.

    ``by_type`` and ``requests_by_type`` hold every kind of `KINDS`; the bytes sum to ``transfer_bytes``, as do first
    and third party. ``transfer_bytes`` may exceed body + header bytes: some HARs tell only their sum.
    """

    requests: int
    transfer_bytes: int
    body_bytes: int
    header_bytes: int
    unknown_sizes: int
    bound: Bound
    requests_bound: Bound
    by_type: Mapping[str, int]
    requests_by_type: Mapping[str, int]
    first_party_bytes: int
    third_party_bytes: int


def totals(case: Case) -> Totals:
    """View: the totals of the page."""
    page = case.page
    asked = [page.entries[index] for index, _ in case.view(weights)]
    sizes = [size for _, size in case.view(weights)]
    by_type = dict.fromkeys(KINDS, 0)
    requests = dict.fromkeys(KINDS, 0)
    first = 0
    for entry, weight in zip(asked, sizes, strict=True):
        by_type[kind(entry)] += weight or 0
        requests[kind(entry)] += 1
        first += (weight or 0) if own(entry, page) else 0
    unknown = sizes.count(None)
    whole = sum(size or 0 for size in sizes)
    every = requests_bound(page)
    return Totals(
        requests=len(asked),
        transfer_bytes=whole,
        body_bytes=sum(entry.body_bytes or 0 for entry in asked),
        header_bytes=sum(entry.header_bytes or 0 for entry in asked),
        unknown_sizes=unknown,
        bound=Bound.AT_LEAST if unknown or any(map(_partial, asked)) else every,
        requests_bound=every,
        by_type=MappingProxyType(by_type),
        requests_by_type=MappingProxyType(requests),
        first_party_bytes=first,
        third_party_bytes=whole - first,
    )


def weights(case: Case) -> tuple[tuple[int, int | None], ...]:
    """View: what crossed the network, (place in ``page.entries``, bytes); None when its size is unknown."""
    capped = {gap.about for gap in case.page.gaps if gap.kind is GapKind.CAP}
    asked = ((index, entry) for index, entry in enumerate(case.page.entries) if crossed(entry))
    return tuple((index, _weight(entry, capped)) for index, entry in asked)


def crossed(entry: Entry) -> bool:
    """Whether an exchange crossed the network: a cache of the browser did not answer alone (a 304 is an answer)."""
    return not entry.from_cache or entry.status == 304


def fetched(case: Case) -> tuple[tuple[int, Entry], ...]:
    """View: what the page really received in full, (place in ``page.entries``, entry), each address once."""
    found: dict[str, tuple[int, Entry]] = {}
    for index, entry in enumerate(case.page.entries):
        if 200 <= entry.status < 300 and not entry.from_cache and not entry.truncated and not entry.error:
            found.setdefault(entry.url, (index, entry))
    return tuple(found.values())


def heaviest(case: Case) -> tuple[tuple[int, Entry], ...]:
    """View: the entries of the page by weight, greatest first; those of unknown weight are left out."""
    known = [(index, entry) for index, entry in enumerate(case.page.entries) if crossed(entry) and weight(entry)]
    return tuple(sorted(known, key=lambda pair: -(weight(pair[1]) or 0)))


def own(entry: Entry, page: Page) -> bool:
    """Whether an entry is of the page's own registrable domain."""
    return is_first_party(entry.url, page.final_url or page.url)


def weight(entry: Entry) -> int | None:
    """Bytes of one exchange, headers and body as transferred; None when either is unknown."""
    if entry.header_bytes is not None and entry.body_bytes is not None:
        return entry.header_bytes + entry.body_bytes
    return entry.transfer_bytes


def requests_bound(page: Page) -> Bound:
    """Exact when nothing is missing and no script was left unexecuted that could have asked for more."""
    ran = page.scripted is False or Need.EXECUTED in page.collected
    return Bound.EXACT if ran and not page.gaps else Bound.AT_LEAST


def kind(entry: Entry) -> str:
    """One of `KINDS`, by the type the server gave; by the way the page asked when the type says nothing."""
    mime = entry.mime
    if mime in _SILENT:
        return _ASKED.get(entry.initiator.how, "other") if entry.initiator else "other"
    if known := _WHOLE.get(mime):
        return known
    family, _, subtype = mime.partition("/")
    if family in ("image", "font", "video", "audio"):
        return family
    if "javascript" in subtype:
        return "js"
    if subtype.endswith("json"):
        return "json"
    if "font" in subtype:
        return "font"
    return "document" if subtype.startswith(("vnd.openxmlformats", "vnd.oasis", "vnd.ms-")) else "other"


def _weight(entry: Entry, capped: set[str]) -> int | None:
    """The weight; of a file that our cap cut, what the server announced."""
    known = weight(entry)
    if known is None and entry.content_length is not None and entry.url in capped and kind(entry) not in STREAMED:
        return (entry.header_bytes or 0) + entry.content_length
    return known


def _partial(entry: Entry) -> bool:
    """A part of the file was left behind, or an answer died on its way."""
    return entry.truncated or bool(entry.error)
