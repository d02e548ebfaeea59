"""The truth of site-lourd, known by construction, as expected.toml."""

import gzip
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from lourd_browser import browser
from site_files import Plain, toml_table

HOME = "http://www.grand-forum.example"
CDN = "http://cdn.grand-forum.example"
TICKETS = "http://billetterie.grand-forum-billets.example"
SHARED = (
    *(f"/assets/css/{name}.css" for name in ("theme", "base", "typographie")),
    "//fonts.googleapis.com/css2?family=Accent+Exemple:wght@400;700&display=swap",
    "/assets/css/carrousel.css",
    "/assets/css/impression-2019.css",
    *(f"/assets/js/{name}.js" for name in ("bibliotheque", "application", "carrousel")),
    "//unpkg.com/carrousel-fictif@3/dist/carrousel.min.js",
    "//unpkg.com/carrousel-fictif@3.2.1/dist/carrousel.min.js",
    "//www.googletagmanager.com/gtm.js?id=GTM-EXEMPLE",
    "//www.google-analytics.com/analytics.js",
    "//www.google-analytics.com/collect?v=1&t=pageview",
    "//connect.facebook.net/fr_FR/fbevents.js",
    "//tags.pubmetrics.example/p.js",
    "//tags.pubmetrics.example/pixel?e=vue",
    "//sync.regie-audience.example/match?source=pubmetrics",
    "//sync.regie-audience.example/pixel.gif",
    *(f"cdn:/fonts/forum-texte-{name}.woff2" for name in ("400", "400-italique", "600", "700")),
    "/assets/fonts/forum-titre-700.woff2",
    "/assets/fonts/forum-titre-900.woff2",
    "//fonts.gstatic.com/s/accentexemple/400.woff2",
    "//fonts.gstatic.com/s/accentexemple/700.woff2",
    "/img/logo",
    "/img/logo-2025.png",
    "/img/logo-2026.png",
    "/img/motif.png",
    "/favicon.ico",
)
TRACKERS = (
    "www.googletagmanager.com",
    "www.google-analytics.com",
    "connect.facebook.net",
    "fonts.googleapis.com",
    "fonts.gstatic.com",
    "unpkg.com",
    "www.youtube.com",
    "i.ytimg.com",
    "tags.pubmetrics.example",
    "sync.regie-audience.example",
)


def absolute(path: str, root: str = HOME) -> str:
    if path.startswith("//"):
        return "http:" + path
    return CDN + path.removeprefix("cdn:") if path.startswith("cdn:") else root + path


def weigh(urls: list[str], site: Path) -> tuple[int, int]:
    """Decoded bytes of the bodies of these URLs, and their bytes through gzip -6 where the host compresses."""
    hosts = tomllib.loads((site / "site.toml").read_text(encoding="utf-8"))["hosts"]
    decoded = wire = 0
    for url in urls:
        at = urlsplit(url)
        host, target = hosts[at.hostname], at.path + (f"?{at.query}" if at.query else "")
        rule: dict[str, Any] = next((rule for rule in host.get("rules", []) if fnmatchcase(target, rule["path"])), {})
        if "location" in rule:
            continue  # a redirect: no body
        root, name = site / host["root"], rule.get("file", at.path.lstrip("/") or "index.html")
        files = (root / name, root / f"{name}.html", root / "404.html")
        found = next(file for file in files if file.is_file())
        body = found.read_bytes()[: rule.get("abort_after")]
        squeezed = host["encodings"] and found.suffix in (".html", ".css", ".js", ".svg")
        decoded += len(body)
        wire += len(gzip.compress(body, 6, mtime=0)) if squeezed else len(body)
    return decoded, wire


