"""Which engine visits: the one that was asked for, or the browser when there is one."""

import os
from pathlib import Path

from necgreen import __version__
from necgreen.collection.engine import PROFILES, Engine, Event, OnEvent, Plan, now
from necgreen.collection.journal import Head, Journal
from necgreen.collection.static import StaticEngine
from necgreen.errors import InputError
from necgreen.model import State

NAMES = ("static", "browser", "auto")


def choose(plan: Plan) -> tuple[Engine, str]:
    """The engine of a plan, and what ``auto`` took (``browser:PATH``, ``static``; "" when nothing was to be chosen).

    InputError on a bad option.
    """
    if plan.engine not in NAMES:
        raise InputError(f"unknown engine {plan.engine!r}: say {', '.join(NAMES)}")
    if plan.profile not in PROFILES:
        raise InputError(f"unknown profile {plan.profile!r}: say {' or '.join(PROFILES)}")
    if unknown := [state for state in plan.states if state not in list(State)]:
        raise InputError(f"unknown consent state {unknown[0]!r}: say {', '.join(s for s in State if s != 'unknown')}")
    path = _browser(plan) if plan.engine != "static" else ""
    note = "" if plan.engine != "auto" else f"browser:{path}" if path else "static"
    if plan.engine == "static" or (plan.engine == "auto" and not path):
        if plan.probe_forms:
            raise InputError("--probe-forms needs the browser engine: nothing is typed over HTTP")
        return StaticEngine(), note
    from necgreen.collection.browser import BrowserEngine

    return BrowserEngine(path), note


def _browser(plan: Plan) -> str:
    """The program to drive; "" when there is none."""
    if os.name == "nt":  # its pipes are handed over in another way, which nobody here could try
        if plan.engine == "browser":
            raise InputError("the browser engine does not run on Windows yet: use --engine static, or record a HAR")
        return ""
    from necgreen.collection.chromium import launching

    return launching.find(plan.browser)


def journal(plan: Plan, engine: Engine) -> Journal | None:
    """Where the visit is written as it goes, when the plan wants that."""
    if not plan.journal:
        return None
    name = "static" if isinstance(engine, StaticEngine) else "browser"
    return Journal(Path(plan.journal), Head(name, __version__, plan.profile, now(), plan.command))


def saying(note: str, on_event: OnEvent) -> OnEvent:
    """Says what was chosen once a first page was found: an error that comes before stands alone."""
    told = [not note]

    def tell(event: Event) -> None:
        if event.done and not told[0]:
            told[0] = True
            on_event(Event("note", note))
        on_event(event)

    return tell
