"""The sentence encoder, made once: it holds 90 MB of weights."""

from __future__ import annotations

import pytest

from bot.nlu.encoder import Encoder


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return Encoder()
