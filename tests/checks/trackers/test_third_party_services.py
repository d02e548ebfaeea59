"""third-party-services: to be asked, clean, and what looks faulty and is not."""

from dataclasses import replace

import pytest
from tests.build import HOME, RAN, Outcome, asked, entry, judge, outcome, recorded

from necgreen.checks.trackers.third_party_services import CHECK
from necgreen.model import Confidence, Entry, Moment, Part, State
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

N, B = "\u202f", "\u00a0"
QUESTION = (Outcome.CANT_TELL, "human", Confidence.HIGH)
CHAT = asked("https://client.crisp.chat/l.js", body=9_000)


def test_each_service_is_a_question_with_its_requests() -> None:
    result = judge(CHECK, CHAT, asked("https://openagenda.com/x.json"), asked("https://image.crisp.chat/a.png"))
    assert outcome(result) == QUESTION
    first, second = result.findings
    assert (first.code, first.evidence, first.gain_bytes) == ("service", ("page/1/entry/1", "page/1/entry/3"), 10_000)
    assert sentence(CHECK.id, first, "fr") == (
        f"La page appelle Crisp, messagerie instantanée (2 requêtes, 10{B}Ko{N}; opérateur{N}: Crisp (France)). "
        f"L’événement en a-t-il besoin dès l’ouverture de la page{N}?"
    )
    assert f"opérateur{N}: OpenAgenda (pays à confirmer)" in sentence(CHECK.id, second, "fr")


def test_a_size_that_is_not_known_is_no_gain() -> None:
    (finding,) = judge(CHECK, replace(CHAT, body_bytes=None)).findings
    assert finding.gain_bytes is None
    assert f"Crisp, messagerie instantanée (1 requête{N}; opérateur" in sentence(CHECK.id, finding, "fr")


def test_names_that_only_look_alike_are_unknown_hosts() -> None:
    urls = ("https://notyoutube.com/", "https://youtube.com.salon.example/", "https://crisp.chat.salon.example/")
    result = judge(CHECK, *map(asked, urls), scripted=True)
    assert outcome(result) == QUESTION
    (question,) = result.findings
    assert question.evidence == tuple(f"host/{url[8:-1]}" for url in sorted(urls))
    assert sentence(CHECK.id, question, "fr") == (
        "La page appelle 3 hôtes tiers que l’outil ne connaît pas\u202f: crisp.chat.salon.example, notyoutube.com, "
        "youtube.com.salon.example. À qui sont-ils, et à quoi servent-ils\u202f?"
    )
    (one,) = judge(CHECK, asked(urls[0])).findings
    assert sentence(CHECK.id, one, "en") == (
        "The page asks 1 third-party host that the tool does not know: notyoutube.com. Whose is it, and what for?"
    )


def test_many_unknown_hosts_are_named_up_to_a_dozen() -> None:
    (question,) = judge(CHECK, *(asked(f"https://h{n:02}.example{n}.fr/") for n in range(15))).findings
    values = dict(question.values)
    assert values["count"] == 15
    assert str(values["hosts"]).endswith("h11.example11.fr …")
    assert len(question.evidence) == 15


def test_a_payment_that_draws_frames_on_every_page_is_asked_about() -> None:
    script = asked("https://js.stripe.com/v3/")
    hidden = asked("https://js.stripe.com/v3/m-outer.html", by=script.url, how="iframe")
    result = judge(CHECK, script, hidden, collected=RAN)
    assert [dict(finding.values)["service"] for finding in result.findings] == ["Stripe"]


def test_sentry_of_a_vendor_and_sentry_of_someone() -> None:
    vendor = judge(CHECK, asked("https://o1.ingest.sentry.io/api/12/envelope/"), collected=RAN)
    assert dict(vendor.findings[0].values)["service"] == "Sentry"
    own = judge(CHECK, asked("https://sentry.salon.fr/api/12/envelope/"), collected=RAN)
    assert own.outcome is Outcome.PASSED
    agency = judge(CHECK, asked("https://sentry.agence.example/api/12/envelope/"), collected=RAN)
    assert dict(agency.findings[0].values)["operator"] == "agence.example"


def test_a_page_without_script_that_stays_at_home_passes() -> None:
    result = judge(CHECK, asked("https://img.salon.fr/logo.svg"))
    assert outcome(result) == (Outcome.PASSED, "", Confidence.HIGH)
    assert result.measure is not None
    assert result.measure.value == 0


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, scripted=True).reason == "evidence:scripted"
    assert judge(CHECK, scripted=None).reason == "evidence:scripted"
    assert judge(CHECK, scripted=True, collected=RAN).outcome is Outcome.PASSED


@pytest.mark.parametrize(
    "seen",
    [
        replace(CHAT, status=0),  # it may never have left
        replace(CHAT, from_cache=True),
        replace(CHAT, after=Moment.CHOICE),  # the visitor asked
        entry("data:text/plain,crisp.chat"),
        # judged by another check, or expected
        asked("https://tarteaucitron.io/load.js"),
        asked("https://www.google-analytics.com/g/collect"),
        asked("https://www.youtube-nocookie.com/embed/x", how="iframe"),
        asked("https://fonts.googleapis.com/css2"),
        asked("https://cdn.jsdelivr.net/npm/x.js"),
        asked("https://www.google.com/recaptcha/api.js"),
        asked("https://www.facebook.com/tr/"),
        asked("https://www.googletagmanager.com/gtm.js"),
    ],
)
def test_looks_faulty_and_is_not(seen: Entry) -> None:
    assert judge(CHECK, seen, collected=RAN).outcome is Outcome.PASSED


def test_another_part_of_the_event_is_no_stranger() -> None:
    parts = (Part("site", HOME), Part("live", "https://direct.example/"), Part("blog", "https://salon.netlify.app/"))
    seen = (asked("https://cdn.direct.example/player.css"),)
    assert judge(CHECK, *seen, parts=parts).outcome is Outcome.PASSED


@pytest.mark.parametrize(
    "home", ["https://www.numerique.gouv.fr/", "https://societenumerique.gouv.fr/", "https://www.anct.gouv.fr/"]
)
def test_a_service_of_the_state_is_no_stranger_to_another(home: str) -> None:
    assert judge(CHECK, asked("https://api-adresse.data.gouv.fr/search/"), final_url=home).outcome is Outcome.PASSED


def test_a_ticket_shop_at_home_asks_its_own_files() -> None:
    home = "https://www.eventbrite.fr/e/salon-1"
    assert judge(CHECK, asked("https://cdn.evbstatic.com/x.js"), final_url=home).outcome is Outcome.PASSED


def test_with_an_unknown_consent_nothing_found_proves_nothing() -> None:
    assert judge(CHECK, state=State.UNKNOWN).reason == "evidence:consent-unknown"
    assert outcome(judge(CHECK, CHAT, state=State.UNKNOWN)) == QUESTION
    (asking,) = run((CHECK,), recorded(CHAT.url), load(), strict=True)
    (silent,) = run((CHECK,), recorded(state=State.UNTOUCHED), load(), strict=True)
    assert outcome(asking) == QUESTION
    assert silent.outcome is Outcome.PASSED
