"""One question answered from the list: which case it is, and the reviews to show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from bot.content import Review
from bot.reviews.followup import PAGE, follow_up
from bot.reviews.query import Detail, OpenSearch, Period, ReviewQuery
from bot.reviews.store import ReviewStore
from bot.reviews.understand import understand
from bot.reviews.wording import key

Case = Literal[
    "list",
    "one",
    "none_found",
    "empty_list",
    "count",
    "which",
    "impossible_date",
    "no_more",
]

KIND_WORDS = {
    "cspr": (
        "Local child safeguarding practice review",
        "local child safeguarding practice reviews",
    ),
    "scr": ("Serious case review", "serious case reviews"),
    "learning_review": (
        "Multi-agency learning review",
        "multi-agency learning reviews",
    ),
    "national": ("National review", "national reviews"),
}


@dataclass(frozen=True)
class ReviewAnswer:
    """What is to be said, as data; the sentences around it belong to the caller.

    `total`: how many reviews fit. `shown`: at most five, in order. `remaining`: how many follow after these.
    `understood`: what was asked, in one short line without any word the person typed. `detail`: the one
    detail asked for; the title is shown with it. `open_search`: to be kept for the next message.
    """

    case: Case
    understood: str
    total: int
    shown: tuple[Review, ...]
    remaining: int
    detail: Detail | None
    open_search: OpenSearch | None

    @property
    def lines(self) -> tuple[str, ...]:
        """One line for each review shown: title, kind in words, date."""
        return tuple(map(review_line, self.shown))


def answer_question(
    text: str, open_search: OpenSearch | None, store: ReviewStore, today: date
) -> ReviewAnswer:
    """The answer to one message, as a follow-up of the open search if it is one. Raises only StoreError."""
    if store.count() == 0:
        return ReviewAnswer("empty_list", "", 0, (), 0, None, None)
    vocabulary = store.vocabulary()
    search = open_search and follow_up(text, open_search, today, vocabulary)
    search = search or OpenSearch(understand(text, today, vocabulary))
    if search.query.impossible_date:
        return ReviewAnswer("impossible_date", "", 0, (), 0, None, open_search)
    review = store.get(search.focus) if search.focus else None
    if review:
        return ReviewAnswer("one", review.subject, 1, (review,), 0, search.query.wants, search)
    return _searched(search, store)


def _searched(search: OpenSearch, store: ReviewStore) -> ReviewAnswer:
    query = search.query
    found = store.search(query)
    page = tuple(found[search.offset : search.offset + PAGE])
    if found and not page:
        return ReviewAnswer(
            "no_more",
            describe(query),
            len(found),
            (),
            0,
            None,
            replace(search, offset=search.offset - PAGE),
        )
    focus = found[0].id if len(found) == 1 else None
    kept = replace(search, shown=tuple(review.id for review in page), focus=focus)
    left = len(found) - search.offset - len(page)
    return ReviewAnswer(_case(query, found), describe(query), len(found), page, left, query.wants, kept)


def _case(query: ReviewQuery, found: list[Review]) -> Case:
    if query.wants_count:
        return "count"
    if not found:
        return "none_found"
    if len(found) == 1:
        return "one"
    same_name = len({key(review.subject) for review in found}) == 1
    return "which" if query.subjects and same_name else "list"


def review_line(review: Review) -> str:
    """'Title. Kind in words, date.'"""
    return f"{review.title}. {KIND_WORDS[review.kind][0]}, {review.published_on}."


def describe(query: ReviewQuery) -> str:
    """What was asked, in one short line: "Serious case reviews about neglect, published since 1 January 2018"."""
    kinds = [KIND_WORDS[kind][1] for kind in query.kinds if kind in KIND_WORDS]
    parts = [" or ".join(kinds) if kinds else "reviews"]
    themes = [" or ".join(group) for group in query.themes]
    if query.subjects:
        parts.append("of " + " and ".join(query.subjects))
    if themes:
        parts.append("about " + " and ".join(themes))
    if query.not_themes:
        parts.append("without " + " or ".join(query.not_themes))
    if query.reviewers:
        parts.append("by " + " or ".join(query.reviewers))
    if query.words:
        parts.append("with the words you used")
    line = " ".join(parts) + _published(query.period)
    return line[0].upper() + line[1:]


def _published(period: Period | None) -> str:
    if period is None or period == Period():
        return ""
    if period.start and period.start == period.end:
        return f", published on {_long(period.start)}"
    if period.start and period.end:
        return f", published from {_long(period.start)} to {_long(period.end)}"
    return (
        f", published since {_long(period.start)}"
        if period.start
        else f", published up to {_long(period.end)}"
    )


def _long(day: date | None) -> str:
    return f"{day.day} {day:%B} {day.year}" if day else ""
