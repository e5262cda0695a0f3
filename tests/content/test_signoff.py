"""The sign-off sheet: everything that is said stands on it, filled, with its source and its mark."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import signoff
import yaml
from signoff_rows import GROUPS, WORDS, Row, rows
from signoff_sources import fact_of_number, read_facts, read_sources

from bot.content import Content, ContentError, fill, load_content, placeholders
from bot.content.placeholders import services
from bot.content.words import REQUIRED

Edit = Callable[..., Path]
ROOT = Path(__file__).resolve().parents[2]
RESPONSES: dict[str, list[dict[str, Any]]] = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))[
    "responses"
]
SOURCES = (ROOT / "docs" / "sources.md").read_text("utf-8")
FLAG = "to be confirmed"
EXAMPLE_OF_A_MARK = "a sentence"


@dataclass
class Sheet(HTMLParser):
    """A page as it is read: its text without spaces, what is marked, its anchors and links, its tables' heads."""

    html: str
    text: str = ""
    title: str = ""
    marked: list[str] = field(default_factory=list)
    flags: int = 0
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    tables: list[dict[str, str | None]] = field(default_factory=list)
    heads: list[str | None] = field(default_factory=list)
    _inside: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        HTMLParser.__init__(self)
        self.feed(self.html)
        assert [tag for tag in self._inside if tag not in ("meta", "br")] == [], "an element is not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if "id" in given:
            self.ids.append(given["id"] or "")
        if tag == "a":
            self.links.append(given["href"] or "")
        if tag == "mark":
            self.marked.append("")
        if tag == "table":
            self.tables.append(given)
        if tag == "th":
            self.heads.append(given.get("scope"))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(tag)
        self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "style" in self._inside:
            return
        if "title" in self._inside:
            self.title += data
            return
        if self._inside[-1:] == ["b"] and data == FLAG:
            self.flags += 1
            return
        if "mark" in self._inside:
            self.marked[-1] += data
        self.text += data + ("" if {"mark", "span"} & {*self._inside} else " ")

    @property
    def plain(self) -> str:
        return squeezed(self.text)


def squeezed(text: str) -> str:
    """Without any space: how a line is broken on the sheet is not what is agreed."""
    return re.sub(r"\s+", "", text)


def as_said(text: str, values: dict[str, str]) -> re.Pattern[str]:
    """The text with its values; what is known only when somebody asks may be anything in square brackets."""
    parts = re.split(r"\{(\w+)\}", text)
    written = [
        re.escape(squeezed(part)) if number % 2 == 0 else _value(part, values)
        for number, part in enumerate(parts)
    ]
    return re.compile("".join(written))


def _value(name: str, values: dict[str, str]) -> str:
    return re.escape(squeezed(values[name])) if name in values else r"\[[^\]]+\]"


@pytest.fixture(scope="module", params=["hull", "example"])
def content(request: pytest.FixtureRequest) -> Content:
    return load_content(ROOT / "bot" / "content" / request.param)


@pytest.fixture(scope="module")
def html(content: Content) -> str:
    return signoff.sheet(content, 30)


@pytest.fixture(scope="module")
def sheet(html: str) -> Sheet:
    return Sheet(html)


@pytest.fixture(scope="module")
def values(content: Content) -> dict[str, str]:
    """What fills a sentence on the sheet."""
    words = placeholders(content.partnership)
    reply = fill(f"{content.words['emergency_1']}{content.words['emergency_2']}", words)
    hours = (
        {"office_hours": "Monday to Thursday 8.30am to 5pm, Friday 8.30am to 4.30pm; not on bank holidays"}
        if content.partnership.hours.confirmed
        else {}
    )
    return {**words, "minutes": "30", "emergency_reply": reply, **hours}


def variations() -> Iterator[tuple[str, dict[str, Any]]]:
    yield from ((name, variation) for name, variations in RESPONSES.items() for variation in variations)


