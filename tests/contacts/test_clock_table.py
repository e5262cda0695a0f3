"""The clock to the minute, through the settings and the shipped content, on servers in different zones.

Hull's hours are not confirmed, so its two safe sets decide; the example's are, with a Friday of its own. Every moment
goes in as SAFEGUARDING_CLOCK, written with the offset that the server's own zone has then.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.contacts import Order
from bot.services import Services
from bot.settings import ROOT, from_environment

OFFICE, NIGHT, BOTH = Order.OFFICE_FIRST, Order.OUT_OF_HOURS_FIRST, Order.BOTH

# As GOV.UK lists them for England, substitute days in place of those on a weekend.
BANK_HOLIDAYS = {
    2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
}
HOLIDAYS = {
    date.fromisoformat(f"{year}-{day}") for year, days in BANK_HOLIDAYS.items() for day in days.split()
}

# When London's day begins, how long it is, and the minutes of that day (counted in UTC) at which the order changes.
WHOLE_DAYS = {
    "a Monday in winter": ("2026-11-23T00:00", 24, "08:00 both 10:00 office 16:00 both 18:01 night"),
    "a Friday in winter": ("2026-11-27T00:00", 24, "08:00 both 10:00 office 16:00 both 18:01 night"),
    "a Saturday": ("2026-11-28T00:00", 24, ""),
    "a Sunday": ("2026-11-29T00:00", 24, ""),
    "a Wednesday in summer": ("2026-06-30T23:00", 24, "07:00 both 09:00 office 15:00 both 17:01 night"),
    "the Friday before the clocks go forward": (
        "2026-03-27T00:00",
        24,
        "08:00 both 10:00 office 16:00 both 18:01 night",
    ),
    "the Sunday of 23 hours": ("2026-03-29T00:00", 23, ""),
    "the Monday after it": ("2026-03-29T23:00", 24, "07:00 both 09:00 office 15:00 both 17:01 night"),
    "the Sunday of 25 hours": ("2026-10-24T23:00", 25, ""),
    "the Monday after that": ("2026-10-26T00:00", 24, "08:00 both 10:00 office 16:00 both 18:01 night"),
    "31 December, a Thursday": ("2026-12-31T00:00", 24, "08:00 both 10:00 office 16:00 both 18:01 night"),
    "New Year's Day": ("2027-01-01T00:00", 24, ""),
    "Christmas Eve": ("2026-12-24T00:00", 24, "08:00 both 10:00 office 16:00 both 18:01 night"),
    "Boxing Day's substitute": ("2026-12-28T00:00", 24, ""),
    "the day after it": ("2026-12-29T00:00", 24, "08:00 both 10:00 office 16:00 both 18:01 night"),
    "a bank holiday in summer": ("2026-08-30T23:00", 24, ""),
}
WHOLE_DAYS_CONFIRMED = {
    "a Monday": ("2026-11-23T00:00", 24, "08:30 office 17:00 night"),
    "a Thursday": ("2026-11-26T00:00", 24, "08:30 office 17:00 night"),
    "a Friday, with hours of its own": ("2026-11-27T00:00", 24, "08:30 office 16:30 night"),
    "a Friday in summer": ("2026-07-02T23:00", 24, "07:30 office 15:30 night"),
    "a Saturday": ("2026-11-28T00:00", 24, ""),
    "the Sunday of 23 hours": ("2026-03-29T00:00", 23, ""),
    "the Monday after it": ("2026-03-29T23:00", 24, "07:30 office 16:00 night"),
    "the Monday after the Sunday of 25 hours": ("2026-10-26T00:00", 24, "08:30 office 17:00 night"),
    "31 December, a Thursday": ("2026-12-31T00:00", 24, "08:30 office 17:00 night"),
    "31 December, a Friday": ("2027-12-31T00:00", 24, "08:30 office 16:30 night"),
    "Good Friday": ("2027-03-26T00:00", 24, ""),
    "New Year's substitute": ("2028-01-03T00:00", 24, ""),
}
NAMES = {"office": OFFICE, "night": NIGHT, "both": BOTH}


@pytest.fixture(params=["UTC", "America/New_York"])
def server_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The machine's own zone, as the process sees it."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


def clock(instant: datetime) -> str:
    """The instant as somebody on this server would write it."""
    return instant.astimezone().isoformat()


def services(content: str, instant: datetime) -> Services:
    folder = str(ROOT / "bot" / "content" / content)
    return Services(from_environment({"SAFEGUARDING_CONTENT": folder, "SAFEGUARDING_CLOCK": clock(instant)}))


def order_at(shared: Services, instant: datetime) -> Order:
    """The order at another moment; the content need not be read again for it."""
    read = from_environment({"SAFEGUARDING_CLOCK": clock(instant)}).clock
    shared.settings = replace(shared.settings, clock=read)
    return shared.line_order()


def changes(content: str, begins: str, hours: int) -> list[tuple[str, Order]]:
    """Every minute of a day, told as the minutes (UTC) at which the order is another than before."""
    start = datetime.fromisoformat(begins).replace(tzinfo=UTC)
    shared = services(content, start)
    found: list[tuple[str, Order]] = []
    for minute in range(hours * 60):
        instant = start + timedelta(minutes=minute)
        order = order_at(shared, instant)
        if not found or found[-1][1] is not order:
            found.append((f"{instant:%H:%M}", order))
    return found


def expected(begins: str, told: str) -> list[tuple[str, Order]]:
    words = told.split()
    pairs = zip(words[::2], words[1::2])
    return [(begins[-5:], NIGHT), *((minute, NAMES[name]) for minute, name in pairs)]


@pytest.mark.usefixtures("server_zone")
@pytest.mark.parametrize(("begins", "hours", "told"), WHOLE_DAYS.values(), ids=WHOLE_DAYS.keys())
def test_every_minute_of_a_day_while_the_hours_are_not_confirmed(begins: str, hours: int, told: str) -> None:
    assert changes("hull", begins, hours) == expected(begins, told)


@pytest.mark.usefixtures("server_zone")
@pytest.mark.parametrize(
    ("begins", "hours", "told"), WHOLE_DAYS_CONFIRMED.values(), ids=WHOLE_DAYS_CONFIRMED.keys()
)
def test_every_minute_of_a_day_with_confirmed_hours(begins: str, hours: int, told: str) -> None:
    assert changes("example", begins, hours) == expected(begins, told)


@pytest.mark.usefixtures("server_zone")
@pytest.mark.parametrize("year", BANK_HOLIDAYS)
@pytest.mark.parametrize("content", ["hull", "example"])
def test_every_noon_of_a_year(content: str, year: int) -> None:
    """Office hours on every working day, and on no other: weekends, bank holidays, their substitutes."""
    first = datetime(year, 1, 1, 12, tzinfo=UTC)  # noon or one o'clock in London
    shared = services(content, first)
    for number in range((date(year + 1, 1, 1) - date(year, 1, 1)).days):
        noon = first + timedelta(days=number)
        works = noon.weekday() < 5 and noon.date() not in HOLIDAYS
        assert order_at(shared, noon) is (OFFICE if works else NIGHT), noon.date()


@pytest.mark.parametrize(
    ("moment", "order"),
    [
        ("2026-11-23T07:59:59.999999", NIGHT),
        ("2026-11-23T09:59:59.999999", BOTH),
        ("2026-11-23T15:59:59.999999", OFFICE),
        ("2026-11-23T18:00:59.999999", BOTH),
        ("2026-11-27T23:59:59.999999", NIGHT),
    ],
)
def test_the_last_moment_of_a_minute_belongs_to_it(server_zone: str, moment: str, order: Order) -> None:
    assert services("hull", datetime.fromisoformat(moment).replace(tzinfo=UTC)).line_order() is order


@pytest.mark.parametrize(
    ("written", "order"),
    [
        ("2026-07-01T09:59:59+01:00", BOTH),
        ("2026-07-01T10:00:00+01:00", OFFICE),
        ("2026-07-01T10:00:00Z", OFFICE),
        ("2026-07-01T04:59:00-04:00", BOTH),
        ("2026-07-01T05:00:00-04:00", OFFICE),
        ("2026-11-23T15:29:00+05:30", BOTH),
        ("2026-11-23T15:30:00+05:30", OFFICE),
        # Saturday in New Zealand is still Friday in London, and the other way round
        ("2026-11-28T00:30:00+13:00", OFFICE),
        ("2026-11-22T23:30:00-10:00", BOTH),
    ],
)
def test_a_frozen_clock_is_read_with_its_own_offset(server_zone: str, written: str, order: Order) -> None:
    folder = str(ROOT / "bot" / "content" / "hull")
    settings = from_environment({"SAFEGUARDING_CONTENT": folder, "SAFEGUARDING_CLOCK": written})
    assert Services(settings).line_order() is order


def test_a_clock_that_runs_shows_the_same_moment_in_any_zone(server_zone: str) -> None:
    before = time.time()
    now = Services(from_environment({})).now()
    assert now.utcoffset() == timedelta(0)
    assert before - 0.001 <= now.timestamp() <= time.time() + 0.001
