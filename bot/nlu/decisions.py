"""Rasa policy: the rules of data/stories, with four decisions made before them.

1. Somebody is in danger: the emergency reply, whatever the intent. If it only reads like danger, and the level says
   that it may not be (an alarm withdrawn, signs of fiction), the reply to somebody who is worried.
2. A review search is open and the message continues it ("the second one"): the review action, whatever the intent,
   because understanding sees no context. The same for a bare name, kind or date of reviews ("SCRs since 2018"), which
   gives the classifier too little to go on.
3. It is unclear what is asked, but the danger detectors heard somebody tell of harm: the reply to that.
4. Not sure enough what was meant: say so, and give the numbers.
"""

from __future__ import annotations

from typing import Any

from rasa.core.policies.policy import PolicyPrediction, confidence_scores_for
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot import services
from bot.danger import Level
from bot.nlu.danger import DANGER
from bot.nlu.understanding import UNDERSTOOD
from bot.reviews import OpenSearch, follow_up

MOSTLY = 0.6  # of a message's words
SURELY = 0.8  # the confidence from which an open review search leaves a message about people alone
OPEN_SEARCH_SLOT = "open_search"
EMERGENCY = "utter_emergency"
WORRIED = "utter_concern"
TOLD = "utter_disclosure"
REVIEWS = "action_answer_reviews"
NOT_UNDERSTOOD = "utter_not_understood"
_OURS = {EMERGENCY, WORRIED, TOLD, REVIEWS, NOT_UNDERSTOOD}
# situations of people who tell of harm to themselves, or of what they fear they may do
_HURT = {"child", "adult_hurt_now", "survivor", "self_harm", "afraid_of_self", "young_person_harms"}
# replies to people: a review search never takes these over
_PEOPLE_FIRST = {"disclose_harm", "report_concern", "ask_contact"}


def decide(parse_data: dict[str, Any], kept_search: object) -> str | None:
    """The action that comes before the rules, or None where the rules decide."""
    level = (parse_data.get(DANGER) or {}).get("level", Level.NONE)
    if level == Level.EMERGENCY:
        return EMERGENCY
    intent = (parse_data.get("intent") or {}).get("name")
    if intent == "emergency" and DANGER in parse_data:
        return WORRIED
    if not _is_about_people(intent, parse_data) and _continues(kept_search, parse_data.get("text") or ""):
        return REVIEWS
    if _unclear(intent, parse_data) and _is_review_words(parse_data):
        return REVIEWS
    if _unclear(intent, parse_data) and _tells_of_harm(parse_data):
        return TOLD
    if parse_data.get(UNDERSTOOD) is False:
        return NOT_UNDERSTOOD
    return None


def _is_about_people(intent: str | None, parse_data: dict[str, Any]) -> bool:
    """Short ones ("and neglect?", "number 2") look like it too, but never surely; 999 opens their reply all the same."""
    return intent in _PEOPLE_FIRST and parse_data["intent"].get("confidence", 1.0) >= SURELY


def _unclear(intent: str | None, parse_data: dict[str, Any]) -> bool:
    return parse_data.get(UNDERSTOOD) is False or intent == "out_of_scope"


def _tells_of_harm(parse_data: dict[str, Any]) -> bool:
    danger = parse_data.get(DANGER) or {}
    return danger.get("level", Level.NONE) >= Level.POSSIBLE and danger.get("situation") in _HURT


def _is_review_words(parse_data: dict[str, Any]) -> bool:
    """Whether names, kinds, themes and dates of reviews make up most of the message."""
    text = parse_data.get("text") or ""
    named = sum(
        len(text[found["start"] : found["end"]].split()) for found in parse_data.get("entities") or []
    )
    return named > 0 and named >= MOSTLY * len(text.split())


def _continues(kept_search: object, text: str) -> bool:
    search = OpenSearch.from_dict(kept_search) if kept_search else None
    if search is None:
        return False
    shared = services.current()
    return follow_up(text, search, shared.today(), shared.review_vocabulary()) is not None


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class SafetyFirstRules(RulePolicy):
    """Rasa's rule policy with `decide` in front of it."""

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> PolicyPrediction:
        """The next action (Rasa's interface)."""
        message = tracker.latest_message
        parse_data = (message.parse_data if message else None) or {}
        if tracker.latest_action_name == ACTION_LISTEN_NAME:
            action = decide(parse_data, tracker.get_slot(OPEN_SEARCH_SLOT))
        else:  # after any action of ours it is the person's turn
            action = ACTION_LISTEN_NAME if tracker.latest_action_name in _OURS else None
        if action is None:
            return super().predict_action_probabilities(tracker, domain, rule_only_data, **kwargs)
        return self._prediction(confidence_scores_for(action, 1.0, domain))
