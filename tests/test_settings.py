"""Every setting: what is taken, what is refused, and that the refusal says what to do."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from bot.settings import ROOT, Settings, SettingsError, from_environment

GOOD: list[tuple[str, str, str, Any]] = [
    ("PORT", "1", "port", 1),
    ("PORT", "65535", "port", 65535),
    ("PORT", "  8080 ", "port", 8080),
    ("SAFEGUARDING_HOST", "0.0.0.0", "host", "0.0.0.0"),
    ("SAFEGUARDING_CONTENT", "bot/content/example", "content", ROOT / "bot" / "content" / "example"),
    ("SAFEGUARDING_CONTENT", str(ROOT / "bot" / "content" / "hull"), "content", ROOT / "bot/content/hull"),
    ("SAFEGUARDING_CLOCK", "2026-11-23T10:00:00+00:00", "clock", datetime(2026, 11, 23, 10, tzinfo=UTC)),
    ("SAFEGUARDING_CLOCK", "2026-11-23T10:00Z", "clock", datetime(2026, 11, 23, 10, tzinfo=UTC)),
    (
        "SAFEGUARDING_CLOCK",
        "2026-06-01T10:00:00+01:00",
        "clock",
        datetime(2026, 6, 1, 10, tzinfo=timezone(timedelta(hours=1))),
    ),
    ("SAFEGUARDING_REVIEWS_DB", "sqlite:///x.sqlite", "reviews_db", "sqlite:///x.sqlite"),
    ("SAFEGUARDING_MODEL", "elsewhere/model.tar.gz", "model", ROOT / "elsewhere" / "model.tar.gz"),
    ("SAFEGUARDING_MODEL", "/srv/model.tar.gz", "model", Path("/srv/model.tar.gz")),
    ("SAFEGUARDING_OFF_FILE", "/run/off", "off_file", Path("/run/off")),
    ("SAFEGUARDING_PRODUCTION", "1", "production", True),
    ("SAFEGUARDING_PRODUCTION", "YES", "production", True),
    ("SAFEGUARDING_PRODUCTION", "true", "production", True),
    ("SAFEGUARDING_PRODUCTION", "0", "production", False),
    ("SAFEGUARDING_PRODUCTION", "No", "production", False),
    ("SAFEGUARDING_DEADLINE_MS", "60000", "deadline", 60.0),
    ("SAFEGUARDING_DEADLINE_MS", "1001", "deadline", 1.001),
    ("SAFEGUARDING_ACTION_LIMIT_MS", "10", "action_limit", 0.01),
    ("SAFEGUARDING_ACTION_THREADS", "64", "action_threads", 64),
    ("SAFEGUARDING_CONVERSATION_MINUTES", "1440", "conversation_minutes", 1440),
]
BAD = [
    ("PORT", "0"),
    ("PORT", "65536"),
    ("PORT", "-1"),
    ("PORT", "5005.0"),
    ("PORT", "five"),
    ("PORT", "٥٠٠٥"),  # digits, but not ones that a port is written with
    ("SAFEGUARDING_CONTENT", "no/such/folder"),
    ("SAFEGUARDING_CONTENT", "Makefile"),
    ("SAFEGUARDING_CLOCK", "2026-11-23T10:00:00"),  # no offset: nobody knows which moment is meant
    ("SAFEGUARDING_CLOCK", "2026-11-31T10:00:00+00:00"),
    ("SAFEGUARDING_CLOCK", "now"),
    ("SAFEGUARDING_REVIEWS_DB", "reviews.sqlite"),
    ("SAFEGUARDING_PRODUCTION", "maybe"),
    ("SAFEGUARDING_PRODUCTION", "2"),
    ("SAFEGUARDING_DEADLINE_MS", "9"),
    ("SAFEGUARDING_DEADLINE_MS", "60001"),
    ("SAFEGUARDING_DEADLINE_MS", "2 s"),
    ("SAFEGUARDING_ACTION_LIMIT_MS", "0"),
    ("SAFEGUARDING_ACTION_THREADS", "0"),
    ("SAFEGUARDING_ACTION_THREADS", "65"),
    ("SAFEGUARDING_CONVERSATION_MINUTES", "0"),
    ("SAFEGUARDING_CONVERSATION_MINUTES", "1441"),
]


def faults(**environment: str) -> list[str]:
    with pytest.raises(SettingsError) as raised:
        from_environment(environment)
    return str(raised.value).splitlines()


@pytest.mark.parametrize(("name", "raw", "field", "expected"), GOOD)
def test_a_good_value_is_taken(name: str, raw: str, field: str, expected: object) -> None:
    assert getattr(from_environment({name: raw}), field) == expected


@pytest.mark.parametrize(("name", "raw"), BAD)
def test_a_bad_value_is_refused_in_one_sentence_that_names_the_setting(name: str, raw: str) -> None:
    (fault,) = faults(**{name: raw})
    assert fault.startswith(f"{name}: ")
    assert fault.endswith(".")


def test_the_tables_above_leave_no_setting_out() -> None:
    assert {field for _, _, field, _ in GOOD} == {field.name for field in fields(Settings)}


@pytest.mark.parametrize("environment", [{}, {"PORT": "", "SAFEGUARDING_CLOCK": "  "}, {"PATH": "/bin"}])
def test_what_is_unset_or_blank_keeps_its_default(environment: dict[str, str]) -> None:
    assert from_environment(environment) == Settings()


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("SAFEGUARDING_CLOK", "SAFEGUARDING_CLOCK"),
        ("SAFEGUARDING_DEADLINE", "SAFEGUARDING_DEADLINE_MS"),
        ("SAFEGUARDING_REVIEW_DB", "SAFEGUARDING_REVIEWS_DB"),
        ("SAFEGUARDING_content", "SAFEGUARDING_CONTENT"),
        ("SAFEGUARDING_XYZZY", "README"),
    ],
)
def test_an_unknown_name_is_refused_with_a_hint(name: str, hint: str) -> None:
    (fault,) = faults(**{name: "1"})
    assert fault.startswith(f"{name}: ")
    assert hint in fault


def test_the_clock_cannot_be_frozen_in_production() -> None:
    (fault,) = faults(SAFEGUARDING_PRODUCTION="1", SAFEGUARDING_CLOCK="2026-11-23T10:00:00+00:00")
    assert fault.startswith("SAFEGUARDING_CLOCK: ")
    assert "production" in fault


@pytest.mark.parametrize(("deadline", "limit"), [("500", "500"), ("500", "501"), ("900", ""), ("", "2000")])
def test_an_action_must_give_up_before_the_deadline(deadline: str, limit: str) -> None:
    (fault,) = faults(SAFEGUARDING_DEADLINE_MS=deadline, SAFEGUARDING_ACTION_LIMIT_MS=limit)
    assert "SAFEGUARDING_ACTION_LIMIT_MS" in fault
    assert "SAFEGUARDING_DEADLINE_MS" in fault


def test_every_fault_is_told_at_once() -> None:
    told = faults(PORT="0", SAFEGUARDING_CLOCK="now", SAFEGUARDING_TYPO="1", SAFEGUARDING_DEADLINE_MS="10")
    assert [fault.split(":")[0] for fault in told] == [
        "PORT",
        "SAFEGUARDING_CLOCK",
        "SAFEGUARDING_TYPO",
        "SAFEGUARDING_ACTION_LIMIT_MS",
    ]


@pytest.mark.parametrize("content", ["hull", "example"])
def test_each_partnership_has_a_review_list_of_its_own(content: str) -> None:
    settings = Settings(content=ROOT / "bot" / "content" / content)
    assert settings.reviews_url.startswith("sqlite:///")
    assert content in settings.reviews_url
    chosen = Settings(content=settings.content, reviews_db="postgresql://db/reviews")
    assert chosen.reviews_url == "postgresql://db/reviews"
