"""Which line comes first, to the minute, in Europe/London."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.contacts import LONDON, Order, bank_holidays, which_line_first
from bot.content import DayHours, OfficeHours, SafeSet

OFFICE, NIGHT, BOTH = Order.OFFICE_FIRST, Order.OUT_OF_HOURS_FIRST, Order.BOTH
NEW_YORK = ZoneInfo("America/New_York")

UNCONFIRMED = OfficeHours(
    confirmed=False,
    week={},
    open_on_bank_holidays=False,
    surely_open=SafeSet(frozenset(range(5)), time(10), time(16)),
    surely_closed_before=time(8),
    surely_closed_after=time(18),
    surely_closed_days=frozenset({5, 6}),
)


def confirmed(open_on_bank_holidays: bool = False) -> OfficeHours:
    week = {day: DayHours(time(8, 30), time(17)) for day in range(4)} | {
        4: DayHours(time(8, 30), time(16, 30))
    }
    return OfficeHours(
        confirmed=True,
        week=week,
        open_on_bank_holidays=open_on_bank_holidays,
        surely_open=UNCONFIRMED.surely_open,
        surely_closed_before=UNCONFIRMED.surely_closed_before,
        surely_closed_after=UNCONFIRMED.surely_closed_after,
        surely_closed_days=UNCONFIRMED.surely_closed_days,
    )


def at(moment: str) -> datetime:
    """A London wall-clock moment."""
    return datetime.fromisoformat(moment).replace(tzinfo=LONDON)


def order(moment: datetime, hours: OfficeHours) -> Order:
    return which_line_first(moment, hours, bank_holidays())


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-23T00:00", NIGHT),  # a Monday
        ("2026-11-23T07:59:59.999999", NIGHT),
        ("2026-11-23T08:00", BOTH),
        ("2026-11-23T09:59:59", BOTH),
        ("2026-11-23T10:00", OFFICE),
        ("2026-11-23T15:59:59", OFFICE),
        ("2026-11-23T16:00", BOTH),
        ("2026-11-23T17:59", BOTH),
        ("2026-11-23T18:00:59", BOTH),
        ("2026-11-23T18:01", NIGHT),
        ("2026-11-23T23:59", NIGHT),
        ("2026-11-27T12:00", OFFICE),  # Friday
        ("2026-11-28T12:00", NIGHT),  # Saturday
        ("2026-11-29T12:00", NIGHT),  # Sunday
        ("2026-12-31T12:00", OFFICE),
        ("2026-12-31T23:59", NIGHT),
        ("2027-01-01T12:00", NIGHT),
        ("2026-12-24T12:00", OFFICE),
        ("2026-12-28T12:00", NIGHT),  # Boxing Day's substitute
        ("2026-12-29T12:00", OFFICE),
    ],
)
def test_unconfirmed_hours_decide_by_the_safe_sets(moment: str, expected: Order) -> None:
    assert order(at(moment), UNCONFIRMED) is expected


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-23T08:29:59.999999", NIGHT),
        ("2026-11-23T08:30", OFFICE),
        ("2026-11-23T16:59:59", OFFICE),
        ("2026-11-23T17:00", NIGHT),
        ("2026-11-26T16:30", OFFICE),  # Thursday keeps Monday's hours
        ("2026-11-27T16:29:59", OFFICE),  # Friday has its own
        ("2026-11-27T16:30", NIGHT),
        ("2026-11-28T12:00", NIGHT),
        ("2026-12-31T16:59", OFFICE),
        ("2027-01-01T12:00", NIGHT),
        ("2026-08-31T12:00", NIGHT),
    ],
)
def test_confirmed_hours_decide_alone(moment: str, expected: Order) -> None:
    assert order(at(moment), confirmed()) is expected


def test_confirmed_hours_never_leave_both_as_equals() -> None:
    start = at("2026-11-23T00:00")
    seen = {order(start + timedelta(minutes=15 * step), confirmed()) for step in range(7 * 96)}
    assert seen == {OFFICE, NIGHT}


def test_an_office_that_opens_on_bank_holidays_keeps_its_hours() -> None:
    hours = confirmed(open_on_bank_holidays=True)
    assert order(at("2026-08-31T12:00"), hours) is OFFICE
    assert order(at("2026-08-31T17:00"), hours) is NIGHT


@pytest.mark.parametrize(
    ("utc", "expected"),
    [
        ("2026-03-27T09:59", BOTH),  # Friday before the clocks go forward: London is UTC
        ("2026-03-27T10:00", OFFICE),
        ("2026-03-30T08:59", BOTH),  # Monday after: London is an hour ahead
        ("2026-03-30T09:00", OFFICE),
        ("2026-03-30T15:00", BOTH),
        ("2026-10-23T09:00", OFFICE),  # Friday before they go back
        ("2026-10-23T15:00", BOTH),
        ("2026-10-26T09:59", BOTH),  # Monday after
        ("2026-10-26T10:00", OFFICE),
        ("2026-10-26T15:59", OFFICE),
        ("2026-06-30T23:30", NIGHT),  # already 1 July in London
    ],
)
def test_both_switches_of_the_clocks(utc: str, expected: Order) -> None:
    assert order(datetime.fromisoformat(utc).replace(tzinfo=UTC), UNCONFIRMED) is expected


def test_the_day_is_london_s_day() -> None:
    # Sunday 23:30 in UTC is Monday 00:30 in London; on 31 August 2026 that Monday is a bank holiday.
    week = {0: DayHours(time(0), time(1))}
    base = confirmed()
    hours = OfficeHours(
        True, week, False, base.surely_open, base.surely_closed_before, base.surely_closed_after, frozenset()
    )
    assert order(datetime(2026, 8, 23, 23, 30, tzinfo=UTC), hours) is OFFICE
    assert order(datetime(2026, 8, 30, 23, 30, tzinfo=UTC), hours) is NIGHT
    assert order(datetime(2026, 8, 30, 23, 30, tzinfo=UTC), confirmed(True)) is NIGHT


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2026, 11, 23, 5, 0, tzinfo=NEW_YORK), OFFICE),
        (datetime(2026, 11, 23, 11, 0, tzinfo=NEW_YORK), BOTH),
        (datetime(2026, 11, 23, 4, 59, tzinfo=NEW_YORK), BOTH),
        # For a week in March New York has switched and London has not: four hours apart, not five.
        (datetime(2026, 3, 13, 6, 0, tzinfo=NEW_YORK), OFFICE),
        (datetime(2026, 3, 13, 5, 59, tzinfo=NEW_YORK), BOTH),
    ],
)
def test_a_moment_may_come_in_another_zone(moment: datetime, expected: Order) -> None:
    assert order(moment, UNCONFIRMED) is expected


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        order(datetime(2026, 11, 23, 12, 0), UNCONFIRMED)


@pytest.mark.parametrize("day", sorted(day for day in bank_holidays() if 2026 <= day.year <= 2028), ids=str)
def test_every_bank_holiday_is_out_of_hours(day: date) -> None:
    noon = datetime.combine(day, time(12), tzinfo=LONDON)
    assert order(noon, UNCONFIRMED) is NIGHT
    assert order(noon, confirmed()) is NIGHT
    assert which_line_first(noon, UNCONFIRMED, frozenset()) is OFFICE  # all are weekdays: the table decides


offsets = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
zones = offsets | st.timezones()
any_hours = st.sampled_from([UNCONFIRMED, confirmed(), confirmed(True)])


@given(st.datetimes(timezones=zones, allow_imaginary=True), any_hours)
def test_any_moment_with_a_zone_gets_an_order(moment: datetime, hours: OfficeHours) -> None:
    assert order(moment, hours) in Order


@pytest.mark.parametrize("moment", [datetime.min, datetime.max])
@pytest.mark.parametrize("offset", [-23, 0, 23])
def test_the_ends_of_the_calendar_get_an_order(moment: datetime, offset: int) -> None:
    assert order(moment.replace(tzinfo=timezone(timedelta(hours=offset))), UNCONFIRMED) in Order


@given(
    st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)), zones, zones, any_hours
)
def test_the_same_instant_gets_the_same_order_in_any_zone(
    instant: datetime, one: ZoneInfo | timezone, other: ZoneInfo | timezone, hours: OfficeHours
) -> None:
    assert order(instant.astimezone(one), hours) is order(instant.astimezone(other), hours)
