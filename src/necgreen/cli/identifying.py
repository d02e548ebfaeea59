"""necgreen identify: who answers a URL or a host."""

import sys
from collections.abc import Iterable, Iterator

import click

from necgreen.cli.options import LANGUAGE
from necgreen.errors import InputError


@click.command()
@click.argument("addresses", nargs=-1, metavar="[URL|HOST]...")
@click.option("--site", default="", metavar="URL|HOST", help="The site that asks them, to tell its own.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line per address.")
@click.option("--lang", type=LANGUAGE, default="fr", show_default=True)
@click.option("--data", metavar="DIR|cache", help="Also use the block lists that `necgreen data update` downloaded.")
@click.option("--trackerdb", type=click.Path(exists=True, dir_okay=False), metavar="PATH",
              help="Also use your own copy of a tracker database (Ghostery, DuckDuckGo or Disconnect).")  # fmt: skip
def identify(
    addresses: tuple[str, ...], site: str, as_json: bool, lang: str, data: str | None, trackerdb: str | None
) -> None:
    """Name who answers each URL or host: service, operator, countries with source and date. No network.

    Without address, or with -, one a line is read from standard input.

    \b
    Examples:
      necgreen identify fonts.gstatic.com https://www.youtube.com/embed/x
      cut -d, -f2 hosts.csv | necgreen identify --json --site www.example.org
    """
    from necgreen import api

    form = "json" if as_json else "text"
    ask = api.identifier(site=site, data=data, trackerdb=trackerdb)
    refused = 0
    for address in _given(addresses):
        try:
            found = ask(address)
        except InputError as error:
            click.echo(f"necgreen: {error}", err=True)
            refused += 1
            continue
        click.echo(api.render_identified(found, form, lang), nl=False)
    if refused:  # the others were told
        sys.exit(2)


def _given(addresses: Iterable[str]) -> Iterator[str]:
    for address in addresses or ("-",):
        if address != "-":
            yield address
        else:
            # Bytes that are no text are refused with their line alone, whatever the locale.
            lines = (line.decode("utf-8", "surrogateescape").strip() for line in sys.stdin.buffer)
            yield from filter(None, lines)
