"""Codes in words; a code nobody worded is shown, never hidden."""

import pytest

from necgreen import words

N, B = "\u202f", "\u00a0"


def test_a_label_and_one_that_nobody_worded() -> None:
    assert words.label("pillar", "frugality", "fr") == "Sobriété"
    assert words.label("part", "billets\u202e.example", "fr") == "billets\ufffd.example"
    with pytest.raises(KeyError):
        words.label("invented", "x", "fr")


def test_phrase() -> None:
    assert words.phrase("page.title", "fr", site="x.example") == "Audit de x.example"
    with pytest.raises(KeyError):
        words.phrase("page.invented", "fr")


@pytest.mark.parametrize(("count", "fr", "en"), [
    (0, "0 page", "0 pages"), (1, "1 page", "1 page"), (2, "2 pages", "2 pages"),
])  # fmt: skip
def test_a_phrase_agrees_with_its_count(count: int, fr: str, en: str) -> None:
    assert words.phrase("actions.on-pages", "fr", count=count) == fr
    assert words.phrase("actions.on-pages", "en", count=count) == en


def test_a_count_in_a_phrase_that_has_one_form_only() -> None:
    assert words.phrase("page.skip", "fr", count=2) == "Aller au contenu"


@pytest.mark.parametrize(("outcome", "reason", "confidence", "code"), [
    ("failed", "", "high", "observed"), ("failed", "", "low", "probable"), ("cantTell", "human", "low", "person"),
    ("cantTell", "evidence:gap", "high", "not-established"), ("untested", "need:dns", "high", "not-measured"),
    ("inapplicable", "", "high", "not-applicable"), ("passed", "", "high", "favourable"),
])  # fmt: skip
def test_status(outcome: str, reason: str, confidence: str, code: str) -> None:
    assert words.status_code(outcome, reason, confidence) == code
    names = {known: name for known, name, _ in words.statuses("fr")}
    assert words.status(outcome, reason, confidence, "fr") == names[code]


def test_every_status_has_a_name_and_a_meaning() -> None:
    assert len(words.statuses("fr")) == 7
    assert all(name and meaning for _, name, meaning in words.statuses("en"))


@pytest.mark.parametrize(("code", "fr"), [
    ("human", "une personne doit trancher"),
    ("need:dns", "les enregistrements DNS n’ont pas été relevés"),
    ("evidence:need:dns", "les enregistrements DNS n’ont pas été relevés"),
    ("evidence:gap", "l’observation de la page est incomplète"),
    ("crash:ValueError", "le contrôle s’est interrompu (ValueError)"),
    ("crash:<b>\u202e", "le contrôle s’est interrompu (<b>\ufffd)"),
    ("evidence:unheard-of", "unheard-of"), ("odd\u202e", "odd\ufffd"), ("", ""),
])  # fmt: skip
def test_reason(code: str, fr: str) -> None:
    assert words.reason(code, "fr") == fr


@pytest.mark.parametrize(("code", "fr"), [
    ("interrupted", f"La visite a été interrompue{N}: seules les pages terminées sont jugées."),
    ("robots-closed:1", "1 adresse fermée par robots.txt n’a pas été visitée."),
    ("robots-closed:3", "3 adresses fermées par robots.txt n’ont pas été visitées."),
    ("expired:services", f"Les données «{B}services{B}» étaient périmées le jour de la visite."),
    ("lost-page:404:https://x.example/a:b", f"Une page liée n’a pas répondu (404){N}: https://x.example/a:b"),
    ("lost-page:dns:https://x.example/", f"Une page liée n’a pas répondu (nom de domaine introuvable){N}: "
                                         "https://x.example/"),
    ("odd-code:3", "odd-code:3"), ("odd\u202e", "odd\ufffd"),
])  # fmt: skip
def test_warning(code: str, fr: str) -> None:
    assert words.warning(code, "fr") == fr


def test_a_site_cannot_write_in_a_warning() -> None:
    assert words.warning("lost-page:404:https://x.example/\u202egnp.{0.__class__}", "fr").endswith(
        "https://x.example/\ufffdgnp.{0.__class__}"
    )


@pytest.mark.parametrize(("kind", "about", "fr", "en"), [
    ("time-out", "https://x.example/", f"pas de réponse à temps{N}: https://x.example/",
     "no answer in time: https://x.example/"),
    ("cap", "frames", f"limite de l’outil atteinte{N}: trop de cadres",
     "a limit of the tool was reached: too many frames"),
    ("challenge", "", "page anti-robot reçue", "an anti-robot page answered"),
    ("unheard-of", "\u202ex", f"unheard-of{N}: \ufffdx", "unheard-of: \ufffdx"),
])  # fmt: skip
def test_gap(kind: str, about: str, fr: str, en: str) -> None:
    assert (words.gap(kind, about, "fr"), words.gap(kind, about, "en")) == (fr, en)
