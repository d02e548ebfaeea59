"""remote-libraries: faulty, clean, and what looks faulty and is not."""

from dataclasses import replace

import pytest
from tests.build import RAN, Outcome, asked, entry, judge, outcome, places, recorded

from necgreen.checks.trackers.remote_libraries import CHECK
from necgreen.model import Confidence, Entry, State
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

N, B = "\u202f", "\u00a0"
CSS = asked("https://fonts.googleapis.com/css2?family=Inter", body=1_000, how="link-stylesheet")
FACE = asked("https://fonts.gstatic.com/s/inter.woff2", body=39_000, by=CSS.url, how="font-face")
VIDEO = asked("https://www.youtube-nocookie.com/embed/x", how="iframe")
MAPS = asked("https://maps.googleapis.com/maps/api/js")


def test_a_style_sheet_and_its_fonts_are_one_finding() -> None:
    result = judge(CHECK, CSS, FACE)
    assert outcome(result) == (Outcome.FAILED, "", Confidence.HIGH)
    assert result.measure is not None
    assert result.measure.value == 1
    (finding,) = result.findings
    assert (finding.code, places(result), finding.gain_bytes) == ("remote", [1, 2], None)  # the site will serve them
    assert sentence(CHECK.id, finding, "fr") == (
        f"La page prend chez Google Fonts des fichiers que le site pourrait servir (2 requêtes, 40{B}Ko{N}; "
        f"opérateur{N}: Google (États-Unis){N}; propriétaire{N}: Alphabet (États-Unis){N}; autre choix{N}: "
        "Fontsource)."
    )


def test_an_unknown_size_is_not_said() -> None:
    result = judge(CHECK, CSS, replace(FACE, body_bytes=None))
    assert "(2 requêtes\u202f; opérateur" in sentence(CHECK.id, result.findings[0], "fr")


@pytest.mark.parametrize(
    ("url", "service"),
    [
        ("https://code.jquery.com/jquery-3.7.1.min.js", "jQuery CDN"),
        ("https://stackpath.bootstrapcdn.com/bootstrap.min.css", "BootstrapCDN"),
        ("https://use.fontawesome.com/releases/v6/css/all.css", "Font Awesome"),
        ("https://s.w.org/images/core/emoji/1f600.svg", "WordPress.org emoji"),
        ("https://i0.wp.com/salon.fr/photo.jpg", "Jetpack (images and files)"),
        # a consent tool taken from a library host tells that host who comes, before any choice
        ("https://cdn.jsdelivr.net/npm/orejime@3.2.1/dist/orejime-standard.js", "jsDelivr"),
        ("https://cdnjs.cloudflare.com/ajax/libs/tarteaucitronjs/1.9/tarteaucitron.min.js", "cdnjs"),
    ],
)
def test_libraries(url: str, service: str) -> None:
    result = judge(CHECK, asked(url), collected=RAN)
    assert [dict(finding.values)["service"] for finding in result.findings] == [service]
    assert result.outcome is Outcome.FAILED


def test_what_a_library_or_a_tag_manager_brings_was_chosen_by_the_site() -> None:
    theme = asked("https://cdn.jsdelivr.net/npm/theme.css")
    tags = asked("https://www.googletagmanager.com/gtm.js")
    for first in (theme, tags):
        result = judge(CHECK, first, replace(CSS, initiator=asked("x:", by=first.url).initiator), collected=RAN)
        assert "Google Fonts" in {dict(finding.values)["service"] for finding in result.findings}


def test_what_only_third_party_web_knows_is_probable() -> None:
    assert outcome(judge(CHECK, asked("https://www.gstatic.com/x.js"), collected=RAN)) == (
        Outcome.FAILED, "", Confidence.LOW,
    )  # fmt: skip


@pytest.mark.parametrize(
    "seen",
    [
        # in the frame of a player, with its own fonts and libraries: the site has no say
        (VIDEO, asked("https://fonts.gstatic.com/s/roboto.woff2", by=VIDEO.url, frame=VIDEO.url)),
        (VIDEO, asked("https://www.gstatic.com/cv/js/sender/v1/cast_sender.js", by=VIDEO.url, frame=VIDEO.url)),
        (VIDEO, entry("https://fonts.gstatic.com/s/roboto.woff2", frame=VIDEO.url)),  # nobody tells who asked
        # drawn in the page by a script of the map
        (MAPS, asked("https://fonts.googleapis.com/css?family=Roboto", by=MAPS.url)),
        (replace(CSS, status=0),),
        (replace(CSS, from_cache=True),),
        (asked("https://static.salon.fr/jquery.min.js"),),
        (asked("https://fonts.googleapis.com.salon.fr/css2"),),
        (asked("https://fonts.inconnu.example/inter.woff2"),),  # a question of third-party-services
        (asked("https://d111.cloudfront.net/app.js"),),  # its host, perhaps of the site itself
    ],
)
def test_looks_faulty_and_is_not(seen: tuple[Entry, ...]) -> None:
    assert judge(CHECK, *seen, scripted=True, collected=RAN).outcome is Outcome.PASSED


def test_of_a_font_that_both_ask_only_the_request_of_the_page_is_evidence() -> None:
    inside = asked("https://fonts.gstatic.com/s/roboto.woff2", by=VIDEO.url, frame=VIDEO.url)
    assert places(judge(CHECK, VIDEO, inside, CSS, collected=RAN)) == [3]


def test_a_frame_of_the_site_is_the_site() -> None:
    inside = asked(CSS.url, by="https://programme.salon.fr/", frame="https://programme.salon.fr/")
    held = asked("https://programme.salon.fr/", how="iframe")
    assert places(judge(CHECK, held, inside, collected=RAN)) == [2]


def test_the_library_of_a_sister_is_no_stranger() -> None:
    home = "https://www.jquery.com/"
    assert judge(CHECK, asked("https://code.jquery.com/jquery.js"), final_url=home).outcome is Outcome.PASSED


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, scripted=True).reason == "evidence:scripted"
    assert judge(CHECK, CSS, scripted=True).outcome is Outcome.FAILED
    assert judge(CHECK).outcome is Outcome.PASSED


def test_it_does_not_depend_on_consent() -> None:
    assert judge(CHECK, CSS, state=State.UNKNOWN).outcome is Outcome.FAILED
    (faulty,) = run((CHECK,), recorded(CSS.url), load(), strict=True)
    (clean,) = run((CHECK,), recorded(), load(), strict=True)
    assert (faulty.outcome, clean.outcome) == (Outcome.FAILED, Outcome.PASSED)
