"""Blocked actions and quick messages: one person's trouble delays nobody else, and a person's messages keep their order."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.faults.conftest import CONTACT, NEWEST, PLAIN, REVIEWS, BuildHouse, House, both_numbers, somebody

THREADS = 2  # ACTION_THREADS of every house


@pytest.fixture(scope="module")
def house(build_house: BuildHouse) -> House:
    return build_house()


@pytest.fixture(scope="module")
def patient(build_house: BuildHouse) -> House:
    """A server with time enough to wait for what a test holds back."""
    return build_house(SAFEGUARDING_DEADLINE_MS="60000", SAFEGUARDING_ACTION_LIMIT_MS="50000")


def test_more_blocked_actions_than_places_delay_nobody_else(house: House) -> None:
    blocked = [somebody() for _ in range(THREADS + 1)]
    with house.broken("reviews_block"), ThreadPoolExecutor(THREADS + 1) as at_once:
        asked = [at_once.submit(house.guarded, REVIEWS, person) for person in blocked]
        house.wait_until_blocked(THREADS)
        house.served(PLAIN, "answer")
        house.emergency()
        for each in asked:
            each.result()
        # They block for good, but have given back their places.
        assert both_numbers(house.served(CONTACT, "contact", blocked[0]))
        assert both_numbers(house.served(CONTACT, "contact"))
        house.guarded(REVIEWS, blocked[0])
        house.secrets()
        house.degraded("reviews")
    house.recovers()
    for person in blocked:
        house.all_well(person)


def test_many_more_blocked_actions_are_refused_and_forgotten(house: House) -> None:
    """Only so many may stay blocked (bot/actions_in_process.py); then whoever needs one gets the guard's numbers."""
    many = THREADS * 10
    with house.broken("reviews_block"), ThreadPoolExecutor(many) as at_once:
        for each in [at_once.submit(house.guarded, REVIEWS) for _ in range(many)]:
            each.result()
        for _ in range(2):
            reply = house.ask(CONTACT)
            assert reply.outcome in ("contact", "guard")
            assert both_numbers(reply)
        house.served(PLAIN, "answer")
        house.emergency()
        house.secrets()
    house.recovers()
    house.all_well()


def test_two_quick_messages_of_one_person_are_answered_in_order(patient: House) -> None:
    """The second continues the first's search, so it can only be right if it waited for it."""
    person = somebody()
    with ThreadPoolExecutor(2) as at_once:
        with patient.broken("reviews_block"):
            first = at_once.submit(patient.served, REVIEWS, "reviews", person)
            patient.wait_until_blocked(1)
            second = at_once.submit(patient.served, "show me more", "reviews", person)
            # somebody else passes both; the person's own emergency passes them too
            patient.served(PLAIN, "answer")
            assert patient.ask("he has a knife and he is coming up the stairs", person).outcome == "emergency"
            assert not first.done()
            assert not second.done()
        shown, more = first.result().reviews, second.result().reviews
    assert shown[0] == NEWEST
    assert more
    assert not set(shown) & set(more)
    patient.secrets()
    patient.all_well(person)


def test_ten_quick_messages_of_one_person_are_all_answered(patient: House) -> None:
    person = somebody()
    asked = {
        REVIEWS: "reviews",
        CONTACT: "contact",
        PLAIN: "answer",
        "thank you": "social",
        "goodbye": "social",
    }
    with ThreadPoolExecutor(10) as at_once:
        replies = [at_once.submit(patient.served, *each, person) for each in [*asked.items()] * 2]
        for each in replies:
            each.result()
    patient.secrets()
    patient.all_well(person)


def test_ten_people_at_once_keep_their_conversations_apart(patient: House) -> None:
    """Each has a search of their own open; nobody gets the next page of somebody else's."""
    neglect, newest = "reviews about neglect", REVIEWS
    people = [(somebody(), neglect if each % 2 else newest) for each in range(10)]

    def talk(person: str, question: str) -> tuple[str, tuple[str, ...]]:
        patient.served(question, "reviews", person)
        return question, tuple(patient.served("show me more", "reviews", person).reviews)

    with ThreadPoolExecutor(10) as at_once:
        pages = [each.result() for each in [at_once.submit(talk, *one) for one in people]]
    assert len(set(pages)) == 2, pages