def test_every_response_and_button_stands_on_it(sheet: Sheet, values: dict[str, str]) -> None:
    for name, variation in variations():
        assert as_said(variation["text"], values).search(sheet.plain), name
        for button in variation.get("buttons") or ():
            assert squeezed(button["title"]) in sheet.plain
            assert squeezed(button["payload"]).lower() in sheet.plain.lower()


def test_every_text_of_words_yml_stands_on_it(sheet: Sheet, content: Content, values: dict[str, str]) -> None:
    for key, text in content.words.items():
        assert squeezed(fill(text, values)) in sheet.plain, key
    assert set(WORDS) == set(REQUIRED)


def test_every_text_has_a_row_with_its_name_and_its_group(content: Content) -> None:
    found = rows(content, RESPONSES, 30)
    assert len(found) == len(content.words) + len(list(variations()))
    assert {row.group for row in found} <= set(GROUPS)
    assert {(row.group, row.name) for row in found if row.file == "domain.yml"} == {
        (variation["metadata"]["outcome"], name) for name, variation in variations()
    }
    # nobody can tell two texts of a response apart by the same words
    said_when = [(row.name, row.when, row.channel) for row in found]
    assert len(set(said_when)) == len(said_when)


def test_what_is_to_be_confirmed_is_marked_and_nothing_else(
    sheet: Sheet, content: Content, values: dict[str, str]
) -> None:
    whole = [part for key in content.to_confirm for part in content.words[key].split("\n\n")]
    single = [sentence for _, variation in variations() for sentence in variation["metadata"]["to_confirm"]]
    expected = {squeezed(fill(sentence, values)) for sentence in whole + single}
    assert {squeezed(text) for text in sheet.marked} - {EXAMPLE_OF_A_MARK.replace(" ", "")} == expected
    replies = sum("{emergency_reply}" in variation["text"] for _, variation in variations())
    in_replies = replies * len({"emergency_1", "emergency_2"} & set(content.to_confirm))
    assert len(sheet.marked) == sheet.flags == len(whole) + len(single) + in_replies + 1


def test_every_source_resolves(sheet: Sheet, html: str) -> None:
    assert len(sheet.ids) == len(set(sheet.ids))
    inside = [link.removeprefix("#") for link in sheet.links if link.startswith("#")]
    assert len(inside) > 100
    assert set(inside) <= set(sheet.ids)
    labels = re.findall(r' aria-labelledby="([^"]+)"', html)
    assert set(labels) <= set(sheet.ids)
    assert "not in the list of sources" not in sheet.text
    for name, variation in variations():
        for source in variation["metadata"]["source"].split("; "):
            assert f"#source-{source}" in sheet.links, name


def test_every_text_names_a_source(content: Content) -> None:
    known = read_sources(SOURCES).keys()
    assert {"own", "general", "P1", "N14", "C3"} <= known
    for row in rows(content, RESPONSES, 30):
        assert row.sources, f"{row.file}, {row.name}"
        assert set(row.sources) <= known


def test_everything_is_filled(sheet: Sheet, content: Content) -> None:
    assert "{" not in sheet.text
    assert "}" not in sheet.text
    for service in services(content.partnership):
        assert service.number in sheet.text
        assert squeezed(service.name) in sheet.plain
    other = "01632 960 123" if content.partnership.place == "Hull" else "01482 448 879"
    assert other not in sheet.text


def test_the_hours_and_the_editions_stand_on_it_as_they_are_stored(sheet: Sheet, content: Content) -> None:
    for edition in (
        content.partnership.guidance_edition.quoted,
        content.partnership.guidance_edition.current,
    ):
        assert edition in sheet.text
    if content.partnership.hours.confirmed:
        assert "08:30 to 17:00" in sheet.text
        assert "not known" not in sheet.text
    else:
        assert "Saturday not known" in " ".join(sheet.text.split())
        assert "10:00 to 16:00" in sheet.text


