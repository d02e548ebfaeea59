"""What may be a grid, and what may not."""

from pathlib import Path

import pytest

from necgreen.errors import InputError
from necgreen.scoring import load_grid

GOOD = """id = "x"
[pillars]
frugality = 1
[letters]
A = 90
[checks.page-weight]
pillar = "frugality"
weight = 1
curve = [[0, 100], [10, 0]]
"""


def test_another_grid_is_another_method(tmp_path: Path) -> None:
    file = tmp_path / "grid.toml"
    file.write_text(GOOD)
    first = load_grid(file).id
    file.write_text(GOOD.replace("A = 90", "A = 80"))
    assert first.startswith("x+")
    assert load_grid(file).id != first
    assert load_grid().id == "2026.0"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("weight = 1", "weight = 0"),
        ("weight = 1", "weight = -1"),
        ("weight = 1", "weight = nan"),
        ("frugality = 1", "frugality = 0"),
        ("[[0, 100], [10, 0]]", "[[10, 0], [0, 100]]"),
        ("A = 90", ""),
        ('pillar = "frugality"', 'pillar = "other"'),
        ('id = "x"', ""),
        ("[letters]", "[letters"),
    ],
)
def test_what_is_no_grid_is_refused_in_one_line(tmp_path: Path, old: str, new: str) -> None:
    file = tmp_path / "grid.toml"
    file.write_text(GOOD.replace(old, new))
    with pytest.raises(InputError) as raised:
        load_grid(file)
    assert "\n" not in str(raised.value)
