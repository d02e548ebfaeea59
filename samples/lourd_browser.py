"""What a real browser sees of site-lourd beyond the static truth: the effects of its scripts, known by construction."""

from collections.abc import Iterable

from site_files import Plain, toml_table

WWW = "https://www.grand-forum.example"
TAGS = "https://www.googletagmanager.com"
SYNC = "https://sync.regie-audience.example/synchro?source=script"
CHANNEL = "https://i.ytimg.com/vi/EXEMPLE0001/chaine.svg"
MARK = "https://www.facebook.com/tr/?id=EXEMPLE&ev=PageView"
GTAG = f"{TAGS}/gtag/js?id=G-EXEMPLE"
CONSENT = f"{WWW}/assets/js/bandeau-cookies.js"
WORKER = f"{WWW}/assets/js/mesure-worker.js"
PLACES = f"{WWW}/api/places.json"
FACEBOOK = "https://connect.facebook.net/fr_FR/fbevents.js"
DENIED, GRANTED = (
    f"https://www.google-analytics.com/g/collect?v=2&tid=G-EXEMPLE&gcs={state}&gcd=13l3l3l3l1l1&cid=123.456"
    for state in ("G100", "G111")
)
STATES = ("untouched", "scrolled", "refused", "accepted")
SERVICE_WORKER = f"{WWW}/hors-ligne.js"
FONT = f"{WWW}/assets/fonts/forum-affiche-400.woff2"
KEPT = [f"{WWW}/img/frise.svg", f"{WWW}/img/carte.svg"]
WORKSHOPS = [
    f"{WWW}/img/ateliers/{name}.jpg" for name in ("eau", "energie", "numerique", "culture", "quartiers", "jeunesse")
]

# URL, method, the script that asks. The first six are asked by every page of the template, the others by some.
REQUESTS = (
    (CONSENT, "GET", f"{WWW}/assets/js/application.js"),
    (WORKER, "GET", f"{WWW}/assets/js/application.js"),
    (PLACES, "GET", WORKER),
    (GTAG, "GET", f"{TAGS}/gtm.js?id=GTM-EXEMPLE"),
    (DENIED, "POST", GTAG),
    (SYNC, "GET", "https://tags.pubmetrics.example/p.js"),
    (CHANNEL, "GET", "https://www.youtube.com/s/lecteur.js"),
    (GRANTED, "POST", GTAG),
    (MARK, "GET", FACEBOOK),
    *((url, "GET", f"{WWW}/programme") for url in WORKSHOPS),
    (FONT, "GET", f"{WWW}/hebergement"),
    (SERVICE_WORKER, "GET", f"{WWW}/application"),
    *((url, "GET", SERVICE_WORKER) for url in KEPT),
)
AGREED = ("scrolled", "accepted")

# Name, host, who sets it, its address, the seconds asked for (0: session), the states that have it.
COOKIES = (
    ("PHPSESSID", "www.grand-forum.example", "server", f"{WWW}/", 0, STATES),
    ("_ga", "www.grand-forum.example", "script", GTAG, 63_072_000, STATES),
    ("_ga", "www.google-analytics.com", "server", "https://www.google-analytics.com/collect?v=1&t=pageview",
     63_072_000, STATES),
    ("pm_uid", "tags.pubmetrics.example", "server", "https://tags.pubmetrics.example/pixel?e=vue", 33_696_000, STATES),
    ("regie_id", "sync.regie-audience.example", "server",
     "https://sync.regie-audience.example/match?source=pubmetrics", 31_536_000, STATES),
    ("regie_sync", "sync.regie-audience.example", "server", SYNC, 31_536_000, STATES),
    ("VISITOR_INFO1_LIVE", "www.youtube.com", "server", "https://www.youtube.com/embed/EXEMPLE0001", 15_552_000,
     STATES),
    ("forum_consent", "www.grand-forum.example", "script", CONSENT, 34_128_000, STATES[1:]),
    ("_fbp", "www.grand-forum.example", "script", FACEBOOK, 7_776_000, AGREED),
    ("fr", "www.facebook.com", "server", MARK, 7_776_000, AGREED),
)  # fmt: skip
FAULTS = (
    "no refusal on the first layer",
    "both boxes of the second layer are ticked beforehand",
    "closing the banner counts as consent",
    "scrolling past 600 pixels counts as consent",
    "audience measurement, its cookie and a third-party advertising cookie before any choice",
    "audience measurement, its cookie and a third-party advertising cookie after a refusal",
    "choices can be reopened from the home page only",
)


