"""``necgreen data``: the lists that a user may download, and the state of those that are there."""

import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from necgreen.collection.engine import Event

WHERE = click.option(
    "--data",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Where the lists are kept. Default: $NECGREEN_CACHE, else the user's cache folder.",
)


@click.group()
def data() -> None:
    """Download the block lists, see how old they are.

    Audits need none of this: the catalogue of services comes with necgreen. Block lists (EasyPrivacy, EasyList) name
    more requests; their licence is not ours, so they are downloaded when you say so, and by nothing else.

    \b
    Start here:
      necgreen data update      download the lists, about 4 MB
      necgreen data status      which lists are there, and how old
    """


@data.command()
@click.argument("lists", nargs=-1, metavar="[LIST]...")
@click.option("--from", "source_dir", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR",
              help="Take easyprivacy.txt and easylist.txt from DIR, without network.")  # fmt: skip
@WHERE
@click.option("--ca-bundle", type=click.Path(exists=True, dir_okay=False), help="Certificate authorities to trust.")
@click.option("--connect-to", multiple=True, metavar="H1:P1:H2:P2", help="As curl: connect to H2:P2 for H1:P1.")
def update(lists: tuple[str, ...], source_dir: Path | None, folder: Path | None, **given: Any) -> None:
    """Bring the lists up to date: all of them, or those named.

    A file that is cut, altered, too long or of another kind is refused, and the one that was there stays. Exit code 3
    when a server gave nothing usable, 2 when a file of DIR is not usable; the other lists are kept.

    \b
    On a computer without Internet: download the files elsewhere, from
      https://easylist.to/easylist/easyprivacy.txt
      https://easylist.to/easylist/easylist.txt
    then
      necgreen data update --from DIR
    """
    from necgreen import api

    api.update_data(folder, source_dir=source_dir, only=lists, on_event=_show, **given)


@data.command()
@WHERE
@click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
def status(folder: Path | None, as_json: bool) -> None:
    """Say which lists are there: rules, size, age, place."""
    from necgreen import api

    found = api.data_status(folder)
    if as_json:
        click.echo(json.dumps(dataclasses.asdict(found), ensure_ascii=False, indent=2))
        return
    if not found.lists:
        click.echo(f"no list in {found.folder}: necgreen data update downloads them")
        return
    for held in found.lists:
        days = "today" if held.age_days == 0 else f"{held.age_days} day{'s' if held.age_days > 1 else ''} old"
        click.echo(f"{held.name:<14}{held.rules:>9,} rules{held.bytes:>12,} bytes  sha256 {held.sha256[:12]}  {days}")
        click.echo(f"{'':<14}{held.title} · {held.licence}")
        click.echo(f"{'':<14}{held.path}")
        if held.problem:
            click.echo(f"{'':<14}not usable: {held.problem}")
        elif held.old:
            click.echo(f"{'':<14}older than {found.valid_days} days: necgreen data update downloads the latest")


def _show(event: "Event") -> None:
    """One line per list, as each is done."""
    if event.kind == "note":
        click.echo(event.url)
