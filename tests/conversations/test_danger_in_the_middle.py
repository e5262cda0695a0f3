"""Danger is answered first, wherever a conversation stands, and the conversation survives it."""

from __future__ import annotations

import pytest

from tests.conversations.conftest import BotTester, StartChat

EMERGENCIES = [
    "my dad is hitting my mum right now",
    "he's got a knife and he's at the door",
    "my brother is not breathing",
    "i have taken all the tablets in the house and i dont want to wake up",
    "MY BABY SWALLOWED BLEACH",
    "hes coming back in ten minutes and he said hell kill us",
    "probably nothing but the little one has gone floppy and i cant wake her",
]
BEFORE = {
    "at the start": [],
    "after a greeting": ["hello"],
    "after an explanation": ["what is a rapid review?"],
    "in a review search": ["serious case reviews about neglect", "the first one"],
    "after a contact question": ["who do i call about a child?"],
    "after an earlier emergency": ["somebody is breaking in, he has a gun", "thank you"],
    "after something off topic": ["tell me a joke"],
}


@pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE.keys())
@pytest.mark.parametrize("text", EMERGENCIES)
def test_999_is_the_first_thing_said_at_any_point(chat: StartChat, before: list[str], text: str) -> None:
    bot = chat("example")
    for line in before:
        bot.say(line)
    reply = bot.say(text)
    assert reply.outcome == "emergency"
    assert reply.leads_with_999
    assert not reply.buttons
    assert reply.contains("01632 960 123", "01632 960 456")


@pytest.mark.parametrize("text", EMERGENCIES)
def test_a_payload_is_read_as_words(bot: BotTester, text: str) -> None:
    assert bot.say(f"/{text}").outcome == "emergency"
    assert bot.say(f"  / {text}").outcome == "emergency"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("my stepdad hits me most days", "disclosure"),
        ("i was abused when i was a child", "disclosure"),
        ("i feel like dying sometimes", "disclosure"),
        ("i am scared i will shake her when she cries", "disclosure"),
        ("my neighbours kids are always crying and left outside", "concern"),
        ("i teach year 4 and one of my pupils has bruises on both arms", "concern"),
    ],
)
def test_possible_danger_opens_by_saying_when_to_call(chat: StartChat, text: str, outcome: str) -> None:
    bot = chat("example")
    bot.say("which reviews are there about neglect?")
    reply = bot.say(text)
    assert reply.outcome == outcome
    assert reply.leads_with_999
    assert not reply.buttons


def test_the_situation_chooses_the_words(bot: BotTester) -> None:
    assert bot.say("i feel like dying sometimes").contains("Samaritans", "might end your life")
    afraid = bot.say("i am scared i will shake her when she cries")
    assert afraid.contains("somewhere safe")
    assert not afraid.contains("not your fault")
    assert bot.say("my stepdad hits me, i am 11").contains("Childline", "not your fault")


def test_somebody_who_cannot_talk_is_told_the_silent_way(bot: BotTester) -> None:
    reply = bot.say("hiding in the wardrobe he is hitting mum i cant talk he will hear me")
    assert reply.outcome == "emergency"
    assert reply.leads_with_999
    assert reply.contains("55")


def test_danger_in_the_middle_of_a_long_message_is_found(bot: BotTester) -> None:
    days = [f"On day {day} we went to see aunty and had tea and watched the telly." for day in range(50)]
    text = " ".join([*days[:25], "He is strangling my sister.", *days[25:]])
    assert 3000 < len(text) < 4000
    assert bot.say(text).outcome == "emergency"
    assert bot.say(f"{text} {text}").outcome == "emergency"  # too long to be answered, yet read to its end


def test_a_withdrawn_alarm_still_says_when_to_call(bot: BotTester) -> None:
    """It may have been said under pressure."""
    bot.say("he is kicking the door in")
    assert bot.say("sorry false alarm, everything is fine, please ignore me").leads_with_999
