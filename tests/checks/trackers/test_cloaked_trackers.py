"""cloaked-trackers: faulty, clean, and what looks faulty and is not."""

from typing import Any

import pytest
from tests.build import HOME, RAN, SEEN, Outcome, asked, judge, outcome, recorded

from necgreen.checks.trackers.cloaked_trackers import CHECK
from necgreen.model import Confidence, HostRecord, Need, Result, State
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

N, B = "\u202f", "\u00a0"
NAME = "https://mesure.salon.fr/x.js"
NO_DNS = RAN - {Need.DNS}


def behind(*chain: str, url: str = NAME, **changes: Any) -> Result:
    """The name leads there by the DNS."""
    hosts = (HostRecord("mesure.salon.fr", cname=chain, a=("192.0.2.7",)),)
    return judge(CHECK, asked(url), **{"hosts": hosts, "collected": RAN, "scripted": True, **changes})


def test_a_chain_to_a_tracker() -> None:
    result = behind("salon.eulerian.net", "et5.eulerian.net")
    assert outcome(result) == (Outcome.FAILED, "", Confidence.HIGH)
    (finding,) = result.findings
    assert (finding.code, finding.evidence) == ("chain", ("page/1/entry/1",))
    assert sentence(CHECK.id, finding, "fr") == (
        f"Le nom mesure.salon.fr mène par le DNS à salon.eulerian.net{N}: c’est Eulerian, mesure d’audience (1 requête"
        f", 1{B}Ko{N}; opérateur{N}: Eulerian (France){N}; autre choix{N}: Matomo)."
    )


def test_the_name_that_is_told_is_that_of_the_tracker_not_of_its_host() -> None:
    (finding,) = behind("x.mesure.example", "Salon.Eulerian.net.", "lb.hebergeur.example").findings
    assert dict(finding.values)["target"] == "salon.eulerian.net"
    assert sentence(CHECK.id, finding, "en").startswith(
        "The name mesure.salon.fr leads through the DNS to salon.eulerian.net: it is Eulerian, audience measurement ("
    )


def test_only_names_of_the_site_are_said_to_be_cloaked() -> None:
    hosts = (HostRecord("mesure.salon.fr", cname=("salon.eulerian.net",), a=("192.0.2.7",)),)
    result = judge(CHECK, asked(NAME), asked("https://salon.eulerian.net/col"), hosts=hosts, collected=RAN)
    (finding,) = result.findings
    assert dict(finding.values)["hosts"] == "mesure.salon.fr"


def test_a_tracker_that_only_the_list_of_chains_knows_is_said_to_be_listed() -> None:
    """The list says that it tracks, not what for: Criteo measures no audience."""
    (finding,) = behind("x.dnsdelegation.io").findings
    assert sentence(CHECK.id, finding, "fr").startswith(
        f"Le nom mesure.salon.fr mène par le DNS à x.dnsdelegation.io{N}: c’est Criteo, présent sur une liste de "
        "traceurs ("
    )


def test_what_only_third_party_web_knows_is_a_question() -> None:
    """A help centre or a blog under a name of the site may be all that such a company does there."""
    result = behind("salon.my.salesforce.com")
    assert outcome(result) == (Outcome.CANT_TELL, "human", Confidence.LOW)
    assert sentence(CHECK.id, result.findings[0], "fr").endswith(
        f"Sert-il à suivre les visiteurs, ou à héberger une page{N}?"
    )
    hosts = (
        HostRecord("pages.salon.fr", cname=("domains.tumblr.com",), a=("192.0.2.7",)),
        HostRecord("mesure.salon.fr", cname=("salon.eulerian.net",), a=("192.0.2.7",)),
    )
    both = judge(CHECK, asked("https://pages.salon.fr/x"), asked(NAME), hosts=hosts, collected=RAN, scripted=True)
    assert (both.outcome, [finding.code for finding in both.findings]) == (Outcome.FAILED, ["chain"])


