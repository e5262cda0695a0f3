"""The review database and the content folder may break and be mended while the assistant runs."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults.conftest import CONTACT, PLAIN, REVIEWS, BuildHouse, House, both_numbers, somebody
from tests.support.running_server import HULL_NUMBERS

OFFICE_LINE = HULL_NUMBERS[0]
NEW_LINE = "01482 448 870"


@pytest.fixture(scope="module")
def house(build_house: BuildHouse) -> House:
    return build_house()


@contextmanager
def locked(database: Path) -> Iterator[None]:
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


@contextmanager
def instead(database: Path, put: Callable[[Path], object]) -> Iterator[None]:
    """While the block lasts something else lies where the database was."""
    kept = database.with_suffix(".kept")
    database.rename(kept)
    try:
        put(database)
        yield
    finally:
        shutil.rmtree(database) if database.is_dir() else database.unlink(missing_ok=True)
        kept.rename(database)


def garbage(path: Path) -> None:
    path.write_bytes(b"\x00not a database\xff" * 500)


def other_tables(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE reviews (id TEXT)")
        connection.execute("INSERT INTO reviews VALUES ('somebody else''s')")


BREAK_DATABASE: dict[str, Callable[[Path], object]] = {
    "locked": locked,
    "a folder in its place": lambda path: instead(path, Path.mkdir),
    "garbage in its place": lambda path: instead(path, garbage),
    "another program's tables": lambda path: instead(path, other_tables),
    "gone": lambda path: instead(path, lambda _: None),
}


@pytest.mark.parametrize("how", BREAK_DATABASE)
def test_a_broken_review_database_costs_the_reviews_only(house: House, how: str) -> None:
    person = somebody()
    house.served(REVIEWS, "reviews", person)
    with BREAK_DATABASE[how](house.database):  # type: ignore[attr-defined]
        house.guarded(REVIEWS, person)
        house.guarded("show me more", person)
        assert both_numbers(house.served(CONTACT, "contact", person))
        house.served(PLAIN, "answer")
        house.emergency()
        house.secrets()
        house.degraded("reviews")
    house.all_well(person)


def nonsense(path: Path) -> None:
    path.write_text("partnership: [we are closed\n\tcall: nobody", encoding="utf-8")


def bad_number(path: Path) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace(OFFICE_LINE, "1482"), encoding="utf-8")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


BREAK_CONTENT: dict[str, Callable[[Path], object]] = {
    "nonsense": nonsense,
    "a bad number": bad_number,
    "nothing in it": lambda path: path.write_text(""),
    "not text": lambda path: path.write_bytes(b"\xff\xfe\x00\x81" * 200),
    "far too deep": lambda path: path.write_text("[" * 50_000),
    "gone": Path.unlink,
    "a folder in its place": folder,
}


@pytest.mark.parametrize("how", BREAK_CONTENT)
def test_a_broken_edit_changes_nothing_and_a_good_one_is_taken_over(house: House, how: str) -> None:
    file = house.content / "partnership.yml"
    good = file.read_text(encoding="utf-8")
    person = somebody()
    try:
        BREAK_CONTENT[how](file)
        house.all_well(person)
        house.emergency()
        house.secrets()
        assert "partnership.yml" in house.server.log, "the fault of the file was not told"
        shutil.rmtree(file) if file.is_dir() else None
        file.write_text(good.replace(OFFICE_LINE, NEW_LINE), encoding="utf-8")
        reply = house.served(CONTACT, "contact", person)
        assert NEW_LINE in reply.text
        assert OFFICE_LINE not in reply.text
    finally:
        shutil.rmtree(file) if file.is_dir() else None
        file.write_text(good, encoding="utf-8")
    house.all_well(person)


def test_a_content_folder_that_vanishes_and_comes_back(house: House) -> None:
    """As when a shared drive is lost for a while."""
    away = house.content.with_name("away")
    house.content.rename(away)
    try:
        house.all_well()
        house.emergency()
        house.secrets()
    finally:
        away.rename(house.content)
    house.all_well()
