"""The invented list, as a vocabulary and in a database."""

from __future__ import annotations

import pytest

from bot.reviews import ReviewStore, Vocabulary, build_vocabulary
from tests.reviews.invented_list import REVIEWS, filled


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return build_vocabulary(REVIEWS)


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> ReviewStore:
    return filled(tmp_path_factory.mktemp("reviews") / "reviews.db")
