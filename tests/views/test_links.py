"""Where a page leads."""

from time import process_time

from necgreen.views.documents import parse
from necgreen.views.links import MAX_LINKS, MAX_WORDS, Link, links

HOME = "http://a.example/"


def of(html: str) -> list[Link]:
    return list(links(parse(html, HOME)))


def test_links_in_order_with_what_a_person_reads() -> None:
    html = (
        "<a href=b>Mentions <b>légales</b>\n</a><a>no</a><a href=mailto:x>no</a><area href=c alt=Plan>"
        "<a href='d#e'><img alt=Logo></a><a href=f aria-label=Fermer><svg></svg></a><a href=g title=Titre></a><a href=b>Encore</a>"
        "<template><a href=no>x</a></template><noscript><a href=no>x</a></noscript><svg><a xlink:href=h>s</a></svg>"
    )
    assert [(link.url.removeprefix(HOME), link.text) for link in of(html)] == [
        ("b", "Mentions légales"),
        ("c", "Plan"),
        ("d", "Logo"),
        ("f", "Fermer"),
        ("g", "Titre"),
        ("b", "Encore"),
        ("h", "s"),
    ]


def test_code_within_a_link_is_not_read() -> None:
    (link,) = of("<a href=b>A<script>x</script>B<style>y</style></a>C")
    assert link.text == "A B"


def test_nofollow_is_said_by_the_link_or_by_the_page() -> None:
    plain, marked = of("<a href=b>x</a><a href=c rel='NOFOLLOW  noopener'>y</a>")
    assert (plain.nofollow, marked.nofollow, marked.rel) == (False, True, "nofollow noopener")
    assert all(link.nofollow for link in of("<meta name=robots content='noindex, nofollow'><a href=b>x</a>"))


def test_the_base_of_the_page_counts() -> None:
    assert [link.url for link in of("<base href=//b.example/x/><a href=y>y</a>")] == ["http://b.example/x/y"]


def test_a_hostile_page_is_bounded() -> None:
    began = process_time()
    found = of("<a href=b>" + "x" * 100_000 + "<b>y" * 1_000 + "</a>" + "<a href=b>z</a>" * 40_000)
    assert len(found) == MAX_LINKS
    assert len(found[0].text) == MAX_WORDS
    assert process_time() - began < 4  # of CPU, on a loaded machine
