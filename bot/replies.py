"""Rasa's sentence generator, with the partnership's names and numbers filled in.

A number or a name is changed in the content folder only: no retraining. The level of danger and the situation that
understanding found travel with the sentence, so that the guard can give the whole reply its shape.
"""

from __future__ import annotations

from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot import services
from bot.contacts import spoken_hours
from bot.content import fill
from bot.danger import MEANS, UNKNOWN
from bot.nlu.danger import DANGER
from bot.nlu.understanding import TOPIC

SITUATION = "situation"
LEVEL = "level"


class Replies(TemplatedNaturalLanguageGenerator):
    """Fills `{placeholders}` from content; picks the variation that fits the situation and the topic."""

    def __init__(self, endpoint_config: object = None, domain: Domain | None = None) -> None:
        super().__init__(domain.responses if domain else {})

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **values: Any
    ) -> dict[str, Any] | None:
        """The filled response, or None if there is none of that name (the guard then answers)."""
        message = tracker.latest_message
        understood = (message.parse_data if message else None) or {}
        danger = understood.get(DANGER) or {}
        known = {
            **tracker.current_slot_values(),
            **_own_values(),
            **self._conditions(utter_action, danger.get(SITUATION, UNKNOWN), understood.get(TOPIC)),
        }
        response = self.generate_from_slots(utter_action, known, output_channel, **values)
        if response is not None:
            found = {LEVEL: danger.get(LEVEL, 0), SITUATION: danger.get(SITUATION, UNKNOWN)}
            response["metadata"] = {**(response.get("metadata") or {}), **found}
        return response

    def _conditions(self, utter_action: str, situation: str, topic: str | None) -> dict[str, str | None]:
        """What chooses the variation: one thing only, or Rasa would draw lots between two that fit."""
        said = [
            (condition["name"], condition["value"])
            for variation in self.responses.get(utter_action, [])
            for condition in variation.get("condition") or []
        ]
        by_means = situation in MEANS and (SITUATION, situation) in said
        by_topic = (TOPIC, topic) in said and not by_means
        return {SITUATION: UNKNOWN if by_topic else situation, TOPIC: topic if by_topic else None}


def _own_values() -> dict[str, str]:
    """Names and numbers, and the few sentences and figures that responses take from elsewhere."""
    shared = services.current()
    words, sentences = shared.words(), shared.content().words
    return {
        **words,
        "minutes": str(shared.settings.conversation_minutes),
        "emergency_reply": fill(f"{sentences['emergency_1']}\n\n{sentences['emergency_2']}", words),
        "office_hours": spoken_hours(shared.content().partnership.hours),
    }
