"""Loading one content folder whole: everything in it is right, or every fault is told."""

from __future__ import annotations

from pathlib import Path

from bot.content import partnership as partnership_yml
from bot.content import reviews_csv
from bot.content import words as words_yml
from bot.content.files import ContentError
from bot.content.model import Content
from bot.content.placeholders import placeholders

FILES = (partnership_yml.FILE, words_yml.FILE, reviews_csv.FILE)


def load_content(folder: Path) -> Content:
    """The content of the folder. Raises ContentError with the faults of all three files."""
    if not folder.is_dir():
        raise ContentError([f"{folder} is not a folder; give the folder that holds {', '.join(FILES)}."])
    faults: list[str] = []
    partnership = words = reviews = None
    try:
        partnership = partnership_yml.read_partnership(folder)
    except ContentError as error:
        faults.extend(error.faults)
    try:
        known = placeholders(partnership) if partnership else None
        words = words_yml.read_words(folder, known, partnership is None or partnership.hours.confirmed)
    except ContentError as error:
        faults.extend(error.faults)
    try:
        reviews = reviews_csv.read_reviews(folder)
    except ContentError as error:
        faults.extend(error.faults)
    if partnership is None or words is None or reviews is None:
        raise ContentError(faults)
    return Content(folder, partnership, words.texts, reviews, words.to_confirm, words.sources)
