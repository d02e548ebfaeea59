"""Folding, whole words, and the names of legal pages."""

import pytest

from necgreen.reference import load
from necgreen.views.links import Link
from necgreen.views.texts import address_words, fold, holds, named

TABLE = load().table("legal_pages")


def pages(text: str, url: str = "https://salon.fr/p/12", rel: str = "") -> list[str]:
    return [page for page, links in named([Link(url, text, rel)], TABLE).items() if links]


def test_fold() -> None:
    assert fold("  L’Été\u00a0: «\u202fÀ l'œuvre\u202f» ! ") == "l ete a l œuvre"
    assert fold("MENTIONS_LÉGALES") == "mentions legales"


def test_holds_whole_words() -> None:
    assert holds("nos mentions legales", "mentions legales")
    assert not holds("commentions legales", "mentions legales")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://salon.fr/fr/Mentions-L%C3%A9gales.html", "mentions legales"),
        ("https://salon.fr/privacy_policy/", "privacy policy"),
        ("https://salon.fr/", ""),
        ("https://[bad/x", ""),
    ],
)
def test_address_words(url: str, words: str) -> None:
    assert address_words(url) == words


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mentions légales", ["legal-notice"]),
        ("MENTIONS LÉGALES", ["legal-notice"]),
        ("Informations légales", ["legal-notice"]),
        ("Legal notice", ["legal-notice"]),
        ("Mentions légales et crédits", ["legal-notice"]),
        ("Légal", ["legal-notice"]),
        ("Politique de confidentialité", ["privacy"]),
        ("Données personnelles", ["privacy"]),
        ("Données personnelles et cookies", ["privacy"]),
        ("Gestion de vos données personnelles", ["privacy"]),
        ("Protection des données", ["privacy"]),
        ("Vie privée", ["privacy"]),
        ("RGPD", ["privacy"]),
        ("Confidentialité", ["privacy"]),
        ("Politique de protection des données du festival Numérique en commun", ["privacy"]),
        ("Mentions légales et confidentialité", ["legal-notice", "privacy"]),
        ("Mentions légales – Données personnelles", ["legal-notice", "privacy"]),
        ("Legal & privacy", ["legal-notice", "privacy"]),
        ("CGU", ["terms"]),
        ("Conditions générales d’utilisation", ["terms"]),
        ("CGU – Mentions légales", ["legal-notice", "terms"]),
        ("Données à caractère personnel", ["privacy"]),
        ("Traitement des données", ["privacy"]),
        ("Informatique et libertés", ["privacy"]),
        ("Crédits & mentions", ["vague"]),
        ("Vos données", ["vague"]),
        # Looks like one and is not.
        ("Atelier RGPD", []),
        ("Table ronde : vie privée et plateformes", []),
        ("Annonces légales du département", []),
        ("Gérer les cookies", []),
        ("Comment les collectivités protègent la vie privée des habitants : notre table ronde du 12 juin", []),
        ("", []),
        ("Contact", []),
    ],
)
def test_named(text: str, wanted: list[str]) -> None:
    assert pages(text) == wanted


def test_the_address_or_the_relation_tells_when_the_text_does_not() -> None:
    assert pages("", "https://salon.fr/mentions-legales/") == ["legal-notice"]
    assert pages("En savoir plus", "https://salon.fr/politique-de-confidentialite.html") == ["privacy"]
    assert pages("Lire", rel="nofollow privacy-policy") == ["privacy"]


def test_the_wordings_are_folded() -> None:
    for names in TABLE["pages"].values():
        for name in [*names["names"], *names["alone"]]:
            assert fold(name) == name
