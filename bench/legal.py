"""What is read of legal pages, beside what the scanners those pages come from expect.

    python -m bench.legal PAGES [--specs GIT_DIR]

``PAGES``: home pages and declarations kept by SocialGouv/dashlord-actions (Apache-2.0) and betagouv/acces-cible (their
test samples; not shipped). ``--specs``: a clone of betagouv/acces-cible, whose table of sentences and expected values
is read at run time. Each line: an item, how many were expected, how many are said alike, and the others one by one.
"""

import argparse
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from necgreen.model import Entry, Need, Page, Part, Visit
from necgreen.reference import load
from necgreen.runner import PageCase
from necgreen.views.documents import parse
from necgreen.views.legal.accessibility import Declaration, home_mention, read_declaration, read_mention
from necgreen.views.legal.pages import legal_pages_found
from necgreen.views.legal.reading import Reading, read_tree

ITEMS = load().table("legal_items")
VISITED = "2026-11-23T10:00:00Z"
SITE = "https://example.com/"
# What the snapshots of DashLord say of each page: the level of the mention, then the path of the page that is linked.
# None: its scanner says there is none. An absent item is not in its snapshot of that page.
HOMES: dict[str, dict[str, str | None]] = {
    "declaration-a11y--fabrique.html": {"mention": "non", "accessibility": "/declaration-accessibilite"},
    "declaration-a11y--lba.html": {
        "mention": "non", "accessibility": None, "legal-notice": "/mentions-legales", "privacy": None,
    },
    "declaration-a11y--msp.html": {"mention": "non", "accessibility": None},
    "declaration-rgpd--1000jours-blues.html": {
        "legal-notice": "/mentions-legales", "privacy": "/politique-confidentialite",
    },
    "declaration-rgpd--beta.html": {"legal-notice": "/apropos/", "privacy": "/suivi/"},
}  # fmt: skip
# What the specifications of Accès Cible say of its two declarations.
DECLARATION: dict[str, Any] = {
    "sections": "ok " * 13, "rate": 81.0, "date": date(2025, 3, 11), "article": True, "auditor": "Audit-RGAA",
}  # fmt: skip
INVALID = "spec/fixtures/files/declarations/invalid.html"
STATUSES = "ok level ok ok missing ok ok ok plain missing level ok missing".split()  # plain_text, incorrect_level
SPEC = "spec/models/checks/analyze_accessibility_page_spec.rb"
MENTIONS = "spec/models/checks/accessibility_mention_spec.rb"
ROW = re.compile(r'"((?:[^"\\]|\\.)*)" => (.+?),?$', re.MULTILINE)
GROUPS = {
    "find_audit_date": "date", "find_audit_update_date": "update", "find_compliance_rate": "rate",
    "find_standard": "standard", "find_auditor": "auditor", "find_article_mention": "article",
    "find_contact_email": "mail",
}  # fmt: skip
RESULTS = ("rate", "auditor")


class Tally:
    """Item -> what was expected and what was said, each time."""

    def __init__(self) -> None:
        self.rows: dict[str, list[tuple[str, Any, Any]]] = defaultdict(list)

    def add(self, item: str, where: str, wanted: Any, said: Any) -> None:
        self.rows[item].append((where, wanted, said))

    def print(self) -> None:
        print("| source, item | expected | alike |\n|---|---|---|")
        for item, rows in self.rows.items():
            print(f"| {item} | {len(rows)} | {sum(wanted == said for _, wanted, said in rows)} |")
        for item, rows in self.rows.items():
            for where, wanted, said in rows:
                if wanted != said:
                    print(f"- {item}, {where[:110]!r}: expected {wanted!r}, said {said!r}")


