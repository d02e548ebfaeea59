"""The types Chrome reads, as pages announce them: it does not ask for what it could not use."""

_IMAGES = "apng avif bmp gif jpeg jpg jxl pjpeg png svg+xml vnd.microsoft.icon webp x-icon x-png x-xbitmap x-ms-bmp"
_VIDEO = "mp4 x-m4v webm ogg"
_AUDIO = "mp4 x-m4a aac mpeg mp3 x-mp3 ogg webm wav x-wav flac"
_STREAMS = "ogg vnd.apple.mpegurl x-mpegurl"
_FONTS = "woff2 woff ttf otf sfnt collection"
_OLD_FONTS = "font-woff font-woff2 x-font-woff x-font-ttf x-font-otf font-sfnt"


def _types(**families: str) -> frozenset[str]:
    return frozenset(f"{family}/{name}" for family, names in families.items() for name in names.split())


IMAGES = _types(image=_IMAGES)
MEDIA = _types(video=_VIDEO, audio=_AUDIO, application=_STREAMS)
FONTS = _types(font=_FONTS, application=_OLD_FONTS)
_DOCUMENTS = frozenset({"application/pdf", "application/xhtml+xml", "application/xml"})


def essence(kind: str | None) -> str:
    """``text/html; charset=utf-8`` → ``text/html``; "" when nothing is announced."""
    return (kind or "").split(";", 1)[0].strip().lower()


def shown(kind: str | None) -> bool:
    """Whether <object> and <embed> show this type; without one, Chrome asks to see."""
    name = essence(kind)
    return not name or name in IMAGES or name in _DOCUMENTS or name.startswith("text/")


def preloaded(destination: str, kind: str | None) -> bool:
    """Whether a preload of this type is of use to its destination."""
    name = essence(kind)
    match destination if name else "":
        case "image":
            return name in IMAGES
        case "font":
            return name in FONTS
        case "style":
            return name == "text/css"
        case "script":
            return "javascript" in name or "ecmascript" in name or name == "module"
        case "track":
            return name == "text/vtt"
    return True
