"""Any part may break while the assistant runs: nobody meets silence, nothing outlasts the fault."""

from __future__ import annotations

import pytest

from tests.faults.conftest import (
    CANARY,
    CONTACT,
    EMERGENCY,
    PLAIN,
    REVIEWS,
    BuildHouse,
    House,
    both_numbers,
    somebody,
)

# Each fault; what it spoils; what it leaves alone. Where an answer needs no action, a broken action must not cost it.
ACTIONS = {
    "action_raises": (REVIEWS, CONTACT),
    "action_ends_its_thread": (REVIEWS, CONTACT),
    "action_says_nothing": (REVIEWS, CONTACT),
    "action_names_an_unknown_response": (REVIEWS, CONTACT),
    "action_leaves_a_placeholder": (REVIEWS, CONTACT),
    "action_returns_nonsense": (REVIEWS, CONTACT),
    "action_asks_for_an_unknown_action": (REVIEWS, CONTACT),
    "reviews_block": (REVIEWS,),
}
EVERYTHING = {
    "sentences_raise": (REVIEWS, CONTACT, PLAIN),
    "sentences_hang": (REVIEWS, PLAIN),
    "sentences_missing": (REVIEWS, CONTACT, PLAIN),
    "understanding_raises": (REVIEWS, CONTACT, PLAIN),
    "decisions_raise": (REVIEWS, CONTACT, PLAIN),
    "lock_raises": (REVIEWS, CONTACT, PLAIN),
}


@pytest.fixture(scope="module")
def house(build_house: BuildHouse) -> House:
    return build_house()


@pytest.mark.parametrize("fault", [*ACTIONS, *EVERYTHING])
def test_a_broken_part_is_survived_and_leaves_nothing_behind(house: House, fault: str) -> None:
    person = somebody()
    with house.broken(fault):
        for message in (ACTIONS | EVERYTHING)[fault]:
            house.guarded(message, person)
        house.emergency()
        house.secrets()
        house.degraded("reviews")
        if fault in ACTIONS:
            house.served(PLAIN, "answer")
    house.all_well(person)


@pytest.mark.parametrize("fault", ["conversations_save_raises", "conversations_retrieve_raises"])
def test_lost_conversations_cost_the_thread_of_a_talk_at_most(house: House, fault: str) -> None:
    """The fault's own answer may be the right one or the guard's, as Rasa falls back on a store of its own."""
    person = somebody()
    with house.broken(fault):
        for message in (REVIEWS, CONTACT):
            reply = house.ask(message, person)
            assert reply.outcome in ("guard", "reviews", "contact")
        house.emergency()
        house.secrets()
    house.all_well(person)


def test_broken_danger_detectors_leave_999_and_the_numbers(house: House) -> None:
    """The one fault in which danger cannot be told from a question: everybody gets 999 first."""
    person = somebody()
    with house.broken("detectors_raise"):
        for message in (EMERGENCY, CONTACT, REVIEWS):
            reply = house.ask(message, person)
            assert "999" in reply.messages[0]["text"].split("\n")[0]
            assert both_numbers(reply)
        house.secrets()
        house.degraded("emergency")
    house.emergency()
    house.all_well(person)


def test_the_log_says_what_broke_and_where(house: House) -> None:
    """That nothing of the words is in it is looked up when the server has ended; it must not be useless either."""
    with house.broken("sentences_raise"):
        house.secrets()
    assert "ValueError in raises_later" in house.server.log
    with house.broken("action_raises"):
        house.guarded(REVIEWS)
    assert "action_answer_reviews raised RuntimeError" in house.server.log


def test_the_off_switch_turns_and_turns_back_while_people_talk(house: House) -> None:
    person = somebody()
    house.served(REVIEWS, "reviews", person)
    house.off_file.touch()
    try:
        for message in (REVIEWS, CONTACT, PLAIN, f"hello {CANARY}"):
            reply = house.ask(message, person)
            assert reply.outcome == "off"
            assert both_numbers(reply)
        house.emergency()
        house.secrets()
        house.degraded("off")
    finally:
        house.off_file.unlink()
    assert house.served("show me more", "reviews", person).reviews, "the search did not survive the switch"
    house.all_well(person)
