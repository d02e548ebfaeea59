"""Writes site-sobre: the event site with nothing to reproach, and its share of innocent traps."""

import tomllib
from typing import Any

from site_files import CONTENT, SITES, Plain, copy, drawing, file_of, links, sitemap, small_pdf, toml_table, write

SITE = SITES / "site-sobre"
WWW = SITE / "www"
HOME = "http://www.rencontres-sobres.example"
MEDIAS = "http://medias.rencontres-sobres.example"
SHARED = ["/style.3.css", "/impression.3.css", "/icone.svg"]
MENU = (
    ("/programme/", "Programme"), ("/ateliers/", "Ateliers"), ("/intervenants/", "Intervenants"), ("/acces/", "Venir"),
    ("/inscriptions/", "S’inscrire"), ("/faq/", "Questions"), ("/replay/", "Revoir"),
)  # fmt: skip
FOOT = (
    ("/actualites/", "Nouvelles"), ("/partenaires/", "Partenaires"), ("/contact/", "Contact"),
    ("/mentions-legales/", "Mentions légales"), ("/confidentialite/", "Politique de confidentialité"),
    ("/accessibilite/", "Accessibilité : non conforme"), ("/eco-conception/", "Ce site en grammes"),
    ("/plan-du-site/", "Plan du site"), ("/en/", "English"),
)  # fmt: skip
LOGO = (
    '<svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="22" fill="#275c3d"/>'
    '<path d="M12 30q12-22 24 0" fill="none" stroke="#fffdf7" stroke-width="4"/></svg>'
)


def html(page: dict[str, Any], pages: list[dict[str, Any]]) -> str:
    body, lang = page["body"], page.get("lang", "fr")
    if page["path"] == "/plan-du-site/":
        body = links(tuple((other["path"], other["title"]) for other in pages))
    other_language = '<link rel="alternate" hreflang="en" href="/en/">' if page["path"] == "/" else ""
    said = "" if lang == "fr" else ' lang="fr"'  # the menus stay in French
    lines = (
        "<!doctype html>", f'<html lang="{lang}">', "<head>", '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{page['title']} – Rencontres sobres</title>",
        f'<meta name="description" content="{page["description"]}">',
        f'<link rel="canonical" href="{HOME}{page["path"]}">', other_language,
        f'<link rel="icon" href="{page.get("icon", "/icone.svg")}" type="image/svg+xml">', page.get("head", ""),
        '<link rel="stylesheet" href="/style.3.css">', '<link rel="stylesheet" media="print" href="/impression.3.css">',
        "</head>", "<body>", '<a class="evitement" href="#contenu">Aller au contenu</a>',
        f'<header{said}>{LOGO}<a href="/">Rencontres sobres</a>',
        f'<nav aria-label="Menu principal">{links(MENU)}</nav></header>',
        '<main id="contenu">', f"<h1>{page['title']}</h1>", body.strip(), "</main>",
        f'<footer{said}><nav aria-label="Pied de page">{links(FOOT)}</nav></footer>', "</body>", "</html>",
    )  # fmt: skip
    return "\n".join(line for line in lines if line) + "\n"


def absolute(path: str) -> str:
    return MEDIAS + path.removeprefix("medias:") if path.startswith("medias:") else HOME + path


def expected(pages: list[dict[str, Any]]) -> str:
    home = next(page for page in pages if page["path"] == "/")
    blocks = [
        "# The truth of site-sobre, known by construction: written by make_pages.py from the same data as the pages.\n"
        "# requests: a first visit, cache empty, no scrolling; lazy: what scrolling adds. The page itself counts.\n",
        toml_table("", {"pages": len(pages), "scripted": False, "cookies": 0, "third_party_hosts": 0}),
        toml_table("home", {"url": HOME + "/", "requests": 4 + len(home["extra"]),
                            "urls": [HOME + "/", *(absolute(path) for path in SHARED + home["extra"])]}),
        toml_table("innocent", {"never_requested": [
            HOME + "/images/halle-960.jpg", HOME + "/images/halle-960.webp", HOME + "/images/halle-480.avif",
            HOME + "/images/halle-480.webp", HOME + "/images/jamais-demandee.webp", HOME + "/scripts/jamais-demande.js",
            "https://www.googletagmanager.com/gtm.js?id=GTM-ANCIEN", HOME + "/documents/programme.pdf",
            HOME + "/rencontres.ics", HOME + "/actualites/flux.xml"],
            "never_failed": ["page-weight", "request-count", "dom-size", "third-party-hosts", "uncompressed-text",
                             "short-cache", "oversized-images", "legacy-images", "heavy-fonts", "http-errors",
                             "redirect-chains", "third-party-services", "early-trackers", "early-measurement",
                             "tag-managers", "remote-libraries", "early-embeds", "early-cookies", "legal-links"]}),
    ]  # fmt: skip
    for page in pages:
        shared = [path for path in SHARED if not (path == "/icone.svg" and "icon" in page)]
        values: dict[str, Plain] = {
            "url": HOME + page["path"], "requests": 1 + len(shared) + len(page.get("extra", [])),
            "extra": [absolute(path) for path in page.get("extra", [])],
            "lazy": [absolute(path) for path in page.get("lazy", [])],
        }  # fmt: skip
        blocks.append(toml_table("[page]", values))
    return "\n".join(blocks)


def make() -> None:
    pages: list[dict[str, Any]] = tomllib.loads((CONTENT / "sobre.toml").read_text(encoding="utf-8"))["page"]
    for page in pages:
        write(file_of(WWW, page["path"]), html(page, pages))
    lost = {
        "path": "/404",
        "title": "Page introuvable",
        "description": "Cette page n’existe pas.",
        "body": '<p>Cette page n’existe pas ou plus. <a href="/plan-du-site/">Voir le plan du site</a>.</p>',
    }
    write(WWW / "404.html", html(lost, pages))
    for name in ("style.3.css", "impression.3.css"):
        copy(CONTENT / "css" / name, WWW / name)
    write(WWW / "icone.svg", drawing(48, 48, '<circle cx="24" cy="24" r="22" fill="#275c3d"/>'))
    for name, tint in (("canal", "#2b6c8f"), ("halle", "#8f5b2b")):
        mark = f'<rect width="160" height="80" rx="12" fill="{tint}"/>'
        write(WWW / "images" / f"partenaire-{name}.svg", drawing(160, 80, mark))
    streets = (
        '<path d="M20 260h440M120 40v220M300 40v220" stroke="#9aa79d" stroke-width="14"/>'
        '<circle cx="60" cy="260" r="14" fill="#b5542a"/><rect x="320" y="70" width="90" height="60" fill="#275c3d"/>'
    )
    write(WWW / "images" / "plan.svg", drawing(480, 300, streets))
    write(WWW / "robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {HOME}/sitemap.xml\n")
    write(WWW / "sitemap.xml", sitemap(HOME + page["path"] for page in pages))
    write(WWW / "documents" / "programme.pdf", small_pdf("Rencontres sobres, 4 et 5 juin 2027 : programme"))
    copy(CONTENT / "rencontres.ics", WWW / "rencontres.ics")
    copy(CONTENT / "flux.xml", WWW / "actualites" / "flux.xml")
    copy(CONTENT / "sobre-site.toml", SITE / "site.toml")
    write(SITE / "expected.toml", expected(pages))
