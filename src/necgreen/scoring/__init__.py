"""Results + grid → scores. A score says what was observed, and how low or high it could be once all is known."""

from necgreen.scoring.grid import Grid, load_grid
from necgreen.scoring.score import grade, overall, pillars, site_results

__all__ = ["Grid", "grade", "load_grid", "overall", "pillars", "site_results"]
