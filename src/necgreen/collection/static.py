"""The static engine: pages over HTTP, no script executed, each with every resource it names."""

from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import replace
from urllib.parse import urlsplit

from necgreen import __version__
from necgreen.collection import dns
from necgreen.collection.engine import OnEvent, Plan, Store, now, silent
from necgreen.collection.fetcher import Fetcher
from necgreen.collection.http import HttpOptions, Session
from necgreen.collection.page_load import PageLoad
from necgreen.collection.tour import Found, Tour
from necgreen.errors import CollectionError, InputError
from necgreen.model import HostRecord, Need, Page, State, Visit
from necgreen.views.hosts import host

SEEN = frozenset({Need.ENTRIES, Need.DOCUMENT, Need.COOKIES, Need.CONSENT})


class StaticEngine:
    """See ``Engine``. Raises InputError on a bad plan, CollectionError when no start URL could be audited."""

    def visit(self, plan: Plan, store: Store, on_event: OnEvent = silent) -> Visit:
        starts = start_urls(plan)
        began = now()
        dns.look_up((), resolver=plan.resolver, now=began)  # a bad resolver is said before anything is visited
        hosts: tuple[HostRecord, ...] = ()
        with Session(http_options(plan), starts) as session:
            pool = ThreadPoolExecutor(plan.workers, "necgreen")
            fetcher = Fetcher(session, plan, store, began)
            tour = Tour(plan, store, fetcher, lambda found: store.add(_page(found, fetcher, pool, plan)), on_event)
            try:
                tour.run(starts)
                hosts = look_up(plan, store, began)
            except KeyboardInterrupt:
                store.warn("interrupted")
            finally:
                pool.shutdown(wait=False, cancel_futures=True)
        if not store.pages:
            raise CollectionError(tour.refusal or "interrupted before the first page: nothing to audit")
        parts = tuple(tour.parts)
        return store.close(parts, ("static", __version__), plan, began, hosts, tour.fetcher.downloaded)


def _page(found: Found, fetcher: Fetcher, pool: Executor, plan: Plan) -> Page:
    """Load all that the page names."""
    load = PageLoad(fetcher, pool, plan, found.id)
    for number, chain in enumerate(found.chains):
        load.document(chain, "refresh" if number else "document")
    load.resources(found.document)
    redactor = fetcher.redactor
    return Page(
        id=found.id,
        url=redactor.url(found.url),
        final_url=redactor.url(found.final_url),
        part=found.part,
        title=redactor.text(found.document.title),
        profile=plan.profile,
        state=State.UNTOUCHED,
        collected=SEEN,
        gaps=tuple(load.gaps),
        entries=tuple(load.entries),
        cookies=tuple(load.cookies.values()),
        document=found.chains[-1][-1].entry.document,
        scripted=found.document.scripted or load.scripted_frame,
        home=found.home,
    )


def start_urls(plan: Plan) -> tuple[str, ...]:
    """The start URLs of a plan, checked. InputError when there is none, or one is bad."""
    starts = tuple(checked(url) for url in plan.starts)
    if not starts:
        raise InputError("give the address of the site to audit, such as https://www.example.org/")
    return starts


def http_options(plan: Plan) -> HttpOptions:
    """The part of a plan that the HTTP session obeys."""
    return HttpOptions(
        connect_to=plan.connect_to,
        resolve=plan.resolve,
        ca_bundle=plan.ca_bundle,
        headers=plan.headers,
        basic_auth=plan.basic_auth,
        time_out=plan.time_out,
        total_time=plan.resource_time,
        body_cap=plan.resource_cap,
        per_host=plan.per_host,
    )


def checked(url: str) -> str:
    """A start URL with its scheme. InputError when it is none."""
    if "://" not in url:
        url = f"https://{url}"
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or any(character.isspace() for character in url):
        raise InputError(f"{url!r} is not the address of a web page: write it as https://www.example.org/")
    return url


def look_up(plan: Plan, store: Store, began: str) -> tuple[HostRecord, ...]:
    """The DNS records of every host met. Not asked when the user sends hosts elsewhere: they are not yet the truth."""
    if not plan.dns or ((plan.connect_to or plan.resolve) and not plan.resolver):
        return ()
    hosts = {host(entry.url) for page in store.pages for entry in page.entries}
    records = dns.look_up(sorted(hosts), resolver=plan.resolver, now=began)
    store.pages[:] = [replace(page, collected=page.collected | {Need.DNS}) for page in store.pages]
    return records
