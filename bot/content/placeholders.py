"""Names and numbers in sentences: {office_line}, {place} and the like."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.content.model import Partnership, Service

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def placeholders(partnership: Partnership) -> dict[str, str]:
    """Every placeholder that a sentence may use, with its text.

    A service gives two: its number ({childline}) and its name ({childline_name}).
    """
    guidance = partnership.guidance_edition
    values = {
        "partnership": partnership.name,
        "partnership_short": partnership.short_name,
        "place": partnership.place,
        "page_url": partnership.page_url,
        "guidance_quoted": guidance.quoted,
        "guidance_current": guidance.current,
        "guidance_note": guidance.note,
    }
    for service in services(partnership):
        values[service.key] = service.number
        values[f"{service.key}_name"] = service.name
    return values


def services(partnership: Partnership) -> tuple[Service, ...]:
    """Every service of the partnership: emergency, its two lines, the helplines."""
    own = (partnership.emergency, partnership.office_line, partnership.out_of_hours_line)
    return own + tuple(partnership.helplines.values())


def names_in(text: str) -> list[str]:
    """The placeholders that a text uses, in order."""
    return _PLACEHOLDER.findall(text)


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with every {name} replaced by its value; KeyError, naming it, if there is no such placeholder."""
    return _PLACEHOLDER.sub(lambda match: values[match[1]], text)
