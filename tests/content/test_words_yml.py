"""words.yml: its keys, its placeholders, and the rules its shipped texts keep."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content import Content, ContentError, fill, load_content, placeholders
from bot.content.words import REQUIRED

Edit = Callable[..., Path]

FIRST_IN_DANGER = {"emergency_1", "emergency_silent", "emergency_deaf", "emergency_no_phone"}
NO_NUMBER = {"page_title", "unsigned"}
AFTERWARDS = {"emergency_3_child", "emergency_3_adult", "emergency_3_self_harm"}  # said below the others
NO_LINES = FIRST_IN_DANGER | NO_NUMBER | AFTERWARDS | {"closing", "possible_opening"}


@pytest.fixture(params=["hull", "example"])
def content(request: pytest.FixtureRequest, shipped: Path) -> Content:
    return load_content(shipped / request.param)


def filled(content: Content) -> dict[str, str]:
    values = placeholders(content.partnership)
    return {key: fill(text, values) for key, text in content.words.items()}


def test_the_words_are_all_there_and_complete(content: Content) -> None:
    assert set(content.words) == set(REQUIRED)
    assert set(content.to_confirm) == FIRST_IN_DANGER | {"language"}
    for text in filled(content).values():
        assert "{" not in text
        assert "}" not in text


def test_999_comes_first_and_both_lines_are_there(content: Content) -> None:
    partnership = content.partnership
    for key, text in filled(content).items():
        first_line = text.split("\n")[0]
        assert ("999" in first_line) == (key not in NO_NUMBER | AFTERWARDS | {"emergency_2"}), key
        for line in (partnership.office_line, partnership.out_of_hours_line):
            assert (line.number in text) == (key not in NO_LINES), key
    assert filled(content)["emergency_1"].startswith("Call 999 now.")
    assert "0800 1111" in filled(content)["guard"]
    assert "0800 1111" in filled(content)["off"]


def test_an_emergency_names_999_alone_on_top(content: Content) -> None:
    words = filled(content)
    assert re.findall(r"\d+", words["emergency_1"]) == ["999"]
    assert set(re.findall(r"\d+", words["emergency_silent"])) == {"999", "55"}
    assert "Childline" not in words["emergency_1"] + words["emergency_2"]
    assert "Childline" not in words["emergency_3_adult"]  # it is not the line for an adult


@pytest.mark.parametrize(
    "never",
    ["!", "understand how you feel", "i believe you", "nobody will know", "nothing is recorded", "no trace"]
    + ["i promise", "will be safe", "is open", "is closed", "anything else", "you're welcome"],
)
def test_what_the_words_never_say(content: Content, never: str) -> None:
    assert not [key for key, text in filled(content).items() if never in text.lower()]


def test_the_demonstration_says_that_it_is_one(shipped: Path) -> None:
    words = load_content(shipped / "example").words
    for key in ("page_title", "page_intro", "opening"):
        assert "demonstration" in words[key].lower()


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        (
            "closing:\n  source: P1\n  text: In danger? Call {emergency}.\n",
            "",
            "closing",
            "is missing; add it",
        ),
        ("closing:", "closeing:", "closing", 'is "closeing" a misspelling of it?'),
        ("closing:", "closeing:", "closeing", 'rename it to "closing"'),
        ("  text: In danger? Call {emergency}.", "  text:", "closing.text", "is empty"),
        ("In danger? Call {emergency}.", "In danger? Call 999.", "closing", "holds a telephone number"),
        ("In danger? Call {emergency}.", "Call {emergency} or 9-9-9.", "closing", "telephone number"),
        ("In danger? Call {emergency}.", "Call {emergency} or 01482 448 879.", "closing", "telephone number"),
        (
            "In danger? Call {emergency}.",
            "Call {emergncy}.",
            "closing",
            "{emergncy}, which is no placeholder",
        ),
        ("In danger? Call {emergency}.", "Call {emergency.", "closing", "without its partner"),
        ("In danger? Call {emergency}.", "Call.", "closing", "must show {emergency}"),
        ("In danger? Call {emergency}.", "Call {emergency} by 5pm.", "closing", "states a time of day"),
        ("In danger? Call {emergency}.", "Call {emergency} at 17:30.", "closing", "states a time of day"),
        ("In danger? Call {emergency}.", '"Call {emergency}\\u200b."', "closing.text", "U+200B"),
        ("In danger? Call {emergency}.", "[a]", "closing.text", "write one text"),
        ("  to_confirm: true", "  to_confrm: true", "emergency_1.to_confrm", 'rename it to "to_confirm"'),
        ("  to_confirm: true", "  to_confirm: perhaps", "emergency_1.to_confirm", "neither true nor false"),
        ("    Call {emergency} now.", "    Stay calm.\n    {emergency}.", "emergency_1", "first line"),
        ("Office hours: {office_line}", "Office hours", "emergency_2", "must show {office_line}"),
    ],
)
def test_faults(edit: Edit, old: str, new: str, key: str, reason: str) -> None:
    with pytest.raises(ContentError) as error:
        load_content(edit("hull", "words.yml", old, new))
    told = error.value.faults
    assert any(f", {key}: " in fault and reason in fault for fault in told), told
    assert all(fault.startswith("words.yml, line ") and fault.endswith(".") for fault in told)


def test_a_time_may_be_stated_once_the_hours_are_confirmed(edit: Edit) -> None:
    folder = edit(
        "example", "words.yml", "In danger? Call {emergency}.", "Call {emergency}. Office line from 08:30."
    )
    assert "08:30" in load_content(folder).words["closing"]


def test_broken_yaml_names_its_line(edit: Edit) -> None:
    folder = edit("hull", "words.yml", "text: In danger", "text: : In danger")
    line = (folder / "words.yml").read_text(encoding="utf-8").split("text: : In")[0].count("\n") + 1
    with pytest.raises(ContentError, match=rf"words\.yml, line {line}: the YAML is broken"):
        load_content(folder)


def test_a_changed_number_reaches_every_sentence(edit: Edit) -> None:
    before = filled(load_content(edit("hull")))
    after = filled(load_content(edit("hull", "partnership.yml", "01482 448 879", "01482 555 555")))
    assert {key for key in before if before[key] != after[key]} == set(REQUIRED) - NO_LINES
    assert not [text for text in after.values() if "448 879" in text]


def test_every_placeholder(shipped: Path) -> None:
    values = placeholders(load_content(shipped / "hull").partnership)
    services = {"emergency", "office_line", "out_of_hours_line", "childline", "samaritans", "nspcc"} | {
        "police_non_emergency",
        "nhs_111",
        "relay_uk",
        "neighbour_out_of_hours",
    }
    assert set(values) == services | {f"{key}_name" for key in services} | {
        "partnership",
        "partnership_short",
        "place",
        "page_url",
        "guidance_quoted",
        "guidance_current",
        "guidance_note",
    }
    assert all(values.values())


def test_fill_replaces_once_and_names_what_it_does_not_know() -> None:
    assert fill("{a} and {a}, {b}", {"a": "{b}", "b": "x"}) == "{b} and {b}, x"
    with pytest.raises(KeyError, match="nowhere"):
        fill("go {nowhere}", {"a": "b"})
