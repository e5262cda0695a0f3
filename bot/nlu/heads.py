"""What is trained on the sentence vectors: intents, situations (who is speaking), topics (within an intent)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.nlu import classifier
from bot.nlu.classifier import LabelClassifier

NEAR = 0.62  # cosine from which the nearest labelled lines may choose a topic
VOTES = 3  # so many nearest lines are asked, and most of them must agree
_INTENTS, _SITUATIONS, _TOPICS = "intents.npz", "situations.npz", "topics.npz"


@dataclass(frozen=True)
class Line:
    """One training message with its labels."""

    text: str
    intent: str
    situation: str | None = None
    topic: str | None = None


class NearestTopics:
    """The topic of the nearest labelled lines, or None: the intent's general answer is always right enough."""

    def __init__(self, vectors: np.ndarray, topics: list[str], intents: list[str]) -> None:
        self._vectors = vectors
        self._topics = topics
        self._intents = np.array(intents)

    def nearest(self, vector: np.ndarray, intent: str) -> str | None:
        """The topic within this intent that most of the nearest lines share, if they are near enough."""
        rows = np.flatnonzero(self._intents == intent)
        likeness = self._vectors[rows] @ vector
        voted = [self._topics[rows[i]] for i in np.argsort(-likeness)[:VOTES] if likeness[i] >= NEAR]
        return next((topic for topic in voted if voted.count(topic) * 2 > VOTES), None)

    def save(self, path: Path) -> None:
        """Writes the lines' vectors and labels (not their text) to one npz file."""
        np.savez_compressed(path, vectors=self._vectors, topics=np.array(self._topics), intents=self._intents)

    @classmethod
    def load(cls, path: Path) -> NearestTopics:
        """Reads what save() wrote."""
        with np.load(path, allow_pickle=False) as stored:
            topics, intents = stored["topics"], stored["intents"]
            return cls(stored["vectors"], [str(t) for t in topics], [str(i) for i in intents])


@dataclass(frozen=True)
class Heads:
    """The trained parts, together."""

    intents: LabelClassifier
    situations: LabelClassifier | None
    topics: NearestTopics

    def situation_chances(self, text: str, vector: np.ndarray) -> dict[str, float]:
        """A probability for each situation; empty if none was trained."""
        if self.situations is None:
            return {}
        chances = self.situations.probabilities([text], vector[None, :])[0]
        return dict(zip(self.situations.labels, map(float, chances), strict=True))

    def save(self, folder: Path) -> None:
        """Writes one file a part."""
        self.intents.save(folder / _INTENTS)
        self.topics.save(folder / _TOPICS)
        if self.situations:
            self.situations.save(folder / _SITUATIONS)

    @classmethod
    def load(cls, folder: Path) -> Heads:
        """Reads what save() wrote; raises OSError, KeyError or ValueError if it is not that."""
        situations = folder / _SITUATIONS
        return cls(
            LabelClassifier.load(folder / _INTENTS),
            LabelClassifier.load(situations) if situations.exists() else None,
            NearestTopics.load(folder / _TOPICS),
        )


def train(lines: Sequence[Line], vectors: np.ndarray, seed: int) -> Heads:
    """The parts trained on labelled lines and their sentence vectors; the same input gives the same parts."""
    intents = classifier.train([line.text for line in lines], [line.intent for line in lines], vectors, seed)
    who = [i for i, line in enumerate(lines) if line.situation]
    situations = None
    if who:
        said = [str(lines[i].situation) for i in who]
        situations = classifier.train([lines[i].text for i in who], said, vectors[who], seed)
    about = [i for i, line in enumerate(lines) if line.topic]
    topics = NearestTopics(
        vectors[about], [str(lines[i].topic) for i in about], [lines[i].intent for i in about]
    )
    return Heads(intents, situations, topics)
