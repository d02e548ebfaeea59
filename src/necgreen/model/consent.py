"""What a visitor met when asked for consent, what was done about it, and what the site made of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Control:
    """A button, link or switch of a consent interface, as seen. Sizes in CSS pixels, colours ``rgb(r, g, b)``."""

    purpose: str  # accept, refuse, settings, save, close, withdraw, toggle
    label: str
    role: str = ""
    layer: int = 1
    box: tuple[int, int, int, int] = (0, 0, 0, 0)  # left, top, width, height
    font_size: float = 0.0
    font_weight: int = 400
    colour: str = ""
    background: str = ""
    contrast: float | None = None  # WCAG 2 ratio of the two; None = not measured
    on: bool | None = None  # state of a switch


@dataclass(frozen=True, slots=True)
class Banner:
    """A consent interface. ``where``: page, shadow or iframe; ``appeared``: milliseconds after the load event."""

    where: str = "page"
    platform: str = ""  # known consent platform, by its public markers
    frame: str = ""
    text: str = ""  # 2,000 characters at most
    language: str = ""
    box: tuple[int, int, int, int] = (0, 0, 0, 0)
    modal: bool = False  # what lies under it cannot be used
    appeared: int = 0
    controls: tuple[Control, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done or waited for. ``worked`` False: it was tried and did not do what it says."""

    action: str  # find, click, switch-off, reload, visit, scroll
    about: str = ""  # label of the control, URL
    layer: int = 0
    at: int = 0  # milliseconds after the page was asked
    worked: bool = True
    screenshot: str = ""  # key among Visit.screenshots


@dataclass(frozen=True, slots=True)
class StoredChoice:
    """A key that the site wrote when the choice was made; its value is read, then forgotten.

    ``says``: refusal, acceptance or unclear. ``kept``: still there after the reload.
    """

    key: str
    area: str  # cookie, local, session
    origin: str
    says: str
    kept: bool = True
    lifetime: int | None = None  # seconds; None = session, or no cookie


@dataclass(frozen=True, slots=True)
class ConsentTrace:
    """The story of one state on one page.

    ``outcome``: registered (the site's own stored choice says so, and no interface after the reload), returns (stored,
    but the interface comes back), contradicted (what is stored says the contrary), unclear (something was stored that
    we cannot read), unstored, not-performed, no-banner, or "" when nothing was to be done.
    """

    wanted: str
    banner: Banner | None = None
    second: tuple[Control, ...] = ()  # controls of the second layer, when it was opened
    steps: tuple[Step, ...] = ()
    clicks: int = 0
    outcome: str = ""
    why: str = ""  # why it was not performed
    stored: tuple[StoredChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class TcfFacts:
    """What ``__tcfapi`` or ``euconsent-v2`` say (IAB TCF 2): purposes and vendors are numbers of its lists."""

    source: str  # api, cookie, storage
    cmp: int = 0
    version: int = 2
    policy: int = 0
    screen: int = 0
    language: str = ""
    vendor_list: int = 0
    purposes: tuple[int, ...] = ()  # consent given
    legitimate_interests: tuple[int, ...] = ()  # purposes held as legitimate interest
    special_features: tuple[int, ...] = ()
    vendors: int = 0  # how many vendors have consent
    vendors_legitimate: int = 0
    vendors_disclosed: int | None = None  # None = the segment is absent
    applies: bool | None = None  # gdprApplies


@dataclass(frozen=True, slots=True)
class GoogleSignal:
    """Google consent mode in one hit: ``gcs`` (G1 + advertising + analytics) and ``gcd`` as sent."""

    entry: str  # locator
    gcs: str = ""
    gcd: str = ""
