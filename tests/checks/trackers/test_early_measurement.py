"""early-measurement: faulty, to be asked, clean, and what looks faulty and is not."""

from dataclasses import replace

import pytest
from tests.build import RAN, Outcome, asked, judge, outcome, recorded

from necgreen.checks.trackers.early_measurement import CHECK
from necgreen.model import Confidence, Entry, HostRecord, Moment, State
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

N, B = "\u202f", "\u00a0"
HIT = asked("https://region1.google-analytics.com/g/collect?v=2", body=0)
MATOMO = asked("https://stats.salon.fr/matomo.js", body=66_000)
PLAUSIBLE = asked("https://plausible.io/js/script.js", body=1_400)


def told(result_code: str, seen: Entry, lang: str = "fr", **changes: object) -> str:
    result = judge(CHECK, seen, collected=RAN, **changes)
    (finding,) = result.findings
    assert finding.code == result_code
    return sentence(CHECK.id, finding, lang)


def test_a_tool_that_cannot_be_exempt_is_a_fault() -> None:
    result = judge(CHECK, HIT, scripted=True, collected=RAN)
    assert outcome(result) == (Outcome.FAILED, "", Confidence.HIGH)
    assert result.findings[0].evidence == ("page/1/entry/1",)
    assert told("not-exempt", HIT) == (
        "Avant tout choix, la page appelle Google Analytics, mesure d’audience, que son éditeur ne présente pas comme"
        f" réglable selon l’exemption (1 requête, 0{B}octet{N}; opérateur{N}: Google (États-Unis){N}; propriétaire{N}: "
        f"Alphabet (États-Unis){N}; autre choix{N}: Matomo, Plausible)."
    )


def test_a_tool_of_the_site_that_may_be_exempt_is_a_question() -> None:
    result = judge(CHECK, MATOMO, scripted=True, collected=RAN)
    assert outcome(result) == (Outcome.CANT_TELL, "human", Confidence.HIGH)
    assert told("may-be-exempt", MATOMO) == (
        f"Avant tout choix, la page appelle Matomo, mesure d’audience (1 requête, 66{B}Ko{N}; installé sur le site). "
        f"Est-il réglé selon les conditions d’exemption{N}?"
    )
    assert told("may-be-exempt", PLAUSIBLE, "en") == (
        f"Before any choice, the page asks Plausible, audience measurement (1 request, 1.4{B}kB; operator: Plausible "
        "(Estonia); another choice: Plausible Community Edition). Is it set up within the exemption conditions?"
    )


def test_a_ministry_measured_by_the_state_is_a_question_and_its_operator_is_known() -> None:
    home = "https://www.numerique.gouv.fr/"
    seen = asked("https://stats.data.gouv.fr/matomo.php?idsite=1&action_name=x", by=home)
    result = judge(CHECK, seen, collected=RAN, final_url=home)
    values = dict(result.findings[0].values)
    assert (result.reason, values["party"], values["operator"], values["country"]) == (
        "human", "sister", "État français", "FR",
    )  # fmt: skip


def test_what_its_vendor_says_nothing_of_is_a_question_of_its_own() -> None:
    seen = asked("https://static.cloudflareinsights.com/beacon.min.js")
    assert told("unclear", seen).endswith(f"Sert-il à autre chose qu’à compter les visites de ce site{N}?")
    assert judge(CHECK, seen, collected=RAN).reason == "human"


def test_a_test_of_variants_is_asked_about() -> None:
    assert told("unclear", asked("https://try.abtasty.com/x.js")).startswith(
        "Avant tout choix, la page appelle AB Tasty, test de variantes ("
    )


def test_faults_stand_alone() -> None:
    result = judge(CHECK, HIT, MATOMO, collected=RAN)
    assert [finding.code for finding in result.findings] == ["not-exempt"]


def test_what_only_another_set_knows_is_not_sure() -> None:
    result = judge(CHECK, asked("https://cdn.77tracking.com/x.js"), collected=RAN)
    assert outcome(result) == (Outcome.CANT_TELL, "human", Confidence.LOW)


def test_the_shape_of_an_address_alone_is_probable() -> None:
    """A site may have a « /g/collect » of its own, or relay what it measures through its own server."""
    by_path = judge(CHECK, asked("https://www.salon.fr/g/collect?v=2"), collected=RAN)
    assert outcome(by_path) == (Outcome.FAILED, "", Confidence.LOW)
    elsewhere = judge(CHECK, asked("https://sgtm.agence.example/g/collect?v=2"), collected=RAN)
    assert outcome(elsewhere) == (Outcome.FAILED, "", Confidence.LOW)
    both = judge(CHECK, asked("https://www.salon.fr/g/collect?v=2"), HIT, collected=RAN)
    assert both.confidence is Confidence.HIGH


def test_a_cloaked_measure_is_one_too() -> None:
    hosts = (HostRecord("mesure.salon.fr", cname=("salon.eulerian.net",), a=("192.0.2.7",)),)
    result = judge(CHECK, asked("https://mesure.salon.fr/x.js"), collected=RAN, hosts=hosts)
    (finding,) = result.findings
    assert (finding.code, dict(finding.values)["service"], finding.confidence) == (
        "unclear", "Eulerian", Confidence.HIGH,
    )  # fmt: skip


@pytest.mark.parametrize(
    "seen",
    [
        replace(HIT, status=0),
        replace(HIT, from_cache=True),
        replace(HIT, after=Moment.CHOICE),
        replace(HIT, after=Moment.SCROLL),
        asked("https://www.salon.fr/actualites/matomo.php.html"),
        asked("https://www.salon.fr/?next=/matomo.php"),
        asked("https://unpkg.com/matomo.js"),  # a copy of the file: nothing is measured there
        asked("https://o1.ingest.sentry.io/api/12/envelope/"),  # errors, no audience
        asked("https://www.googletagmanager.com/gtm.js?id=GTM-1"),  # judged as a tag manager
    ],
)
def test_looks_faulty_and_is_not(seen: Entry) -> None:
    assert judge(CHECK, seen, collected=RAN).outcome is Outcome.PASSED


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, scripted=True).reason == "evidence:scripted"
    assert judge(CHECK, MATOMO, scripted=True).reason == "human"
    assert judge(CHECK).outcome is Outcome.PASSED


def test_with_an_unknown_consent_nothing_is_said() -> None:
    assert judge(CHECK, HIT, state=State.UNKNOWN, collected=RAN).reason == "evidence:consent-unknown"
    (result,) = run((CHECK,), recorded(HIT.url, state=State.UNTOUCHED), load(), strict=True)
    assert outcome(result) == (Outcome.FAILED, "", Confidence.HIGH)
