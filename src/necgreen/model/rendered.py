"""What a browser showed: the rendered page, as facts. Nothing is judged here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """One document of the page. ``nodes``: its elements; ``nodes_without_svg``: without those inside an ``svg``."""

    url: str
    nodes: int = 0
    nodes_without_svg: int = 0
    parent: str = ""  # URL of the frame that holds it; "" = it is the page itself
    shown: tuple[int, int] = (0, 0)  # CSS pixels


@dataclass(frozen=True, slots=True)
class ShownImage:
    """An image of the page. Sizes are width, height: ``natural`` in the file's pixels, ``shown`` in CSS pixels."""

    url: str
    natural: tuple[int, int] = (0, 0)
    shown: tuple[int, int] = (0, 0)
    lazy: bool = False
    named: bool | None = None  # has a text alternative, empty ones included; None = it is no ``img``
    frame: str = ""


@dataclass(frozen=True, slots=True)
class UsedFont:
    """A face that a text of the page uses and that was loaded."""

    family: str
    weight: str = ""
    style: str = ""


@dataclass(frozen=True, slots=True)
class ShownMedia:
    """A video or a sound. ``playing`` when it ran although nobody asked."""

    kind: str
    url: str = ""
    autoplay: bool = False
    playing: bool = False
    muted: bool = False
    controls: bool = False
    frame: str = ""


@dataclass(frozen=True, slots=True)
class FormField:
    """A field; what was typed in it is never read."""

    kind: str
    name: str = ""
    label: str = ""
    required: bool = False
    checked: bool = False


@dataclass(frozen=True, slots=True)
class ShownForm:
    """A form and its visible or hidden fields."""

    action: str
    method: str = "get"
    fields: tuple[FormField, ...] = ()
    text: str = ""  # what is written in it, 2,000 characters at most
    frame: str = ""


@dataclass(frozen=True, slots=True)
class ShownLink:
    """A link of the rendered page: where it leads and its accessible name."""

    url: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """An element that must have an accessible name, with the role and the name that the browser computes."""

    role: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """The page as its load ended, scrolled. ``nodes`` are those of its own document; ``frames`` tell the others."""

    language: str = ""
    nodes: int = 0  # elements of the page's own document
    nodes_without_svg: int = 0
    height: int = 0  # CSS pixels of the whole page
    density: float = 1.0  # pixels of the screen in one CSS pixel
    frames: tuple[FrameFacts, ...] = ()  # the page itself first
    images: tuple[ShownImage, ...] = ()
    fonts: tuple[UsedFont, ...] = ()
    media: tuple[ShownMedia, ...] = ()
    forms: tuple[ShownForm, ...] = ()
    links: tuple[ShownLink, ...] = ()
    names: tuple[Named, ...] = ()
    text: str = ""  # key of the visible text among Visit.documents
    cut: bool = False  # a list reached our limit
