"""The bank holidays of England and Wales, from the table stored beside this file."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path

_TABLE = Path(__file__).with_name("bank_holidays.json")


def bank_holidays() -> frozenset[date]:
    """Every bank holiday of the stored years.

    As the government publishes them: where one falls on a weekend, its substitute day stands for it.
    """
    return _read()[0]


def bank_holidays_until() -> date:
    """The last day that the stored table covers; later bank holidays are not known."""
    return _read()[1]


@cache
def _read() -> tuple[frozenset[date], date]:
    table = json.loads(_TABLE.read_text(encoding="utf-8"))
    days = frozenset(date.fromisoformat(event["date"]) for event in table["events"])
    return days, date.fromisoformat(table["covers_until"])
