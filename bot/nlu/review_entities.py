"""Rasa component: what a message says about reviews (kind, theme, alias, reviewer, date phrase), found with spaCy."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot import services
from bot.reviews import entities


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ReviewEntities(GraphComponent):
    """Adds the review entities."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ReviewEntities:
        """The component takes its vocabulary from the review list in service (Rasa's interface)."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds what was found to each message that has text."""
        vocabulary = services.current().review_vocabulary()
        for message in messages:
            text = message.get(TEXT)
            if text:
                found = [
                    {
                        "entity": label,
                        "value": value,
                        "start": start,
                        "end": end,
                        "extractor": "ReviewEntities",
                    }
                    for start, end, label, value in entities(text, vocabulary)
                ]
                message.set(ENTITIES, [*(message.get(ENTITIES) or []), *found], add_to_output=True)
        return messages
