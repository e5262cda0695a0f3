"""What the assistant can say, as rows of the sign-off sheet: every text of domain.yml and words.yml, filled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.contacts import spoken_hours
from bot.content import Content, ContentError, fill, placeholders
from bot.content.placeholders import names_in

EVERY_CHANNEL = "every channel"
# Groups of the sheet, in order: the outcomes of domain.yml, and three that words.yml has besides.
GROUPS: Mapping[str, str] = {
    "lines": "First and last line of a reply",
    "emergency": "Somebody is in danger now",
    "disclosure": "Somebody tells what is done to them, or what they may do",
    "concern": "Somebody is worried about another person",
    "contact": "Whom to call now",
    "office_hours": "When the office is there",
    "reporting": "How reporting works",
    "answer": "What reviews are, and the partnership",
    "reviews": "Published reviews",
    "social": "Hello, thanks, goodbye, are you a computer",
    "help": "What the assistant can do",
    "out_of_scope": "Something else was asked",
    "fallback": "The message was not understood",
    "language": "The message was not in English",
    "too_long": "The message was too long",
    "off": "The assistant is switched off",
    "guard": "The assistant itself has failed",
    "page": "The page around the chat",
}
# Each text of words.yml: its group, when it is said, and where.
WORDS: Mapping[str, tuple[str, str, str]] = {
    "possible_opening": ("lines", "before a reply, when somebody may be in danger", EVERY_CHANNEL),
    "closing": ("lines", "after every reply that does not begin with the emergency number", EVERY_CHANNEL),
    "emergency_1": ("emergency", "first message", EVERY_CHANNEL),
    "emergency_silent": ("emergency", "first message, when somebody cannot talk", EVERY_CHANNEL),
    "emergency_deaf": (
        "emergency",
        "first message, to somebody who is deaf or does not speak",
        EVERY_CHANNEL,
    ),
    "emergency_no_phone": ("emergency", "first message, to somebody who has no phone", EVERY_CHANNEL),
    "emergency_2": ("emergency", "second message, for afterwards", EVERY_CHANNEL),
    "emergency_3_child": ("emergency", "third message, to a child or about a child's friend", EVERY_CHANNEL),
    "emergency_3_adult": (
        "emergency",
        "third message, to an adult who is or was hurt, or is afraid of hurting a child",
        EVERY_CHANNEL,
    ),
    "emergency_3_self_harm": ("emergency", "third message, to somebody who harms themselves", EVERY_CHANNEL),
    "bad_message": ("fallback", "the message was empty or could not be read", EVERY_CHANNEL),
    "language": ("language", "the message is in another alphabet", EVERY_CHANNEL),
    "too_long": ("too_long", "no emergency was found in it", EVERY_CHANNEL),
    "off": ("off", "no emergency was found in the message", EVERY_CHANNEL),
    "guard": ("guard", "no emergency was found in the message", EVERY_CHANNEL),
    "page_title": ("page", "title of the window", "web page"),
    "unsigned": ("page", "at the top, until the partnership has signed off", "web page"),
    "page_intro": ("page", "above the chat", "web page"),
    "opening": ("page", "before anything is asked", "web page"),
    "page_offline": ("page", "a message did not reach the assistant", "web page"),
}
# What stands for the things that are known only when something is asked.
FROM_THE_LIST: Mapping[str, str] = {
    "understood": "[what was asked, in one line]",
    "total": "[number]",
    "remaining": "[number]",
    "lines": "[one line for each review: title, kind, date]",
    "title": "[title of the review]",
    "kind": "[kind of review]",
    "date": "[date]",
    "reviewers": "[names of the reviewers]",
    "link": "[web address of the report]",
    "summary": "[summary from the list]",
}


@dataclass(frozen=True)
class Piece:
    """A stretch of a message; `to_confirm`: the partnership has still to confirm it."""

    text: str
    to_confirm: bool


Message = tuple[Piece, ...]


@dataclass(frozen=True)
class Row:
    """One text, filled: where it is kept, when and in which channel it is said, and where it comes from."""

    group: str
    file: str
    name: str
    when: str
    channel: str
    messages: tuple[Message, ...]
    buttons: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def to_confirm(self) -> int:
        """How many stretches of it the partnership has still to confirm."""
        return sum(piece.to_confirm for message in self.messages for piece in message)


def rows(content: Content, responses: Mapping[str, list[dict[str, Any]]], minutes: int) -> tuple[Row, ...]:
    """Every text by group, in the order of GROUPS; those of words.yml first in each.

    `responses` are those of domain.yml, `minutes` is how long a conversation is kept. Raises ContentError for a
    sentence that is marked as to be confirmed but is not in its text.
    """
    values = _values(content, minutes)
    found = [_of_words(content, key, values) for key in sorted(content.words, key=list(WORDS).index)]
    found += [
        _of_domain(content, name, variation, variations, values)
        for name, variations in responses.items()
        for variation in variations
    ]
    groups = [*GROUPS, *sorted({row.group for row in found} - GROUPS.keys())]
    return tuple(sorted(found, key=lambda row: groups.index(row.group)))


def _values(content: Content, minutes: int) -> dict[str, str]:
    hours = spoken_hours(content.partnership.hours) or "[the office hours, once they are confirmed]"
    own = {"minutes": str(minutes), "office_hours": hours}
    return {**FROM_THE_LIST, **placeholders(content.partnership), **own}


def _of_words(content: Content, key: str, values: Mapping[str, str]) -> Row:
    group, when, channel = WORDS[key]
    text = content.words[key]
    marked = text.split("\n\n") if key in content.to_confirm else []
    return Row(
        group,
        "words.yml",
        key,
        when,
        channel,
        _messages(text, marked, values),
        (),
        split_sources(content.sources.get(key, "")),
    )


def _of_domain(
    content: Content,
    name: str,
    variation: Mapping[str, Any],
    variations: list[dict[str, Any]],
    values: Mapping[str, str],
) -> Row:
    marks = variation["metadata"]
    text, marked = _with_emergency_reply(content, variation["text"], marks["to_confirm"])
    missing = [sentence for sentence in marked if sentence not in text]
    if missing:
        raise ContentError(
            f"domain.yml, {name}: “{sentence}” is to be confirmed, but is not in the text; write it as there."
            for sentence in missing
        )
    return Row(
        marks["outcome"],
        "domain.yml",
        name,
        _when(name, variation, variations),
        _channel(variation, variations),
        _messages(text, marked, values),
        tuple(_button(button, values) for button in variation.get("buttons") or ()),
        split_sources(marks["source"]),
    )


def _with_emergency_reply(content: Content, text: str, marked: list[str]) -> tuple[str, list[str]]:
    """The text with words.yml's emergency reply in its place, and the sentences of both that are to be confirmed."""
    if "{emergency_reply}" not in text:
        return text, marked
    keys = ("emergency_1", "emergency_2")
    said = "\n\n".join(content.words[key] for key in keys)
    theirs = [content.words[key] for key in keys if key in content.to_confirm]
    return text.replace("{emergency_reply}", said), [*marked, *theirs]