def faults() -> list[dict[str, Plain]]:
    """Each planted fault of the home page: the check that must see it and the URLs it must name."""
    text = [
        *(f"/assets/css/{name}.css" for name in ("theme", "base", "carrousel")),
        *(f"/assets/js/{name}.js" for name in ("bibliotheque", "application", "carrousel")),
    ]
    people = [
        f"/img/intervenants/{name}" for name in ("hydrologue.jpg", "urbaniste.jpg", "ingenieure.jpg", "juriste.png")
    ]
    rows: list[tuple[str, list[str], str]] = [
        ("page-weight", [], "about 1.6 MB for a limit of 1 MB"),
        ("request-count", [], "47 requests for a limit of 40"),
        (
            "third-party-hosts",
            ["http://" + host + "/" for host in TRACKERS],
            "10 hosts for a limit of 5 (urls: their roots)",
        ),
        ("uncompressed-text", [absolute(path) for path in ("/", *text)], "first-party text sent as is"),
        (
            "short-cache",
            [
                absolute(path)
                for path in (
                    *text,
                    "/assets/css/typographie.css",
                    *people,
                    "/favicon.ico",
                    "cdn:/photos/foule-1920.jpg",
                )
            ],
            "no Cache-Control, no validator (some of them)",
        ),
        ("oversized-images", [absolute(path) for path in people], "1,600 pixels wide, declared 300"),
        ("legacy-images", [], "no raster image in WebP or AVIF"),
        (
            "heavy-fonts",
            [absolute(path) for path in SHARED if path.endswith(".woff2")],
            "3 families, 8 variants, over 400 kB",
        ),
        ("http-errors", [absolute("/assets/css/impression-2019.css"), absolute("/img/partenaire-disparu.png")], "404"),
        (
            "redirect-chains",
            [absolute("/img/logo"), absolute("//tags.pubmetrics.example/pixel?e=vue")],
            "two redirects each",
        ),
        ("early-trackers", ["http://connect.facebook.net/"], "recognised by their names (urls: their roots)"),
        ("early-measurement", ["http://www.google-analytics.com/"], "recognised by their names (urls: their roots)"),
        (
            "remote-libraries",
            ["http://fonts.googleapis.com/", "http://fonts.gstatic.com/", "http://unpkg.com/"],
            "recognised by their names (urls: their roots)",
        ),
        ("early-embeds", ["http://www.youtube.com/"], "recognised by their names (urls: their roots)"),
        (
            "early-cookies",
            [
                absolute(path)
                for path in (
                    "/",
                    "//www.google-analytics.com/collect?v=1&t=pageview",
                    "//tags.pubmetrics.example/pixel?e=vue",
                    "//sync.regie-audience.example/match?source=pubmetrics",
                    "//www.youtube.com/embed/EXEMPLE0001",
                )
            ],
            "PHPSESSID, _ga (2 years), pm_uid, regie_id, VISITOR_INFO1_LIVE",
        ),
        ("legal-links", [absolute("/politique-de-confidentialite")], "exists, but the home page does not link to it"),
    ]
    return [{"check": check, "page": HOME + "/", "urls": urls, "note": note} for check, urls, note in rows]


def expected(pages: list[dict[str, Any]], site: Path) -> str:
    home = [absolute(path) for path in ("/", *SHARED, *pages[0]["extra"])]
    decoded, wire = weigh(home, site)
    families = {HOME + "/programme?jour=1&utm_source=lettre": HOME + "/programme?jour=1"}
    blocks = [
        "# The truth of site-lourd, known by construction: written by make_pages.py from the same data as the pages.\n"
        "# requests: a first visit, cache empty, no scrolling; lazy: what scrolling adds. The page itself,\n"
        "# its icon and redirects count. Schemes are http: pages write `//host`, so TLS would make them https.\n"
        "# faults of a page: beyond those of the template, which every page has (see README).\n",
        toml_table("", {"pages": len(pages), "scripted": True, "ticketing_pages": 3}),
        toml_table(
            "home",
            {
                "url": HOME + "/",
                "requests": len(home),
                "decoded_body_bytes": decoded,
                "body_bytes_with_gzip_6": wire,
                "third_party_hosts": list(TRACKERS),
                "cookies": ["PHPSESSID", "_ga", "pm_uid", "regie_id", "VISITOR_INFO1_LIVE"],
                "not_found": [absolute("/assets/css/impression-2019.css"), absolute("/img/partenaire-disparu.png")],
                "urls": home,
            },
        ),
        toml_table(
            "crawl",
            {
                "disallowed": [HOME + "/prive/"],
                "dead": [HOME + "/adresse-perdue"],
                "duplicates": [HOME + "/index.html", *families, HOME + "/programme-2027", HOME + "/ancienne-adresse"],
                "traps": [HOME + "/agenda?mois=1", HOME + "/agenda/suite/"],
                "links_only": [HOME + path for path in ("/podcast", "/direct", "/recherche")],
                "not_pages": [HOME + "/documents/dossier-de-presse.pdf"],
                "ticketing": [TICKETS + path for path in ("/", "/tarifs", "/panier")],
            },
        ),
        toml_table(
            "innocent",
            {
                "never_requested": [
                    absolute(path)
                    for path in (
                        "//www.googletagmanager.com/ns.html?id=GTM-EXEMPLE",
                        "/assets/js/vieux-navigateurs.js",
                        "/img/jamais-demandee.png",
                        "/img/jamais-imprimee.png",
                        "/films/retour-en-images.mp4",
                        "/sons/episode-0.wav",
                        "/img/salle-mobile.jpg",
                        "cdn:/photos/foule-640.jpg",
                        "cdn:/photos/foule-1280.jpg",
                        "cdn:/photos/foule-2560.jpg",
                    )
                ]
            },
        ),
    ]
    blocks += [toml_table("[fault]", row) for row in faults()]
    parts = [(HOME, page["path"], SHARED, page) for page in pages]
    shop = ("/icone.svg", "/billets.css", "/panier.js")
    parts += [
        (TICKETS, path, shop, {"extra": extra})
        for path, extra in (("/", ["/billet.png"]), ("/tarifs", []), ("/panier", []))
    ]
    for root, path, shared, page in parts:
        extra, lazy = ([absolute(one, root) for one in page.get(key, [])] for key in ("extra", "lazy"))
        urls = [root + path, *(absolute(one, root) for one in shared), *extra]
        row: dict[str, Plain] = {"url": urls[0], "requests": len(urls), "body_bytes_with_gzip_6": weigh(urls, site)[1]}
        blocks.append(toml_table("[page]", {**row, "extra": extra, "lazy": lazy, "faults": page.get("faults", [])}))
    return "\n".join(blocks + browser(TRACKERS))
