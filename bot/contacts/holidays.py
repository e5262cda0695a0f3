"""The bank holidays of England and Wales, from the table stored beside this file."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path

from dateutil.relativedelta import relativedelta

from bot.content import PartialDate

_TABLE = Path(__file__).with_name("bank_holidays.json")
_NOTICE = relativedelta(months=6)


def bank_holidays() -> frozenset[date]:
    """Every bank holiday of the stored years.

    As the government publishes them: where one falls on a weekend, its substitute day stands for it.
    """
    return _read()[0]


def bank_holidays_until() -> date:
    """The last day that the stored table covers; later bank holidays are not known."""
    return _read()[1]


def holidays_fault(today: date) -> str | None:
    """What to do about a table that runs out within six months or has run out; None while it reaches further."""
    until = bank_holidays_until()
    if today < until - _NOTICE:
        return None
    state = "are not known after" if today > until else "are known only until"
    last = PartialDate(until.year, until.month, until.day)
    return (
        f"Bank holidays {state} {last}, and on a later one the wrong line would stand first; "
        f"add those of {until.year + 1} from https://www.gov.uk/bank-holidays to bot/contacts/{_TABLE.name} "
        "and move its covers_until."
    )


@cache
def _read() -> tuple[frozenset[date], date]:
    table = json.loads(_TABLE.read_text(encoding="utf-8"))
    days = frozenset(date.fromisoformat(event["date"]) for event in table["events"])
    return days, date.fromisoformat(table["covers_until"])
