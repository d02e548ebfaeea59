"""The command line: each command reads its options, makes one call, prints, and gives an exit code.

0 done · 1 a threshold was missed · 2 bad usage or input · 3 nothing could be collected, or interrupted.
"""

import shutil
import signal
import sys
from collections.abc import Mapping
from contextlib import nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from necgreen import __version__
from necgreen.cli import visiting
from necgreen.cli.data import data
from necgreen.cli.identifying import identify
from necgreen.cli.options import LANGUAGE, STATES, collecting, judging
from necgreen.errors import CollectionError, InputError, NecgreenError

if TYPE_CHECKING:
    from necgreen.model import Audit, Visit

JOURNAL = "visit.journal"  # in the folder of an audit, while the visit lasts


class Commands(click.Group):
    """Turns our errors into one line and an exit code; a traceback is a bug of ours."""

    def invoke(self, ctx: click.Context) -> Any:
        with suppress(ValueError):  # not the main thread: a program that embeds the command keeps its own handler
            signal.signal(signal.SIGTERM, signal.default_int_handler)  # to be asked to end is an interruption
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            command = error.ctx.command_path if error.ctx else "necgreen"
            click.echo(f"necgreen: {error.format_message().rstrip('.')} (see: {command} --help)", err=True)
            ctx.exit(2)
        except NecgreenError as error:
            click.echo(f"necgreen: {error}", err=True)
            ctx.exit(3 if isinstance(error, CollectionError) else 2)
        except OSError as error:
            click.echo(f"necgreen: {error.filename or ''}: {error.strerror or error}", err=True)
            ctx.exit(2)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", prog_name="necgreen")
def main() -> None:
    """Audit the web pages of a public-interest event: weight, trackers, consent, hosting.

    \b
    Start here:
      necgreen demo                                  audit a small recorded visit, no network
      necgreen audit https://www.example.org/        visit the site, write the report
      necgreen audit capture.har                     audit a recording made by a browser
    """


@main.command()
@click.argument("source", metavar="URL|HAR|VISIT")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="DIR",
              help="Where to write. Default: necgreen-<host>-<date>/")  # fmt: skip
@click.option("--force", is_flag=True, help="Write into a folder that is not empty.")
@click.option("--lang", type=LANGUAGE, default="fr", show_default=True, help="Language of audit.html and audit.csv.")
@click.option("--har-state", type=STATES, default="unknown", show_default=True,
              help="What the visitor had answered to the cookie banner when the HAR was recorded.")  # fmt: skip
@click.option("--fail-under", type=click.FloatRange(0, 100), metavar="POINTS",
              help="Exit 1 when the overall score cannot be shown to reach POINTS.")  # fmt: skip
@click.option("--meter", is_flag=True, help="Measure what this audit itself cost (needs necgreen[meter]).")
@collecting
@judging
def audit(source: str, output: Path | None, force: bool, lang: str, fail_under: float | None, **given: Any) -> None:
    """Visit and judge a site, a HAR or a stored visit; write the report.

    Writes visit.zip (the evidence), audit.json, audit.html, audit.csv and tiers.csv (the third parties).

    \b
    Examples:
      necgreen audit https://www.example.org/ --also https://billetterie.example.net/
      necgreen audit capture.har --har-state untouched -o audit/
      necgreen audit visit.zip --lang en          judge a stored visit again, no network
    """
    from necgreen import api

    folder = _folder(output or _named(source), force)
    if given["grid"]:
        api.load_grid(Path(given["grid"]))  # said before anything is visited
    meter = api.meter() if given.pop("meter") else nullcontext()
    with meter as metered:
        visit = visiting.visit(source, given, folder / JOURNAL)
        done = _judged(visit, folder, lang, **_judging(given))
    if metered is not None and metered.cost:
        (folder / "metering.json").write_text(api.render_plain(metered.cost), encoding="utf-8")
        (folder / "audit.html").write_text(api.render(done, "html", lang, cost=metered.cost), encoding="utf-8")
    _tell(done, folder, lang)
    if "interrupted" in visit.warnings:
        sys.exit(3)
    if fail_under is not None and done.overall.low < fail_under:  # what is unknown is no pass
        click.echo(f"necgreen: the overall score is not shown to reach {fail_under:g} points", err=True)
        sys.exit(1)


@main.command()
@click.argument("url")
@click.option("-o", "--output", type=click.Path(path_type=Path), default=Path("visit.zip"), show_default=True,
              help="A zip, or a folder.")  # fmt: skip
@collecting
def collect(url: str, output: Path, **given: Any) -> None:
    """Visit a site and store the evidence, without judging it."""
    from necgreen import api

    if output.exists():
        raise InputError(f"{output} exists already: give another name with -o")
    journal = output.with_name(f"{output.name}.journal")
    visit = visiting.crawl(url, given, journal)
    digest = api.save(visit, output)
    shutil.rmtree(journal, ignore_errors=True)
    click.echo(f"{output}: {len(visit.pages)} pages, sha256 {digest}")
    if "interrupted" in visit.warnings:
        sys.exit(3)


