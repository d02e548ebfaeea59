"""What every test may ask for."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:  # ``from tests.server import …`` whatever started pytest
    sys.path.insert(0, str(ROOT))

from tests.planted import leaks  # noqa: E402
from tests.server import Local, Names, dns, little, serve  # noqa: E402


@pytest.fixture(scope="session", autouse=True)
def no_stored_visit_holds_a_secret(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Scans, once all tests are over, every visit that they stored."""
    yield
    assert leaks(tmp_path_factory.getbasetemp()) == []


@pytest.fixture
def web() -> Iterator[Callable[..., Local]]:
    """``web({url: answer, …})``: a little site, closed at the end of the test."""
    with ExitStack() as stack:
        yield lambda pages, **options: stack.enter_context(little(pages, **options))


@pytest.fixture
def names() -> Iterator[Callable[..., Names]]:
    """``names({host: records, …})``: a DNS server, closed at the end of the test."""
    with ExitStack() as stack:
        yield lambda zone, **options: stack.enter_context(dns(zone, **options))


@pytest.fixture(scope="session", params=["site-sobre", "site-lourd"])
def sample(request: Any) -> Iterator[Local]:
    """Each sample site in turn, served."""
    folder = ROOT / "samples" / "sites" / request.param
    if not (folder / "site.toml").is_file():
        pytest.skip(f"{request.param} is not there")
    with serve(folder) as local:
        yield local
