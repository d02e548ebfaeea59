"""Five banners of the bench, every day: two real platforms, a second layer, a lie, a choice undone a second later."""

import os
from functools import cache
from pathlib import Path

import pytest
from bench.banners.play import Seen, Trial, judge, trials

from necgreen.model import State

PACKAGES = Path(__file__).parents[2] / "build" / "node_modules"
PLATFORMS = ("orejime_dsfr", "tac_nodeny")
HAND_MADE = ("metropole-forum", "congres-urbanisme", "marche-de-noel")


def chosen() -> list[Trial]:
    return [one for of in ("given", "blind", "ours") for one in trials(of) if one.name in (*PLATFORMS, *HAND_MADE)]


@cache
def seen() -> dict[str, dict[str, Seen]]:
    pages = [one for one in chosen() if one.name in HAND_MADE or PACKAGES.is_dir()]
    return judge(pages, PACKAGES, states=(State.ACCEPTED, State.REFUSED))


@pytest.mark.parametrize("name", PLATFORMS)
def test_real_platforms_are_refused_and_accepted(name: str) -> None:
    if not PACKAGES.is_dir() and not os.environ.get("CI"):
        pytest.skip("npm packages are missing: make build/node_modules")
    refused, accepted = seen()[name]["refused"], seen()[name]["accepted"]
    assert (refused.outcome, refused.refused, refused.accepted) == ("registered", True, False)
    assert (accepted.outcome, accepted.refused, accepted.accepted) == ("registered", False, True)
    assert refused.clicks > accepted.clicks if name == "tac_nodeny" else refused.clicks == accepted.clicks
    assert refused.platform


def test_a_refusal_on_the_second_layer_is_made_by_its_switches() -> None:
    refused = seen()["metropole-forum"]["refused"]
    assert refused.outcome == "registered"
    assert refused.refused
    assert refused.clicks == 2


def test_a_site_that_stores_an_agreement_when_refused_is_not_believed() -> None:
    refused = seen()["congres-urbanisme"]["refused"]
    assert refused.outcome == "contradicted"
    assert refused.accepted
    assert refused.trackers > 0


def test_a_refusal_undone_by_the_site_is_not_registered() -> None:
    refused = seen()["marche-de-noel"]["refused"]
    assert refused.outcome == "contradicted"
    assert not refused.refused
