"""Lines, headings, links and quotations of a page."""

from dataclasses import replace

from tests.build import HOME, case
from tests.legal_site import read

from necgreen.model import Rendered
from necgreen.views.legal.reading import BOLD, MOST, QUOTED, plain, reading


def test_lines_end_where_blocks_do_and_silent_elements_say_nothing() -> None:
    told = read("<p>Un <b>mot</b><br>deux</p><script>x()</script><noscript>rien</noscript><div>trois<ul><li>quatre</ul></div>après")
    assert told.text.split("\n") == ["Un mot", "deux", "trois", "quatre", "après"]
    assert read("<svg><g><text>non</text></g></svg><p>oui").text == "oui"


def test_a_page_without_end_is_read_up_to_a_limit() -> None:
    told = read(f"<p>{'a' * 300_000}</p><h2><a href=/x>Après</a></h2>")
    assert len(told.text) <= MOST
    assert (told.headings, told.anchors) == ((), ())


def test_headings_by_element_by_role_and_by_weight() -> None:
    told = read("<h2>Éditeur</h2><div role=heading aria-level=4>A</div><div role=heading>B</div><p><strong>Hébergeur :</strong></p><dl><dt>Nom<dd>X</dl><p><b>gras</b> et pas</p>")
    assert [(h.text, h.level) for h in told.headings] == [("Éditeur", 2), ("A", 4), ("B", 2), ("Hébergeur :", BOLD), ("Nom", BOLD)]
    assert [told.text[h.at :].startswith(h.text) for h in told.headings] == [True] * 5


def test_an_accordion_keeps_the_level_of_its_heading() -> None:
    assert [h.level for h in read("<h3><button>Hébergement</button></h3><p>OVH").headings] == [3]


def test_links_stand_where_their_words_do() -> None:
    told = read('<p>Écrire <a href="mailto:a@b.fr?subject=x">ici</a> ou <a href="/form">là</a>, <a href="javascript:x">non</a> <a href=" ">rien</a></p><a href="/logo"><img alt="Accueil"></a>')
    assert [(a.text, a.url) for a in told.anchors] == [("ici", "mailto:a@b.fr?subject=x"), ("là", HOME + "form"), ("", HOME + "logo")]
    assert told.text[told.anchors[0].at :].startswith("ici")
    assert told.text.endswith("Accueil")


def test_plain_is_as_long_as_the_text() -> None:
    text = "L’Été à l'œuvre\u00a0: n\u2011o ﬁn İ"
    assert len(plain(text)) == len(text)
    assert plain("L’Été : Hébergé") == "l ete : heberge"


def test_a_quotation_is_the_sentence() -> None:
    told = read("<p>Première phrase. La deuxième, c’est elle. La troisième.</p><p>Autre</p>")
    at = told.text.index("deuxième")
    assert told.quote(at, at + 8) == "La deuxième, c’est elle."
    assert told.item(at, at + 8).at == at


def test_a_long_quotation_is_cut_on_a_word() -> None:
    told = read(f"<p>{'mot ' * 100}cible {'mot ' * 100}</p>")
    at = told.text.index("cible")
    quote = told.quote(at, at + 5)
    assert len(quote) <= QUOTED
    assert quote.startswith("mot")
    assert "cible" in quote


def test_under_which_heading() -> None:
    told = read("<p>avant</p><h2>Titre</h2><p>après</p>")
    assert told.under(0) is None
    assert (told.under(len(told.text)) or told.headings[0]).text == "Titre"


def test_what_the_browser_showed_wins_when_it_is_much_longer() -> None:
    kept = case(html="<p>Chargement</p>", rendered=Rendered(text="t"))
    shown = "  Mentions   légales \n\nÉditeur : Salon du livre\n"
    told = reading(replace(kept, visit=replace(kept.visit, documents=(*kept.visit.documents, ("t", shown)))))
    assert told is not None
    assert (told.text, told.rendered, told.headings) == ("Mentions légales\nÉditeur : Salon du livre", True, ())
    same = reading(replace(kept, visit=replace(kept.visit, documents=(*kept.visit.documents, ("t", "Chargement")))))
    assert same is not None
    assert not same.rendered


def test_nothing_kept_is_nothing_read() -> None:
    assert reading(case(document="")) is None
