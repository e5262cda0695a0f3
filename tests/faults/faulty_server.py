"""The assistant with faults that a test turns on and off while it runs: `python tests/faults/faulty_server.py`.

A fault is on while a file of its name lies in the folder FAULTS. Every fault that raises puts the person's own words
into the exception, as careless code does: none of it may be seen or logged.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import rasa.core.lock_store
from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction
from rasa_sdk.executor import CollectingDispatcher

import actions.contacts
import actions.reviews
import bot.__main__
import bot.channels.guard
import bot.channels.health
import bot.conversations
import bot.nlu.decisions
import bot.nlu.understanding
import bot.replies

FAULTS = Path(os.environ["FAULTS"])
BLOCKED = "blocked-actions"  # one line for each action that has begun to block


def on(fault: str) -> bool:
    return (FAULTS / fault).exists()


def break_action(cls: Any, name: str) -> None:
    """Faults of every action; those that begin with this action's name are its own."""
    whole = cls.run

    def run(self: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Any:
        text = tracker.latest_message.get("text")
        if on("action_raises"):
            raise RuntimeError(f"cannot answer {text!r}")
        if on("action_ends_its_thread"):
            raise SystemExit(f"cannot answer {text!r}")
        if on("action_says_nothing"):
            return []
        if on("action_names_an_unknown_response"):
            dispatcher.utter_message(response="utter_there_is_no_such_response")
            return []
        if on("action_leaves_a_placeholder"):
            dispatcher.utter_message(response="utter_reviews_one", understood=text)
            return []
        if on("action_returns_nonsense"):
            return [{"event": "there_is_no_such_event", "text": text}]
        if on("action_asks_for_an_unknown_action"):
            return [FollowupAction("action_there_is_no_such_action")]
        if on(f"{name}_block"):
            with (FAULTS / BLOCKED).open("a") as log:
                log.write("one more\n")
            while on(f"{name}_block"):
                time.sleep(0.01)
        return whole(self, dispatcher, tracker, domain)

    cls.run = run


def break_part(owner: Any, name: str, words: Callable[..., Any], **faults: Callable[[Any], Any]) -> None:
    """Puts faults before a part: what the fault's function gives for the person's words is given instead."""
    whole = getattr(owner, name)

    def part(*args: Any, **kwargs: Any) -> Any:
        for fault, broken in faults.items():
            if on(fault):
                return broken(words(*args))
        return whole(*args, **kwargs)

    setattr(owner, name, part)


def raises(words: Any) -> Any:
    raise ValueError(f"cannot go on with {words!r}")


async def raises_later(words: Any) -> Any:
    raise ValueError(f"cannot go on with {words!r}")


async def never(_: Any) -> None:
    await asyncio.Event().wait()


async def nothing(_: Any) -> None:
    return None


def said_in(tracker: Any) -> Any:
    return tracker.latest_message.text if tracker.latest_message else None


def break_parts() -> None:
    """Every fault in its place."""
    break_action(actions.reviews.ActionAnswerReviews, "reviews")
    break_action(actions.contacts.ActionGiveContacts, "contacts")
    break_part(
        bot.replies.Replies,
        "generate",
        lambda _, __, tracker, *___: said_in(tracker),
        sentences_raise=raises_later,
        sentences_hang=never,
        sentences_missing=nothing,
    )
    break_part(
        bot.nlu.understanding.Understanding,
        "process",
        lambda _, messages: [message.get("text") for message in messages],
        understanding_raises=raises,
    )
    break_part(
        bot.nlu.decisions.SafetyFirstRules,
        "predict_action_probabilities",
        lambda _, tracker, *__: said_in(tracker),
        decisions_raise=raises,
    )
    break_part(
        bot.conversations.ExpiringConversations,
        "save",
        lambda _, tracker: said_in(tracker),
        conversations_save_raises=raises_later,
    )
    break_part(
        bot.conversations.ExpiringConversations,
        "retrieve",
        lambda _, conversation: conversation,
        conversations_retrieve_raises=raises_later,
    )
    break_part(
        rasa.core.lock_store.InMemoryLockStore,
        "issue_ticket",
        lambda _, conversation, *__: conversation,
        lock_raises=raises,
    )
    break_part(bot.channels.guard, "assess", lambda text: text, detectors_raise=raises)
    bot.channels.health.KEEP = 0.0  # asks anew each time, so that no test has to wait


if __name__ == "__main__":
    break_parts()
    sys.exit(bot.__main__.main())
