"""domain.yml and its rules: every sentence keeps the rules for words, and every intent is answered."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.content import load_content, placeholders
from bot.content.placeholders import names_in
from bot.danger.levels import SITUATIONS

ROOT = Path(__file__).resolve().parents[2]
HULL = ROOT / "bot" / "content" / "hull"

INTENTS = {
    "emergency",
    "disclose_harm",
    "report_concern",
    "ask_contact",
    "ask_office_hours",
    "ask_reporting",
    "ask_cspr",
    "ask_notifiable_incident",
    "ask_rapid_review",
    "ask_national_panel",
    "ask_learning_review",
    "ask_partnership",
    "ask_publication",
    "list_reviews",
    "review_detail",
    "greet",
    "goodbye",
    "thank",
    "affirm",
    "deny",
    "bot_challenge",
    "help",
    "out_of_scope",
}
OUTCOMES = {
    "emergency",
    "disclosure",
    "concern",
    "contact",
    "office_hours",
    "reporting",
    "answer",
    "reviews",
    "social",
    "help",
    "out_of_scope",
    "fallback",
    "language",
    "too_long",
    "off",
    "guard",
}
OPEN_WITH_999 = {"disclosure", "concern", "contact", "fallback"}
DANGER = {"disclosure", "concern"}
FILLED_BY_REPLIES = {"emergency_reply", "minutes"}
FILLED_BY_ACTIONS = {
    "understood",
    "total",
    "lines",
    "remaining",
    "title",
    "kind",
    "date",
    "reviewers",
    "link",
    "summary",
    "office_hours",
}
USED_BY_ACTIONS = {
    "utter_contact_office_first",
    "utter_contact_out_of_hours_first",
    "utter_contact_both",
    "utter_contact_topic",
    "utter_office_hours_unconfirmed",
    "utter_office_hours_confirmed",
    "utter_office_hours_unconfirmed_out_of_hours_first",
    "utter_office_hours_confirmed_out_of_hours_first",
    "utter_reviews_list",
    "utter_reviews_list_more",
    "utter_reviews_one",
    "utter_reviews_count",
    "utter_reviews_none",
    "utter_reviews_empty",
    "utter_reviews_which",
    "utter_reviews_impossible_date",
    "utter_reviews_no_more",
    "utter_review_reviewer",
    "utter_review_reviewer_unknown",
    "utter_review_date",
    "utter_review_link",
    "utter_review_no_link",
    "utter_review_findings",
    "utter_review_findings_unknown",
}
USED_BY_POLICY = {"utter_emergency", "utter_not_understood"}

TELEPHONE = re.compile(r"\d(?:[ .\-]?\d){2,}")
LAW = "Children Act 2004"
CLOCK = re.compile(
    r"\b(?:open|opens|opened|opening|close|closes|closed|closing)\b|\d[:.]\d\d|\d\s*(?:am|pm|o.clock)\b"
    r"|\b(?:midday|noon|midnight|24 hours)\b",
    re.IGNORECASE,
)
FORBIDDEN = (
    "i understand how",
    "i know how you feel",
    "i believe you",
    "keep it secret",
    "keep this secret",
    "keep your secret",
    "confidential",
    "just between us",
    "you are safe",
    "you will be safe",
    "keep you safe",
    "we will help",
    "i will help",
    "someone will",
    "will call you",
    "i will pass",
    "i will tell",
    "everything will be",
    "anything else",
    "welcome",
    "feedback",
    "rate this",
    "did i help",
    "was this helpful",
    "nobody will know",
    "no one will know",
    "nothing is recorded",
    "not recorded",
    "no trace",
    "anonymous chat",
)
WORDS_AT_MOST = {"danger": 80, "information": 95}  # about 75 and about 90, numbers filled in


@dataclass(frozen=True)
class Variation:
    """One text of one response."""

    response: str
    body: dict[str, Any]

    @property
    def text(self) -> str:
        return str(self.body["text"])

    @property
    def outcome(self) -> str:
        return str(self.body["metadata"]["outcome"])

    @property
    def situation(self) -> str | None:
        return self._slot("situation")

    @property
    def topic(self) -> str | None:
        return self._slot("topic")

    def _slot(self, name: str) -> str | None:
        conditions = self.body.get("condition") or ()
        return next((condition["value"] for condition in conditions if condition["name"] == name), None)

    @property
    def shown(self) -> list[str]:
        """Everything a person can read of it."""
        titles = [button[part] for button in self.body.get("buttons", ()) for part in ("title", "payload")]
        return [self.text, *titles]

    def __str__(self) -> str:
        return "-".join(filter(None, (self.response, self.situation, self.topic, self.body.get("channel"))))


def _read(path: str) -> Any:
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


DOMAIN = _read("domain.yml")
RULES = _read("data/stories/rules.yml")["rules"]
RESPONSES: dict[str, list[Variation]] = {
    name: [Variation(name, body) for body in bodies] for name, bodies in DOMAIN["responses"].items()
}
TOPICS = {
    (block["intent"], block["metadata"]["topic"])
    for path in sorted((ROOT / "data" / "nlu" / "topics").glob("*.yml"))
    for block in _read(str(path))["nlu"]
}
ANSWERED_BY = {
    step["intent"]: rule["steps"][-1]["action"]
    for rule in RULES
    for step in rule["steps"]
    if "intent" in step
}
ANSWERED_BY["ask_contact"] = "utter_contact_topic"
ALL = [variation for variations in RESPONSES.values() for variation in variations]
WORDS = placeholders(load_content(HULL).partnership)

every_text = pytest.mark.parametrize("said", ALL, ids=str)


@every_text
def test_says_what_happened_and_where_the_facts_come_from(said: Variation) -> None:
    assert said.outcome in OUTCOMES
    assert said.body["metadata"]["source"]


@every_text
def test_sentences_to_confirm_stand_in_the_text(said: Variation) -> None:
    for sentence in said.body["metadata"]["to_confirm"]:
        assert sentence in said.text


@every_text
def test_names_no_number_and_no_place(said: Variation) -> None:
    for shown in said.shown:
        assert not TELEPHONE.search(re.sub(r"\{\w+\}", "", shown).replace(LAW, ""))
        assert not re.search("hull|hscp|ehash", shown, re.IGNORECASE)


@every_text
def test_states_no_time_and_calls_no_line_open_or_closed(said: Variation) -> None:
    for shown in said.shown:
        assert not CLOCK.search(shown)


@every_text
def test_keeps_a_quiet_honest_tone(said: Variation) -> None:
    for shown in said.shown:
        assert "!" not in shown
        assert not [phrase for phrase in FORBIDDEN if phrase in shown.lower().replace("’", "'")]
        assert not re.search(r"you(?:'|’)re welcome|\bconsent\b", shown, re.IGNORECASE)


@every_text
def test_uses_placeholders_that_somebody_fills(said: Variation) -> None:
    for shown in said.shown:
        assert set(names_in(shown)) <= WORDS.keys() | FILLED_BY_REPLIES | FILLED_BY_ACTIONS
        assert not set("{}") & set(re.sub(r"\{[a-z_0-9]+\}", "", shown)), "a bracket without its partner"


@every_text
def test_is_short(said: Variation) -> None:
    filled = re.sub(r"\{(\w+)\}", lambda m: WORDS.get(m[1], m[1]), said.text)
    parts = said.text.split("\n\n")
    # information gets one more message, the closing 999 line, from the guard
    assert len(parts) <= (3 if said.outcome in OPEN_WITH_999 else 2)
    assert len(filled.split()) <= WORDS_AT_MOST["danger" if said.outcome in DANGER else "information"]


@every_text
def test_only_replies_near_danger_say_when_to_call_999(said: Variation) -> None:
    if said.outcome in OPEN_WITH_999:
        assert "{emergency}" in said.text.split("\n")[0]
        assert said.text.index("{emergency}") < 75
    else:
        assert "{emergency}" not in said.text


@every_text
def test_danger_replies_offer_nothing_to_choose(said: Variation) -> None:
    if said.outcome in DANGER:
        assert not said.body.get("buttons")
        assert "review" not in said.text.lower()


@every_text
def test_speaks_of_fault_only_where_the_writer_was_surely_harmed(said: Variation) -> None:
    if re.search(r"n[o']t your fault", said.text):
        assert said.response == "utter_disclosure"
        assert said.situation in {"child", "survivor", "adult_hurt_now"}


@every_text
def test_sends_no_grown_up_to_childline(said: Variation) -> None:
    if said.situation in {"survivor", "adult_hurt_now", "professional", "afraid_of_self"}:
        assert "childline" not in said.text.lower()


@every_text
def test_a_condition_names_a_situation_or_a_topic_that_can_be_found(said: Variation) -> None:
    topics = {topic for intent, topic in TOPICS if ANSWERED_BY[intent] == said.response}
    for condition in said.body.get("condition", ()):
        assert condition["value"] in {"situation": SITUATIONS, "topic": topics}[condition["name"]]


@every_text
def test_a_button_says_what_a_person_would_type(said: Variation) -> None:
    for button in said.body.get("buttons", ()):
        assert re.match(r"[A-Za-z]", button["payload"])


@pytest.mark.parametrize("name", RESPONSES)
def test_a_response_always_has_exactly_one_text_to_say(name: str) -> None:
    chosen_by = Counter((v.situation, v.topic, v.body.get("channel")) for v in RESPONSES[name])
    assert chosen_by[(None, None, None)] == 1
    assert set(chosen_by.values()) == {1}


@pytest.mark.parametrize(("intent", "topic"), sorted(TOPICS))
def test_every_topic_of_the_training_data_has_its_answer(intent: str, topic: str) -> None:
    assert topic in {said.topic for said in RESPONSES[ANSWERED_BY[intent]]}


@pytest.mark.parametrize("name", sorted(n for n in RESPONSES if n.startswith("utter_review_")))
def test_an_answer_about_one_review_names_it(name: str) -> None:
    assert all("{title}" in said.text for said in RESPONSES[name])


@pytest.mark.parametrize(
    "situation", ["child", "adult_hurt_now", "survivor", "self_harm", "afraid_of_self", "deaf"]
)
def test_a_disclosure_is_answered_by_its_situation(situation: str) -> None:
    assert situation in {said.situation for said in RESPONSES["utter_disclosure"]}


def test_a_disclosure_of_somebody_unknown_gets_the_safest_mix() -> None:
    (unknown,) = [said for said in RESPONSES["utter_disclosure"] if not said.situation]
    assert {"emergency", "childline", "office_line", "out_of_hours_line", "samaritans"} <= set(
        names_in(unknown.text)
    )


def test_the_order_of_the_two_lines_is_that_of_the_name() -> None:
    for name, first, second in (
        ("utter_contact_office_first", "{office_line}", "{out_of_hours_line}"),
        ("utter_contact_out_of_hours_first", "{out_of_hours_line}", "{office_line}"),
    ):
        text = RESPONSES[name][0].text
        assert text.index(first) < text.index(second)


def test_thanks_are_met_quietly() -> None:
    (thank,) = RESPONSES["utter_thank"]
    assert not thank.body.get("buttons")
    assert "?" not in thank.text


def test_intents_are_the_labels_and_no_entity_disturbs_the_rules() -> None:
    assert {next(iter(intent)) for intent in DOMAIN["intents"]} == INTENTS
    assert all(
        settings == {"use_entities": []} for intent in DOMAIN["intents"] for settings in intent.values()
    )


def test_every_intent_has_exactly_one_rule() -> None:
    intents = Counter(step["intent"] for rule in RULES for step in rule["steps"] if "intent" in step)
    assert intents == Counter(INTENTS)
    assert len({rule["rule"] for rule in RULES}) == len(RULES)


def test_every_rule_leads_to_one_answer_that_exists() -> None:
    for rule in RULES:
        (action,) = [step["action"] for step in rule["steps"] if "action" in step]
        assert action in RESPONSES or action in DOMAIN["actions"]


def test_every_response_that_is_used_exists_and_every_response_is_used() -> None:
    by_rules = {step["action"] for rule in RULES for step in rule["steps"] if "action" in step}
    used = {name for name in by_rules if name.startswith("utter_")} | USED_BY_ACTIONS | USED_BY_POLICY
    assert used == set(RESPONSES)


def test_every_response_named_in_the_code_exists() -> None:
    code = [path for folder in ("bot", "actions") for path in (ROOT / folder).rglob("*.py")]
    named = {
        name for path in code for name in re.findall(r"""["'](utter_\w+)["']""", path.read_text("utf-8"))
    }
    assert named <= set(RESPONSES)
