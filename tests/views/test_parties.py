"""Party is by registrable domain, private suffixes included; then by organisation, and by the DNS."""

import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest
from tests.build import HOME, asked, case

from necgreen.model import Entry, HostRecord, Page, Part, Visit
from necgreen.reference import load
from necgreen.runner import PageCase
from necgreen.views.hosts import host, is_first_party, registrable
from necgreen.views.parties import Cloak, Party, parties


@pytest.mark.parametrize(
    ("name", "domain"),
    [
        ("www.nec.fr", "nec.fr"),
        ("NEC.FR.", "nec.fr"),
        ("a.b.c.example.co.uk", "example.co.uk"),
        ("www.ville.gouv.fr", "ville.gouv.fr"),
        ("salon.github.io", "salon.github.io"),  # private section
        ("static.salon.github.io", "salon.github.io"),
        ("github.io", "github.io"),  # a suffix is its own domain
        ("localhost", "localhost"),
        ("www.évian.fr", "xn--vian-9oa.fr"),
        ("www.xn--vian-9oa.fr", "xn--vian-9oa.fr"),
        ("straße.de", "xn--strae-oqa.de"),
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8::1", "2001:db8::1"),
        ("[2001:DB8:0::1]", "2001:db8::1"),
        ("", ""),
    ],
)
def test_registrable(name: str, domain: str) -> None:
    assert registrable(name) == domain


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://WWW.Nec.fr.:8443/x?y#z", "www.nec.fr"),
        ("http://[2001:db8::1]:80/", "2001:db8::1"),
        ("https://user:secret@nec.fr/", "nec.fr"),
        ("data:image/png;base64,AA", ""),
        ("blob:https://nec.fr/1", ""),
        ("https://[bad/", ""),
        ("https://évian.fr/", "xn--vian-9oa.fr"),
    ],
)
def test_host(url: str, name: str) -> None:
    assert host(url) == name


def test_first_party_is_the_same_domain_not_the_same_letters() -> None:
    assert is_first_party("https://static.nec.fr/a.css", "https://www.nec.fr/")
    assert is_first_party("data:,x", "https://www.nec.fr/")
    assert not is_first_party("https://notnec.fr/", "https://nec.fr/")
    assert not is_first_party("https://nec.fr.evil.example/", "https://nec.fr/")
    assert not is_first_party("https://192.0.2.8/", "https://192.0.2.7/")
    assert not is_first_party("https://b.github.io/", "https://a.github.io/")


def test_parties_group_entries_by_host() -> None:
    urls = (
        "https://www.nec.fr/",
        "https://cdn.example/a.js",
        "https://img.nec.fr/x",
        "data:,x",
        "https://cdn.example/b",
    )
    page = Page("1", urls[0], urls[0], entries=tuple(Entry(url) for url in urls))
    case = PageCase(page, (page,), Visit((), "static", "1", "desktop", "2026-11-23T10:00:00Z", (page,)), load())
    found = case.view(parties)
    assert list(found) == ["www.nec.fr", "cdn.example", "img.nec.fr"]
    assert [party.first for party in found.values()] == [True, False, True]
    assert found["cdn.example"].entries == (1, 4)


def test_the_list_is_read_at_first_use() -> None:
    probe = "import sys, necgreen.views.parties; sys.exit('publicsuffixlist' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


NAME = "mesure.salon.fr"


def of(*urls: str, **changes: Any) -> Mapping[str, Party]:
    return case(*map(asked, urls), **changes).view(parties)


def own(url: str, home: str = HOME, **changes: Any) -> bool:
    return of(url, final_url=home, **changes)[host(url)].own


def cloak(*chain: str, path: str = "x.js", name: str = NAME, **record: Any) -> Cloak | None:
    """What hides behind a name of the site whose chain is this one."""
    hosts = (HostRecord(name, **{"cname": chain, "a": ("192.0.2.7",), **record}),)
    return of(f"https://{NAME}/{path}", hosts=hosts)[NAME].cloak


def test_the_organisation_of_a_host() -> None:
    found = of("https://www.youtube.com/x", "https://cdn.inconnu.example/x", "https://stats.data.gouv.fr/x")
    assert [party.organisation for party in found.values()] == ["", "Google", "", "État français"]


@pytest.mark.parametrize(
    ("url", "home", "yes"),
    [
        ("https://static.salon.fr/x", HOME, True),
        ("https://cdn.inconnu.example/x", HOME, False),
        ("https://stats.data.gouv.fr/x", HOME, False),
        # the State, whichever of its agencies is at home, and whichever is asked
        ("https://stats.data.gouv.fr/x", "https://www.numerique.gouv.fr/", True),
        ("https://stats.data.gouv.fr/x", "https://www.anct.gouv.fr/", True),
        ("https://umap.incubateur.anct.gouv.fr/x", "https://www.numerique.gouv.fr/", True),
        ("https://data.gouv.fr.example/x", "https://www.numerique.gouv.fr/", False),
        ("https://notgouv.fr/x", "https://www.numerique.gouv.fr/", False),
        # a page at a service is at home in its files
        ("https://cdn.evbstatic.com/x", "https://www.eventbrite.fr/e/salon", True),
        ("https://cdn.evbstatic.com/x", "https://www.eventbrite.de/e/salon", True),
        ("https://i.ytimg.com/x", "https://www.youtube.com/live/x", True),
        ("https://static.doubleclick.net/x", "https://www.helloasso.com/x", False),
        # a customer of a host is not the host, nor its other customers
        ("https://autre.netlify.app/x", "https://salon.netlify.app/", False),
        ("https://autre.github.io/x", "https://salon.github.io/", False),
        ("https://d222.cloudfront.net/x", "https://d111.cloudfront.net/", False),
        ("https://cdn.website-files.com/x", "https://salon.webflow.io/", False),
    ],
)
def test_own(url: str, home: str, yes: bool) -> None:
    assert own(url, home) is yes


