"""third-party-web: entities of the web and their domains."""

import json
from datetime import date
from typing import Any


def read(text: str) -> tuple[dict[str, Any], date | None]:
    """``entities``: [name, company, category, domains]; a domain ``*.x`` is x and all below it, else one host."""
    rows = [
        [entity["name"], entity.get("company", ""), entity["category"], sorted(set(entity["domains"]))]
        for entity in json.loads(text)
    ]
    return {"entities": sorted(rows)}, None
