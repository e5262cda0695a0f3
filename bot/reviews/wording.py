"""Words compared loosely: small letters, no apostrophes, no plural, no punctuation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from spacy.matcher.levenshtein import levenshtein

LONGEST_READ = 4000  # characters of one message that are searched; a longer one is answered elsewhere

_WORD = re.compile(r"[^\W_]+(?:['’‘][^\W_]+)*")
_SAME_LENGTH = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "‑": "-", "\u00a0": " "})


@dataclass(frozen=True)
class Word:
    """One word of a text: where it stands, as written, and its loose form."""

    start: int
    end: int
    written: str
    loose: str


def small(text: str) -> str:
    """The text in small letters with plain apostrophes and dashes, character for character in place."""
    lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lowered.translate(_SAME_LENGTH)


def split_words(text: str) -> list[Word]:
    """All words of the text with their places; punctuation is left out."""
    plain = small(text)
    return [
        Word(
            m.start(),
            m.end(),
            text[m.start() : m.end()],
            _singular(m.group().replace("'", "")),
        )
        for m in _WORD.finditer(plain)
    ]


def key(text: str) -> str:
    """The loose form of a phrase: "Looked-After Children’s" and "looked after childrens" are the same."""
    return " ".join(word.loose for word in split_words(text))


def word_set(listed: str) -> frozenset[str]:
    """The loose forms of all words of a list written as one text."""
    return frozenset(word.loose for word in split_words(listed))


def blank_out(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with these stretches replaced by spaces, so that every other place stays the same."""
    edges = sorted(spans)
    kept, at = [], 0
    for start, end in edges:
        kept.append(text[at : max(at, start)])
        kept.append(" " * max(0, end - max(at, start)))
        at = max(at, end)
    kept.append(text[at:])
    return "".join(kept)


def alike(written: str, meant: str) -> bool:
    """Whether one word can be a slip of the keyboard for the other (first letter right, one or two wrong)."""
    if written[:1] != meant[:1] or abs(len(written) - len(meant)) > 2:
        return False
    swapped = any(a + b == d + c != c + d for (a, b), (c, d) in zip(pairwise(written), pairwise(meant)))
    if swapped and sorted(written) == sorted(meant):
        return True
    wrong: int = levenshtein(written, meant)
    return wrong <= (2 if min(len(written), len(meant)) >= 8 else 1)


def _singular(word: str) -> str:
    if len(word) < 4 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word.removesuffix("s")