@pytest.mark.parametrize(
    ("start", "url", "yes"),
    [
        ("https://direct.example/salle", "https://cdn.direct.example/x", True),
        ("https://salon.netlify.app/", "https://salon.netlify.app/x", True),
        ("https://salon.netlify.app/", "https://autre.netlify.app/x", False),
        ("https://salon.wixsite.com/blog", "https://salon.wixsite.com/x", True),
        # pages at companies with many customers: the company stays a third party
        ("https://www.helloasso.com/associations/x", "https://www.helloasso.com/associations/x/widget", False),
        ("https://www.youtube.com/live/x", "https://www.youtube.com/embed/x", False),
        ("https://www.facebook.com/salon", "https://www.facebook.com/plugins/page.php", False),
    ],
)
def test_another_site_of_the_event(start: str, url: str, yes: bool) -> None:
    assert own(url, parts=(Part("site", HOME), Part("autre", start))) is yes


def test_a_chain_that_leads_to_a_tracker() -> None:
    found = cloak("salon.eulerian.net")
    assert found is not None
    assert (found.service.name, found.chain) == ("Eulerian", ("salon.eulerian.net",))
    party = of(f"https://{NAME}/x", hosts=(HostRecord(NAME, cname=("salon.eulerian.net",)),))[NAME]
    assert (party.first, party.own) == (True, False)


def test_the_chain_ends_at_the_name_of_the_tracker() -> None:
    steps = tuple(f"n{number}.relais.example" for number in range(30))
    found = cloak(*steps, "Salon.Eulerian.NET.", "lb.hebergeur.example")
    assert found is not None
    assert found.chain == (*steps, "salon.eulerian.net")


def test_a_chain_in_a_loop_is_read_as_it_is() -> None:
    assert cloak("a.relais.example", "b.relais.example", "a.relais.example", status="loop") is None
    found = cloak("salon.eulerian.net", NAME, "salon.eulerian.net", status="loop")
    assert found is not None
    assert found.chain == ("salon.eulerian.net",)


@pytest.mark.parametrize(
    "chain",
    [
        (),
        ("www.salon.fr", "salon.fr"),
        ("salon.osc-fr1.scalingo.io",),
        ("d111.cloudfront.net",),
        ("salon.eulerian.net.relais.example",),
        ("noteulerian.net",),
        ("",),
    ],
)
def test_a_chain_that_leads_elsewhere(chain: tuple[str, ...]) -> None:
    assert cloak(*chain) is None


def test_a_name_written_in_letters_of_a_language() -> None:
    hosts = (HostRecord("Mesure.Évian.fr.", cname=("evian.eulerian.net",)),)
    found = of("https://mesure.évian.fr/x", final_url="https://www.évian.fr/", hosts=hosts)
    assert found["mesure.xn--vian-9oa.fr"].cloak is not None


def test_the_host_of_the_page_is_never_a_cloak() -> None:
    hosts = tuple(HostRecord(name, cname=("salon.eulerian.net",)) for name in ("www.salon.fr", "salon.fr"))
    assert [party.cloak for party in of(HOME + "x", hosts=hosts).values()] == [None]
    moved = of(HOME + "x", url=HOME, final_url="https://salon.fr/", hosts=hosts)  # typed www, sent elsewhere
    assert [party.cloak for party in moved.values()] == [None, None]


def test_a_host_of_others_is_never_a_cloak() -> None:
    hosts = (HostRecord("cdn.autre.example", cname=("salon.eulerian.net",)),)
    assert of("https://cdn.autre.example/g/collect", hosts=hosts)["cdn.autre.example"].cloak is None


def test_a_path_tells_only_where_the_dns_does_not() -> None:
    url = f"https://{NAME}/g/collect"
    found = of(url)[NAME].cloak
    assert found is not None
    assert (found.service.name, found.chain) == ("Google Analytics", ())
    for unasked in ({"status": "timeout"}, {"status": "servfail"}, {"overridden": True}):
        assert cloak(path="g/collect", **unasked) == found
    assert cloak(path="g/collect") is None  # an address of its own
    chained = cloak("salon.eulerian.net", path="g/collect")
    assert chained is not None
    assert chained.service.name == "Eulerian"


@pytest.mark.parametrize(
    "path",
    [
        "matomo.js", "js/plausible.js", "tarteaucitron.js",  # anyone may install them
        "ruxitagentjs_ICA27NVfgqrux_10279231130031246.js",  # it follows nobody
        "cdn-cgi/rum", "cdn-cgi/zaraz/i.js", "_vercel/insights/script.js",  # of the front of that name
        "js/piano-analytics.js",  # a copy of the script
        "x.js?u=/g/collect", "gg/collect",
    ],
)  # fmt: skip
def test_a_path_that_tells_nothing(path: str) -> None:
    assert of(f"https://{NAME}/{path}")[NAME].cloak is None
