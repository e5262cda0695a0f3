"""reviews.csv: good rows, and every way a row can be bad."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content import ContentError, PartialDate, load_content
from bot.content.reviews_csv import COLUMNS, parse_reviews, read_reviews

HEADER = ",".join(COLUMNS)
GOOD = {
    "id": "r-1",
    "title": "Child A",
    "kind": "cspr",
    "subject": "Child A",
    "published_on": "2024-04-03",
    "reviewers": "Ann Example; Bob Example;",
    "themes": "neglect;housing",
    "summary": "A short summary, with a comma.",
    "report_url": "https://www.hscp.example/a.pdf",
}


def table(*rows: dict[str, str] | list[str]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([row[column] for column in COLUMNS] if isinstance(row, dict) else row)
    return out.getvalue()


def faults(text: str) -> tuple[str, ...]:
    with pytest.raises(ContentError) as error:
        parse_reviews(text)
    return error.value.faults


def test_a_good_row() -> None:
    (review,) = parse_reviews(table(GOOD))
    assert (review.id, review.title, review.kind) == ("r-1", "Child A", "cspr")
    assert review.reviewers == ("Ann Example", "Bob Example")
    assert review.themes == ("neglect", "housing")
    assert review.published_on == PartialDate(2024, 4, 3)
    assert review.summary == "A short summary, with a comma."


def test_what_may_be_blank() -> None:
    (review,) = parse_reviews(
        table(GOOD | dict.fromkeys(("reviewers", "themes", "summary", "report_url"), ""))
    )
    assert (review.reviewers, review.themes, review.summary, review.report_url) == ((), (), "", "")


def test_hull_s_list_is_empty_and_the_example_s_is_whole(shipped: Path) -> None:
    assert load_content(shipped / "hull").reviews == ()
    reviews = load_content(shipped / "example").reviews
    assert len(reviews) == 36
    assert {review.kind for review in reviews} == {"cspr", "scr", "learning_review", "national"}
    assert reviews[14].title == "National Child Safeguarding Practice Review: Juniper"


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("id", "", "id: is blank"),
        ("title", " ", "title: is blank"),
        ("kind", "", "kind: is blank"),
        ("subject", "", "subject: is blank"),
        ("published_on", "", "published_on: is blank"),
        ("kind", "lcspr", 'kind: "lcspr" is not one of cspr, scr, learning_review, national'),
        ("kind", "CSPR", "kind: "),
        ("published_on", "2025-02-29", 'published_on: "2025-02-29" is not a possible date'),
        ("published_on", "2025-13", "published_on: "),
        ("published_on", "2025-01-00", "published_on: "),
        ("published_on", "2025-00", "published_on: "),
        ("published_on", "03/04/2024", "published_on: "),
        ("published_on", "2024-4-3", "published_on: "),
        ("published_on", "20240403", "published_on: "),
        ("published_on", "0000", "published_on: "),
        ("published_on", "٢٠٢٤", "published_on: "),
        ("published_on", "2024-04-03T00:00", "published_on: "),
        ("report_url", "www.hscp.example/a.pdf", "report_url: is not a web address"),
        ("report_url", "javascript:alert(1)", "report_url: "),
        ("report_url", "file:///etc/hosts", "report_url: "),
        ("report_url", "https://", "report_url: "),
        ("report_url", "https://a b.example/", "report_url: "),
        ("report_url", "http://[", "report_url: "),
        ("title", "=1+1", "title: begins with"),
        ("title", " =1+1", "title: begins with"),
        ("summary", "+44", "summary: begins with"),
        ("summary", "- a point", "summary: begins with"),
        ("reviewers", "@name", "reviewers: begins with"),
        ("themes", "\tneglect", "themes: begins with"),
        ("title", "Child\x00A", "(U+0000)"),
        ("title", "Child\x1b[31mA", "(U+001B)"),
        ("title", "Child\x85A", "(U+0085)"),
        ("title", "Child\nA", "title: holds a line break"),
        ("title", "Child \u202eA", "(U+202E)"),
        ("title", "Child\u200bA", "(U+200B)"),
        ("title", "Child\ufffdA", "(U+FFFD)"),
    ],
)
def test_a_bad_cell_is_refused_with_its_line(column: str, cell: str, reason: str) -> None:
    (fault,) = faults(table(GOOD, GOOD | {"id": "r-2", column: cell}))
    assert fault.startswith("reviews.csv, line 3, ")
    assert reason in fault
    assert "; " in fault
    assert fault.endswith(".")


@pytest.mark.parametrize("kind", ["cspr", "scr", "learning_review", "national"])
@pytest.mark.parametrize("day", ["2024", "2024-02", "2024-02-29"])
def test_every_kind_and_every_form_of_date(kind: str, day: str) -> None:
    (review,) = parse_reviews(table(GOOD | {"kind": kind, "published_on": day}))
    assert review.kind == kind


def test_an_id_stands_once() -> None:
    (fault,) = faults(table(GOOD, GOOD | {"id": "r-2"}, GOOD | {"id": "R-1"}))
    assert fault == ('reviews.csv, line 4, id: "R-1" already stands in line 2; give each review its own id.')


@pytest.mark.parametrize("cells", [["a"], list(GOOD.values())[:-1], [*GOOD.values(), "more"]])
def test_the_number_of_cells(cells: list[str]) -> None:
    (fault,) = faults(table(GOOD, cells))
    assert fault.startswith(f"reviews.csv, line 3, row: has {len(cells)} cells instead of 9")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        HEADER.replace(",", ";"),
        HEADER.replace("kind,", ""),
        HEADER + ",more",
        HEADER.upper(),
        table(GOOD).split("\n", 1)[1],
    ],
)
def test_the_header_must_be_exact(text: str) -> None:
    (fault,) = faults(text)
    assert f"must be exactly {HEADER};" in fault


def test_a_quotation_mark_that_is_never_closed() -> None:
    (fault,) = faults(table(GOOD) + 'r-2,"Child B,cspr,B,2024,,,,\n')
    assert fault.startswith("reviews.csv, line 3: cannot be read from here on")


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    text = HEADER + "\r\n\r\n,,,,,,,,\r\n" + 'r-1,"two\r\nlines",cspr,A,2024,,,,\r\nr-2,B,bad,B,2024,,,,\r\n'
    assert [fault.split(", ")[1] for fault in faults(text)] == ["line 4", "line 6"]


def test_all_bad_rows_are_told() -> None:
    rows = [GOOD | {"id": f"r-{number}", "kind": "x"} for number in range(5)]
    assert [fault.split(", ")[1] for fault in faults(table(*rows))] == [
        f"line {line}" for line in range(2, 7)
    ]


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    (tmp_path / "reviews.csv").write_bytes(table(GOOD | {"title": "Café"}).encode("utf-8-sig"))
    assert read_reviews(tmp_path)[0].title == "Café"


@pytest.mark.parametrize(("encoding", "line"), [("cp1252", "line 3"), ("utf-16", "line 1")])
def test_another_encoding_is_refused(tmp_path: Path, encoding: str, line: str) -> None:
    text = table(GOOD, GOOD | {"id": "r-2", "title": "Child’s"})
    (tmp_path / "reviews.csv").write_bytes(text.encode(encoding))
    with pytest.raises(ContentError) as error:
        read_reviews(tmp_path)
    assert error.value.faults == (
        f'reviews.csv, {line}: is not UTF-8 text; in Excel, save it as "CSV UTF-8".',
    )


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "reviews.csv").open("wb") as file:
        file.truncate(20_000_001)
    with pytest.raises(ContentError, match="larger than 20 MB"):
        read_reviews(tmp_path)


@given(st.text() | st.text('abc,"\n\r;=').map(lambda rows: HEADER + "\n" + rows))
def test_any_text_is_a_list_or_has_faults(text: str) -> None:
    try:
        parse_reviews(text)
    except ContentError as error:
        assert error.faults


@pytest.mark.parametrize(
    ("day", "first", "last", "printed"),
    [
        (PartialDate(2024, 4, 3), date(2024, 4, 3), date(2024, 4, 3), "3 April 2024"),
        (PartialDate(2024, 2), date(2024, 2, 1), date(2024, 2, 29), "February 2024"),
        (PartialDate(2023, 2), date(2023, 2, 1), date(2023, 2, 28), "February 2023"),
        (PartialDate(2024), date(2024, 1, 1), date(2024, 12, 31), "2024"),
    ],
)
def test_partial_dates(day: PartialDate, first: date, last: date, printed: str) -> None:
    assert (day.first(), day.last(), str(day)) == (first, last, printed)


@pytest.mark.parametrize("parts", [(2025, 2, 29), (2025, 13), (2025, 0), (2025, 1, 0), (2025, None, 3)])
def test_impossible_dates_cannot_be_made(parts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"month|day"):
        PartialDate(*parts)
