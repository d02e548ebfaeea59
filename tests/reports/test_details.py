"""Results by check, then by page: said once, worst first, the rest counted."""

from dataclasses import replace

from tests.reports import build

from necgreen.model import Audit, Finding, Outcome, Result
from necgreen.reports import details
from necgreen.reports.details import CheckBlock, Depth


def flat(text: str) -> str:
    return " ".join(text.split())


def audit(*results: Result, told: dict[str, str] | None = None, pages: int = 3) -> Audit:
    figures = tuple(build.page(number, 100_000, title=f"Page {number}") for number in range(1, pages + 1))
    return replace(
        build.clean(), pages=figures, results=results, site_results=build.site_results(results, build.PILLARS),
        evidence=tuple((told or {}).items()),
    )  # fmt: skip


def block(made: Audit, check: str) -> CheckBlock:
    return next(one for pillar in details.by_pillar(made, Depth(), "fr") for one in pillar.checks if one.id == check)


def test_pillars_keep_the_order_of_the_grid_and_the_worst_comes_first() -> None:
    pillars = details.by_pillar(build.heavy(), Depth(), "fr")
    assert [one.id for one in pillars] == ["frugality", "trackers", "consent", "hosting", "informative"]
    order = [details.ORDER.index({"observed": "failed", "not-established": "cantTell", "favourable": "passed"}[
        one.status_code]) for one in pillars[0].checks]  # fmt: skip
    assert order == sorted(order)
    assert {one.id for one in pillars[-1].checks} == {"legal-links", "invented-check"}


def test_one_sentence_on_many_pages_is_said_once() -> None:
    finding = Finding("over-limit", (("count", 50), ("limit", 40)), ())
    made = audit(*(build.result("request-count", str(number), (finding,)) for number in (1, 2, 3)))
    found = block(made, "request-count")
    assert len(found.said) == 1
    assert found.said[0].pages == 3
    assert flat(found.extent) == "3 pages sur 3"


def test_the_extent_counts_every_page_visited_even_those_that_could_not_be_judged() -> None:
    finding = Finding("over-limit", (("count", 1774), ("limit", 1500)), ())
    doubt = build.result("dom-size", "2", outcome=Outcome.CANT_TELL, reason="evidence:lower-bound")
    found = block(audit(build.result("dom-size", "1", (finding,)), doubt), "dom-size")
    assert flat(found.extent) == "1 page sur 3"


def test_a_sentence_of_one_page_names_it() -> None:
    finding = Finding("over-limit", (("weight", 3_000_000), ("limit", 1_000_000)))
    made = audit(build.result("page-weight", "2", (finding,)))
    (said,) = block(made, "page-weight").said
    assert (said.page, said.title) == ("2", "Page 2")


def test_the_worst_evidence_is_shown_and_the_rest_counted() -> None:
    places = {f"page/1/entry/{number}": f"https://rencontres.example/{number}.css" for number in range(25)}
    finding = Finding("over-limit", (), tuple(places))
    (said,) = block(audit(build.result("page-weight", "1", (finding,)), told=places), "page-weight").said
    assert [place.text for place in said.evidence] == [f"/{number}.css" for number in range(10)]
    assert said.more == 15


def test_evidence_seen_on_more_pages_comes_first() -> None:
    told = {"page/1/entry/1": "https://a.example/own", "page/1/entry/2": "https://a.example/shared",
            "page/2/entry/1": "https://a.example/shared"}  # fmt: skip
    made = audit(
        build.result("page-weight", "1", (Finding("over-limit", (), ("page/1/entry/1", "page/1/entry/2")),)),
        build.result("page-weight", "2", (Finding("over-limit", (), ("page/2/entry/1",)),)),
        told=told,
    )
    (said,) = block(made, "page-weight").said
    assert [place.text for place in said.evidence] == ["a.example/shared", "a.example/own"]


def test_the_greatest_gain_comes_first_and_what_is_left_is_counted() -> None:
    findings = tuple(Finding("sent-as-is", (("url", f"u{number}"),), (), gain_bytes=number) for number in range(12))
    found = block(audit(build.result("uncompressed-text", "1", findings)), "uncompressed-text")
    assert found.said[0].text.startswith("u11 ")
    assert len(found.said) == Depth().sentences
    assert found.more == 2


def test_why_nothing_was_established_is_said() -> None:
    made = audit(build.result("observed-host", "", outcome=Outcome.UNTESTED, reason="need:dns"))
    found = block(made, "observed-host")
    assert (found.status, found.reason) == ("Non mesuré", "les enregistrements DNS n’ont pas été relevés")
    assert found.extent == ""


def test_the_annex_tells_each_page() -> None:
    told = {"page/1/entry/0": "https://rencontres.example/a.css"}
    finding = Finding("sent-as-is", (("url", "https://rencontres.example/a.css"),), tuple(told), gain_bytes=5)
    made = audit(
        build.result("uncompressed-text", "1", (finding,)),
        build.result("request-count", "2", outcome=Outcome.PASSED),
        told=told,
    )
    one, two, three = details.by_page(made, Depth(), "fr")
    assert [found.check for found in one.found] == ["uncompressed-text"]
    assert one.found[0].said[0].evidence[0].text == "/a.css"
    assert (two.judged, two.found) == (True, ())
    assert not three.judged
    assert one.arrived is not None
    assert one.arrived.text == "/page-1/"


def test_the_annex_is_cut() -> None:
    assert [page.id for page in details.by_page(build.heavy(), Depth(by_page=0, pages=2), "fr")] == ["1", "2"]
    assert all(not said.evidence for page in details.by_page(build.heavy(), Depth(by_page=0, pages=2), "fr")
               for found in page.found for said in found.said)  # fmt: skip


def test_the_gaps_of_a_page_are_cut_and_counted() -> None:
    page = replace(build.page(1, 9_000), gaps=(("failed", "x"),) * (details.GAPS + 3))
    (made,) = details.by_page(replace(build.clean(), pages=(page,), results=()), Depth(), "fr")
    assert (len(made.gaps), made.more_gaps) == (details.GAPS, 3)


def test_the_facts_of_a_page() -> None:
    page = replace(
        build.page(1, 1_000_000), unknown_sizes=2, warm=True, state="refused",
        gaps=(("cap", "frames"), ("failed", "https://x.example/\u202e")),
    )  # fmt: skip
    (made,) = details.by_page(replace(build.clean(), pages=(page,), results=()), Depth(), "fr")
    told = " ; ".join(map(flat, made.facts))
    for part in ("au moins 1 Mo (dont en-têtes 14 Ko)", "47 requêtes", "910 éléments", "EcoIndex ≤ 42 D",
                 "réponse HTTP 200", "après refus", "seconde visite",
                 "2 réponses de taille inconnue ne sont pas comptées"):  # fmt: skip
        assert part in told
    assert [flat(gap) for gap in made.gaps] == ["limite de l’outil atteinte : trop de cadres",
                                                "requête sans réponse : x.example/\ufffd"]  # fmt: skip


def test_facts_leave_out_what_is_unknown() -> None:
    page = replace(build.page(1, 9_000), status=0, dom_nodes=None, ecoindex=None, footprint=None, final_url="")
    (made,) = details.by_page(replace(build.clean(), pages=(page,), results=()), Depth(), "fr")
    told = " ".join(made.facts)
    assert made.arrived is None
    assert not any(word in told for word in ("éléments", "EcoIndex", "CO₂", "HTTP"))
