"""Who else is on the pages: counted without a fault, named with a source, never accused, never hidden."""

import re
from dataclasses import replace

import pytest
from lxml import html as tree
from tests.reports import build, crowd

from necgreen import reports, words
from necgreen.model import Audit, Bound, PartyFigures
from necgreen.reports import parties
from necgreen.reports.html import LIMIT
from necgreen.reports.services import Row, row


def flat(text: str) -> str:
    return " ".join(text.split())


def told(audit: Audit, lang: str = "fr") -> str:
    """The section as it is read, "" when there is none."""
    found = tree.document_fromstring(reports.html(audit, lang)).xpath("//section[@id='parties']")
    return flat(found[0].text_content()) if found else ""


def shown(audit: Audit, lang: str = "fr") -> parties.Section:
    found = parties.section(audit, 25, lang)
    assert found is not None
    return found


def line(party: PartyFigures, audit: Audit | None = None, lang: str = "fr") -> Row:
    return row(party, audit or build.met(), lang)


def sentences(audit: Audit, lang: str = "fr") -> str:
    return flat(" ".join(shown(audit, lang).told))


def test_an_audit_older_than_parties_shows_nothing() -> None:
    text = reports.html(build.clean(), "fr")
    assert build.clean().parties == ()
    assert 'id="parties"' not in text
    assert 'href="#parties"' not in text


@pytest.mark.parametrize(("lang", "wanted"), [
    ("fr", "Personne d’autre que vous : tout ce que les 6 pages visitées ont demandé vient du site."),
    ("en", "Nobody but you: all that the 6 pages visited asked for comes from the site."),
])  # fmt: skip
def test_a_site_alone_gets_one_glad_sentence_and_no_table(lang: str, wanted: str) -> None:
    text = told(build.met(crowd.HOME), lang)
    assert wanted in text
    assert "CO₂" not in text


def test_it_is_not_glad_of_what_it_could_not_see() -> None:
    alone = build.met(crowd.HOME)
    least = tuple(replace(page, bound=Bound.AT_LEAST) for page in alone.pages)
    static = told(replace(alone, pages=least))
    browser = told(replace(alone, pages=least, visit=build.facts(6, "browser")))
    holes = told(replace(alone, pages=(replace(alone.pages[0], gaps=(("time-out", "x"),)), *alone.pages[1:])))
    assert "Sans navigateur, ce que les scripts chargent ensuite n’est pas vu" in static
    assert "n’ont pas pu être observées en entier" in browser
    for text in (static, browser, holes):
        assert "Aucun tiers n’a été trouvé par l’outil" in text
        assert "apprécieront" not in text


@pytest.mark.parametrize(("lang", "wanted"), [
    ("fr", "Cette visite a vu 7 services tiers, dont 1 sans organisation connue. Derrière : 6 organisations, dans 3 "
           "pays connus, France (2), États-Unis (2), Irlande (1) ; pays à confirmer (1). S’y ajoute 1 hôte que l’outil "
           "ne connaît pas. Avant toute réponse à un bandeau, 38 % des requêtes sont allées à des tiers, qui ont "
           "envoyé 17 % des octets. Les hôtes que l’outil ne connaît pas font 5,1 % des requêtes : certains sont "
           "peut-être les vôtres."),
    ("en", "This visit saw 7 third-party services, of which 1 without a known organisation. Behind: 6 organisations, "
           "in 3 known countries, France (2), United States (2), Ireland (1); country to be confirmed (1). And 1 host "
           "that the tool does not know. Before any answer to a banner, 38% of the requests went to third parties, "
           "which sent 17% of the bytes. Hosts that the tool does not know make 5.1% of the requests: some may be "
           "yours."),
])  # fmt: skip
def test_the_summary_counts_services_organisations_countries_and_shares(lang: str, wanted: str) -> None:
    third = [party for party in crowd.CROWD if party.party in ("third", "cloaked")]
    asked = sum(party.requests for party in third) / sum(party.requests for party in crowd.CROWD)
    sent = sum(party.transfer_bytes for party in third) / sum(party.transfer_bytes for party in crowd.CROWD)
    assert (round(asked * 100), round(sent * 100)) == (38, 17)
    assert sentences(build.met(), lang) == wanted


def test_tools_of_the_site_and_sister_sites_are_no_third_party() -> None:
    said = sentences(build.met(crowd.HOME, crowd.MATOMO, crowd.SISTER))
    assert said == "Aucun tiers n’a été trouvé par l’outil."


def test_one_service_under_two_standings_is_one_service_and_one_organisation() -> None:
    twice = (crowd.HOME, crowd.CLOAKED, replace(crowd.CLOAKED, party="third"))
    assert sentences(build.met(*twice)).startswith(
        "Cette visite a vu 1 service tiers. Derrière : 1 organisation, dans 1 pays connu, France (1)."
    )


