"""Identifiers of a visitor in the address of a request.

Only the names of parameters whose sense is published by those who use them are read, and only when the value is long
enough to tell one visitor from another; values are never kept. Not seen: a renamed or encrypted parameter, a body.
"""

import re
from urllib.parse import parse_qsl, urlsplit

# Google Analytics (_ga, _gid), Meta (fbp, fbc), Piano (idclient), Segment (anonymousId), PostHog (distinct_id), TikTok
# (ttp), common names. Left out, for they also name a place on a map (cid), a video (vid), an application (client_id),
# an account of the organiser (user_id) or any object (uid, uuid, guid).
NAMES = frozenset(
    "_ga _gid fbp fbc _fbp _fbc idclient visitor_id visitorid device_id deviceid anonymous_id anonymousid distinct_id "
    "ttp _ttp".split()
)
LEAST = 8  # characters of a value that tells visitors apart
CUT = re.compile(r"‹[a-z]+:(\d+):[0-9a-f]+›")  # our own mark in place of a value, with its length


def identifiers(url: str) -> tuple[str, ...]:
    """The names of the parameters of ``url`` that hold an identifier, in alphabetical order."""
    try:
        pairs = parse_qsl(urlsplit(url).query, max_num_fields=200)
    except ValueError:
        return ()
    return tuple(sorted({name for name, value in pairs if name.lower() in NAMES and _long(value)}))


def _long(value: str) -> bool:
    cut = CUT.fullmatch(value)
    return (int(cut[1]) if cut else len(value)) >= LEAST
