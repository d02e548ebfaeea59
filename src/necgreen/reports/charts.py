"""Figures → inline SVG. No text inside: numbers are always in the table or the sentence beside the drawing."""

from collections.abc import Sequence

from markupsafe import Markup

WIDTH = 1000  # units of every drawing; it stretches to the width it is given


def strip(parts: Sequence[tuple[str, float]], whole: float, title: str = "", height: int = 12) -> Markup:
    """A bar of parts one after the other on a scale 0..``whole``: (class, value). Without title, hidden from readers
    of the page by ear: the same numbers stand beside it."""
    drawn, left = [], 0.0
    for css, value in parts:
        width = WIDTH * value / whole if whole > 0 else 0.0
        if width > 0:
            drawn.append(Markup('<rect class="{}" x="{}" width="{}" height="{}"/>').format(
                css, _unit(left), _unit(max(width - 2, 1)), height))  # fmt: skip
        left += width
    return _svg(Markup("").join(drawn), title, height, "strip")


def shares(parts: Sequence[tuple[str, float]], title: str, least: float = 8) -> Markup:
    """A whole in parts one after the other: (class, value). A part that is not nothing is at least ``least`` units
    wide, so that it is seen; the others give it their room."""
    held = [(css, value) for css, value in parts if value > 0]
    wide, narrow = sorted(value for _, value in held), 0
    while wide and wide[0] * (WIDTH - least * narrow) < least * sum(wide):
        wide, narrow = wide[1:], narrow + 1
    room = WIDTH - least * narrow
    drawn = [(css, room * value / sum(wide) if value >= wide[0] else least) for css, value in held]
    return strip(drawn, WIDTH, title, 20)


def bar(css: str, value: float, whole: float, least: float = 6) -> Markup:
    """A bar on a scale 0..``whole``, never thinner than ``least`` units when it is not nothing. A value beyond the
    scale fills it and shows a cut. Hidden from readers of the page by ear: its number stands beside it."""
    width = min(max(WIDTH * value / whole, least), WIDTH) if value > 0 and whole > 0 else 0.0
    drawn = [Markup('<rect class="{}" width="{}" height="12"/>').format(css, _unit(width))] if width else []
    if value > whole > 0:
        drawn.append(Markup('<path class="cut" d="M{} 14l16-16M{} 14l16-16"/>').format(WIDTH - 90, WIDTH - 70))
    return _svg(Markup("").join(drawn), "", 12, "strip")


def meter(low: float, high: float, points: float | None, title: str) -> Markup:
    """0..100: the observed points as a full bar and a mark, what remains unknown hatched between low and high."""
    scale = WIDTH / 100
    parts = [Markup('<rect class="track" width="{}" height="20"/>').format(WIDTH)]
    if low > 0:
        parts.append(Markup('<rect class="sure" width="{}" height="20"/>').format(_unit(low * scale)))
    if high - low > 0.5:
        parts.append(Markup('<rect class="maybe" x="{}" width="{}" height="20"/>').format(
            _unit(low * scale), _unit((high - low) * scale)))  # fmt: skip
        # Hatching without <pattern>: one path of slanted strokes, which every printer draws.
        x, strokes = low * scale + 4, []
        while x < high * scale - 10:
            strokes.append(f"M{_unit(x)} 20l12-20")
            x += 26
        parts.append(Markup('<path class="hatch" d="{}"/>').format("".join(strokes)))
    if points is not None:
        x = min(max(points * scale - 4, 0), WIDTH - 8)
        parts.append(Markup('<rect class="mark" x="{}" width="8" height="20"/>').format(_unit(x)))
    return _svg(Markup("").join(parts), title, 20, "meter")


def _svg(inner: Markup, title: str, height: int, css: str) -> Markup:
    told = Markup('role="img" aria-label="{}"').format(title) if title else Markup('aria-hidden="true"')
    heading = Markup("<title>{}</title>").format(title) if title else ""
    return Markup('<svg class="{}" viewBox="0 0 {} {}" preserveAspectRatio="none" {}>{}{}</svg>').format(
        css, WIDTH, height, told, heading, inner
    )


def _unit(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
