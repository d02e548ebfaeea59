"""What the elements of a page want: sizes, flags and merging. Which files are asked for: test_against_chromium."""

from time import process_time

import pytest

from necgreen.views.documents import parse
from necgreen.views.resources import MAX_WANTED, Wanted, size, unique, wanted

HOME = "http://forum.example/fr/"


def wants(html: str) -> list[Wanted]:
    """Icon and manifest apart."""
    return [want for want in wanted(parse(html, HOME)) if want.how not in ("icon", "manifest")]


def urls(html: str) -> list[str]:
    return [want.url.removeprefix(HOME) for want in wants(html)]


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ("width=300 height=200", (300, 200)),
        ("width=300px height='200.5'", (300, 200)),
        ("width=50% height=auto", (None, None)),
        ("width=-3 height=''", (None, None)),
        ("width=300 style='width: 120px'", (120, None)),
        ("width=300 style='WIDTH:100%; height:90px !important'", (None, 90)),
        ("width=300 style='max-width:10px'", (300, None)),
        ("style='color:red'", (None, None)),
    ],
)
def test_size_is_what_the_page_declares_in_pixels(attributes: str, expected: tuple[int | None, int | None]) -> None:
    (image,) = parse(f"<img src=a.png {attributes}>", HOME).tree.iter("img")
    assert size(image) == expected


def test_an_image_shown_twice_counts_at_its_largest_and_unknown_once_is_unknown() -> None:
    (want,) = wants("<img src=a.png width=100 height=50><img src=a.png width=300 height=20>")
    assert (want.width, want.height) == (300, 50)
    (want,) = wants("<img src=a.png width=100><img src=a.png>")
    assert want.width is None


def test_a_use_wins_over_its_preload_and_eager_over_lazy() -> None:
    (want,) = wants("<link rel=preload as=image href=a.png><img src=a.png width=9>")
    assert (want.how, want.destination) == ("img", "image")
    (want,) = wants("<img loading=lazy src=a.png><img src=a.png>")
    assert not want.lazy
    sure, doubtful = Wanted("u", "css-url", "image"), Wanted("u", "css-url", "image", sure=False)
    assert unique([doubtful, sure]) == unique([sure, doubtful]) == (sure,)
    assert unique([doubtful]) == (doubtful,)


def test_media_is_fetched_in_part_unless_it_plays_or_says_auto() -> None:
    html = "<video src=a></video><video src=b preload=auto></video><video src=c autoplay muted></video>"
    assert [want.partial for want in wants(html + "<audio src=d autoplay>")] == [True, False, False, True]


def test_each_want_says_who_names_it() -> None:
    html = (
        "<link rel=stylesheet href=a charset=latin1><script src=b></script><picture><source srcset=c><img></picture>"
        "<style>@import 'd'</style><iframe src=e></iframe><object data=f></object><input type=image src=g>"
        "<svg><use href='h#i'/></svg><table background=j></table>"
    )
    assert [(want.url[-1], want.how, want.destination) for want in wants(html)] == [
        ("a", "link-stylesheet", "style"),
        ("b", "script", "script"),
        ("c", "picture", "image"),
        ("d", "css-import", "style"),
        ("e", "iframe", "iframe"),
        ("f", "object", "object"),
        ("g", "input-image", "image"),
        ("h", "svg-image", "image"),
        ("j", "css-url", "image"),
    ]
    assert wants(html)[0].charset == "latin1"


def test_an_element_before_base_is_read_without_it() -> None:
    assert urls("<img src=a><base href=/en/><img src=b>") == ["a", "http://forum.example/en/b"]


def test_srcdoc_frames_are_read_where_they_stand_and_end_somewhere() -> None:
    inner = "<img src=a>"
    assert urls(f"<iframe srcdoc='{inner}' src=no loading=lazy></iframe><img src=b>") == ["a", "b"]
    assert not wants(f"<iframe srcdoc='{inner}' loading=lazy></iframe>")[0].lazy
    for _ in range(5):
        inner = "<iframe srcdoc='" + inner.replace("&", "&amp;").replace("'", "&#39;") + "'></iframe>"
    assert urls(inner) == []  # too deep to be of use


def test_the_icon_of_the_site_stands_in_when_the_page_names_none() -> None:
    assert wanted(parse("<base href=//cdn.example/>", HOME))[-1].url == "http://forum.example/favicon.ico"


def test_a_hostile_page_is_bounded() -> None:
    many = wanted(parse("".join(f"<img src={n}.png>" for n in range(20_000)), HOME))
    assert len(many) == MAX_WANTED


@pytest.mark.parametrize(
    "piece",
    [
        "<picture><source srcset=a><img src=b>",
        "<source srcset=a><img src=b>",
        "<img src=a style='" + "width:" * 1_000 + "'>",
        '<iframe srcdoc="<iframe srcdoc=\'<p>\'>">',
        "<svg><use href='a#b'/>",
        "<p background=a style='background:url(a)'>",
    ],
)
def test_a_megabyte_of_it_is_read_in_two_seconds(piece: str) -> None:
    html = "<picture>" + piece * (1_000_000 // len(piece))
    began = process_time()
    wanted(parse(html, HOME))
    assert process_time() - began < 4  # of CPU, on a loaded machine