def test_hosts_nobody_knows_are_counted_and_named() -> None:
    other = replace(crowd.STRANGE, service=crowd.service("b.example"), hosts=("b.example", "c.b.example"))
    audit = build.met(crowd.HOME, crowd.STRANGE, other)
    assert sentences(audit).startswith("Cette visite a vu 3 hôtes tiers, que l’outil ne connaît pas.")
    assert "tags.strange.example, b.example, c.b.example. Demandez" in shown(audit).ask
    assert shown(build.met(crowd.HOME, crowd.FONTS)).ask == ""


def test_of_third_parties_met_only_after_acceptance_no_share_is_said() -> None:
    said = sentences(build.met(crowd.HOME, crowd.TICKETS))
    assert said.endswith("Avant toute réponse à un bandeau, aucune requête n’est allée à un tiers.")
    assert len(shown(build.met(crowd.HOME, crowd.TICKETS)).bars) == 1, "nothing to draw of it"


def test_a_recording_whose_state_is_unknown_claims_nothing_about_before_an_answer() -> None:
    audit = build.met()
    pages = tuple(replace(page, state="accepted") for page in audit.pages)
    recorded = replace(audit, pages=pages)
    assert "Sur ces pages, 38 % des requêtes" in flat(sentences(recorded))
    assert "Avant toute réponse" not in told(recorded)
    assert line(crowd.TICKETS, recorded).moments == ("après accord",), "nobody saw what happens before"


@pytest.mark.parametrize(("lang", "wanted"), [
    ("fr", "vu seulement après accord"), ("en", "seen only after acceptance"),
])  # fmt: skip
def test_seen_only_after_acceptance(lang: str, wanted: str) -> None:
    assert line(crowd.TICKETS, lang=lang).moments == (wanted,)


def test_a_row_says_who_where_when_and_what_instead() -> None:
    held = line(crowd.FONTS)
    assert (held.name, held.use, held.operator) == ("Google Fonts", "polices ou icônes", "Google")
    assert held.country is not None
    assert (held.country.name, held.country.href) == ("États-Unis", "https://source.example/us")
    assert flat(held.country.note) == "vérifié le 20 novembre 2026"
    assert flat(held.owner) == "Propriétaire : Alphabet"
    assert held.owner_country is not None
    assert held.owner_country.href == "https://source.example/alphabet"
    assert (flat(held.instead), held.cookies, held.standing, held.known_by) == ("Autre choix : Fontsource", "", "", "")
    pixel = line(crowd.PIXEL)
    assert pixel.moments == ("dès l’ouverture", "au défilement", "après refus")
    assert flat(pixel.brought) == "Amené par : le site, Google Tag Manager"
    assert flat(pixel.cookies) == "Cookies : _fbp, fr"
    assert (flat(pixel.owner), pixel.owner_country) == ("Propriétaire : à confirmer", None)


def test_what_is_not_known_is_to_be_confirmed() -> None:
    strange, sourceless, hers = line(crowd.STRANGE), line(crowd.LISTED), line(crowd.HERS)
    assert (strange.operator, strange.country, strange.use) == ("Organisation à confirmer", None, "inconnu de l’outil")
    assert sourceless.country is not None
    assert (sourceless.country.name, sourceless.country.href) == ("pays à confirmer", "")
    assert hers.country is not None
    assert (hers.country.name, hers.country.href, hers.country.note) == ("Irlande", "", "selon trackerdb")
    bare = replace(crowd.PIXEL, service=replace(crowd.PIXEL.service, country_source=""))
    held = line(bare).country
    assert held is not None
    assert held.note == "à confirmer", "a country without a source is not checked, whatever its date"


@pytest.mark.parametrize(("party", "known_by"), [
    (crowd.FONTS, ""), (crowd.STRANGE, ""), (crowd.LISTED, "selon third-party-web"),
    (crowd.ORPHAN, "selon tarteaucitron"), (crowd.HERS, "selon votre fichier de données"),
])  # fmt: skip
def test_what_only_another_set_knows_says_so(party: PartyFigures, known_by: str) -> None:
    assert line(party).known_by == known_by


@pytest.mark.parametrize(("party", "standing"), [
    (crowd.CLOAKED, "sous un nom du site"), (crowd.MATOMO, "outil du site"),
    (crowd.SISTER, "même organisation ou événement"), (crowd.FONTS, ""),
])  # fmt: skip
def test_what_it_is_to_the_site(party: PartyFigures, standing: str) -> None:
    assert line(party).standing == standing


