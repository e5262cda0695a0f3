"""What each answer must say, and what none may say, with Hull's names and numbers filled in.

The facts are those of docs/sources.md. facts.yml holds them a second time on purpose: an edit that makes a sentence
simpler, or an answer that is added, must not lose a fact or bring in one that no source supports.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.contacts import spoken_hours
from bot.content import fill, load_content, placeholders

ROOT = Path(__file__).resolve().parents[2]
CONTENT = load_content(ROOT / "bot" / "content" / "hull")


def _facts() -> dict[str, list[str]]:
    """What each answer must say, from facts.yml, with the groups written out."""
    table: dict[str, Any] = yaml.safe_load(
        (Path(__file__).with_name("facts.yml")).read_text(encoding="utf-8")
    )
    groups: dict[str, str] = table.pop("GROUPS")
    parts = {name: facts.split("; ") for name, facts in table.items()}
    return {
        name: [fact for part in listed for fact in groups.get(part, part).split("; ")]
        for name, listed in parts.items()
    }


MUST_SAY = _facts()
WITH_FACTS = ("disclosure", "concern", "contact", "office_hours", "reporting", "answer", "help", "fallback")

NEVER = {
    "a clock time": r"\d[:.]\d\d\b|\b\d{1,2}\s*(?:am|pm|o.?clock)\b|\bmidday\b|\bnoon\b|\bmidnight\b|\b24 ?/ ?7\b|\b24 hours\b",
    "open or closed": r"\b(?:is|are|now|still|already|currently) (?:open|closed|shut)\b|\bopen(?:s|ing)? (?:now|at|from|until)\b"
    r"|\bclos(?:es|ed|ing)\b",
    "criteria of the guidance of 2015": r"regulated (?:setting|service)|custody|suspected suicide|died by suicide"
    r"|young offender|cause for concern as to the way",
    "a limit that no source supports": r"\b(?:6|six) months\b|\b(?:1|one|a) working day\b|\b7 working days\b",
    "a decision about a threshold": r"\b(?:this|that|it|your case|the case) (?:meets|does not meet|would meet) "
    r"|\bmeets the threshold|\bsounds like (?:abuse|neglect)|\b(?:this|that|it) is (?:not )?(?:abuse|neglect|serious)\b"
    r"|\b(?:no need|not need|need not|not have) to (?:report|refer|notify|call)\b|\b(?:low|medium|high) risk\b"
    r"|\bnot serious enough\b|\bcounts as (?:abuse|neglect)",
    "a promise": r"\b(?:i|we) promise|\bguarantee|\bwill be (?:safe|believed|fine|all right|okay|protected|kept)\b"
    r"|\b(?:they|someone|somebody|we|i|police|worker) will (?:help|come|call|protect|believe|listen|tell|keep|visit|act)"
    r"|\bwill not be (?:taken|told|blamed)|\bno ?(?:one|body) will\b|\bkeep (?:it|this|that) secret\b|\bconfidential",
    "a body or number of the past": r"clinical commissioning|\bccg\b|88858|immediate help team",
    "a case that is not Hull's": r"\bchild f\b|labinjo|star hobson|herefordshire",
    "the partnership's misprint": r"\bhcsp\b",
}


@dataclass(frozen=True)
class Said:
    """One text with everything in it that a person can read, filled."""

    name: str
    outcome: str
    text: str

    def __str__(self) -> str:
        return self.name


def _filled(raw: str) -> str:
    from_actions = {"kind": "Learning review", "date": "7 March 2019", "total": "12", "remaining": "7"}
    from_actions |= dict.fromkeys(
        ("understood", "title", "lines", "reviewers", "link", "summary"), "Family M"
    )
    values = placeholders(CONTENT.partnership)
    return fill(
        raw,
        {
            **values,
            **from_actions,
            "minutes": "30",
            "office_hours": spoken_hours(CONTENT.partnership.hours),
            "emergency_reply": fill(CONTENT.words["emergency_1"], values),
        },
    )


def _variation(response: str, body: dict[str, Any]) -> Said:
    chosen_by = [condition["value"] for condition in body.get("condition", ())]
    name = "-".join([response, *chosen_by, *filter(None, [body.get("channel")])])
    shown = [body["text"], *(button["title"] for button in body.get("buttons", ()))]
    return Said(name, body["metadata"]["outcome"], "\n".join(_filled(part) for part in shown))


RESPONSES = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["responses"]
SAID = [_variation(response, body) for response, bodies in RESPONSES.items() for body in bodies]
WORDS = [Said(f"words: {key}", key, _filled(text)) for key, text in CONTENT.words.items()]


def lacks(text: str, facts: list[str]) -> list[str]:
    """The facts of which no wording is in the text."""
    loose = re.sub(r"\s+", " ", text.lower().replace("’", "'"))

    def told(wording: str) -> bool:  # 111 is not told by 0800 1111
        return re.search(rf"(?<!\d){re.escape(wording)}(?!\d)", loose) is not None

    return [fact for fact in facts if not any(told(wording) for wording in fact.split("|"))]


@pytest.mark.parametrize("said", [said for said in SAID if said.name in MUST_SAY], ids=str)
def test_it_says_its_facts(said: Said) -> None:
    assert lacks(said.text, MUST_SAY[said.name]) == []


@pytest.mark.parametrize("said", [said for said in SAID if said.outcome in WITH_FACTS], ids=str)
def test_its_facts_are_written_down_here(said: Said) -> None:
    assert MUST_SAY.get(said.name), f'add to facts.yml what "{said.name}" must say'


def test_nothing_is_written_down_for_an_answer_that_is_gone() -> None:
    assert set(MUST_SAY) <= {said.name for said in SAID}


@pytest.mark.parametrize("said", SAID + WORDS, ids=str)
@pytest.mark.parametrize("what", NEVER)
def test_it_never_says(said: Said, what: str) -> None:
    assert re.findall(NEVER[what], said.text, re.IGNORECASE) == []


@pytest.mark.parametrize("said", SAID + WORDS, ids=str)
def test_the_edition_of_2018_is_named_only_as_replaced(said: Said) -> None:
    if "2018" in said.text:
        assert "2018 was replaced in 2023" in said.text
        assert "2026" in said.text
    assert "2015" not in said.text
    assert not re.search(r"2023 (?:is|says|applies)", said.text)


@pytest.mark.parametrize("said", SAID + WORDS, ids=str)
def test_the_neighbour_s_number_is_called_the_neighbour_s(said: Said) -> None:
    """It has the same dialling code as Hull's lines, and could be taken for one."""
    for line in said.text.splitlines():
        if "393939" in re.sub(r"\D", "", line):
            assert said.name.endswith("-neighbour_area")
            assert "East Riding" in line
            assert "Hull" not in line