def state(name: str, steps: str, hosts: Iterable[str], on_load: list[str], on_gesture: list[str]) -> str:
    """The home page in one state."""
    values: dict[str, Plain] = {
        "name": name,
        "steps": steps,
        "banner": name == "untouched",
        "third_party_hosts": [*hosts, *(["www.facebook.com"] if name in AGREED else [])],
        "cookies": [f"{cookie}@{host}" for cookie, host, _, _, _, states in COOKIES if name in states],
        "storage": [f"forum_visiteur@{WWW}"] if name in AGREED else [],
        "requests": on_load,
        "on_gesture": on_gesture,
    }
    return toml_table("[browser.state]", values)


def page(path: str, on_load: list[str], on_scroll: list[str], kept: list[str]) -> str:
    values: dict[str, Plain] = {"url": WWW + path, "requests": on_load, "on_scroll": on_scroll, "cached": kept}
    return toml_table("[browser.page]", values)


def browser(hosts: Iterable[str]) -> list[str]:
    """The ``[browser]`` tables. ``hosts``: the third parties of the static truth, all asked by a browser too."""
    every = [url for url, _, _ in REQUESTS[:6]]
    denied = [*every, CHANNEL]
    granted = [GRANTED if url == DENIED else url for url in denied] + [MARK]
    top: dict[str, Plain] = {
        "start": f"{WWW}/",
        "banner": "bandeau-cookies",
        "banner_after_ms": 400,
        "accept": "Tout accepter",
        "settings": "Paramétrer",
        "refuse": "Tout refuser",
        "save": "Enregistrer mes choix",
        "reopen": "Gestion des cookies",
        "faults": list(FAULTS),
        "every_page": every,
    }
    blocks = [
        "# What scripts add, for a browser over TLS that takes third-party cookies: requests beyond those above,\n"
        "# cookies and storage in all. A state starts from an empty profile. requests: those of the load that is\n"
        "# looked at (after the reload, if there is one), those that a cache answers included; on_gesture: those that\n"
        "# the click or the scroll itself adds. Third-party hosts: load and scroll; cookies (name@host) and storage\n"
        "# (key@origin): at the end.\n",
        toml_table("browser", top),
        state("untouched", "load, wait", hosts, denied, []),
        state("scrolled", "load, scroll to the bottom", hosts, denied, [GRANTED, MARK]),
        state("refused", "load, settings, refuse, reload", hosts, denied, [DENIED]),
        state("accepted", "load, accept, reload", hosts, granted, [GRANTED, MARK]),
    ]
    for name, host, setter, source, age, states in COOKIES:
        row: dict[str, Plain] = {"name": name, "host": host, "set_by": setter, "source": source}
        blocks.append(toml_table("[browser.cookie]", {**row, "max_age": age, "states": list(states)}))
    for url, method, by in REQUESTS:
        blocks.append(toml_table("[browser.request]", {"url": url, "method": method, "by": by}))
    blocks += [
        "# Pages whose scripts do more than every page; on_scroll: their own, past 400 pixels (consent apart).\n",
        page("/programme", every, WORKSHOPS, []),
        page("/hebergement", [*every, FONT], [], []),
        page("/application", [*every, SERVICE_WORKER, *KEPT], [], KEPT),
    ]
    return blocks
