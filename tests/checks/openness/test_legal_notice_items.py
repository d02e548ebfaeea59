"""legal-notice-items: faulty, clean, and what looks faulty and is not."""

from tests.legal_site import codes, judged, site

from necgreen.checks.openness.legal_notice_items import CHECK
from necgreen.model import Confidence, Outcome, Result
from necgreen.words.sentences import sentence

LINK = '<a href="/ml">Mentions légales</a>'
FULL = """<h1>Mentions légales</h1>
<h2>Éditeur</h2><p>Halles du Livre, 3 rue des Prés, 35000 Rennes. Téléphone : 02 99 00 00 00.</p>
<h2>Directrice de la publication</h2><p>Zoé Martin, présidente.</p>
<h2>Hébergeur</h2><p>OVH SAS, 2 rue Kellermann, 59100 Roubaix. Téléphone : 1007.</p>"""


def judge(notice: str) -> Result:
    return judged(CHECK, site(LINK, {"ml": notice}))


def test_each_missing_item_is_a_question_and_never_a_fault() -> None:
    result = judge("<h1>Mentions légales</h1><p>Bientôt.")
    assert (result.outcome, result.reason, result.confidence) == (Outcome.CANT_TELL, "human", Confidence.LOW)
    assert codes(result) == [
        "no-publisher", "no-publisher-address", "no-publisher-phone", "no-director", "no-host", "no-host-address",
        "no-host-phone",
    ]  # fmt: skip
    assert result.findings[0].evidence == ("page/2/entry/0",)
    assert "le nom de l’hébergeur" in sentence(CHECK.id, result.findings[4], "fr")


def test_a_full_notice_passes() -> None:
    assert judge(FULL).outcome is Outcome.PASSED


def test_a_role_in_place_of_a_name_is_quoted() -> None:
    result = judge(FULL.replace("Zoé Martin, présidente.", "Le président de l’association."))
    assert codes(result) == ["unnamed-director"]
    told = sentence(CHECK.id, result.findings[0], "fr")
    assert "«\u202fLe président de l’association.\u202f»" in told.replace("\u00a0", "\u202f")


def test_a_host_in_the_news_and_rooms_are_no_host() -> None:
    news = "<h2>Venir</h2><p>L’hébergement des intervenants est assuré par Hôtel Ibis. OVH ouvre un centre.</p>"
    assert "no-host" in codes(judge(FULL.partition("<h2>Hébergeur")[0] + news))


def test_a_page_that_the_visit_did_not_load_is_not_established() -> None:
    assert judged(CHECK, site(LINK)).reason == "evidence:page-unread"
    assert judged(CHECK, site("<p>rien")).reason == "evidence:page-unread"
