"""Text typed in the fields of a page as a person types it, never submitted, then looked for in what left.

A load of its own: a visible text of ours (``necgreen-test``) key by key in each field, the field left, then the page
told that its visitor goes. Never typed in: logins, payments, searches, codes, numbers, documents of another site.
Enter is not pressed, nothing is clicked; a form that its page submits by itself is stopped, and said. Not seen: what a
script sends once a form is submitted, what it keeps for later, and the shapes that ``marks`` does not know.
"""

import time
from concurrent.futures import TimeoutError as LateError
from dataclasses import dataclass, field, replace
from typing import Any

from necgreen.collection.chromium import marks
from necgreen.collection.chromium.banner import pierce
from necgreen.collection.chromium.devtools import DevToolsError
from necgreen.collection.chromium.exchange import Carried, Exchange
from necgreen.collection.chromium.loading import QUIET, SETTLE, STILL, Load, Loader
from necgreen.collection.chromium.marks import TEXT, VALUES, Hit
from necgreen.collection.chromium.tab import SCRIPTS, FrameNode, Tab
from necgreen.collection.engine import Store
from necgreen.collection.tour import Found
from necgreen.model import Gap, GapKind, Moment, Need, Page, TypedField, TypedLeak, TypedTrace

TYPING = 40.0  # seconds for all the fields of a page
KEY = 0.015  # between two keys: a person is slower, scripts do not mind
PRESS = 3.0  # seconds a page has to take a key
FIELDS = 20  # of one page
LEFT = 1.0  # seconds for what is sent by a page that is left
BODY = 3.0  # seconds for a body that the browser holds
WAITS = (("typing", TYPING), ("key", KEY), ("fields", float(FIELDS)), ("left", LEFT))
# What a real departure sends is asked by a page that the browser no longer shows us: the page is told of it instead.
LEAVE = """(() => {
  Object.defineProperty(document, "visibilityState", { get: () => "hidden", configurable: true });
  Object.defineProperty(document, "hidden", { get: () => true, configurable: true });
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  dispatchEvent(new PageTransitionEvent("pagehide"));
  dispatchEvent(new Event("unload"));
})()"""
FIND = (SCRIPTS / "fields.js").read_text(encoding="utf-8")
KINDS = frozenset({"text", "email", "textarea"})
ROLES = frozenset({"textbox", "combobox"})
KEYS = {"-": ("Minus", 189, 0), "@": ("Digit2", 50, 8), ".": ("Period", 190, 0)}  # code, key code, Shift
SILENT_HEADERS = ("user-agent", "sec-ch-ua")  # what our browser says of itself
# Words of names, labels and buttons, in French and English. Too many fields left alone is the lesser fault.
WORDS = {
    "login": r"(?<!b)login|(?<![a-z])log[-_ ](?:in|on)(?![a-z])|(?<!de)signin|(?<![a-z])sign[-_ ]in(?![a-z])|connexion|"
    r"se connecter|connectez|identifi(?:ant|ez)|user.?name|nom d.utilisateur|authenti|pass.?word|passwd|mot.?de.?passe",
    "payment": r"\bpayer\b|paiement|\bpay\b|check.?out",
    "card": r"(?<![a-z])(?:card|carte|cc|cvc2?|cvv2?|iban|bic)(?![a-z])|card.?(?:num|holder|exp)|cryptogramme|"
    r"credit.?card",
    "bank": r"carte bancaire|num[ée]ro de (?:la )?carte|card number|cryptogramme|(?<![a-z])(?:iban|cvc|cvv)(?![a-z])",
    "search": r"(?<![a-z])search|recherche",
    "searched": r"^(?:q|s|k|query|keys?|keywords?|mots?.?cl.*|find)$|(?<![a-z])search|recherche",
    "asks": r"^(?:re)?cherche[rz]?\b|^recherche\b|^search\b|^que cherchez|^mots?.cl[ée]s|^keywords?\b",
    "code": r"(?<![a-z])otp(?![a-z])|captcha|one.?time|code.{0,20}(?:v[ée]rif|s[ée]cur|sms|confirm|secret)|"
    r"(?:v[ée]rif\w*|security|confirm\w*).{0,5}code",
}
# Payment pages of France and elsewhere, by the domains that their own documentation gives.
PAYMENT = (
    "payfip.gouv.fr", "tipi.budget.gouv.fr", "stripe.com", "paypal.com", "payplug.com", "systempay.fr", "payzen.eu",
    "lyra.com", "monetico-services.com", "paybox.com", "sips-services.com", "payline.com", "mollie.com", "adyen.com",
    "ogone.com", "worldline-solutions.com", "sumup.com", "gocardless.com", "braintreegateway.com", "checkout.com",
)  # fmt: skip


