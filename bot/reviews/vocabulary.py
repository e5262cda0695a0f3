"""The words of one review list: its subjects, themes, kinds and reviewers, found in a text by spaCy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain, product

from spacy.lang.en.stop_words import STOP_WORDS
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.util import filter_spans
from spacy.vocab import Vocab

from bot.content import Review
from bot.reviews.synonyms import (
    KIND_PHRASES,
    LETTER_SOUNDS,
    NAME_STEMS,
    WIDE_PHRASES,
    phrases,
    theme_key,
    theme_names,
)  # fmt: skip
from bot.reviews.wording import LONGEST_READ, Word, alike, key, small, split_words, word_set

BETWEEN_VALUES = "|"  # stands between the themes or reviewers that one word may mean
_LABEL_ENDS = ":"
_UNKNOWN = "-"  # a word of no meaning here is never handed to spaCy, which would remember it for ever
_SHORTEST_CORRECTED = 5
_NOT_LETTERS = word_set("am an as at be by do go he if in is it me my no of oh ok on or so to up us we hi la")
_SPOKEN_WORDS = word_set("see be are you why eye oh owe tea a i me ar es el en em")
_AFTER_A_LETTER = word_set(
    "review report one case please pls scr cspr lcspr malr link published who when from in and or was"
)
_COMMON = word_set(" ".join(STOP_WORDS)) | word_set(
    """
    chair child children parent mother review report publish there their where year month summer winter spring autumn
    local recent later latest newer newest older oldest please thank showed shower place phone found about others
    police family worker social service school health happen named wrote written hello
    rapid setting starting interest expected blame strike sacked messing shocking internal intranet interpret admitted
    abduction abducted explosion pavement feather roman drifting
    """
)


@dataclass(frozen=True)
class Found:
    """A stretch of a text with its meaning. Label: kind, theme, alias or reviewer."""

    start: int
    end: int
    label: str
    value: str

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(self.value.split(BETWEEN_VALUES))


@dataclass(frozen=True)
class Vocabulary:
    """What can be said about one list. Built once for a list; safe to share between threads."""

    vocab: Vocab
    matcher: PhraseMatcher
    known: frozenset[str]
    correctable: Mapping[str, tuple[str, ...]]
    subjects: Mapping[str, str]
    titles: tuple[tuple[str, str], ...]
    review_words: frozenset[str]

    def find(self, text: str) -> list[Found]:
        """Every kind, theme, alias and reviewer in the text, from left to right, none overlapping."""
        words = split_words(text[:LONGEST_READ])
        if not words:
            return []
        meant = {word.loose: self._meant(word) for word in words}
        doc = Doc(self.vocab, words=[meant[word.loose] for word in words])
        spans = filter_spans(self.matcher(doc, as_spans=True))  # the longest phrase wins
        named: list[tuple[int, int, str, str]] = []
        for span in spans:
            label, value = span.label_.split(_LABEL_ENDS, 1)
            named.append((span.start, span.end, label, value))
        named = [span for span in named if span[2] != "alias" or _sure_alias(words, span[0], span[1])]
        taken = {at for start, end, *_ in named for at in range(start, end)}
        named += _unlisted_aliases(words, taken)
        return [
            Found(words[start].start, words[end - 1].end, label, value)
            for start, end, label, value in sorted(named)
        ]

    def quoted_title(self, text: str) -> str | None:
        """The id of the one review whose whole title stands in the text."""
        said = f" {key(text[:LONGEST_READ])} "
        quoted = [(title, review_id) for title, review_id in self.titles if f" {title} " in said]
        longest = max((len(title) for title, _ in quoted), default=0)
        ids = [review_id for title, review_id in quoted if len(title) == longest]
        return ids[0] if len(ids) == 1 else None

    def _meant(self, word: Word) -> str:
        loose, written = word.loose, small(word.written)
        if loose in self.known:
            return loose
        if len(loose) < _SHORTEST_CORRECTED or loose in _COMMON or loose in self.review_words:
            return _UNKNOWN
        near = self.correctable.get(loose[0], ())
        return next((meant for meant in near if alike(loose, meant) or alike(written, meant)), _UNKNOWN)


def build_vocabulary(reviews: Iterable[Review]) -> Vocabulary:
    """The vocabulary of this list. Some hundredths of a second: build it once and keep it."""
    listed = list(reviews)
    subjects = {key(review.subject): review.subject for review in listed}
    meanings: dict[str, tuple[str, str]] = {}
    for phrase, label, value in chain(
        _themes(listed),
        _kinds(),
        _reviewers(listed),
        *(_aliases(name) for name in subjects.values()),
    ):
        if phrase:
            meanings[phrase] = (label, value)
    known = frozenset(word for phrase in meanings for word in phrase.split())
    correctable: dict[str, tuple[str, ...]] = {}
    for word in sorted(word for word in known if len(word) >= _SHORTEST_CORRECTED):
        correctable[word[0]] = (*correctable.get(word[0], ()), word)
    vocab = Vocab()  # a bare one: no language data is needed, and it is built in no time
    return Vocabulary(
        vocab=vocab,
        matcher=_matcher(vocab, meanings),
        known=known,
        correctable=correctable,
        subjects=subjects,
        titles=tuple((key(review.title), review.id) for review in listed),
        review_words=frozenset(
            word
            for r in listed
            for word in key(f"{r.title} {r.summary} {' '.join((*r.themes, *r.reviewers))}").split()
        ),
    )


def _matcher(vocab: Vocab, meanings: Mapping[str, tuple[str, str]]) -> PhraseMatcher:
    matcher = PhraseMatcher(vocab)
    for phrase, meaning in meanings.items():
        matcher.add(_LABEL_ENDS.join(meaning), [Doc(vocab, words=phrase.split())])
    return matcher


def _themes(reviews: list[Review]) -> Iterable[tuple[str, str, str]]:
    """All ways to say each theme; a list's own name for a theme is the name that is used."""
    own = {theme_key(theme): theme for review in reviews for theme in review.themes}
    for phrase, theme in theme_names().items():
        yield phrase, "theme", own.get(theme_key(theme), theme)
    for phrase, wide in WIDE_PHRASES.items():
        yield (
            phrase,
            "theme",
            BETWEEN_VALUES.join(own.get(theme_key(theme), theme) for theme in wide),
        )
    for name in own.values():
        yield key(name), "theme", name


