"""Who answers a URL or a host: one JSON line for programs, a few lines for people."""

from typing import Any

import msgspec

from necgreen import words
from necgreen.model import Identified
from necgreen.words.parties import table


def identified_json(found: Identified) -> str:
    """One line; unknown is "" or []."""
    service: dict[str, Any] = msgspec.to_builtins(found.service)
    told = {
        "asked": found.asked, "host": found.host, "registrable": found.registrable, "party": found.party,
        "service": service.pop("name") if found.service.known_by else "", **service,
    }  # fmt: skip
    told.pop("name", None)
    return msgspec.json.encode(told).decode() + "\n"


def identified_text(found: Identified, lang: str) -> str:
    """The address, then what is known of it, a fact a line."""
    held, service = table(lang)["identify"], found.service
    lines = [words.plain(found.asked)]
    if not service.known_by:
        lines.append(held["unknown"])
        if service.operator:
            lines.append(held["operator"].replace("{who}", _who(service.operator, service.country, lang)))
    else:
        lines.append(f"{words.plain(service.name)} · {words.category(service.category, lang)}")
        lines.append(held["operator"].replace("{who}", _who(service.operator, service.country, lang)))
        lines += _sourced(service.country, service.country_source, service.checked_on, lang)
        if service.owner or service.owner_country:
            owner = service.owner or service.operator
            lines.append(held["owner"].replace("{who}", _who(owner, service.owner_country, lang)))
            lines += _sourced(service.owner_country, service.owner_source, service.checked_on, lang)
        if service.exempt:
            lines.append(held[f"exempt-{service.exempt}"])
        if service.alternatives:
            lines.append(held["instead"].replace("{names}", words.plain(", ".join(service.alternatives))))
        lines.append(held["known-by"].replace("{set}", words.plain(service.known_by)))
    if found.party:
        lines.append(held[f"party-{found.party}"])
    return "\n  ".join(lines) + "\n"


def _who(name: str, country: str, lang: str) -> str:
    return f"{words.plain(name) or table(lang)['identify']['to-confirm']} ({words.country(country or None, lang)})"


def _sourced(country: str, source: str, day: str, lang: str) -> list[str]:
    if not country:
        return []
    when = words.date(day, lang) if day else ""
    return [table(lang)["identify"]["source"].replace("{source}", words.plain(source)).replace("{date}", when)]
