"""Reading the files of a content folder, and the error that tells what is wrong with them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path

import yaml

_YAML_LIMIT = 1_000_000
# Unicode categories: control, format (zero width, right-to-left marks), line and paragraph separators, private use.
_HIDDEN = ("Cc", "Cf", "Zl", "Zp", "Co")


class ContentError(Exception):
    """The content cannot be used. Each fault is a sentence: the file, the line or key, what is wrong, the mend."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults: tuple[str, ...] = tuple(faults)
        super().__init__("\n".join(self.faults))


def read_text(path: Path, limit: int, encoding_hint: str = "save it as UTF-8") -> str:
    """The text of a UTF-8 file (a byte-order mark is taken off); ContentError if it is missing or unreadable."""
    try:
        with path.open("rb") as file:
            raw = file.read(limit + 1)
    except FileNotFoundError:
        raise ContentError([f"{path.name} is missing; put it into the folder {path.parent}."]) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ContentError([f"{path.name} cannot be read ({reason}); check its permissions."]) from None
    if len(raw) > limit:
        raise ContentError([f"{path.name} is larger than {limit / 1_000_000:.0f} MB; make it smaller."])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ContentError([f"{path.name}, line {line}: is not UTF-8 text; {encoding_hint}."]) from None


def read_yaml(path: Path) -> yaml.Node:
    """The file as a tree of YAML nodes: each knows its line, and a scalar keeps its text as it was written."""
    text = read_text(path, _YAML_LIMIT)
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        raise ContentError([_syntax_fault(path.name, error)]) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise ContentError(
            [f"{path.name}, line {line}: holds a character that cannot be printed; delete it."]
        ) from None
    except (yaml.YAMLError, RecursionError):
        raise ContentError([f"{path.name} cannot be read as YAML; compare it with the example."]) from None
    if node is None:
        raise ContentError([f"{path.name} is empty; start from a copy of the example."])
    return node


def unprintable(text: str, allow_line_breaks: bool = False) -> str | None:
    """The first character that would not show or would reorder the text around it, as "U+200B", or None."""
    for character in text:
        if allow_line_breaks and character == "\n":
            continue
        category = unicodedata.category(character)
        if category in _HIDDEN or character == "\ufffd":
            return f"U+{ord(character):04X}"
    return None


def _syntax_fault(name: str, error: yaml.MarkedYAMLError) -> str:
    mark = error.problem_mark or error.context_mark
    where = f"{name}, line {mark.line + 1}" if mark else name
    problem = (error.problem or "this line cannot be understood").rstrip(".")
    return (
        f"{where}: the YAML is broken here or just above ({problem}); "
        "check the spaces at the start of the line, the colons and the quotation marks."
    )