def test_it_can_be_read_with_a_screen_reader_and_loads_nothing(sheet: Sheet, html: str) -> None:
    assert sheet.title.startswith("For sign-off: ")
    assert '<html lang="en-GB">' in html
    assert sheet.headings[0] == "h1"
    assert set(sheet.headings[1:]) == {"h2"}
    assert set(sheet.heads) == {"col", "row"}
    assert all(
        table.get("aria-labelledby") or "names" in (table.get("class") or "") for table in sheet.tables
    )
    assert not re.search(r"<(script|img|link|iframe)\b|url\(|@import", html)


def test_there_is_room_for_the_answers(html: str) -> None:
    for head in ("Name", "Role", "Date", "Agreed / change to"):
        assert f'<th scope="col">{head}</th>' in html
    assert html.count('<td class="answer"></td>') > len(list(variations()))


def test_it_is_the_same_each_time(content: Content, html: str) -> None:
    assert signoff.sheet(content, 30) == html
    program = "import sys, signoff; from pathlib import Path; from bot.content import load_content;"
    program += "sys.stdout.write(signoff.sheet(load_content(Path(sys.argv[1])), 30))"
    done = subprocess.run(
        [sys.executable, "-c", program, str(content.folder)],
        env={"PYTHONPATH": f"{ROOT}:{ROOT / 'scripts'}", "PYTHONHASHSEED": "7", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=30,
        check=True,
    )
    assert done.stdout == html


def version(folder: Path) -> str:
    found = re.search(r"Version <strong>([0-9a-f]{8})<", signoff.sheet(load_content(folder), 30))
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("partnership.yml", "01482 448 879", "01482 448 870"),
        ("partnership.yml", 'from: "10:00"', 'from: "10:30"'),
        ("partnership.yml", "year_current: 2026", "year_current: 2027"),
        ("words.yml", "In danger? Call", "Danger? Call"),
        ("words.yml", "  to_confirm: true\n", ""),
    ],
)
def test_the_version_changes_with_what_is_agreed(edit: Edit, file: str, old: str, new: str) -> None:
    before = version(edit("hull"))
    assert version(edit("hull", file, old, new)) != before


def test_a_note_in_a_file_is_no_new_version(edit: Edit) -> None:
    before = version(edit("hull"))
    assert version(edit("hull", "words.yml", "# --- Danger ---", "# Danger")) == before


def test_markup_in_the_content_is_shown_as_text(edit: Edit) -> None:
    edit("hull", "partnership.yml", "name: Hull Safeguarding Children Partnership", 'name: "A <b>&amp; B"')
    folder = edit("hull", "words.yml", "In danger? Call", "<script>Danger? Call")
    html = signoff.sheet(load_content(folder), 30)
    assert "<script>" not in html
    assert "A &lt;b&gt;&amp;amp; B" in html


def test_a_source_that_is_not_listed_is_shown_as_such(edit: Edit) -> None:
    html = signoff.sheet(
        load_content(edit("hull", "words.yml", "source: P1\n", "source: P1; Our leaflet\n")), 30
    )
    assert "Our leaflet (not in the list of sources)" in html
    assert "#source-Our" not in html


def test_it_says_whether_it_is_signed_off(edit: Edit) -> None:
    assert "Not signed off yet" in signoff.sheet(load_content(edit("hull")), 30)
    block = "\nsign_off: {on: 2026-12-01, by_role: safeguarding lead}\n"
    folder = edit("hull", "partnership.yml", "\nguidance:", f"{block}guidance:")
    assert "Signed off on 1 December 2026 by: safeguarding lead." in signoff.sheet(load_content(folder), 30)


def one_response(content: Content, *said: dict[str, Any]) -> list[Row]:
    marks = {"outcome": "answer", "source": "P1", "to_confirm": []}
    return [
        row
        for row in rows(content, {"utter_any_case": [{"metadata": marks, **one} for one in said]}, 30)
        if row.name == "utter_any_case"
    ]


