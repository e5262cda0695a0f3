"""The review list in a database: replaced whole, searched, never half written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    MetaData,
    String,
    Table,
    Text,
    and_,
    create_engine,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
)  # fmt: skip
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool, StaticPool

from bot.content import PartialDate, Review
from bot.reviews.query import Period, ReviewQuery
from bot.reviews.synonyms import theme_key
from bot.reviews.vocabulary import Vocabulary, build_vocabulary
from bot.reviews.wording import key

SQLITE_WAIT = 0.2  # seconds a locked SQLite file is waited for: well inside the deadline of one answer

T = TypeVar("T")

_tables = MetaData()
_reviews = Table(
    "reviews",
    _tables,
    Column("id", String(200), primary_key=True),
    Column("title", Text, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("subject", Text, nullable=False),
    Column("subject_key", Text, nullable=False),
    Column("published_on", String(10), nullable=False),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("reviewers", Text, nullable=False),
    Column("themes", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("report_url", Text, nullable=False),
    Column("words", Text, nullable=False),
)
_marks = Table(  # one row for each theme and each reviewer of a review, in their loose form
    "review_marks",
    _tables,
    Column("review_id", String(200), ForeignKey("reviews.id"), primary_key=True),
    Column("sort", String(10), primary_key=True),
    Column("value", String(300), primary_key=True),
)
_state = Table("review_list_state", _tables, Column("fingerprint", Text, nullable=False))


class StoreError(Exception):
    """The review list cannot be read or written. Its text never holds what a person typed."""


class ReviewStore:
    """The review list behind one SQLAlchemy URL. Safe to share between threads; opens nothing until used."""

    def __init__(self, url: str) -> None:
        self._engine = _attempt(lambda: _engine(url))
        self._spoken: tuple[str | None, Vocabulary] | None = None

    def replace_all(self, reviews: Iterable[Review], fingerprint: str) -> None:
        """Put this list in place of the old one in one transaction. Raises StoreError, the old list then stays."""
        rows = list(reviews)
        marks = [mark for review in rows for mark in _marks_of(review)]

        def write(connection: Connection) -> None:
            _tables.create_all(connection)
            for table in (_marks, _reviews, _state):
                connection.execute(delete(table))
            if rows:
                connection.execute(insert(_reviews), [_row(review) for review in rows])
            if marks:
                connection.execute(insert(_marks), marks)
            connection.execute(insert(_state), [{"fingerprint": fingerprint}])

        self._with(write)

    def fingerprint(self) -> str | None:
        """The fingerprint given with the list in place; None before the first list. Raises StoreError."""

        def read(connection: Connection) -> str | None:
            if not self._engine.dialect.has_table(connection, _state.name):
                return None
            found: str | None = connection.execute(select(_state.c.fingerprint)).scalar()
            return found

        return self._with(read)

    def search(self, query: ReviewQuery) -> list[Review]:
        """All reviews that fit, in the asked order, at most `query.limit`. Raises StoreError."""
        newest = (_reviews.c.first_day.desc(), _reviews.c.title, _reviews.c.id)
        oldest = (_reviews.c.last_day, _reviews.c.title, _reviews.c.id)
        wanted = select(_reviews).where(*_conditions(query)).limit(query.limit)
        wanted = wanted.order_by(*(oldest if query.order == "oldest" else newest))
        return self._with(lambda connection: [_review(row) for row in connection.execute(wanted)])

    def get(self, review_id: str) -> Review | None:
        """The review with this id, or None. Raises StoreError."""
        return next(iter(self.search(ReviewQuery(ids=(review_id,)))), None)

    def count(self) -> int:
        """How many reviews the list holds. Raises StoreError."""
        total = select(func.count()).select_from(_reviews)
        return self._with(lambda connection: int(connection.execute(total).scalar_one()))

    def vocabulary(self) -> Vocabulary:
        """The vocabulary of the list in place; rebuilt when the list has changed. Raises StoreError."""
        now = self.fingerprint()
        spoken = self._spoken  # one read, as another thread may put a newer one in its place
        if spoken is None or spoken[0] != now:
            spoken = (now, build_vocabulary(self.search(ReviewQuery())))
            self._spoken = spoken
        return spoken[1]

    def _with(self, work: Callable[[Connection], T]) -> T:
        def run() -> T:
            with self._engine.begin() as connection:
                return work(connection)

        return _attempt(run)


def _attempt(work: Callable[[], T]) -> T:
    try:
        return work()
    except (SQLAlchemyError, OSError, ValueError, ImportError) as error:
        fault = type(error).__name__
    # Raised outside the handler: the database's own error holds the question's words and must not travel along.
    raise StoreError(f"the review list cannot be reached ({fault})")


def _engine(url: str) -> Engine:
    where = make_url(url)
    if where.get_backend_name() != "sqlite":
        return create_engine(where, future=True, hide_parameters=True, pool_pre_ping=True)
    in_memory = where.database in (None, "", ":memory:")
    return create_engine(
        where,
        future=True,
        hide_parameters=True,
        connect_args={"timeout": SQLITE_WAIT, "check_same_thread": False},
        poolclass=StaticPool if in_memory else NullPool,
    )


def _conditions(query: ReviewQuery) -> list[Any]:
    column = _reviews.c
    wanted: list[Any] = [_marked("theme", tuple(map(theme_key, group))) for group in query.themes]
    if query.kinds:
        wanted.append(column.kind.in_(query.kinds))
    if query.subjects:
        wanted.append(column.subject_key.in_([key(subject) for subject in query.subjects]))
    if query.reviewers:
        wanted.append(_marked("reviewer", tuple(map(key, query.reviewers))))
    if query.not_themes:
        wanted.append(~_marked("theme", tuple(map(theme_key, query.not_themes))))
    if query.ids:
        wanted.append(column.id.in_(query.ids))
    if query.not_ids:
        wanted.append(column.id.notin_(query.not_ids))
    if query.period:
        wanted.append(_in_period(query.period))
    return wanted + [column.words.contains(f" {word} ", autoescape=True) for word in query.words]


def _in_period(period: Period) -> Any:
    """`Period.holds` said in SQL."""
    column = _reviews.c
    starts = column.last_day >= period.start if period.start else None
    end_day = column.first_day if period.start else column.last_day
    ends = end_day <= period.end if period.end else None
    return and_(*(rule for rule in (starts, ends) if rule is not None)) if period != Period() else or_(True)


def _marked(sort: str, values: tuple[str, ...]) -> Any:
    return exists().where(
        _marks.c.review_id == _reviews.c.id,
        _marks.c.sort == sort,
        _marks.c.value.in_(values),
    )


def _marks_of(review: Review) -> list[dict[str, str]]:
    values = {("theme", theme_key(theme)) for theme in review.themes}
    values |= {("reviewer", key(name)) for name in review.reviewers}
    return [{"review_id": review.id, "sort": sort, "value": value} for sort, value in sorted(values)]


def _row(review: Review) -> dict[str, Any]:
    day = review.published_on
    parts = (day.year, day.month, day.day)
    said = " ".join(
        (
            review.title,
            review.subject,
            review.summary,
            *review.themes,
            *review.reviewers,
        )
    )
    return {
        "id": review.id,
        "title": review.title,
        "kind": review.kind,
        "subject": review.subject,
        "subject_key": key(review.subject),
        "published_on": "-".join(f"{part:02d}" for part in parts if part),
        "first_day": day.first(),
        "last_day": day.last(),
        "reviewers": json.dumps(review.reviewers),
        "themes": json.dumps(review.themes),
        "summary": review.summary,
        "report_url": review.report_url,
        "words": f" {key(said)} ",
    }


def _review(row: Any) -> Review:
    day = [int(part) for part in row.published_on.split("-")]
    return Review(
        id=row.id,
        title=row.title,
        kind=row.kind,
        subject=row.subject,
        published_on=PartialDate(*day),
        reviewers=tuple(json.loads(row.reviewers)),
        themes=tuple(json.loads(row.themes)),
        summary=row.summary,
        report_url=row.report_url,
    )
