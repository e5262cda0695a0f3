"""What somebody has to see to soon is told in the log and by /healthz, while everything still works."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.server import DAY, UNSIGNED, warn_every_day, warn_of_missing_sign_off
from bot.services import Services, current, install
from bot.settings import ROOT, Settings
from tests.channels.test_page import sign
from tests.support.running_server import running

HULL = ROOT / "bot" / "content" / "hull"
EXAMPLE = ROOT / "bot" / "content" / "example"
RUNS_OUT = "Bank holidays are known only until 31 December 2028"
Use = Callable[..., Settings]


@pytest.fixture
def use() -> Iterator[Use]:
    """use(setting=...) puts services with these settings in place."""

    def put(**settings: Any) -> Settings:
        made = Settings(**settings)
        install(Services(made))
        return made

    yield put
    install(None)


@pytest.mark.parametrize(
    ("now", "warned"),
    [
        (datetime(2026, 11, 23, tzinfo=UTC), False),
        (datetime(2028, 6, 29, 22, 59, tzinfo=UTC), False),
        (datetime(2028, 6, 29, 23, 0, tzinfo=UTC), True),  # midnight in London, in summer
        (datetime(2030, 1, 1, tzinfo=UTC), True),
    ],
    ids=str,
)
def test_bank_holidays_that_run_out_are_warned_of_to_the_day(use: Use, now: datetime, warned: bool) -> None:
    use(clock=now)
    assert [warning.startswith("Bank holidays are ") for warning in current().warnings()] == [True] * warned


def test_a_warning_is_logged_at_the_start_and_then_once_a_day(
    use: Use, caplog: pytest.LogCaptureFixture
) -> None:
    use(clock=datetime(2028, 7, 1, tzinfo=UTC))

    async def run(pause: float, seconds: float) -> int:
        caplog.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(warn_every_day(pause), seconds)
        return len([record for record in caplog.records if RUNS_OUT in record.getMessage()])

    with caplog.at_level(logging.WARNING, "bot"):
        assert asyncio.run(run(DAY, 0.2)) == 1
        assert asyncio.run(run(0.02, 0.5)) > 1
    assert DAY == 24 * 60 * 60


@pytest.mark.parametrize(
    ("content", "signed", "production", "warned"),
    [
        (HULL, False, True, True),
        (HULL, True, True, False),
        (HULL, False, False, False),
        (EXAMPLE, False, True, True),
        (EXAMPLE, True, True, True),  # nobody can agree what is invented
    ],
)
def test_a_start_in_production_without_a_sign_off_is_warned_of(
    use: Use,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    content: Path,
    signed: bool,
    production: bool,
    warned: bool,
) -> None:
    folder = tmp_path / content.name
    shutil.copytree(content, folder)
    if signed:
        sign(folder)
    settings = use(content=folder, production=production)
    with caplog.at_level(logging.WARNING, "bot"):
        warn_of_missing_sign_off(settings)
    assert [record.getMessage() for record in caplog.records] == [UNSIGNED] * warned
    assert "make signoff" in UNSIGNED
    assert "sign_off" in UNSIGNED


def test_a_running_server_says_so_and_is_still_well(tmp_path: Path) -> None:
    settings = {"SAFEGUARDING_CLOCK": "2028-07-01T10:00:00+00:00", "SAFEGUARDING_DEADLINE_MS": "20000"}
    with running(tmp_path, settings) as server:
        answer = server.health()
        assert answer.status == 200
        assert answer.json["status"] == "ok"
        (warning,) = answer.json["warnings"]
        assert warning.startswith(RUNS_OUT)
        assert server.log.count(RUNS_OUT) == 1
        server.health()
    assert server.log.count(RUNS_OUT) == 1


def test_a_server_with_nothing_to_say_warns_of_nothing_when_it_is_degraded_either(tmp_path: Path) -> None:
    settings = {
        "SAFEGUARDING_CLOCK": "2026-11-23T10:00:00+00:00",
        "SAFEGUARDING_MODEL": str(tmp_path / "missing.tar.gz"),
    }
    with running(tmp_path, settings, wait_for=503) as server:
        answer = server.health()
        assert answer.json["warnings"] == []
        assert answer.json["reason"]
        assert "Bank holidays" not in server.log
