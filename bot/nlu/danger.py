"""Rasa component: the danger detectors and the classifier's chance of an emergency, combined into one level."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.danger import assess, combine, who_speaks
from bot.nlu.understanding import EMERGENCY_CHANCE, SITUATION_CHANCES, TOPIC

DANGER = "danger"
REACHING_BY_TEXT = "text_or_bsl"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Danger(GraphComponent):
    """Sets `danger`: the level (a number) and the situation (a name) the reply must fit."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Danger:
        """The component needs nothing (Rasa's interface)."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the level of danger to each message that has text."""
        for message in messages:
            if message.get(TEXT):
                intent = (message.get(INTENT) or {}).get(INTENT_NAME_KEY) or ""
                chance = message.get(EMERGENCY_CHANCE) or 0.0
                found = combine(assess(message.get(TEXT)), chance, intent)
                situation = who_speaks(found.situation, message.get(SITUATION_CHANCES) or {})
                if situation == "deaf" and intent == "ask_contact":
                    message.set(
                        TOPIC, REACHING_BY_TEXT, add_to_output=True
                    )  # "which number" is then "which way"
                verdict = {"level": int(found.level), "situation": situation}
                message.set(DANGER, verdict, add_to_output=True)
        return messages
