"""Numbers as people read them. Units are decimal: 1 Ko is 1,000 bytes. ``None`` is said « inconnu », never 0."""

from datetime import datetime

from necgreen.words.typography import NARROW, NO_BREAK

UNKNOWN = {"fr": "inconnu", "en": "unknown"}
SIZES = {"fr": ("Ko", "Mo", "Go", "To"), "en": ("kB", "MB", "GB", "TB")}
MINUTE, HOUR, DAY = 60, 3_600, 86_400
MONTH = 30.44 * DAY  # mean of the Gregorian calendar
SPANS = {
    "fr": (("minute", "minutes"), ("heure", "heures"), ("jour", "jours"), ("mois", "mois")),
    "en": (("minute", "minutes"), ("hour", "hours"), ("day", "days"), ("month", "months")),
}
MONTHS = {
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip


def number(value: float | None, lang: str, digits: int = 2) -> str:
    """At most ``digits`` decimals, final zeros dropped; thousands grouped."""
    if value is None:
        return UNKNOWN[lang]
    text = f"{value:,.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    text = text.removeprefix("-") if text in ("-0", "-") else text
    if lang == "fr":
        text = text.replace(",", NARROW).replace(".", ",")
    return text.replace("-", "−")


def size(value: float | None, lang: str) -> str:
    """Bytes: « 850 octets », « 312 Ko », « 1,6 Mo »; “850 bytes”, “312 kB”, “1.6 MB”."""
    if value is None:
        return UNKNOWN[lang]
    # 999.5 and more of a unit round up to 1,000 of it: it is said in the next one.
    if abs(round(value)) < 1_000:
        word = "octet" if lang == "fr" else "byte"
        return f"{number(round(value), lang)}{NO_BREAK}{word}{'' if singular(round(value), lang) else 's'}"
    for power, unit in enumerate(SIZES[lang], 1):
        told = value / 1_000**power
        digits = 1 if abs(told) < 10 or (unit[0] not in "Kk" and abs(told) < 100) else 0
        if abs(round(told, digits)) < 1_000:
            break
    return f"{number(told, lang, digits)}{NO_BREAK}{unit}"


def share(value: float | None, lang: str) -> str:
    """A share 0..1 in per cent: « 19 % », « 0,4 % », “19%”."""
    if value is None:
        return UNKNOWN[lang]
    percent = value * 100
    least = ""
    if 0 < abs(percent) < 0.1:
        percent, least = 0.1 if percent > 0 else -0.1, f"<{NO_BREAK}"
    digits = 0 if abs(percent) >= 10 or percent == round(percent) else 1
    if 99 < percent < 100:  # never said to be whole when it is not
        digits, percent = 1, min(percent, 99.9)
    return f"{least}{number(percent, lang, digits)}{NO_BREAK if lang == 'fr' else ''}%"


def duration(value: float | None, lang: str) -> str:
    """Seconds, in the greatest unit that keeps the sense: « 0,4 s », « 7 jours », « 13 mois »."""
    if value is None:
        return UNKNOWN[lang]
    if abs(value) < MINUTE:
        return f"{number(value, lang, 1)}{NO_BREAK}s"
    for unit, end, words in zip((MINUTE, HOUR, DAY), (HOUR, 2 * DAY, 2 * MONTH), SPANS[lang], strict=False):
        if abs(value) < end:
            return _counted(round(value / unit), words, lang)
    return _counted(round(value / MONTH), SPANS[lang][3], lang)


def rough(value: float | None, lang: str) -> str:
    """Two significant digits, for what is only an order of magnitude: « 0,38 », « 0,0009 », « 120 »."""
    return number(None if value is None else float(f"{value:.2g}"), lang, 12)


def grams(value: float | None, lang: str) -> str:
    """gCO2e: « 0,38 g éq. CO₂ », “0.38 g CO₂e”."""
    if value is None:
        return UNKNOWN[lang]
    return f"{rough(value, lang)}{NO_BREAK}g{NO_BREAK}" + (f"éq.{NO_BREAK}CO₂" if lang == "fr" else "CO₂e")


def points(value: float | None, lang: str) -> str:
    """Points of a score, whole."""
    return number(value, lang, 0)


def date(iso: str, lang: str) -> str:
    """The day of an ISO 8601 date: « 1er novembre 2026 ». What is no date comes back as it is."""
    try:
        day = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    first = "1er" if lang == "fr" and day.day == 1 else str(day.day)
    return f"{first}{NO_BREAK}{MONTHS[lang][day.month - 1]}{NO_BREAK}{day.year}"


def moment(iso: str, lang: str) -> str:
    """Day and minute, UTC."""
    try:
        time = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{date(iso, lang)} {'à' if lang == 'fr' else 'at'} {time:%H:%M}{NO_BREAK}UTC"


def singular(count: float, lang: str) -> bool:
    """French: below 2, zero included. English: exactly one. (Unicode CLDR plural rules)"""
    return abs(count) < 2 if lang == "fr" else abs(count) == 1


def _counted(count: int, words: tuple[str, str], lang: str) -> str:
    return f"{number(count, lang)}{NO_BREAK}{words[0] if singular(count, lang) else words[1]}"
