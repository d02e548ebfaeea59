"""The pages of the documentation that the code itself can write: `python -m docs.generate`."""

from pathlib import Path

import click

from necgreen import checks, words
from necgreen.cli import main as command
from necgreen.reports import schema

HERE = Path(__file__).parent
NOTICE = "<!-- Written by `make docs`: change the code, not this page. -->\n\n"
BELOW = "<!-- Below: written by `make docs` from the commands themselves. -->\n"


def pages() -> dict[str, str]:
    """Path below docs/ -> text."""
    made = {"schema/audit.schema.json": schema(), "cli.md": _commands(), "checks/index.md": _index()}
    for check in checks.find():
        made[f"checks/{check.id}.md"] = _check(check.id)
    return made


def _commands() -> str:
    """The page as its author wrote it, then the help of every command."""
    parts = [(HERE / "cli.md").read_text(encoding="utf-8").partition(BELOW)[0], BELOW]
    context = click.Context(command, info_name="necgreen", max_content_width=100, terminal_width=100)
    for name in sorted(command.commands):
        each = command.commands[name]
        inner = click.Context(each, info_name=name, parent=context, max_content_width=100, terminal_width=100)
        parts.append(f"\n## necgreen {name}\n\n```\n{each.get_help(inner)}\n```\n")
        for below, one in sorted(getattr(each, "commands", {}).items()):
            nested = click.Context(one, info_name=below, parent=inner, max_content_width=100, terminal_width=100)
            parts.append(f"\n### necgreen {name} {below}\n\n```\n{one.get_help(nested)}\n```\n")
    return "".join(parts)


def _index() -> str:
    rows = [
        f"| [{check.id}]({check.id}.md) | {checks.family(check.id)} | {words.card(check.id, 'en').title} |"
        for check in checks.find()
    ]
    return NOTICE + "# Checks\n\n| check | family | what it looks at |\n|---|---|---|\n" + "\n".join(rows) + "\n"


def _check(check_id: str) -> str:
    parts = [NOTICE + f"# {check_id}\n"]
    for lang, why, fix, limits in (
        ("fr", "Pourquoi", "Corriger", "Ce qu’il ne voit pas"),
        ("en", "Why", "Repair", "What it does not see"),
    ):
        card = words.card(check_id, lang)
        parts.append(
            f"\n## {card.title}\n\n**{why}.** {card.why}\n\n**{fix}.** {card.fix}\n\n**{limits}.** {card.limits}\n"
        )
    card = words.card(check_id, "en")
    criteria = " · ".join(card.criteria) or "—"
    parts.append(f"\nWho: {words.label('who', card.who, 'en')} · effort: {card.effort} · criteria: {criteria}\n")
    return "".join(parts)


if __name__ == "__main__":
    for name, text in pages().items():
        path = HERE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
