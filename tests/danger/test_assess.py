"""What the detectors say of whole messages."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.danger import SITUATIONS, Level, assess

EMERGENCIES = (
    "he is not breathing",
    "HE IS NOT BREATHING",
    "hes not brething",
    "my mum has taken loads of tablets",
    "he's got a knife",
    "he’s got a knife",
    "hes got a nife",
    "call the police",
    "i am going to kill myself tonight",
    "there's a man in our house",
    "my nei\u200bghbour is bat\u200btering his k\u200cid right n\u200dow",
    "he is not bre\u00adathing",
    "heeeeelp he is in mi room",
    "nine nine nine",
    "h e l p me now",
    "he has a kn1fe",
    "shes uncon\u2060scious",
    "my babby is not breethin",
    "im hidin in the wardrobe hes lookin for me",
    "theres a baby locked in a car",
    "toddler on the main road",
    "my sister has been stabbed",
    "Pupil unresponsive, ambulance required now.",
    "he wont let me leave",
    "our house is on fire",
    "she is on the bridge and going to jump",
    "my son is missing",
    "hes strangling my mum",
    "I'm being forced to have sex and I'm only 12 years old",
    "I am having a heart attack",
    "not an idiom, he is actually trying to kill me right now",
    # things of a home are no sign of a game or a film
    "he turned the tv up and he is strangling my mum in the kitchen",
    "i am hiding behind the tv he has a knife",
    "my stepdad smashed my xbox and he's punching my brother",
    "granny has collapsed and isnt breathing",
    "I read your reviews page. " * 30 + "he is not breathing",
)
POSSIBLE = (
    "help",
    "i need help",
    "my dad hits me",
    "i want to die",
    "i was raped",
    "I am being abused",
    "I was beaten up by my husband",
    "i am worried about the kids next door",
    "what do i do if a child is in immediate danger",
    "it's fine now he's here, ignore that",
    "i am scared i will shake her",
)
NOTHING = (
    "",
    "   ",
    "hello",
    "what is a serious case review",
    "list reviews about suicide and overdose",
    "what is your policy on knife crime",
    "my mum is going to kill me when she sees my room lol",
    "i died 6 times on fortnite and my team shot me",
    "my hamster is not breathing",
    "I need a police report",
    "dying of boredom here, when are you open",
    "who stabs duncan in macbeth",
    "nobody is in danger, i want the office number",
)


@pytest.mark.parametrize("text", EMERGENCIES)
def test_plain_danger_now_is_an_emergency(text: str) -> None:
    assert assess(text).level is Level.EMERGENCY


@pytest.mark.parametrize("text", POSSIBLE)
def test_told_harm_worry_and_unclear_pleas_are_possible_danger(text: str) -> None:
    assert assess(text).level is Level.POSSIBLE


@pytest.mark.parametrize("text", NOTHING)
def test_questions_games_and_sayings_are_no_danger(text: str) -> None:
    assert assess(text).level is Level.NONE


@pytest.mark.parametrize(
    ("text", "highest"),
    (
        ("he strangled me six years ago", Level.POSSIBLE),
        ("panic over he is not choking now", Level.POSSIBLE),
        ("should a school call the police if a child has a knife", Level.POSSIBLE),
        ("the report says a boy was stabbed in 2019", Level.NONE),
    ),
)
def test_scope_lowers_the_level(text: str, highest: Level) -> None:
    assert assess(text).level <= highest


@pytest.mark.parametrize(
    ("text", "situation"),
    (
        ("im in the wardrobe we have to be quiet hes looking for us", "cannot_talk"),
        ("he took my phone and he hits me", "no_phone"),
        ("I am deaf. My husband hits me.", "deaf"),
        ("im 11 and my dad hits me", "child"),
        ("my husband hits me and the kids are asleep", "adult_hurt_now"),
        ("my uncle used to touch me, I am 58 now", "survivor"),
        ("i want to die", "self_harm"),
        ("i am scared i will shake my baby", "afraid_of_self"),
        ("my mate told me her dad hits her, we are in year 8", "friend_of_child"),
        ("I am a teacher and a pupil disclosed that her dad hits her", "professional"),
        ("I am worried about the kids next door", "public"),
        ("im 6 and im home alone and mum has not come back", "small_child_alone"),
        ("he wont stop hitting me", "unknown"),
        ("what is a rapid review", "unknown"),
    ),
)
def test_situation(text: str, situation: str) -> None:
    assert assess(text).situation == situation


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.characters(), max_size=400))
def test_any_text_is_assessed_without_an_error(text: str) -> None:
    found = assess(text)
    assert found == assess(text)
    assert found.situation in SITUATIONS


@pytest.mark.parametrize(
    "text",
    (
        "\ud800\udfff\ud83d",
        "\x00\x01\x1b[31m",
        "\u202ehe is not breathing",
        "\U000e0041" * 50,
        "a" * 1_000_000,
    ),
    ids=("lone surrogates", "control", "right to left", "tags", "one long word"),
)
def test_hostile_text_is_assessed_without_an_error(text: str) -> None:
    assert assess(text).situation in SITUATIONS


@given(st.text(max_size=300), st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_reasons_never_repeat_what_was_typed(before: str, after: str) -> None:
    secret = "zqxjk"
    assert all(secret not in reason for reason in assess(f"{before} {secret} {after}").reasons)


def _seconds(text: str) -> float:
    started = time.perf_counter()
    assess(text)
    return time.perf_counter() - started


def test_work_grows_in_proportion_to_the_length() -> None:
    cues = "he she my not will can the in on knife tablets door car baby alone kill to going blood is has"
    words = cues.split()
    shuffled = random.Random(7)
    long = " ".join(shuffled.choice(words) for _ in range(12_000))[:50_000]
    assess("made ready")
    for text in (long, "he is " * 8_000, "a " * 25_000, "a" * 50_000, "a.b " * 12_000):
        assert min(_seconds(text) for _ in range(2)) < 1.5  # the aim is 0.3; a busy machine is slower


def test_an_emergency_at_the_end_of_a_very_long_message_is_seen() -> None:
    assert (
        assess("and then we talked about the weather " * 1300 + "he has got a knife").level is Level.EMERGENCY
    )
