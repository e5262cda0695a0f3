"""What a British telephone number looks like."""

from __future__ import annotations

import re

# Short numbers that lead to the same service from every British telephone (Ofcom's numbering plan): emergency,
# police and health lines, 116 helplines, text relay, and five-digit text services.
_SHORT = re.compile(r"999|10[15]|111|119|116[0-9]{3}|1800[01]|8[0-9]{4}")
# Area, mobile and freephone numbers: 10 or 11 digits with the 0. Childline's is the one with 8.
_LONG = re.compile(r"0[1-3578][0-9]{8,9}|08001111")
# Ofcom's numbers for drama: no such line exists.
_DRAMA = re.compile(
    r"01632960\d{3}|011[34567]4960\d{3}|01184960\d{3}|01[2-6]14960\d{3}|01914980\d{3}|02079460\d{3}"
    r"|02896496\d{3}|02920180\d{3}|07700900\d{3}|08081570\d{3}|03069990\d{3}"
)


def is_number(text: str) -> bool:
    """Whether `text` is a number as it is dialled and printed: digits in groups parted by single spaces."""
    if not re.fullmatch(r"[0-9]+( [0-9]+)*", text):
        return False
    digits = text.replace(" ", "")
    return bool(_SHORT.fullmatch(digits) or _LONG.fullmatch(digits))


def is_drama_number(text: str) -> bool:
    """Whether Ofcom keeps the number for drama, so that nobody can answer it."""
    return bool(_DRAMA.fullmatch(text.replace(" ", "")))
