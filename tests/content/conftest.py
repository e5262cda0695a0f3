"""Content folders to break."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import bot.content

SHIPPED = Path(bot.content.__file__).parent
Edit = Callable[..., Path]


@pytest.fixture
def edit(tmp_path: Path) -> Edit:
    """edit("hull", "words.yml", old, new) gives a copy of the folder in which `old` is replaced once by `new`."""

    def make(name: str, file: str | None = None, old: str = "", new: str = "") -> Path:
        folder = tmp_path / name
        if not folder.exists():
            shutil.copytree(SHIPPED / name, folder)
        if file is not None:
            text = (folder / file).read_text(encoding="utf-8")
            assert old in text, f"{old!r} is not in {file}"
            (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        return folder

    return make


@pytest.fixture
def shipped() -> Path:
    """The folder that holds the shipped content folders."""
    return SHIPPED
