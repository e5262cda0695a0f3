"""The sign-off sheet printed by Debian's Chromium: a PDF of several pages, and nothing runs off the paper."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import signoff
from playwright.sync_api import sync_playwright

from tests.browser.test_plain_page import QUIET

A4_WIDTH = 794 - 2 * 45  # pixels between the margins


@pytest.fixture
def chromium() -> str:
    found = shutil.which("chromium")
    assert found, "the browser tests need Debian's chromium: apt-get install chromium"
    return found


def test_the_sheet_is_printed(tmp_path: Path, chromium: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert signoff.main(tmp_path) == 0
    pdf = (tmp_path / "signoff.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) > 5
    assert b"/StructTreeRoot" in pdf, "it is not tagged for screen readers"
    assert "signoff.pdf" in capsys.readouterr().out


def test_a_chromium_that_fails_leaves_the_page_and_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: "/bin/false")
    assert signoff.main(tmp_path) == 1
    assert (tmp_path / "signoff.html").exists()
    assert capsys.readouterr().err == signoff.NOT_PRINTED + "\n"


@pytest.mark.parametrize("width", [A4_WIDTH, 1200])
def test_nothing_runs_off_the_paper(tmp_path: Path, chromium: str, width: int) -> None:
    signoff.main(tmp_path)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=QUIET)
        opened = browser.new_page(viewport={"width": width, "height": 1000})
        opened.emulate_media(media="print" if width == A4_WIDTH else "screen")
        opened.goto((tmp_path / "signoff.html").as_uri())
        too_wide = opened.evaluate(
            "() => [...document.querySelectorAll('td, th, main')].filter(e => e.scrollWidth > e.clientWidth + 1)"
            ".map(e => e.textContent)"
        )
        browser.close()
    assert too_wide == []
