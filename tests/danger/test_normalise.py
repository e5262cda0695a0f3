"""From what was typed to plain words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.danger.normalise import WINDOW_WORDS, sentences


def plain(text: str) -> str:
    return "|".join(sentence.words.strip() for sentence in sentences(text))


@pytest.mark.parametrize(
    ("typed", "expected"),
    (
        ("he's", "he is"),
        ("He’s", "he is"),
        ("cnt brethe", "can not breathe"),
        ("heeeelp", "help"),
        ("kn1fe", "knife"),
        ("nine nine nine", "999"),
        ("triple nine", "999"),
        ("im fifty eight", "i am 58"),
        ("im 2 scared 2 talk", "i am to scared to talk"),
        ("my son is 2 years old", "my son is 2 years old"),
        ("un\u200bcon\u00adscious", "unconscious"),
        ("uncosncious", "unconscious"),
        ("the policy", "the policy"),
        ("h.e.l.p", "help"),
        ("t'lad 'e's bleedin'", "the lad he is bleeding"),
        ("ｈｅｌｐ", "help"),
        ("one. two", "one|2"),
        ("help\u202e me", "help me"),
    ),
)
def test_plain_words(typed: str, expected: str) -> None:
    assert plain(typed) == expected


def test_a_question_mark_is_remembered() -> None:
    assert [s.asked for s in sentences("is he ok? he fell")] == [True, False]


@given(st.text(max_size=2_000))
def test_sentences_are_bounded(text: str) -> None:
    # One written word may become two or three plain ones, so the bound is on plain words.
    assert all(len(sentence.words.split()) <= WINDOW_WORDS for sentence in sentences(text))
