"""The plain page: it says that it is a demonstration until the partnership has signed off."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.channels.page import page
from bot.services import Services, install
from bot.settings import ROOT, Settings

BANNER = '<p class="unsigned">'
SIGNED = "\nsign_off:\n  on: 2026-12-01\n  by_role: safeguarding lead\n"
Use = Callable[[str], Path]


@pytest.fixture
def use(tmp_path: Path) -> Iterator[Use]:
    """use("hull") puts a copy of that partnership's content in service, to be edited."""

    def put(name: str) -> Path:
        folder = tmp_path / name
        shutil.copytree(ROOT / "bot" / "content" / name, folder)
        install(Services(Settings(content=folder)))
        return folder

    yield put
    install(None)


def sign(folder: Path) -> None:
    with (folder / "partnership.yml").open("a", encoding="utf-8") as file:
        file.write(SIGNED)


def test_the_page_says_that_it_is_a_demonstration_until_it_is_signed_off(use: Use) -> None:
    folder = use("hull")
    assert page().count(BANNER) == 1
    assert "demonstration" in page()
    sign(folder)
    assert "unsigned" not in page()
    assert "demonstration" not in page()
    assert "{" not in page()


def test_an_invented_partnership_cannot_sign_its_page_off(use: Use) -> None:
    folder = use("example")
    assert page().count(BANNER) == 1
    sign(folder)
    assert page().count(BANNER) == 1
