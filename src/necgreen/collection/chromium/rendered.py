"""The facts of the rendered page: every frame is asked once, in a world of our own, and what it says is redacted."""

from dataclasses import replace
from typing import Any

from necgreen.collection.chromium.devtools import DevToolsError
from necgreen.collection.chromium.tab import SCRIPTS, Tab
from necgreen.collection.engine import Store
from necgreen.model import (
    FormField,
    FrameFacts,
    Named,
    Rendered,
    ShownForm,
    ShownImage,
    ShownLink,
    ShownMedia,
    UsedFont,
)

LIMITS = {"images": 500, "links": 1_000, "names": 500, "fields": 100, "text": 200_000}
MAX_FRAMES = 30
# WAI-ARIA roles that must have a name, in Chromium's words.
ROLES = frozenset(
    "button link image img checkbox radio switch combobox listbox textbox searchbox slider spinbutton tab menuitem "
    "Iframe dialog alertdialog".split()
)
FACTS = (SCRIPTS / "rendered.js").read_text(encoding="utf-8")
Told = dict[str, Any]


def read(tab: Tab, store: Store) -> Rendered | None:
    """What the page shows now; None when it does not answer. Its visible text is kept among the documents."""
    told: list[tuple[str, Told]] = []
    living = tab.living()
    for node in living[:MAX_FRAMES]:
        facts = tab.ask(node, FACTS, LIMITS)
        if isinstance(facts, dict):
            parent = tab.frames.get(node.parent)
            told.append((parent.url if parent else "", facts))
        elif node.id == tab.main:
            return None
    if not told:
        return None
    page = told[0][1]
    url = store.redactor.url
    found = Rendered(
        language=str(page["language"])[:20],
        nodes=page["nodes"],
        nodes_without_svg=page["nodes_without_svg"],
        height=int(page["height"]),
        density=float(page["density"]),
        frames=tuple(
            FrameFacts(url(one["url"]), one["nodes"], one["nodes_without_svg"], url(parent), _pair(one["shown"]))
            for parent, one in told
        ),
        cut=len(living) > MAX_FRAMES or any(facts["cut"] for _, facts in told),
        text=store.keep_text(page["text"]),
        fonts=tuple(dict.fromkeys(UsedFont(**face) for _, facts in told for face in facts["fonts"])),
        links=tuple(dict.fromkeys(ShownLink(url(x["url"]), store.redactor.text(x["name"])) for x in page["links"])),
        names=_names(tab, store),
    )
    for position, (_, facts) in enumerate(told):
        found = _add(found, facts, url(facts["url"]) if position else "", store)
    return found


def _names(tab: Tab, store: Store) -> tuple[Named, ...]:
    """Role and accessible name of what a person can use or see, as the browser computes them."""
    try:
        nodes = tab.send("Accessibility.getFullAXTree", {"frameId": tab.main})["nodes"]
    except DevToolsError:
        return ()
    found: list[Named] = []
    for node in nodes:
        role = str(node.get("role", {}).get("value", ""))
        if not node.get("ignored") and role in ROLES and len(found) < LIMITS["names"]:
            found.append(Named(role, store.redactor.text(str(node.get("name", {}).get("value", ""))[:200])))
    return tuple(found)


def _add(found: Rendered, facts: Told, frame: str, store: Store) -> Rendered:
    url, text = store.redactor.url, store.redactor.text
    images = [
        ShownImage(url(x["url"]), _pair(x["natural"]), _pair(x["shown"]), x["lazy"], x["named"], frame)
        for x in facts["images"]
    ]
    media = [ShownMedia(**{**one, "url": url(one["url"]), "frame": frame}) for one in facts["media"]]
    forms = []
    for one in facts["forms"]:
        fields = tuple(
            FormField(x["kind"], text(x["name"]), text(x["label"]), x["required"], x["checked"]) for x in one["fields"]
        )
        forms.append(ShownForm(url(str(one["action"])), one["method"], fields, text(one["text"]), frame))
    return replace(
        found,
        images=found.images + tuple(images),
        media=found.media + tuple(media),
        forms=found.forms + tuple(forms),
    )


def _pair(size: list[float]) -> tuple[int, int]:
    return int(size[0]), int(size[1])
