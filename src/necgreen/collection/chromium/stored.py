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
from necgreen.views.hosts import registrable

YES = frozenset(
    "true yes oui granted allow allowed accept accepted optin opt-in opt_in optedin opted-in opted_in on 1".split()
)
BARE = frozenset("true yes oui on 1 false no non off 0".split())
PAIR = re.compile(
    r"[\"']?([A-Za-z_][\w .:-]*?)[\"']?\s*[:=]\s*[\"']?"
    r"(true|false|yes|no|oui|non|granted|denied|allowed|allow|deny|accepted|accept|rejected|reject|refused|refuse|revoked|opt(?:ed)?[-_]?out|opt(?:ed)?[-_]?in|on|off|1|0)"
    r"(?![\w.-])",
    re.IGNORECASE,
)
LIST = re.compile(r"[\"']?(\w+)[\"']?\s*[:=]\s*\[([^\]]*)\]")
GRANTING = re.compile(r"accept|allow|consent|granted|enabled", re.IGNORECASE)
LISTING = re.compile(r"categor|services|purposes|vendors", re.IGNORECASE)  # what is granted, or all that there is
REFUSING = re.compile(r"refus|reject|den(?:y|ied)|declin|disabl|oppos|revoked|opt[-_ ]?out", re.IGNORECASE)
DECIDING = re.compile(r"accept|agree|allow|grant|opt[-_ ]?in", re.IGNORECASE)
PURPOSE = re.compile(
    r"audience|analy|stats?\b|statist|mesure|measure|matomo|piwik|\bga4?\b|gtag|google|market|publi|advert|\bads?\b|ad_|target|cibl|"
    r"track|traceur|perform|prefer|person|social|reseaux|video|youtube|vimeo|facebook|pixel|hotjar|linkedin|c000[2-9]",
    re.IGNORECASE,
)
# Says that someone was asked, not what was answered.
ABOUT = re.compile(
    r"seen|show[ns]?|\bvue?s?\b|_vue?s?\b|clos|ferm|hid(?:e|den)|dismiss|done|complet|interact|action|made|popup|display|"
    r"bann|bandeau|notice|(?:cookies?|consent)[-_ ]?bar|anon|answer|hasconsent|has_consent",
    re.IGNORECASE,
)
# What differs between two equal choices: moments and identifiers.
VOLATILE = re.compile(
    r"(?<!\d)1[5-9]\d{8}(?:\d{3}){0,2}(?!\d)|[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z?|\d{4}-\d\d-\d\d",
    re.IGNORECASE,
)
BASE64 = re.compile(r"[A-Za-z0-9+/_-]{6,}={0,2}")


def written(before: Jar, after: Jar) -> dict[Key, str]:
    """The keys that are new or hold something else."""
    return {key: value for key, value in after.values.items() if before.values.get(key) != value}


def changed(before: Jar, after: Jar, site: str, words: Mapping[str, Any], platform: Iterable[str]) -> dict[Key, str]:
    """The keys that the choice wrote or changed, those that look like a choice when there are some."""
    new = written(before, after)
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
    votes: dict[int, set[bool]] = {}  # the names that say most come first: a purpose, a list, a consent, anything else
    for name, answer in PAIR.findall(text):
        short = _fold(name).split(" ")[-1]
        bare = answer.lower() in BARE and ABOUT.search(name) and not DECIDING.search(name)
        if short in skipped or _fold(name) in skipped or bare:
            continue
        yes = (answer.lower() in YES) is not bool(REFUSING.search(name))
        rank = 0 if PURPOSE.search(name) else 2 if GRANTING.search(name) or DECIDING.search(name) else 3
        votes.setdefault(rank, set()).add(yes)
    for name, listed in LIST.findall(text):
        if "{" in listed:
            continue
        items = [item for item in map(_fold, listed.split(",")) if item and item not in skipped]
        if REFUSING.search(name):
            if items:
                votes.setdefault(0, set()).add(False)
        elif GRANTING.search(name) or LISTING.search(name):
            votes.setdefault(0 if GRANTING.search(name) else 1, set()).add(bool(items))
    if votes:
        rank = min(votes)
        if rank == 3 and len(votes[rank]) == 2:
            return "unclear"  # some yes, some no, and nothing that tells which is exempt
        return "acceptance" if True in votes[rank] else "refusal"
    return _word(key, text, words)


def _word(key: str, text: str, words: Mapping[str, Any]) -> str:
    """A value of one or a few words."""
    low = text.strip().strip("\"'").lower()
    parts = {low, *(re.split(r"[^a-z0-9-]+", low) if len(low) <= 40 else ())}
    if parts != {low}:
        parts -= {"0", "1"}  # a figure among others is not an answer
    refuses = bool(parts & set(words["refusal"])) or (len(low) <= 40 and bool(REFUSING.search(low)))
    accepts = bool(parts & set(words["acceptance"]))
    if low in BARE:  # the name is the question
        if REFUSING.search(key):
            return "refusal" if low in YES else "unclear"
        if ABOUT.search(key) and not DECIDING.search(key):
            return "unclear"
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
