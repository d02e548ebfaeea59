"""Open Cookie Database: cookies by name."""

import csv
import io
from datetime import date
from typing import Any


def read(text: str) -> tuple[dict[str, Any], date | None]:
    """``cookies``: [name, is a prefix, category, platform, domain as told]."""
    rows = {
        (row["Cookie / Data Key name"].strip(), row["Wildcard match"].strip() == "1", row["Category"].strip(),
         row["Platform"].strip(), row["Domain"].strip())
        for row in csv.DictReader(io.StringIO(text))
    }  # fmt: skip
    if len(rows) < 1000:
        raise ValueError("the cookies could not be read: the file has changed shape")
    return {"cookies": sorted([list(row) for row in rows if row[0]])}, None
