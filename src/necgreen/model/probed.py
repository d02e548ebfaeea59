"""What scripts did besides asking for files: interfaces they read the browser with, text they sent away."""

from dataclasses import dataclass

from necgreen.model.moments import Moment


@dataclass(frozen=True, slots=True)
class ApiUse:
    """One interface of the browser that one script called, on one page, in one moment.

    ``api``: ``canvas-text``, ``canvas-read``, ``canvas-state`` (save, restore, a listener on the canvas),
    ``font-probe``, ``webgl-read``, ``audio``, ``webrtc``, ``key-listener`` (of the whole page), ``property-read`` (of
    navigator and screen). ``script``: its URL; that of the document for what is written in it; "" when unknown.
    ``calls``: at least so many. ``facts``: the most that was seen since the page began, as (name, number) pairs; those
    of ``canvas-read`` are all of one canvas, the one on which the script drew most.
    """

    api: str
    script: str
    calls: int = 1
    facts: tuple[tuple[str, int], ...] = ()
    after: Moment = Moment.LOAD


@dataclass(frozen=True, slots=True)
class TypedField:
    """A field into which we typed, never submitted: its name, its ``type``, the address of its form ("" = no form)."""

    name: str
    kind: str = ""
    action: str = ""


@dataclass(frozen=True, slots=True)
class TypedLeak:
    """What we typed, met in a request: at least its first six characters, or its whole under a hash.

    ``form``: ``plain``, ``keys`` (one at a time), ``base64``, ``hex``, ``md5``, ``sha1``, ``sha256``, ``sha512``;
    ``where``: ``url``, ``body``, ``header``, ``socket``; ``field``: index in ``TypedTrace.fields``, None when several
    share the value; ``what``: ``text``, ``email``, "" when both begin alike.
    """

    entry: str  # locator of the request
    form: str
    where: str
    field: int | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class TypedTrace:
    """The typing of one page. ``fields``: where we typed, in that order; empty: there was nowhere to type."""

    fields: tuple[TypedField, ...] = ()
    leaks: tuple[TypedLeak, ...] = ()
