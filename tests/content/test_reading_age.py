"""Whoever can read a children's paper can read what the assistant says: a reading age of 11 or under.

Two published measures, both as a school grade (grade + 5 = age). A text has to pass both.

- Flesch-Kincaid: the length of sentences and the syllables of words.
- Coleman-Liau: the length of sentences and the letters of words. It was chosen as the second because it has no cliff,
  which matters in texts of ten to ninety words: Gunning fog gains four grades by one word of three syllables in ten;
  Dale-Chall adds 3.6 grades as soon as one word in twenty is not on its list, which has no "online" and no
  "Childline"; Spache was made for the youngest and calls even the wording of the law easy; the automated readability
  index would add nothing, because it counts the same letters and sentences.

textstat drops sentences of one or two words ("Office hours.") but counts their words: that makes the figures here
a little too high, never too low.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import pytest
import textstat
import yaml

from bot.content import fill, load_content, placeholders
from bot.content.placeholders import services

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "bot" / "content"
HULL = load_content(CONTENT / "hull").partnership

OLDEST = 11
FEWEST_WORDS = 5  # "Published:" with its date is a label; no measure is made for it
PLAIN_WITHOUT_EXCEPTION = {"emergency", "disclosure", "concern", "contact", "fallback", "help", "words.yml"}

# Terms that are not ours to change: names of bodies, and what the law and the partnership's page call things.
# Texts below that cannot do without them are measured with a short word in their place.
TERMS = {
    "(Children Act 2004, section 16C(1))": "",
    "Child Safeguarding Practice Review Panel": "Panel",
    "Secretary of State": "minister",
    "Ofsted": "it",
    "Local Safeguarding Children Boards": "boards",
    "integrated care board": "care board",
    "safeguarding partners": "partners",
    "sub-committee": "group",
    "child safeguarding practice review": "review",
    "multi-agency learning review": "review",
    "serious case review": "review",
    "national review": "review",
    "notifiable incident": "event",
}
EXCEPTIONS = {
    "utter_cspr": "explains two statutory names, the new one and the old one",
    "utter_cspr-scr_difference": "names both kinds of review, and the bodies that ran each",
    "utter_notifiable_incident": "keeps to the wording of the Act, for the professionals who must apply it",
    "utter_notifiable_incident-who_and_when": "names all whom the law says must be told",
    "utter_rapid_review": "for professionals; three statutory names stand in three sentences",
    "utter_national_panel": "the Panel's name, and that of the minister who appoints it, cannot be changed",
    "utter_learning_review": "explains one name by another, both as on the partnership's page",
    "utter_learning_review-malr_status": "explains one name by another, both as on the partnership's page",
    "utter_partnership": "names the partners, the sub-committee and both kinds of review as the page does",
    "utter_partnership-who_are_partners": "names the bodies, and little else",
    "utter_partnership-who_oversees": "names the sub-committee and the reviews that it oversees",
}


@dataclass(frozen=True)
class Text:
    """One text that people get to read."""

    name: str
    outcome: str
    raw: str

    def __str__(self) -> str:
        return self.name


def _texts() -> list[Text]:
    found = []
    responses = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["responses"]
    for name, variations in responses.items():
        for said in variations:
            chosen_by = [condition["value"] for condition in said.get("condition", ())]
            known_as = "-".join([name, *chosen_by, *filter(None, [said.get("channel")])])
            found.append(Text(known_as, said["metadata"]["outcome"], said["text"]))
            for button in said.get("buttons", ()):
                found.append(
                    Text(f"{known_as}: {button['title']}", said["metadata"]["outcome"], button["title"])
                )
    for folder in ("hull", "example"):
        for key, text in load_content(CONTENT / folder).words.items():
            found.append(Text(f"{folder}: {key}", "words.yml", text))
    return found


def _values() -> dict[str, str]:
    """Hull's values; numbers, links and names are left out, and so is what comes from the review list."""
    values: dict[str, str] = defaultdict(str, placeholders(HULL), minutes="30")
    for service in services(HULL):
        values[service.key] = values[f"{service.key}_name"] = ""
    names = ("page_url", "partnership", "partnership_short", "guidance_quoted", "guidance_current")
    values |= dict.fromkeys(names, "")
    return values


def _sentences(raw: str) -> str:
    """The text as sentences: a line ends one, unless it runs on (", or")."""
    lines = []
    for line in fill(raw, _values()).splitlines():
        line = re.sub(r"\(\s*\)", "", line)
        line = re.sub(r"[\s,]+([.,;:?])", r"\1", line).strip()
        if re.search("[A-Za-z]", line):
            lines.append(line if re.search(r"(?:[.?,]|\b(?:or|and))$", line) else line.rstrip(":;") + ".")
    return " ".join(lines)


def _without_terms(sentences: str) -> str:
    for term, short in TERMS.items():
        sentences = sentences.replace(term, short).replace(term.capitalize(), short.capitalize())
    return sentences


def ages(sentences: str) -> dict[str, float]:
    return {
        "Flesch-Kincaid": round(textstat.flesch_kincaid_grade(sentences) + 5, 1),
        "Coleman-Liau": round(textstat.coleman_liau_index(sentences) + 5, 1),
    }


def too_old(sentences: str) -> dict[str, float]:
    return {measure: age for measure, age in ages(sentences).items() if age > OLDEST}


TEXTS = _texts()
MEASURED = [text for text in TEXTS if textstat.lexicon_count(_sentences(text.raw)) >= FEWEST_WORDS]
EXCEPTED = [text for text in MEASURED if text.name in EXCEPTIONS]


@pytest.mark.parametrize("text", [text for text in MEASURED if text not in EXCEPTED], ids=str)
def test_an_eleven_year_old_can_read_it(text: Text) -> None:
    sentences = _sentences(text.raw)
    assert not too_old(sentences), f"use shorter words or sentences: {sentences}"


@pytest.mark.parametrize("text", EXCEPTED, ids=str)
def test_an_exception_is_simple_but_for_its_terms_and_is_still_needed(text: Text) -> None:
    sentences = _sentences(text.raw)
    assert not too_old(_without_terms(sentences)), f"use shorter words or sentences: {sentences}"
    assert too_old(sentences), "simple enough by now: take it off the list of exceptions"


def test_exceptions_are_few_real_and_never_where_somebody_is_afraid() -> None:
    assert {text.name for text in EXCEPTED} == set(EXCEPTIONS)
    assert not [text.name for text in EXCEPTED if text.outcome in PLAIN_WITHOUT_EXCEPTION]
    responses = [text for text in MEASURED if text.outcome != "words.yml" and ": " not in text.name]
    assert len(EXCEPTED) < 0.15 * len(responses)


def test_only_labels_go_unmeasured() -> None:
    """Whatever is too short to measure is short enough to be read word by word."""
    for text in TEXTS:
        if text not in MEASURED:
            assert not [word for word in re.findall("[a-z]+", _sentences(text.raw).lower()) if len(word) > 13]


def test_the_measures_find_hard_text_hard() -> None:
    """The partnership's own page, of which the assistant is the plain version."""
    page = (
        "In addition to child safeguarding practice reviews, the partnership will also undertake multi-agency "
        "learning reviews which do not meet the criteria for a child safeguarding practice review, but are "
        "considered to offer good opportunities to identify lessons for learning."
    )
    assert set(too_old(page)) == {"Flesch-Kincaid", "Coleman-Liau"}
    assert min(ages(page).values()) > 15
    assert max(ages("If you are in danger now, call the police. They can come to your home.").values()) < 9
