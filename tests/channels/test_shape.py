"""Where 999 stands in a whole reply, by level of danger and by what happened."""

from __future__ import annotations

import pytest

from bot.channels.message import Message
from bot.channels.shape import leads_with, shape
from bot.danger import Level

OPENING, CLOSING = "If anyone is in danger right now, call 999.", "In danger? Call 999."
BUTTONS = ({"title": "More", "payload": "more"},)
AT_LEAST_POSSIBLE = ["disclosure", "concern", "contact", "fallback", "language", "guard", "too_long", "off"]
ORDINARY = ["answer", "reviews", "office_hours", "reporting", "social", "help", "out_of_scope"]


def shaped(messages: list[Message], level: Level) -> list[Message]:
    return shape(messages, level, "999", OPENING, CLOSING)


@pytest.mark.parametrize("outcome", ORDINARY)
def test_an_ordinary_reply_is_closed_with_999(outcome: str) -> None:
    said = [Message("One.", outcome), Message("Two.", outcome, BUTTONS)]
    assert shaped(said, Level.NONE) == [*said, Message(CLOSING, outcome)]


@pytest.mark.parametrize("outcome", AT_LEAST_POSSIBLE)
@pytest.mark.parametrize("level", [Level.NONE, Level.POSSIBLE])
def test_a_reply_to_worry_opens_with_999_and_offers_nothing(outcome: str, level: Level) -> None:
    opening, answer = shaped([Message("Ring us.", outcome, BUTTONS)], level)
    assert opening == Message(OPENING, outcome)
    assert answer.text == "Ring us."
    assert not answer.buttons


@pytest.mark.parametrize("outcome", ORDINARY)
def test_possible_danger_turns_an_ordinary_reply_round(outcome: str) -> None:
    opening, answer = shaped([Message("Ring us.", outcome, BUTTONS)], Level.POSSIBLE)
    assert opening.text == OPENING
    assert opening.outcome == outcome
    assert not answer.buttons


def test_a_reply_with_an_opening_of_its_own_gets_no_second_one() -> None:
    own = [Message("If you are in danger now, call 999.", "disclosure"), Message("I am sorry.", "disclosure")]
    assert shaped(own, Level.POSSIBLE) == own


def test_a_reply_that_already_closes_with_999_gets_no_second_one() -> None:
    own = [Message("Hello.", "social"), Message("999 in an emergency.", "social")]
    assert shaped(own, Level.NONE) == own


def test_999_in_the_only_message_does_not_replace_the_closing_line() -> None:
    """In the middle of an explanation it is easily read over."""
    own = [Message("The police (999) are one of three partners.", "answer")]
    assert shaped(own, Level.NONE)[-1].text == CLOSING


def test_what_else_a_message_carries_stays_with_it() -> None:
    card = Message("A list.", "reviews", BUTTONS, {"reviews": ["rev-001"]}, 1)
    assert shaped([card], Level.POSSIBLE)[1].custom == {"reviews": ["rev-001"]}


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Call 999 now.", True),
        ("999", True),
        ("Danger now: call 999.", True),
        ("Call 9991 now.", False),
        ("Call 01999 123456.", False),
        ("Call us. " + "x" * 90 + " 999", False),
        ("Call.", False),
        ("", False),
    ],
)
def test_what_it_means_to_lead_with_the_number(text: str, leads: bool) -> None:
    assert leads_with("999", text) is leads
