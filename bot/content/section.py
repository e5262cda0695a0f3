"""Reading one part of a YAML file key by key, and collecting every fault on the way."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from datetime import date, time

import yaml

from bot.content.files import unprintable

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_BOOLEANS = {"true": True, "yes": True, "false": False, "no": False}
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])", re.ASCII)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


class Section:
    """A mapping of a YAML file.

    A reading method that finds a fault records it and returns a stand-in (an empty text, midnight, ...), so that
    all faults of a file are told at once. Whoever reads must look at `faults` before using what was read.
    """

    def __init__(self, file: str, node: yaml.Node | None, path: str, faults: list[str], line: int) -> None:
        self.file, self.path, self.faults, self.line = file, path, faults, line
        self.nodes: dict[str, yaml.Node] = {}
        self.is_mapping = isinstance(node, yaml.MappingNode)
        if isinstance(node, yaml.MappingNode):
            self._take_keys(node)

    @classmethod
    def whole_file(cls, file: str, node: yaml.Node) -> Section:
        """The top of a file."""
        section = cls(file, node, "", [], node.start_mark.line + 1)
        if not section.is_mapping:
            section.faults.append(
                f'{file}, line {section.line}: is not a line of the form "key: value"; start from the example.'
            )
        return section

    def _take_keys(self, mapping: yaml.MappingNode) -> None:
        for key, value in mapping.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                self._add(line, self.path, "a key must be a single word; take the brackets away")
            elif key.value in self.nodes:
                self._add(line, self._key(key.value), "is written twice; keep one of the two")
            else:
                self.nodes[key.value] = value

    # --- faults ---

    def fault(self, key: str, problem: str) -> None:
        """Records what is wrong with `key` and how to mend it (once is enough where the whole part is missing)."""
        if not self.is_mapping:
            return
        node = self.nodes.get(key)
        self._add(node.start_mark.line + 1 if node else self.line, self._key(key), problem)

    def _add(self, line: int, key: str, problem: str) -> None:
        where = f"{self.file}, line {line}" + (f", {key}" if key else "")
        self.faults.append(f"{where}: {problem}.")

    def _key(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def only(self, known: Iterable[str]) -> None:
        """Every key must be one of `known`."""
        names = list(known)
        for key in self.nodes:
            if key not in names:
                close = difflib.get_close_matches(key, names, n=1)
                hint = f'rename it to "{close[0]}"' if close else f"known here are {', '.join(names)}"
                self.fault(key, f"is not a known key; {hint}, or delete it")

    def require(self, required: Iterable[str]) -> None:
        """Every key of `required` must be there; says so where it is not, with a likely misspelling."""
        for key in required:
            if key not in self.nodes:
                close = difflib.get_close_matches(key, self.nodes, n=1, cutoff=0.75)
                hint = f' (is "{close[0]}" a misspelling of it?)' if close else ""
                self.fault(key, f"is missing; add it{hint}")

    # --- values ---

    def section(self, key: str) -> Section:
        """The part under `key`; an empty one, with a fault recorded, if it is no mapping."""
        node = self.nodes.get(key)
        line = node.start_mark.line + 1 if node else self.line
        if node is None:
            self.fault(key, "is missing; add it")
        elif not isinstance(node, yaml.MappingNode):
            self.fault(key, 'has nothing of its own; write indented lines of the form "key: value" below it')
        return Section(self.file, node, self._key(key), self.faults, line)

    def text(self, key: str, *, lines: bool = False, braces: bool = False) -> str:
        """The text under `key`, spaces around it taken off."""
        node = self.nodes.get(key)
        if node is None:
            self.fault(key, "is missing; add it")
            return ""
        if not isinstance(node, yaml.ScalarNode):
            self.fault(key, "is a list or a part of its own; write one text")
            return ""
        text = str(node.value).strip()
        if not text or (node.tag == "tag:yaml.org,2002:null" and node.style is None):
            self.fault(key, "is empty; fill it in")
            return ""
        if hidden := unprintable(text, allow_line_breaks=lines):
            self.fault(key, f"holds a line break or an invisible character ({hidden}); type the text again")
        if not braces and ("{" in text or "}" in text):
            self.fault(key, "holds a curly bracket; take it out")
        return text

    def _readable(self, key: str) -> str | None:
        """The text under `key`, or None when a fault has been recorded for it."""
        before = len(self.faults)
        text = self.text(key)
        return text if len(self.faults) == before else None

    def flag(self, key: str) -> bool:
        """true or false."""
        text = self._readable(key)
        if text is not None and text.lower() not in _BOOLEANS:
            self.fault(key, f'"{text}" is neither true nor false; write one of the two')
        return _BOOLEANS.get((text or "").lower(), False)

    def time(self, key: str) -> time:
        """A time of day in 24 hours, such as "08:30"."""
        text = self._readable(key)
        if text is None:
            return time(0)
        match = _TIME.fullmatch(text)
        if match is None:
            self.fault(key, f'"{text}" is not a time; write it in 24 hours, for example "08:30"')
            return time(0)
        return time(int(match[1]), int(match[2]))

    def date(self, key: str) -> date:
        """A day, written as 2026-11-23."""
        text = self._readable(key)
        if text is not None:
            try:
                return date.fromisoformat(text if _DATE.fullmatch(text) else "")
            except ValueError:
                self.fault(key, f'"{text}" is not a date; write year-month-day, for example 2026-11-23')
        return date.min

    def year(self, key: str) -> int:
        """A year of four digits."""
        text = self._readable(key)
        if text is None:
            return 0
        if not re.fullmatch(r"(19|20)[0-9]{2}", text, re.ASCII):
            self.fault(key, f'"{text}" is not a year; write four digits, for example 2026')
            return 0
        return int(text)

    def days(self, key: str) -> frozenset[int]:
        """A list of days of the week, Monday = 0."""
        node = self.nodes.get(key)
        if node is None:
            self.fault(key, "is missing; add it")
            return frozenset()
        items = node.value if isinstance(node, yaml.SequenceNode) else []
        names = [item.value for item in items if isinstance(item, yaml.ScalarNode)]
        wrong = [name for name in names if name not in DAYS]
        if not names or len(names) != len(items) or wrong:
            self.fault(key, "is not a list of days; write it in small letters, for example [monday, tuesday]")
        return frozenset(DAYS.index(name) for name in names if name in DAYS)

    def keys_to_days(self) -> Mapping[str, int]:
        """The keys that are days of the week, with their number (Monday = 0); other keys are faults."""
        self.only(DAYS)
        return {key: DAYS.index(key) for key in self.nodes if key in DAYS}
