"""What the assistant is scored on it has never seen: no evaluation line stands in the training data.

Two lines are near-duplicates if they have the same words, or, over four words, four fifths of their words.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
ALIKE = 0.8
FEW_WORDS = 4
SHORT = 15  # characters: "hello" and "thank you" are nobody's invention


class Line(NamedTuple):
    text: str
    intent: str
    place: str


def words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+", re.sub(r"['’]", "", text.lower())))


def texts(data: object) -> Iterator[str]:
    """Every message in a line of a labelled set: its text, or the turns of its dialogue."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key in ("text", "say", "user", "message") and isinstance(value, str):
                yield value
            else:
                yield from texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from texts(value)


@cache
def training() -> tuple[Line, ...]:
    found = []
    for path in sorted((ROOT / "data" / "nlu").rglob("*.yml")):
        for block in yaml.safe_load(path.read_text("utf-8"))["nlu"]:
            examples = [line for line in block["examples"].splitlines() if line.startswith("- ")]
            found += [Line(line[2:].strip(), block["intent"], path.name) for line in examples]
    return tuple(found)


def labelled_sets() -> list[Path]:
    return sorted((ROOT / "evaluation").rglob("*.jsonl"))


def evaluation(path: Path) -> list[Line]:
    if path.suffix == ".txt":
        return [Line(line, "", path.name) for line in path.read_text("utf-8").splitlines() if line.strip()]
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [Line(text, "", path.name) for line in lines for text in texts(line)]


def alike(some: Sequence[Line], others: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Every pair of near-duplicates. Two sets that share most words share one of their rarest words."""
    common = Counter(word for line in others for word in set(words(line.text)))
    same: dict[object, list[Line]] = defaultdict(list)
    by_word: dict[str, list[Line]] = defaultdict(list)

    def rarest(text: str) -> list[str]:
        own = sorted(set(words(text)), key=lambda word: (common[word], word))
        return own[: len(own) - math.ceil(ALIKE * len(own)) + 1]

    for line in others:
        same[words(line.text) or line.text].append(line)
        if len(words(line.text)) > FEW_WORDS:
            for word in rarest(line.text):
                by_word[word].append(line)
    for line in some:
        own = words(line.text)
        yield from ((line, other) for other in same[own or line.text])
        if len(own) <= FEW_WORDS:
            continue
        for other in {other for word in rarest(line.text) for other in by_word[word]}:
            theirs = words(other.text)
            shared = len(set(own) & set(theirs)) / len(set(own) | set(theirs))
            if shared >= ALIKE and own != theirs:
                yield line, other


def test_the_measure_finds_what_it_should() -> None:
    line = Line("What is a rapid review for, then?", "", "")
    near = [
        "what is a rapid review for then",
        "WHAT'S a - what is a rapid review for then",
        "then what is a rapid review for",
    ]
    far = ["what is a rapid review", "what is a national review for", "", "rapid"]
    found = [other.text for _, other in alike([line], [Line(text, "", "") for text in near + far])]
    assert sorted(found) == sorted(near)


@pytest.mark.parametrize(
    "path", [*labelled_sets(), ROOT / "evaluation" / "clinc_oos_dev.txt"], ids=lambda p: p.name
)
def test_no_line_of_a_labelled_set_is_trained_on(path: Path) -> None:
    lines = evaluation(path)
    assert lines, "no message was found in this set"
    seen = [(line.text, other) for line, other in alike(lines, training()) if len(line.text) >= SHORT]
    assert seen == []


def test_no_text_is_trained_under_two_intents() -> None:
    wrong = {
        tuple(sorted((one, other)))
        for one, other in alike(training(), training())
        if one.intent != other.intent
    }
    assert wrong == set()
