"""Options that several commands share."""

from collections.abc import Callable
from typing import Any

import click

LANGUAGE = click.Choice(["fr", "en"])
STATES = click.Choice(["unknown", "untouched", "refused", "accepted"])


def options(*those: Callable[..., Any]) -> Callable[..., Any]:
    """Several click options as one decorator, shared by commands."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(those):
            command = option(command)
        return command

    return decorate


collecting = options(
    click.option("--engine", default="auto", show_default=True, type=click.Choice(["auto", "browser", "static"]),
                 help="browser: scripts run, consent is tried. static: over HTTP. auto: the browser if there is one."),
    click.option("--browser", default="", metavar="PATH", help="The Chromium, Chrome or Edge to drive."),
    click.option("--profile", default="desktop", show_default=True, type=click.Choice(["desktop", "mobile"]),
                 help="The screen of the browser: 1920 x 1080, or 390 x 844."),
    click.option("--states", default="all", show_default=True, metavar="LIST",
                 help="Consent states to try, with commas: untouched, refused, accepted, passive, closed, withdrawn; "
                 "none: the banner is not even looked for."),
    click.option("--consent-pages", default=3, show_default=True, type=click.IntRange(0, 50),
                 help="Pages, beside the home page, where consent is tried."),
    click.option("--revisit", is_flag=True, help="Measure the second visit too, cache full."),
    click.option("--announce", is_flag=True, help="Keep the marks that tell sites a program drives the browser."),
    click.option("--probe-forms", is_flag=True,
                 help="Type necgreen-test in the text fields of pages, on a load of their own, never sending a form: "
                 "does a script send it away? Logins, payments and searches are left alone. Needs the browser."),
    click.option("--jobs", default=2, show_default=True, type=click.IntRange(1, 16), help="Tabs at once."),
    click.option("--also", multiple=True, metavar="URL", help="Another site of the same event: ticketing, live, form."),
    click.option("--max-pages", default=20, show_default=True, type=click.IntRange(1, 1000), help="Pages visited."),
    click.option("--depth", default=5, show_default=True, type=click.IntRange(0, 50), help="Links from the home page."),
    click.option("--include", multiple=True, metavar="PATTERN", help="Visit only these URLs (* and ? allowed)."),
    click.option("--exclude", multiple=True, metavar="PATTERN", help="Never visit these URLs."),
    click.option("--own-site", is_flag=True, help="The site is mine: do not obey its robots.txt."),
    click.option("--delay", default=0.0, type=click.FloatRange(0, 60), metavar="SECONDS", help="Between two pages."),
    click.option("--time-out", default=20.0, show_default=True, type=click.FloatRange(0.1, 300), metavar="SECONDS",
                 help="How long an answer may stay silent."),
    click.option("--connect-to", multiple=True, metavar="H1:P1:H2:P2", help="As curl: connect to H2:P2 for H1:P1."),
    click.option("--resolve", multiple=True, metavar="HOST:PORT:ADDR", help="As curl: the address of a host."),
    click.option("--resolver", default="", metavar="IP[:PORT]", help="The DNS server to ask."),
    click.option("--no-dns", is_flag=True, help="Ask no DNS record: hosting is then not measured."),
    click.option("--ca-bundle", type=click.Path(exists=True, dir_okay=False), help="Certificate authorities to trust."),
    click.option("--header", "header", multiple=True, metavar="'NAME: VALUE'",
                 help="Sent to the start hosts only; never stored."),
    click.option("--basic-auth", metavar="USER:PASSWORD", help="Sent to the start hosts only; never stored."),
)  # fmt: skip

judging = options(
    click.option("--grid", type=click.Path(exists=True, dir_okay=False), help="Another published grid (TOML)."),
    click.option("--no-ecoindex", is_flag=True, help="Leave EcoIndex out."),
    click.option("--data", metavar="DIR|cache", help="Use the block lists that `necgreen data update` downloaded."),
    click.option("--trackerdb", type=click.Path(exists=True, dir_okay=False), metavar="PATH",
                 help="Your own copy of a tracker database (Ghostery, DuckDuckGo or Disconnect)."),
)
