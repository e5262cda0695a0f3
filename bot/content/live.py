"""Content that follows its files while the assistant runs."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from pathlib import Path

from bot.content.files import ContentError
from bot.content.loader import FILES, load_content
from bot.content.model import Content

_Stamp = tuple[tuple[int, ...] | None, ...]


@dataclass(frozen=True)
class _State:
    stamp: _Stamp
    content: Content
    fault: str | None


class LiveContent:
    """The content of a folder, read again when a file has changed.

    An edit that cannot be used keeps the last good content in service, and `fault` says what is wrong with it.
    Any thread may ask at any time; while one thread reads again, the others get the content of before.
    """

    def __init__(self, folder: Path) -> None:
        """Reads the folder; ContentError if it cannot be used, because there is nothing to fall back on yet."""
        self._folder = folder
        self._reading = threading.Lock()
        # The stamp is taken before reading: a change during the reading is then seen at the next question.
        stamp = self._stamp()
        self._state = _State(stamp, load_content(folder), None)

    @property
    def fault(self) -> str | None:
        """What is wrong with the files as they are now, one fault a line; None if they are in service."""
        return self._state.fault

    def current(self) -> Content:
        """The newest content that can be used. Never raises."""
        if self._stamp() != self._state.stamp and self._reading.acquire(blocking=False):
            try:
                self._read_again()
            finally:
                self._reading.release()
        return self._state.content

    def _read_again(self) -> None:
        stamp = self._stamp()
        try:
            self._state = _State(stamp, load_content(self._folder), None)
        except ContentError as error:
            self._state = _State(stamp, self._state.content, str(error))

    def _stamp(self) -> _Stamp:
        """What tells one version of the files from another; None for a file that is missing."""
        return tuple(self._file_stamp(self._folder / name) for name in FILES)

    @staticmethod
    def _file_stamp(path: Path) -> tuple[int, ...] | None:
        try:
            found = os.stat(path)
        except OSError:
            return None
        # ctime and inode too: a copy that keeps the old modification time is a change all the same.
        return (found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)
