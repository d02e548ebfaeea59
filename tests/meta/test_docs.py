"""The generated pages of the documentation are those of the code."""

import importlib.util
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"


def _pages() -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    pages: dict[str, str] = module.pages()
    return pages


@pytest.mark.parametrize("name", sorted(_pages()))
def test_fresh(name: str) -> None:
    path = DOCS / name
    assert path.exists(), f"run `make docs`: docs/{name} is missing"
    assert path.read_text(encoding="utf-8") == _pages()[name], f"run `make docs`: docs/{name} is stale"


def test_no_page_of_a_check_that_is_gone() -> None:
    kept = {f"checks/{path.name}" for path in (DOCS / "checks").glob("*.md")}
    assert kept <= set(_pages())
