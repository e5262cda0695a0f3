"""A question in plain words becomes a query of the review list."""

from __future__ import annotations

import re
from datetime import date

from bot.reviews.chatter import ABOUT, CHATTER, NOUNS, OWN
from bot.reviews.dates import DatePhrase, find_dates
from bot.reviews.query import KINDS, Detail, Order, ReviewQuery
from bot.reviews.vocabulary import Found, Vocabulary
from bot.reviews.wording import LONGEST_READ, Word, blank_out, small, split_words

_REVIEW = r"(?:reviews?|reports?|ones?|cases?|csprs?|lcsprs?|scrs?|malrs?|publications?|it)\b"
_ONE_REVIEW = r"(?:review|report|one|case|cspr|lcspr|scr|malr|publication)\b"
_NUMBER_WORDS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
)
_NUMBER = r"(?P<number>\d{1,3}|" + "|".join(_NUMBER_WORDS[1:]) + ")"
_NEWEST = r"(?:latest|newest|most recent(?:ly)?|most current|freshest|last|new)"
_OLDEST = r"(?:oldest|earliest|very first|first)"
_FEW_WORDS = r"(?:\w+(?:'s)? ){0,6}?"

_COUNT = re.compile(
    r"\bhow many\b|\b(?:what is|what's|whats|the|total|give me (?:the|a)) (?:number|count|total)\b|\bcount\b"
)
_ORDERS: tuple[tuple[Order, str], ...] = (
    (
        "oldest",
        r"\b(?:oldest|earliest|very first)\b|\bfirst (?:ever )?" + _FEW_WORDS + _REVIEW,
    ),
    ("newest", r"\b(?:latest|newest|most recent|recent(?:ly)?)\b"),
)
_LIMITS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:{_NEWEST}|{_OLDEST}|top) {_NUMBER}\b(?! (?:days?|weeks?|months?|years?|decades?|fortnights?))",
        rf"\b{_NUMBER} (?:{_NEWEST}|{_OLDEST})\b",
    )
)
_SINGLE = re.compile(
    rf"\b(?:{_NEWEST}|{_OLDEST}) {_FEW_WORDS}{_ONE_REVIEW}|\b(?:the|your|whats|what's) (?:latest|newest|most recent|oldest|earliest)\W*$"
)
_DETAILS: tuple[tuple[Detail, tuple[str, ...]], ...] = (
    (
        "reviewer",
        (
            r"\bwho(?:'s|s)? (?:wrote|reviewed|did|led|carried out|authored|conducted|was the|were the|is the|made)\b",
            r"\bwritten by\W*$",
            r"\bby whom?\b",
            r"\bwho (?:was|is) it by\b",
            r"\b(?:authors?|reviewers?)\b",
            r"\bwho .{0,40}\bwrite\b",
        ),
    ),
    (
        "link",
        (
            r"\b(?:links?|url|pdf|download|web ?address|full (?:report|text)|read (?:it|the|that|this))\b",
            r"\bwhere can i (?:read|find|see|get)\b",
        ),
    ),
    (
        "date",
        (
            r"^\W*(?:and )?(?:when|(?:the |its )?date)\W*$",
            r"\bwhen (?:was|were|did|is|it)\b",
            r"\b(?:what|which) (?:date|day|month|year)\b",
            r"\bpublication date\b",
            r"\bdate (?:of|was it|it was|published)\b",
            r"\bhow (?:old|long ago|recent) (?:is|was)\b",
        ),
    ),
    (
        "findings",
        (
            r"\b(?:findings?|lessons?|learn(?:ed|t)|recommend\w*|summar\w+|what happened|what went wrong)\b",
            r"\bwhat did it (?:say|find)\b",
            r"\btell me (?:more )?about\b",
            r"\bmore about\b",
            r"\bdetails? (?:of|on|about)\b",
            r"\bwhat(?:'s|s| is| was) (?:it|that|this) about\b",
        ),
    ),
    ("title", (r"\b(?:full |exact )?(?:title|name of|(?:what is|whats|what's) it called)\b",)),
)
_NEGATION = re.compile(
    r"\b(?:not|except|excluding|without|apart from|other than|exclude|leave out|but no|no|non|aren't|"
    r"arent|isn't|isnt|weren't|werent|don't include|ignoring|rather than|instead of)(?: (?:for|the|any|a|"
    r"an|about|to do with|do with|involving|on|include|including|of|are|is))*\W*$"
)
_OR = re.compile(r"^\W*(?:or|and/or)\W*$")


