"""undeclared-third-parties: faulty, clean, and what looks faulty and is not."""

from typing import Any

from tests.build import asked
from tests.legal_site import SEEN, codes, judged, site

from necgreen.checks.openness.undeclared_third_parties import CHECK
from necgreen.model import Need, Outcome, Result
from necgreen.words.sentences import sentence

LINK = '<a href="/pc">Politique de confidentialité</a>'
POLICY = f"<h1>Politique de confidentialité</h1><p>{'Nous prenons soin de vos données. ' * 12}</p>"
URLS = ("https://fonts.googleapis.com/css", "https://www.youtube.com/iframe_api")


def judge(policy: str, *urls: str, home: str = LINK, **changes: Any) -> Result:
    return judged(CHECK, site(home, {"pc": POLICY + policy}, tuple(asked(url) for url in urls), **changes))


def test_third_parties_that_the_policy_does_not_name_are_one_question() -> None:
    result = judge("", *URLS)
    assert (result.outcome, result.reason, codes(result)) == (Outcome.CANT_TELL, "human", ["undeclared"])
    assert dict(result.findings[0].values)["services"] == "Google Fonts, YouTube"
    assert result.findings[0].evidence == ("page/1/entry/1", "page/1/entry/2")
    assert "2 tiers" in sentence(CHECK.id, result.findings[0], "fr").replace("\u00a0", " ")


def test_third_parties_that_it_names_pass() -> None:
    assert judge("<p>Polices : Google Fonts. Vidéos : YouTube.", *URLS).outcome is Outcome.PASSED


def test_the_operator_is_enough() -> None:
    assert judge("<p>Google reçoit votre adresse IP.", *URLS).outcome is Outcome.PASSED


def test_no_third_party_is_nothing_to_judge() -> None:
    assert judge("").outcome is Outcome.INAPPLICABLE
    unseen = judge("", collected=SEEN - {Need.EXECUTED})
    assert (unseen.outcome, unseen.reason) == (Outcome.CANT_TELL, "evidence:need:executed")


def test_without_a_policy_to_read_it_is_not_established() -> None:
    result = judged(CHECK, site(LINK, asked=(asked(URLS[0]),)))
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "evidence:page-unread")
