"""early-trackers: faulty, clean, and what looks faulty and is not."""

from dataclasses import replace

import pytest
from tests.build import RAN, Outcome, asked, entry, judge, outcome, places, recorded

from necgreen.checks.trackers.early_trackers import CHECK
from necgreen.model import Confidence, Entry, Moment, Part, State
from necgreen.reference import Reference, load
from necgreen.runner import run
from necgreen.words.sentences import sentence

N, B = "\u202f", "\u00a0"
GTM = asked("https://www.googletagmanager.com/gtm.js?id=GTM-1", body=90_000)
PIXEL = asked("https://connect.facebook.net/en_US/fbevents.js", body=2_000, by=GTM.url)
HIT = asked("https://www.facebook.com/tr/?id=1&ev=PageView", body=44, by=PIXEL.url)


def test_a_pixel_and_its_hits_are_one_finding() -> None:
    result = judge(CHECK, GTM, PIXEL, HIT, scripted=True, collected=RAN)
    assert outcome(result) == (Outcome.FAILED, "", Confidence.HIGH)
    assert result.measure is not None
    assert result.measure.value == 1
    (finding,) = result.findings
    assert (finding.code, finding.gain_bytes) == ("tracker", 2_044)
    assert finding.evidence == ("page/1/entry/2", "page/1/entry/3")
    assert sentence(CHECK.id, finding, "fr") == (
        f"Avant tout choix, la page appelle Meta Pixel, publicité (2 requêtes, 2{B}Ko{N}; opérateur{N}: Meta "
        f"(États-Unis){N}; chargé par Google Tag Manager)."
    )
    assert sentence(CHECK.id, finding, "en") == (
        f"Before any choice, the page asks Meta Pixel, advertising (2 requests, 2{B}kB; operator: Meta (United States)"
        "; loaded by Google Tag Manager)."
    )


def test_social_buttons_and_visit_recording_are_faults_by_name() -> None:
    urls = ("https://platform.twitter.com/widgets.js", "https://www.clarity.ms/tag/x", "https://script.hotjar.com/m.js")
    result = judge(CHECK, *map(asked, urls), scripted=True, collected=RAN)
    named = [dict(finding.values)["service"] for finding in result.findings]
    assert named == ["Hotjar", "Microsoft Clarity", "X (Twitter) widgets"]


def test_what_only_third_party_web_knows_is_probable() -> None:
    result = judge(CHECK, asked("https://cdn.33across.com/a.js"), collected=RAN)
    assert outcome(result) == (Outcome.FAILED, "", Confidence.LOW)
    assert sentence(CHECK.id, result.findings[0], "fr") == (
        f"Avant tout choix, la page appelle 33 Across, publicité (1 requête, 1{B}Ko{N}; opérateur à confirmer)."
    )


def test_one_sure_tracker_makes_the_outcome_sure() -> None:
    result = judge(CHECK, asked("https://cdn.33across.com/a.js"), HIT, collected=RAN)
    assert result.confidence is Confidence.HIGH
    assert [finding.confidence for finding in result.findings] == [Confidence.LOW, Confidence.HIGH]


def test_a_block_list_of_the_user_makes_an_unknown_host_probable() -> None:
    wheel = load()
    reference = Reference(wheel.tables, "listed", lists=(("easyprivacy", "||pistage.example^$third-party\n"),))
    result = judge(CHECK, asked("https://pistage.example/p.gif"), collected=RAN, reference=reference)
    assert outcome(result) == (Outcome.FAILED, "", Confidence.LOW)
    (finding,) = result.findings
    assert sentence(CHECK.id, finding, "fr") == (
        "Avant tout choix, la page appelle pistage.example, présent sur une liste de traceurs "
        f"(1 requête, 1{B}Ko{N}; opérateur à confirmer)."
    )
    assert judge(CHECK, asked("https://pistage.example/p.gif"), collected=RAN).outcome is Outcome.PASSED


def test_an_identifier_in_an_address_is_probable_and_its_value_is_not_told() -> None:
    result = judge(CHECK, asked("https://chat.inconnu.example/hi?visitor_id=0123456789abcdef&page=1"), collected=RAN)
    assert outcome(result) == (Outcome.FAILED, "", Confidence.LOW)
    (finding,) = result.findings
    assert (finding.code, finding.evidence, finding.gain_bytes) == ("identifier", ("page/1/entry/1",), None)
    told = sentence(CHECK.id, finding, "fr")
    assert told == (
        "Avant tout choix, la page envoie à chat.inconnu.example ce qui ressemble à un identifiant du visiteur"
        f"{N}: visitor_id (1 requête, 1{B}Ko{N}; opérateur à confirmer)."
    )
    assert "0123456789" not in told