def test_without_the_dns_the_shape_of_an_address_is_probable() -> None:
    result = judge(CHECK, asked("https://mesure.salon.fr/g/collect?v=2"), collected=NO_DNS)
    assert outcome(result) == (Outcome.FAILED, "", Confidence.LOW)
    assert sentence(CHECK.id, result.findings[0], "fr").startswith(
        "Le nom mesure.salon.fr répond comme Google Analytics, mesure d’audience, d’après la forme de ses adresses"
        f"{N}; aucune chaîne DNS ne le montre ("
    )


@pytest.mark.parametrize(
    ("chain", "url"),
    [
        ((), NAME),
        ((), "https://mesure.salon.fr/g/collect?v=2"),  # the DNS was asked: its own server, perhaps a relay
        (("salon.osc-fr1.scalingo.io",), NAME),
        (("d111.cloudfront.net",), NAME),
        (("mesure.salon.fr.cdn.cloudflare.net",), NAME),
        (("www.salon.fr",), NAME),
        (("noteulerian.net", "eulerian.net.example"), NAME),
        (("sites.hubspot.net",), NAME),  # it hosts pages
        (("salon.vo.llnwd.net",), NAME),  # a content network of a company that also sells a tag manager
        (("salon.cdngc.net",), NAME),
        (("salon.eu-de.ibmcloud.com",), NAME),
    ],
)
def test_looks_faulty_and_is_not(chain: tuple[str, ...], url: str) -> None:
    assert behind(*chain, url=url).outcome is Outcome.PASSED


@pytest.mark.parametrize(
    "url",
    [
        "https://mesure.salon.fr/matomo.js",  # a tool that anyone may host
        "https://mesure.salon.fr/js/plausible.js",
        "https://static.salon.fr/js/piano-analytics.js",  # a copy of the script: the hits leave to its vendor
        "https://programme.salon.fr/cdn-cgi/rum",  # every site behind that front has it
        "https://sentry.salon.fr/api/1/envelope/",
        "https://www.salon.fr/g/collect",  # the host of the page
        "https://mesure.salon.fr/?u=/g/collect",
    ],
)
def test_a_path_that_tells_nothing(url: str) -> None:
    assert judge(CHECK, asked(url), collected=NO_DNS).reason == "evidence:need:dns"


def test_the_name_of_the_page_is_never_a_cloak() -> None:
    hosts = (HostRecord("www.salon.fr", cname=("salon.eulerian.net",), a=("192.0.2.7",)),)
    assert judge(CHECK, asked(HOME + "x.js"), hosts=hosts, collected=RAN).outcome is Outcome.PASSED
    moved = judge(
        CHECK, asked(HOME, status=301), hosts=hosts, collected=RAN, url=HOME, final_url="https://salon.fr/",
    )  # fmt: skip
    assert moved.outcome is Outcome.PASSED  # nor the one that was typed, and leads to it


def test_a_name_that_did_not_answer_is_not_asked() -> None:
    hosts = (HostRecord("mesure.salon.fr", cname=("salon.eulerian.net",)),)
    result = judge(CHECK, asked(NAME, status=0), hosts=hosts, collected=RAN)
    assert result.outcome is Outcome.PASSED


def test_missing_evidence_proves_no_absence() -> None:
    assert judge(CHECK, scripted=True, collected=SEEN | {Need.DNS}).reason == "evidence:scripted"
    assert judge(CHECK, scripted=True, collected=NO_DNS).reason == "evidence:need:dns"
    assert behind("salon.eulerian.net", scripted=True, collected=SEEN).outcome is Outcome.FAILED


def test_recordings_hold_no_dns() -> None:
    """The consent does not matter: a name that hides a company is told in every state."""
    (clean,) = run((CHECK,), recorded(NAME), load(), strict=True)
    (faulty,) = run((CHECK,), recorded("https://mesure.salon.fr/g/collect"), load(), strict=True)
    assert clean.reason == "evidence:need:dns"
    assert outcome(faulty) == (Outcome.FAILED, "", Confidence.LOW)
    assert behind("salon.eulerian.net", state=State.UNKNOWN).outcome is Outcome.FAILED
