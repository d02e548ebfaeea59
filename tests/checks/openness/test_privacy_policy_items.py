"""privacy-policy-items: faulty, clean, and what looks faulty and is not."""

from tests.legal_site import codes, judged, site

from necgreen.checks.openness.privacy_policy_items import CHECK
from necgreen.model import Outcome, Result
from necgreen.words.sentences import sentence

LINK = '<a href="/pc">Politique de confidentialité</a>'
FULL = """<h1>Politique de confidentialité</h1><h2>Responsable de traitement</h2><p>Les Halles du Livre.</p>
<h2>Finalités</h2><p>Gérer les inscriptions.</p><h2>Base légale</h2><p>Notre intérêt légitime.</p>
<h2>Destinataires</h2><p>Le service communication.</p><h2>Durée de conservation</h2><p>Trois ans.</p>
<h2>Vos droits</h2><p>Accès, rectification, effacement, opposition : dpo@halles.example.</p>
<p>Vous pouvez adresser une réclamation à la CNIL.</p>"""


def judge(policy: str) -> Result:
    return judged(CHECK, site(LINK, {"pc": policy}))


def test_each_missing_item_is_a_question() -> None:
    result = judge("<h1>Politique de confidentialité</h1><p>Bientôt.")
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "human")
    assert codes(result) == [
        "no-controller", "no-contact", "no-purposes", "no-basis", "no-recipients", "no-retention", "no-complaint",
        "few-rights",
    ]  # fmt: skip
    assert sentence(CHECK.id, result.findings[-1], "fr").startswith("L’outil a trouvé 0 droit sur six")


def test_a_full_policy_passes() -> None:
    assert judge(FULL).outcome is Outcome.PASSED


def test_a_retention_without_number_is_quoted() -> None:
    result = judge(FULL.replace("Trois ans.", "Tant que votre compte existe."))
    assert codes(result) == ["vague-retention"]
    assert "Tant que votre compte existe." in sentence(CHECK.id, result.findings[0], "fr")


def test_words_of_the_policy_elsewhere_prove_nothing() -> None:
    menu = "<nav><a href='/d'>Nos destinataires</a> <a href='/f'>Finalités</a></nav><p>Bientôt.</p>"
    assert {"no-recipients", "no-purposes"} <= set(codes(judge(menu)))


def test_a_policy_that_the_visit_did_not_load_is_not_established() -> None:
    assert judged(CHECK, site(LINK)).reason == "evidence:page-unread"
