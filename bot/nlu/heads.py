"""What is trained on the sentence vectors: intents, situations (who is speaking), topics (within an intent)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.nlu import classifier
from bot.nlu.classifier import LabelClassifier

SURE_OF_TOPIC = 0.4  # of the chances of all topics of the intent, the general one among them
_INTENTS, _SITUATIONS, _TOPICS = "intents.npz", "situations.npz", "topics.npz"


@dataclass(frozen=True)
class Line:
    """One training message with its labels."""

    text: str
    intent: str
    situation: str | None = None
    topic: str | None = None


class Topics:
    """Chooses the topic within an intent, or None: the intent's general answer is always right enough."""

    def __init__(self, labels: LabelClassifier) -> None:
        self.labels = labels

    def topic(self, text: str, vector: np.ndarray, intent: str) -> str | None:
        """The topic that is surely meant, given that the intent is this one."""
        own = [i for i, label in enumerate(self.labels.labels) if label.startswith(f"{intent}/")]
        chances = self.labels.probabilities([text], vector[None, :])[0][own] if own else np.zeros(0)
        if not own or chances.max() < SURE_OF_TOPIC * chances.sum():
            return None
        return self.labels.labels[own[int(chances.argmax())]].partition("/")[2] or None


@dataclass(frozen=True)
class Heads:
    """The trained parts, together."""

    intents: LabelClassifier
    situations: LabelClassifier | None
    topics: Topics | None

    def situation_chances(self, text: str, vector: np.ndarray) -> dict[str, float]:
        """A probability for each situation; empty if none was trained."""
        if self.situations is None:
            return {}
        chances = self.situations.probabilities([text], vector[None, :])[0]
        return dict(zip(self.situations.labels, map(float, chances), strict=True))

    def save(self, folder: Path) -> None:
        """Writes one file a part."""
        self.intents.save(folder / _INTENTS)
        if self.situations:
            self.situations.save(folder / _SITUATIONS)
        if self.topics:
            self.topics.labels.save(folder / _TOPICS)

    @classmethod
    def load(cls, folder: Path) -> Heads:
        """Reads what save() wrote; raises OSError, KeyError or ValueError if it is not that."""
        situations, topics = folder / _SITUATIONS, folder / _TOPICS
        return cls(
            LabelClassifier.load(folder / _INTENTS),
            LabelClassifier.load(situations) if situations.exists() else None,
            Topics(LabelClassifier.load(topics)) if topics.exists() else None,
        )


def train(lines: Sequence[Line], vectors: np.ndarray, seed: int) -> Heads:
    """The parts trained on labelled lines and their sentence vectors; the same input gives the same parts."""

    def fit(rows: list[int], labels: list[str], words: bool = True) -> LabelClassifier:
        return classifier.train([lines[i].text for i in rows], labels, vectors[rows], seed, words)

    every = list(range(len(lines)))
    intents = fit(every, [line.intent for line in lines])
    who = [i for i in every if lines[i].situation]
    situations = fit(who, [str(lines[i].situation) for i in who]) if who else None
    with_topics = {line.intent for line in lines if line.topic}
    about = [i for i in every if lines[i].intent in with_topics]
    named = [f"{lines[i].intent}/{lines[i].topic or ''}" for i in about]
    topics = Topics(fit(about, named, words=False)) if about else None
    return Heads(intents, situations, topics)
