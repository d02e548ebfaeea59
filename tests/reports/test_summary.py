"""The first minute: the grade, the verdict, the first steps, the key figures."""

from dataclasses import replace

import pytest
from tests.reports import build

from necgreen.model import Action, Bound, Confidence, Effort, Estimate, Finding, Outcome, Score
from necgreen.reports import summary


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(("score", "told", "detail"), [
    (build.score(62, 62, 62, 1, "C/C/C"), "62 points sur 100", ""),
    (build.score(1, 0, 4, 0.9, "G/G/G"), "1 point sur 100", "entre 0 et 4 points selon ce qui reste inconnu"),
    (build.score(18, 9, 54, 0.5, "/G/D"), "Au mieux D, au pire G", "54 points au mieux, 9 au pire"),
    (build.score(None, 0, 80, 0, "/G/B"), "Au mieux B / non établi", "80 points au mieux, 0 au pire"),
    (build.score(None, 0, 100, 0, "/G/A"), "Non établi par cette visite", ""),
])  # fmt: skip
def test_grade(score: Score, told: str, detail: str) -> None:
    grade = summary.grade(score, "Note", "fr")
    assert (flat(grade.told), flat(grade.detail)) == (told, detail)
    assert (grade.letter == "") == (score.letter == "")


def test_the_meter_says_its_numbers() -> None:
    assert "Note : de 9 à 54 points sur 100" in flat(summary.grade(build.score(18, 9, 54, 0.5), "Note", "fr").meter)
    assert "Note: 62 points out of 100" in summary.grade(build.score(62, 62, 62, 1, "C"), "Note", "en").meter


def test_verdict() -> None:
    told = flat(summary.verdict(build.heavy(), "fr"))
    assert told.startswith("12 pages de rencontres.example ont été visitées le 24 novembre 2026.")
    assert "une page type pèse au moins 1,9 Mo et demande au moins 47 fichiers." in told
    assert "8 sujets sont à corriger, dont 1 à confirmer ; 3 autres n’ont pas pu être établis." in told
    assert told.endswith("que 53 % de ce qui compte dans la note, qui serait D au mieux et G au pire.")


def test_verdict_when_all_is_known() -> None:
    told = flat(summary.verdict(build.clean(), "fr"))
    assert "au moins" not in told
    assert "Aucun écart n’a été constaté. La note est A, soit 93 points sur 100" in told


def test_verdict_too_wide_for_a_letter() -> None:
    wide = replace(build.clean(), overall=build.score(70, 50, 95, 0.9, "/D/A"))
    assert "ce qui reste inconnu pèse trop" in summary.verdict(wide, "fr")


def test_verdict_of_nothing() -> None:
    assert "aucune page" in summary.verdict(build.empty(), "fr").lower()


def test_only_cold_untouched_pages_make_the_figures() -> None:
    page = build.page(1, 500_000)
    warm, refused = replace(page, id="2", warm=True), replace(page, id="3", state="refused")
    audit = replace(build.clean(), pages=(page, warm, refused))
    assert summary.judged(audit) == (page,)
    assert summary.judged(replace(audit, pages=(warm, refused))) == (refused,)
    assert summary.judged(replace(audit, pages=(warm,))) == ()


def step(action: Action) -> summary.Step:
    audit = replace(build.heavy(), plan=(action,))
    (made,) = summary.steps(audit, "fr")
    return made


EVERY = tuple(str(number) for number in range(1, 13))


@pytest.mark.parametrize(("gain", "total", "pages", "told"), [
    (312_000, 312_000 * 12, EVERY, "−312 Ko par page, soit −16 % de son poids"),
    (500, 6_000, EVERY, "−500 octets par page"),
    (100_000, None, EVERY, "−100 Ko par page"),
    (100_000, 100_000, (), "−100 Ko par page"),
    (9_000_000, 9_000_000 * 12, EVERY, "−9 Mo par page, soit −100 % de son poids"),
    (None, None, EVERY, ""), (0, 0, EVERY, ""),
])  # fmt: skip
def test_the_gain_of_a_step(gain: int | None, total: int | None, pages: tuple[str, ...], told: str) -> None:
    assert flat(step(Action("short-cache", "host", Effort.LOW, gain, total, pages, 1)).gain) == told


def test_a_step_says_what_who_and_where() -> None:
    made = step(Action("observed-host", "host", Effort.HIGH, None, None, (), 1))
    assert (made.who, made.effort, made.pages) == ("votre hébergeur", "élevé", "tout le site")
    assert made.what.endswith(".")
    assert made.what.count(".") == 1
    assert made.effect


def test_the_first_steps_are_the_three_first_that_are_not_legal() -> None:
    steps = summary.steps(replace(build.heavy(), plan=tuple(reversed(build.heavy().plan))), "fr")
    assert [one.rank for one in steps] == list(range(1, 9))
    assert [one.rank for one in summary.first(steps)] == [1, 2, 4]


@pytest.mark.parametrize(("text", "first"), [
    ("Activer. Puis voir.", "Activer."), ("Une seule.", "Une seule."), ("", ""),
    ("Régler à 1.5 fois. Fin.", "Régler à 1.5 fois."), ("Sans point", "Sans point"),
])  # fmt: skip
def test_opening(text: str, first: str) -> None:
    assert summary.opening(text) == first


def figures(audit: object) -> dict[str, tuple[str, str]]:
    return {flat(one.label): (one.before, flat(one.value)) for one in summary.key_figures(audit, "fr")}  # type: ignore


def test_key_figures_are_the_median_and_say_their_bound() -> None:
    told = figures(build.heavy())
    assert told["Poids d’une page type"] == ("au moins", "1,9 Mo")
    assert told["EcoIndex d’une page type"] == ("au mieux", "42 · D")
    assert told["Octets venus de tiers"] == ("", "25 %")
    assert figures(build.clean())["Poids d’une page type"] == ("", "240 Ko")


def test_key_figures_leave_out_what_is_unknown() -> None:
    page = replace(build.page(1, 500_000), dom_nodes=None, ecoindex=None, footprint=None)
    assert set(figures(replace(build.clean(), pages=(page,)))) == {
        "Poids d’une page type", "Requêtes d’une page type", "Octets venus de tiers"}  # fmt: skip
    assert figures(build.empty()) == {}


def test_a_footprint_gives_its_range_or_says_that_it_has_none() -> None:
    def note(estimate: Estimate) -> str:
        page = replace(build.page(1, 500_000), footprint=estimate)
        told = summary.key_figures(replace(build.clean(), pages=(page,)), "fr")
        return next(flat(one.note) for one in told if "CO₂" in one.value)

    assert "fourchette inconnue" in note(Estimate("swdm4", "4", 0.2))
    assert "de 0,1 g éq. CO₂ à 0,4 g éq. CO₂" in note(Estimate("swdm4", "4", 0.2, 0.1, 0.4))
    assert "Sustainable Web Design Model 4" in note(Estimate("swdm4", "4", 0.2))


def test_no_third_party_share_of_nothing() -> None:
    page = replace(build.page(1, 0), first_party_bytes=0, third_party_bytes=0, bound=Bound.EXACT)
    assert "Octets venus de tiers" not in figures(replace(build.clean(), pages=(page,)))


def test_a_probable_fault_is_counted_apart() -> None:
    results = (build.result("legal-links", "", (Finding("no-legal-notice", (), (), Confidence.LOW),), Outcome.FAILED),)
    audit = replace(build.clean(), results=results, site_results=build.site_results(results, {}))
    assert "1 sujet est à corriger, dont 1 à confirmer." in flat(summary.verdict(audit, "fr"))
