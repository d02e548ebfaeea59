"""Where the reference sets that others publish come from, and how they are made anew: ``make reference``."""