def _conditions(variation: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(
        f"{condition['name']}: {condition['value']}".replace("_", " ")
        for condition in variation.get("condition") or ()
    )


def _when(name: str, variation: Mapping[str, Any], variations: Iterable[Mapping[str, Any]]) -> str:
    """The case by the response's name, and the condition of this variation of it."""
    conditions = _conditions(variation)
    if not conditions and any(_conditions(other) for other in variations):
        conditions = ("otherwise",)
    return ", ".join([name.removeprefix("utter_").replace("_", " "), *conditions])


def _channel(variation: Mapping[str, Any], variations: Iterable[Mapping[str, Any]]) -> str:
    if own := variation.get("channel"):
        return str(own).capitalize()
    others = [
        other["channel"].capitalize()
        for other in variations
        if "channel" in other and _conditions(other) == _conditions(variation)
    ]
    return f"every channel but {', '.join(others)}" if others else EVERY_CHANNEL


def _button(button: Mapping[str, str], values: Mapping[str, str]) -> str:
    title, payload = _filled(button["title"], values), _filled(button["payload"], values)
    return title if title.lower() == payload.lower() else f"{title} (asks: {payload})"


def _messages(text: str, marked: Iterable[str], values: Mapping[str, str]) -> tuple[Message, ...]:
    parts = (part.strip() for part in text.split("\n\n"))
    return tuple(_pieces(part, marked, values) for part in parts if part)


def _pieces(message: str, marked: Iterable[str], values: Mapping[str, str]) -> Message:
    """The message cut at the edges of the sentences that are to be confirmed."""
    longest_first = sorted({sentence.strip() for sentence in marked}, key=len, reverse=True)
    cut = re.split(f"({'|'.join(map(re.escape, longest_first))})", message) if longest_first else [message]
    return tuple(Piece(_filled(part, values), part in longest_first) for part in cut if part)


def _filled(text: str, values: Mapping[str, str]) -> str:
    unknown = {name: f"[{name.replace('_', ' ')}]" for name in names_in(text) if name not in values}
    return fill(text, {**values, **unknown})


def split_sources(named: str) -> tuple[str, ...]:
    """The ids of a source mark: "P1; own" gives two."""
    return tuple(name.strip() for name in named.split(";") if name.strip())
