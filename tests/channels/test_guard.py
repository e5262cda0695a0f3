"""The guard with a stand-in for Rasa that fails in every way: somebody always answers, with 999."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channels.guard import LONGEST, Guard, person_key
from bot.channels.message import Message
from bot.services import Services, install
from bot.settings import Settings
from bot.turn import current_turn

Handler = Callable[[UserMessage], Awaitable[None]]
SECRET = "my name is Zebediah Canary"
EMERGENCY = "he is strangling my sister"


@pytest.fixture
def off_file(tmp_path: Path) -> Path:
    return tmp_path / "switched-off"


@pytest.fixture(autouse=True)
def services(off_file: Path) -> Iterator[None]:
    install(Services(Settings(off_file=off_file, deadline=0.3, action_limit=0.1)))
    yield
    install(None)


def answered(handler: Handler, text: str = SECRET) -> list[Message]:
    return asyncio.run(Guard("rest", handler).answer("person", text))


def says(**response: Any) -> Handler:
    async def say(message: UserMessage) -> None:
        assert message.output_channel is not None
        await message.output_channel.send_response("person", response)

    return say


GOOD = says(text="It is a review.", metadata={"outcome": "answer"})


async def is_silent(_: UserMessage) -> None:
    """Rasa has nine ways to do this."""


async def raises(_: UserMessage) -> None:
    raise RuntimeError(SECRET)


async def is_cancelled(_: UserMessage) -> None:
    raise asyncio.CancelledError


async def hangs(_: UserMessage) -> None:
    await asyncio.Event().wait()


async def speaks_and_then_hangs(message: UserMessage) -> None:
    await GOOD(message)
    await hangs(message)


async def speaks_although_an_action_failed(message: UserMessage) -> None:
    current_turn().failures.append("action_answer_reviews raised StoreError")
    await GOOD(message)


async def speaks_of_something_else_first(message: UserMessage) -> None:
    await GOOD(message)
    await says(text="Call {office_line}.", metadata={"outcome": "contact"})(message)


FAILING: dict[str, Handler] = {
    "silent": is_silent,
    "raising": raises,
    "cancelled inside": is_cancelled,
    "never done": hangs,
    "never done after speaking": speaks_and_then_hangs,
    "an action failed": speaks_although_an_action_failed,
    "a placeholder left": says(text="Call {office_line}.", metadata={"outcome": "contact"}),
    "one of two is bad": speaks_of_something_else_first,
    "without outcome": says(text="Hello.", metadata={}),
    "without metadata": says(text="Hello."),
    "without text": says(text="", metadata={"outcome": "answer"}),
    "only a blank": says(text=" \n\n ", metadata={"outcome": "answer"}),
    "nothing at all in it": says(),
    "level is nonsense": says(text="Hello.", metadata={"outcome": "answer", "level": 7}),
}


@pytest.mark.parametrize("handler", FAILING.values(), ids=FAILING.keys())
def test_whatever_fails_somebody_answers_with_999_and_both_numbers(
    handler: Handler, caplog: pytest.LogCaptureFixture
) -> None:
    reply = answered(handler)
    assert {message.outcome for message in reply} == {"guard"}
    assert "999" in reply[0].text.splitlines()[0]
    text = "\n".join(message.text for message in reply)
    assert "01482 448 879" in text
    assert "01482 300 304" in text
    assert "The guard answered" in caplog.text
    assert "Canary" not in caplog.text, "what was typed must not reach the logs"


@pytest.mark.parametrize("handler", [*FAILING.values(), GOOD], ids=[*FAILING.keys(), "fine"])
def test_an_emergency_does_not_need_rasa(handler: Handler) -> None:
    reply = answered(handler, EMERGENCY)
    assert [message.outcome for message in reply] == ["emergency", "emergency"]
    assert reply[0].text.startswith("Call 999 now.")


@pytest.mark.parametrize("handler", [is_silent, raises, is_cancelled, hangs, GOOD])
@pytest.mark.parametrize("text", [EMERGENCY, f"/{EMERGENCY}", f"{'so ' * 2000}{EMERGENCY}"])
def test_an_emergency_needs_nothing_of_rasa(handler: Handler, text: str) -> None:
    reply = answered(handler, text)
    assert [message.outcome for message in reply] == ["emergency", "emergency"]
    assert reply[0].text.startswith("Call 999 now.")


@pytest.mark.parametrize(
    ("situation", "words"),
    [("cannot_talk", "press 55"), ("deaf", "18000"), ("no_phone", "any phone"), ("child", "Call 999 now.")],
)
def test_rasa_may_say_who_needs_other_words_in_an_emergency(situation: str, words: str) -> None:
    reply = answered(
        says(text="x", metadata={"outcome": "emergency", "level": 2, "situation": situation}), EMERGENCY
    )
    assert words in reply[0].text
    assert "999" in reply[0].text.splitlines()[0]


def test_rasa_may_raise_an_alarm_that_the_guard_did_not_hear() -> None:
    reply = answered(says(text="Hello.", metadata={"outcome": "social", "level": 2}))
    assert [message.outcome for message in reply] == ["emergency", "emergency"]


def test_rasa_cannot_lower_what_the_guard_heard() -> None:
    reply = answered(GOOD, "my stepdad hits me")
    assert "call 999" in reply[0].text
    assert reply[-1].text == "It is a review."


def test_a_good_reply_goes_out_with_999_at_its_end() -> None:
    assert [message.text for message in answered(GOOD)] == ["It is a review.", "In danger? Call 999."]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("", "fallback"),
        (" \t\r\n ", "fallback"),
        ("\u200b\u2060\ufeff", "fallback"),
        ("/", "fallback"),
        ("кто мне поможет", "language"),
        ("我需要帮助", "language"),
        ("a" * (LONGEST + 1), "too_long"),
        ("why " * LONGEST, "too_long"),
    ],
)
def test_what_rasa_is_not_asked_is_answered_by_the_guard(text: str, outcome: str) -> None:
    reply = answered(raises, text)
    assert {message.outcome for message in reply} == {outcome}
    assert "999" in reply[0].text.splitlines()[0]


def test_a_message_of_the_longest_kind_is_still_answered() -> None:
    assert answered(GOOD, "why " * (LONGEST // 4))[0].outcome == "answer"


@pytest.mark.parametrize("text", ["/restart", "  //restart", '/inform{"x": 1}', "\u200b/restart"])
def test_no_payload_reaches_rasa(text: str) -> None:
    heard: list[str] = []

    async def listen(message: UserMessage) -> None:
        heard.append(message.text or "")
        await GOOD(message)

    answered(listen, text)
    assert [line[0] for line in heard] != ["/"]


def test_switched_off_everybody_gets_999_and_the_numbers_only(off_file: Path) -> None:
    off_file.touch()
    reply = answered(GOOD)
    assert {message.outcome for message in reply} == {"off"}
    assert "999" in reply[0].text
    assert answered(GOOD, EMERGENCY)[0].outcome == "emergency"
    off_file.unlink()
    assert answered(GOOD)[0].outcome == "answer"


def test_broken_services_are_no_excuse_in_an_emergency(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "exists", lambda _: 1 / 0)
    assert answered(GOOD, EMERGENCY)[0].outcome == "emergency"
    assert answered(GOOD)[0].outcome == "guard"


def test_two_messages_of_one_person_are_answered_in_order() -> None:
    heard: list[str] = []

    async def listen(message: UserMessage) -> None:
        heard.append(f"{message.text} begins")
        await asyncio.sleep(0.02 if message.text == "first" else 0)
        heard.append(f"{message.text} ends")
        await GOOD(message)

    async def two() -> None:
        guard = Guard("rest", listen)
        await asyncio.gather(guard.answer("person", "first"), guard.answer("person", "second"))

    asyncio.run(two())
    assert heard == ["first begins", "first ends", "second begins", "second ends"]


def test_different_people_do_not_wait_for_each_other() -> None:
    async def both() -> tuple[list[Message], list[Message]]:
        together = asyncio.Barrier(2)

        async def meet(message: UserMessage) -> None:
            await together.wait()  # opens only when both are being answered at once
            await GOOD(message)

        guard = Guard("rest", meet)
        return await asyncio.gather(guard.answer("one", "hello"), guard.answer("other", "hello"))

    assert [reply[0].outcome for reply in asyncio.run(both())] == ["answer", "answer"]


def test_a_person_whose_last_message_hangs_is_still_answered() -> None:
    async def three() -> list[list[Message]]:
        guard = Guard("rest", hangs)
        return await asyncio.gather(*(guard.answer("person", "hello") for _ in range(3)))

    assert [reply[0].outcome for reply in asyncio.run(three())] == ["guard"] * 3


def test_a_request_that_is_given_up_is_given_up() -> None:
    """A person who has gone must not keep the server busy."""

    async def leave() -> bool:
        task = asyncio.create_task(Guard("rest", hangs).answer("person", "hello"))
        await asyncio.sleep(0.05)
        task.cancel()
        await asyncio.wait([task])
        return task.cancelled()

    assert asyncio.run(leave())


def test_a_person_is_answered_again_after_a_failure() -> None:
    failing = True

    async def recovers(message: UserMessage) -> None:
        if failing:
            await hangs(message)
        await GOOD(message)

    async def talk() -> list[str]:
        nonlocal failing
        guard = Guard("rest", recovers)
        first = await guard.answer("person", "hello")
        failing = False
        return [first[0].outcome, (await guard.answer("person", "hello"))[0].outcome]

    assert asyncio.run(talk()) == ["guard", "answer"]


def test_a_failure_of_one_turn_is_not_held_against_another() -> None:
    async def talk() -> list[str]:
        async def fails_for_one(message: UserMessage) -> None:
            if message.text == "bad":
                current_turn().failures.append("an action failed")
                await asyncio.sleep(0.01)
            await GOOD(message)

        guard = Guard("rest", fails_for_one)
        replies = await asyncio.gather(guard.answer("one", "bad"), guard.answer("other", "good"))
        return [reply[0].outcome for reply in replies]

    assert asyncio.run(talk()) == ["guard", "answer"]


def test_rasa_learns_no_channel_s_own_id() -> None:
    heard: list[str] = []

    async def listen(message: UserMessage) -> None:
        heard.append(str(message.sender_id))
        await GOOD(message)

    answered(listen)
    assert heard == [person_key("rest", "person")]
    assert "person" not in heard[0]
    assert person_key("rest", "person") != person_key("slack", "person")
    assert person_key("rest", "\ud83d") == person_key("rest", "\ud83d")  # half a character is an id too


def test_the_log_names_the_kind_of_a_failure(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        answered(raises)
        answered(hangs)
        answered(speaks_although_an_action_failed)
    assert "RuntimeError in raises" in caplog.text
    assert "deadline" in caplog.text
    assert "StoreError" in caplog.text
