"""The icons of a tab."""

from necgreen.views.css_values import DESKTOP
from necgreen.views.documents import parse
from necgreen.views.icons import icons


def of(html: str) -> list[str]:
    return icons(parse(html, "http://a.example/"), DESKTOP)


def sized(*sides: int) -> str:
    return "".join(f"<link rel=icon sizes={side}x{side} href={side}>" for side in sides)


def test_the_best_size_when_all_are_known() -> None:
    assert of(sized(16, 32, 192)) == ["32"]
    assert of(sized(192, 16)) == ["16"]
    assert of(sized(512, 192, 24)) == ["192"]
    assert of("<link rel=icon sizes='16x16 32x32' href=a>" + sized(32)) in (["a"], ["32"])


def test_every_icon_whose_size_is_unknown() -> None:
    assert of("<link rel=icon href=a>" + sized(32) + "<link rel='SHORTCUT ICON' href=b sizes=any>") == ["a", "b"]


def test_what_is_no_icon_of_this_screen() -> None:
    html = "<link rel=apple-touch-icon href=a><link rel=mask-icon href=b><link rel=icon><link rel=icon href=' '>"
    assert of(html + "<link rel=icon media='(prefers-color-scheme:dark)' href=c><body><link rel=icon href=d>") == []
