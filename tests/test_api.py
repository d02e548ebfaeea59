"""Figures of a page: what is a bound is said to be one."""

from tests.build import SEEN, page, visit

import necgreen
from necgreen.model import Bound, Need


def bound(**changes: object) -> Bound:
    (figures,) = necgreen.audit(visit(page(**changes))).pages
    assert figures.ecoindex is not None
    return figures.ecoindex.bound


def test_the_ecoindex_of_a_source_that_scripts_may_change_is_at_most() -> None:
    ran = SEEN | {Need.EXECUTED}
    assert bound() is Bound.EXACT
    assert bound(scripted=True) is Bound.AT_MOST
    assert bound(scripted=True, collected=ran) is Bound.AT_MOST  # a HAR that kept the HTML
    assert bound(scripted=True, collected=ran | {Need.DOM}) is Bound.EXACT
