"""AdGuard's list of trackers that sites hide behind one of their own names."""

import re
from datetime import date
from typing import Any


def read(text: str) -> tuple[dict[str, Any], date | None]:
    """``trackers``: [domain, company]: the domain and all below it."""
    told = re.search(r"TimeUpdated: (\d{4}-\d\d-\d\d)", text)
    company, rows = "", []
    for line in text.splitlines():
        if line.startswith("! Company:"):
            company = line.partition(":")[2].strip()
        elif found := re.fullmatch(r"\|\|([a-z0-9.-]+)\^", line.strip()):
            rows.append([found[1], company])
    if not rows:
        raise ValueError("the trackers could not be read: the file has changed shape")
    return {"trackers": sorted(rows)}, date.fromisoformat(told[1]) if told else None
