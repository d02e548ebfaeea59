"""A rule of a list names the requests that its authors would block: with the rule, on the right pages, every time."""

import json
import subprocess
import sys
from typing import Any

import pytest

from necgreen.model import Entry, Initiator
from necgreen.reference import Reference, load
from necgreen.views.lists import KINDS, Matcher, matcher, request_type

PAGE = "https://www.event.example/"
FIRST = """[Adblock Plus 2.0]
! Title: first
||tracker.example^$third-party
@@||tracker.example/consented^
/pixel.gif?$image
||cdn.example/stats/$script,domain=event.example|~blog.event.example
||frame.example^$subdocument
||beacon.example^$ping
||away.example^$xmlhttprequest
||popup.example^$popup
||github.io^$third-party
/^https?:\\/\\/[a-z]{8}\\.regex\\.example\\//
||always.example^$important
@@||always.example^
###banner
event.example##.advert
"""
SECOND = """[Adblock Plus 2.0]
! Title: second
||tracker.example^
||other.example^
"""
BOTH = (("first", FIRST), ("second", SECOND))


@pytest.mark.parametrize(
    ("url", "page", "kind", "found"),
    [
        ("https://tracker.example/t.js", PAGE, "script", ("first", "||tracker.example^$third-party")),
        ("https://a.b.tracker.example:8443/x?y", PAGE, "other", ("first", "||tracker.example^$third-party")),
        ("HTTPS://TRACKER.EXAMPLE/T.JS", PAGE, "script", ("first", "||tracker.example^$third-party")),
        ("https://nottracker.example/t.js", PAGE, "script", None),
        ("https://tracker.example.org/t.js", PAGE, "script", None),
        # the first list makes an exception, the second names it all the same
        ("https://tracker.example/consented/x.js", PAGE, "script", ("second", "||tracker.example^")),
        # at home it is no third party, so only the second list speaks
        ("https://tracker.example/t.js", "https://www.tracker.example/", "script", ("second", "||tracker.example^")),
        ("https://www.event.example/pixel.gif?id=1", PAGE, "image", ("first", "/pixel.gif?$image")),
        ("https://www.event.example/pixel.gif?id=1", PAGE, "img", ("first", "/pixel.gif?$image")),
        ("https://www.event.example/pixel.gif?id=1", PAGE, "script", None),
        ("https://cdn.example/stats/a.js", PAGE, "script", ("first", FIRST.splitlines()[5])),
        ("https://cdn.example/stats/a.js", "https://blog.event.example/", "script", None),
        ("https://cdn.example/stats/a.js", "https://other.example/", "script", None),
        ("https://cdn.example/stats/a.css", PAGE, "stylesheet", None),
        ("https://frame.example/", PAGE, "iframe", ("first", "||frame.example^$subdocument")),
        ("https://frame.example/", PAGE, "document", None),
        ("https://beacon.example/b", PAGE, "ping", ("first", "||beacon.example^$ping")),
        ("https://beacon.example/b", PAGE, "xhr", None),
        ("https://away.example/b", PAGE, "fetch", ("first", "||away.example^$xmlhttprequest")),
        ("https://away.example/b", PAGE, "XHR", ("first", "||away.example^$xmlhttprequest")),
        ("https://popup.example/", PAGE, "document", None),
        ("https://abcdefgh.regex.example/x", PAGE, "image", ("first", FIRST.splitlines()[11])),
        ("https://abcdefg.regex.example/x", PAGE, "image", None),
        ("https://always.example/", PAGE, "image", ("first", "||always.example^$important")),
        # two owners under one public suffix
        ("https://a.github.io/x.js", "https://b.github.io/", "script", ("first", "||github.io^$third-party")),
        ("https://a.github.io/x.js", "https://a.github.io/", "script", None),
        ("https://other.example/", PAGE, "image", ("second", "||other.example^")),
        ("data:image/png;base64,AAAA", PAGE, "image", None),
        ("not an address", PAGE, "image", None),
        ("https://[::1", PAGE, "image", None),
        ("https://tracker.example/é?q=€", "", "image", ("first", "||tracker.example^$third-party")),
        ("https://tracker.example/" + "a" * 100_000, PAGE, "image", ("first", "||tracker.example^$third-party")),
    ],
)
def test_a_request_and_its_rule(url: str, page: str, kind: str, found: tuple[str, str] | None) -> None:
    assert Matcher(BOTH).match(url, page, kind) == found


