"""Which rule of a downloaded block list names a request.

Each list answers alone, its own exceptions applied; windows that a page opens (``$popup``) are not requests. A rule
says that the authors of the list would block the request, not what the request does. Not seen: ``$match-case`` (upper
and lower case are one), and rules whose syntax is younger than the engine, which are passed over.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from necgreen.errors import InputError
from necgreen.model import Entry
from necgreen.reference import Reference
from necgreen.views.hosts import host, registrable

if TYPE_CHECKING:
    from adblock import Engine

INSTALL = "block lists need an engine to be read: pip install 'necgreen[lists]'"
# The words of browsers, of HAR files and of our own initiators, in those of block lists.
KINDS: Mapping[str, str] = {
    "document": "document", "main_frame": "document", "refresh": "document",
    "subdocument": "subdocument", "sub_frame": "subdocument", "iframe": "subdocument",
    "script": "script", "modulepreload": "script",
    "stylesheet": "stylesheet", "style": "stylesheet", "link-stylesheet": "stylesheet", "css-import": "stylesheet",
    "image": "image", "img": "image", "picture": "image", "poster": "image", "icon": "image", "imageset": "image",
    "input-image": "image", "svg-image": "image", "css-url": "image",
    "font": "font", "font-face": "font",
    "media": "media", "video": "media", "audio": "media", "track": "media",
    "xhr": "xmlhttprequest", "fetch": "xmlhttprequest", "xmlhttprequest": "xmlhttprequest",
    "eventsource": "xmlhttprequest",
    "ping": "ping", "beacon": "ping", "websocket": "websocket", "object": "object", "embed": "object",
}  # fmt: skip
_TYPED = (("script", "javascript"), ("stylesheet", "text/css"), ("font", "font"), ("image", "image/"))
_PLAYED = ("video/", "audio/")


class Matcher:
    """The lists of a reference, built once. The same lists and the same engine give the same answers."""

    def __init__(self, lists: tuple[tuple[str, str], ...]) -> None:
        """InputError when there is a list and the extra ``necgreen[lists]`` is not installed."""
        self._engines = tuple((name, _engine(text)) for name, text in lists)

    def match(self, url: str, page_url: str, kind: str) -> tuple[str, str] | None:
        """The name of the first list that would block ``url`` on ``page_url``, and the rule as it is written there.
        ``kind``: a word of `KINDS`, any other being ``other``. None when no list does, or without list."""
        asked, home = host(url), host(page_url)
        if not asked:
            return None
        # Our own list of suffixes tells third parties: that of the engine is as old as its release.
        third = registrable(asked) != registrable(home)
        word, plain = KINDS.get(kind.lower(), "other"), url.lower()  # it knows no scheme in capitals
        for name, engine in self._engines:
            found = engine.check_network_urls_with_hostnames(plain, asked, home, word, third)
            if found.matched:
                return name, str(found.filter or "")
        return None


def matcher(reference: Reference) -> Matcher:
    """The matcher of a reference; without list it matches nothing and loads no engine."""
    return _built(reference.lists)


@lru_cache(maxsize=2)
def _built(lists: tuple[tuple[str, str], ...]) -> Matcher:
    return Matcher(lists)


def _engine(text: str) -> "Engine":
    try:
        import adblock
    except ImportError:
        raise InputError(INSTALL) from None
    rules = adblock.FilterSet(debug=True)  # keeps the text of each rule
    rules.add_filter_list(text, format="standard", rule_types="networkonly")
    return adblock.Engine(rules, optimize=False)  # which would merge rules, and their texts


def request_type(entry: Entry, page_url: str) -> str:
    """How the page asked, in a word of block lists: by the construct that asked, then by the type of the answer."""
    how = entry.initiator.how if entry.initiator else ""
    if how in ("document", "redirect", "refresh") and entry.url == page_url:
        return "document"
    if how in KINDS and KINDS[how] not in ("document", "script"):
        return KINDS[how]
    for word, mark in _TYPED:
        if mark in entry.mime:
            return word
    if entry.mime.startswith(_PLAYED):
        return "media"
    if entry.mime in ("text/html", "application/xhtml+xml") and how in ("document", "redirect", "refresh", "iframe"):
        return "subdocument"
    if entry.url.startswith(("ws:", "wss:")):
        return "websocket"
    return "xmlhttprequest" if how == "script" else "other"
