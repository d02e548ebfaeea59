"""What a stored choice says: refusal, acceptance or unclear. The value is read here and goes no further."""

import hashlib
import re
import unicodedata
from base64 import b64decode
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from necgreen.collection.chromium import tcf
from necgreen.collection.chromium.jar import Jar, Key
from necgreen.views.parties import registrable

YES = frozenset("true yes oui granted allow allowed accept accepted on 1".split())
PAIR = re.compile(
    r"[\"']?([A-Za-z_][\w .:-]*?)[\"']?\s*[:=]\s*[\"']?"
    r"(true|false|yes|no|oui|non|granted|denied|allowed|allow|deny|accepted|accept|rejected|reject|refused|refuse|on|off|1|0)"
    r"(?![\w.-])",
    re.IGNORECASE,
)
LIST = re.compile(r"[\"']?(\w+)[\"']?\s*[:=]\s*\[([^\]]*)\]")
GRANTING = re.compile(r"categor|accept|allow|consent|granted|enabled|services|purposes|vendors", re.IGNORECASE)
REFUSING = re.compile(r"refus|reject|den(?:y|ied)|declin|disabled|oppos|revoked", re.IGNORECASE)
# What differs between two equal choices: moments and identifiers.
VOLATILE = re.compile(r"\d{9,}|[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z?|\d{4}-\d\d-\d\d", re.IGNORECASE)
BASE64 = re.compile(r"[A-Za-z0-9+/_-]{6,}={0,2}")


def changed(before: Jar, after: Jar, site: str, words: Mapping[str, Any], platform: Iterable[str]) -> dict[Key, str]:
    """The keys that the choice wrote or changed, those that look like a choice when there are some."""
    new = {key: value for key, value in after.values.items() if before.values.get(key) != value}
    known = set(platform)
    told = {key: value for key, value in new.items() if key[2] in known}
    named = {key: value for key, value in new.items() if re.search(words["keys"], key[2])}
    own = {key: value for key, value in new.items() if _site(key) == registrable(site)}
    return told or named or own or new


def _site(key: Key) -> str:
    return registrable(urlsplit(key[1]).hostname or "" if "://" in key[1] else key[1])


def says(key: str, value: str, words: Mapping[str, Any]) -> str:
    """``refusal``, ``acceptance`` or ``unclear``."""
    text = _plain(value)
    if (facts := tcf.decode(text, "storage")) is not None:
        return "acceptance" if facts.purposes else "refusal"
    skipped = {*words["always"], *words["about_itself"]}
    votes: set[str] = set()
    for name, answer in PAIR.findall(text):
        short = _fold(name).split(" ")[-1]
        if short in skipped or _fold(name) in skipped:
            continue
        yes = answer.lower() in YES
        if REFUSING.search(name):
            yes = not yes
        votes.add("acceptance" if yes else "refusal")
    for name, listed in LIST.findall(text):
        items = [_fold(item) for item in listed.split(",") if _fold(item)]
        items = [item for item in items if item not in skipped]
        if REFUSING.search(name) and items:
            votes.add("refusal")
        elif GRANTING.search(name):
            votes.add("acceptance" if items else "refusal")
    if votes:
        return "acceptance" if "acceptance" in votes else "refusal"
    return _word(key, text, words)


def _word(key: str, text: str, words: Mapping[str, Any]) -> str:
    """A value of one or a few words."""
    low = text.strip().strip("\"'").lower()
    parts = {low, *re.split(r"[^a-z0-9-]+", low)} if len(low) <= 40 else {low}
    refuses = bool(parts & set(words["refusal"])) or (len(low) <= 40 and bool(REFUSING.search(low)))
    accepts = bool(parts & set(words["acceptance"]))
    if REFUSING.search(key) and (accepts or low == "1"):
        return "refusal"
    if refuses == accepts:
        return "unclear"
    return "refusal" if refuses else "acceptance"


def fingerprint(value: str) -> str:
    """What two equal choices have in common, whatever the moment and the visitor. Kept in memory only."""
    return hashlib.sha256(VOLATILE.sub("·", _plain(value)).encode("utf-8", "replace")).hexdigest()


def _plain(value: str) -> str:
    """The value without the encodings it wears."""
    for _ in range(3):
        bare = unquote(value)
        if bare == value:
            break
        value = bare
    if BASE64.fullmatch(value) and tcf.decode(value, "storage") is None:
        try:
            text = b64decode(value + "=" * (-len(value) % 4), altchars=b"-_").decode("utf-8")
        except ValueError:
            return value
        if text.isprintable() and re.search(r"[a-z]{2}", text, re.IGNORECASE):
            return text
    return value


def _fold(text: str) -> str:
    bare = unicodedata.normalize("NFD", text)
    return re.sub(r"[^a-z0-9_]+", " ", "".join(c for c in bare if not unicodedata.combining(c)).lower()).strip()
