"""Which legal pages a visit holds."""

from collections.abc import Mapping
from dataclasses import replace

from tests.build import HOME, entry
from tests.legal_site import look, site

from necgreen.model import Need, Rendered, ShownLink, State, Visit
from necgreen.views.legal.pages import (
    LegalPage,
    evidence,
    files_at_place,
    legal_pages_found,
    numbered,
    pointed_pages,
    read_page,
)

LINKS = '<a href="/ml">Mentions légales</a> <a href="/pc/">Politique de confidentialité</a> <a href="/a">Accessibilité : non conforme</a> <a href="/c">Gérer les cookies</a> <a href="/e">Écoconception</a> <a href="https://github.com/etalab/licence-ouverte">licence etalab-2.0</a>'
LONG = "<p>" + "Un texte assez long pour être lu. " * 12


def found(visit: Visit) -> Mapping[str, LegalPage]:
    return look(visit).view(legal_pages_found)


def test_every_kind_by_the_links_of_the_home_page() -> None:
    seen = found(site(LINKS, {"ml": LONG, "pc": LONG}))
    assert set(seen) == {"legal-notice", "privacy", "accessibility", "cookies", "ecodesign", "licence"}
    assert (seen["legal-notice"].page, seen["legal-notice"].on, seen["legal-notice"].text) == ("2", "1", "Mentions légales")
    assert seen["privacy"].page == "3"
    assert seen["accessibility"].page == ""


def test_a_link_of_another_page_serves_when_the_home_page_has_none_that_was_loaded() -> None:
    pages = {"p": '<a href="/vrai">Mentions légales</a>', "vrai": LONG}
    seen = found(site('<a href="/perdu">Mentions légales</a>', pages))["legal-notice"]
    assert (seen.page, seen.on) == ("3", "2")


def test_the_first_link_that_was_loaded_stays() -> None:
    home = '<a href="/a">Mentions légales</a> <a href="/b">Mentions légales</a> <a href="/perdu">Vie privée</a> <a href="/aussi">Vie privée</a>'
    seen = found(site(home, {"a": LONG, "b": f"<h1>Mentions légales</h1>{LONG}"}))
    assert seen["legal-notice"].page == "2"
    assert seen["privacy"].url == HOME + "perdu"


def test_a_page_that_names_itself() -> None:
    assert found(site("<p>x", {"q": f"<h1>Mentions légales</h1>{LONG}"}))["legal-notice"].page == "2"
    titled = site("<p>x", {"q": LONG})
    named = replace(titled, pages=(titled.pages[0], replace(titled.pages[1], title="Mentions légales | Salon")))
    assert found(named)["legal-notice"].page == "2"


def test_a_name_that_leads_nowhere_is_no_page() -> None:
    assert "accessibility" not in found(site('<a href="/">Accessibilité : non conforme</a>'))


def test_a_section_stands_for_a_page() -> None:
    seen = found(site('<a href="/ml">Mentions légales</a>', {"ml": f"<h2>3. Cookies</h2><h2>4. Données personnelles</h2>{LONG}"}))
    assert (seen["privacy"].page, seen["privacy"].section) == ("2", "4. Données personnelles")
    assert seen["cookies"].section == "3. Cookies"


def test_a_page_in_error_or_cut_is_not_read() -> None:
    visit = site('<a href="/ml">Mentions légales</a>', {"ml": LONG})
    for change in ({"status": 404}, {"truncated": True}):
        bad = replace(visit.pages[1], entries=(replace(visit.pages[1].entries[0], **change),))
        assert read_page(look(replace(visit, pages=(visit.pages[0], bad))), "legal-notice") is None
    assert read_page(look(visit), "legal-notice") is not None


def test_the_shell_of_a_scripted_page_is_not_read() -> None:
    visit = site('<a href="/ml">Mentions légales</a>', {"ml": "<p>Chargement"}, scripted=True)
    assert read_page(look(visit), "legal-notice") is None


def test_links_that_scripts_added_and_pages_in_disorder() -> None:
    shown = Rendered(links=(ShownLink(f"{HOME}ml", "Mentions légales"), ShownLink("mailto:a@b.fr", "Mentions légales")))
    assert found(site("<p>x", {"ml": LONG}, only={"rendered": shown}))["legal-notice"].page == "2"
    deep = look(site("<section>" * 5_000 + '<a href="/ml">Mentions légales</a>'))
    assert "legal-notice" in pointed_pages(deep)
    assert pointed_pages(look(site("x", document=""))) == {}


def test_an_untouched_page_comes_before_an_accepted_one_and_typed_ones_do_not_count() -> None:
    visit = site('<a href="/ml">Mentions légales</a>', {"ml": LONG})
    home, notice = visit.pages
    accepted = replace(notice, id="9", state=State.ACCEPTED)
    typed = replace(notice, id="8", collected=notice.collected | {Need.TYPED})
    assert found(replace(visit, pages=(typed, accepted, home, notice)))["legal-notice"].page == notice.id


def test_files_at_their_place_only_when_the_visit_holds_their_answer() -> None:
    asked = (entry(".well-known/security.txt", "text/plain"), entry("carbon.txt", "text/plain", status=404))
    assert [(f.kind, f.status, f.entry) for f in files_at_place(look(site("x", asked=asked)))] == [
        ("security", 200, "page/1/entry/1"), ("carbon", 404, "page/1/entry/2"),
    ]  # fmt: skip
    assert files_at_place(look(site("x"))) == ()


def test_evidence_and_numbers() -> None:
    assert evidence(look(site("x", {"ml": LONG})), "2") == ("page/2/entry/0",)
    assert numbered("Article 3 – Données personnelles") == "donnees personnelles"
    assert numbered("IV. Cookies") == "cookies"
