"""The HTML report: one inert file, small, readable by ear, that says what is known and no more."""

import re
from dataclasses import replace
from importlib.resources import files
from itertools import pairwise

import pytest
from lxml import html as tree
from tests.reports import build

from necgreen import reports, words
from necgreen.model import Audit, Cost
from necgreen.reports.html import LIMIT

AUDITS = {
    "heavy": build.heavy(), "clean": build.clean(), "empty": build.empty(), "hostile": build.hostile(),
    "one": build.heavy(1), "sixty": build.heavy(60), "huge": build.heavy(60, findings=12, evidence=12),
    "vast": build.heavy(600), "flood": build.flood(), "met": build.met(), "throng": build.throng(),
}  # fmt: skip
CASES = [(name, lang) for name in AUDITS for lang in words.LANGUAGES]
RENDERED = {(name, lang): reports.html(AUDITS[name], lang) for name, lang in CASES}
COST = Cost(42.3, 0.000812, 0.0359, 44.18, "Ember 2024", "FRA", "codecarbon", "3.3.2")

each = pytest.mark.parametrize(("name", "lang"), CASES)


def page(name: str, lang: str) -> tree.HtmlElement:
    return tree.document_fromstring(RENDERED[name, lang])


def flat(text: str) -> str:
    """Every kind of space is one space."""
    return " ".join(text.split())


def read(element: tree.HtmlElement) -> str:
    return flat(element.text_content())


def section(root: tree.HtmlElement, title: str) -> str:
    (found,) = root.xpath(f"//section[@aria-labelledby='{title}']")
    return read(found)


@each
def test_small(name: str, lang: str) -> None:
    assert len(RENDERED[name, lang].encode()) < LIMIT == 300_000


# What a browser of HTML or SVG would fetch or run. An <a> waits for a click; data-label is ours.
LOADS = {"script", "link", "img", "iframe", "frame", "object", "embed", "base", "form", "input", "button", "video",
         "audio", "source", "track", "image", "use", "foreignobject", "animate", "set"}  # fmt: skip
ATTRIBUTES = {"src", "srcset", "data", "action", "formaction", "poster", "background", "ping", "manifest", "srcdoc",
              "style", "xlink:href", "archive", "codebase", "cite", "longdesc", "usemap"}  # fmt: skip


@each
def test_nothing_is_fetched_and_nothing_runs(name: str, lang: str) -> None:
    root = page(name, lang)
    for element in root.iter():
        assert isinstance(element.tag, str), "a comment of the site could hide anything"
        assert element.tag not in LOADS
        assert not ATTRIBUTES & set(element.attrib)
        assert not any(key.startswith("on") for key in element.attrib)
    (style,) = root.iter("style")
    assert not re.search(r"url\(|@import|image-set|expression", style.text)
    assert len([meta for meta in root.iter("meta") if meta.get("http-equiv")]) == 1
    policy = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]


@each
def test_a_link_leads_inside_or_to_the_plain_web(name: str, lang: str) -> None:
    for link in page(name, lang).iter("a"):
        href = link.get("href")
        assert href.startswith(("#", "http://", "https://"))
        if not href.startswith("#"):
            assert {"noreferrer", "noopener"} <= set(link.get("rel").split())


@each
def test_a_link_inside_leads_somewhere(name: str, lang: str) -> None:
    root = page(name, lang)
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    folded = {"huge", "vast", "sixty", "flood"}  # pages cut from the annex keep their line elsewhere
    lost = {href for href in root.xpath("//a/@href[starts-with(., '#')]") if href[1:] not in ids}
    assert not lost or (name in folded and all(href.startswith("#p-") for href in lost))
    assert set(root.xpath("//@aria-labelledby")) <= set(ids)


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_a_hostile_site_is_only_text(lang: str) -> None:
    text = RENDERED["hostile", lang]
    root = page("hostile", lang)
    assert "&lt;img src=x onerror=alert(4)&gt;" in text
    assert "7*7" in read(root), "what a site writes is never a template"
    assert not re.search("[\u0000-\u0008\u200b-\u200f\u202a-\u202e\u2066-\u2069]", text)
    assert not any("alert" in value for element in root.iter() for key, value in element.attrib.items()
                   if key not in ("id", "href", "aria-label"))  # fmt: skip
    assert not any("user:secret" in href or "javascript" in href for href in root.xpath("//a/@href"))


