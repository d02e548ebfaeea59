"""Parties built by hand: the site, services of every standing, and as many as are asked for."""

from typing import Any

from necgreen.model import PartyFigures, Service


def service(
    name: str, category: str = "unknown", kind: str = "unclassified", known_by: str = "", **told: Any
) -> Service:
    return Service(name, category, kind, known_by, **told)


def party(
    held: Service, weight: int = 12_000, *, requests: int = 4, standing: str = "third", **told: Any
) -> PartyFigures:
    """One service; its host is made of its name unless told."""
    hosts = told.pop("hosts", (f"{held.name.lower().replace(' ', '-')}.example",))
    grams = told.pop("gco2e", weight / 1e9 * 97)
    told = {"moments": ("load",), "brought_by": ("",), "pages": ("1",), **told}
    return PartyFigures(held, standing, hosts, requests, weight, told.pop("unknown_sizes", 0), grams, **told)


US = {"country": "US", "country_source": "https://source.example/us", "checked_on": "2026-11-20"}
FR = {"country": "FR", "country_source": "https://source.example/fr", "checked_on": "2026-11-21"}
HOME = party(service("rencontres.example", "site", "expected", "necgreen"), 2_000_000, requests=40, standing="first",
             moments=(), brought_by=())  # fmt: skip
FONTS = party(service("Google Fonts", "fonts", "functional", "necgreen", operator="Google", owner="Alphabet",
                      owner_country="US", owner_source="https://source.example/alphabet", alternatives=("Fontsource",),
                      **US), 300_000, requests=6)  # fmt: skip
PIXEL = party(service("Meta Pixel", "advertising", "following", "necgreen", operator="Meta", **US), 90_000,
              moments=("load", "scroll", "refused"), brought_by=("", "Google Tag Manager"),
              cookies=("_fbp", "fr"))  # fmt: skip
TICKETS = party(service("Weezevent", "ticketing", "functional", "necgreen", operator="Weezevent", **FR), 0, requests=0,
                gco2e=0.0, moments=("accepted",), cookies=("wz",))  # fmt: skip
CLOAKED = party(service("Eulerian", "analytics", "following", "necgreen", operator="Eulerian", exempt="arguable", **FR),
                30_000, standing="cloaked", hosts=("e.rencontres.example",))  # fmt: skip
MATOMO = party(service("Matomo", "analytics", "following", "necgreen", exempt="configurable"), 60_000,
               standing="first", hosts=("stats.rencontres.example",))  # fmt: skip
SISTER = party(service("Billetweb", "ticketing", "functional", "necgreen", operator="Billetweb"), 5_000,
               standing="sister")  # fmt: skip
LISTED = party(service("Acme Ads", "ads", "unclassified", "third-party-web", operator="Acme"), 4_000, unknown_sizes=2)
HERS = party(service("Her tag", "advertising", "following", "user", operator="Hers", country="IE",
                     country_source="trackerdb"), 3_000)  # fmt: skip
ORPHAN = party(service("Orphan", "chat", "functional", "tarteaucitron"), 2_000)
STRANGE = party(service("tags.strange.example"), 1_000, hosts=("tags.strange.example",), cookies=("s_id",))
CROWD = (HOME, FONTS, PIXEL, MATOMO, CLOAKED, SISTER, LISTED, HERS, ORPHAN, STRANGE, TICKETS)


def attacker(what: str) -> PartyFigures:
    """A party whose every word attacks."""
    held = service(what, what, what, what, operator=what, country=what, country_source=what, owner=f"{what}!",
                   owner_country=what, owner_source=what, checked_on=what, exempt=what,
                   alternatives=(what,))  # fmt: skip
    every = dict.fromkeys(("hosts", "moments", "brought_by", "pages", "cookies"), (what,))
    return party(held, standing=what, **every)


def throng(count: int, name: str) -> tuple[PartyFigures, ...]:
    """The site and ``count`` others, one in five known by nobody, with more cookies and callers than a row can hold."""
    others = (
        party(service(name.format(n), "video", "functional", "necgreen" if n % 5 else "", operator=name.format(n % 7),
                      owner=name.format(n), alternatives=(name.format("a"),) * 9, **US), 900_000 - n, requests=n,
              hosts=(name.format(n),) * 3, cookies=(name.format("c"),) * 30, brought_by=(name.format("b"),) * 30)
        for n in range(1, count + 1)
    )  # fmt: skip
    return (HOME, *others)
