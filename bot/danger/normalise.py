"""From what a person typed to plain words: the patterns see only the result.

Hidden characters, look-alike letters, stretched words, text-speak, spellings by ear and one-letter typing
mistakes in danger words are undone; text is cut into sentences, and long ones into overlapping windows, so
that the work stays in proportion to the length.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.danger.spelling import DOMAIN_WORDS, PHRASES, PLAIN, REAL_NEIGHBOURS

# More than any channel lets through. Beyond it both ends are read only, so that work stays bounded.
LONGEST_READ: Final = 300_000
WINDOW_WORDS: Final = 60
OVERLAP_WORDS: Final = 20
# A longer "word" is no word (base64, a key held down).
LONGEST_WORD: Final = 30

_LOOKALIKES: Final = str.maketrans("аеорсухіѕјԁһԛԝνοαρτικ’‘ʼ`´＇ıł", "aeopcyxisjdhqwvoaptik''''''il")
_LEET: Final = str.maketrans("013457@$", "oieastas")
_SPLIT_SENTENCES: Final = re.compile(r"[.!?;:\n\r\u2026\u2028\u2029।。؟]+|\s[-–—]+\s")
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[🚑🆘]|'?\b(?:e|im|er|es|ed|ad|ave|ouse|ome|as)\b")
_DIALECT_H: Final = re.compile(
    r"(?<![\w'])'(?=(?:e|im|er|es|ed|ad|ave|as|is|ouse|ome|elp|ittin|urt|urtin|ead)\b)"
)
_DIALECT_THE: Final = re.compile(r"(?<!\w)t'(?=\w)")
_SPACED_OUT: Final = re.compile(r"(?<!\w)(?:\w[ .\-*_]){3,}\w(?!\w)")
_STRETCHED: Final = re.compile(r"([^\W\d_])\1{2,}")
_HAS_LETTER: Final = re.compile(r"[a-z]")
_SPOKEN: Final = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_NUMBERS: Final = {word: str(value) for value, word in enumerate(_SPOKEN.split(), start=2)}
_TENS_WORDS: Final = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
# After these a lone 2 or 4 is a number, before others it is "to" or "for".
_COUNTED: Final = frozenset(
    """year years month months week weeks day days hour hours minutes old kids children boys girls lads lasses
    babies of boxes packets bottles men women people bloke blokes little young small times weekends dogs cars
    and or in pm am nil each""".split()
)
_AGE_BEFORE: Final = frozenset("am is are aged age turned only just nearly about year there".split())


@dataclass(frozen=True)
class Sentence:
    """Plain words joined by single spaces, with one space before the first; and whether a "?" ended it."""

    words: str
    asked: bool


def _visible(text: str) -> str:
    """The text without characters that nobody sees, in the compatible form, lower case."""
    folded = unicodedata.normalize("NFKC", text)
    kept = "".join(
        c for c in folded if c.isascii() or unicodedata.category(c) not in ("Cf", "Mn", "Cs", "Co")
    )
    return kept.casefold().translate(_LOOKALIKES)


@cache
def _misspellings() -> dict[str, str]:
    """Each domain word with one letter left out, and itself: the meeting points of one-letter mistakes."""
    found: dict[str, str] = {}
    for word in sorted(DOMAIN_WORDS):
        for shorter in _one_left_out(word):
            found.setdefault(shorter, word)
        found[word] = word
    return found


def _one_left_out(word: str) -> set[str]:
    # The first letter is nearly always right, and keeping it avoids most confusions with other words.
    return {word[:i] + word[i + 1 :] for i in range(1, len(word))}


def _corrected(word: str) -> str:
    """The domain word one letter (left out, added, changed, swapped) from this one, or the word itself."""
    if len(word) < 6 or word in DOMAIN_WORDS or word in REAL_NEIGHBOURS:
        return word
    known = _misspellings()
    for candidate in (word, *sorted(_one_left_out(word))):
        target = known.get(candidate)
        if target is not None and abs(len(target) - len(word)) <= 1:
            return target
    return word


def _plain_word(word: str) -> str:
    if word in PLAIN:
        return PLAIN[word]
    if word in _NUMBERS:
        return _NUMBERS[word]
    if word.isdigit() or len(word) > LONGEST_WORD:
        return word[:LONGEST_WORD]
    if not word.isalpha() and _HAS_LETTER.search(word):
        unmasked = word.translate(_LEET)
        word = unmasked if unmasked.isalpha() and sum(map(str.isdigit, word)) <= 2 else word
    if _STRETCHED.search(word):
        for squeezed in (_STRETCHED.sub(r"\1\1", word), _STRETCHED.sub(r"\1", word)):
            if squeezed in PLAIN or squeezed in DOMAIN_WORDS:
                return PLAIN.get(squeezed, squeezed)
        word = re.sub(r"(.)\1+", r"\1", word) if len(word) > 6 else _STRETCHED.sub(r"\1", word)
    return PLAIN.get(word) or _corrected(word)


def _two_and_four(words: list[str]) -> None:
    """Text-speak 2 and 4 become "to" and "for" unless they count something or tell an age."""
    for i, word in enumerate(words):
        if word not in ("2", "4") or i + 1 == len(words):
            continue
        if words[i + 1] not in _COUNTED and (word == "2" or i == 0 or words[i - 1] not in _AGE_BEFORE):
            words[i] = "to" if word == "2" else "for"


def _tens(words: list[str]) -> list[str]:
    """Spoken ages and counts: "fifty 8" is 58, and "fifty" is 50."""
    joined: list[str] = []
    for word in words:
        if joined and len(word) == 1 and word.isdigit() and word != "0" and joined[-1] in _TENS_WORDS:
            joined[-1] = str(_TENS_WORDS[joined[-1]] + int(word))
        else:
            joined.append(word)
    return [str(_TENS_WORDS[word]) if word in _TENS_WORDS else word for word in joined]


def _plain_words(piece: str, seen: dict[str, str]) -> list[str]:
    """The plain words of one sentence. `seen` saves repeated work within one message only."""
    found: list[str] = []
    for match in _WORD.finditer(piece):
        raw = match.group().replace("'", "")
        if raw and raw not in seen:
            seen[raw] = _plain_word(raw)
        if raw:
            found.extend(seen[raw].split(" "))
    spoken = _tens(found)
    _two_and_four(spoken)
    joined = f" {' '.join(spoken)} "
    for written, plain in PHRASES:
        if written in joined:
            joined = joined.replace(f" {written} ", f" {plain} ")
    return joined.split()


def _windows(words: list[str]) -> Iterator[list[str]]:
    if len(words) <= WINDOW_WORDS:
        yield words
        return
    for start in range(0, len(words) - OVERLAP_WORDS, WINDOW_WORDS - OVERLAP_WORDS):
        yield words[start : start + WINDOW_WORDS]


def sentences(text: str) -> tuple[Sentence, ...]:
    """The message as distinct plain sentences, in order, each at most WINDOW_WORDS long. Never raises."""
    if len(text) > LONGEST_READ:
        text = text[: LONGEST_READ // 2] + "\n" + text[-LONGEST_READ // 2 :]
    visible = _visible(text)
    visible = _SPACED_OUT.sub(lambda m: re.sub(r"[ .\-*_]", "", m.group()), visible)
    visible = visible.replace("i'll", "i will").replace("we're", "we are").replace("i'd", "i would")
    visible = visible.replace("he'll", "he will").replace("he'd", "he would").replace("they'll", "they will")
    visible = _DIALECT_THE.sub("the ", _DIALECT_H.sub("h", visible))
    seen: dict[str, str] = {}
    found: dict[Sentence, None] = {}
    start = 0
    for boundary in (*_SPLIT_SENTENCES.finditer(visible), None):
        end = boundary.start() if boundary else len(visible)
        words = _plain_words(visible[start:end], seen) if end > start else []
        asked = (
            bool(boundary) and boundary is not None and ("?" in boundary.group() or "؟" in boundary.group())
        )
        for window in _windows(words):
            if window:
                found.setdefault(Sentence(" " + " ".join(window), asked))
        start = boundary.end() if boundary else end
    return tuple(found)
