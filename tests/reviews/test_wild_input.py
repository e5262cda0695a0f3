"""No text breaks the answers, and the two windows share no review and lose none."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import PartialDate
from bot.reviews import OpenSearch, ReviewQuery, ReviewStore, Vocabulary, answer_question, entities
from bot.reviews.dates import find_dates
from tests.reviews.invented_list import review

_PIECES = st.sampled_from(
    [
        "neglect",
        "not",
        "or",
        "and",
        "before",
        "after",
        "since",
        "between",
        "to",
        "2019",
        "31",
        "february",
        "3/4/2024",
        "99/99/9999",
        "0",
        "last",
        "past",
        "12",
        "months",
        "years",
        "9999",
        "ago",
        "child",
        "a",
        "t",
        "ab",
        "baby",
        "k",
        "the",
        "one",
        "other",
        "more",
        "first",
        "second",
        "who",
        "wrote",
        "it",
        "link",
        "when",
        "how",
        "many",
        "newest",
        "just",
        "only",
        "SCRs",
        "thorne",
        "year",
        "'",
        '"',
        ";",
        "%",
        "_",
        "{",
        "}",
        "<b>",
        "İ",
        "ß",
        "\u200b",
        "��",
        "\x00",
        "\n",
        "winter",
        "0000",
        "march",
        "may",
        "'21",
        "+",
    ]
)
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=14).map(" ".join))
_DAYS = st.dates(date(1900, 3, 1), date(2100, 1, 1))
_VAGUE_DAYS = _DAYS.flatmap(
    lambda day: st.sampled_from(
        [PartialDate(day.year, day.month, day.day), PartialDate(day.year, day.month), PartialDate(day.year)]
    )
)
_FEW = settings(max_examples=150, deadline=None)


@_FEW
@given(texts=st.lists(_TEXTS, min_size=1, max_size=3), today=_DAYS)
def test_any_text_is_answered_alone_and_as_a_follow_up(
    texts: list[str], today: date, store: ReviewStore
) -> None:
    search: OpenSearch | None = None
    for text in texts:
        answer = answer_question(text, search, store, today)
        assert len(answer.shown) <= 5
        assert answer.remaining >= 0
        assert not answer.shown or answer.case in ("list", "one", "which", "count")
        search = answer.open_search
        assert search is None or OpenSearch.from_dict(search.to_dict()) == search


@_FEW
@given(text=_TEXTS)
def test_entities_stand_in_order_and_inside_the_text(text: str, vocabulary: Vocabulary) -> None:
    spans = [(start, end) for start, end, *_ in entities(text, vocabulary)]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)


@_FEW
@given(today=_DAYS, published=_VAGUE_DAYS)
def test_the_two_windows_part_the_list(today: date, published: PartialDate) -> None:
    windows = [find_dates(said, today) for said in ("past 12 months", "previously published")]
    hits = [w.period.holds(published.first(), published.last()) for w in windows if w and w.period]
    assert hits.count(True) == (1 if published.first() <= today else 0)


@settings(max_examples=30, deadline=None)
@given(published=st.lists(_VAGUE_DAYS, min_size=1, max_size=8), today=_DAYS)
def test_the_database_reads_a_period_as_the_period_itself_does(
    published: list[PartialDate], today: date
) -> None:
    store = ReviewStore("sqlite://")
    rows = [review(str(n), "cspr", f"Child {n}", (1900,)) for n in range(len(published))]
    rows = [type(row)(**{**vars(row), "published_on": day}) for row, day in zip(rows, published, strict=True)]
    store.replace_all(rows, "x")
    for said in (
        "past 12 months",
        "previously published",
        "since 2000",
        "between 1990 and 2010",
        "before 1950",
    ):
        found = find_dates(said, today)
        assert found and found.period
        wanted = {
            row.id for row in rows if found.period.holds(row.published_on.first(), row.published_on.last())
        }
        assert {row.id for row in store.search(ReviewQuery(period=found.period))} == wanted
