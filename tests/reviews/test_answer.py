"""One question answered: the case, the titles shown, their number and order."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.reviews import ReviewStore, answer_question
from tests.reviews.invented_list import TODAY


def shown(text: str, store: ReviewStore) -> tuple[str, list[str]]:
    answer = answer_question(text, None, store, TODAY)
    return answer.case, [review.id for review in answer.shown]


@pytest.mark.parametrize(
    ("text", "case", "ids"),
    [
        ("show me reviews", "list", ["r-today", "family-m", "baby-k", "child-t", "siblings"]),
        ("neglect since 2025", "list", ["family-m", "siblings", "family-h"]),
        ("neglect with drug using parents", "list", ["siblings", "baby-l"]),
        ("neglect but not disability, last year", "one", ["siblings"]),
        ("child c", "which", ["child-c-new", "child-c-old"]),
        ("the SCR about child c", "one", ["child-c-old"]),
        ("child c 2022", "one", ["child-c-new"]),
        ("Child Z", "none_found", []),
        ("reviews about a fire", "none_found", []),
        ("reviews by <b>O'Brien & Sons</b>", "none_found", []),
        ("reviews 2012", "none_found", []),
        ("in the year 3000", "none_found", []),
        ("reviews from 31 February 2024", "impossible_date", []),
        ("what's the latest", "one", ["r-today"]),
        ("oldest review", "one", ["vague"]),
        ("June 2022", "list", ["child-c-new", "hazel"]),
        ("canal", "one", ["child-t"]),
    ],
)
def test_case_and_titles(text: str, case: str, ids: list[str], store: ReviewStore) -> None:
    assert shown(text, store) == (case, ids)


def test_count_gives_the_number_and_the_first_five(store: ReviewStore) -> None:
    answer = answer_question("how many cspr's are there", None, store, TODAY)
    assert (answer.case, answer.total, len(answer.shown), answer.remaining) == ("count", 10, 5, 5)


def test_count_of_nothing_is_still_a_count(store: ReviewStore) -> None:
    answer = answer_question("how many in 2015", None, store, TODAY)
    assert (answer.case, answer.total, answer.shown) == ("count", 0, ())


def test_line_gives_exact_title_kind_and_date_as_far_as_known(store: ReviewStore) -> None:
    assert answer_question("siblings b", None, store, TODAY).lines == (
        "Serious Case Review: Siblings B. Serious case review, 2010.",
    )


def test_detail_is_named_and_the_review_still_shown(store: ReviewStore) -> None:
    answer = answer_question("who wrote the baby k one", None, store, TODAY)
    assert (answer.case, answer.detail, answer.shown[0].title) == (
        "one", "reviewer", "Local Child Safeguarding Practice Review: Baby K",
    )  # fmt: skip


def test_what_was_understood_holds_none_of_the_typed_words(store: ReviewStore) -> None:
    answer = answer_question("reviews about zanzibar since 3/4/2024", None, store, TODAY)
    assert answer.understood == "Reviews with the words you used, published since 3 April 2024"


def test_what_was_understood_is_told_in_one_line(store: ReviewStore) -> None:
    answer = answer_question("scrs on neglect or dv between 2015 and 2018", None, store, TODAY)
    assert answer.understood == (
        "Serious case reviews about neglect or domestic abuse, published from 1 January 2015 to 31 December 2018"
    )


def test_partnership_without_reviews_says_so_whatever_is_asked(tmp_path: Path) -> None:
    empty = ReviewStore(f"sqlite:///{tmp_path / 'empty.db'}")
    empty.replace_all((), "none")
    for text in ("show me reviews", "child t", "how many", "31 February 2024"):
        assert answer_question(text, None, empty, TODAY).case == "empty_list"
