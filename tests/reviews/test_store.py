"""The list in the database: whole, atomic, and honest when it cannot be reached."""

from __future__ import annotations

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.content import PartialDate
from bot.reviews import ReviewQuery, ReviewStore, StoreError, answer_question
from tests.reviews.invented_list import REVIEWS, TODAY, filled, review


def test_everything_comes_back_as_it_was_given(store: ReviewStore) -> None:
    assert set(store.search(ReviewQuery())) == set(REVIEWS)
    assert store.get("vague") == REVIEWS[-1]
    assert store.get("nothing") is None
    assert store.count() == len(REVIEWS)


def test_newest_first_and_a_vague_date_never_claims_to_be_the_newest(tmp_path: Path) -> None:
    store = ReviewStore(f"sqlite:///{tmp_path / 'r.db'}")
    dates = {"year": (2024,), "month": (2024, 3), "day": (2024, 3, 9), "late": (2024, 12, 1)}
    store.replace_all([review(name, "cspr", name, day) for name, day in dates.items()], "x")
    assert [r.id for r in store.search(ReviewQuery())] == ["late", "day", "month", "year"]
    assert [r.id for r in store.search(ReviewQuery(order="oldest"))] == ["day", "month", "late", "year"]
    assert store.search(ReviewQuery())[-1].published_on == PartialDate(2024)


def test_a_new_list_replaces_the_old_one_and_its_vocabulary(tmp_path: Path) -> None:
    store = filled(tmp_path / "r.db")
    assert answer_question("child q", None, store, TODAY).case == "none_found"
    store.replace_all([review("q", "cspr", "Child Q", (2026, 1, 1), "arson")], "second list")
    assert (store.fingerprint(), store.count()) == ("second list", 1)
    assert answer_question("arson", None, store, TODAY).total == 1
    assert answer_question("child t", None, store, TODAY).case == "none_found"


def test_a_refused_list_leaves_the_old_one_in_place(tmp_path: Path) -> None:
    store = filled(tmp_path / "r.db")
    twice = review("same", "cspr", "Child Q", (2026, 1, 1))
    with pytest.raises(StoreError):
        store.replace_all([twice, twice], "broken")
    assert (store.fingerprint(), store.count()) == ("first list", len(REVIEWS))


def test_an_unwritten_file_has_no_fingerprint(tmp_path: Path) -> None:
    assert ReviewStore(f"sqlite:///{tmp_path / 'new.db'}").fingerprint() is None


def test_one_list_in_memory_serves_all_threads() -> None:
    store = ReviewStore("sqlite://")
    store.replace_all(REVIEWS, "x")
    assert store.count() == len(REVIEWS)


def test_many_threads_ask_at_once(tmp_path: Path) -> None:
    store = filled(tmp_path / "r.db")
    with ThreadPoolExecutor(8) as pool:
        totals = list(pool.map(lambda _: answer_question("neglect", None, store, TODAY).total, range(40)))
    assert set(totals) == {6}


def test_a_locked_file_is_a_store_error_in_under_a_second(tmp_path: Path) -> None:
    store = filled(tmp_path / "r.db")
    with sqlite3.connect(tmp_path / "r.db", isolation_level=None) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        began = time.monotonic()
        with pytest.raises(StoreError) as caught:
            answer_question("the zanzibar review", None, store, TODAY)
        assert time.monotonic() - began < 1
        holder.execute("ROLLBACK")
    assert "zanzibar" not in repr(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("url", ["sqlite:////nowhere/at/all/r.db", "sqlite:////proc/version"])
def test_an_unreadable_file_is_a_store_error(url: str) -> None:
    with pytest.raises(StoreError):
        answer_question("reviews", None, ReviewStore(url), TODAY)


@pytest.mark.parametrize("url", ["", "no url", "nosuchdatabase://x"])
def test_an_address_that_is_none_is_a_store_error(url: str) -> None:
    with pytest.raises(StoreError):
        ReviewStore(url)


@pytest.mark.parametrize(
    "text",
    [
        "'; DROP TABLE reviews;--",
        "reviews about %' OR 1=1 --",
        "reviews about _____",
        "reviews about {{7*7}} ${x} {office_line}",
    ],
)
def test_injection_finds_nothing_and_harms_nothing(text: str, store: ReviewStore) -> None:
    answer = answer_question(text, None, store, TODAY)
    assert "{" not in answer.understood and "DROP" not in answer.understood
    assert store.count() == len(REVIEWS)
