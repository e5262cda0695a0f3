"""The content check: what a person who edits the files wants to know before the assistant uses them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from bot.content.loader import load_content
from bot.content.model import Content
from bot.content.numbers import is_drama_number


def warnings(content: Content) -> tuple[str, ...]:
    """What is allowed, but should be known: one sentence each."""
    partnership = content.partnership
    return tuple(_warnings(content)) + tuple(
        f"partnership.yml, {service.key}: {service.number} "
        + (
            "is not kept for drama, so a demonstration may show somebody's real line."
            if partnership.demonstration
            else "is a number kept for drama, which nobody answers."
        )
        for service in (partnership.office_line, partnership.out_of_hours_line)
        if is_drama_number(service.number) != partnership.demonstration
    )


def _warnings(content: Content) -> Iterable[str]:
    if content.partnership.demonstration:
        yield "partnership.yml: this is a demonstration; its partnership and local numbers are invented."
    if not content.partnership.hours.confirmed:
        yield (
            "partnership.yml, office_hours: the hours are not confirmed, so the assistant states no times; "
            "write the hours and set confirmed to true once the partnership has agreed them."
        )
    if not content.partnership.demonstration and not content.partnership.is_signed_off:
        yield (
            "partnership.yml, sign_off: is missing, so the page says that it is a demonstration; print the sentences "
            "with make signoff, and write sign_off once the partnership has agreed them."
        )
    if not content.reviews:
        yield "reviews.csv: the list is empty, so the assistant says that it has no review in its list."
    if content.to_confirm:
        yield f"words.yml: to be confirmed by the partnership: {', '.join(content.to_confirm)}."


def report(folder: Path) -> tuple[str, ...]:
    """What to print for a folder that is in order, warnings last; ContentError for one that is not."""
    content = load_content(folder)
    count = len(content.reviews)
    reviews = "1 review" if count == 1 else f"{count} reviews"
    return (
        f"partnership, words and {reviews} are in order.",
        *(f"Warning: {warning}" for warning in warnings(content)),
    )