def test_a_row_says_when_and_where(content: Content) -> None:
    def slot(name: str, value: str) -> dict[str, str]:
        return {"type": "slot", "name": name, "value": value}

    found = one_response(
        content,
        {"text": "a"},
        {"text": "b", "condition": [slot("topic", "who_decides")]},
        {"text": "c", "condition": [slot("topic", "who_decides"), slot("situation", "child")]},
        {"text": "d", "channel": "slack"},
        {"text": "e", "channel": "teams", "condition": [slot("topic", "who_decides")]},
    )
    assert [(row.when, row.channel) for row in found] == [
        ("any case, otherwise", "every channel but Slack"),
        ("any case, topic: who decides", "every channel but Teams"),
        ("any case, topic: who decides, situation: child", "every channel"),
        ("any case, otherwise", "Slack"),
        ("any case, topic: who decides", "Teams"),
    ]


def test_marks_stand_where_the_sentences_are(content: Content) -> None:
    marks = {"outcome": "answer", "source": "P1; own", "to_confirm": ["B.", "B. {minutes} C."]}
    (row,) = one_response(
        content, {"text": "A. B. {minutes} C. D.\n\nB. E {something_new}", "metadata": marks}
    )
    assert [[(piece.text, piece.to_confirm) for piece in message] for message in row.messages] == [
        [("A. ", False), ("B. 30 C.", True), (" D.", False)],
        [("B.", True), (" E [something new]", False)],
    ]
    assert row.sources == ("P1", "own")


def test_a_mark_without_its_sentence_is_refused(content: Content) -> None:
    marks = {"outcome": "answer", "source": "P1", "to_confirm": ["Not there."]}
    with pytest.raises(ContentError, match=r"domain\.yml, utter_any_case: “Not there\.” is to be confirmed"):
        one_response(content, {"text": "There.", "metadata": marks})


def test_each_number_of_hull_has_the_fact_it_rests_on() -> None:
    facts = read_facts(SOURCES)
    found = {
        service.key: fact.sources
        for service in services(load_content(ROOT / "bot" / "content" / "hull").partnership)
        if (fact := fact_of_number(service.number, facts))
    }
    assert found["emergency"] == ("P1", "H2")
    assert found["out_of_hours_line"] == ("P1", "H3", "R1")
    assert found["nhs_111"] == ("N4", "N5")
    assert found["police_non_emergency"] == ("H2", "N8")
    assert len(found) == 10
    assert fact_of_number("01632 960 123", facts) is None


@pytest.fixture
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("SAFEGUARDING_")]:
        monkeypatch.delenv(name)


@pytest.mark.usefixtures("no_settings")
def test_without_chromium_the_page_is_written_and_one_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    (tmp_path / "signoff.pdf").write_text("an older one")
    assert signoff.main(tmp_path) == 0
    assert "01482 448 879" in (tmp_path / "signoff.html").read_text("utf-8")
    assert not (tmp_path / "signoff.pdf").exists()
    said = capsys.readouterr().err
    assert "apt-get install chromium" in said
    assert said.count("\n") == 1


@pytest.mark.usefixtures("no_settings")
def test_the_sheet_is_that_of_the_folder_that_is_asked_for(
    tmp_path: Path, edit: Edit, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setenv("SAFEGUARDING_CONTENT", str(edit("example")))
    monkeypatch.setenv("SAFEGUARDING_CONVERSATION_MINUTES", "47")
    assert signoff.main(tmp_path) == 0
    html = (tmp_path / "signoff.html").read_text("utf-8")
    assert "Exampleton" in html
    assert "after 47 minutes" in html
    edit("example", "words.yml", "closing:", "closeing:")
    assert signoff.main(tmp_path) == 1
    assert "words.yml, line " in capsys.readouterr().err
