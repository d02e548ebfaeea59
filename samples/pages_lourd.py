"""Writes site-lourd: a home page of 47 requests and 1.6 MB, and most faults an event site can have."""

import gzip
import json
import tomllib
from typing import Any

from lourd_expected import expected
from site_files import CONTENT, SITES, copy, drawing, file_of, links, sitemap, small_pdf, write

SITE = SITES / "site-lourd"
WWW = SITE / "www"
HOME = "http://www.grand-forum.example"
TICKETS = "http://billetterie.grand-forum-billets.example"
MENU = (
    ("/programme", "Programme"),
    ("/intervenants", "Intervenants"),
    ("/ateliers", "Ateliers"),
    ("/acces", "Venir"),
    ("/inscription", "Inscription"),
    ("/actualites", "Actualités"),
    ("/galerie", "Galerie"),
    ("/direct", "Direct"),
    ("/podcast", "Balado"),
    ("/agenda", "Agenda"),
    ("/partenaires", "Partenaires"),
    ("/presse", "Presse"),
)
FOOT = (
    ("/index.html", "Accueil"),
    ("/hebergement", "Se loger"),
    ("/faq", "Questions fréquentes"),
    ("/contact", "Contact"),
    ("/application", "Application"),
    ("/recherche", "Rechercher"),
    ("/dossier", "Dossier"),
    ("/bilan-2025", "Bilan 2025"),
    ("/mentions-legales", "Mentions légales"),
    ("/prive/", "Espace organisateurs"),
    (TICKETS + "/", "Billetterie"),
)
HEAD = (CONTENT / "lourd-head.html").read_text(encoding="utf-8").rstrip()
TAIL = (CONTENT / "lourd-tail.html").read_text(encoding="utf-8").rstrip()
GOOGLE_FONTS = "".join(
    f'@font-face {{ font-family: "Accent Exemple"; font-style: normal; font-weight: {weight}; font-display: swap; '
    f'src: url(//fonts.gstatic.com/s/accentexemple/{weight}.woff2) format("woff2"); }}\n'
    for weight in (400, 700)
)


def template(title: str, canonical: str, head: str, body: str) -> str:
    """Every page: the 33 shared requests, and each of the eight fonts on some words."""
    address = f'<link rel="canonical" href="{HOME}{canonical}">' if canonical else ""
    lines = (
        "<!doctype html>",
        '<html lang="fr">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        head,
        f"<title>{title if canonical == '/' else f'{title} | Le Grand Forum des territoires'}</title>",
        address,
        HEAD,
        "</head>",
        "<body>",
        '<header class="entete"><a href="/">'
        '<img src="/img/logo" width="120" height="120" alt="Le Grand Forum des territoires"></a>',
        '<p class="accent">Bien vivre <strong>partout</strong></p>',
        f"<nav>{links(MENU)}</nav></header>",
        "<main>",
        f"<h1>{title}</h1>",
        '<p class="chapo">9 et 10 septembre 2027, Port-Lumière</p>',
        body,
        "</main>",
        "<footer><h2>Le forum</h2><p><strong>Trois mille</strong> personnes, <em>deux journées</em>.</p>",
        f"<nav>{links(FOOT)}</nav></footer>",
        TAIL,
        "</body>",
        "</html>",
    )
    return "\n".join(line for line in lines if line) + "\n"


