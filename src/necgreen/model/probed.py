"""What scripts did besides asking for files: interfaces they read the browser with, text they sent away."""

from dataclasses import dataclass

from necgreen.model.moments import Moment


@dataclass(frozen=True, slots=True)
class ApiUse:
    """One interface of the browser that one script called, on one page.

    ``api``: ``canvas-text``, ``canvas-read``, ``webgl-read``, ``audio``, ``font-probe``, ``webrtc``,
    ``key-listener``… ``script``: its URL, "" when it is written in the page or unknown. ``facts``: what the calls
    were about, as (name, number) pairs: characters drawn, pixels read, fonts tried.
    """

    api: str
    script: str
    calls: int = 1
    facts: tuple[tuple[str, int], ...] = ()
    after: Moment = Moment.LOAD


@dataclass(frozen=True, slots=True)
class TypedField:
    """A field into which we typed, never submitted: its name, its ``type``, the address of its form."""

    name: str
    kind: str = ""
    action: str = ""


@dataclass(frozen=True, slots=True)
class TypedLeak:
    """What we typed, met in a request. ``form``: plain, base64, md5, sha1, sha256, sha512…; ``where``: url, body,
    header, socket; ``field``: index in ``TypedTrace.fields``, None when several share the value."""

    entry: str  # locator of the request
    form: str
    where: str
    field: int | None = None


@dataclass(frozen=True, slots=True)
class TypedTrace:
    """The typing of one page. ``fields`` empty: there was nowhere to type."""

    fields: tuple[TypedField, ...] = ()
    leaks: tuple[TypedLeak, ...] = ()
