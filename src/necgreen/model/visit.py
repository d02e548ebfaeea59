"""What was seen: one Visit, its pages, their entries. Names come from HAR 1.2. Frozen, without behaviour.

Sizes are integers in bytes; ``None`` means unknown and is never replaced by zero.
"""

from dataclasses import dataclass
from enum import StrEnum

from necgreen.model.consent import ConsentTrace, GoogleSignal, TcfFacts
from necgreen.model.moments import Moment
from necgreen.model.probed import ApiUse, TypedTrace
from necgreen.model.rendered import Rendered


class Need(StrEnum):
    """A kind of evidence a page may carry; a check says which it needs."""

    ENTRIES = "entries"  # the requests of the page
    EXECUTED = "executed"  # scripts ran: the list of requests is what a browser really sent
    DOM = "dom"  # the rendered document
    DOCUMENT = "document"  # the source HTML and style sheets were kept
    COOKIES = "cookies"
    STORAGE = "storage"
    DNS = "dns"
    CONSENT = "consent"  # the state of consent is known
    INSTRUMENTED = "instrumented"
    TYPED = "typed"
    REVISIT = "revisit"
    SCREENSHOT = "screenshot"


class State(StrEnum):
    """What the visitor had answered to the consent interface when the page was loaded."""

    UNTOUCHED = "untouched"
    REFUSED = "refused"
    ACCEPTED = "accepted"
    PASSIVE = "passive"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


class GapKind(StrEnum):
    """Why the evidence of a page is incomplete."""

    TIME_OUT = "time-out"
    CAP = "cap"  # a size or count limit of ours was reached
    FAILED = "failed"  # a request got no answer
    BLOCKED = "blocked"  # refused by our own guard (private address, credentials)
    CHALLENGE = "challenge"  # an anti-robot page answered
    LOGIN = "login"  # a page that asks for a password came instead
    ERROR = "error"  # the page itself answered with an error: what it shows is no page of the site
    INTERRUPTED = "interrupted"
    CRASH = "crash"
    NOT_PERFORMED = "not-performed"  # what the state asks for (refuse, accept, close…) could not be done
    ENDLESS = "endless"  # the page went from address to address


@dataclass(frozen=True, slots=True)
class Gap:
    """One hole in the evidence: its kind and what it concerns (a URL, a count)."""

    kind: GapKind
    about: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """One response header kept as evidence (name in lower case)."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Initiator:
    """Who asked for an entry.

    ``how`` is the HTML or CSS construct: ``document``, ``redirect``, ``refresh``, ``link-stylesheet``, ``css-import``,
    ``css-url``, ``font-face``, ``script``, ``img``, ``picture``, ``input-image``, ``svg-image``, ``video``, ``audio``,
    ``poster``, ``track``, ``iframe``, ``object``, ``embed``, ``icon``, ``manifest``, ``preload``, ``modulepreload``,
    or the word a HAR gives (``parser``, ``script``, ``other``). ``url`` is the document or style sheet that names it.
    """

    how: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class FontFace:
    """What a font file says of itself."""

    family: str = ""
    weight: int | None = None
    italic: bool | None = None


@dataclass(frozen=True, slots=True)
class BodyFacts:
    """What a check must know of a body that is not kept. Every field is optional: ``None`` was not measured."""

    decoded_size: int | None = None
    gzip_size: int | None = None  # size of the decoded body through gzip -6 (text only)
    sha256: str | None = None  # of the decoded body
    charset: str | None = None
    whitespace_share: float | None = None  # 0..1, text only
    image_format: str | None = None  # by magic bytes: jpeg png gif webp avif jxl svg bmp ico heic tiff
    width: int | None = None  # natural pixels
    height: int | None = None
    frames: int | None = None  # animation frames; 1 = still
    font: FontFace | None = None


@dataclass(frozen=True, slots=True)
class Timings:
    """Milliseconds; ``None`` is unknown. ``started`` counts from the start of the page."""

    started: float | None = None
    wait: float | None = None
    total: float | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One HTTP exchange, as on the wire (HAR *entry*)."""

    url: str
    method: str = "GET"
    status: int = 0  # 0: no answer
    mime: str = ""  # lower case, without parameters
    protocol: str = ""  # "http/1.1", "h2", "h3"; "" unknown
    header_bytes: int | None = None  # response headers
    body_bytes: int | None = None  # response body as transferred, before decoding
    content_length: int | None = None  # what the server announced, when the body was not read to its end
    transfer_bytes: int | None = None  # headers + body when only their sum is known; else None
    headers: tuple[Header, ...] = ()
    initiator: Initiator | None = None
    frame: str = ""  # URL of the frame's document; "" = the page itself
    worker: str = ""  # URL of the worker that asked; "" = no worker
    after: Moment = Moment.LOAD
    from_cache: bool = False  # served by a cache of the browser or confirmed by a 304
    truncated: bool = False  # the body was cut by a limit of ours or by the end of the visit
    redirect_to: str = ""
    address: str = ""  # IP address that answered
    error: str = ""  # why there is no answer
    timings: Timings = Timings()
    facts: BodyFacts | None = None
    document: str = ""  # key of the kept body in the bundle (sha256), for HTML and CSS


