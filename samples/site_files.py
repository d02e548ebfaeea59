"""What both sample sites need: writing a file, a TOML value, a sitemap."""

import json
from collections.abc import Iterable
from pathlib import Path

SITES = Path(__file__).parent / "sites"
CONTENT = Path(__file__).parent / "content"
Plain = str | int | bool | list[str]


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def copy(source: Path, target: Path) -> None:
    write(target, source.read_text(encoding="utf-8"))


def file_of(root: Path, path: str) -> Path:
    """The file a path is served from: ``/`` and ``/a/`` are folders, ``/a`` is ``a.html``."""
    return root / (path.lstrip("/") + "index.html" if path.endswith("/") else path.lstrip("/") + ".html")


def toml_value(value: Plain) -> str:
    """One TOML value; JSON's strings, integers and booleans are TOML's. A list takes a line an item."""
    if isinstance(value, list):
        return "[]" if not value else "[\n" + "".join(f"  {toml_value(item)},\n" for item in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def toml_table(name: str, values: dict[str, Plain]) -> str:
    """One table (``name`` may be ``[page]`` for an array of tables, or empty for the top)."""
    return (f"[{name}]\n" if name else "") + "".join(f"{key} = {toml_value(value)}\n" for key, value in values.items())


def sitemap(urls: Iterable[str]) -> str:
    lines = "".join(f"<url><loc>{url.replace('&', '&amp;')}</loc></url>\n" for url in urls)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{lines}</urlset>\n"
    )


def small_pdf(line: str) -> str:
    """A one-page PDF of one ASCII line."""
    flow = f"BT /F1 18 Tf 60 760 Td ({line}) Tj ET"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(flow)} >>\nstream\n{flow}\nendstream",
    ]
    text, places = "%PDF-1.4\n", []
    for rank, part in enumerate(parts, 1):
        places.append(len(text))
        text += f"{rank} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    return (
        f"{text}xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {len(parts) + 1} /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF\n"
    )


def links(pairs: Iterable[tuple[str, str]]) -> str:
    return "<ul>\n" + "".join(f'<li><a href="{path}">{name}</a></li>\n' for path, name in pairs) + "</ul>"


def drawing(width: int, height: int, inside: str) -> str:
    """A small SVG file."""
    box = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{inside}</svg>\n'