@pytest.mark.parametrize("said", SAID + WORDS, ids=str)
def test_every_number_of_hull_s_code_is_one_of_the_three_known(said: Said) -> None:
    known = {"01482 448 879", "01482 300 304", "01482 393939"}
    assert {found.strip() for found in re.findall(r"01482[ \d]+", said.text)} <= known


@pytest.mark.parametrize("said", SAID + WORDS, ids=str)
def test_working_days_are_those_of_the_sources(said: Said) -> None:
    days = set(re.findall(r"(\w+) working days", said.text))
    assert days <= {"5", "15"}
    if "15" in days:
        assert said.name.startswith("utter_rapid_review")
    if "5" in days:
        assert said.name.startswith("utter_notifiable_incident")


def test_hull_s_hours_are_in_no_text_while_nobody_has_confirmed_them() -> None:
    assert spoken_hours(CONTENT.partnership.hours) == ""


@pytest.mark.parametrize(
    ("what", "wrong"),
    [
        ("a clock time", "Call between 8.30am and 5pm."),
        ("open or closed", "The office is closed now."),
        ("criteria of the guidance of 2015", "The child died in a regulated setting."),
        ("a limit that no source supports", "It is published within 6 months."),
        ("a decision about a threshold", "You do not need to report this."),
        ("a promise", "Nobody will know that you called."),
        ("a body or number of the past", "NHS Hull Clinical Commissioning Group"),
    ],
)
def test_the_patterns_find_what_they_forbid(what: str, wrong: str) -> None:
    assert re.search(NEVER[what], wrong, re.IGNORECASE)
