"""early-embeds: faulty, clean, and what looks faulty and is not."""

from dataclasses import replace

import pytest
from tests.build import HOME, RAN, Outcome, asked, entry, judge, outcome, places, recorded

from necgreen.checks.trackers.early_embeds import CHECK
from necgreen.checks.trackers.third_party_services import CHECK as THIRD
from necgreen.model import Confidence, Entry, Moment, Part, State
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

N, B = "\u202f", "\u00a0"
VIDEO = asked("https://www.youtube-nocookie.com/embed/x", body=60_000, how="iframe")
PLAYER = asked("https://www.youtube-nocookie.com/s/player/base.js", body=1_000_000, by=VIDEO.url, frame=VIDEO.url)
TICKETS = asked("https://www.helloasso.com/associations/x/evenements/y/widget", how="iframe")


def test_a_video_and_all_that_its_frame_asks() -> None:
    picture = asked("https://i.ytimg.com/vi/x/hq.jpg", body=40_000, by=VIDEO.url, frame=VIDEO.url)
    result = judge(CHECK, VIDEO, PLAYER, picture, scripted=True, collected=RAN)
    assert outcome(result) == (Outcome.FAILED, "", Confidence.HIGH)
    (finding,) = result.findings
    assert (finding.code, places(result), finding.gain_bytes) == ("embed", [1, 2, 3], 1_100_000)
    assert sentence(CHECK.id, finding, "fr") == (
        f"La page charge YouTube, vidéo, avant tout clic (3 requêtes, 1,1{B}Mo{N}; opérateur{N}: Google (États-Unis)"
        f"{N}; propriétaire{N}: Alphabet (États-Unis){N}; autre choix{N}: PeerTube)."
    )


def test_a_frame_within_a_frame_says_who_brought_it() -> None:
    board = asked("https://view.genially.com/x", how="iframe")
    inner = asked(VIDEO.url, by=board.url, how="iframe", frame=board.url)
    result = judge(CHECK, board, inner, collected=RAN)
    assert [dict(finding.values)["service"] for finding in result.findings] == ["Genially", "YouTube"]
    assert "; chargé par Genially\u202f;" in sentence(CHECK.id, result.findings[1], "fr")


def test_a_frame_that_a_redirect_leads_to_is_known_by_what_is_asked_inside() -> None:
    go = asked("https://www.salon.fr/direct", how="iframe", status=302, redirect_to=VIDEO.url)
    moved = asked(VIDEO.url, by=go.url, how="redirect")
    assert places(judge(CHECK, go, moved, PLAYER, collected=RAN)) == [2, 3]


def test_one_that_only_another_set_knows_is_probable_and_an_unknown_host_no_embed() -> None:
    """Nobody knows what it is: it may be another domain of the organiser (third-party-services asks)."""
    result = judge(CHECK, asked("https://live.staticflickr.com/x", how="iframe"), collected=RAN)
    assert outcome(result) == (Outcome.FAILED, "", Confidence.LOW)
    strange = asked("https://carte.inconnue.example/", how="iframe")
    assert judge(CHECK, strange, collected=RAN).outcome is Outcome.PASSED
    question = judge(THIRD, strange, collected=RAN)
    assert (question.reason, [finding.code for finding in question.findings]) == ("human", ["unknown-hosts"])


def test_a_recording_that_does_not_say_who_asked_shows_documents() -> None:
    video = replace(VIDEO, mime="text/html", initiator=None)
    assert outcome(judge(CHECK, video)) == (Outcome.FAILED, "", Confidence.LOW)
    assert judge(THIRD, video).findings == ()
    assert judge(CHECK, replace(video, mime="image/png")).outcome is Outcome.PASSED


def test_a_ticket_shop_stays_a_third_party_when_its_page_is_a_part_of_the_event() -> None:
    parts = (Part("site", HOME), Part("billets", "https://www.helloasso.com/associations/x/evenements/y"))
    result = judge(CHECK, TICKETS, collected=RAN, parts=parts)
    assert outcome(result) == (Outcome.FAILED, "", Confidence.HIGH)
    assert dict(result.findings[0].values)["party"] == "third"


def test_the_page_of_the_ticket_shop_is_at_home_in_its_own_frames() -> None:
    result = judge(CHECK, TICKETS, collected=RAN, final_url="https://www.helloasso.com/associations/x/evenements/y")
    assert result.outcome is Outcome.PASSED


@pytest.mark.parametrize(
    "seen",
    [
        replace(VIDEO, status=0, error="blocked"),
        replace(VIDEO, from_cache=True),
        replace(VIDEO, after=Moment.CHOICE),
        replace(VIDEO, after=Moment.SCROLL),  # it waits for the visitor to come to it
        asked("https://i.ytimg.com/vi/x/hq.jpg", how="img"),  # a picture and a button
        asked("https://programme.salon.fr/", how="iframe"),
        asked("https://www.google.com/recaptcha/api2/anchor", how="iframe"),  # a check of its own
        asked("https://static.axept.io/frame.html", how="iframe"),  # asks for the choice
        asked("https://www.googletagmanager.com/ns.html?id=GTM-1", how="iframe"),
        asked("https://td.doubleclick.net/td/rul/1", how="iframe"),
        asked("https://js.stripe.com/v3/m-outer.html", how="iframe"),
        entry("data:text/html,youtube.com"),
    ],
)
def test_looks_faulty_and_is_not(seen: Entry) -> None:
    assert judge(CHECK, seen, scripted=True, collected=RAN).outcome is Outcome.PASSED


def test_another_site_of_the_event_and_another_of_the_state_are_no_strangers() -> None:
    parts = (Part("site", HOME), Part("live", "https://direct.example/"))
    live = asked("https://www.direct.example/player", how="iframe")
    assert judge(CHECK, live, collected=RAN, parts=parts).outcome is Outcome.PASSED
    state = asked("https://tube.numerique.gouv.fr/videos/embed/0d3b8d1e-1111-2222-3333-444444444444", how="iframe")
    assert judge(CHECK, state, collected=RAN, final_url="https://www.anct.gouv.fr/").outcome is Outcome.PASSED


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, scripted=True).reason == "evidence:scripted"
    assert judge(CHECK, VIDEO, scripted=True).outcome is Outcome.FAILED
    assert judge(CHECK).outcome is Outcome.PASSED


def test_recordings() -> None:
    assert judge(CHECK, VIDEO, state=State.UNKNOWN, collected=RAN).reason == "evidence:consent-unknown"
    (clean,) = run((CHECK,), recorded("https://i.ytimg.com/vi/x/hq.jpg", state=State.UNTOUCHED), load(), strict=True)
    assert clean.outcome is Outcome.PASSED
