"""A folder that one process writes at a time: the others wait. The lock goes with its process, even a killed one."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from necgreen.errors import InputError

LOCK = ".lock"
PATIENCE = 600.0  # seconds; each list may take five minutes
STEP = 0.05


@contextmanager
def one_at_a_time(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of a folder for the block. InputError when another process keeps it longer than
    ``patience``."""
    handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        until = time.monotonic() + patience
        while not _taken(handle):
            if time.monotonic() > until:
                raise InputError(f"{folder} is being updated by another necgreen: wait, then try again")
            time.sleep(STEP)
        yield
    finally:
        os.close(handle)  # which gives the lock back


if sys.platform == "win32":
    import msvcrt

    def _taken(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