@dataclass(frozen=True, slots=True)
class Cookie:
    """A cookie that was set; its value is never kept."""

    name: str
    domain: str
    path: str = "/"
    lifetime: int | None = None  # seconds; None = session
    secure: bool = False
    http_only: bool = False
    same_site: str = ""
    partitioned: bool = False
    host_only: bool = True
    set_by: str = ""  # locator of the entry, or URL of the script
    after: Moment = Moment.LOAD


@dataclass(frozen=True, slots=True)
class RefusedCookie:
    """A cookie that an answer tried to set and the browser did not keep, with the browser's reason."""

    name: str
    domain: str
    entry: str  # locator
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StorageItem:
    """A key of local or session storage; its value is never kept."""

    key: str
    origin: str
    area: str = "local"
    size: int = 0  # bytes of key and value
    set_by: str = ""
    after: Moment = Moment.LOAD


@dataclass(frozen=True, slots=True)
class HostRecord:
    """Raw DNS and TLS facts of one host, without interpretation."""

    host: str
    status: str = "ok"  # ok, nxdomain, noanswer, servfail, timeout, loop
    a: tuple[str, ...] = ()
    aaaa: tuple[str, ...] = ()
    cname: tuple[str, ...] = ()  # the chain, in order
    resolver: str = ""
    observed_at: str = ""  # ISO 8601, UTC
    overridden: bool = False  # the address was given by --resolve or --connect-to, not by the DNS
    alpn: str = ""  # "h2", "http/1.1" as negotiated by TLS; "" unknown


@dataclass(frozen=True, slots=True)
class Page:
    """One load of one page."""

    id: str  # "1", "2", …
    url: str
    final_url: str
    part: str = "site"
    title: str = ""
    profile: str = "desktop"
    warm: bool = False  # a second visit, cache full
    state: State = State.UNTOUCHED
    collected: frozenset[Need] = frozenset()
    gaps: tuple[Gap, ...] = ()
    entries: tuple[Entry, ...] = ()
    cookies: tuple[Cookie, ...] = ()
    storage: tuple[StorageItem, ...] = ()
    document: str = ""  # key of the page's HTML among Visit.documents
    scripted: bool | None = None  # has an executable script; None = unknown
    home: bool = False  # the start page of its part
    step: str = ""  # "" the load itself, "reload", "second" (another page, the choice made), "typed" (a load to type)
    refused_cookies: tuple[RefusedCookie, ...] = ()
    rendered: Rendered | None = None
    consent: ConsentTrace | None = None
    tcf: TcfFacts | None = None
    google: tuple[GoogleSignal, ...] = ()
    apis: tuple[ApiUse, ...] = ()
    typed: TypedTrace | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One start URL of the event: its site, its ticketing, its live page…"""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Visit:
    """All that one visit collected. ``documents`` maps a sha256 to the redacted text of an HTML page or style sheet."""

    parts: tuple[Part, ...]
    engine: str  # "static", "browser", "har"
    engine_version: str
    profile: str
    started_at: str  # ISO 8601, UTC
    pages: tuple[Page, ...] = ()
    hosts: tuple[HostRecord, ...] = ()
    warnings: tuple[str, ...] = ()  # codes, worded by words: "interrupted", "robots-skipped" …
    documents: tuple[tuple[str, str], ...] = ()
    command: str = ""  # redacted
    downloaded_bytes: int | None = None  # bodies this visit itself transferred, each URL once
    recorder: str = ""  # who recorded a HAR ("Splash 3.0"), or the browser that was driven ("Chrome/156.0.8078.73")
    screenshots: tuple[tuple[str, bytes], ...] = ()  # sha256 -> JPEG
    waits: tuple[tuple[str, float], ...] = ()  # seconds the browser engine waits, by name
    announced: bool = False  # the browser kept its marks of automation