def plain(title: str, head: str, body: str) -> str:
    return (
        f'<!doctype html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n{head}\n</head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def crowded_table() -> str:
    """A table of more than 1,500 elements."""
    rows = "".join(
        f"<tr><td>{9 + rank // 60} h {rank % 60:02d}</td><td>Stand {rank + 1}</td><td>Allée {rank % 12 + 1}</td></tr>\n"
        for rank in range(420)
    )
    return f"<table><caption>Tous les rendez-vous des stands</caption>\n<tbody>\n{rows}</tbody></table>"


def traps() -> None:
    """240 months behind one file, and a folder that always holds one more."""
    months = "".join(f'<li><a href="/agenda?mois={month}">Mois {month}</a></li>\n' for month in range(1, 241))
    write(WWW / "agenda-mois.html", template("Agenda du mois", "", "", f"<p>Rien ce mois-ci.</p><ul>{months}</ul>"))
    write(
        WWW / "agenda-suite.html",
        template("Agenda, la suite", "", "", '<p>Rien ici. <a href="suite/">Plus loin</a></p>'),
    )


def frames() -> None:
    """The documents of the embedded players and their styles: our words behind well-known names."""
    write(
        SITE / "youtube" / "embed" / "EXEMPLE0001.html",
        plain(
            "Lecteur d’exemple",
            '<link rel="stylesheet" href="/s/lecteur.css">\n<script src="/s/lecteur.js"></script>',
            '<img src="//i.ytimg.com/vi/EXEMPLE0001/hqdefault.jpg" width="480" height="360" alt="">',
        ),
    )
    write(SITE / "youtube" / "s" / "lecteur.css", "body { margin: 0; background: #000; }\n" * 60)
    write(
        SITE / "weezevent" / "ticket" / "E000001.html",
        plain(
            "Billets d’exemple",
            '<link rel="stylesheet" href="/billets.css">\n<script src="/billets.js"></script>',
            '<img src="/affiche.png" width="600" height="300" alt=""><p>Entrée gratuite</p>',
        ),
    )
    write(SITE / "weezevent" / "billets.css", "p { font: 16px/1.5 sans-serif; }\n" * 80)
    write(SITE / "gtm" / "ns.html", plain("Exemple", "", ""))
    write(SITE / "googlefonts" / "css2.css", GOOGLE_FONTS)


def scripts() -> None:
    """The scripts written by hand from end to end, and what they ask for; make_assets.py makes the others."""
    for name in ("bandeau-cookies", "mesure-worker"):
        copy(CONTENT / "js" / f"{name}.js", WWW / "assets" / "js" / f"{name}.js")
    copy(CONTENT / "js" / "hors-ligne.js", WWW / "hors-ligne.js")
    copy(CONTENT / "js" / "gtag.js", SITE / "gtm" / "gtag.js")
    places = {f"seance-{rank:02d}": 20 + rank % 7 * 15 for rank in range(1, 61)}
    write(WWW / "api" / "places.json", json.dumps({"restantes": sum(places.values()), "seances": places}, indent=1))
    face = '<circle cx="24" cy="24" r="24" fill="#b5542a"/>'
    write(SITE / "ytimg" / "vi" / "EXEMPLE0001" / "chaine.svg", drawing(48, 48, face))


def ticketing() -> None:
    """The second part of the event, on a registrable domain of its own."""
    head = (
        '<link rel="icon" href="/icone.svg" type="image/svg+xml">\n<link rel="stylesheet" href="/billets.css">\n'
        '<script src="/panier.js" defer></script>'
    )
    foot = (
        '<p><a href="/">Billets</a> · <a href="/tarifs">Tarifs</a> · <a href="/panier">Panier</a> · '
        f'<a href="{HOME}/">Le forum</a> · <a href="{HOME}/mentions-legales">Mentions légales</a></p>'
    )
    ticket = '<img src="/billet.png" width="400" height="200" alt="">'
    for name, title, body in (
        ("index", "Billetterie du Grand Forum", f"{ticket}<p>Soirée d’ouverture, concert et dîner.</p>"),
        ("tarifs", "Tarifs", "<p>Plein tarif : 12 €. Tarif réduit : 6 €. Gratuit pour les moins de dix-huit ans.</p>"),
        ("panier", "Votre panier", "<p>Votre panier est vide.</p>"),
    ):
        write(SITE / "billets" / f"{name}.html", plain(title, head, f"<h1>{title}</h1>\n{body}\n{foot}"))
    write(SITE / "billets" / "icone.svg", drawing(16, 16, '<rect width="16" height="16" rx="3" fill="#12324a"/>'))
    write(
        SITE / "billets" / "billets.css",
        "".join(f".rang-{i} {{ margin: {i}px; padding: {i % 7}px; }}\n" for i in range(200)),
    )
    write(SITE / "billets" / "robots.txt", "User-agent: *\nDisallow:\n")


def found_by_sitemap(pages: list[dict[str, Any]]) -> None:
    """robots.txt, a sitemap index, a gzipped sitemap, a plain one; some pages are found by links only."""
    hidden = ("/podcast", "/direct", "/recherche")
    news = [HOME + page["path"] for page in pages if page["path"].startswith("/actualites")]
    others = [HOME + page["path"] for page in pages if not page["path"].startswith(("/actualites", *hidden))]
    packed = SITE / "www" / "sitemap-pages.xml.gz"
    packed.write_bytes(gzip.compress(sitemap(others).encode(), 9, mtime=0))
    write(WWW / "sitemap-actualites.xml", sitemap(news))
    items = "".join(
        f"<sitemap><loc>{HOME}/{name}</loc></sitemap>\n" for name in (packed.name, "sitemap-actualites.xml")
    )
    write(
        WWW / "sitemap.xml",
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{items}</sitemapindex>\n',
    )
    write(WWW / "robots.txt", f"User-agent: *\nDisallow: /prive/\n\nSitemap: {HOME}/sitemap.xml\n")


def make() -> None:
    pages: list[dict[str, Any]] = tomllib.loads((CONTENT / "lourd.toml").read_text(encoding="utf-8"))["page"]
    for page in pages:
        body = page["body"].strip().replace("@@TABLEAU@@", crowded_table())
        text = template(page["title"], page["path"], page.get("head", ""), body)
        write(WWW / page["file"] if "file" in page else file_of(WWW, page["path"]), text)
    write(
        WWW / "404.html",
        plain(
            "Page introuvable",
            '<link rel="icon" href="/favicon.ico">',
            '<h1>Page introuvable</h1>\n<p>Cette adresse ne mène à rien. <a href="/">Revenir à l’accueil</a></p>',
        ),
    )
    write(WWW / "prive" / "index.html", template("Espace organisateurs", "/prive/", "", "<p>Réservé à l’équipe.</p>"))
    write(
        WWW / "ancienne-adresse.html",
        plain(
            "Nous avons déménagé",
            '<link rel="icon" href="/favicon.ico">\n<meta http-equiv="refresh" content="0; url=/acces">',
            '<p><a href="/acces">Continuer</a></p>',
        ),
    )
    copy(CONTENT / "forum.webmanifest", WWW / "forum.webmanifest")
    scripts()
    write(WWW / "assets" / "js" / "module.js", "/* module d’exemple */\nvoid 0;\n")
    line = '<path d="M10 60h580" stroke="#12324a" stroke-width="4"/>'
    dots = '<circle cx="120" cy="60" r="16"/><circle cx="420" cy="60" r="16"/>'
    write(WWW / "img" / "frise.svg", drawing(600, 120, line + dots))
    land = '<path d="M60 40l240 20 60 160-180 50-130-90z" fill="#7fa98c"/>'
    write(WWW / "img" / "carte.svg", drawing(400, 300, land))
    write(WWW / "documents" / "dossier-de-presse.pdf", small_pdf("Le Grand Forum : dossier de presse"))
    traps()
    frames()
    ticketing()
    found_by_sitemap(pages)
    copy(CONTENT / "lourd-site.toml", SITE / "site.toml")
    write(SITE / "expected.toml", expected(pages, SITE))