@pytest.mark.parametrize(
    "url",
    [
        # a place of a map, a map of the organiser, an application, an account: they are the same for every visitor
        "https://maps.google.com/maps?cid=12345678901234567890&output=embed",
        "https://www.google.com/maps/d/embed?mid=1AbCdEfGhIjKlMnOpQrStUvWxYz",
        "https://api.soundcloud.com/tracks?client_id=0123456789abcdef0123456789abcdef",
        "https://accounts.google.com/gsi/button?client_id=123456789012-abcdef.apps.googleusercontent.com",
        "https://www.dailymotion.com/embed?vid=x8abcdefgh",
        "https://e.issuu.com/embed.html?user_id=salon-numerique-2026",
        "https://openagenda.com/agendas/1/events?uid=12345678",
        "https://api.flickr.com/services/feeds/photos_public.gne?guid=0123456789abcdef",
        "https://app.inconnu.example/widget?uuid=0d3b8d1e-1111-2222-3333-444444444444",
    ],
)
def test_an_identifier_of_a_thing_is_none_of_a_visitor(url: str) -> None:
    assert judge(CHECK, asked(url), collected=RAN).outcome is Outcome.PASSED


def test_a_tracker_that_a_scroll_was_enough_to_bring_is_a_question() -> None:
    result = judge(CHECK, replace(HIT, after=Moment.SCROLL), scripted=True, collected=RAN)
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "human")
    assert [finding.code for finding in result.findings] == ["on-scroll"]


@pytest.mark.parametrize(
    "seen",
    [
        replace(HIT, status=0, error="blocked"),  # it may never have left
        replace(HIT, from_cache=True),
        replace(HIT, after=Moment.CHOICE),
        entry("data:image/gif;base64,facebook.com/tr"),
        asked("https://www.salon.fr/facebook.com/tr"),
        asked("https://facebook.com.salon.fr/tr"),
        asked("https://www.salon.fr/merci?visitor_id=0123456789abcdef"),  # the site itself
        asked("https://tarteaucitron.io/load.js?uuid=0123456789abcdef0123456789abcdef"),  # asks for the choice
        asked("https://www.youtube-nocookie.com/embed/x", how="iframe"),  # judged as an embed
    ],
)
def test_looks_faulty_and_is_not(seen: Entry) -> None:
    assert judge(CHECK, seen, scripted=True, collected=RAN).outcome is Outcome.PASSED


def test_another_site_of_the_event_may_receive_an_identifier() -> None:
    parts = (Part("site", "https://www.salon.fr/"), Part("billets", "https://billets.example/"))
    hit = asked("https://api.billets.example/?visitor_id=0123456789abcdef")
    assert judge(CHECK, hit, collected=RAN, parts=parts).outcome is Outcome.PASSED


def test_without_a_browser_the_scroll_is_no_choice() -> None:
    result = judge(CHECK, replace(HIT, after=Moment.SCROLL))
    assert (result.outcome, places(result)) == (Outcome.FAILED, [1])


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, scripted=True).reason == "evidence:scripted"
    assert judge(CHECK, scripted=None).reason == "evidence:scripted"
    assert judge(CHECK, HIT, scripted=True).outcome is Outcome.FAILED
    assert judge(CHECK, scripted=False).outcome is Outcome.PASSED


def test_with_an_unknown_consent_nothing_is_said() -> None:
    result = judge(CHECK, HIT, state=State.UNKNOWN, collected=RAN)
    assert outcome(result) == (Outcome.CANT_TELL, "evidence:consent-unknown", Confidence.HIGH)
    assert result.findings == ()


def test_a_recording_counts_once_its_state_is_told() -> None:
    (unknown,) = run((CHECK,), recorded(HIT.url), load(), strict=True)
    (faulty,) = run((CHECK,), recorded(HIT.url, state=State.UNTOUCHED), load(), strict=True)
    (clean,) = run((CHECK,), recorded(state=State.UNTOUCHED), load(), strict=True)
    assert (unknown.reason, faulty.outcome, clean.outcome) == (
        "evidence:consent-unknown", Outcome.FAILED, Outcome.PASSED,
    )  # fmt: skip
    assert dict(faulty.findings[0].values)["bytes"] == 500