@main.command()
@click.argument("source", type=click.Path(exists=True, path_type=Path), metavar="AUDIT.JSON|VISIT")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write. Default: standard output.")
@click.option("--format", "form", default="html", show_default=True,
              type=click.Choice(["html", "json", "csv", "tiers"]))  # fmt: skip
@click.option("--lang", type=LANGUAGE, default="fr", show_default=True)
@judging
def report(source: Path, output: Path | None, form: str, lang: str, **given: Any) -> None:
    """Write a stored audit in another language or format.

    A stored visit is judged first.
    """
    from necgreen import api

    is_audit = source.suffix == ".json"
    done = api.read_audit(source) if is_audit else api.audit(api.load(source), **_judging(given))
    if output:
        _write(output, api.render(done, form, lang), form)
    else:
        click.echo(api.render(done, form, lang), nl=False)


@main.command()
@click.option("--bytes", "size", required=True, type=click.IntRange(0), metavar="N", help="Bytes on the wire.")
@click.option("--model", default="swdm4", show_default=True, help="The model of conversion.")
@click.option("--json", "as_json", is_flag=True, help="The estimate as JSON.")
def footprint(size: int, model: str, as_json: bool) -> None:
    """Convert bytes into gCO2e, with the model named.

    \b
    Example:  necgreen footprint --bytes 1600000
    """
    from necgreen import api

    found = api.footprint(size, model=model)
    if as_json:
        click.echo(api.render_plain(found), nl=False)
        return
    span = "range unknown" if found.low is None else f"{found.low:.6g} to {found.high:.6g}"
    click.echo(f"{found.value:.6g} gCO2e ({found.model} {found.version}; {span})")
    for name, grams in found.segments:
        click.echo(f"  {name:<24}{grams:.6g}")


@main.command()
@click.option("--lang", type=LANGUAGE, default="fr", show_default=True)
def checks(lang: str) -> None:
    """List the checks, their family and what they look at."""
    from necgreen import api

    for check, family, title in api.catalogue(lang):
        click.echo(f"{check:<24}{family:<10}{title}")


@main.command()
@click.argument("check")
@click.option("--lang", type=LANGUAGE, default="fr", show_default=True)
def explain(check: str, lang: str) -> None:
    """Say what a check looks at, why, and how to repair."""
    from necgreen import api

    click.echo(api.explain(check, lang), nl=False)


@main.command()
@click.option("-o", "--output", type=click.Path(path_type=Path), default=Path("necgreen-demo"), show_default=True)
@click.option("--force", is_flag=True, help="Write into a folder that is not empty.")
@click.option("--lang", type=LANGUAGE, default="fr", show_default=True)
def demo(output: Path, force: bool, lang: str) -> None:
    """Audit a small recorded visit, without network."""
    from necgreen import api

    folder = _folder(output, force)
    _tell(_judged(api.demo(), folder, lang), folder, lang)


def _judging(given: Mapping[str, Any]) -> dict[str, Any]:
    """The options of ``judging``, as ``api.audit`` names them."""
    return {
        "grid": given["grid"], "with_ecoindex": not given["no_ecoindex"], "data": given["data"],
        "trackerdb": given["trackerdb"],
    }  # fmt: skip


def _named(source: str) -> Path:
    """The folder an audit is written to when none is given: its subject and the day."""
    site = urlsplit(source if "://" in source else f"//{source}").hostname if not Path(source).exists() else None
    subject = site or Path(source).stem or "site"
    return Path(f"necgreen-{subject.replace(':', '-')}-{datetime.now(UTC):%Y-%m-%d}")


def _folder(folder: Path, force: bool) -> Path:
    """The folder to write to, which must be empty: known before anything is visited, so that no visit is lost."""
    if (folder / JOURNAL).is_dir() and not force:
        raise InputError(
            f"{folder}/ holds the pages of a visit that was stopped: necgreen audit {folder / JOURNAL} -o DIR judges "
            "them; add --force to visit again"
        )
    if folder.is_dir() and any(folder.iterdir()) and not force:
        raise InputError(f"{folder}/ is not empty: add --force to write into it, or choose another with -o")
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{folder} is a file: choose a folder with -o")
    return folder


def _judged(visit: "Visit", folder: Path, lang: str, **options: Any) -> "Audit":
    """Store the visit, then judge it and write the reports: whatever fails later, the evidence is there."""
    from necgreen import api

    folder.mkdir(parents=True, exist_ok=True)
    api.save(visit, folder / "visit.zip")
    shutil.rmtree(folder / JOURNAL, ignore_errors=True)
    done = api.audit(visit, **options)
    for form in api.FORMATS:
        _write(folder / f"audit.{form}", api.render(done, form, lang), form)
    _write(folder / "tiers.csv", api.render(done, "tiers", lang), "csv")
    return done


def _write(path: Path, text: str, form: str) -> None:
    # Excel reads a UTF-8 table only when it opens with a byte order mark.
    path.write_text(text, encoding="utf-8-sig" if form in ("csv", "tiers") else "utf-8", newline="")


def _tell(done: "Audit", folder: Path, lang: str) -> None:
    """Five lines on standard output."""
    from necgreen import api

    for line in api.summary(done, lang):
        click.echo(line)
    click.echo(str(folder / "audit.html"))


main.add_command(data)
main.add_command(identify)