@each
def test_readable_by_ear(name: str, lang: str) -> None:
    root = page(name, lang)
    assert root.get("lang") == lang
    assert len(root.xpath("//h1")) == 1
    assert len(root.xpath("//main")) == 1
    assert root.xpath("//title/text()")[0].strip()
    levels = [int(element.tag[1]) for element in root.iter("h1", "h2", "h3", "h4", "h5")]
    assert all(after - before <= 1 for before, after in pairwise(levels)), "a level is jumped"
    for element in root.iter("svg"):
        assert element.get("aria-hidden") == "true" or (element.get("role") == "img" and element.get("aria-label"))
    for table in root.iter("table"):
        assert table.xpath(".//th[@scope='col']")
        assert len(table.xpath(".//tbody/tr")) == len(table.xpath(".//tbody/tr/th[@scope='row']"))


@each
def test_it_says_when_how_and_what_it_is_not(name: str, lang: str) -> None:
    told = read(page(name, lang))
    audit = AUDITS[name]
    assert flat(words.phrase("page.disclaimer", lang)) in told
    assert flat(words.moment(audit.visit.started_at, lang)) in told
    assert audit.visit.engine_version in told
    assert audit.visit.hash in told
    assert audit.method.reference in told
    for _, day in audit.method.dates:
        assert flat(words.date(day, lang)) in told


@each
def test_the_same_audit_gives_the_same_bytes(name: str, lang: str) -> None:
    assert reports.html(AUDITS[name], lang) == RENDERED[name, lang]


def test_the_first_minute_names_the_action_the_person_and_the_gain() -> None:
    told = section(page("heavy", "fr"), "first-title")
    action = flat(words.card("uncompressed-text", "fr").fix).partition(". ")[0]
    gain = "−312 Ko par page, soit −16 % de son poids"
    parts = (action, gain, "À faire par votre hébergeur", "effort faible", "12 pages")
    places = [told.index(part) for part in parts]
    assert places == sorted(places)


def test_legal_steps_come_first_and_a_probable_one_says_so() -> None:
    root = page("heavy", "fr")
    titles = [read(title) for title in root.iter("h2")]
    assert titles.index("Avant d’ouvrir les inscriptions") < titles.index("Ensuite")
    legal = section(root, "legal-title")
    assert words.card("early-cookies", "fr").title in legal
    assert legal.count("probable : à confirmer") == 1


def test_no_letter_is_given_when_none_may_be() -> None:
    (grade,) = page("heavy", "fr").xpath("//div[@class='grade']")
    assert not grade.xpath(".//p[@class='letter']")
    assert "Pas encore de lettre au mieux D, au pire G" in read(grade)
    assert page("clean", "fr").xpath("//div[@class='grade']//p[@class='letter']/text()") == ["A"]


def test_of_nothing_seen_nothing_is_said() -> None:
    told = read(page("empty", "fr"))
    assert "ce rapport ne peut donc rien conclure" in told
    assert not re.search(r"\b0[\u00a0 ](octet|Ko|Mo|g)", told)
    assert "Aucun écart n’a été constaté" not in told
    assert "Favorable" not in told
    assert not page("empty", "fr").xpath("//a[@href='#pages']")


def test_lower_bounds_are_said_everywhere() -> None:
    root = page("heavy", "fr")
    assert "au moins 1,9" in section(root, "figures-title")
    cells = root.xpath("//table[contains(@class, 'pages')]//td/text()")
    assert all(cell.startswith(("≥", "≤")) for cell in cells)
    assert "≥" not in read(page("clean", "fr")), "an exact figure is no bound"


