"""Which request is the page itself, and what leaves a page in doubt."""

from typing import Any

import pytest
from tests.collection.build_har import HOME, item, visit

from necgreen.model import Page


def one_page(*items: dict[str, Any], **declared: Any) -> Page:
    known = [{"id": "p", "startedDateTime": "2026-11-23T10:00:00Z", "title": "x", **declared}]
    return visit(*items, pages=known).pages[0]


def test_a_second_visit_that_says_so_is_warm() -> None:
    assert one_page(item(), title="Run 1, Repeat View for https://salon.example/").warm
    assert one_page(item(), _cached=1).warm
    assert not one_page(item(), title="Run 1, First View for https://salon.example/", _cached=0).warm


def test_what_an_earlier_page_still_asked_is_not_the_page() -> None:
    late = item("https://old.example/beacon", 302, redirectURL="https://old.example/end")
    assert one_page(late, item(), title=HOME).url == HOME


def test_the_recorder_marks_the_request_of_the_page() -> None:
    marked = item(f"{HOME}page") | {"_resourceType": "document"}
    assert one_page(item(f"{HOME}early"), marked).url == f"{HOME}page"
    assert one_page(item(f"{HOME}early"), item(f"{HOME}page")).url == f"{HOME}early"


def test_the_earliest_html_is_the_page_whatever_the_order() -> None:
    late = item(f"{HOME}frame") | {"startedDateTime": "2026-11-23T10:00:02Z"}
    assert one_page(late, item()).url == HOME
    undated = item(f"{HOME}frame") | {"startedDateTime": ""}
    assert one_page(undated, item()).url == HOME


@pytest.mark.parametrize(("status", "gaps"), [(399, []), (400, ["error"]), (503, ["error"])])
def test_a_page_that_is_an_error_has_a_gap(status: int, gaps: list[str]) -> None:
    assert [gap.kind for gap in one_page(item(status=status)).gaps] == gaps


def test_an_anti_robot_page_is_a_gap() -> None:
    gaps = one_page(item(status=200, headers={"cf-mitigated": "challenge"})).gaps
    assert [gap.kind for gap in gaps] == ["challenge"]


def test_a_request_without_address_is_a_gap() -> None:
    assert [gap.kind for gap in one_page(item(), item("")).gaps] == ["failed"]


def test_redirects_that_turn_round_end() -> None:
    round_trip = item(HOME, 302, redirectURL=f"{HOME}b"), item(f"{HOME}b", 302, redirectURL=HOME)
    assert one_page(*round_trip).final_url == f"{HOME}b"
