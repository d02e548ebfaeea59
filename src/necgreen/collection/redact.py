"""Personal and secret values are cut here, before anything is stored.

A value becomes ``‹kind:length:hash›``. The hash is keyed with a salt drawn for the visit and never stored: two equal
values of one visit stay comparable, and no table of known values can undo it.
"""

import hashlib
import html
import json
import re
import secrets
from collections.abc import Iterable
from urllib.parse import quote, quote_plus, unquote_plus, urlsplit, urlunsplit

SECRET_NAME = re.compile(
    r"(?:^|[_\-.\[])(?:access|auth\w*|api|client|csrf|id|refresh|secret|session|sess|sid|signature|sig|token|jwt|key|"
    r"hash|hmac|nonce|code|state|otp|pass\w*|pwd|mail|e?mail|courriel|phone|tel|user\w*|login|uid|uuid|cid|gclid|"
    r"fbclid|msclkid|ticket|credential\w*|policy)(?:$|[_\-.\]\d])|token|secret|passw|apikey|authoriz|credential|"
    r"sess(?:ion)?id|e-?mail",
    re.IGNORECASE,
)
LEAST_SECRET = 4  # characters: shorter words of a secret would cut half the page
SHORT_NUMBER = re.compile(r"\d{1,9}")
# A short number is the name of a page (spip.php?id_article=12), unless it opens or points at somebody.
SECRET_NUMBER = re.compile(r"token|otp|pin|pass|pwd|secret|sess|sid|auth|sign|phone|tel|uid|cid|user", re.IGNORECASE)
# A version is no domain: « pkg@3.2.1/file.min.js » is the name of a file.
MAIL = re.compile(r"[\w.+%-]+@(?!\d+\.\d+)(?:[\w-]+\.)+[A-Za-z]{2,}")
# JSON web token, hexadecimal of 24 and more, base64-like of 32 and more that mixes letters and digits
TOKEN = re.compile(
    r"eyJ[\w-]{8,}\.[\w-]+\.?[\w-]*|\b[0-9a-fA-F]{24,}\b|(?<![\w+/=-])(?=[\w+/=-]*\d)(?=[\w+/=-]*[A-Za-z])[\w+/=-]{32,}"
)
USERINFO = re.compile(r"(?<![a-zA-Z0-9+.-])(?P<scheme>[a-zA-Z][a-zA-Z0-9+.-]{0,30}://)[^/?#@\s\"'<>]+@")
URL_QUERY = re.compile(r"(?<=[?&;])(?P<name>[\w.\-\[\]]{1,60})=(?P<value>[^&#\"'<>\s;]+)")
HIDDEN_VALUE = re.compile(r"<(?:input|meta|button)\b[^>]{0,2000}>", re.IGNORECASE)
VALUE_ATTRIBUTE = re.compile(r"(\b(?:value|content)\s*=\s*)(\"[^\"]*\"|'[^']*'|[^\s>\"']+)", re.IGNORECASE)
NAME_ATTRIBUTE = re.compile(r"\b(?:name|id|property)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))", re.IGNORECASE)
BEARER = re.compile(r"\b(?P<word>Bearer|Basic)\s+[\w.~+/=-]{8,}", re.IGNORECASE)


