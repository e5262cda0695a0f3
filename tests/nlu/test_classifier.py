"""The intent classifier: repeatable, sure only as far as it is right, kept as plain arrays."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.nlu import classifier
from bot.nlu.classifier import LabelClassifier
from bot.nlu.encoder import Encoder

LABELLED = {
    "greet": ["hello", "hi there", "hiya", "good morning", "hey you", "evening all", "now then", "ey up"],
    "thank": [
        "thank you",
        "thanks a lot",
        "ta",
        "cheers mate",
        "many thanks",
        "thx",
        "that helped",
        "ta love",
    ],
    "ask_contact": [
        "who do i ring",
        "which number do i call",
        "can i speak to a person",
        "phone number please",
        "how do i get hold of someone",
        "who should i phone about a child",
        "what number is it",
        "i want to talk to somebody",
    ],
}
TEXTS = [text for texts in LABELLED.values() for text in texts]
INTENTS = [intent for intent, texts in LABELLED.items() for _ in texts]
ASKED = ["hello you", "thankyou so much", "who can i phone", "", "zzz", "number"]


@pytest.fixture(scope="module")
def vectors(encoder: Encoder) -> np.ndarray:
    return encoder.encode(TEXTS)


@pytest.fixture(scope="module")
def trained(vectors: np.ndarray) -> LabelClassifier:
    return classifier.train(TEXTS, INTENTS, vectors, seed=20)


def test_training_twice_gives_the_same_classifier(
    trained: LabelClassifier, vectors: np.ndarray, tmp_path: Path
) -> None:
    trained.save(tmp_path / "one.npz")
    classifier.train(TEXTS, INTENTS, vectors, seed=20).save(tmp_path / "other.npz")
    with np.load(tmp_path / "one.npz") as one, np.load(tmp_path / "other.npz") as other:
        assert sorted(one) == sorted(other)
        for name in one:
            assert np.array_equal(one[name], other[name]), name


def test_what_is_saved_predicts_the_same(trained: LabelClassifier, encoder: Encoder, tmp_path: Path) -> None:
    trained.save(tmp_path / "kept.npz")
    kept = LabelClassifier.load(tmp_path / "kept.npz")
    vectors = encoder.encode(ASKED)
    assert kept.labels == trained.labels == sorted(LABELLED)
    assert np.array_equal(kept.probabilities(ASKED, vectors), trained.probabilities(ASKED, vectors))


def test_chances_are_chances(trained: LabelClassifier, encoder: Encoder) -> None:
    chances = trained.probabilities(ASKED, encoder.encode(ASKED))
    assert chances.shape == (len(ASKED), len(LABELLED))
    assert np.allclose(chances.sum(axis=1), 1)
    assert (chances >= 0).all()


def test_it_learns(trained: LabelClassifier, encoder: Encoder) -> None:
    chances = trained.probabilities(ASKED[:3], encoder.encode(ASKED[:3]))
    assert [trained.labels[best] for best in chances.argmax(axis=1)] == ["greet", "thank", "ask_contact"]


def test_the_temperature_found_is_usable(trained: LabelClassifier, tmp_path: Path) -> None:
    trained.save(tmp_path / "kept.npz")
    with np.load(tmp_path / "kept.npz") as kept:
        assert 0 < float(kept["temperature"]) < 10


def test_wrong_labels_lower_its_confidence(encoder: Encoder) -> None:
    """What calibration is for: with labels at random it must not be sure of anything."""
    generator = np.random.default_rng(1)
    texts = TEXTS * 3
    random = list(generator.permutation(INTENTS * 3))
    vectors = encoder.encode(texts)
    confused = classifier.train(texts, random, vectors, seed=20)
    assert confused.probabilities(ASKED, encoder.encode(ASKED)).max() < 0.9


@pytest.mark.parametrize("content", [b"", b"not an archive", b"PK\x03\x04broken"])
def test_a_broken_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "kept.npz").write_bytes(content)
    with pytest.raises((OSError, ValueError, KeyError)):
        LabelClassifier.load(tmp_path / "kept.npz")


def test_a_file_that_would_run_code_is_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "kept.npz", labels=np.array([object()], dtype=object))
    with pytest.raises(ValueError, match="allow_pickle"):
        LabelClassifier.load(tmp_path / "kept.npz")
