"""The guard: stands between every channel and Rasa, so that nobody ever meets silence.

It reads every message for danger itself, without the model; gives Rasa a deadline; looks at what was really said; and
answers with 999 and both numbers whenever that is not a proper reply.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any
from weakref import WeakValueDictionary

from cachetools import TTLCache
from rasa.core.channels.channel import UserMessage

from bot import services
from bot.channels.collector import Collector
from bot.channels.message import Message
from bot.channels.shape import shape
from bot.content import fill
from bot.danger import UNKNOWN, Assessment, Level, assess, is_other_script, readable
from bot.logs import place_of
from bot.turn import start_turn

log = logging.getLogger(__name__)
EMERGENCY_WORDS = {  # where the usual words would not help: who cannot speak, hear, or call
    "cannot_talk": "emergency_silent",
    "deaf": "emergency_deaf",
    "no_phone": "emergency_no_phone",
}
AFTERWARDS = {  # who else to talk to, below the numbers; by who is speaking, so that no adult is sent to Childline
    "child": "emergency_3_child",
    "friend_of_child": "emergency_3_child",
    "young_person_harms": "emergency_3_child",
    "small_child_alone": "emergency_3_child",
    "adult_hurt_now": "emergency_3_adult",
    "survivor": "emergency_3_adult",
    "afraid_of_self": "emergency_3_adult",
    "self_harm": "emergency_3_self_harm",
}
ASIDE = 0.25  # of the deadline: how long an emergency waits for understanding to say who is speaking
DANGER_OUTCOMES = frozenset({"emergency", "disclosure", "concern"})
SMALL_TALK = frozenset({"social", "help", "out_of_scope", "fallback", "guard"})
MOST_PEOPLE = 10_000  # remembered at once
LONGEST = 4000  # characters that are read whole; longer messages are read for danger only
_PERSON_KEY = secrets.token_bytes(32)  # conversations do not outlive the process, so neither need the key
Handler = Callable[[UserMessage], Awaitable[Any]]


class GuardError(Exception):
    """Rasa's reply may not be shown. The reason names a part, never what was typed."""


def person_key(channel: str, person: str) -> str:
    """A keyed hash to keep a conversation under: no channel's own id is ever stored."""
    return hmac.new(_PERSON_KEY, f"{channel}\0{person}".encode(errors="replace"), hashlib.sha256).hexdigest()


class Guard:
    """Answers messages. One for each channel; conversations of different people never wait for each other."""

    def __init__(self, channel: str, handler: Handler) -> None:
        self._channel = channel
        self._handler = handler
        self._queues: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        minutes = services.current().settings.conversation_minutes
        self._after_danger: TTLCache[str, bool] = TTLCache(MOST_PEOPLE, ttl=minutes * 60)

    async def answer(self, person: str, text: str) -> list[Message]:
        """The reply to one message of one person: never empty, never an exception, 999 in it."""
        seen = Assessment(Level.POSSIBLE, UNKNOWN, ())
        try:
            seen = await _read_for_danger(text)
            key = person_key(self._channel, person)
            return self._quiet_after_danger(key, await self._answer(key, readable(text).lstrip("/ "), seen))
        except Exception as error:
            log.error("The guard answered: %s", _reason(error))
            return _emergency(seen.situation) if seen.level == Level.EMERGENCY else _own_words("guard")

    async def _answer(self, person: str, text: str, seen: Assessment) -> list[Message]:
        switched_off = services.current().settings.off_file.exists()
        if seen.level == Level.EMERGENCY:
            known = seen.situation in EMERGENCY_WORDS or switched_off
            return _emergency(seen.situation if known else await self._who_speaks(person, text))
        if switched_off:
            return _own_words("off")
        if not text:
            return _own_words("bad_message", "fallback")
        if len(text) > LONGEST:
            return _own_words("too_long")
        if is_other_script(text):
            return _own_words("language")
        messages = await self._ask_rasa(person, text, services.current().settings.deadline)
        level = max(seen.level, Level(max(message.level for message in messages)))
        if level == Level.EMERGENCY:
            return _emergency(messages[0].situation)
        return shape(messages, level, _words("{emergency}"), _own("possible_opening"), _own("closing"))

    def _quiet_after_danger(self, person: str, reply: list[Message]) -> list[Message]:
        """The reply; small talk after danger loses its suggestions, until a question of another kind is asked."""
        outcome = reply[0].outcome
        if outcome in DANGER_OUTCOMES:
            self._after_danger[person] = True
        elif outcome not in SMALL_TALK:
            self._after_danger.pop(person, None)
        if person not in self._after_danger:
            return reply
        return [replace(message, buttons=()) for message in reply]

    async def _who_speaks(self, person: str, text: str) -> str:
        """The situation as understanding sees it, asked for a moment only; "unknown" if it does not say."""
        try:
            said = await self._ask_rasa(person, text[:LONGEST], services.current().settings.deadline * ASIDE)
        except Exception as error:
            log.error("An emergency was answered without understanding: %s", _reason(error))
            return UNKNOWN
        return said[0].situation

    async def _ask_rasa(self, person: str, text: str, deadline: float) -> list[Message]:
        """Rasa's messages, one turn of a person after the other; raises if they may not be shown."""
        queue = self._queues.setdefault(person, asyncio.Lock())
        await asyncio.wait_for(queue.acquire(), deadline)
        try:
            turn = start_turn()
            collector = Collector(self._channel)
            message = UserMessage(text, collector, person, input_channel=self._channel)
            await asyncio.wait_for(self._handler(message), deadline)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task and task.cancelling():  # the request itself was given up: nobody is there to answer
                raise
            raise GuardError("a part of the assistant was cancelled") from None
        finally:
            queue.release()
        if turn.failures:
            raise GuardError("; ".join(turn.failures))
        if not collector.messages:
            raise GuardError("nothing was said")
        if not all(said.complete for said in collector.messages):
            raise GuardError("a message had no text, no outcome or an unfilled placeholder")
        return collector.messages


async def _read_for_danger(text: str) -> Assessment:
    if len(text) <= LONGEST:
        return assess(text)
    return await asyncio.to_thread(assess, text)  # long enough to hold up others


def _emergency(situation: str) -> list[Message]:
    keys = [EMERGENCY_WORDS.get(situation, "emergency_1"), "emergency_2"]
    if situation in AFTERWARDS:
        keys.append(AFTERWARDS[situation])
    return [Message(_own(key), "emergency") for key in keys]


def _own_words(key: str, outcome: str | None = None) -> list[Message]:
    parts = [part.strip() for part in _own(key).split("\n\n")]
    return [Message(part, outcome or key) for part in parts if part]


def _own(key: str) -> str:
    return _words(services.current().content().words[key])


def _words(text: str) -> str:
    return fill(text, services.current().words())


def _reason(error: Exception) -> str:
    """What may be logged of a failure: our own sentences, else only the kind and the place of the exception."""
    if isinstance(error, GuardError):
        return str(error)
    if isinstance(error, TimeoutError):
        return "the deadline passed"
    return place_of(error)
