"""Makes every image, font, sound, film, script and style sheet of the sites: ``python samples/make_assets.py``.

Needs Pillow (with AVIF) and fontTools (with brotli), in an environment of their own: the results are committed, nobody
needs to run this to use the sites.
"""

from pathlib import Path

from asset_making import encoded, film, font, jpeg, landscape, noise, png, portrait, script, sound, style, write
from PIL import Image, ImageDraw

SITES = Path(__file__).parent / "sites"
SOBRE = SITES / "site-sobre"
LOURD = SITES / "site-lourd"


def sobre() -> None:
    www, medias = SOBRE / "www" / "images", SOBRE / "medias"
    hall = landscape("halle", 1920, 1080, 0)
    for width in (480, 960):
        small = hall.resize((width, width * 9 // 16), Image.Resampling.LANCZOS)
        write(www / f"halle-{width}.avif", encoded(small, "AVIF", quality=55, speed=4))
        write(www / f"halle-{width}.webp", encoded(small, "WEBP", quality=62, method=6))
    write(www / "halle-960.jpg", encoded(hall.resize((960, 540)), "JPEG", quality=70))
    for rank, name in enumerate(("velo", "cuisine", "couture", "numerique", "compost", "fresque")):
        scene = landscape(f"atelier {name}", 960, 640, 0).resize((480, 320), Image.Resampling.LANCZOS)
        if rank % 2:
            write(www / f"atelier-{name}.webp", encoded(scene, "WEBP", quality=60, method=6))
        else:
            write(www / f"atelier-{name}.avif", encoded(scene, "AVIF", quality=55, speed=4))
    for name in ("hydrologie", "mobilites", "communs", "alimentation"):
        write(medias / f"{name}.webp", encoded(portrait(name, 240), "WEBP", quality=70, method=6))
    for name in ("ouverture", "table-ronde"):
        scene = landscape(f"replay {name}", 960, 540, 0).resize((480, 270), Image.Resampling.LANCZOS)
        write(medias / f"replay-{name}.avif", encoded(scene, "AVIF", quality=52, speed=4))


def lourd() -> None:
    www, cdn = LOURD / "www", LOURD / "cdn"
    crowd = landscape("foule", 2560, 1440, 0.10)
    for width, limit in ((640, 40_000), (1280, 110_000), (1920, 268_000), (2560, 330_000)):
        jpeg(cdn / "photos" / f"foule-{width}.jpg", crowd.resize((width, width * 9 // 16)), limit)
    for name, limit in (("hydrologue", 98_000), ("urbaniste", 88_000), ("ingenieure", 93_000)):
        jpeg(www / "img" / "intervenants" / f"{name}.jpg", landscape(name, 1600, 1066, 0.08), limit)
    bust = portrait("juriste", 1600)
    speckle = Image.frombytes("RGB", (200, 200), noise("juriste/g", 120_000))
    speckle = speckle.resize((1600, 1600), Image.Resampling.NEAREST)
    png(www / "img" / "intervenants" / "juriste.png", Image.blend(bust, speckle, 0.06), 16)
    jpeg(www / "img" / "salle-bureau.jpg", landscape("salle", 1200, 600, 0.08), 112_000)
    jpeg(www / "img" / "salle-mobile.jpg", landscape("salle", 600, 300, 0.05), 30_000)
    jpeg(www / "img" / "fond-appel.jpg", landscape("appel", 1600, 500, 0.06), 82_000)
    jpeg(www / "img" / "affiche-film.jpg", landscape("film", 1280, 720, 0.06), 56_000)
    jpeg(www / "img" / "plan-quartier.jpg", landscape("plan", 1000, 700, 0.03), 70_000)
    for rank in range(1, 9):
        photo = landscape(f"galerie {rank}", 1400, 933, 0.07)
        jpeg(www / "galerie-photos" / "2025" / f"photo-{rank}.jpg", photo, 92_000)
    for name in ("eau", "energie", "numerique", "culture", "quartiers", "jeunesse"):
        jpeg(www / "img" / "ateliers" / f"{name}.jpg", landscape(f"lourd {name}", 1200, 800, 0.07), 78_000)
    for rank in range(1, 5):
        jpeg(www / "img" / "actualites" / f"{rank}.jpg", landscape(f"actu {rank}", 1000, 600, 0.06), 52_000)
    jpeg(www / "img" / "bilan-infographie.jpg", landscape("bilan", 1200, 900, 0.08), 90_000)
    marks = Image.new("RGB", (900, 220), (255, 255, 255))
    pen = ImageDraw.Draw(marks)
    for rank in range(6):
        tint = tuple(noise(f"marque {rank}", 3))
        pen.rounded_rectangle((20 + rank * 147, 50, 145 + rank * 147, 170), 24, fill=tint)
        pen.ellipse((50 + rank * 147, 75, 115 + rank * 147, 145), fill=(255, 255, 255))
    write(www / "img" / "partenaires.png", encoded(marks, "PNG"))
    tile = Image.frombytes("L", (120, 120), bytes(236 + b % 20 for b in noise("motif", 14_400)))
    write(www / "img" / "motif.png", encoded(tile, "PNG", optimize=True))
    png(www / "img" / "logo-2026.png", portrait("logo", 120), 96)
    write(www / "favicon.ico", encoded(portrait("logo", 64), "ICO", sizes=[(16, 16), (32, 32), (64, 64)]))  # type: ignore[arg-type]
    for side in (192, 512):
        png(www / "icones" / f"icone-{side}.png", portrait("logo", side), 64)
    png(www / "img" / "bouton-envoyer.png", portrait("bouton", 96), 32)
    png(LOURD / "billets" / "billet.png", landscape("billet", 400, 200, 0), 128)
    jpeg(LOURD / "ytimg" / "vi" / "EXEMPLE0001" / "hqdefault.jpg", landscape("vignette", 480, 360, 0.04), 24_000)
    png(LOURD / "weezevent" / "affiche.png", landscape("affiche", 600, 300, 0), 64)
    dot = encoded(Image.new("P", (1, 1)), "GIF")
    for folder, name in (("ga", "collect.gif"), ("regie", "pixel.gif"), ("facebook", "tr.gif")):
        write(LOURD / folder / name, dot)
    for weight, italic in ((400, False), (400, True), (600, False), (700, False)):
        suffix = "-italique" if italic else ""
        font(cdn / "fonts" / f"forum-texte-{weight}{suffix}.woff2", "Forum Texte", weight, italic, 470)
    for weight in (700, 900):
        font(www / "assets" / "fonts" / f"forum-titre-{weight}.woff2", "Forum Titre", weight, False, 470)
    font(www / "assets" / "fonts" / "forum-affiche-400.woff2", "Forum Affiche", 400, False, 60)
    for weight in (400, 700):
        font(LOURD / "gstatic" / "s" / "accentexemple" / f"{weight}.woff2", "Accent Exemple", weight, False, 300)
    for name, limit in (
        ("bibliotheque", 78_000),
        ("application", 46_000),
        ("carrousel", 22_000),
        ("vieux-navigateurs", 30_000),
    ):
        script(www / "assets" / "js" / f"{name}.js", f"{name} du Grand Forum", limit)
    for name, limit in (("theme", 58_000), ("base", 22_000), ("typographie", 0), ("carrousel", 12_000)):
        style(www / "assets" / "css" / f"{name}.css", limit)
    for place, limit in (
        ("unpkg/carrousel-fictif@3.2.1/dist/carrousel.min.js", 40_000),
        ("gtm/gtm.js", 90_000),
        ("ga/analytics.js", 48_000),
        ("facebook/fr_FR/fbevents.js", 70_000),
        ("pubmetrics/p.js", 12_000),
        ("youtube/s/lecteur.js", 80_000),
        ("weezevent/weez.js", 9_000),
        ("weezevent/billets.js", 25_000),
        ("billets/panier.js", 34_000),
    ):
        script(LOURD / place, place.split("/")[0], limit)
    sound(www / "sons" / "episode-0.wav", 4)
    sound(www / "sons" / "episode-1.wav", 14)
    film(www / "films" / "retour-en-images.mp4", 240_000)
    film(www / "films" / "ambiance.mp4", 180_000)


if __name__ == "__main__":
    sobre()
    lourd()
