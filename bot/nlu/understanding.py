"""Rasa component: sentence encoder, intent classifier and the "sure enough?" decision in one step.

The predicted intent keeps its name; whether the assistant is sure enough to act on it is said beside it, in the
message's `understood`. The chance that somebody is in danger is kept for the danger component.
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
from bot.nlu import classifier, encoder, minilm_graph
from bot.nlu.encoder import Encoder

UNDERSTOOD = "understood"
EMERGENCY_CHANCE = "emergency_chance"
_FILE = "classifier.npz"


@cache
def _encoder() -> Encoder:
    """One encoder a process: it holds 90 MB of weights that never change."""
    return Encoder()


def _code() -> str:
    """A fingerprint of what decides the training's result, so that Rasa's cache never gives back an older one."""
    sources = "".join(inspect.getsource(module) for module in (classifier, encoder, minilm_graph, reading))
    return hashlib.sha256(sources.encode()).hexdigest()[:16]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Understanding(GraphComponent):
    """Sets the intent, its ranking, whether it is sure enough, and the chance of an emergency."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        intents: classifier.IntentClassifier | None = None,
    ) -> None:
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._intents = intents

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
        lines = [line for line in training_data.intent_examples if line.get(TEXT)]
        texts = [readable(line.get(TEXT)) for line in lines]
        intents = [line.get(INTENT) for line in lines]
        vectors = _encoder().encode(texts)
        self._intents = classifier.train(texts, intents, vectors, self._config["seed"])
        with self._storage.write_to(self._resource) as folder:
            self._intents.save(folder / _FILE)
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
            return cls(config, model_storage, resource, classifier.IntentClassifier.load(folder / _FILE))

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds what was understood to each message that has text."""
        for message in messages:
            if message.get(TEXT):
                self._understand(message)
        return messages

    def _understand(self, message: Message) -> None:
        if self._intents is None:
            raise RuntimeError("the intent classifier is not trained")
        text = readable(message.get(TEXT))
        parts = windows(text)
        texts = [text, *parts] if len(parts) > 1 else [text]
        chances = self._intents.probabilities(texts, _encoder().encode(texts))
        names = self._intents.intents
        ranking = [
            {"name": names[i], "confidence": float(chances[0][i])}
            for i in np.argsort(-chances[0])[: self._config["ranking_length"]]
        ]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        message.set(UNDERSTOOD, ranking[0]["confidence"] >= self._config["sure_from"], add_to_output=True)
        emergency = chances[:, names.index("emergency")].max() if "emergency" in names else 0.0
        message.set(EMERGENCY_CHANCE, float(emergency), add_to_output=True)
