"""Party is by registrable domain, private suffixes included."""

import subprocess
import sys

import pytest

from necgreen.model import Entry, Page, Visit
from necgreen.reference import load
from necgreen.runner import PageCase
from necgreen.views.parties import host, is_first_party, parties, registrable


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
