"""Who to call: both numbers at any time, the likelier one first, 999 before them."""

from __future__ import annotations

import re

import pytest

from tests.conversations.conftest import StartChat

OFFICE, NIGHT = "01482 448 879", "01482 300 304"
EXAMPLE_OFFICE, EXAMPLE_NIGHT = "01632 960 123", "01632 960 456"
MOMENTS = {
    "surely open": ("2026-11-23T10:30:00+00:00", [OFFICE, NIGHT]),
    "the last sure minute": ("2026-11-23T15:59:00+00:00", [OFFICE, NIGHT]),
    "in the night": ("2026-11-23T22:00:00+00:00", [NIGHT, OFFICE]),
    "before eight": ("2026-11-23T07:59:00+00:00", [NIGHT, OFFICE]),
    "on a Saturday": ("2026-11-28T12:00:00+00:00", [NIGHT, OFFICE]),
    "on Christmas Day": ("2026-12-25T11:00:00+00:00", [NIGHT, OFFICE]),
    "on a substitute bank holiday": ("2026-12-28T11:00:00+00:00", [NIGHT, OFFICE]),
    "in summer time": ("2026-06-01T09:00:00+00:00", [OFFICE, NIGHT]),  # 10:00 in London
    "written in another zone": ("2026-11-23T05:30:00-05:00", [OFFICE, NIGHT]),
}
OPEN_OR_CLOSED = re.compile(
    r"\b(?:open|closed?|opens|closes)\b|\d\s*(?:am|pm|o.clock)\b|\d[:.]\d\d", re.IGNORECASE
)


@pytest.mark.parametrize(("clock", "order"), MOMENTS.values(), ids=MOMENTS.keys())
def test_the_likelier_line_comes_first(chat: StartChat, clock: str, order: list[str]) -> None:
    bot = chat("hull", clock)
    for text in ("who should I ring about a child?", "is the office open now?"):
        reply = bot.say(text)
        assert reply.order_of(OFFICE, NIGHT) == order
        assert not OPEN_OR_CLOSED.search(reply.text)  # the hours are not confirmed


@pytest.mark.parametrize("clock", ["2026-11-23T09:00:00+00:00", "2026-11-23T17:30:00+00:00"])
def test_between_the_sure_times_both_stand_as_equals(chat: StartChat, clock: str) -> None:
    reply = chat("hull", clock).say("who should I ring about a child?")
    assert reply.outcome == "contact"
    assert reply.order_of(OFFICE, NIGHT) == [OFFICE, NIGHT]
    assert reply.contains("If there is no answer")


@pytest.mark.parametrize("clock", [clock for clock, _ in MOMENTS.values()])
def test_999_comes_before_either_number(chat: StartChat, clock: str) -> None:
    reply = chat("hull", clock).say("who should I ring about a child?")
    assert reply.leads_with_999
    assert reply.contains("0800 1111")
    assert not reply.buttons


@pytest.mark.parametrize(
    ("clock", "order"),
    [
        ("2026-11-23T08:30:00+00:00", [EXAMPLE_OFFICE, EXAMPLE_NIGHT]),
        ("2026-11-23T08:29:00+00:00", [EXAMPLE_NIGHT, EXAMPLE_OFFICE]),
        ("2026-11-27T16:30:00+00:00", [EXAMPLE_NIGHT, EXAMPLE_OFFICE]),
        ("2026-12-25T11:00:00+00:00", [EXAMPLE_NIGHT, EXAMPLE_OFFICE]),
    ],
)
def test_confirmed_hours_decide_alone_and_are_stated(chat: StartChat, clock: str, order: list[str]) -> None:
    bot = chat("example", clock)
    assert bot.say("who should I ring about a child?").order_of(*order) == order
    hours = bot.say("when is the office open?")
    assert hours.outcome == "office_hours"
    assert hours.order_of(*order) == order
    assert hours.contains(
        "Monday to Thursday 8.30am to 5pm", "Friday 8.30am to 4.30pm", "not on bank holidays"
    )