def homes(folder: Path, tally: Tally) -> None:
    """Home pages: the mention and the links."""
    for name, wanted in HOMES.items():
        html = (folder / name).read_text(encoding="utf-8", errors="replace")
        page = Page(
            "1", SITE, SITE, entries=(Entry(SITE, status=200),), document="k", home=True,
            collected=frozenset({Need.DOCUMENT}),
        )  # fmt: skip
        visit = Visit((Part("site", SITE),), "static", "1", "desktop", VISITED, (page,), documents=(("k", html),))
        case = PageCase(page, visit.pages, visit, load())
        found = legal_pages_found(case)
        for item, expected in wanted.items():
            if item == "mention":
                mention = home_mention(case)
                tally.add("DashLord, mention", name, expected, mention.level if mention else None)
            else:
                said = found[item].url.removeprefix(SITE[:-1]) if item in found else None
                tally.add(f"DashLord, link {item}", name, expected, said)


def declarations(folder: Path, tally: Tally) -> None:
    """The two declarations that are filled in."""
    for name in ("accessibility-declaration-valid.html", "accessibility-declaration-valid_with_shift.html"):
        told = read_declaration(_read((folder / name).read_text(encoding="utf-8")), ITEMS, VISITED)
        said = {
            "sections": "".join(f"{section.status} " for section in told.sections), "rate": told.rate,
            "date": told.established, "article": bool(told.article), "auditor": _value(told, "auditor"),
        }  # fmt: skip
        for item, expected in DECLARATION.items():
            tally.add(f"Accès Cible, {item} of a declaration", name, expected, said[item])


def specifications(clone: Path, tally: Tally) -> None:
    """Every sentence of their specifications, with the value that they expect."""
    faulty = read_declaration(_read(_file(clone, INVALID)), ITEMS, VISITED)
    for section, expected in zip(faulty.sections, STATUSES, strict=True):
        tally.add("Accès Cible, section of a faulty declaration", section.expected, expected, section.status)
    for text, value in ROW.findall(_file(clone, MENTIONS)):
        if value in ("nil", '"non"', '"partiellement"', '"totalement"'):
            mention = read_mention(_read(f"<p>{text}"), ITEMS["declaration"])
            levels = {"nil": None, '"non"': "non", '"partiellement"': "partly", '"totalement"': "fully"}
            tally.add("Accès Cible, mention in a sentence", text, levels[value], mention.level if mention else None)
    for group, text, value in _rows(_file(clone, SPEC)):
        item = GROUPS[group]
        heading = "Résultats des tests" if item in RESULTS else "État de conformité"
        heading = "Retour d’information et contact" if item == "mail" else heading
        told = read_declaration(_read(f"<h2>{heading}</h2><p>{text}</p><h2>Autre</h2>"), ITEMS, VISITED)
        tally.add(f"Accès Cible, {item} in a sentence", text, _ruby(value), _said(told, item))


def _rows(text: str) -> Iterator[tuple[str, str, str]]:
    for part in re.split(r'(?=describe "#)', text):
        name = re.match(r'describe "#(\w+)"', part)
        if name and name[1] in GROUPS:
            yield from ((name[1], sentence.replace("\\n", "\n"), value) for sentence, value in ROW.findall(part))


def _said(told: Declaration, item: str) -> Any:
    values = {
        "date": told.established, "update": told.updated, "rate": told.rate, "article": bool(told.article),
        "mail": _value(told, "contact"), "standard": _value(told, "standard"), "auditor": _value(told, "auditor"),
    }  # fmt: skip
    return values[item]


def _value(told: Declaration, name: str) -> str | None:
    item = getattr(told, name)
    return item.value if item else None


def _ruby(value: str) -> Any:
    if day := re.match(r"Date\.new\((\d+), (\d+), (\d+)\)", value):
        return date(*map(int, day.groups()))
    if value in ("nil", "true", "false"):
        return {"nil": None, "true": True, "false": False}[value]
    return value.strip('"') if value.startswith('"') else float(value)


def _read(html: str) -> Reading:
    return read_tree(parse(html, SITE).tree, "1", SITE, SITE)


def _file(clone: Path, path: str) -> str:
    command = ["git", "-C", str(clone), "show", f"HEAD:{path}"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--specs", type=Path)
    given = parser.parse_args()
    tally = Tally()
    homes(given.pages, tally)
    declarations(given.pages, tally)
    if given.specs:
        specifications(given.specs, tally)
    tally.print()


if __name__ == "__main__":
    main()