@dataclass(slots=True)
class Typing:
    """The fields of one page, and when each was entered, on our clock."""

    found: list[tuple[FrameNode, int, TypedField]] = field(default_factory=list)
    typed: list[tuple[TypedField, float]] = field(default_factory=list)
    cut: bool = False
    blind: bool = False  # the page does not tell its fields


class Typist:
    """Types in pages, each in a context of its own."""

    def __init__(self, loader: Loader) -> None:
        self.loader = loader
        self.store: Store = loader.store

    def type(self, found: Found) -> list[Page]:
        """The page loaded once more, typed in, left."""
        tab = self.loader.open()
        tab.exchanges.keeps = True
        try:
            load = Load(tab, f"{found.id}t", found, step="typed")
            why = tab.go(found.final_url, self.loader.plan.page_time)
            load.failed(why)
            typing = Typing(blind=True)
            if why != "crash":
                tab.rest(QUIET, quiet=STILL)
                typing = self._find(tab)
                self._type(tab, typing)
                load.look()
                if typing.typed:
                    self._leave(tab)
            page = self.loader.page(load)
            leaks, unread = search(load, typing)
            gaps = [*page.gaps, *(Gap(GapKind.FAILED, self.store.redactor.url(url)) for url in unread)]
            gaps += [Gap(GapKind.CAP, "fields")] if typing.cut else []
            gaps += [Gap(GapKind.TIME_OUT, "fields")] if typing.blind and not gaps else []
            trace = None if typing.blind else TypedTrace(tuple(one for one, _ in typing.typed), leaks)
            seen = page.collected | {Need.TYPED}
            return [replace(page, typed=trace, collected=seen, gaps=tuple(dict.fromkeys(gaps)))]
        finally:
            self.loader.bytes += tab.exchanges.bytes
            tab.close()

    def _find(self, tab: Tab) -> Typing:
        """The fields of the page, and of its frames of the same origin."""
        pierce(tab)
        typing, origin = Typing(), ""
        for node in tab.living():
            left = FIELDS - len(typing.found)
            told = tab.ask(node, FIND, {"act": "find", "most": left, "hosts": list(PAYMENT), "words": WORDS}, PRESS)
            if not isinstance(told, dict):
                if node.id == tab.main:
                    return Typing(blind=True)
                continue
            origin = origin or told["origin"]
            if told["origin"] != origin or origin == "null":
                continue
            typing.cut = typing.cut or told["more"]
            typing.found += [(node, at, self._field(one)) for at, one in enumerate(told["fields"])]
        return typing

    def _field(self, told: dict[str, str]) -> TypedField:
        text, url = self.store.redactor.text, self.store.redactor.url
        return TypedField(text(told["name"]), told["kind"], url(told["action"]) if told["action"] else "")

    def _type(self, tab: Tab, typing: Typing) -> None:
        """Type in each field, then let its scripts speak. What leaves from the first key on comes after typing."""
        if not typing.found:
            return
        tab.held = TEXT
        tab.exchanges.after = Moment.TYPED
        until = time.monotonic() + TYPING
        try:
            tab.send("Emulation.setFocusEmulationEnabled", {"enabled": True})
            for node, at, one in typing.found:
                if time.monotonic() > until:
                    typing.cut = True
                    break
                began = time.monotonic()
                if tab.ask(node, FIND, {"act": "enter", "at": at}, PRESS):
                    typing.typed.append((one, began))
                    self._write(tab, node, at, VALUES.get(one.kind, TEXT), until)
                    tab.ask(node, FIND, {"act": "leave", "at": at}, PRESS)
        except DevToolsError:
            typing.cut = True
        tab.rest(SETTLE)

    def _write(self, tab: Tab, node: FrameNode, at: int, value: str, until: float) -> None:
        """Key by key, as long as the field is where the keys go: a page may take the focus elsewhere."""
        for key in value:
            if not tab.ask(node, FIND, {"act": "check", "at": at}, PRESS) or time.monotonic() > until:
                return
            code, number, shift = KEYS.get(key, (f"Key{key.upper()}", ord(key.upper()), 0))
            told: dict[str, Any] = {"key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": shift}
            tab.send("Input.dispatchKeyEvent", {"type": "keyDown", **told, "text": key}, PRESS)
            tab.send("Input.dispatchKeyEvent", {"type": "keyUp", **told}, PRESS)
            time.sleep(KEY)

    def _leave(self, tab: Tab) -> None:
        """Tell the page that its visitor goes: some scripts speak only then."""
        if not tab.lost:
            tab.ask_page(LEAVE, PRESS)
            tab.rest(LEFT)


