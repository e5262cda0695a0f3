"""docs/sources.md, read for the sign-off sheet: the sources by id, and what each fact rests on."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ROW = re.compile(r"^\| ([A-Z][0-9]+) \| (.+) \|$", re.MULTILINE)
_WORD = re.compile(r"^- `(\w+)`: (.+?)(?=\n-|\n\n)", re.MULTILINE | re.DOTALL)
_FACT = re.compile(r"^\| (.+?) \| ([A-Z][0-9]+(?:, [A-Z][0-9]+)*) \| (.+?) \|$", re.MULTILINE)


@dataclass(frozen=True)
class Source:
    """One source, its cells still in Markdown: who says it, what it supports, the day it was read, how sure."""

    id: str
    who: str
    supports: str
    read: str = ""
    sure: str = ""


@dataclass(frozen=True)
class Fact:
    """One fact of the table, the ids it rests on, and how sure it is."""

    text: str
    sources: tuple[str, ...]
    sure: str


def read_sources(page: str) -> dict[str, Source]:
    """Every source of the page by its id, in its order; last the words that stand for "no source"."""
    found = {name: Source(name, *cells.split(" | ")) for name, cells in _ROW.findall(page)}
    words = {name: Source(name, "No source", " ".join(text.split())) for name, text in _WORD.findall(page)}
    return found | words


def read_facts(page: str) -> tuple[Fact, ...]:
    """Every fact of the page's table, in its order."""
    return tuple(Fact(text, tuple(ids.split(", ")), sure) for text, ids, sure in _FACT.findall(page))


def fact_of_number(number: str, facts: tuple[Fact, ...]) -> Fact | None:
    """The first fact that gives a telephone number, or None."""
    whole = re.compile(rf"(?<!\d){re.escape(number)}(?!\d)")
    return next((fact for fact in facts if whole.search(fact.text)), None)
