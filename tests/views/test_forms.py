"""Whether a page asks for anything, by what it shows or by its source."""

from typing import Any

import pytest
from tests.build import case

from necgreen.model import FormField, Rendered, ShownForm
from necgreen.views.forms import asks


def shown(*fields: tuple[str, str], method: str = "get", **changes: Any) -> bool | None:
    form = ShownForm("https://www.salon.fr/", method, tuple(FormField(kind, name) for kind, name in fields))
    return asks(case(rendered=Rendered(forms=(form,), **changes), scripted=True, html="<textarea name=x></textarea>"))


@pytest.mark.parametrize(
    ("fields", "method", "found"),
    [
        ((("email", "mail"),), "get", True),
        ((("textarea", "message"),), "post", True),
        ((("", "x"),), "get", True),
        ((("checkbox", "ok"), ("select", "langue"), ("submit", "")), "get", False),  # a choice of a language
        ((("radio", "projet"), ("submit", "")), "post", True),  # a vote
        ((), "post", False),  # nothing in it
        ((("search", "x"), ("text", "s"), ("text", "Q")), "get", False),
        ((("hidden", "token"),), "get", False),
        ((), "get", False),
    ],
)
def test_by_what_is_shown(fields: tuple[tuple[str, str], ...], method: str, found: bool) -> None:
    assert shown(*fields, method=method) is found


def test_a_list_that_was_cut_proves_nothing_missing() -> None:
    assert shown(cut=True) is None
    assert shown(("email", "mail"), cut=True) is True


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<form><input name=nom></form>", True),
        ("<input type=EMAIL name=mail>", True),
        ("<textarea name=message></textarea>", True),
        ("<form method=POST><input type=radio name=projet></form>", True),
        ("<form><input type=search name=x><input name=S><input type=submit></form>", False),
        ("<form><input type=hidden name=x><input type=checkbox></form>", False),
        ("<noscript><input name=nom></noscript><template><input name=nom></template>", False),
        ("<p>input name=nom</p>", False),
    ],
)
def test_by_the_source(html: str, found: bool) -> None:
    assert asks(case(html=f"<!doctype html>{html}")) is found


def test_a_script_that_did_not_run_may_draw_a_form() -> None:
    assert asks(case(scripted=True)) is None
    assert asks(case(scripted=None)) is None
    assert asks(case(scripted=True, html="<input name=nom>")) is True


def test_a_document_that_was_not_kept() -> None:
    assert asks(case(document="")) is None
