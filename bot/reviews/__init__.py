"""The review list: kept in a database, asked in plain words, answered as data."""

from bot.reviews.answer import (
    KIND_WORDS,
    Case,
    ReviewAnswer,
    answer_question,
    describe,
    review_line,
)
from bot.reviews.entities import entities
from bot.reviews.followup import follow_up
from bot.reviews.query import OpenSearch, Period, ReviewQuery
from bot.reviews.store import ReviewStore, StoreError
from bot.reviews.understand import understand
from bot.reviews.vocabulary import Vocabulary, build_vocabulary

__all__ = [
    "KIND_WORDS",
    "Case",
    "OpenSearch",
    "Period",
    "ReviewAnswer",
    "ReviewQuery",
    "ReviewStore",
    "StoreError",
    "Vocabulary",
    "answer_question",
    "build_vocabulary",
    "describe",
    "entities",
    "follow_up",
    "review_line",
    "understand",
]