class Redactor:
    """Cuts values with one salt per visit. ``secrets_of_user`` are given on the command line: cut wherever met."""

    def __init__(self, secrets_of_user: Iterable[str] = ()) -> None:
        self._salt = secrets.token_bytes(16)
        self._known = sorted(_forms(secrets_of_user), key=len, reverse=True)

    def mark(self, kind: str, value: str) -> str:
        """The mark that replaces ``value``."""
        if value.startswith("‹") and value.endswith("›"):
            return value
        digest = hashlib.blake2b(value.encode("utf-8", "replace"), key=self._salt, digest_size=4).hexdigest()
        return f"‹{kind}:{len(value)}:{digest}›"

    def url(self, url: str) -> str:
        """A URL without user information, fragment, or token-like query values; the rest is untouched."""
        if len(url) > 8192:
            url = url[:8192]
        try:
            parts = urlsplit(self._cut_known(url))
        except ValueError:
            return self.text(url)
        netloc = parts.netloc.rpartition("@")[2]
        query = parts.query
        if query:
            query = "&".join(self._pair(pair) for pair in query.split("&"))
        path = MAIL.sub(lambda m: self.mark("mail", m[0]), parts.path)
        path = TOKEN.sub(lambda m: m[0] if _is_file_name(path, m) else self.mark("token", m[0]), path)
        return urlunsplit((parts.scheme, netloc, path, query, ""))

    def _pair(self, pair: str) -> str:
        name, equals, value = pair.partition("=")
        if not equals:
            return pair if not TOKEN.fullmatch(pair) else self.mark("token", pair)
        return f"{name}={self._value(name, value)}"

    def _value(self, name: str, value: str) -> str:
        plain = unquote_plus(value)
        if not plain or (SHORT_NUMBER.fullmatch(plain) and not SECRET_NUMBER.search(name)):
            return value
        if plain.startswith(("http://", "https://")):
            return quote(self.url(plain), safe="/:?=&‹›%")
        if SECRET_NAME.search(name) or TOKEN.search(plain) or MAIL.search(plain):
            return self.mark("query", plain)
        return value

    def text(self, text: str) -> str:
        """A document or style sheet without user information, mail addresses of forms, tokens or hidden values."""
        text = self._cut_known(text)
        text = USERINFO.sub(lambda m: m["scheme"], text)
        text = HIDDEN_VALUE.sub(lambda m: self._tag(m[0]), text)
        text = BEARER.sub(lambda m: f"{m['word']} {self.mark('auth', m[0])}", text)
        return URL_QUERY.sub(lambda m: f"{m['name']}={self._value(m['name'], m['value'])}", text)

    def _tag(self, tag: str) -> str:
        """A form field keeps its name and loses its value when hidden, password-like or named like a secret."""
        named = NAME_ATTRIBUTE.search(tag)
        name = next((group for group in named.groups() if group), "") if named else ""
        low = tag.lower()
        hidden = low.startswith("<input") and ("hidden" in low or "password" in low)
        if not (hidden or SECRET_NAME.search(name)):
            return tag
        return VALUE_ATTRIBUTE.sub(lambda m: f'{m[1]}"{self.mark("value", m[2].strip(chr(34) + chr(39)))}"', tag)

    def _cut_known(self, text: str) -> str:
        for known in self._known:
            if known in text:
                text = text.replace(known, self.mark("secret", known))
        return text


def _forms(given: Iterable[str]) -> set[str]:
    """A secret as a page may give it back: as it is, or encoded for a URL, HTML or JSON."""
    forms: set[str] = set()
    for secret in given:
        if len(secret) >= LEAST_SECRET:
            forms |= {secret, quote(secret), quote(secret, safe=""), quote_plus(secret)}
            forms |= {html.escape(secret), json.dumps(secret)[1:-1]}
    return forms


def command(arguments: Iterable[str]) -> str:
    """The command line as reports print it: values of ``--header`` and ``--basic-auth``, user information and
    token-like values are cut."""
    redactor = Redactor()
    shown: list[str] = []
    secret_next = False
    for argument in arguments:
        if secret_next:
            argument = argument.partition(":")[0] + ":…" if ":" in argument else "…"
            if shown[-1] == "--basic-auth":
                argument = "…"
            secret_next = False
        elif argument in ("--header", "-H", "--basic-auth"):
            secret_next = True
        elif argument.startswith(("--header=", "--basic-auth=")):
            argument = argument.partition("=")[0] + "=…"
        elif "://" in argument:
            argument = redactor.url(argument)
        shown.append(f"'{argument}'" if re.search(r"[\s*?&;|<>$`\"]", argument) else argument)
    return " ".join(shown)



def _is_file_name(path: str, match: re.Match[str]) -> bool:
    """A content hash in the name of a static file (``app.3f2a….js``) is no secret: it is the name of the file."""
    return bool(re.match(r"[\w.@~-]*\.\w{2,5}$", path[match.end() :]))
