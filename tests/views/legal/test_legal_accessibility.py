"""The mention of the home page, and the items of a declaration."""

from datetime import date

import pytest
from tests.legal_site import DAY, ITEMS, look, read, site

from necgreen.views.legal.accessibility import (
    Declaration,
    declaration,
    home,
    home_mention,
    read_declaration,
    read_mention,
)

NAMES = [one["names"][0] for one in ITEMS["declaration"]["headings"]]
LEVELS = [one["level"] for one in ITEMS["declaration"]["headings"]]


def told(body: str) -> Declaration:
    return read_declaration(read(body), ITEMS, DAY)


def format_asked(shift: int = 0, **said: str) -> str:
    """A declaration in the format asked, its headings moved by ``shift``; ``said``: what stands below the nth one."""
    return "".join(
        f"<h{level + shift}>{name}</h{level + shift}><p>{said.get(f's{n}', 'Texte.')}</p>"
        for n, (name, level) in enumerate(zip(NAMES, LEVELS, strict=True))
    )


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Accessibilité : non conforme", "non"),
        ("ACCESSIBILITE du site (Partiellement conforme)", "partly"),
        ("<a>Accessibilité&nbsp;:</a> <span>totalement conforme</span>", "fully"),
        ("Accessibility: partially compliant", "partly"),
        ("Accessibilité", None),
        ("accessibilité conforme", None),
        ("Accessibilité du chapiteau : rampe conforme", None),
    ],
)
def test_mention(text: str, level: str | None) -> None:
    mention = read_mention(read(f"<p>{text}"), ITEMS["declaration"])
    assert (mention.level if mention else None) == level


def test_the_mention_is_a_view_of_the_page() -> None:
    case = look(site("<p>Accessibilité : non conforme"))
    mention = case.view(home_mention)
    assert mention is not None
    assert mention.item.quote == "Accessibilité : non conforme"
    assert home(case) == case.page
    assert look(site("x", document="")).view(home_mention) is None


@pytest.mark.parametrize("shift", [0, 1, 2])
def test_the_format_asked_whatever_the_first_level(shift: int) -> None:
    assert {section.status for section in told(format_asked(shift)).sections} == {"ok"}


def test_sections_missing_moved_lowered_and_not_marked_as_headings() -> None:
    body = format_asked().replace("<h2>Voies de recours</h2>", "").replace("<h2>Contenus non accessibles", "<h5>Contenu non accessible").replace("<h4>Environnement de test</h4>", "<p>Environnement de test</p>")
    statuses = {section.expected: section.status for section in told(body).sections}
    assert statuses["Voies de recours"] == "missing"
    assert statuses["Contenus non accessibles"] == "level"
    assert statuses["Environnement de test"] == "plain"
    assert told(body).missing == ("Voies de recours",)
    moved = format_asked().replace("Voies de recours", "X1").replace("État de conformité", "Voies de recours").replace("X1", "État de conformité")
    assert "order" in {section.status for section in told(moved).sections}


def test_a_full_declaration() -> None:
    said = told(format_asked(
        s0="Le site est partiellement conforme avec le RGAA 4.1.2, article 47 de la loi n° 2005-102 du 11 février 2005.",
        s1="L’audit réalisé par la société Koena révèle que 73,5 % des critères sont respectés. Le taux moyen est de 90 %.",
        s6="Cette déclaration a été établie le 3 juin 2024, et mise à jour le 10 avril 2025.",
        s11="Écrire à acces@x.fr", s12="Saisir le Défenseur des droits",
    ))  # fmt: skip
    assert (said.level, said.rate, said.rates) == ("partly", 73.5, 1)
    assert (said.established, said.updated) == (date(2024, 6, 3), date(2025, 4, 10))
    assert said.years == pytest.approx(1.62, abs=0.01)
    assert said.date_item is not None
    assert said.date_item.value == "10 avril 2025"
    assert [item and item.value for item in (said.standard, said.auditor, said.contact)] == ["RGAA 4.1.2", "Koena", "acces@x.fr"]
    assert said.article
    assert said.recourse


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Le site est totalement conforme", "fully"),
        ("Le site n’est pas conforme", "non"),
        ("Le site est [totalement / partiellement / non] conforme ; il est partiellement conforme ou non conforme", ""),
        ("Rien", ""),
    ],
)
def test_level(text: str, level: str) -> None:
    assert told(f"<h2>État de conformité</h2><p>{text}").level == level


@pytest.mark.parametrize(
    ("text", "rate", "rates"),
    [
        ("Le taux était de 51,43 % en juin 2023, mis à jour à 71,21 % des critères.", 71.21, 1),
        ("Le taux global est de 60 %. Le taux global est de 70 %.", 70.0, 2),
        ("80 % de nos visiteurs viennent à vélo. 250 % des critères.", None, 0),
    ],
)
def test_rate(text: str, rate: float | None, rates: int) -> None:
    said = told(f"<h3>Résultat des tests</h3><p>{text}")
    assert (said.rate, said.rates) == (rate, rates)


@pytest.mark.parametrize(
    ("text", "established", "updated"),
    [
        ("Loi n° 2005-102 du 11 février 2005. Fichiers publiés avant le 23 septembre 2018.", None, None),
        ("Réalisée le 23 septembre 2020", date(2020, 9, 23), None),
        ("Le 3 juin 2024", date(2024, 6, 3), None),
        ("<b>Établie le</b><br>3 juin 2024", date(2024, 6, 3), None),
        ("Act no. 2016-1321 of October 7, 2016", None, None),
        ("Établie le 3 juin 2030", None, None),  # after the visit
        ("Mise à jour le 7 mars 2024", None, date(2024, 3, 7)),
    ],
)
def test_dates(text: str, established: date | None, updated: date | None) -> None:
    said = told(f"<p>{text}")
    assert (said.established, said.updated) == (established, updated)


def test_only_a_date_said_to_be_one_of_the_declaration_has_an_age() -> None:
    assert told("<p>Mise à jour le 3 juin 2020").years == pytest.approx(6.47, abs=0.01)
    assert told("<p>Le salon du 3 juin 2020").years is None
    assert told("<p>Établie le 3 juin 2020. Audit réalisé le 3 juin 2025.").years == pytest.approx(1.47, abs=0.01)


@pytest.mark.parametrize(
    ("below", "contact"),
    [
        ('<a href="mailto:a@x.fr">Écrire</a>', "a@x.fr"),
        ('<a href="/contact">Parlons-en</a>', "https://www.salon.fr/contact"),
        ('<a href="/x">Parlons-en</a>', None),
        ("Rien", None),
    ],
)
def test_contact(below: str, contact: str | None) -> None:
    item = told(f"<h2>Retour d’information et contact</h2><p>{below}</p><h2>Voies de recours</h2><p>b@x.fr").contact
    assert (item.value if item else None) == contact


def test_without_its_section_any_address_is_the_contact() -> None:
    item = told("<p>Écrire à c@x.fr").contact
    assert (item.value if item else None) == "c@x.fr"


def test_the_auditor_is_named_in_a_sentence_on_the_audit() -> None:
    assert told("<p>Audit réalisé par Koena sur cinq pages.").auditor
    assert told("<p>Déclaration établie par Zoé Martin.").auditor is None
    assert told("<p>Audit fait par nos soins.").auditor is None


def test_the_declaration_of_the_visit() -> None:
    pages = {"accessibilite": format_asked()}
    assert look(site('<a href="/accessibilite">Accessibilité : non conforme</a>', pages)).view(declaration)
    assert look(site("<p>rien")).view(declaration) is None
