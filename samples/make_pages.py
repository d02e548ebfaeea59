"""Writes every page, feed, robots.txt, sitemap, site.toml and expected.toml: ``python samples/make_pages.py``.

Standard library only, same bytes each time. Run make_assets.py first when a picture or a script changes size.
"""

import pages_lourd
import pages_sobre

if __name__ == "__main__":
    pages_sobre.make()
    pages_lourd.make()
