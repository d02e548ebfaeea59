"""Parameters that hold an identifier of a visitor, and those that only look so."""

import pytest

from necgreen.collection.redact import Redactor
from necgreen.views.identifiers import identifiers

LONG = "0123456789abcdef"


@pytest.mark.parametrize(
    ("query", "names"),
    [
        (f"_ga=GA1.1.{LONG}&fbp=fb.1.{LONG}&x=1", ("_ga", "fbp")),
        (f"visitor_id={LONG}", ("visitor_id",)),
        (f"distinct_id={LONG}&distinct_id={LONG}", ("distinct_id",)),
        (f"AnonymousId={LONG}", ("AnonymousId",)),
        ("visitor_id=12345678", ("visitor_id",)),
        ("visitor_id=‹query:19:0a1b2c3d›", ("visitor_id",)),  # cut by us
        ("visitor_id=%E2%80%B9query:19:0a1b2c3d%E2%80%BA", ("visitor_id",)),
        # too short to tell one visitor from another
        ("visitor_id=1234567", ()),
        ("visitor_id=", ()),
        ("visitor_id", ()),
        ("visitor_id=‹query:7:0a1b2c3d›", ()),
        # of a thing, of an application, of an account
        (f"cid={LONG}&mid={LONG}&vid={LONG}&uid={LONG}&uuid={LONG}&guid={LONG}", ()),
        (f"client_id={LONG}&user_id={LONG}&userid={LONG}&clientid={LONG}", ()),
        (f"my_visitor_id={LONG}&visitor_id_hash_of_page={LONG}", ()),
        (f"u=https://salon.fr/?visitor_id={LONG[:3]}", ()),
        ("", ()),
        ("&".join(f"p{number}=1" for number in range(300)) + f"&visitor_id={LONG}", ()),  # not read to its end
    ],
)
def test_identifiers(query: str, names: tuple[str, ...]) -> None:
    assert identifiers(f"https://x.example/a?{query}") == names


@pytest.mark.parametrize("url", ["https://[x/?visitor_id=0123456789", "", "data:,visitor_id=0123456789abcdef"])
def test_what_is_no_address(url: str) -> None:
    assert identifiers(url) == ()


def test_in_the_path_or_the_fragment_it_is_not_looked_for() -> None:
    assert identifiers(f"https://x.example/visitor_id={LONG}#visitor_id={LONG}") == ()


def test_a_value_that_redaction_cut_keeps_its_length() -> None:
    url = Redactor().url("https://x.example/a?device_id=0123456789abcdef0123456789abcdef&visitor_id=abc")
    assert identifiers(url) == ("device_id",)
