"""Confirmed office hours in words."""

from __future__ import annotations

from datetime import time

from bot.content import OfficeHours

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def spoken_hours(hours: OfficeHours) -> str:
    """The week's hours, days of the same hours together, and the bank-holiday rule; empty while unconfirmed."""
    if not hours.confirmed:
        return ""
    groups: list[tuple[list[int], str]] = []
    for day, span in sorted(hours.week.items()):
        said = f"{_clock(span.opens)} to {_clock(span.closes)}"
        if groups and groups[-1][1] == said and groups[-1][0][-1] == day - 1:
            groups[-1][0].append(day)
        else:
            groups.append(([day], said))
    holidays = "also on bank holidays" if hours.open_on_bank_holidays else "not on bank holidays"
    return ", ".join(f"{_days(days)} {said}" for days, said in groups) + f"; {holidays}"


def _days(days: list[int]) -> str:
    first, last = DAYS[days[0]], DAYS[days[-1]]
    return first if first == last else f"{first} to {last}"


def _clock(at: time) -> str:
    hour = at.hour % 12 or 12
    minutes = f".{at.minute:02}" if at.minute else ""
    return f"{hour}{minutes}{'am' if at.hour < 12 else 'pm'}"