def search(load: Load, typing: Typing) -> tuple[tuple[TypedLeak, ...], list[str]]:
    """What we typed, in the requests made since; and the addresses of those whose body could not be read."""
    sent = [(at, one) for at, one in enumerate(load.kept) if one.after is Moment.TYPED or _spoke(one)]
    if not typing.typed or not sent:
        return (), []
    told = [one.url for one in load.kept if one.after is not Moment.TYPED] + [load.found.document.title]
    ours = any(len(hit.value) < marks.OURS for text in told for hit in marks.hits(text))  # a site that bears our name
    found: dict[tuple[int, str, str], Hit] = {}
    unread: list[str] = []
    said: list[tuple[int, str, list[bytes]]] = []
    for at, one in sent:
        body, known = _body(one.carried)
        unread += [] if known else [one.url]
        frames = [frame for moment, frame in one.carried.frames if moment is Moment.TYPED] if one.carried else []
        said.append((at, one.url if one.after is Moment.TYPED else "", [body, *frames]))
        pieces: list[tuple[str, str | bytes]] = [("body", body), *(("socket", frame) for frame in frames)]
        if one.after is Moment.TYPED:
            pieces += [("url", one.url), *(("header", value) for value in _headers(one.carried))]
        for where, piece in pieces:
            for hit in marks.hits(piece) if piece else ():
                if len(hit.value) >= marks.OURS or not ours:
                    longest = max(hit, found.get((at, hit.form, where), hit), key=lambda each: len(each.value))
                    found[at, hit.form, where] = longest
    for at, hit in marks.keystrokes(said):
        found[at, hit.form, _place(load.kept[at])] = hit
    leaks = (_leak(load, at, form, where, found[at, form, where], typing) for at, form, where in sorted(found))
    return tuple(leaks), unread


def _spoke(one: Exchange) -> bool:
    return one.carried is not None and any(moment is Moment.TYPED for moment, _ in one.carried.frames)


def _place(one: Exchange) -> str:
    carried = one.carried or Carried()
    return "socket" if carried.frames else "body" if carried.body or carried.later else "url"


def _body(carried: Carried | None) -> tuple[bytes, bool]:
    """What the request holds, and whether it could be read."""
    if carried is None or carried.later is None:
        return (carried.body if carried else b""), True
    try:
        return str(carried.later.result(BODY)["postData"]).encode("utf-8", "surrogatepass"), True
    except (DevToolsError, LateError):
        return carried.body, False


def _headers(carried: Carried | None) -> set[str]:
    pairs = carried.headers if carried else ()
    return {value for name, value in pairs if not name.lower().startswith(SILENT_HEADERS)}


def _leak(load: Load, at: int, form: str, where: str, hit: Hit, typing: Typing) -> TypedLeak:
    """The field is known when only one that was entered by then holds the text."""
    one = load.kept[at]
    heard = one.carried.heard if one.carried else float("inf")
    could = [place for place, (each, began) in enumerate(typing.typed) if began <= heard and _holds(each, hit)]
    kinds = {"email" if typing.typed[place][0].kind == "email" else "text" for place in could}
    what = kinds.pop() if len(kinds) == 1 else ""
    return TypedLeak(f"page/{load.page}/entry/{at}", form, where, could[0] if len(could) == 1 else None, what)


def _holds(one: TypedField, hit: Hit) -> bool:
    """Whether the text of a field is what was met: the whole of it under a hash, else as much as was met."""
    value = VALUES.get(one.kind, TEXT)
    return value == hit.value if hit.form in marks.ALGORITHMS else value.startswith(hit.value)


def shows_field(page: Page) -> bool:
    """Whether the page, seen untouched, may have a field to type in; a login that came instead is left alone."""
    facts = page.rendered
    if facts is None or any(gap.kind is GapKind.LOGIN for gap in page.gaps):
        return False
    asked = any(one.kind in KINDS for form in facts.forms for one in form.fields)
    return asked or facts.cut or any(one.role in ROLES for one in facts.names)


def nowhere(page: Page) -> Page:
    """What is said when no page of the visit shows a field: seen untouched, there was nowhere to type."""
    gaps = page.gaps if page.rendered is None else ()
    return Page(
        f"{page.id}t", page.url, page.final_url, page.part, page.title, page.profile, collected=frozenset({Need.TYPED}),
        gaps=gaps, home=page.home, step="typed", typed=None if gaps else TypedTrace(),
    )  # fmt: skip


def unseen(page: Page, kind: GapKind, about: str) -> Page:
    """A page that could not be loaded once more."""
    return replace(nowhere(page), gaps=(Gap(kind, about),), typed=None)
