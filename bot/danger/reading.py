"""A message made readable for the classifier: no hidden characters, one line, and long ones in windows."""

from __future__ import annotations

import re
import unicodedata

WINDOW_WORDS = 50  # about what two or three spoken sentences hold
WINDOW_STEP = 40
_HIDDEN = ("Cf", "Cs", "Co", "Cn")
_SPACE = re.compile(r"\s+")


def readable(text: str) -> str:
    """The text in one line, without control, zero-width, direction and tag characters or lone surrogates."""
    folded = unicodedata.normalize("NFKC", text.encode("utf-8", "replace").decode("utf-8"))
    shown = (" " if unicodedata.category(c) == "Cc" else c for c in folded)
    kept = "".join(c for c in shown if c.isascii() or unicodedata.category(c) not in _HIDDEN)
    return _SPACE.sub(" ", kept).strip()


def windows(text: str) -> list[str]:
    """The text in overlapping stretches of WINDOW_WORDS words; a shorter text is one stretch."""
    words = text.split()
    if len(words) <= WINDOW_WORDS:
        return [text]
    starts = range(0, len(words) - (WINDOW_WORDS - WINDOW_STEP), WINDOW_STEP)
    return [" ".join(words[start : start + WINDOW_WORDS]) for start in starts]


def is_other_script(text: str) -> bool:
    """Whether most letters of the text are not Latin ones, so that it cannot be English."""
    letters = [c for c in text if c.isalpha()]
    latin = sum("LATIN" in unicodedata.name(c, "") for c in letters)
    return len(letters) >= 2 and latin * 2 < len(letters)
