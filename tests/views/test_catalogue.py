"""A service is its hosts, on a label boundary, its path where a host serves several, or a path of its own anywhere."""

from time import process_time

import pytest

from necgreen.model import Service
from necgreen.reference import Reference, load
from necgreen.reference.trackerdb import UserRow
from necgreen.views.catalogue import catalogue
from necgreen.views.hosts import registrable

REFERENCE = load()
KNOWN = catalogue(REFERENCE)
TABLE = REFERENCE.table("services")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.google.com/recaptcha/api.js?render=x", "Google reCAPTCHA"),
        ("https://www.google.com/maps/embed?pb=1", "Google Maps"),
        ("https://www.gstatic.com/recaptcha/releases/x.js", "Google reCAPTCHA"),
        ("https://fonts.gstatic.com/s/x.woff2", "Google Fonts"),
        ("https://www.facebook.com/tr?id=1", "Meta Pixel"),
        ("https://www.facebook.com/tr/", "Meta Pixel"),
        ("https://www.facebook.com/trends", "Facebook plugins"),  # the rest of that host
        ("https://connect.facebook.net/en_US/fbevents.js", "Meta Pixel"),
        ("https://region1.google-analytics.com/g/collect", "Google Analytics"),
        ("https://WWW.YouTube-NoCookie.com./embed/x", "YouTube"),
        ("https://www.helloasso.com/associations/x/widget", "HelloAsso"),
        ("https://notyoutube.com/", None),
        ("https://youtube.com.example.fr/", None),
        ("https://salon.fr/?u=https://youtube.com/", None),
        ("https://salon.fr/?u=/matomo.php", None),
        ("data:,youtube.com", None),
        # a tool that anyone may host, anywhere, but on the hosts of services of ours
        ("https://stats.salon.fr/matomo.php?idsite=1", "Matomo"),
        ("https://mesure.osc-fr1.scalingo.io/piwik.js", "Matomo"),
        ("https://d111.cloudfront.net/matomo.js", "Matomo"),
        ("https://cdn.jsdelivr.net/npm/orejime@3.2.1/dist/orejime-standard.js", "jsDelivr"),  # a copy of the file
        ("https://salon.fr/matomo.php.txt", None),
        ("https://salon.fr/js/container_aB3dE6gH.js", "Matomo Tag Manager"),
        ("https://salon.fr/js/container_settings.js", None),  # eight letters that are a word
        # a vendor that answers under a name of its customer
        ("https://www.salon.fr/cdn-cgi/zaraz/i.js", "Cloudflare Zaraz"),
        ("https://mesure.salon.fr/hit.xiti?s=1", "Piano Analytics (AT Internet)"),
        ("https://static.salon.fr/piano-analytics.js", None),  # a copy of the script: it measures elsewhere
        # what a larger set calls advertising because its owner sells some
        ("https://www.bing.com/maps/embed?h=400", "Bing Maps"),
        ("https://bat.bing.com/bat.js", "Microsoft Advertising"),
        ("https://www.microsoft.com/x.png", "Microsoft websites"),
        ("https://salon.blob.core.windows.net/x.png", "Azure hosting"),
        ("https://az1.vo.msecnd.net/x.js", "Azure hosting"),
        ("https://az416426.vo.msecnd.net/scripts/a/ai.0.js", "Azure Application Insights"),
    ],
)
def test_service(url: str, name: str | None) -> None:
    service = KNOWN.service(url)
    assert (service and service.name) == name


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("salon.eulerian.net", "Eulerian"),
        ("x.custom.plausible.io", "Plausible"),
        ("abc.at-o.net", "Piano Analytics"),
        ("x.goatcounter.com", "GoatCounter"),  # only AdGuard's list knows it
        ("d111.cloudfront.net", None),  # a front end is no tracker
        ("salon.osc-fr1.scalingo.io", None),
        ("noteulerian.net", None),
        ("www.salon.fr", None),
    ],
)
def test_cloak(target: str, name: str | None) -> None:
    service = KNOWN.cloak(target)
    assert (service.name.startswith(name) if name else service is None) if service else name is None
    assert (service is None) == (name is None)


def test_a_name_of_the_dns_is_read_whatever_its_form() -> None:
    assert KNOWN.cloak("Salon.Eulerian.NET.") == KNOWN.cloak("salon.eulerian.net")


def test_the_list_of_chains_says_that_it_tracks_not_what_for() -> None:
    for target in ("x.goatcounter.com", "x.dnsdelegation.io", "mailgun.org"):
        service = KNOWN.cloak(target)
        assert service is not None
        assert (service.category, service.kind, service.known_by) == ("listed", "following", "cname")


def test_the_tag_of_google_is_not_its_tag_manager() -> None:
    names = [
        KNOWN.service(f"https://www.googletagmanager.com/{path}") for path in ("gtm.js", "gtag/js", "gtag/destination")
    ]
    assert [service and service.name == "Google Tag Manager" for service in names] == [True, False, False]


def test_who_holds_the_host_operates_what_is_installed_there() -> None:
    state, unknown = (KNOWN.service(f"https://{name}/matomo.js") for name in ("stats.data.gouv.fr", "stats.x.example"))
    assert state is not None
    assert unknown is not None
    assert (state.operator, state.country, bool(state.country_source)) == ("État français", "FR", True)
    assert (unknown.operator, unknown.country, unknown.exempt) == ("x.example", "", "configurable")


