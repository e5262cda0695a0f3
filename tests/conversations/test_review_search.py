"""A review search goes on over several messages, also after something else came between."""

from __future__ import annotations

import pytest

from tests.conversations.conftest import BotTester, StartChat

CHILD_A = "Serious Case Review: Child A"
SIBLINGS_B = "Serious Case Review: Siblings B"
CHILD_B = "Serious Case Review: Child B"


@pytest.fixture
def search(chat: StartChat) -> BotTester:
    """Somebody who has just been shown the three serious case reviews about neglect."""
    bot = chat("example")
    reply = bot.say("serious case reviews about neglect")
    assert reply.outcome == "reviews"
    assert reply.order_of(CHILD_A, SIBLINGS_B, CHILD_B) == [CHILD_A, SIBLINGS_B, CHILD_B]  # newest first
    return bot


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("the first one", CHILD_A),
        ("the second one", SIBLINGS_B),
        ("the last one please", CHILD_B),
        ("number 2", SIBLINGS_B),
        ("the oldest", CHILD_B),
        ("3", CHILD_B),
    ],
)
def test_one_of_the_list_is_chosen_by_its_place(search: BotTester, text: str, title: str) -> None:
    reply = search.say(text)
    assert reply.outcome == "reviews"
    assert reply.contains(title)
    assert sum(reply.contains(other) for other in (CHILD_A, SIBLINGS_B, CHILD_B)) == 1


def test_details_are_asked_for_one_after_the_other(search: BotTester) -> None:
    search.say("the first one")
    assert search.say("who wrote it?").contains(CHILD_A, "Walter Quillfeather")
    assert search.say("when was it published?").contains(CHILD_A, "7 March 2019")
    assert search.say("what were the findings?").contains(CHILD_A, "diabetes")
    assert search.say("is there a link?").contains(CHILD_A, "child-a-scr.pdf")
    search.say("the last one")
    assert search.say("who wrote it?").contains(CHILD_B, "does not name the reviewer")
    assert search.say("is there a link?").contains(CHILD_B, "no link")


BETWEEN = {
    "an emergency": ("my brother is not breathing", "emergency"),
    "a contact question": ("who do i call about a child?", "contact"),
    "an explanation": ("what is a rapid review?", "answer"),
    "thanks": ("thanks", "social"),
    "something off topic": ("who won the world cup", "out_of_scope"),
}


@pytest.mark.parametrize(("text", "outcome"), BETWEEN.values(), ids=BETWEEN.keys())
def test_the_search_is_still_there_after(search: BotTester, text: str, outcome: str) -> None:
    assert search.say(text).outcome == outcome
    assert search.say("the second one").contains(SIBLINGS_B)
    assert search.say(text).outcome == outcome
    assert search.say("what were the findings?").contains(SIBLINGS_B, "heroin")


@pytest.mark.parametrize(
    "text",
    [
        "what day is the bin collection?",
        "when is it going to rain",
        "who won the world cup",
        "tell me a joke",
    ],
)
def test_an_open_search_does_not_take_over_what_is_off_topic(search: BotTester, text: str) -> None:
    search.say("the first one")
    assert search.say(text).outcome == "out_of_scope"


def test_a_list_is_paged_five_at_a_time(chat: StartChat) -> None:
    bot = chat("example")
    first = bot.say("which reviews were published in the past 12 months?")
    assert first.contains("In my list: 9", "Young Person R")
    assert [button["title"] for button in first.buttons] == ["Show me more"]
    assert first.text.count("Review: ") == 5
    second = bot.say(first.buttons[0]["payload"])
    assert second.text.count("Review: ") == 4
    assert not second.contains("Young Person R")
    assert not second.buttons
    assert bot.say("show me more").contains("no more in my list")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("and before that?", ["up to 31 December 2021", "In my list: 15"]),
        ("only the national ones", ["Hazel and Finn"]),
        ("how many are there?", ["3"]),
        ("and in 2019?", ["2019", "Child A"]),
        ("and neglect?", ["about neglect"]),
        ("what about domestic abuse?", ["about domestic abuse"]),
    ],
)
def test_the_search_is_narrowed_and_moved(chat: StartChat, text: str, said: list[str]) -> None:
    bot = chat("example")
    assert bot.say("list reviews from 2022").contains("In my list: 3")
    reply = bot.say(text)
    assert reply.outcome == "reviews"
    assert reply.contains(*said)


def test_two_people_search_side_by_side(chat: StartChat) -> None:
    one, other = chat("example"), chat("example")
    one.say("serious case reviews about neglect")
    other.say("list reviews from 2022")
    assert one.say("the first one").contains(CHILD_A)
    assert other.say("the first one").contains("Child C")


def test_without_a_search_there_is_no_second_one(chat: StartChat) -> None:
    reply = chat("example").say("thanks, the second one")
    assert not reply.contains("Published:")


def test_a_rapid_review_is_not_read_as_a_slip_of_the_keyboard(chat: StartChat) -> None:
    """ "Rapid" is one letter away from a word for abuse, and a word of this trade."""
    reply = chat("example").say("list the reviews that began with a rapid review")
    assert not reply.contains("sexual abuse")
