"""The stored table of bank holidays."""

from __future__ import annotations

from datetime import date

import holidays as published
import pytest

from bot.contacts import bank_holidays, bank_holidays_until, holidays_fault

YEARS = range(2024, 2029)


@pytest.mark.parametrize("year", YEARS)
def test_the_table_is_that_of_england(year: int) -> None:
    # The package lists a holiday on a weekend beside its substitute; GOV.UK lists the substitute alone.
    england = {day for day in published.UK(subdiv="ENG", years=year) if day.weekday() < 5}
    assert {day for day in bank_holidays() if day.year == year} == england


def test_the_table_says_how_far_it_reaches() -> None:
    assert bank_holidays_until() == date(2028, 12, 31)
    assert {day.year for day in bank_holidays()} == set(YEARS)


@pytest.mark.parametrize("today", [date(2024, 1, 1), date(2026, 11, 23), date(2028, 6, 29)], ids=str)
def test_nothing_is_wrong_more_than_half_a_year_before_its_end(today: date) -> None:
    assert holidays_fault(today) is None


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2028, 6, 30), "are known only until 31 December 2028"),
        (date(2028, 12, 31), "are known only until 31 December 2028"),
        (date(2029, 1, 1), "are not known after 31 December 2028"),
        (date(2040, 1, 1), "are not known after 31 December 2028"),
    ],
    ids=str,
)
def test_its_end_is_told_with_the_mend(today: date, state: str) -> None:
    fault = holidays_fault(today)
    assert fault is not None
    assert fault.startswith(f"Bank holidays {state}")
    assert (
        "add those of 2029 from https://www.gov.uk/bank-holidays to bot/contacts/bank_holidays.json" in fault
    )
    assert "covers_until" in fault


@pytest.mark.parametrize(
    "substitute", [date(2026, 12, 28), date(2027, 12, 27), date(2027, 12, 28), date(2028, 1, 3)], ids=str
)
def test_substitute_days_are_in_the_table(substitute: date) -> None:
    assert substitute in bank_holidays()


def test_scottish_days_are_not() -> None:
    assert date(2026, 1, 2) not in bank_holidays()
    assert date(2026, 11, 30) not in bank_holidays()