def test_the_set_of_the_user_stands_between_ours_and_the_others() -> None:
    rows = (
        UserRow("krxd.net", "Krux", "advertising", "Salesforce", "US"),
        UserRow("fonts.googleapis.com", "Autre", "advertising", "Autre", "FR"),
        UserRow("inconnu.example", "Inconnu", "hors liste", "", ""),
    )
    known = catalogue(Reference(REFERENCE.tables, "with rows of a user", user=rows))
    krux, fonts, odd = (
        known.service(f"https://{host}/x") for host in ("cdn.krxd.net", "fonts.googleapis.com", "a.inconnu.example")
    )
    assert krux == Service("Krux", "advertising", "following", "user", "Salesforce", "US", "trackerdb")
    assert fonts is not None
    assert fonts.known_by == "necgreen"
    assert odd is not None
    assert (odd.kind, odd.category) == ("unclassified", "hors liste")


def test_a_reference_without_a_row_has_no_service() -> None:
    tables = {**REFERENCE.tables, "services": {**TABLE, "service": []}}
    known = catalogue(Reference(tables, "no row"))
    assert known.signature("https://salon.fr/matomo.js") is None


def test_one_catalogue_a_reference() -> None:
    assert catalogue(REFERENCE) is KNOWN


def test_it_is_built_and_asked_in_little_time() -> None:
    """Measured at 0.15 s of CPU on one core: thirty times as much is a mistake of ours, not a busy machine."""
    began = process_time()
    known = catalogue(Reference(REFERENCE.tables, "built anew"))
    for number in range(20_000):
        known.service(f"https://h{number}.example{number % 500}.fr/assets/v{number}/app.js?x={number}")
    assert process_time() - began < 5


def test_ours_come_first_then_third_party_web_then_tarteaucitron() -> None:
    known_by = {
        "https://fonts.googleapis.com/css": "necgreen",
        "https://cdn.krxd.net/x.js": "third-party-web",
    }
    for url, name in known_by.items():
        service = KNOWN.service(url)
        assert service is not None
        assert service.known_by == name, url
    tac = {s.known_by for s in KNOWN.exact.values()}
    assert tac == {"third-party-web", "tarteaucitron"}


def test_every_row_is_whole() -> None:
    names = [row["name"] for row in TABLE["service"]]
    assert len(names) == len(set(names)) >= 119
    domains = [domain for row in TABLE["service"] for domain in row["domains"]]
    assert len(domains) == len(set(domains))
    for row in TABLE["service"]:
        assert row["domains"] or row.get("paths"), row["name"]
        assert row.get("exempt", "") in ("", "configurable", "no", "arguable"), row["name"]
        for domain in row["domains"]:
            host = domain.partition("/")[0]
            assert host == host.lower()
            assert registrable(host) in host, domain


def test_every_country_carries_its_source_and_its_date() -> None:
    services = [service for rules in KNOWN.ours.values() for _, service in rules]
    services += [signature.service for signatures in KNOWN.signatures for signature in signatures.held]
    assert sum(1 for service in services if service.country) > 60
    for service in services:
        assert not service.country or service.country_source, service
        assert not service.owner_country or service.owner_source, service
        assert not (service.country or service.owner_country) or service.checked_on, service
        for country in (service.country, service.owner_country):
            assert not country or (len(country) == 2 and country.isupper() and country != "UK"), service
        for source in (service.country_source, service.owner_source):
            assert not source or source.startswith(("https://", "http://")), service


def test_operators_are_organisations() -> None:
    rows = REFERENCE.table("organisations")["organisation"]
    names = [row["name"] for row in rows]
    assert len(names) == len(set(names))
    assert {row["operator"] for row in TABLE["service"]} - {""} <= set(names)
    domains = [domain for row in rows for domain in row.get("domains", ())]
    assert len(domains) == len(set(domains))


def test_an_unknown_host_is_named_by_itself_alone() -> None:
    assert KNOWN.service("https://cdn.inconnu.example/x.js") is None
    assert Service("cdn.inconnu.example").country == ""


@pytest.mark.parametrize(
    ("url", "category"),
    [
        ("https://salon.vo.llnwd.net/a.js", "cdn"),
        ("https://s.yimg.com/a.png", "content"),
        ("https://i.ebayimg.com/a.png", "content"),
        ("https://cdn.sstatic.net/a.js", "content"),
        ("https://c.disquscdn.com/embed.js", "comments"),
        ("https://embeds.audioboom.com/x", "audio"),
        ("https://edge.fullstory.com/s/fs.js", "session-recording"),
        ("https://rec.smartlook.com/recorder.js", "session-recording"),
    ],
)
def test_a_host_is_not_all_that_its_company_does(url: str, category: str) -> None:
    service = KNOWN.service(url)
    assert service is not None
    assert (service.category, service.known_by) == (category, "third-party-web")


def test_what_is_corrected_is_still_in_the_set() -> None:
    held = {one.removeprefix("*.") for row in REFERENCE.table("third_party_web")["entities"] for one in row[3]}
    assert TABLE["corrected"].keys() <= held


@pytest.mark.parametrize("url", ["http://[x/a.js", "http://[::1", "https://a\u2100b.fr/x.js", "https://x/\udcff"])
def test_a_script_that_names_itself_badly_has_no_service(url: str) -> None:
    assert KNOWN.service(url) is None
