"""tarteaucitron: what its services load, and which cookies they set. Facts are read; no code is kept."""

import re
from datetime import date
from itertools import pairwise
from typing import Any

START = re.compile(r"^tarteaucitron\.services\.(\w+) = \{", re.MULTILINE)
FIELD = re.compile(r"""['"]?(key|type|name)['"]?:\s*['"]([^'"]*)['"]""")
COOKIES = re.compile(r"""['"]?cookies['"]?:\s*\[([^\]]*)\]""")
NEED = re.compile(r"""['"]?needConsent['"]?:\s*(true|false)""")
HOST = re.compile(r"(?:https?:)?//((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/?'\"])", re.IGNORECASE)
LOADS = re.compile(r"addScript\(\s*['\"]([^'\"]+)['\"]")


def read(text: str) -> tuple[dict[str, Any], date | None]:
    """``services``: [key, name, type, needs consent, cookies, hosts of its scripts]."""
    starts = [found.start() for found in START.finditer(text)] + [len(text)]
    rows = []
    for begin, end in pairwise(starts):
        block = text[begin:end]
        named = dict(reversed(FIELD.findall(block)[:6]))
        need = NEED.search(block)
        listed = COOKIES.search(block)
        cookies = re.findall(r"""['"]([^'"]+)['"]""", listed[1]) if listed else []
        hosts = {found[1].lower() for url in LOADS.findall(block) if (found := HOST.match(url))}
        rows.append(
            [named.get("key", ""), named.get("name", ""), named.get("type", ""), not need or need[1] == "true",
             sorted(set(cookies)), sorted(hosts)]
        )  # fmt: skip
    if len(rows) < 100:
        raise ValueError("the services could not be read: the file has changed shape")
    return {"services": sorted(rows)}, None
