"""What a visitor types, sent away before the form is submitted.

Sees: a text of ours, typed in the fields of the page and never submitted, in the requests that followed: as it is,
coded, one key at a time or hashed. A third party that receives it is a fault; one that may answer with suggestions, and
the site's own server, are questions for a person.
Does not see: what is sent once a form is submitted, or after a consent that nobody gave here; what is encrypted, or
hashed with a secret; fields that are never typed in (logins, payments, searches, codes, phone numbers, dates); what a
server of the site passes on.
"""

from collections.abc import Iterable

from necgreen.model import (
    Case,
    Check,
    Confidence,
    Entry,
    Finding,
    Measure,
    Need,
    Scope,
    Service,
    TypedField,
    TypedLeak,
    TypedTrace,
    Verdict,
)
from necgreen.views.hosts import host
from necgreen.views.parties import parties
from necgreen.views.services import owners

HASHES = {"md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256", "sha512": "SHA-512"}
ANSWERS = ("json", "javascript")  # what a list of suggestions comes in
SUBMITTED = ("document", "iframe")
NAMES = 5  # fields named in one sentence
Places = dict[tuple[str, str], list[TypedLeak]]


def typed_text_leaks(case: Case) -> Verdict:
    """One finding per host and way; questions are asked when there is no fault."""
    trace = case.page.typed
    if trace is None:
        return Verdict(untold="gap")
    if not trace.fields:
        return Verdict(applicable=False)
    plain: Places = {}
    hashed: Places = {}
    suggested: Places = {}
    own: Places = {}
    submitted: Places = {}
    known, stands = case.view(owners), case.view(parties)
    for leak in trace.leaks:
        at = int(leak.entry.rpartition("/")[2])
        entry = case.page.entries[at]
        party, named = stands[host(entry.url)], known.get(at)
        service = named[0] if named else Service(party.host)
        if party.own:
            kind = submitted if entry.initiator and entry.initiator.how in SUBMITTED else own
        else:
            kind = hashed if leak.form in HASHES else suggested if _suggests(leak, entry, service) else plain
        kind.setdefault((party.host, service.name), []).append(leak)
    faults = [
        Finding("third-party-plain", *_told(place, leaks, trace), confidence=_sure(leaks, case))
        for place, leaks in plain.items()
    ]
    faults += [Finding("third-party-hashed", *_told(place, leaks, trace)) for place, leaks in hashed.items()]
    if faults:
        return Verdict(tuple(faults), Measure(len({*plain, *hashed}), "host"))
    asked = [Finding("third-party-suggestions", *_told(place, leaks, trace)) for place, leaks in suggested.items()]
    asked += [Finding("own-site-submission", *_told(place, leaks, trace)) for place, leaks in submitted.items()]
    asked += [Finding("own-site", *_told(place, leaks, trace)) for place, leaks in own.items()]
    return Verdict(tuple(asked), human=True) if asked else Verdict(measure=Measure(0, "host"))


def _suggests(leak: TypedLeak, entry: Entry, service: Service) -> bool:
    """Whether the answer may feed a list that the visitor sees: an address looked up as one types, for example."""
    asked = leak.form == "plain" and leak.where == "url" and entry.method == "GET" and leak.what != "email"
    return asked and service.kind != "following" and _answers(entry)


def _answers(entry: Entry) -> bool:
    return entry.status == 200 and any(word in entry.mime for word in ANSWERS)


def _sure(leaks: Iterable[TypedLeak], case: Case) -> Confidence:
    """Low when all of it may be a search by an unknown service that answers a body or a socket."""
    for leak in leaks:
        at = int(leak.entry.rpartition("/")[2])
        named = case.view(owners).get(at)
        asked = leak.form == "plain" and leak.what != "email" and not (named and named[0].known_by)
        if not (asked and (leak.where == "socket" or (leak.where == "body" and _answers(case.page.entries[at])))):
            return Confidence.HIGH
    return Confidence.LOW


def _told(
    place: tuple[str, str], leaks: list[TypedLeak], trace: TypedTrace
) -> tuple[tuple[tuple[str, str | int | None], ...], tuple[str, ...]]:
    """The values and the evidence of a finding."""
    name, service = place
    entries = tuple(dict.fromkeys(leak.entry for leak in leaks))
    fields = [field.name for leak in leaks for field in _could(leak, trace) if field.name]
    named = list(dict.fromkeys(fields))
    values = (
        ("host", name if service == name else f"{service}, {name}"),
        ("count", len(entries)),
        ("fields", ", ".join(named[:NAMES]) + (" …" if len(named) > NAMES else "") if named else None),
        ("hash", ", ".join(HASHES[form] for form in HASHES if any(leak.form == form for leak in leaks))),
    )
    return values, entries


def _could(leak: TypedLeak, trace: TypedTrace) -> list[TypedField]:
    """The fields that a leak may come from."""
    if leak.field is not None:
        return [trace.fields[leak.field]]
    return [field for field in trace.fields if not leak.what or (field.kind == "email") == (leak.what == "email")]


CHECK = Check("typed-text-leaks", Scope.PAGE, typed_text_leaks, needs=frozenset({Need.TYPED}))
