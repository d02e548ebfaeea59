"""Items of privacy policies, as policies are really written."""

import pytest
from tests.legal_site import ITEMS, look, read, site

from necgreen.views.legal.privacy import Privacy, privacy_policy, read_privacy

FULL = """<h2>Responsable de traitement</h2><p>Association Les Halles du Livre, 3 rue des Prés, 35000 Rennes.</p>
<h2>Finalités</h2><p>Gérer les inscriptions.</p><h2>Bases légales</h2><p>Mission d’intérêt public.</p>
<h2>Destinataires</h2><p>Le service communication et HelloAsso.</p>
<h2>Durée de conservation</h2><ul><li>Inscriptions : 3 ans après l’événement<li>Journaux : douze (12) mois</ul>
<h2>Vos droits</h2><p>Accès, rectification, effacement, limitation, opposition et portabilité.</p>
<p>DPO : dpo@halles.example</p><p>Vous pouvez saisir la CNIL d’une réclamation.</p>
<p>Certaines données sont transférées hors de l’Union européenne.</p>"""


def told(body: str) -> Privacy:
    return read_privacy(read(body), ITEMS)


def test_a_full_policy() -> None:
    policy = told(FULL)
    assert policy.controller is not None
    assert policy.controller.value == "Association Les Halles du Livre"
    assert policy.contact is not None
    assert policy.contact.value == "dpo@halles.example"
    assert policy.purposes is not None
    assert policy.purposes.quote == "Gérer les inscriptions."
    assert [kind for kind, _ in policy.bases] == ["public-task"]
    assert policy.recipients is not None
    assert policy.recipients.quote == "Le service communication et HelloAsso."
    assert [(kept.number, kept.unit) for kept in policy.retentions] == [(3, "year"), (12, "month")]
    assert len(policy.rights) == 6
    assert policy.complaint
    assert policy.transfers
    assert policy.officer
    assert policy.vague is None


def test_an_empty_policy_has_nothing() -> None:
    policy = told("<h1>Politique de confidentialité</h1><p>Bientôt.")
    assert policy == Privacy("1", "https://www.salon.fr/")


@pytest.mark.parametrize(
    ("body", "controller"),
    [
        ("<p>Le responsable du traitement des données est la DINUM, représentée par sa directrice.", "DINUM"),
        ("<p>Le syndicat mixte du Grand Forum (inventé) est responsable du traitement. Les données…", "syndicat mixte du Grand Forum"),
        ("<p>Les données recueillies sont traitées par la Ville de Trifouilly, pour répondre.", "Ville de Trifouilly"),
        ("<p>The data controller is Book Fair Ltd.", "Book Fair Ltd"),
        ("<p>Responsable du traitement : Halles SAS", "Halles SAS"),
        ("<p>Responsable du traitement :</p><p>Halles SAS</p>", "Halles SAS"),
        # Looks like one and is not.
        ("<p>Le responsable de traitement s’engage à protéger vos données.", None),
        ("<p>Écrivez au responsable du traitement pour exercer les droits que donne le RGPD.", None),
        ("<p>Ces données ne sont pas collectées par Halles SAS.", None),
        ("<p>Responsable du traitement : [À compléter]", None),
        ("<p>Responsable du traitement", None),
    ],
)
def test_controller(body: str, controller: str | None) -> None:
    item = told(body).controller
    assert (item.value if item else None) == controller


@pytest.mark.parametrize(
    ("body", "contact"),
    [
        ("<p>Écrire à bonjour@x.fr</p><p>Délégué à la protection des données : dpo (at) x.fr", "dpo@x.fr"),
        ('<p>Notre DPO : <a href="mailto:dpo@x.fr?subject=a">écrire</a>', "dpo@x.fr"),
        ("<p>Contact : ‹mail:12:abcd1234›", "‹mail:12:abcd1234›"),
        ("<p>Notre DPO répond par courrier", None),
    ],
)
def test_contact(body: str, contact: str | None) -> None:
    item = told(body).contact
    assert (item.value if item else None) == contact


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        ("<p>Elles sont conservées pendant un an et 3 jours.", [(1, "year"), (3, "day")]),
        ("<table><tr><th>Durée de conservation</th></tr><tr><td>Un an après la dernière connexion</td></tr></table>", [(1, "year")]),
        ("<p><b>Durées de conservation.</b> Billets : 10 ans. Mesures de visite : 25 mois.", [(10, "year"), (25, "month")]),
        ("<p>Personal data are kept for two years.", [(2, "year")]),
        ("<p>Vos données sont supprimées au bout de 13 mois. Vos données sont supprimées au bout de 13 mois.", [(13, "month")]),
        # Looks like one and is not.
        ("<p>Nous répondons dans un délai d’un mois, même aux demandes de suppression.", []),
        ("<p>Les moins de 15 ans conservent leurs droits.", []),
        ("<p>Le salon existe depuis 12 ans.", []),
    ],
)
def test_retention(body: str, kept: list[tuple[int, str]]) -> None:
    assert [(one.number, one.unit) for one in told(body).retentions] == kept


def test_a_retention_without_number_is_quoted() -> None:
    vague = told("<p>Les données sont conservées le temps nécessaire. Merci.").vague
    assert vague is not None
    assert vague.quote == "Les données sont conservées le temps nécessaire."


@pytest.mark.parametrize(
    ("body", "rights"),
    [
        ("<p>Vous disposez d’un droit d’accès, de suppression et d’opposition.", ["access", "erasure", "objection"]),
        ("<p>Vous avez le droit :</p><ul><li>d’accéder<li>de rectifier</ul>", ["access", "rectification"]),
        ("<p>Vous pouvez les rectifier ou les effacer.", ["rectification", "erasure"]),
        ("<p>Accès au salon par le tramway. Suppression du stationnement.", []),
    ],
)
def test_rights(body: str, rights: list[str]) -> None:
    assert [kind for kind, _ in told(body).rights] == rights


@pytest.mark.parametrize(
    ("body", "bases"),
    [
        ("<p>Base légale : votre consentement (article 6).", ["consent"]),
        ("<p>Traitement nécessaire à l’exécution d’un contrat, à nos obligations légales et à notre intérêt légitime.", ["contract", "obligation", "interest"]),
        ("<p>Nous demandons votre consentement pour les cookies.", []),
    ],
)
def test_bases(body: str, bases: list[str]) -> None:
    assert [kind for kind, _ in told(body).bases] == bases


def test_a_link_or_a_lone_heading_is_no_item() -> None:
    assert told('<p><a href="/r">Nos destinataires</a></p>').recipients is None
    assert told("<h2>Destinataires</h2><h2>Durée</h2><p>x").recipients is None
    assert told("<h2>Destinataires</h2>").recipients is None


def test_the_cnil_without_a_complaint_is_no_complaint() -> None:
    assert told("<p>Fichier déclaré à la CNIL sous le numéro 12.").complaint is None


def test_a_section_of_the_legal_notice_is_a_policy() -> None:
    home = '<a href="/ml">Mentions légales</a>'
    policy = look(site(home, {"ml": f"<h2>Éditeur</h2><p>X</p><h2>4. Données personnelles</h2>{FULL}"})).view(privacy_policy)
    assert policy is not None
    assert policy.url.endswith("/ml")
    assert look(site(home, {"ml": "<h2>Éditeur</h2>"})).view(privacy_policy) is None
