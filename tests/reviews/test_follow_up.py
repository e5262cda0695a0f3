"""Conversations about the list: each message continues the search that is open, or begins a new one."""

from __future__ import annotations

import json

import pytest

from bot.reviews import OpenSearch, ReviewAnswer, ReviewStore, answer_question, follow_up
from tests.reviews.invented_list import TODAY


def talk(store: ReviewStore, *messages: str) -> ReviewAnswer:
    """The answer to the last message; the open search goes through JSON between them, as a slot does."""
    search: OpenSearch | None = None
    for message in messages:
        answer = answer_question(message, search, store, TODAY)
        kept = answer.open_search
        search = OpenSearch.from_dict(json.loads(json.dumps(kept.to_dict()))) if kept else None
        assert search == kept
    return answer


@pytest.mark.parametrize(
    ("messages", "case", "ids"),
    [
        (["neglect", "the second one"], "one", ["siblings"]),
        (["neglect", "number 3"], "one", ["family-h"]),
        (["neglect", "the last one"], "one", ["child-a"]),
        (["neglect", "the second one", "the first one"], "one", ["family-m"]),
        (["neglect", "show me more"], "list", ["vague"]),
        (["neglect", "show me more", "more"], "no_more", []),
        (["neglect", "more", "can i have that list again"], "list", ["family-m", "siblings", "family-h", "baby-l", "child-a"]),
        (["neglect", "just the learning reviews"], "list", ["family-m", "family-h"]),
        (["neglect", "just the ones from this year"], "one", ["family-m"]),
        (["neglect", "only with drug using parents"], "list", ["siblings", "baby-l"]),
        (["neglect", "which of them are serious case reviews"], "list", ["child-a", "vague"]),
        (["neglect", "what about disability"], "one", ["family-h"]),
        (["neglect in 2024", "and in 2019"], "one", ["child-a"]),
        (["neglect", "in 2025"], "list", ["siblings", "family-h"]),
        (["neglect", "reviews about knife crime"], "one", ["r-today"]),
        (["neglect", "child t"], "one", ["child-t"]),
        (["neglect", "just wondering if you have anything on knife crime"], "one", ["r-today"]),
        (["neglect", "oldest first"], "list", ["vague", "child-a", "baby-l", "family-h", "siblings"]),
        (["child c", "the older one"], "one", ["child-c-old"]),
        (["child c", "the newer of the two"], "one", ["child-c-new"]),
        (["child c", "the 2014 one"], "one", ["child-c-old"]),
        (["child c", "the older one", "no, the other Child C"], "one", ["child-c-new"]),
        (["child c", "the older one", "the other one"], "one", ["child-c-new"]),
        (["siblings d e and f", "any others with drug using parents"], "one", ["baby-l"]),
        (["past 12 months", "and before that?"], "list", ["edge-out", "family-h", "child-l", "baby-l", "child-m"]),
        (["what came out this summer", "and the summer before"], "one", ["family-h"]),
        (["latest review", "and the one before that"], "one", ["family-m"]),
        (["newest two", "more"], "list", ["baby-k", "child-t", "siblings", "edge-in", "edge-out"]),
        (["how many are there", "how many of them are SCRs"], "count", ["child-a", "child-u", "child-c-old", "vague"]),
        (["how many SCRs", "and since 2015?"], "count", ["child-a", "child-u"]),
        (["how many SCRs", "and since 2015?", "show me the newest"], "one", ["child-a"]),
    ],
)  # fmt: skip
def test_what_is_shown_next(messages: list[str], case: str, ids: list[str], store: ReviewStore) -> None:
    answer = talk(store, *messages)
    assert (answer.case, [review.id for review in answer.shown]) == (case, ids)


@pytest.mark.parametrize(
    ("messages", "detail", "review_id"),
    [
        (["baby k", "who wrote it"], "reviewer", "baby-k"),
        (["baby k", "when was it published"], "date", "baby-k"),
        (["baby k", "link"], "link", "baby-k"),
        (["child c", "the older one", "is there a link"], "link", "child-c-old"),
        (["child c", "the older one", "is there a link", "why not"], "link", "child-c-old"),
        (["neglect", "tell me more about the second one"], "findings", "siblings"),
        (["neglect", "the second one", "was a reviewer named"], "reviewer", "siblings"),
        (["neglect", "who wrote the last one"], "reviewer", "child-a"),
    ],
)
def test_details_of_the_review_spoken_of(
    messages: list[str], detail: str, review_id: str, store: ReviewStore
) -> None:
    answer = talk(store, *messages)
    assert (answer.case, answer.detail, answer.shown[0].id) == ("one", detail, review_id)


@pytest.mark.parametrize(
    "text",
    [
        "thank you",
        "ta duck",
        "what number do i ring tonight im worried about my grandson",
        "hes not breathing properly hes gone blue",
        "police are here now thank god",
        "notafiable insident?? wots one of them",
        "he swallowed a load of them magnets yesterday and now his belly is hard",
        "what is a serious case review",
        "reviews about knife crime",
        "",
        "?",
    ],
)
def test_other_messages_do_not_continue_the_search(text: str, store: ReviewStore) -> None:
    search = talk(store, "neglect", "the second one").open_search
    assert search is not None
    assert follow_up(text, search, TODAY, store.vocabulary()) is None


def test_impossible_date_keeps_the_search_open(store: ReviewStore) -> None:
    assert [r.id for r in talk(store, "neglect", "and on 31 February 2024", "the second one").shown] == [
        "siblings"
    ]


@pytest.mark.parametrize(
    "kept",
    [
        None,
        "x",
        3,
        [],
        {},
        {"query": None},
        {"query": {}, "offset": "a", "shown": [], "focus": None},
        {"query": {"period": ["x"]}},
    ],
)
def test_a_slot_that_holds_anything_else_is_forgotten(kept: object) -> None:
    assert OpenSearch.from_dict(kept) is None