def test_ecoindex_can_be_left_out() -> None:
    audit = build.heavy()
    bare = tuple(replace(page, ecoindex=None) for page in audit.pages)
    text = reports.html(replace(audit, method=build.method(ecoindex=False), pages=bare), "fr")
    for told in ("EcoIndex d’une page type", "cnumr", '>EcoIndex</th>'):
        assert told in RENDERED["heavy", "fr"]
        assert told not in text


@pytest.mark.parametrize(("lang", "told"), [
    ("fr", "Cet audit a duré 42,3 s et demandé environ 810 mWh d’électricité, soit environ 36 mg éq. CO₂ (énergie "
           "estimée par codecarbon 3.3.2 ; électricité : 44,18 g éq. CO₂/kWh, pays FRA, Ember 2024)."),
    ("en", "This audit took 42.3 s and about 810 mWh of electricity, that is about 36 mg CO₂e (energy estimated by "
           "codecarbon 3.3.2; electricity: 44.18 gCO₂e/kWh, country FRA, Ember 2024)."),
])  # fmt: skip
def test_what_the_audit_itself_cost(lang: str, told: str) -> None:
    (method,) = tree.document_fromstring(reports.html(build.clean(), lang, COST)).xpath("//section[@id='method']")
    assert told in read(method)
    assert words.phrase("method.cost", lang) in read(method)


def test_no_cost_no_paragraph() -> None:
    assert words.phrase("method.cost", "fr") not in RENDERED["clean", "fr"]


def test_what_is_cut_is_counted() -> None:
    told = read(page("huge", "fr"))
    assert re.search(r"\+ \d+ autres dans audit\.csv", told)
    assert re.search(r"\+ \d+ autres pages dans audit\.json", read(page("vast", "fr")))


def test_a_stored_audit_of_a_har_says_its_limit() -> None:
    audit: Audit = replace(build.clean(), visit=replace(build.facts(6, engine="har"), recorder="Firefox 120\u202e"))
    told = reports.html(audit, "fr")
    assert words.phrase("method.limit-har", "fr") in told
    assert words.phrase("method.limit-static", "fr") not in told
    assert "Firefox 120\ufffd" in told


# Contrast (WCAG 2.2, 1.4.3: 4.5 for text; 1.4.11: 3 for what a drawing says), of both palettes.
STYLE = (files("necgreen.reports") / "templates" / "audit.css").read_text(encoding="utf-8")
ROOTS = re.findall(r":root\{([^}]*)", STYLE)
LIGHT, DARK = (dict(re.findall(r"--([a-z0-9-]+):(#[0-9a-f]+)", root)) for root in ROOTS[:2])
PALETTES = {"light": LIGHT, "dark": LIGHT | DARK}
TEXT = [*((ink, ground) for ink in ("ink", "soft", "deep", "alert") for ground in ("paper", "sheet")),
        ("alert", "alert-soft"), ("doubt", "doubt-soft"), ("calm", "calm-soft"), ("ink", "deep-soft")]  # fmt: skip
DRAWN = [(f"t{number}", "paper") for number in range(10)] + [("third", "paper"), ("deep", "paper"), ("hatch", "paper")]


def luminance(colour: str) -> float:
    whole = colour[1:] if len(colour) == 7 else "".join(letter * 2 for letter in colour[1:])
    parts = [int(whole[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", PALETTES)
def test_contrast(palette: str) -> None:
    colours = PALETTES[palette]
    assert contrast("#fff", "#000000") == pytest.approx(21)
    weak = {pair: round(ratio, 2) for pairs, least in ((TEXT, 4.5), (DRAWN, 3)) for pair in pairs
            if (ratio := contrast(colours[pair[0]], colours[pair[1]])) < least}  # fmt: skip
    assert weak == {}
