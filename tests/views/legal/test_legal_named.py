"""Which third parties a policy names."""

from dataclasses import replace

from tests.build import HOME, asked
from tests.legal_site import look, site

from necgreen.model import Service, State, Visit
from necgreen.views.legal.named import aliases, third_parties, unnamed
from necgreen.views.services import Call

LONG = "Nous prenons soin de vos données. " * 12
URLS = ("https://fonts.googleapis.com/css", "https://www.youtube.com/iframe_api", "https://x.inconnu.example/a.js")


def visit(policy: str, home: str = "") -> Visit:
    link = '<a href="/pc">Politique de confidentialité</a>'
    return site(link + home, {"pc": f"<p>{LONG}</p>{policy}"}, tuple(asked(url) for url in URLS))


def names(policy: str, home: str = "") -> list[str]:
    return [call.service.name for _, call in unnamed(look(visit(policy, home))) or ()]


def test_what_is_asked() -> None:
    assert [page for page, _ in third_parties(look(visit(""))).values()] == ["1", "1", "1"]
    assert names("") == ["Google Fonts", "x.inconnu.example", "YouTube"]


def test_named_by_the_service_its_operator_or_its_domain() -> None:
    assert names("<p>Nous utilisons YouTube.") == ["Google Fonts", "x.inconnu.example"]
    assert names("<p>Google reçoit votre adresse IP.") == ["x.inconnu.example"]
    assert names("<p>Le domaine inconnu.example, Google.") == []


def test_a_link_in_the_footer_of_every_page_names_nobody() -> None:
    assert "YouTube" in names("<p>Suivez-nous sur YouTube</p>", "<p>Suivez-nous sur YouTube</p>")


def test_without_a_policy_nothing_is_told() -> None:
    assert unnamed(look(site("<p>x", asked=(asked(URLS[0]),)))) is None


def test_a_tool_of_the_site_itself_is_no_third_party() -> None:
    assert third_parties(look(site("<p>x", asked=(asked(HOME + "matomo.js"),)))) == {}


def test_what_an_acceptance_brings_counts_and_what_a_refusal_leaves_does_not() -> None:
    seen = visit("")
    for state, names_seen in ((State.ACCEPTED, 3), (State.REFUSED, 0)):
        other = replace(seen, pages=(replace(seen.pages[0], state=state), seen.pages[1]))
        assert len(third_parties(look(other))) == names_seen


def test_the_form_of_a_company_is_no_name() -> None:
    service = Service("Piano Analytics (AT Internet)", operator="Google Ireland Limited", owner="SAS")
    told = aliases(Call(service, "third", ("tag.aticdn.net",), ()), {"forms": ["sas", "ireland", "limited"], "least": 3})
    assert told == {
        "piano analytics at internet", "piano analytics", "at internet", "google", "tag aticdn net", "aticdn net",
    }  # fmt: skip
