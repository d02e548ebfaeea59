"""What a visit has collected so far, on disk as it comes: a run that is killed loses no finished page.

A folder: ``pages.jsonl`` (a first line on the visit, then one page a line), ``documents/``, ``screenshots/``. It holds
what the bundle would hold, redacted alike, and is removed once the bundle is written. A torn last line is dropped.
"""

import shutil
from pathlib import Path

import msgspec

from necgreen.errors import BundleError
from necgreen.model import Page, Part, Visit

PAGES = "pages.jsonl"


class Head(msgspec.Struct):
    """The first line."""

    engine: str
    engine_version: str
    profile: str
    started_at: str
    command: str


class Journal:
    """Writes. ``folder`` is made; one that a killed run left there is replaced."""

    def __init__(self, folder: Path, head: Head) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        for name in ("documents", "screenshots"):
            (folder / name).mkdir(parents=True)
        self._folder = folder
        self._line(head)

    def page(self, page: Page) -> None:
        self._line(page)

    def document(self, key: str, text: str) -> None:
        (self._folder / "documents" / f"{key}.txt").write_text(text, encoding="utf-8", errors="surrogatepass")

    def picture(self, key: str, jpeg: bytes) -> None:
        (self._folder / "screenshots" / f"{key}.jpg").write_bytes(jpeg)

    def _line(self, value: Head | Page) -> None:
        with (self._folder / PAGES).open("ab") as file:
            file.write(msgspec.json.encode(value) + b"\n")

    def close(self) -> None:
        """The visit is stored elsewhere."""
        shutil.rmtree(self._folder, ignore_errors=True)


def is_journal(folder: Path) -> bool:
    return (folder / PAGES).is_file()


def recover(folder: Path) -> Visit:
    """The visit of a run that was killed, with the warning ``interrupted``. BundleError when no page was finished."""
    first, *lines = (folder / PAGES).read_bytes().split(b"\n")
    pages: list[Page] = []
    try:
        head = msgspec.json.decode(first, type=Head)
        for line in filter(None, lines):
            pages.append(msgspec.json.decode(line, type=Page))
    except msgspec.MsgspecError:
        if not pages:
            raise BundleError(f"{folder} holds no finished page: visit again") from None
    if not pages:
        raise BundleError(f"{folder} holds no finished page: visit again")
    texts = sorted((file.stem, file.read_text("utf-8", "surrogatepass")) for file in (folder / "documents").iterdir())
    pictures = sorted((file.stem, file.read_bytes()) for file in (folder / "screenshots").iterdir())
    homes = {page.part: page.url for page in reversed(pages) if page.home}
    parts = tuple(Part(name, url) for name, url in sorted(homes.items(), key=lambda item: item[0] != "site"))
    return Visit(
        parts=parts or (Part("site", pages[0].url),),
        engine=head.engine,
        engine_version=head.engine_version,
        profile=head.profile,
        started_at=head.started_at,
        pages=tuple(pages),
        warnings=("interrupted",),
        documents=tuple(texts),
        command=head.command,
        screenshots=tuple(pictures),
    )
