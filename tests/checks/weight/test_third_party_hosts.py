"""third-party-hosts: faulty, clean, and what looks faulty and is not."""

from tests.build import entry, judge

from necgreen.checks.weight.third_party_hosts import CHECK
from necgreen.model import Outcome
from necgreen.words.sentences import sentence


def test_over_five_names_the_most_asked_first() -> None:
    hosts = [entry(f"https://{letter}.example/x.js") for letter in "abcdef"]
    result = judge(CHECK, *hosts, entry("https://f.example/y.js"))
    assert result.outcome is Outcome.FAILED
    assert result.findings[0].evidence[:2] == ("host/f.example", "host/a.example")
    assert "6 hôtes tiers" in sentence(CHECK.id, result.findings[0], "fr")


def test_five_pass() -> None:
    assert judge(CHECK, *(entry(f"https://{letter}.example/") for letter in "abcde")).outcome is Outcome.PASSED


def test_many_hosts_are_counted_and_a_dozen_named() -> None:
    result = judge(CHECK, *(entry(f"https://h{n}.example/") for n in range(20)))
    assert len(result.findings[0].evidence) == 20
    assert str(dict(result.findings[0].values)["hosts"]).endswith("h19.example …")


def test_looks_faulty_and_is_not() -> None:
    own = [entry(f"https://{letter}.salon.fr/x.png") for letter in "abcdefgh"]
    silent = [entry(f"https://{letter}.example/", status=0) for letter in "abcdefgh"]  # nothing answered
    assert judge(CHECK, *own).outcome is Outcome.PASSED
    assert judge(CHECK, *silent).outcome is Outcome.PASSED


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, scripted=True).reason == "evidence:lower-bound"
