"""docs/sources.md: everything the assistant says names where it comes from, and what it names is there."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.content import load_content

ROOT = Path(__file__).resolve().parents[2]
SOURCES = (ROOT / "docs" / "sources.md").read_text(encoding="utf-8")
HULL = ROOT / "bot" / "content" / "hull"

ID = re.compile(r"[A-Z]\d+")
ROWS = re.findall(rf"^\| ({ID.pattern}) \| (.+) \|$", SOURCES, re.MULTILINE)
KNOWN = {name for name, _ in ROWS}
WITHOUT_ID = {"own", "general"}


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _named(source: object) -> list[str]:
    assert isinstance(source, str)
    return source.split("; ")


SAID = [
    pytest.param(body["metadata"], id=f"{name}-{number}")
    for name, bodies in _read(ROOT / "domain.yml")["responses"].items()
    for number, body in enumerate(bodies)
]
WORDS = [
    pytest.param(entry, id=f"{path.parent.name}-{key}")
    for path in sorted((ROOT / "bot" / "content").glob("*/words.yml"))
    for key, entry in _read(path).items()
    if isinstance(entry, dict)
]


@pytest.mark.parametrize("marks", SAID + WORDS)
def test_every_source_that_is_named_exists(marks: dict[str, Any]) -> None:
    named = _named(marks["source"])
    assert set(named) <= KNOWN | WITHOUT_ID
    assert len(set(named)) == len(named)


@pytest.mark.parametrize("folder", ["hull", "example"])
def test_every_text_of_words_yml_names_its_source(folder: str) -> None:
    content = load_content(HULL.parent / folder)
    assert [key for key in content.words if not content.sources[key]] == []


@pytest.mark.parametrize("marks", SAID + WORDS)
def test_what_is_to_be_confirmed_is_called_general_knowledge(marks: dict[str, Any]) -> None:
    if marks.get("to_confirm"):
        assert "general" in _named(marks["source"])


def test_every_id_is_given_once() -> None:
    assert len(KNOWN) > 30
    assert [name for name, times in Counter(name for name, _ in ROWS).items() if times > 1] == []


@pytest.mark.parametrize(("name", "row"), ROWS, ids=[name for name, _ in ROWS])
def test_every_source_has_an_address_a_use_a_day_and_a_degree(name: str, row: str) -> None:
    cells = row.split(" | ")
    if name.startswith("C"):  # a file of the content folder
        assert len(cells) == 2
        assert (HULL / cells[0].strip("`")).is_file()
    else:
        source, use, day, degree = cells
        assert re.search(r"\]\(https?://[^\s()]+\)", source)
        assert use
        assert day == "23 November 2026"
        assert re.match("high|medium|low", degree)


def test_every_fact_names_sources_that_exist() -> None:
    table = SOURCES.split("## Facts used")[1].split("\n## ")[0]
    facts = [line.split(" | ") for line in table.splitlines()[4:] if line.startswith("| ")]
    assert len(facts) > 30
    for _, sources, _ in facts:
        assert set(sources.split(", ")) <= KNOWN


def test_every_number_of_hull_has_its_fact() -> None:
    partnership = load_content(HULL).partnership
    lines = (partnership.emergency, partnership.office_line, partnership.out_of_hours_line)
    facts = SOURCES.split("## Facts used")[1].split("\n## ")[0]
    for service in (*lines, *partnership.helplines.values()):
        assert re.search(rf"(?<!\d){service.number}(?!\d)", facts), service.name
