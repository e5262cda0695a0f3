"""reviews.csv: the list of published reviews, one a row. A bad row is refused with its line and the reason."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast, get_args

from bot.content.files import ContentError, read_text, unprintable
from bot.content.model import PartialDate, Review, ReviewKind
from bot.content.partnership import is_web_address

FILE = "reviews.csv"
COLUMNS = ("id", "title", "kind", "subject", "published_on", "reviewers", "themes", "summary", "report_url")
KINDS: tuple[str, ...] = get_args(ReviewKind)

_SIZE_LIMIT = 20_000_000
_NEVER_BLANK = ("id", "title", "kind", "subject", "published_on")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def read_reviews(folder: Path) -> tuple[Review, ...]:
    """The reviews of the folder in the order of the file; ContentError with every fault found."""
    return parse_reviews(read_text(folder / FILE, _SIZE_LIMIT, 'in Excel, save it as "CSV UTF-8"'))


def parse_reviews(text: str) -> tuple[Review, ...]:
    """The reviews of a list given as CSV text with its header; ContentError with every fault found."""
    faults: list[str] = []
    reviews: list[Review] = []
    seen: dict[str, int] = {}
    rows = _rows(text, faults)
    if not _is_header(next(rows, None), faults):
        raise ContentError(faults)
    for line, cells in rows:
        problems = _problems(cells)
        if not problems:
            review = _review(cells)
            first = seen.setdefault(review.id.casefold(), line)
            if first != line:
                problems = [f'id: "{review.id}" already stands in line {first}; give each review its own id']
            else:
                reviews.append(review)
        faults.extend(f"{FILE}, line {line}, {problem}." for problem in problems)
    if faults:
        raise ContentError(faults)
    return tuple(reviews)


def _rows(text: str, faults: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Every row that is not blank, with the line it begins on; quoting that cannot be read ends the list."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            faults.append(
                f"{FILE}, line {line}: cannot be read from here on ({error}); "
                'check the quotation marks: a cell with a comma stands in "...", and a " inside it is doubled.'
            )
            return
        if any(cell.strip() for cell in cells):
            yield line, [cell.strip(" \u00a0") for cell in cells]


def _is_header(first: tuple[int, list[str]] | None, faults: list[str]) -> bool:
    if first is not None and tuple(first[1]) == COLUMNS:
        return True
    if not faults:
        line = first[0] if first else 1
        faults.append(
            f"{FILE}, line {line}: the first line must be exactly {','.join(COLUMNS)}; write it so."
        )
    return False


def _problems(cells: list[str]) -> list[str]:
    """What is wrong with a row, each beginning with its column; nothing if the row is good."""
    if len(cells) != len(COLUMNS):
        mend = 'put a cell that holds a comma between quotation marks ("...")'
        return [f"row: has {len(cells)} cells instead of {len(COLUMNS)}; {mend}"]
    row = dict(zip(COLUMNS, cells, strict=True))
    problems = [f"{column}: {fault}" for column, cell in row.items() if (fault := _cell_fault(cell))]
    problems += [f"{column}: is blank; fill it in" for column in _NEVER_BLANK if not row[column]]
    if row["kind"] and row["kind"] not in KINDS:
        problems.append(f'kind: "{_short(row["kind"])}" is not one of {", ".join(KINDS)}; write one of them')
    if row["published_on"] and _published_on(row["published_on"]) is None:
        problems.append(
            f'published_on: "{_short(row["published_on"])}" is not a possible date; '
            "write year-month-day as 2024-04-03, or 2024-04, or 2024"
        )
    if row["report_url"] and not is_web_address(row["report_url"]):
        problems.append("report_url: is not a web address; copy it whole, beginning with https://")
    return problems


def _cell_fault(cell: str) -> str | None:
    """What no cell may hold, whatever its column."""
    if cell.lstrip().startswith(("=", "+", "-", "@")) or cell.startswith("\t"):
        return "begins with = + - @ or a tab, which a spreadsheet takes for a formula; begin with a letter"
    if hidden := unprintable(cell):
        return f"holds a line break or a character that cannot be shown ({hidden}); type it again on one line"
    return None


def _published_on(text: str) -> PartialDate | None:
    match = _DATE.fullmatch(text)
    if match is None or not 1900 <= int(match[1]) <= 2199:
        return None
    month, day = (int(part) if part else None for part in match.groups()[1:])
    try:
        return PartialDate(int(match[1]), month, day)
    except ValueError:
        return None


def _review(cells: list[str]) -> Review:
    """The review of a row in which nothing is wrong."""
    row = dict(zip(COLUMNS, cells, strict=True))
    published_on = _published_on(row["published_on"])
    assert published_on is not None
    return Review(
        id=row["id"],
        title=row["title"],
        kind=cast(ReviewKind, row["kind"]),
        subject=row["subject"],
        published_on=published_on,
        reviewers=_parts(row["reviewers"]),
        themes=_parts(row["themes"]),
        summary=row["summary"],
        report_url=row["report_url"],
    )


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _short(cell: str) -> str:
    return cell if len(cell) <= 40 else cell[:40] + "…"
