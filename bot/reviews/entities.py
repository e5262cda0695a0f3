"""What of a text speaks of reviews, with places: for the assistant's language understanding."""

from __future__ import annotations

from datetime import date

from bot.reviews.dates import find_dates
from bot.reviews.understand import undated
from bot.reviews.vocabulary import Vocabulary
from bot.reviews.wording import LONGEST_READ

_ANY_DAY = date(2000, 1, 1)  # where a phrase about time stands does not hang on the day it is said


def entities(text: str, vocabulary: Vocabulary) -> list[tuple[int, int, str, str]]:
    """(start, end, label, value) from left to right; label kind, theme, alias, reviewer or date.

    The value is the list's own name for it; several that may be meant stand with "|" between them. A date's
    value is the phrase itself: the day of the question decides what it means.
    """
    text = text[:LONGEST_READ]
    found = vocabulary.find(text)
    spans = [(f.start, f.end, f.label, f.value) for f in found]
    phrase = find_dates(undated(text, found, vocabulary.quoted_title(text) is not None), _ANY_DAY)
    if phrase:
        spans.append((phrase.start, phrase.end, "date", text[phrase.start : phrase.end]))
    return sorted(spans)
