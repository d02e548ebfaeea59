"""Third parties in words: what they are for, whose they are, where; hostile names; words for all that the sets hold."""

from typing import Any

import pytest

from necgreen import words
from necgreen.model import Finding, Service
from necgreen.reference import load
from necgreen.views.catalogue import catalogue
from necgreen.words.parties import Told, category, country, identity, table
from necgreen.words.sentences import sentence

N, B = "\u202f", "\u00a0"
REFERENCE = load()
WHOLE: dict[str, Any] = {
    "party": "third", "operator": "Dailymotion", "country": "FR", "owner": "Canal+", "owner_country": "FR", "count": 3,
    "bytes": 1_600_000, "by": "Google Tag Manager", "instead": "PeerTube",
}  # fmt: skip


def told(lang: str = "fr", **changes: Any) -> str:
    return identity({**WHOLE, **changes}, lang)


def test_an_identity_in_both_languages() -> None:
    assert told() == (
        f"3 requêtes, 1,6{B}Mo{N}; opérateur{N}: Dailymotion (France){N}; propriétaire{N}: Canal+ (France){N}; chargé "
        f"par Google Tag Manager{N}; autre choix{N}: PeerTube"
    )
    assert told("en") == (
        f"3 requests, 1.6{B}MB; operator: Dailymotion (France); owner: Canal+ (France); loaded by Google Tag Manager; "
        "another choice: PeerTube"
    )


@pytest.mark.parametrize(
    ("changes", "fr", "en"),
    [
        ({"operator": None}, f"opérateur à confirmer{N}; propriétaire", "operator to be confirmed; owner"),
        ({"operator": ""}, "opérateur à confirmer", "operator to be confirmed"),
        ({"country": None}, f"opérateur{N}: Dailymotion (pays à confirmer)", "Dailymotion (country to be confirmed)"),
        ({"owner_country": None}, "Canal+ (pays à confirmer)", "Canal+ (country to be confirmed)"),
        ({"country": "XX"}, "Dailymotion (XX)", "Dailymotion (XX)"),
        ({"bytes": None}, f"3 requêtes{N}; opérateur", "3 requests; operator"),
        ({"bytes": 0}, f"3 requêtes, 0{B}octet{N};", f"3 requests, 0{B}bytes;"),
        ({"count": 1}, "1 requête, 1,6", "1 request, 1.6"),
        ({"count": 0}, "0 requête, 1,6", "0 requests, 1.6"),
        ({"count": None}, "0 requête, 1,6", "0 requests, 1.6"),
        ({"count": 1_234}, f"1{N}234 requêtes", "1,234 requests"),
        (
            {"party": "first", "operator": None, "owner": None},
            f"Mo{N}; installé sur le site{N}; chargé",
            "installed on",
        ),
        ({"party": "first"}, f"Mo{N}; opérateur{N}: Dailymotion", "operator: Dailymotion"),  # a vendor under its name
    ],
)
def test_what_is_missing_is_said(changes: dict[str, Any], fr: str, en: str) -> None:
    assert fr in told("fr", **changes)
    assert en in told("en", **changes)


def test_what_is_not_known_is_left_out_at_the_end() -> None:
    assert identity({"operator": "Meta", "country": "US", "count": 1, "bytes": None}, "fr") == (
        f"1 requête{N}; opérateur{N}: Meta (États-Unis)"
    )
    assert identity({}, "fr") == f"0 requête{N}; opérateur à confirmer"


def test_hostile_names_stay_where_they_are() -> None:
    hostile = "A\u202eB{owner}{bytes:bytes}{0.__class__}\n<b>" + "x" * 500
    text = told(operator=hostile, owner=hostile, by=hostile, instead=hostile, country="F\u202eR")
    assert "\u202e" not in text
    assert "\n" not in text
    assert "{0.__class__}" in text  # as it is: nothing is looked up
    assert len(text) < 4 * 120 + 200
    assert f"Canal+ {N};" not in text


def test_a_hole_in_a_name_is_not_filled() -> None:
    text = told(operator="{country}", owner=None, by="{instead}")
    assert f"opérateur{N}: {{country}} (France)" in text
    assert "chargé par {instead}" in text


def test_inside_a_sentence_an_identity_is_not_cut_nor_typeset_again() -> None:
    long = ", ".join(f"Service numéro {number}" for number in range(60))
    values = (("service", "X"), ("category", "video"), *{**WHOLE, "instead": long}.items())
    text = sentence("early-embeds", Finding("embed", values), "fr")
    assert text.startswith("La page charge X, vidéo, avant tout clic (3 requêtes")
    assert text.endswith("59).")
    assert "…" in text  # the name itself is
    assert isinstance(identity(WHOLE, "fr"), Told)


def test_an_old_audit_without_a_category_is_still_worded() -> None:
    for lang, word in (("fr", "inconnu de l’outil"), ("en", "unknown to the tool")):
        assert category(None, lang) == category("", lang) == category("unknown", lang) == word
        assert word in sentence("early-embeds", Finding("embed", (("service", "X"),)), lang)


def test_words_of_another_set_are_shown_as_they_are() -> None:
    assert category("site_analytics", "fr") == "site_analytics"
    assert category("a\u202eb", "en") == "a\ufffdb"
    assert country("F\u202eR", "fr") == "F\ufffdR"
    assert country("", "fr") == country(None, "fr") == "pays à confirmer"
    assert words.category is category
    assert words.country is country


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_every_country_of_the_sets_has_a_name(lang: str) -> None:
    rows = REFERENCE.table("organisations")["organisation"]
    used = {row[key] for row in rows for key in ("country", "owner_country") if key in row}
    assert len(used) > 10
    assert {code: country(code, lang) for code in used if country(code, lang) == code} == {}
    assert used <= set(table(lang)["country"])
    assert {row[key] for row in REFERENCE.table("operators")["operator"] for key in ("country", "owner")} <= set(
        table(lang)["country"]
    )


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_every_category_of_the_sets_is_worded(lang: str) -> None:
    known = catalogue(REFERENCE)
    used = {name for names in REFERENCE.table("services")["categories"].values() for name in names}
    used |= {service.category for rules in known.others.values() for _, service in rules}
    used |= {service.category for held in (known.exact, known.cloaks) for service in held.values()}
    used |= {"listed", Service("x").category}
    assert used <= set(table(lang)["category"])
    assert len(set(table(lang)["category"].values())) == len(table(lang)["category"])  # each its own words


def test_both_languages_hold_the_same_and_no_code_is_one_of_yaml_or_toml() -> None:
    french, english = table("fr"), table("en")
    assert {section: set(held) for section, held in french.items()} == {s: set(held) for s, held in english.items()}
    assert french["country"]["NO"] == "Norvège"