def test_the_matcher_of_a_reference_is_built_once() -> None:
    held = Reference(load().tables, "x", lists=BOTH)
    assert matcher(held) is matcher(Reference(load().tables, "y", lists=BOTH))
    assert matcher(held).match("https://other.example/", PAGE, "image") == ("second", "||other.example^")
    changed = Reference(load().tables, "x", lists=(("first", FIRST),))  # the same hash would not make it the same
    assert matcher(changed).match("https://other.example/", PAGE, "image") is None


def python(code: str, *arguments: str) -> Any:
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_without_list_no_engine_is_loaded() -> None:
    code = (
        "import json, sys; from necgreen.reference import load; from necgreen.views.lists import matcher\n"
        "found = matcher(load()).match('https://tracker.example/', 'https://event.example/', 'image')\n"
        "print(json.dumps([found, 'adblock' in sys.modules]))"
    )
    assert python(code) == [None, False]


def test_a_missing_engine_is_one_line_that_says_what_to_install() -> None:
    code = (
        "import json, sys; sys.modules['adblock'] = None  # as Python does for a module that is not to be found\n"
        "from necgreen.errors import InputError; from necgreen.views.lists import Matcher\n"
        "try: Matcher((('first', ''),))\n"
        "except InputError as error: print(json.dumps(str(error)))"
    )
    assert python(code) == "block lists need an engine to be read: pip install 'necgreen[lists]'"


def test_of_many_rules_that_match_every_process_shows_the_same() -> None:
    code = (
        "import json, sys; from necgreen.views.lists import Matcher\n"
        "rules = [f'/part{n}/' for n in range(40)] + ['||many.example^', '/a.js', '-track-', '.example/part']\n"
        "url = 'https://many.example/' + ''.join(f'part{n}/' for n in range(40)) + 'x-track-y/a.js'\n"
        "match = Matcher((('many', chr(10).join(rules)),)).match\n"
        "shown = [match(url, 'https://event.example/', kind) for kind in ('script', 'image', 'other')]\n"
        "print(json.dumps([shown, all(rule in rules for _, rule in shown)]))"
    )
    answers = [python(code) for _ in range(4)]
    assert all(answer == answers[0] for answer in answers)
    assert answers[0][1], "a rule as the list writes it, not several in one"


def test_the_rule_shown_is_the_one_that_the_list_holds() -> None:
    """An engine that merges rules which look alike would show them all."""
    rules = [f"/measure-{letter}." for letter in "abcde"]
    found = Matcher((("alike", "\n".join(rules)),)).match("https://a.example/measure-c.js", PAGE, "script")
    assert found == ("alike", "/measure-c.")


@pytest.mark.parametrize(
    ("how", "mime", "url", "kind"),
    [
        ("document", "text/html", PAGE, "document"),
        ("document", "text/html", "https://frame.example/", "subdocument"),
        ("iframe", "text/html", "https://frame.example/", "subdocument"),
        ("img", "image/gif", "https://a.example/", "image"),
        ("img", "", "https://a.example/", "image"),
        ("script", "image/gif", "https://a.example/", "image"),  # made by a script
        ("script", "text/javascript", "https://a.example/", "script"),
        ("script", "application/json", "https://a.example/", "xmlhttprequest"),
        ("script", "", "https://a.example/", "xmlhttprequest"),
        ("script", "", "wss://a.example/", "websocket"),
        ("css-url", "font/woff2", "https://a.example/", "image"),
        ("font-face", "font/woff2", "https://a.example/", "font"),
        ("link-stylesheet", "text/css", "https://a.example/", "stylesheet"),
        ("video", "video/mp4", "https://a.example/", "media"),
        ("parser", "text/javascript", "https://a.example/", "script"),
        ("parser", "video/mp4", "https://a.example/", "media"),
        ("other", "", "https://a.example/", "other"),
    ],
)
def test_the_type_of_a_request(how: str, mime: str, url: str, kind: str) -> None:
    assert request_type(Entry(url, mime=mime, initiator=Initiator(how)), PAGE) == kind
    assert kind in {*KINDS.values(), "other"}
