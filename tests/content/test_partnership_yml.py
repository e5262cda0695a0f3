"""partnership.yml: what it says, and how its faults are told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.content import ContentError, DayHours, SafeSet, SignOff, load_content
from bot.content.partnership import read_partnership

Edit = Callable[..., Path]


def faults(folder: Path) -> tuple[str, ...]:
    with pytest.raises(ContentError) as error:
        read_partnership(folder)
    assert str(error.value) == "\n".join(error.value.faults)
    return error.value.faults


def line_of(folder: Path, text: str) -> int:
    lines = (folder / "partnership.yml").read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def test_hull(shipped: Path) -> None:
    hull = read_partnership(shipped / "hull")
    assert (hull.place, hull.short_name, hull.demonstration) == ("Hull", "HSCP", False)
    assert (hull.emergency.number, hull.office_line.number, hull.out_of_hours_line.number) == (
        "999",
        "01482 448 879",
        "01482 300 304",
    )
    assert {key: service.number for key, service in hull.helplines.items()} == {
        "childline": "0800 1111",
        "samaritans": "116 123",
        "nspcc": "0808 800 5000",
        "police_non_emergency": "101",
        "nhs_111": "111",
        "relay_uk": "18000",
        "neighbour_out_of_hours": "01482 393939",
    }
    assert not hull.hours.confirmed
    assert hull.hours.week == {}
    assert hull.hours.surely_open == SafeSet(frozenset(range(5)), time(10), time(16))
    assert (hull.hours.surely_closed_before, hull.hours.surely_closed_after) == (time(8), time(18))
    assert hull.hours.surely_closed_days == {5, 6}
    assert hull.guidance_edition.quoted == "Working Together 2018"
    assert hull.guidance_edition.current == "Working Together 2026"
    assert hull.checked_on == date(2026, 11, 23)
    assert hull.sign_off is None
    assert not hull.is_signed_off


def test_the_example_is_marked_and_uses_drama_numbers(shipped: Path) -> None:
    example = read_partnership(shipped / "example")
    hull = read_partnership(shipped / "hull")
    assert example.demonstration
    assert "invented" in example.name
    local = (example.office_line, example.out_of_hours_line, example.helplines["neighbour_out_of_hours"])
    assert all(service.number.startswith("01632 960 ") for service in local)
    assert {k: v.number for k, v in example.helplines.items() if k != "neighbour_out_of_hours"} == {
        k: v.number for k, v in hull.helplines.items() if k != "neighbour_out_of_hours"
    }
    assert example.hours.confirmed
    assert example.hours.week == {day: DayHours(time(8, 30), time(17)) for day in range(4)} | {
        4: DayHours(time(8, 30), time(16, 30))
    }


@pytest.mark.parametrize(
    "number",
    "999 101 111 116123 18000 85258 08001111 01482448879 03001234567 07700900123".split()  # noqa: SIM905
    + ["116 123", "0800 1111", "0800 068 4141", "0808 800 5000", "01482 393939", "016977 2345"],
)
def test_numbers_as_they_are_dialled(edit: Edit, number: str) -> None:
    folder = edit("hull", "partnership.yml", '"01482 300 304"', f'"{number}"')
    assert read_partnership(folder).out_of_hours_line.number == number


def test_a_number_without_quotation_marks_keeps_its_zero(edit: Edit) -> None:
    folder = edit("hull", "partnership.yml", '"0800 1111"', "08001111")
    edit("hull", "partnership.yml", '"999"', "999")
    partnership = read_partnership(folder)
    assert (partnership.helplines["childline"].number, partnership.emergency.number) == ("08001111", "999")


@pytest.mark.parametrize(
    "number",
    ["1482", "01482", "448 879", "01482  448 879", "01482-448-879", "(01482) 448879", "+44 1482 448879"]
    + ["01482 448 8790 1", "call us", "O1482 448 879", "99", "0800 1112", "٠١٤٨٢ ٤٤٨ ٨٧٩"],
)
def test_what_is_not_a_number(edit: Edit, number: str) -> None:
    folder = edit("hull", "partnership.yml", '"01482 448 879"', f'"{number}"')
    line = line_of(folder, f'"{number}"')
    where = f"partnership.yml, line {line}, services.office_line.number"
    mend = 'write it as dialled, for example "01482 448 879"'
    assert faults(folder) == (f'{where}: "{number}" is not a telephone number; {mend}.',)


FAULTS = [
    # old, new, the key named, words of the reason
    ('"999"', '"99"', "services.emergency.number", "is not a telephone number"),
    ('"999"', '"111"', "services.emergency.number", 'must be "999"'),
    ("  childline:", "  chidline:", "helplines.childline", 'is "chidline" a misspelling of it?'),
    ("  short_name:", "  shortname:", "partnership.shortname", 'rename it to "short_name"'),
    ("  short_name: HSCP\n", "", "partnership.short_name", "is missing; add it"),
    ("short_name: HSCP", "short_name:", "partnership.short_name", "is empty"),
    ("short_name: HSCP", "short_name: [HSCP]", "partnership.short_name", "write one text"),
    ("short_name: HSCP", 'short_name: "{place}"', "partnership.short_name", "curly bracket"),
    ("short_name: HSCP", 'short_name: "HS\u202eCP"', "partnership.short_name", "U+202E"),
    ("short_name: HSCP", "short_name: HSCP\n  short_name: B", "partnership.short_name", "is written twice"),
    ("short_name: HSCP", "short_name: HSCP\n  [a]: B", "partnership", "single word"),
    ("page_url: https://", "page_url: ", "partnership.page_url", "is not a web address"),
    ("demonstration: false", "demonstration: maybe", "demonstration", "neither true nor false"),
    ("  office_line:", "  other_line:", "services.office_line", "is missing"),
    ("  childline:\n", "  page_title:\n", "helplines.page_title", "another meaning"),
    ("  childline:\n", "  Child-Line:\n", "helplines.Child-Line", "small letters"),
    ("  confirmed: false", "  confirmed: true", "office_hours.week", "has no day, but confirmed is true"),
    ("week: {}", "week: []", "office_hours.week", "write indented lines"),
    (
        "week: {}",
        'week: {monday: {opens: "08:30", closes: "17:00"}}',
        "office_hours.week",
        "has times, but confirmed is false",
    ),
    (
        "week: {}",
        'week: {monday: {opens: "17:00", closes: "08:30"}}',
        "office_hours.week.monday.closes",
        "is not later than opens",
    ),
    ("week: {}", "week: {mondy: {}}", "office_hours.week.mondy", 'rename it to "monday"'),
    ('from: "10:00"', 'from: "10am"', "office_hours.until_confirmed.surely_open.from", "24 hours"),
    ('from: "10:00"', 'from: "24:00"', "office_hours.until_confirmed.surely_open.from", "24 hours"),
    ('to: "16:00"', 'to: "09:00"', "office_hours.until_confirmed.surely_open.to", "is not later than from"),
    ('to: "16:00"', 'to: "18:30"', "office_hours.until_confirmed.surely_open", "reaches into"),
    ("[saturday, sunday]", "[friday]", "office_hours.until_confirmed.surely_open", "surely_closed has too"),
    ("[saturday, sunday]", "[Sat]", "office_hours.until_confirmed.surely_closed.days", "not a list of days"),
    ("[saturday, sunday]", "sunday", "office_hours.until_confirmed.surely_closed.days", "not a list of days"),
    ("year_current: 2026", "year_current: 2015", "guidance.year_current", "is before year_quoted"),
    ("year_current: 2026", "year_current: 26", "guidance.year_current", "is not a year"),
    ("on: 2026-11-23", "on: 23/11/2026", "checked.on", "is not a date"),
    ("on: 2026-11-23", "on: 2026-02-30", "checked.on", "is not a date"),
    ("guidance:\n", "sign_off:\nguidance:\n", "sign_off", "write indented lines"),
    ("guidance:\n", "sign_off: agreed\nguidance:\n", "sign_off", "write indented lines"),
    ("guidance:\n", "sign_off: {on: 2026-12-01}\nguidance:\n", "sign_off.by_role", "is missing; add it"),
    ("guidance:\n", "sign_off: {on: 1/12/2026, by_role: x}\nguidance:\n", "sign_off.on", "is not a date"),
    ("guidance:\n", "sign_off: {on: 2026-12-01, by: x}\nguidance:\n", "sign_off.by", "is not a known key"),
    ("guidance:\n", "sign_off: {on: 2026-12-01, by_role: }\nguidance:\n", "sign_off.by_role", "is empty"),
    (
        "guidance:\n",
        "sign_off: {on: 2026-11-22, by_role: x}\nguidance:\n",
        "sign_off.on",
        "is before checked.on",
    ),
    (
        "guidance:\n",
        "sign_off: {on: 2026-12-01, by_role: ...}\nguidance:\n",
        "sign_off.by_role",
        "is no role",
    ),
    ("guidance:\n", "signoff: {}\nguidance:\n", "signoff", 'rename it to "sign_off"'),
    ("checked:\n", "chekced:\n", "chekced", 'rename it to "checked"'),
]


@pytest.mark.parametrize(("old", "new", "key", "reason"), FAULTS)
def test_a_fault_names_file_line_key_and_reason(
    edit: Edit, old: str, new: str, key: str, reason: str
) -> None:
    told = faults(edit("hull", "partnership.yml", old, new))
    assert any(f", {key}: " in fault and reason in fault for fault in told), told
    for fault in told:
        assert fault.startswith("partnership.yml, line ")
        assert fault.endswith(".")
        assert ";" in fault, "a fault ends in its mend"


@pytest.mark.parametrize(("name", "is_signed_off"), [("hull", True), ("example", False)])
def test_a_sign_off_is_read_but_an_invented_partnership_has_none(
    edit: Edit, name: str, is_signed_off: bool
) -> None:
    block = "sign_off:\n  on: 2026-11-23\n  by_role: designated safeguarding lead\nguidance:\n"
    partnership = read_partnership(edit(name, "partnership.yml", "guidance:\n", block))
    assert partnership.sign_off == SignOff(date(2026, 11, 23), "designated safeguarding lead")
    assert partnership.is_signed_off == is_signed_off


def test_the_block_that_ships_as_a_note_can_be_used_as_it_stands(shipped: Path, edit: Edit) -> None:
    text = (shipped / "hull" / "partnership.yml").read_text(encoding="utf-8")
    note = text[text.index("# sign_off:") :]
    ready = note.replace("# ", "").replace("...", "safeguarding lead")
    partnership = read_partnership(edit("hull", "partnership.yml", note, ready))
    assert partnership.sign_off == SignOff(date(2026, 12, 1), "safeguarding lead")


def test_a_missing_part_is_told_once(edit: Edit) -> None:
    folder = edit("hull", "partnership.yml", "guidance:\n", "guidance: none\nx:\n")
    told = [fault for fault in faults(folder) if "guidance" in fault]
    assert len([fault for fault in told if ", guidance: " in fault]) == 1
    assert not any("guidance.title" in fault for fault in told)


def test_all_faults_are_told_at_once(edit: Edit) -> None:
    edit("hull", "partnership.yml", '"01482 448 879"', '"1482"')
    edit("hull", "words.yml", "Call {emergency} now.", "Call now.")
    folder = edit("hull", "reviews.csv", "id,title", "id;title")
    with pytest.raises(ContentError) as error:
        load_content(folder)
    assert [fault.split(",")[0] for fault in error.value.faults] == [
        "partnership.yml",
        "words.yml",
        "words.yml",
        "reviews.csv",
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"", "partnership.yml is empty"),
        (b"- a\n- b\n", "partnership.yml, line 1: is not a line"),
        (b"a: b\nc: [d\n", "partnership.yml, line 3: the YAML is broken here or just above"),
        (b"a: b\n\tc: d\n", "partnership.yml, line 2: the YAML is broken"),
        (b"a: b\n--- \nc: d\n", "partnership.yml, line 2: the YAML is broken"),
        (b"a: b\nname: Hull caf\xe9\n", "partnership.yml, line 2: is not UTF-8 text; save it as UTF-8."),
        (b"a: b\nname: \x07\n", "partnership.yml, line 2: holds a character"),
        (b"[" * 5000, "partnership.yml"),
        (b"#" * 1_000_001, "partnership.yml is larger than 1 MB"),
    ],
)
def test_a_file_that_cannot_be_read(tmp_path: Path, raw: bytes, expected: str) -> None:
    (tmp_path / "partnership.yml").write_bytes(raw)
    assert faults(tmp_path)[0].startswith(expected)


def test_a_missing_file_and_a_missing_folder(tmp_path: Path) -> None:
    assert faults(tmp_path) == (f"partnership.yml is missing; put it into the folder {tmp_path}.",)
    with pytest.raises(ContentError, match="is not a folder"):
        load_content(tmp_path / "nowhere")


def test_a_byte_order_mark_is_taken_off(edit: Edit) -> None:
    path = edit("hull") / "partnership.yml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_partnership(path.parent).place == "Hull"


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_no_damage_does_more_than_tell_faults(tmp_path: Path, shipped: Path, data: st.DataObject) -> None:
    whole = (shipped / "hull" / "partnership.yml").read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 200)))
    damage = data.draw(
        st.binary(max_size=20) | st.text("[]{}:-&*!#|>'\" \n\tab", max_size=20).map(str.encode)
    )
    (tmp_path / "partnership.yml").write_bytes(whole[:start] + damage + whole[end:])
    try:
        assert read_partnership(tmp_path).emergency.number == "999"
    except ContentError as error:
        assert error.faults
        assert all(fault.startswith("partnership.yml") for fault in error.faults)