def understand(text: str, today: date, vocabulary: Vocabulary) -> ReviewQuery:
    """What this question asks of the list whose vocabulary is given. Any text is answered; never raises."""
    text = text[:LONGEST_READ]
    plain = small(text)
    title = vocabulary.quoted_title(text)
    found = vocabulary.find(text)
    phrase = find_dates(undated(text, found, title is not None), today)
    wanted, unwanted = _split_by_negation(plain, found)
    not_kinds = _values(unwanted, "kind")
    kinds = _values(wanted, "kind") or (tuple(k for k in KINDS if k not in not_kinds) if not_kinds else ())
    themes = _theme_groups(plain, wanted)
    subjects = _values(wanted, "alias")
    reviewers = _values(wanted, "reviewer")
    named = bool(themes or subjects or reviewers or title)
    order, limit = _order(plain)
    return ReviewQuery(
        kinds=() if title else kinds,
        themes=() if title or subjects else themes,
        not_themes=() if title else _values(unwanted, "theme"),
        subjects=() if title else subjects,
        reviewers=() if title else reviewers,
        words=() if named else _topic_words(text, found, phrase, vocabulary),
        ids=(title,) if title else (),
        period=phrase.period if phrase else None,
        order=order,
        limit=limit,
        wants_count=bool(_COUNT.search(plain)),
        wants=wanted_detail(text),
        impossible_date=bool(phrase and phrase.period is None),
    )


def undated(text: str, found: list[Found], has_title: bool) -> str:
    """The text without the names that look like dates: the reviewer June, "Child U (commissioned 2015)"."""
    spans = [(f.start, f.end) for f in found if f.label in ("reviewer", "alias")]
    if has_title:
        spans += [match.span() for match in re.finditer(r"\([^()]*\)", text)]
    return blank_out(text, spans)


def wanted_detail(text: str) -> Detail | None:
    """The one detail of a review that is asked for, if any."""
    plain = small(text)
    for detail, patterns in _DETAILS:
        if any(re.search(pattern, plain) for pattern in patterns):
            return detail
    return None


def _order(plain: str) -> tuple[Order, int | None]:
    order: Order = next((order for order, pattern in _ORDERS if re.search(pattern, plain)), "newest")
    for pattern in _LIMITS:
        if match := pattern.search(plain):
            said = match["number"]
            number = int(said) if said.isdigit() else _NUMBER_WORDS.index(said) + 1
            return order, max(number, 1)
    return order, 1 if _SINGLE.search(plain) else None


def _split_by_negation(plain: str, found: list[Found]) -> tuple[list[Found], list[Found]]:
    """What is asked for, and what is asked to be left out ("not the baby", "neglect but no domestic abuse")."""
    wanted: list[Found] = []
    unwanted: list[Found] = []
    at = 0
    for entity in found:
        negated = _NEGATION.search(plain[at : entity.start])
        listed = unwanted and not plain[at : entity.start].strip(" ,") and unwanted[-1].end == at
        (unwanted if negated or listed else wanted).append(entity)
        at = entity.end
    return wanted, unwanted


def _values(found: list[Found], label: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for f in found if f.label == label for value in f.values))


def _theme_groups(plain: str, found: list[Found]) -> tuple[tuple[str, ...], ...]:
    """Every theme named must be met; themes joined by "or" are one group of which any may be met."""
    groups: list[tuple[str, ...]] = []
    last_end: int | None = None
    for theme in (f for f in found if f.label == "theme"):
        joined = last_end is not None and _OR.search(plain[last_end : theme.start])
        if joined:
            groups[-1] = tuple(dict.fromkeys(groups[-1] + theme.values))
        else:
            groups.append(theme.values)
        last_end = theme.end
    return tuple(dict.fromkeys(groups))


def _topic_words(
    text: str, found: list[Found], phrase: DatePhrase | None, vocabulary: Vocabulary
) -> tuple[str, ...]:
    """The words a question is about, when they are no theme of the list: looked for in titles and summaries.

    Words after "about", "on", "by" and the like always count; elsewhere only if some review uses them, so
    that chatter does not empty the list.
    """
    spans = [(f.start, f.end) for f in found] + ([(phrase.start, phrase.end)] if phrase else [])
    words = split_words(blank_out(text, spans))
    asked: list[str] = []
    about = False
    for at, word in enumerate(words):
        about = (about or word.loose in ABOUT) and word.loose not in OWN
        names_ones = at + 1 < len(words) and words[at + 1].loose in NOUNS
        if _tells(word) and (about or names_ones or word.loose in vocabulary.review_words):
            asked.append(word.loose)
    return tuple(dict.fromkeys(asked))


def _tells(word: Word) -> bool:
    return len(word.loose) > 2 and not word.loose.isdigit() and word.loose not in CHATTER | ABOUT
