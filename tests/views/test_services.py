"""Who was asked, who brought whom, and what a finding tells of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from tests.build import HOME, RAN, asked, case, entry

from necgreen.model import Entry, HostRecord, Moment, Part
from necgreen.reference import Reference, load
from necgreen.views.services import TOLD, Call, among, answered, calls, early, evidence, framed, gain, owners, told

GTM = asked("https://www.googletagmanager.com/gtm.js?id=GTM-1")
PIXEL = asked("https://connect.facebook.net/en_US/fbevents.js", by=GTM.url)
VIDEO = asked("https://www.youtube-nocookie.com/embed/x", how="iframe")
MATOMO = asked("https://stats.salon.fr/matomo.js")
CLOAKED = (HostRecord("mesure.salon.fr", cname=("salon.eulerian.net",), a=("192.0.2.7",)),)


def seen(*entries: Entry, **changes: Any) -> Mapping[str, Call]:
    return {call.service.name: call for call in case(*entries, **changes).view(calls)}


def test_a_request_is_of_one_service_and_the_site_is_none() -> None:
    looked = case(GTM, PIXEL, asked("https://static.salon.fr/a.css"), entry("data:,x"))
    assert [(one[0].name if one else None) for one in looked.view(owners).values()] == [
        None, "Google Tag Manager", "Meta Pixel", None,
    ]  # fmt: skip
    assert [call.service.name for call in looked.view(calls)] == ["Google Tag Manager", "Meta Pixel"]
    assert [call.entries for call in looked.view(calls)] == [(1,), (2,)]


def test_who_brought_whom() -> None:
    hit = asked("https://www.facebook.com/tr/", by=PIXEL.url)
    theme = asked("https://static.salon.fr/theme.css")
    css = asked("https://fonts.googleapis.com/css2", by=theme.url)
    found = seen(GTM, PIXEL, hit, theme, css, VIDEO)
    assert {name: call.brought_by for name, call in found.items()} == {
        "Google Fonts": ("",),
        "Google Tag Manager": ("",),
        "Meta Pixel": ("Google Tag Manager",),  # and itself, which is not said
        "YouTube": ("",),
    }


def test_two_bring_it() -> None:
    assert seen(GTM, PIXEL, asked(PIXEL.url + "?v=2"))["Meta Pixel"].brought_by == ("", "Google Tag Manager")


def test_nobody_knows_who_asked() -> None:
    assert seen(replace(PIXEL, initiator=None))["Meta Pixel"].brought_by == ()
    assert seen(asked(PIXEL.url, by="blob:x"), asked(HOME))["Meta Pixel"].brought_by == ()


def test_what_wraps_every_request_brings_none() -> None:
    watch = asked("https://browser.sentry-cdn.com/7/bundle.js")
    assert seen(watch, asked(PIXEL.url, by=watch.url))["Meta Pixel"].brought_by == ()


def test_the_frame_tells_when_nobody_says_who_asked() -> None:
    inside = entry("https://fonts.gstatic.com/s/roboto.woff2", frame=VIDEO.url)
    assert seen(VIDEO, inside)["Google Fonts"].brought_by == ("YouTube",)
    inline = asked("https://fonts.gstatic.com/s/roboto.woff2", by="https://gone.example/x.js", frame=VIDEO.url)
    assert seen(VIDEO, inline)["Google Fonts"].brought_by == ("YouTube",)


def test_a_redirect_is_brought_by_what_redirects() -> None:
    first = asked("https://t.co/x", status=301, redirect_to="https://www.youtube.com/watch?v=x")
    assert seen(first, asked("https://www.youtube.com/watch?v=x", by=first.url, how="redirect"))[
        "YouTube"
    ].brought_by == ("X (Twitter) widgets",)


@pytest.mark.parametrize(
    ("one", "yes"),
    [
        (GTM, True),
        (replace(GTM, status=404), True),
        (replace(GTM, status=302), True),
        (replace(GTM, status=0), False),
        (replace(GTM, from_cache=True), False),
        (replace(GTM, from_cache=True, status=304), True),
        (replace(GTM, worker="https://www.salon.fr/sw.js"), True),
    ],
)
def test_answered(one: Entry, yes: bool) -> None:
    assert answered(one) is yes
    assert bool(seen(one)) is yes


def test_what_the_silent_moment_holds() -> None:
    late = [replace(GTM, after=moment) for moment in Moment if moment is not Moment.LOAD]
    assert case(*late, collected=RAN).view(early) == ()
    assert [call.entries for call in case(GTM, *late, collected=RAN).view(early)] == [(1,)]
    assert [call.entries for call in case(*late).view(early)] == [(1,)]  # nothing ran: the scroll is no choice
    assert [call.entries for call in case(GTM, *late).view(calls)] == [(1, 2, 3, 4)]


def test_among() -> None:
    looked = case(GTM, PIXEL, replace(VIDEO, status=0))
    assert [call.service.name for call in among(looked, (2, 3))] == ["Meta Pixel"]
    assert among(looked, ()) == ()


def test_parties() -> None:
    parts = (Part("site", HOME), Part("live", "https://direct.example/"))
    found = seen(
        MATOMO, asked("https://stats.direct.example/matomo.js"), asked("https://mesure.salon.fr/x.js"), VIDEO,
        asked("https://cdn.inconnu.example/x.js"), asked("https://direct.example/x.js"), hosts=CLOAKED, parts=parts,
    )  # fmt: skip
    assert {name: call.party for name, call in found.items() if name != "Matomo"} == {
        "Eulerian": "cloaked", "YouTube": "third", "cdn.inconnu.example": "third", "direct.example": "sister",
    }  # fmt: skip
    own, sister = case(MATOMO, asked("https://stats.direct.example/matomo.js"), parts=parts).view(calls)
    assert (own.party, own.service.operator, own.hosts) == ("first", "", ("stats.salon.fr",))
    assert (sister.party, sister.service.operator) == ("sister", "direct.example")


def test_a_cloaked_service_and_the_same_under_its_own_name_are_told_apart() -> None:
    looked = case(asked("https://mesure.salon.fr/x.js"), asked("https://salon.eulerian.net/col"), hosts=CLOAKED)
    assert {(call.party, call.hosts, call.chain) for call in looked.view(calls)} == {
        ("cloaked", ("mesure.salon.fr",), ("salon.eulerian.net",)),
        ("third", ("salon.eulerian.net",), ()),
    }


def test_a_vendor_under_the_name_of_the_page_is_a_service_of_the_vendor() -> None:
    call = seen(asked("https://www.salon.fr/cdn-cgi/rum"))["Cloudflare Insights"]
    assert (call.party, call.service.operator, call.sure) == ("first", "Cloudflare", False)


@pytest.mark.parametrize(
    ("url", "sure"),
    [
        ("https://www.google-analytics.com/g/collect", True),
        ("https://stats.salon.fr/matomo.js", True),  # a file that only this tool has
        ("https://stats.inconnu.example/matomo.js", True),
        ("https://sgtm.inconnu.example/g/collect", False),  # a vendor, by the shape of an address alone
        ("https://www.salon.fr/g/collect", False),
        ("https://cdn.33across.com/x.js", False),  # only third-party-web knows it
        ("https://actistat.fr/x.js", False),  # only tarteaucitron does
        ("https://cdn.inconnu.example/x.js", False),
    ],
)
def test_how_sure(url: str, sure: bool) -> None:
    (call,) = case(asked(url)).view(calls)
    assert call.sure is sure


@pytest.mark.parametrize(
    ("chain", "sure"),
    [("salon.eulerian.net", True), ("x.goatcounter.com", True), ("salon.my.salesforce.com", False)],
)
def test_how_sure_behind_a_name_of_the_site(chain: str, sure: bool) -> None:
    hosts = (HostRecord("mesure.salon.fr", cname=(chain,), a=("192.0.2.7",)),)
    (call,) = case(asked("https://mesure.salon.fr/x.js"), hosts=hosts).view(calls)
    assert (call.party, call.sure) == ("cloaked", sure)


def test_a_list_of_the_user_names_what_no_set_knows() -> None:
    reference = Reference(load().tables, "one list", lists=(("easyprivacy", "||pistage.example^$third-party\n"),))
    (call,) = case(asked("https://pistage.example/p.gif"), reference=reference).view(calls)
    assert (call.service.category, call.service.known_by, call.sure) == ("listed", "list", False)


@pytest.mark.parametrize(
    ("one", "yes"),
    [
        (VIDEO, True),
        (asked("https://www.youtube.com/s/player.js", frame="https://www.youtube.com/embed/x"), True),
        (asked("https://i.ytimg.com/x.jpg", frame="https://view.genially.com/x"), False),
        (asked("https://www.youtube.com/iframe_api"), False),
        (entry("https://i.ytimg.com/x.jpg"), False),
    ],
)
def test_framed(one: Entry, yes: bool) -> None:
    looked = case(one)
    (call,) = looked.view(calls)
    assert framed(call, looked.page) is yes


def test_what_a_finding_tells() -> None:
    looked = case(GTM, PIXEL, asked("https://www.facebook.com/tr/", body=0, by=PIXEL.url))
    call = looked.view(calls)[1]
    assert tuple(name for name, _ in told(call, looked.page)) == TOLD
    assert dict(told(call, looked.page)) == {
        "service": "Meta Pixel", "category": "advertising", "party": "third", "operator": "Meta", "country": "US",
        "owner": None, "owner_country": "US", "count": 2, "bytes": 1_000, "by": "Google Tag Manager", "instead": "",
    }  # fmt: skip
    assert evidence(call, looked.page) == ("page/1/entry/2", "page/1/entry/3")
    assert gain(call, looked.page) == 1_000


def test_a_size_that_is_not_known() -> None:
    looked = case(PIXEL, replace(PIXEL, url=PIXEL.url + "?v=2", body_bytes=None))
    (call,) = looked.view(calls)
    assert dict(told(call, looked.page))["bytes"] is None
    assert gain(call, looked.page) == 1_000  # at least
    bare = case(replace(PIXEL, body_bytes=None))
    assert gain(bare.view(calls)[0], bare.page) is None


def test_an_unknown_host_is_said_by_its_name_alone() -> None:
    looked = case(asked("https://cdn.inconnu.example/x.js"))
    (call,) = looked.view(calls)
    values = dict(told(call, looked.page))
    assert (values["service"], values["category"], values["operator"], values["country"]) == (
        "cdn.inconnu.example", "unknown", None, None,
    )  # fmt: skip


def test_real_pages() -> None:
    """WordPress with Jetpack; a ministry; a page whose own host is a service."""
    wordpress = seen(
        asked("https://stats.wp.com/e-202648.js"), asked("https://pixel.wp.com/g.gif"), asked("https://s.w.org/x.svg"),
        asked("https://c0.wp.com/c/6.7/jquery.js"), asked("https://secure.gravatar.com/avatar/0123"),
    )  # fmt: skip
    assert {name: call.service.category for name, call in wordpress.items()} == {
        "Gravatar": "avatar", "Jetpack (images and files)": "cdn", "Jetpack / WP.com stats": "analytics",
        "WordPress.org emoji": "cdn",
    }  # fmt: skip
    ministry = seen(
        asked("https://stats.data.gouv.fr/matomo.php"), asked("https://www.numerique.gouv.fr/dsfr/dsfr.min.css"),
        asked("https://tile.openstreetmap.org/1/1/1.png"), final_url="https://www.numerique.gouv.fr/",
    )  # fmt: skip
    assert {name: call.party for name, call in ministry.items()} == {"Matomo": "sister", "OSM standard tiles": "third"}
    shop = seen(
        asked("https://www.helloasso.com/app.js"), asked("https://cdn.helloasso.com/x.png"), asked(GTM.url),
        final_url="https://www.helloasso.com/associations/x",
    )  # fmt: skip
    assert list(shop) == ["Google Tag Manager"]
