"""A classifier of messages (intents, situations): logistic regression over the sentence vector and n-grams of characters and words.

The vector carries what is meant, the n-grams carry wording and spelling (text-speak, typos, dialect) that the encoder does not
know. Confidence is calibrated by one temperature, found on predictions for lines left out of training, so that "80 %
sure" is right about eight times in ten. Weights are kept as plain arrays: loading them runs no code from the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from scipy import sparse
from scipy.optimize import minimize_scalar
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

# What is counted beside the sentence vector, which has length 1: (kind, lengths, buckets, weight).
NGRAMS = (("char_wb", (2, 4), 2**13, 1.0), ("word", (1, 2), 2**14, 1.0))
STRENGTH = 12.0  # inverse regularisation
TOLERANCE = 4e-4  # stopping earlier costs several per cent of the emergencies
HELD_OUT = 5  # one line in so many finds the temperature


class LabelClassifier:
    """Predicts a probability for every label."""

    def __init__(
        self,
        labels: list[str],
        rarity: np.ndarray,
        weights: np.ndarray,
        bias: np.ndarray,
        temperature: float,
    ) -> None:
        self.labels = labels
        self._rarity = rarity
        self._weights = weights
        self._bias = bias
        self._temperature = temperature
        self._counters = _counters() if rarity.size else []  # without words: the sentence vector alone

    def probabilities(self, texts: Sequence[str], vectors: np.ndarray) -> np.ndarray:
        """One row a text, one column a label (in the order of `labels`); rows sum to 1."""
        features = _features(self._counters, self._rarity, texts, vectors)
        return _softmax((features @ self._weights + self._bias) / self._temperature)

    def save(self, path: Path) -> None:
        """Writes the classifier to one npz file."""
        np.savez_compressed(
            path,
            labels=np.array(self.labels),
            rarity=self._rarity,
            weights=self._weights.astype(np.float32),
            bias=self._bias,
            temperature=np.array(self._temperature),
        )

    @classmethod
    def load(cls, path: Path) -> LabelClassifier:
        """Reads what save() wrote; raises OSError, KeyError or ValueError if it is not that."""
        try:
            with np.load(path, allow_pickle=False) as stored:
                return cls(
                    [str(name) for name in stored["labels"]],
                    stored["rarity"],
                    stored["weights"],
                    stored["bias"],
                    float(stored["temperature"]),
                )
        except BadZipFile as error:
            raise ValueError(f"{path.name} is damaged") from error


def train(
    texts: Sequence[str], said: Sequence[str], vectors: np.ndarray, seed: int, words: bool = True
) -> LabelClassifier:
    """A classifier for labelled texts and their sentence vectors; the same input gives the same classifier.

    Without `words` it uses the sentence vectors alone: quicker to train, for many labels that differ in meaning.
    """
    names = sorted(set(said))
    labels = np.array([names.index(label) for label in said])
    counters = _counters() if words else []
    counted = [_rarity(counter.transform(texts)) for counter in counters]
    rarity = np.concatenate([np.zeros(0, np.float32), *counted])
    features = _features(counters, rarity, texts, vectors)
    model = LogisticRegression(C=STRENGTH, max_iter=400, tol=TOLERANCE, warm_start=True)
    temperature = _temperature(model, features, labels, seed)
    model.fit(features, labels)  # goes on from there, now with every line
    return LabelClassifier(names, rarity, model.coef_.T.astype(np.float32), model.intercept_, temperature)


def _temperature(
    model: LogisticRegression, features: sparse.csr_matrix, labels: np.ndarray, seed: int
) -> float:
    """Fits the model on some lines and returns the temperature that makes it as sure of the rest as it is right."""
    folds = StratifiedKFold(HELD_OUT, shuffle=True, random_state=seed)
    rest, left_out = next(folds.split(features, labels))
    half = rest[::2]  # enough to tell how sure it may be, in half the time
    scores = model.fit(features[half], labels[half]).decision_function(features[left_out])
    right = labels[left_out]

    def surprise(log_temperature: float) -> float:
        chances = _softmax(scores / np.exp(log_temperature))
        return float(-np.log(chances[np.arange(len(right)), right] + 1e-12).mean())

    return float(np.exp(minimize_scalar(surprise, bounds=(-2.0, 2.0), method="bounded").x))


def _counters() -> list[HashingVectorizer]:
    return [
        HashingVectorizer(
            analyzer=analyzer,
            ngram_range=lengths,
            n_features=buckets,
            alternate_sign=False,
            norm=None,
            token_pattern=r"(?u)\b\w+\b",
        )
        for analyzer, lengths, buckets, _ in NGRAMS
    ]


def _rarity(counts: sparse.csr_matrix) -> np.ndarray:
    documents = np.bincount(counts.indices, minlength=counts.shape[1])
    return (np.log((1 + counts.shape[0]) / (1 + documents)) + 1).astype(np.float32)


def _features(
    counters: list[HashingVectorizer], rarity: np.ndarray, texts: Sequence[str], vectors: np.ndarray
) -> sparse.csr_matrix:
    blocks, start = [sparse.csr_matrix(vectors)], 0
    for counter, (_, _, buckets, weight) in zip(counters, NGRAMS, strict=False):
        counts = counter.transform(texts).astype(np.float32)
        counts.data = (1 + np.log(counts.data)) * rarity[start : start + buckets][counts.indices]
        lengths = np.sqrt(counts.multiply(counts).sum(axis=1)).A.ravel()
        blocks.append(sparse.diags(weight / np.maximum(lengths, 1e-9)) @ counts)
        start += buckets
    return sparse.hstack(blocks, format="csr")


def _softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
