"""The static engine: pages over HTTP, no script executed, each with every resource it names."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from urllib.parse import urlsplit

from necgreen import __version__
from necgreen.collection import dns
from necgreen.collection.engine import OnEvent, Plan, Store, now, silent
from necgreen.collection.fetcher import Fetcher
from necgreen.collection.http import HttpOptions, Session
from necgreen.collection.tour import Tour
from necgreen.errors import CollectionError, InputError
from necgreen.model import HostRecord, Need, Visit
from necgreen.views.parties import host


class StaticEngine:
    """See ``Engine``. Raises InputError on a bad plan, CollectionError when no start URL could be audited."""

    def visit(self, plan: Plan, store: Store, on_event: OnEvent = silent) -> Visit:
        starts = tuple(checked(url) for url in plan.starts)
        if not starts:
            raise InputError("give the address of the site to audit, such as https://www.example.org/")
        began = now()
        dns.look_up((), resolver=plan.resolver, now=began)  # a bad resolver is said before anything is visited
        options = HttpOptions(
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
        hosts: tuple[HostRecord, ...] = ()
        with Session(options, starts) as session:
            pool = ThreadPoolExecutor(plan.workers, "necgreen")
            tour = Tour(plan, store, Fetcher(session, plan, store, began), pool, on_event)
            try:
                tour.run(starts)
                hosts = _look_up(plan, store, began)
            except KeyboardInterrupt:
                store.warn("interrupted")
            finally:
                pool.shutdown(wait=False, cancel_futures=True)
        if not store.pages:
            raise CollectionError(tour.refusal or "interrupted before the first page: nothing to audit")
        parts = tuple(tour.parts)
        return store.close(parts, ("static", __version__), plan, began, hosts, tour.fetcher.downloaded)


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


def _look_up(plan: Plan, store: Store, began: str) -> tuple[HostRecord, ...]:
    """The DNS records of every host met. Not asked when the user sends hosts elsewhere: they are not yet the truth."""
    if not plan.dns or ((plan.connect_to or plan.resolve) and not plan.resolver):
        return ()
    hosts = {host(entry.url) for page in store.pages for entry in page.entries}
    records = dns.look_up(sorted(hosts), resolver=plan.resolver, now=began)
    store.pages[:] = [replace(page, collected=page.collected | {Need.DNS}) for page in store.pages]
    return records
