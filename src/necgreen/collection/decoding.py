"""Content codings undone: gzip, deflate, br, zstd, with a ceiling on what may come out.

Every decoder is pulled by steps, so that a small body that unfolds to gigabytes costs no more than the ceiling.
"""

import zlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass

import brotli
import zstandard

STEP = 65_536  # bytes pulled out of a decoder at a time
# RFC 9659, section 3: a receiver of the zstd content coding must accept, and may be limited to, a window of 8 MB.
ZSTD_WINDOW = 8 * 1024 * 1024
# Codings of the HTTP registry that no browser accepts from an origin, or that need a dictionary we do not have.
UNREADABLE = frozenset({"compress", "x-compress", "dcb", "dcz", "exi", "pack200-gzip", "aes128gcm"})


@dataclass(frozen=True, slots=True)
class Decoded:
    """The decoded body, and ``""`` or why it is not whole: ``bomb`` (no body), ``decoding`` (the part that could
    be read, or None)."""

    body: bytes | None
    error: str = ""


class _BadCodingError(Exception):
    pass


def decode(wire: bytes, content_encoding: str, ceiling: int) -> Decoded:
    """Undo the codings of a ``Content-Encoding`` header, last applied first. ``ceiling`` in decoded bytes, for
    every stage. A name that is no coding (``utf-8``, ``none``) is passed over, as browsers do. Never raises."""
    names = [name.strip().lower() for name in content_encoding.split(",")]
    body, error = wire, ""
    for name in reversed(names):
        if name in UNREADABLE:
            return Decoded(None, "decoding")
        if name not in _DECODERS or not body:
            continue
        out = bytearray()
        try:
            for piece in _DECODERS[name](body):
                out += piece
                if len(out) > ceiling:
                    return Decoded(None, "bomb")
        except (_BadCodingError, zlib.error, brotli.error, zstandard.ZstdError):
            error = "decoding"
            if not out:
                return Decoded(None, error)
        body = bytes(out)
    return Decoded(body, error)


def _gzip(wire: bytes) -> Iterator[bytes]:
    position = 0
    while position < len(wire):
        try:
            position = yield from _inflate(zlib.decompressobj(16 + zlib.MAX_WBITS), wire, position)
        except zlib.error:
            if position == 0:
                raise
            return  # what follows the last member is padding, not a member: browsers ignore it


def _deflate(wire: bytes) -> Iterator[bytes]:
    # RFC 9110, 8.4.1.2 asks for the zlib format; many servers send a bare deflate stream, and browsers read both.
    wrapped = len(wire) >= 2 and wire[0] & 0x0F == 8 and (wire[0] * 256 + wire[1]) % 31 == 0
    yield from _inflate(zlib.decompressobj(zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS), wire, 0)


def _inflate(inflater: "zlib._Decompress", wire: bytes, position: int) -> Generator[bytes, None, int]:
    """Yield what the stream that starts at ``position`` holds; return where it ends."""
    # Fed by steps too: `unconsumed_tail` copies what is left, which on a whole body would be quadratic.
    for start in range(position, len(wire), STEP):
        piece = pending = wire[start : start + STEP]
        while pending and not inflater.eof:
            yield inflater.decompress(pending, STEP)
            pending = inflater.unconsumed_tail
        if inflater.eof:
            return start + len(piece) - len(inflater.unused_data)
    while last := inflater.decompress(b"", STEP):
        yield last
    if not inflater.eof:
        raise _BadCodingError
    return len(wire)


def _br(wire: bytes) -> Iterator[bytes]:
    decompressor = brotli.Decompressor()
    for start in range(0, len(wire), STEP):
        piece = decompressor.process(wire[start : start + STEP], output_buffer_limit=STEP)
        while piece or not decompressor.can_accept_more_data():
            yield piece
            piece = decompressor.process(b"", output_buffer_limit=STEP)
        if decompressor.is_finished():
            return
    if not decompressor.is_finished():
        raise _BadCodingError


def _zstd(wire: bytes) -> Iterator[bytes]:
    # This decoder cannot be pulled, so it is fed little: a block is 4 bytes at least and 128 kB unfolded at most
    # (RFC 8878, 3.1.1.2), hence 8 MB a step.
    step = 256
    decompressor = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW)
    position = 0
    while position < len(wire):
        frame = decompressor.decompressobj()
        while position < len(wire) and not frame.eof:
            piece = wire[position : position + step]
            yield frame.decompress(piece)
            position += len(piece) - len(frame.unused_data)
        if not frame.eof:
            raise _BadCodingError


_DECODERS = {"gzip": _gzip, "x-gzip": _gzip, "deflate": _deflate, "br": _br, "zstd": _zstd}
