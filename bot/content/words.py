"""words.yml: the sentences that must be there when everything else has failed."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import yaml

from bot.content.files import ContentError, read_yaml
from bot.content.placeholders import names_in
from bot.content.section import Section

FILE = "words.yml"

_LINES = ("office_line", "out_of_hours_line")
_ALL = ("emergency", *_LINES)
# Every key that words.yml must hold, with the placeholders that its text must show.
REQUIRED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "emergency_1": ("emergency",),
        "emergency_2": _LINES,
        "emergency_silent": ("emergency",),
        "emergency_deaf": ("emergency", "relay_uk"),
        "emergency_no_phone": ("emergency",),
        "emergency_3_child": ("childline",),
        "emergency_3_adult": ("samaritans",),
        "emergency_3_self_harm": ("samaritans", "childline"),
        "guard": (*_ALL, "childline"),
        "too_long": _ALL,
        "language": _ALL,
        "off": (*_ALL, "childline"),
        "closing": ("emergency",),
        "possible_opening": ("emergency",),
        "page_title": (),
        "unsigned": (),
        "page_intro": _ALL,
        "opening": _ALL,
        "page_offline": _ALL,
        "bad_message": _ALL,
    }
)

# Three digits or more, also when parted: "999", "9-9-9", "01482 448 879". "55" and "under 19" may stand.
_NUMBER = re.compile(r"\d(?:[ .\-]?\d){2,}")
_CLOCK_TIME = re.compile(
    r"\d{1,2}[:.]\d\d|\d\s*(?:am|pm|o'clock|o’clock)\b|\b(?:midday|noon|midnight)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Words:
    """The sentences by key, their sources where named, and the keys that the partnership has still to confirm."""

    texts: Mapping[str, str]
    sources: Mapping[str, str]
    to_confirm: tuple[str, ...]


def read_words(folder: Path, known: Collection[str] | None, hours_confirmed: bool) -> Words:
    """The words of the folder; ContentError with every fault found.

    `known` are the placeholders that exist (None: the partnership could not be read, so they are not looked at).
    While the hours are not confirmed no time of day may be stated.
    """
    top = Section.whole_file(FILE, read_yaml(folder / FILE))
    top.only(REQUIRED)
    top.require(REQUIRED)
    texts: dict[str, str] = {}
    sources: dict[str, str] = {}
    to_confirm: list[str] = []
    for key in top.nodes:
        texts[key], sources[key], marked = _entry(top, key)
        if marked:
            to_confirm.append(key)
        if texts[key] and key in REQUIRED:
            _check(top, key, texts[key], known)
            if not hours_confirmed and _CLOCK_TIME.search(texts[key]):
                top.fault(key, "states a time of day, but the office hours are not confirmed; take it out")
    if top.faults:
        raise ContentError(top.faults)
    return Words(MappingProxyType(texts), MappingProxyType(sources), tuple(to_confirm))


def _entry(top: Section, key: str) -> tuple[str, str, bool]:
    """The text of a key, its source (empty if none is named), and whether it is still to be confirmed."""
    if not isinstance(top.nodes[key], yaml.MappingNode):
        return top.text(key, lines=True, braces=True), "", False
    entry = top.section(key)
    entry.only(("text", "to_confirm", "source"))
    source = entry.text("source") if "source" in entry.nodes else ""
    marked = entry.flag("to_confirm") if "to_confirm" in entry.nodes else False
    return entry.text("text", lines=True, braces=True), source, marked


def _check(top: Section, key: str, text: str, known: Collection[str] | None) -> None:
    used = names_in(text)
    if set("{}") & set(re.sub(r"\{[^{}]*\}", "", text)):
        top.fault(key, "has a curly bracket without its partner; write placeholders as {place}")
    for name in used:
        if known is not None and name not in known:
            top.fault(key, f"uses {{{name}}}, which is no placeholder; known are {', '.join(sorted(known))}")
    for name in REQUIRED[key]:
        if name not in used:
            top.fault(key, f"must show {{{name}}}; add it")
    if "emergency" in REQUIRED[key] and "emergency" not in names_in(text.split("\n")[0]):
        top.fault(key, "must show {emergency} in its first line; move it there")
    if _NUMBER.search(text):
        top.fault(
            key,
            "holds a telephone number; write its placeholder instead, such as {emergency} or {office_line}, "
            "because numbers stand in partnership.yml only",
        )
