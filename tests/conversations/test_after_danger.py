"""After an answer to danger the assistant stays quiet and useful, and hears danger again."""

from __future__ import annotations

import pytest

from tests.conversations.conftest import StartChat, says_999

DANGER = ["he's got a knife and he's at the door", "my stepdad hits me most days"]
SOCIAL = ["thank you", "thanks", "ok", "ok bye", "no", "yes", "goodbye"]
LOUD = ["anything else", "you're welcome", "feedback", "glad", "happy to", "review", "rate", "!"]


@pytest.mark.parametrize("danger", DANGER)
@pytest.mark.parametrize("text", SOCIAL)
def test_social_talk_after_danger_is_met_quietly(chat: StartChat, danger: str, text: str) -> None:
    bot = chat()
    bot.say(danger)
    reply = bot.say(text)
    assert reply.outcome == "social"
    assert not reply.buttons
    assert [loud for loud in LOUD if reply.contains(loud)] == []
    assert says_999(reply.text)


def test_danger_that_is_said_again_is_answered_again(chat: StartChat) -> None:
    bot = chat()
    for text in ("he's got a knife and he's at the door", "thank you", "he is inside now, he stabbed her"):
        reply = bot.say(text)
    assert reply.outcome == "emergency"
    assert reply.leads_with_999


def test_questions_are_answered_as_ever_after_danger(chat: StartChat) -> None:
    bot = chat()
    bot.say("my brother is not breathing")
    assert bot.say("what is a rapid review?").outcome == "answer"
    assert bot.say("who do i call about a child?").outcome == "contact"


def test_help_after_danger_suggests_nothing_until_something_else_is_asked(chat: StartChat) -> None:
    bot = chat()
    assert bot.say("what can you do").buttons
    bot.say("my brother is not breathing")
    assert not bot.say("what can you do").buttons
    bot.say("what is a rapid review?")
    assert bot.say("what can you do").buttons
