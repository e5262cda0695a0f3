"""Rasa component: sentence encoder, classifiers and the "sure enough?" decision in one step.

The predicted intent keeps its name; whether the assistant is sure enough to act on it is said beside it, in the
message's `understood`. The chances that somebody is in danger, and of who is speaking, are kept for the danger
component; the topic within the intent chooses among the texts of an answer.
"""

from __future__ import annotations

import hashlib
import inspect
from functools import cache
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.danger import readable, reading, windows
from bot.nlu import classifier, encoder, heads, minilm_graph
from bot.nlu.encoder import Encoder
from bot.nlu.heads import Heads, Line

UNDERSTOOD = "understood"
EMERGENCY_CHANCE = "emergency_chance"
SITUATION_CHANCES = "situation_chances"
TOPIC = "topic"


@cache
def _encoder() -> Encoder:
    """One encoder a process: it holds 90 MB of weights that never change."""
    return Encoder()


def _code() -> str:
    """A fingerprint of what decides the training's result, so that Rasa's cache never gives back an older one."""
    sources = "".join(
        inspect.getsource(module) for module in (classifier, encoder, heads, minilm_graph, reading)
    )
    return hashlib.sha256(sources.encode()).hexdigest()[:16]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Understanding(GraphComponent):
    """Sets the intent, its ranking, whether it is sure enough, the topic, and the chances of danger and situations."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        trained: Heads | None = None,
    ) -> None:
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._heads = trained

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`sure_from`: the calibrated confidence from which an intent is acted on."""
        return {"seed": 20, "sure_from": 0.35, "ranking_length": 5, "code": _code()}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Understanding:
        """An untrained component (Rasa's interface)."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Trains the classifier on every labelled line and keeps it in the model."""
        lines = [_line(one) for one in training_data.intent_examples if one.get(TEXT)]
        vectors = Encoder(threads=2).encode([line.text for line in lines])
        self._heads = heads.train(lines, vectors, self._config["seed"])
        with self._storage.write_to(self._resource) as folder:
            self._heads.save(folder)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> Understanding:
        """The trained component, from the model."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, Heads.load(folder))

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds what was understood to each message that has text."""
        for message in messages:
            if message.get(TEXT):
                self._understand(message)
        return messages

    def _understand(self, message: Message) -> None:
        if self._heads is None:
            raise RuntimeError("the classifiers are not trained")
        text = readable(message.get(TEXT))
        parts = windows(text)
        texts = [text, *parts] if len(parts) > 1 else [text]
        vectors = _encoder().encode(texts)
        chances = self._heads.intents.probabilities(texts, vectors)
        names = self._heads.intents.labels
        ranking = [
            {"name": names[i], "confidence": float(chances[0][i])}
            for i in np.argsort(-chances[0])[: self._config["ranking_length"]]
        ]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        message.set(UNDERSTOOD, ranking[0]["confidence"] >= self._config["sure_from"], add_to_output=True)
        emergency = chances[:, names.index("emergency")].max() if "emergency" in names else 0.0
        message.set(EMERGENCY_CHANCE, float(emergency), add_to_output=True)
        message.set(SITUATION_CHANCES, self._heads.situation_chances(text, vectors[0]))
        topics = self._heads.topics
        topic = topics.topic(text, vectors[0], ranking[0]["name"]) if topics else None
        message.set(TOPIC, topic, add_to_output=True)


def _line(message: Message) -> Line:
    """A training message with the second labels of its block's metadata."""
    marks = (message.get("metadata") or {}).get("intent") or {}
    return Line(readable(message.get(TEXT)), message.get(INTENT), marks.get("situation"), marks.get("topic"))
