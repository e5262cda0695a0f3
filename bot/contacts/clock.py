"""The clock's one decision: the office-hours line first, the out-of-hours line first, or both as equals."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, datetime, time
from enum import Enum
from zoneinfo import ZoneInfo

from bot.content import OfficeHours

LONDON = ZoneInfo("Europe/London")


class Order(Enum):
    """Which line is the likelier one to be answered. Both numbers are shown in every case."""

    OFFICE_FIRST = "office_first"
    OUT_OF_HOURS_FIRST = "out_of_hours_first"
    BOTH = "both"


def which_line_first(now: datetime, hours: OfficeHours, bank_holidays: Container[date]) -> Order:
    """The order of the two lines at the moment `now`, which may be given in any zone; to the minute.

    Confirmed hours alone decide: the opening minute is included, the closing minute is not. Unconfirmed hours
    decide by the two safe sets: surely open from the first minute up to the last, which is left out (10:00 is,
    16:00 is not); surely closed before the one time and after the other (07:59 is, 18:01 is; 08:00 and 18:00 are
    not), on the closed days and on bank holidays. All else is BOTH.

    Raises ValueError for a datetime without a zone: it does not say which moment is meant.
    """
    try:
        if now.utcoffset() is None:
            raise ValueError("the moment must carry its zone")
        local = now.astimezone(LONDON)
    except OverflowError:  # within a day of the year 1 or 9999 some zones have no such moment
        return Order.BOTH
    minute = time(local.hour, local.minute)
    is_bank_holiday = local.date() in bank_holidays
    if hours.confirmed:
        return _by_confirmed_hours(local.weekday(), minute, is_bank_holiday, hours)
    return _by_safe_sets(local.weekday(), minute, is_bank_holiday, hours)


def _by_confirmed_hours(weekday: int, minute: time, is_bank_holiday: bool, hours: OfficeHours) -> Order:
    day = hours.week.get(weekday)
    if day is None or (is_bank_holiday and not hours.open_on_bank_holidays):
        return Order.OUT_OF_HOURS_FIRST
    return Order.OFFICE_FIRST if day.opens <= minute < day.closes else Order.OUT_OF_HOURS_FIRST


def _by_safe_sets(weekday: int, minute: time, is_bank_holiday: bool, hours: OfficeHours) -> Order:
    if is_bank_holiday or weekday in hours.surely_closed_days:
        return Order.OUT_OF_HOURS_FIRST
    if minute < hours.surely_closed_before or minute > hours.surely_closed_after:
        return Order.OUT_OF_HOURS_FIRST
    sure = hours.surely_open
    if weekday in sure.days and sure.start <= minute < sure.end:
        return Order.OFFICE_FIRST
    return Order.BOTH
