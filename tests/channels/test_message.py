"""Which messages may be shown to a person."""

from __future__ import annotations

import pytest

from bot.channels.message import Message


@pytest.mark.parametrize(
    ("text", "outcome", "complete"),
    [
        ("Call 999 now.", "emergency", True),
        ("{", "answer", True),  # a bracket alone is no placeholder
        ("Braces {like This} are no placeholder", "answer", True),
        ("", "answer", False),
        ("  \n ", "answer", False),
        ("Hello", "", False),
        ("Call {office_line}.", "contact", False),
        ("{emergency}", "contact", False),
        ("Option {option_2}", "answer", False),
    ],
)
def test_a_message_is_complete_with_text_outcome_and_no_placeholder_left(
    text: str, outcome: str, complete: bool
) -> None:
    assert Message(text, outcome).complete is complete


def test_messages_do_not_share_what_belongs_to_one() -> None:
    one, other = Message("a", "answer"), Message("b", "answer")
    one.custom["x"] = 1
    assert other.custom == {}
