"""Who else was on the pages: companies and hosts, with what they received and what they cost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Service:
    """A service of the web and who answers for it. Empty = unknown, never guessed.

    ``known_by``: the set that named it: ``necgreen``, ``user``, ``third-party-web``, ``list``, ``cname``; "" when none
    did (``name`` is then the host). ``kind``: ``following`` (it exists to measure, recognise or target visitors, or
    loads what does), ``functional``, ``expected`` (it asks the visitor's choice), ``public`` (an administration),
    ``unclassified``. Countries are ISO 3166 alpha-2, each with its source (an address) and ``checked_on`` (ISO date);
    ``owner`` is the ultimate owner, which does not lift the law that the operator lives under. ``exempt``: whether the
    vendor says it can be set within the exemption for audience measurement (``configurable``, ``no``, ``arguable``).
    """

    name: str
    category: str = "unknown"
    kind: str = "unclassified"
    known_by: str = ""
    operator: str = ""
    country: str = ""
    country_source: str = ""
    owner: str = ""
    owner_country: str = ""
    owner_source: str = ""
    checked_on: str = ""
    exempt: str = ""
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Identified:
    """Who answers a URL or a host, as far as the sets tell; no network is asked.

    ``party``: beside a site, ``first``, ``sister`` (the same organisation) or ``third``; "" when no site was given.
    """

    asked: str
    host: str
    registrable: str
    service: Service
    party: str = ""


@dataclass(frozen=True, slots=True)
class PartyFigures:
    """One service over the pages of the audit; the site's own hosts are the party ``first``, so that parts add up.

    ``party``: ``first``, ``sister`` (another domain of the same organisation, or another site of the event),
    ``cloaked`` (a tracker under the site's own name), ``third``. ``requests`` and ``transfer_bytes`` are those of the
    pages as a first visitor meets them, nothing answered; ``gco2e`` by the model of the method. ``moments``: ``load``,
    ``scroll``, ``refused``, ``accepted``, ``closed``, ``passive``, ``withdrawn``: when it was asked. ``brought_by``:
    names of the services whose scripts asked it; "" is the page itself.
    """

    service: Service
    party: str
    hosts: tuple[str, ...]
    requests: int
    transfer_bytes: int
    unknown_sizes: int
    gco2e: float | None
    moments: tuple[str, ...] = ()
    brought_by: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    cookies: tuple[str, ...] = ()
