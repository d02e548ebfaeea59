"""tiers.csv: one line per service, sums that are those of the pages, and never a formula."""

import csv
import io
from dataclasses import replace

import pytest
from tests.reports import build, crowd

from necgreen import reports, words
from necgreen.model import Audit

AUDITS = {
    "met": build.met(), "alone": build.met(crowd.HOME), "none": build.clean(), "throng": build.throng(60),
    "hostile": build.hostile(), "flood": build.flood(),
}  # fmt: skip
HEADS = {
    "fr": "service;usage;opérateur;pays;source du pays;vérifié le;propriétaire;pays du propriétaire;hôtes;statut;"
          "moments;amené par;requêtes;octets;réponses de taille inconnue;g éq. CO₂;modèle;cookies;pages;"
          "exemption de mesure d’audience;autre choix;connu par",
    "en": "service,use,operator,country,source of the country,checked on,owner,country of the owner,hosts,status,"
          "moments,brought by,requests,bytes,answers of unknown size,g CO₂e,model,cookies,pages,"
          "audience measurement exemption,another choice,known by",
}  # fmt: skip


def lines(audit: Audit, lang: str = "fr") -> list[list[str]]:
    text = reports.tiers(audit, lang)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";" if lang == "fr" else ","))


def held(audit: Audit, name: str, lang: str = "fr") -> dict[str, str]:
    """The line of one service, by the words of its head."""
    header, *rows = lines(audit, lang)
    (found,) = (dict(zip(header, row, strict=True)) for row in rows if row[0] == name)
    return {head: " ".join(value.split()) for head, value in found.items()}


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("audit", AUDITS.values(), ids=AUDITS)
def test_one_line_per_service_under_one_header(audit: Audit, lang: str) -> None:
    text = reports.tiers(audit, lang)
    header, *rows = lines(audit, lang)
    assert " ".join(text.splitlines()[0].split()) == HEADS[lang]
    assert len(rows) == len(audit.parties)
    assert {len(row) for row in [header, *rows]} == {22}
    assert text.endswith("\r\n")
    assert not text.startswith("\ufeff"), "the mark of order belongs to whoever writes the file"


@pytest.mark.parametrize("name", ["met", "throng"])
def test_numbers_add_up(name: str) -> None:
    header, *rows = lines(AUDITS[name])
    column = {head: [row[place] for row in rows] for place, head in enumerate(header)}
    parties = AUDITS[name].parties
    assert sum(map(int, column["requêtes"])) == sum(party.requests for party in parties)
    assert sum(map(int, column["octets"])) == sum(party.transfer_bytes for party in parties)
    grams = sum(float(value.replace(",", ".")) for value in column["g éq. CO₂"])
    assert grams == pytest.approx(sum(party.gco2e or 0 for party in parties), abs=1e-6 * len(parties))


def test_a_line_holds_what_a_register_asks() -> None:
    fonts = held(AUDITS["met"], "Google Fonts")
    assert fonts == {
        "service": "Google Fonts", "usage": "polices ou icônes", "opérateur": "Google", "pays": "États-Unis",
        "source du pays": "https://source.example/us", "vérifié le": "2026-11-20", "propriétaire": "Alphabet",
        "pays du propriétaire": "États-Unis", "hôtes": "google-fonts.example", "statut": "tiers",
        "moments": "dès l’ouverture", "amené par": "le site", "requêtes": "6", "octets": "300000",
        "réponses de taille inconnue": "0", "g éq. CO₂": "0,029100", "modèle": "Sustainable Web Design Model 4",
        "cookies": "", "pages": "1", "exemption de mesure d’audience": "", "autre choix": "Fontsource",
        "connu par": "necgreen",
    }  # fmt: skip


def test_what_each_is_to_the_site() -> None:
    audit = AUDITS["met"]
    told = {name: held(audit, name)["statut"] for name in ("rencontres.example", "Matomo", "Billetweb", "Eulerian")}
    assert told == {
        "rencontres.example": "le site lui-même", "Matomo": "outil du site",
        "Billetweb": "même organisation ou événement", "Eulerian": "sous un nom du site",
    }  # fmt: skip
    home = held(audit, "rencontres.example")
    assert [home[head] for head in ("opérateur", "pays", "connu par")] == ["", "", ""]
    assert (held(audit, "Matomo")["opérateur"], held(audit, "Matomo")["pays"]) == ("Installé sur le site", "")


def test_what_is_not_known_says_so() -> None:
    audit = AUDITS["met"]
    strange = held(audit, "tags.strange.example")
    assert strange["usage"] == "inconnu de l’outil"
    assert strange["opérateur"] == "Organisation à confirmer"
    assert strange["pays"] == "pays à confirmer"
    assert strange["connu par"] == "personne"
    listed = held(audit, "Acme Ads")
    assert (listed["connu par"], listed["réponses de taille inconnue"]) == ("third-party-web", "2")
    undated = build.met(replace(crowd.STRANGE, service=replace(crowd.STRANGE.service, checked_on="2026-11-20")))
    assert held(undated, "tags.strange.example")["vérifié le"] == "", "a country nobody knows was not checked"


def test_unknown_grams_are_no_zero() -> None:
    warm = held(build.met(replace(crowd.FONTS, gco2e=None)), "Google Fonts")
    assert (warm["g éq. CO₂"], warm["modèle"]) == ("", "")


def test_moments_callers_cookies_and_exemption() -> None:
    pixel = held(AUDITS["met"], "Meta Pixel")
    assert pixel["moments"] == "dès l’ouverture, au défilement, après refus"
    assert pixel["amené par"] == "le site, Google Tag Manager"
    assert pixel["cookies"] == "_fbp, fr"
    assert held(AUDITS["met"], "Weezevent")["moments"] == "vu seulement après accord"
    assert held(AUDITS["met"], "Matomo")["exemption de mesure d’audience"] == "réglable selon son éditeur"


def test_english_speaks_english_and_its_numbers_have_a_point() -> None:
    fonts = held(AUDITS["met"], "Google Fonts", "en")
    assert (fonts["country"], fonts["status"], fonts["moments"]) == ("United States", "third party", "on opening")
    assert fonts["g CO₂e"] == "0.029100"


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_a_hostile_name_writes_no_formula_and_hides_nothing(lang: str) -> None:
    named = replace(crowd.PIXEL, service=crowd.service("=cmd()", operator="@SUM(A1)"), cookies=("+1",), hosts=("-x",))
    _, *rows = lines(replace(AUDITS["hostile"], parties=(*AUDITS["hostile"].parties, named)), lang)
    values = [value for row in rows for value in row]
    assert {"'=cmd()", "'@SUM(A1)", "'+1", "'-x"} <= set(values)
    assert not [value for value in values if value.lstrip(" ").startswith(("=", "+", "-", "@"))]
    assert not set("".join(values)) & set("\u202e\u200b\t")


def test_a_cell_is_one_that_a_spreadsheet_can_hold() -> None:
    _, *rows = lines(AUDITS["flood"])
    assert max(len(value) for row in rows for value in row) < 32_767
    many = replace(crowd.PIXEL, cookies=tuple(f"c{n:06}" for n in range(9_000)))
    told = held(build.met(many), "Meta Pixel")["cookies"]
    assert (told[:7], told[-7:], "…" in told) == ("c000000", "c008999", True)
