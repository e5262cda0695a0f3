"""Ordinary questions get their answers, one after the other, with 999 in a short last message."""

from __future__ import annotations

import pytest

from tests.conversations.conftest import BotTester, StartChat

QUESTIONS = [
    ("what is a child safeguarding practice review?", "answer", ["learn lessons"]),
    ("what is a rapid review?", "answer", ["15 working days"]),
    ("which incidents have to be notified?", "answer", ["5 working days"]),
    ("what does the national panel do?", "answer", ["Secretary of State"]),
    ("what is a multi-agency learning review?", "answer", ["do not meet the criteria"]),
    ("who is the safeguarding children partnership?", "answer", ["police", "NHS"]),
    ("does a review report have to be published?", "answer", ["one year"]),
    ("can i report something anonymously?", "reporting", ["do not have to give a name"]),
    ("what can you do?", "help", ["computer"]),
    ("are you a real person?", "social", ["computer", "30 minutes"]),
    ("hello", "social", ["computer"]),
]


@pytest.mark.parametrize(("text", "outcome", "said"), QUESTIONS)
def test_a_question_gets_its_answer_and_999_closes_it(
    bot: BotTester, text: str, outcome: str, said: list[str]
) -> None:
    reply = bot.say(text)
    assert reply.outcome == outcome
    assert reply.contains(*said)
    assert reply.closes_with_999
    assert not reply.leads_with_999  # a warning on top of every answer is no longer read


def test_one_conversation_through_several_subjects(bot: BotTester) -> None:
    assert bot.say("hi").outcome == "social"
    assert bot.say("what is a serious case review?").contains("It used to be called")
    assert bot.say("and what is a rapid review?").contains("rapid review")
    assert bot.say("who do i ring if i am worried about a child?").leads_with_999
    assert bot.say("thank you").outcome == "social"
    assert bot.say("goodbye").contains("Take care")


def test_the_shipped_partnership_has_no_reviews_and_says_so_plainly(bot: BotTester) -> None:
    reply = bot.say("which reviews have been published?")
    assert reply.outcome == "reviews"
    assert reply.contains("no published reviews in my list", "does not mean that none exist")


def test_the_partnership_in_service_is_the_one_that_is_named(chat: StartChat) -> None:
    reply = chat("example").say("who should i ring about a child?")
    assert reply.contains("Exampleton", "01632 960 123", "01632 960 456")
    assert not reply.contains("Hull")


def test_what_help_offers_is_really_answered(bot: BotTester) -> None:
    outcomes = [bot.say(button["payload"]).outcome for button in bot.say("what can you do?").buttons]
    assert outcomes == ["contact", "reporting", "answer", "reviews"]
