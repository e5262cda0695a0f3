"""A small invented review list; each row is there for one trap of the questions."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.content import PartialDate, Review
from bot.reviews import ReviewStore

TODAY = date(2026, 11, 23)

_NAMES = {
    "cspr": "Local Child Safeguarding Practice Review",
    "scr": "Serious Case Review",
    "learning_review": "Multi-Agency Learning Review",
    "national": "National Child Safeguarding Practice Review",
}


def review(
    review_id: str,
    kind: str,
    subject: str,
    published_on: tuple[int, ...],
    themes: str = "",
    reviewers: str = "",
    summary: str = "",
    title: str = "",
) -> Review:
    return Review(
        id=review_id,
        title=title or f"{_NAMES[kind]}: {subject}",
        kind=kind,  # type: ignore[arg-type]
        subject=subject,
        published_on=PartialDate(*published_on),
        reviewers=tuple(name for name in reviewers.split(";") if name),
        themes=tuple(theme for theme in themes.split(";") if theme),
        summary=summary,
        report_url=f"https://reviews.example/{review_id}.pdf" if kind != "scr" else "",
    )


REVIEWS = (
    review("r-today", "cspr", "Young Person R", (2026, 11, 23), "criminal exploitation;knife crime", "Ida Marsh-Lowe"),
    review("family-m", "learning_review", "Family M", (2026, 11, 10), "neglect;parental mental health", "June Hesketh"),
    review("baby-k", "cspr", "Baby K", (2026, 9, 30), "infant non-accidental injury;hidden men", "Bryn Thorne"),
    review("child-t", "cspr", "Child T", (2026, 5, 21), "suicide and self-harm", summary="She was found by the canal."),
    review("siblings", "cspr", "Siblings D, E and F", (2025, 12, 22), "neglect;substance misuse", "Bryn Thorne;Des Thorne"),
    review("edge-in", "cspr", "Olivia", (2025, 11, 23), "child sexual exploitation", summary="Olivia spoke to us."),
    review("edge-out", "cspr", "Child W", (2025, 11, 22), "domestic abuse;fathers"),
    review("family-h", "learning_review", "Family H", (2025, 7, 8), "neglect;disability", "Gwen Prosser"),
    review("child-l", "cspr", "Child L", (2024, 4, 3), "domestic abuse;physical abuse"),
    review("baby-l", "cspr", "Baby L", (2024, 2, 29), "unsafe sleep;substance misuse;neglect"),
    review("child-m", "cspr", "Child M", (2023, 5, 17), "fabricated or induced illness"),
    review("child-c-new", "cspr", "Child C", (2022, 6, 30), "looked-after children"),
    review("hazel", "national", "Hazel and Finn", (2022, 6, 30), "hidden men"),
    review("child-ab", "learning_review", "Child AB", (2021, 2, 11), "elective home education"),
    review("child-a", "scr", "Child A", (2019, 3, 7), "neglect"),
    review(
        "child-u", "scr", "Child U", (2017, 1, 19), "child sexual exploitation",
        title="Serious Case Review: Child U (commissioned 2015)",
    ),
    review("child-c-old", "scr", "Child C", (2014, 10, 8), "physical abuse;fathers"),
    review("vague", "scr", "Siblings B", (2010,), "neglect"),
)  # fmt: skip


def filled(path: Path) -> ReviewStore:
    store = ReviewStore(f"sqlite:///{path}")
    store.replace_all(REVIEWS, "first list")
    return store