def _kinds() -> Iterable[tuple[str, str, str]]:
    for kind, said in KIND_PHRASES.items():
        for phrase in phrases(said):
            yield phrase, "kind", kind


def _reviewers(reviews: list[Review]) -> Iterable[tuple[str, str, str]]:
    """Full names, names without title, and surnames: one surname may stand for several people."""
    people: dict[str, list[str]] = {}
    for name in sorted({name for review in reviews for name in review.reviewers}):
        parts = [
            part for part in name.split() if key(part) not in ("dr", "prof", "professor", "mr", "mrs", "ms")
        ]
        for said in {name, " ".join(parts), parts[-1] if parts else ""}:
            people.setdefault(key(said), []).append(name)
    for phrase, names in people.items():
        yield phrase, "reviewer", BETWEEN_VALUES.join(names)


def _aliases(subject: str) -> Iterable[tuple[str, str, str]]:
    """The ways to write one anonymised name: "Child T" is also childT, child tea; "Young Person R" yp r."""
    loose = key(subject)
    yield loose, "alias", subject
    stem = next((stem for stem in NAME_STEMS if loose.startswith(f"{stem} ")), None)
    if stem is None:
        if len(names := loose.split(" and ")) == 2:
            yield from ((name, "alias", subject) for name in names if len(name) > 3)
        return
    letters = loose[len(stem) + 1 :]
    bare = letters.replace(" and ", " ")
    endings = {letters, bare, bare.replace(" ", ""), *_sounds(letters)}
    if len(letters) == 2:
        one, other = ([letter, *_sounds(letter)] for letter in letters)
        endings |= {f"{first} {second}" for first, second in product(one, other)}
    for said in NAME_STEMS[stem]:
        for ending in endings:
            yield f"{key(said)} {ending}", "alias", subject
        yield (
            f"{key(said).replace(' ', '')}{letters.replace(' ', '')}",
            "alias",
            subject,
        )


def _sounds(letter: str) -> list[str]:
    return [sound.replace("-", " ") for sound in LETTER_SOUNDS.get(letter, "").split()]


def _sure_alias(words: list[Word], start: int, end: int) -> bool:
    """Whether "child are" or "child a" is a name: such everyday words count only where a name would stand."""
    last = words[end - 1].loose
    if last not in _SPOKEN_WORDS or words[end - 1].written.isupper():
        return True
    return end == len(words) or words[end].loose in _AFTER_A_LETTER


def _unlisted_aliases(words: list[Word], taken: set[int]) -> list[tuple[int, int, str, str]]:
    """Names of the usual shape that the list lacks ("Child Q"): asked for, so nothing else may be shown."""
    stems = {key(said).split()[-1]: stem for stem, ways in NAME_STEMS.items() for said in ways}
    found = []
    for at in range(1, len(words)):
        stem, letter = stems.get(words[at - 1].loose), words[at]
        shape = len(letter.loose) == 1 or (len(letter.loose) == 2 and letter.written.isupper())
        if not stem or at in taken or at - 1 in taken or not shape or not letter.loose.isalpha():
            continue
        if letter.loose in _NOT_LETTERS or (letter.loose in "ai" and not letter.written.isupper()):
            continue
        found.append((at - 1, at + 1, "alias", f"{stem.title()} {letter.loose.upper()}"))
    return found
