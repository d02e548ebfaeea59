"""The states of consent of a visit, line by line."""

from dataclasses import replace

from tests.build import entry, page, visit

from necgreen.model import Banner, ConsentTrace, Cookie, Entry, Initiator, Moment, Page, State, Step
from necgreen.views import states

TRACKER = entry("https://mesure.example/hit.gif")
BANNER = Banner(platform="Orejime")


def state(number: int, of: State, trace: ConsentTrace | None, *entries: Entry, step: str = "") -> Page:
    made = page(*entries, state=of, consent=trace, step=step, cookies=(Cookie("c", "www.salon.fr"),))
    return replace(made, id=str(number))


def test_untouched_counts_what_came_in_silence_only() -> None:
    late = replace(TRACKER, url="https://tard.example/x.gif", after=Moment.SCROLL)
    (line,) = states.figures(visit(state(1, State.UNTOUCHED, ConsentTrace("untouched", BANNER), TRACKER, late)))
    assert line.hosts == ("mesure.example",)
    assert line.platform == "Orejime"
    assert line.cookies == ("c@www.salon.fr",)


def test_after_a_choice_count_the_reload_and_the_next_page() -> None:
    steps = (Step("click", "Personnaliser"), Step("click", "Tout refuser"), Step("click", "Perdu", worked=False))
    acted = state(2, State.REFUSED, ConsentTrace("refused", BANNER, steps=steps, clicks=2, outcome="registered"), TRACKER)
    reload = state(3, State.REFUSED, None, step="reload")
    second = state(4, State.REFUSED, None, replace(TRACKER, url="https://autre.example/y.gif"), step="second")
    other = state(5, State.ACCEPTED, ConsentTrace("accepted", BANNER), TRACKER)
    refused, accepted = states.figures(visit(acted, reload, second, other))
    assert (refused.state, refused.outcome, refused.label, refused.clicks) == ("refused", "registered", "Tout refuser", 2)
    assert refused.hosts == ("autre.example",)  # what came before the choice is not its consequence
    assert accepted.hosts == ("mesure.example",)  # no reload was seen: its own page is all there is


def test_a_worker_and_a_beacon_are_of_a_script() -> None:
    assert states.by_script(replace(TRACKER, worker="https://www.salon.fr/w.js"))
    assert states.by_script(replace(TRACKER, initiator=Initiator("beacon")))
    assert states.by_script(replace(TRACKER, initiator=Initiator("script", "https://www.salon.fr/a.js")))
    assert not states.by_script(replace(TRACKER, initiator=Initiator("parser")))
    assert not states.by_script(TRACKER)


def test_what_a_cache_answered_or_what_never_left_was_not_contacted() -> None:
    cached = replace(TRACKER, from_cache=True)
    lost = replace(TRACKER, url="https://perdu.example/", status=0, error="dns")
    right_after = replace(TRACKER, url="https://aussitot.example/", after=Moment.CHOICE)
    acted = state(2, State.REFUSED, ConsentTrace("refused", BANNER, outcome="registered"), right_after)
    reload = state(3, State.REFUSED, None, cached, lost, step="reload")
    (line,) = states.figures(visit(acted, reload))
    assert line.hosts == ("aussitot.example",)
