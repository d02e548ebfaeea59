"""How one picture, font, sound, film, script or style sheet of the sample sites is made.

Nothing is random: all noise comes from SHAKE-256 of a written seed.
"""

import io
import wave
from collections.abc import Callable
from hashlib import shake_256
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from PIL import Image, ImageDraw, ImageFilter

CONTENT = Path(__file__).parent / "content"
Color = tuple[int, int, int]


def noise(seed: str, size: int) -> bytes:
    """``size`` bytes that look random and never change."""
    return shake_256(seed.encode()).digest(size)


def write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def landscape(seed: str, width: int, height: int, grain: float) -> Image.Image:
    """Sky, sun, hills and a row of heads: nobody's photograph. ``grain`` 0..1 makes it as costly as a photograph."""
    draws = noise(seed, 400)
    top: Color = (draws[0] // 2, 60 + draws[1] // 2, 120 + draws[2] // 2)
    low: Color = (200 + draws[3] // 5, 150 + draws[4] // 3, 100 + draws[5] // 3)
    image = Image.new("RGB", (1, 256))
    for y in range(256):
        image.putpixel((0, y), tuple(t + (b - t) * y // 255 for t, b in zip(top, low, strict=True)))  # type: ignore[arg-type]
    image = image.resize((width, height))
    pen = ImageDraw.Draw(image)
    sun, radius = (width * (20 + draws[6] % 60) // 100, height * (18 + draws[7] % 20) // 100), height // 10
    pen.ellipse((sun[0] - radius, sun[1] - radius, sun[0] + radius, sun[1] + radius), fill=(255, 236, 190))
    for layer in range(4):
        shade = tuple(max(0, c - 45 * layer) for c in (90 + draws[8] // 4, 140, 110 + draws[9] // 5))
        base = height * (45 + 11 * layer) // 100
        ridge = [(0, height)]
        for step in range(13):
            ridge.append((width * step // 12, base + height * (draws[20 + layer * 16 + step] - 128) // 1600))
        pen.polygon([*ridge, (width, height)], fill=shade)
    for head in range(40):
        x, y = width * draws[100 + head] // 255, height * (86 + draws[150 + head] % 12) // 100
        r = height * (3 + draws[200 + head] % 3) // 100
        tint = tuple(40 + draws[250 + head + c * 30] // 4 for c in range(3))
        pen.ellipse((x - r, y - r, x + r, y + r), fill=tint)
        pen.ellipse((x - 2 * r, y + r // 2, x + 2 * r, y + 6 * r), fill=tint)
    image = image.filter(ImageFilter.GaussianBlur(height / 600))
    if grain:
        speckle = Image.frombytes("RGB", (width // 2, height // 2), noise(seed + "/g", width // 2 * (height // 2) * 3))
        image = Image.blend(image, speckle.resize((width, height)), grain)
    return image


def portrait(seed: str, side: int) -> Image.Image:
    """A faceless bust on a plain ground."""
    draws = noise(seed, 16)
    image = Image.new("RGB", (side * 2, side * 2), (200 + draws[0] // 6, 210 + draws[1] // 8, 200 + draws[2] // 6))
    pen = ImageDraw.Draw(image)
    cloth, skin = tuple(40 + d // 2 for d in draws[3:6]), tuple(110 + d // 2 - i * 20 for i, d in enumerate(draws[6:9]))
    s = side * 2
    pen.ellipse((s * 0.12, s * 0.68, s * 0.88, s * 1.5), fill=cloth)
    pen.ellipse((s * 0.32, s * 0.18, s * 0.68, s * 0.66), fill=tuple(30 + d // 4 for d in draws[9:12]))
    pen.ellipse((s * 0.35, s * 0.25, s * 0.65, s * 0.68), fill=skin)
    return image.resize((side, side), Image.Resampling.LANCZOS)


def encoded(image: Image.Image, kind: str, **options: int | bool | str) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def under(limit: int, make: Callable[[int], bytes]) -> bytes:
    """The best quality that stays under ``limit`` bytes."""
    low, high, best = 5, 97, make(5)
    while low <= high:
        middle = (low + high) // 2
        tried = make(middle)
        if len(tried) <= limit:
            best, low = tried, middle + 1
        else:
            high = middle - 1
    return best


def jpeg(path: Path, image: Image.Image, limit: int) -> None:
    write(path, under(limit, lambda quality: encoded(image, "JPEG", quality=quality)))


def png(path: Path, image: Image.Image, colors: int) -> None:
    write(path, encoded(image.quantize(colors), "PNG", optimize=True))


def font(path: Path, family: str, weight: int, italic: bool, glyphs: int) -> None:
    """A real font of the private use area: it loads and weighs like any other, and the text stays in a system font."""
    names = [".notdef", "space", *(f"g{i}" for i in range(glyphs))]
    draws, shapes = noise(f"{family}{weight}{italic}", glyphs * 200), {}
    for rank, name in enumerate(names):
        pen = TTGlyphPen(None)
        if rank >= 2:
            for contour in range(3):
                at = (rank - 2) * 200 + contour * 64
                spots = [(draws[at + i] * 3, draws[at + i + 1] * 3) for i in range(0, 32, 2)]
                pen.moveTo(spots[0])
                for spot in spots[1:]:
                    pen.lineTo(spot)
                pen.closePath()
        shapes[name] = pen.glyph()
    made = FontBuilder(1000, isTTF=True)
    made.setupHead(unitsPerEm=1000, macStyle=2 if italic else 0, created=3_800_000_000, modified=3_800_000_000)
    made.setupGlyphOrder(names)
    made.setupCharacterMap({0xE000 + rank: name for rank, name in enumerate(names[2:])})
    made.setupGlyf(shapes)
    made.setupHorizontalMetrics(dict.fromkeys(names, (780, 0)))
    made.setupHorizontalHeader(ascent=800, descent=-200)
    style = f"{weight}{' Italic' if italic else ''}"
    made.setupNameTable({"familyName": family, "styleName": style, "psName": f"{family}-{style}".replace(" ", "")})
    made.setupOS2(sTypoAscender=800, usWinAscent=800, usWinDescent=200, usWeightClass=weight, fsSelection=int(italic))
    made.setupPost(italicAngle=-12 if italic else 0)
    made.font.recalcTimestamp = False
    made.font.flavor = "woff2"
    out = io.BytesIO()
    made.font.save(out)
    write(path, out.getvalue())


def sound(path: Path, seconds: int) -> None:
    """A low hum with a little hiss, 8 bits, 8 kHz."""
    hiss = noise(path.name, seconds * 8000)
    frames = bytes(128 + ((i % 80) - 40) // 2 + h % 8 for i, h in enumerate(hiss))
    out = io.BytesIO()
    with wave.open(out, "wb") as sheet:
        sheet.setnchannels(1)
        sheet.setsampwidth(1)
        sheet.setframerate(8000)
        sheet.writeframes(frames)
    write(path, out.getvalue())


def film(path: Path, size: int) -> None:
    """The header of an MP4 file, then noise: it weighs like a film and cannot be played."""
    ftyp = (24).to_bytes(4, "big") + b"ftypisom\0\0\2\0isommp41"
    body = noise(path.name, size - len(ftyp) - 8)
    write(path, ftyp + (len(body) + 8).to_bytes(4, "big") + b"mdat" + body)


WORDS = [
    "carte",
    "menu",
    "panneau",
    "onglet",
    "bandeau",
    "programme",
    "atelier",
    "salle",
    "billet",
    "carrousel",
    "galerie",
    "agenda",
    "recherche",
    "partage",
    "filtre",
    "compteur",
    "formulaire",
    "fenetre",
    "bouton",
    "liste",
    "vignette",
    "entete",
    "pied",
    "colonne",
    "grille",
    "titre",
    "legende",
    "frise",
]


def script(path: Path, title: str, size: int) -> None:
    """The written start of a script (content/js), when there is one, then declarations that nothing calls."""
    written = CONTENT / "js" / path.name
    head = written.read_text(encoding="utf-8") if written.is_file() else ""
    lines = [f"{head}/* {title} : fichier d’exemple, aucune de ces fonctions n’est appelée. */"]
    draws, rank = noise(path.name, 8192), 0
    length = len(lines[0].encode()) + 1
    while length < size - 8:
        first, second = WORDS[draws[rank % 8000] % len(WORDS)], WORDS[draws[rank % 7000 + 1] % len(WORDS)]
        line = (
            f"function {first}_{second}_{rank}(noeud, options) {{\n"
            f"    var largeur = {draws[rank % 6000]}, hauteur = {draws[rank % 5000] * 3};\n"
            f"    if (!noeud || options === '{second}') {{ return largeur; }}\n"
            f"    return largeur * hauteur - {rank};\n}}"
        )
        if length + len(line) + 9 > size:
            line = "/*" + "-" * max(0, size - length - 13) + "*/"
            lines.append(line)
            break
        lines.append(line)
        length += len(line) + 1
        rank += 1
    write(path, ("\n".join(lines) + "\nvoid 0;\n").encode())


def style(path: Path, size: int) -> None:
    """The written start of a style sheet (content/css), then rules that match no element."""
    head = (CONTENT / "css" / path.name).read_text(encoding="utf-8")
    draws, lines, rank, length = noise(path.name, 8192), [head.rstrip()], 0, len(head.encode())
    while length < size:
        first, second = WORDS[draws[rank % 8000] % len(WORDS)], WORDS[draws[rank % 7000 + 1] % len(WORDS)]
        red, green, blue = draws[rank % 6000 : rank % 6000 + 3]
        line = (
            f".jamais-{first}-{second}-{rank} {{\n    margin: {red % 40}px {green % 40}px;\n"
            f"    padding: {blue % 30}px;\n    color: #{red:02x}{green:02x}{blue:02x};\n}}\n"
        )
        lines.append(line)
        length += len(line) + 1
        rank += 1
    write(path, ("\n".join(lines)).encode())