def test_a_tool_of_the_site_has_no_company_behind_it() -> None:
    assert (line(crowd.MATOMO).operator, line(crowd.MATOMO).country) == ("Installé sur le site", None)


def test_sizes_that_are_not_known_make_a_bound() -> None:
    audit = build.met()
    assert flat(line(crowd.LISTED).weight) == "≥ 4 Ko"
    assert line(crowd.LISTED).grams.startswith("≥")
    assert not line(crowd.FONTS).weight.startswith("≥")
    assert "au moins ceux-là" in shown(audit).bound
    assert shown(build.met(crowd.HOME, crowd.FONTS)).bound == ""
    least = tuple(replace(page, bound=Bound.AT_LEAST) for page in audit.pages)
    assert "Sans navigateur" in shown(replace(audit, pages=least)).bound


def test_grams_that_are_not_known_are_not_zero() -> None:
    assert line(replace(crowd.FONTS, gco2e=None)).grams == "–"
    warm = build.met(crowd.HOME, replace(crowd.FONTS, gco2e=None))
    assert [bar.grams == "" for bar in shown(warm).bars] == [False, True]


def test_the_families_add_up_and_the_strips_say_them_by_ear() -> None:
    section = shown(build.met())
    names = [family.name for family in section.families]
    assert names[0] == "le site lui-même"
    assert sum(int(family.services or 0) for family in section.families) == len(crowd.CROWD) - 1
    for _, drawing in section.strips:
        label = tree.fromstring(drawing).get("aria-label")
        assert [name for name in names if name in label] == names
        assert flat(label).count("%") == len(names)
        percents = [float(found.replace(",", ".")) for found in re.findall(r"([\d,]+) %", flat(label))]
        assert sum(percents) == pytest.approx(100, abs=2)


def test_the_site_comes_first_on_the_same_scale_and_says_when_it_is_cut() -> None:
    cut = shown(build.met())
    whole = shown(build.met(replace(crowd.HOME, transfer_bytes=400_000), crowd.FONTS))
    assert cut.bars[0].name == whole.bars[0].name == "Le site lui-même"
    assert "3,3 fois plus longue" in flat(cut.cut)
    assert 'class="cut"' in cut.bars[0].drawing
    assert (whole.cut, 'class="cut"' in whole.bars[0].drawing) == ("", False)
    widths = [tree.fromstring(bar.drawing).xpath("//rect/@width")[0] for bar in whole.bars]
    assert widths == ["1000", "750"]
    assert [bar.css for bar in cut.bars[1:4]] == ["f-functional", "f-following", "f-own"]


def test_two_sites_of_an_event_are_one_bar() -> None:
    second = replace(crowd.HOME, service=crowd.service("billets.example", "site", "expected", "necgreen"))
    bar, _ = shown(build.met(crowd.HOME, crowd.FONTS, second)).bars
    assert (flat(bar.weight), flat(bar.requests)) == ("4 Mo", "80 requêtes")


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_sixty_services_fit_and_the_rest_is_counted(lang: str) -> None:
    audit = build.throng(60)
    section, text = shown(audit, lang), reports.html(audit, lang)
    assert len(text.encode()) < LIMIT
    assert (len(section.rows), len(section.bars), section.more_bars) == (25, 13, 48)
    more = {"fr": "+ 35 autres services dans tiers.csv, dont 7 hôtes que l’outil ne connaît pas",
            "en": "+ 35 more services in tiers.csv, of which 7 hosts that the tool does not know"}[lang]  # fmt: skip
    assert flat(section.more) == more
    assert more in told(audit, lang)
    assert "+ 25" in section.rows[0].cookies, "names are cut, and counted"


def test_a_hostile_name_is_only_text() -> None:
    text = reports.html(build.hostile(), "fr")
    (section,) = tree.document_fromstring(text).xpath("//section[@id='parties']")
    assert len(section.xpath(".//tbody/tr")) > len(build.HOSTILE)
    assert not section.xpath(".//script | .//img")
    for link in section.xpath(".//a/@href"):
        assert link.startswith("https://x.example/")
        assert "secret" not in link
    assert not re.search("[\u202a-\u202e]", section.text_content())
    assert "&lt;script&gt;" in tree.tostring(section, encoding="unicode")


def test_the_grams_name_their_model_once() -> None:
    assert told(build.met()).count("Sustainable Web Design Model 4") == 1


def test_it_stands_after_the_actions() -> None:
    root = tree.document_fromstring(reports.html(build.met(), "fr"))
    ids = root.xpath("//section/@id")
    assert ids.index("actions") + 1 == ids.index("parties")
    assert root.xpath("//nav//a[@href='#parties']")
