"""The encoder gives the official model's vectors, and runs nothing but the official files."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from bot.nlu import encoder as encoder_module
from bot.nlu.encoder import CACHE, DIMENSIONS, Encoder, EncoderError, graph_file

TEXTS = [
    "The cat sits outside",
    "The cat plays in the garden",
    "he has a knife and he is coming up the stairs",
    "x",
    "",
    "what is a child safeguarding practice review? " * 60,
    "🙂 żółć \u200b",
]
FILES = ("model.safetensors", "tokenizer.json")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the package's model folder that may be tampered with."""
    original = encoder_module._package_folder()
    folder = tmp_path / "model"
    folder.mkdir()
    for name in FILES:
        shutil.copy(original / name, folder / name)
    monkeypatch.setattr(encoder_module, "_package_folder", lambda: folder)
    return folder


@pytest.fixture
def cache(encoder: Encoder, tmp_path: Path) -> Path:
    """A copy of the cache, its graph built (the encoder did that)."""
    return shutil.copytree(CACHE, tmp_path / "cache")


def flip_a_byte(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_every_text_becomes_a_vector_of_length_one(encoder: Encoder) -> None:
    vectors = encoder.encode(TEXTS)
    assert vectors.shape == (len(TEXTS), DIMENSIONS)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_a_vector_does_not_depend_on_its_neighbours(encoder: Encoder) -> None:
    alone = np.vstack([encoder.encode([text]) for text in TEXTS])
    for batch in (2, 3, 32):
        assert np.abs(encoder.encode(TEXTS, batch) - alone).max() < 1e-5


def test_the_vectors_are_those_of_the_published_model(encoder: Encoder) -> None:
    """The figure is the one that the model's own documentation gives for these two sentences."""
    outside, garden = encoder.encode(TEXTS[:2])
    assert float(outside @ garden) == pytest.approx(0.6788, abs=0.001)


def test_no_texts_give_no_vectors(encoder: Encoder) -> None:
    assert encoder.encode([]).shape == (0, DIMENSIONS)


def test_text_beyond_the_limit_is_left_out(encoder: Encoder) -> None:
    start = "garden " * 300
    assert np.array_equal(encoder.encode([start + "knife"]), encoder.encode([start + "spoon"]))


@pytest.mark.parametrize("tamper", [flip_a_byte, Path.unlink], ids=["changed", "missing"])
def test_weights_that_are_not_official_are_refused(package: Path, tmp_path: Path, tamper: object) -> None:
    tamper(package / "model.safetensors")  # type: ignore[operator]
    with pytest.raises(EncoderError, match=r"model\.safetensors .*make"):
        Encoder(tmp_path / "empty-cache")
    assert not list(tmp_path.rglob("*.onnx"))


@pytest.mark.parametrize("tamper", [flip_a_byte, Path.unlink], ids=["changed", "missing"])
def test_a_tokenizer_that_is_not_official_is_refused(package: Path, cache: Path, tamper: object) -> None:
    tamper(package / "tokenizer.json")  # type: ignore[operator]
    with pytest.raises(EncoderError, match=r"tokenizer\.json .*make"):
        Encoder(cache)


def test_weights_that_are_not_installed_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder_module.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(EncoderError, match="make setup"):
        graph_file(tmp_path)


@pytest.mark.parametrize("damage", ["changed", "cut short", "digest missing"])
def test_a_damaged_graph_is_built_anew(encoder: Encoder, cache: Path, damage: str) -> None:
    (graph,) = cache.glob("*.onnx")
    good, digest = graph.read_bytes(), graph.with_suffix(".sha256")
    if damage == "changed":
        flip_a_byte(graph)
    elif damage == "cut short":
        graph.write_bytes(good[:1000])
    else:
        digest.unlink()
    assert graph_file(cache) == graph
    assert graph.read_bytes() == good
    assert sorted(path.name for path in cache.iterdir()) == sorted([graph.name, digest.name])


def test_a_good_graph_is_used_as_it_is(cache: Path) -> None:
    (graph,) = cache.glob("*.onnx")
    written = graph.stat().st_mtime_ns
    assert graph_file(cache) == graph
    assert graph.stat().st_mtime_ns == written
