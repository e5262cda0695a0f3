"""Short messages that continue the open search: "the second one", "who wrote it", "and in 2019?"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from dateutil.relativedelta import relativedelta

from bot.reviews.chatter import CHATTER
from bot.reviews.query import Detail, OpenSearch, Period, ReviewQuery
from bot.reviews.understand import understand, wanted_detail
from bot.reviews.vocabulary import Vocabulary
from bot.reviews.wording import small, split_words, word_set

PAGE = 5  # titles shown at once, a rule of the review lists

_DETAIL_WORDS = word_set(
    """
    link url web address download text author whom carried led authored conducted made who's date dated
    recommend recommendation recommended recommending summarise conclusion outcome called name entitled published
    long ago exact say said tell open copy thing again lead
    """
)
_LONGEST = 11  # words: a longer message speaks for itself
_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)
_NUMERALS = (
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
_THING = r"(?:one|review|report|of (?:them|those|these|the two|the list))"

_MORE = re.compile(
    r"^\W*(?:(?:yes|ok|okay|and|please|can (?:i|you)|could (?:i|you)|show|see|give|me|us|the|have|list|"
    r"any|are there|is there|some)\W+)*(?:more|next(?: (?:five|page|few|ones|lot|5))?|the rest|rest|"
    r"others|the others|remaining|keep going|carry on|what else|anything else in the list)(?: (?:of "
    r"(?:them|those|these|the list)|reviews?|reports?|results?|ones|please|pls|then))*\W*$"
)
_AGAIN = re.compile(
    r"\b(?:(?:that|the|this) list again|again (?:please )?the list|(?:back to|go back to|repeat|show(?: "
    r"me)?|see) (?:the|that|those) (?:list|results|reviews) again|list again|those again|them again|start "
    r"of the list)\b|^\W*(?:yes\W+|ok\W+|please\W+|can you\W+)*(?:show me|show (?:me )?them|list them|"
    r"what are they|which ones|go back|back)\W*(?:please)?\W*$"
)
_WHY_NOT = re.compile(r"^\W*(?:but )?(?:why(?: not| is that| isn't there| isnt there)?|how come)\W*$")
_POINTS = re.compile(
    r"\b(?:it|that|this|its|that's|thats|the review|the report|that one|this one|he|she|they)\b"
)
_CHOSEN = re.compile(rf"\b(?:{'|'.join(_ORDINALS)}|last|bottom|top|1st|2nd|3rd|[4-9]th|10th) {_THING}\b")
_NUMBERED = re.compile(
    rf"^(?:\W*(?:show|open|tell me about|number|no|option|the|review|report|more about|me))*\W*#?(?P<number>\d{{1,2}}|{'|'.join(_NUMERALS)})\W*$"
)
_BARE_ORDINAL = re.compile(
    rf"^\W*(?:(?:the|open|show me|what about|tell me about|and)\W+)*(?P<word>{'|'.join(_ORDINALS)}|last|1st|2nd|3rd|[4-9]th|10th)\W*(?:please|pls)?\W*$"
)
_AGE = re.compile(
    r"\bthe (?P<age>older|oldest|earlier|earliest|newer|newest|later|latest|more recent|most recent)(?: one| of (?:the|those|these|them)(?: two)?)?\W*$"
)
_THIS_ONE = re.compile(
    r"^\W*(?:(?:yes|open|show me|tell me about|more about)\W+)*(?:that|this) (?:one|review|report)\W*(?:please|pls)?\W*$"
)
_OTHER = re.compile(r"\b(?:the other|others?|another|other ones?|any more|different one)\b")
_THE_OTHER_ONE = re.compile(r"\bthe other(?: one)?\W*(?:please|pls)?\W*$")
_SHIFT = re.compile(
    r"\b(?:the )?(?P<unit>spring|summer|autumn|winter|year|month|week|day|quarter) (?P<way>before|after|"
    r"following|earlier|later)(?: that)?\W*$|\b(?:the )?(?P<way2>previous|following|next|preceding) "
    r"(?P<unit2>spring|summer|autumn|winter|year|month|week|day|quarter)\W*$"
)
_BEFORE_THAT = re.compile(
    r"\b(?:before (?:that|then|this|those)|any(?:thing)? (?:older|earlier)|(?:older|earlier) ones?)\W*$"
)
_AFTER_THAT = re.compile(r"\b(?:after (?:that|then|this|those)|since then|any(?:thing)? (?:newer|later))\W*$")
_NARROW = re.compile(
    r"(?:^|\b(?:no|show me|give me|see|have|want|please|but|and)\W+)(?:just|only)\b(?! (?:wonder|ask|look|"
    r"curious|want|need|check))|(?<!one )\b(?:of|in|from|out of) (?:them|those|these|that list)\b|"
    r"\b(?:which|how many|any) (?:are|were)\b|\bnarrow\b|\bthe ones\b|\b(?:the|that) (?:\w+ ){1,4}one\W*$|"
    r"\bthe one (?:from|about|on|with|by|in)\b"
)
_ADD = re.compile(
    r"^\W*(?:(?:ok|okay|no|sorry|yes|yeah)\W+)*(?:and|or|but|what about|how about|what of|also|plus|same (?:for|but))\b"
)
_BARE_TIME = re.compile(
    r"^\W*(?:in|from|since|before|after|between|published|during|until)\b(?!.*\b(?:reviews?|reports?)\b)"
)
_SORTED = re.compile(r"\b(?P<order>newest|latest|oldest|earliest) first\b")
_NEXT_BACK = re.compile(
    r"\b(?:(?:the )?(?:one|review|report) before(?: that| it| this)?|(?:and )?before that|the previous one)\W*$"
)
_LATEST_OF_THESE = re.compile(
    r"\b(?:newest|latest|oldest|most recent|earliest|first|last)\b(?!.*\b(?:reviews?|reports?|csprs?|scrs?|lcsprs?|malrs?)\b)"
)


def follow_up(text: str, search: OpenSearch, today: date, vocabulary: Vocabulary) -> OpenSearch | None:
    """The open search as this message changes it, or None if the message does not continue it."""
    plain = small(text).strip()
    if not plain or len(plain.split()) > _LONGEST:
        return None
    asked = understand(text, today, vocabulary)
    if asked.ids or asked.impossible_date:
        return None
    return _turned_page(plain, search) or _chosen(plain, asked, search) or _changed(plain, asked, search)


def _turned_page(plain: str, search: OpenSearch) -> OpenSearch | None:
    if _AGAIN.search(plain):
        return OpenSearch(replace(search.query, wants=None, wants_count=False))
    query = replace(search.query, wants=None, wants_count=False)
    if said := _SORTED.search(plain):
        return OpenSearch(
            replace(
                query,
                order="oldest" if said["order"] in ("oldest", "earliest") else "newest",
            )
        )
    seen = query.not_ids + search.shown
    if query.limit and _NEXT_BACK.search(plain):
        return OpenSearch(replace(query, limit=1, not_ids=seen))
    if query.limit and _MORE.search(plain):
        return OpenSearch(replace(query, limit=None, not_ids=seen))
    if _MORE.search(plain):
        return OpenSearch(query, search.offset + PAGE, search.shown)
    return None


# --- one review of those shown -----------------------------------------------------------------------------


def _chosen(plain: str, asked: ReviewQuery, search: OpenSearch) -> OpenSearch | None:
    """One of the shown reviews, by its place, its age or "that one"; or a detail of the review spoken of."""
    if asked.subjects or asked.themes or asked.kinds or asked.reviewers or asked.period or asked.words:
        return None
    wants = wanted_detail(plain)
    if (picked := _place(plain, search)) is not None:
        return _focused(search, picked, wants)
    if _THE_OTHER_ONE.search(plain) and search.focus and len(search.shown) == 2:
        return _focused(search, next(i for i in search.shown if i != search.focus), wants)
    focus = search.focus or (search.shown[0] if len(search.shown) == 1 else None)
    if _WHY_NOT.search(plain) and focus and search.query.wants:
        return _focused(search, focus, search.query.wants)
    if _THIS_ONE.search(plain) and focus:
        return _focused(search, focus, wants)
    spoken_of = wants and (_POINTS.search(plain) or len(plain.split()) <= 6) and not asked.limit
    if not spoken_of or asked.wants_count or _of_something_else(plain):
        return None
    if focus:
        return _focused(search, focus, wants)
    return OpenSearch(
        replace(search.query, wants=wants, wants_count=False),
        search.offset,
        search.shown,
    )


def _of_something_else(plain: str) -> bool:
    """Whether it asks for a day or a link of what is no review: "what day is the bin collection"."""
    return any(word.loose not in CHATTER and word.loose not in _DETAIL_WORDS for word in split_words(plain))


def _focused(search: OpenSearch, review_id: str, wants: Detail | None) -> OpenSearch:
    query = replace(search.query, wants=wants, wants_count=False)
    return replace(search, query=query, focus=review_id)


def _place(plain: str, search: OpenSearch) -> str | None:
    """The id of the shown review that stands at the said place; None if no place of the list is said."""
    shown = search.shown
    if not shown:
        return None
    if age := _AGE.search(plain):
        oldest_last = search.query.order == "newest"
        old = age["age"].startswith(("old", "earl"))
        return shown[-1 if old == oldest_last else 0]
    said = _CHOSEN.search(plain)
    bare = _BARE_ORDINAL.search(plain)
    word = said.group().split()[0] if said else bare["word"] if bare else ""
    if word in ("last", "bottom"):
        return shown[-1]
    number = _NUMBERED.search(plain)
    if not word and not number:
        return None
    place = _number(word) if word else _number(number["number"]) if number else 0
    place -= search.offset if place > PAGE else 0
    return shown[place - 1] if 0 < place <= len(shown) else None


def _number(word: str) -> int:
    if word[0].isdigit():
        return int(re.sub(r"\D", "", word))
    if word == "top":
        return 1
    return (_ORDINALS if word in _ORDINALS else _NUMERALS).index(word) + 1


# --- the same search, narrower or for another time ---------------------------------------------------------


def _changed(plain: str, asked: ReviewQuery, search: OpenSearch) -> OpenSearch | None:
    shifted = _shifted(plain, search.query.period)
    if shifted and not (asked.themes or asked.kinds or asked.subjects):
        return OpenSearch(replace(search.query, period=shifted, wants=None, limit=None, not_ids=()))
    if _OTHER.search(plain) and (search.focus or search.shown) and (asked.filters and not asked.words):
        seen = (search.focus,) if search.focus else search.shown
        return OpenSearch(replace(asked, not_ids=seen))
    if asked.subjects:
        return None
    time_only = bool(asked.period and _BARE_TIME.search(plain) and len(plain.split()) <= 6)
    narrowing = bool(_NARROW.search(plain)) or time_only
    adding = bool(_ADD.search(plain))
    picking = bool(asked.limit and _LATEST_OF_THESE.search(plain) and not asked.filters)
    asking = asked.filters and not (asked.words and not narrowing)
    if not ((narrowing or adding) and (asking or asked.wants_count)) and not picking:
        return None
    return OpenSearch(_merged(search.query, asked, narrowing, adding))


def _merged(old: ReviewQuery, new: ReviewQuery, narrowing: bool, adding: bool) -> ReviewQuery:
    """The old question with what the new one says put in place of the same kind of filter."""
    narrowed = tuple(dict.fromkeys(old.themes + new.themes))
    counting = new.wants_count or (old.wants_count and adding and not new.wants and not new.limit)
    return replace(
        old,
        kinds=new.kinds or old.kinds,
        themes=(narrowed if narrowing else new.themes) if new.themes else old.themes,
        not_themes=tuple(dict.fromkeys(old.not_themes + new.not_themes)),
        subjects=() if adding and new.themes else old.subjects,
        ids=() if adding and new.themes else old.ids,
        reviewers=new.reviewers or old.reviewers,
        words=new.words or old.words,
        period=new.period or old.period,
        order=new.order,
        limit=new.limit,
        wants_count=counting,
        wants=new.wants,
    )


def _shifted(plain: str, period: Period | None) -> Period | None:
    """The open period moved as the message says ("the summer before", "before that")."""
    if period is None:
        return None
    if _BEFORE_THAT.search(plain) and period.start:
        return Period(None, period.start - relativedelta(days=1))
    if _AFTER_THAT.search(plain) and period.end:
        return Period(period.end + relativedelta(days=1), None)
    said = _SHIFT.search(plain)
    if not said or not period.start or not period.end:
        return None
    unit, way = said["unit"] or said["unit2"], said["way"] or said["way2"]
    count = -1 if way in ("before", "earlier", "previous", "preceding") else 1
    step = {
        "month": relativedelta(months=count),
        "week": relativedelta(weeks=count),
        "day": relativedelta(days=count),
        "quarter": relativedelta(months=3 * count),
    }.get(unit, relativedelta(years=count))
    try:
        return _moved(period, step)
    except (ValueError, OverflowError):
        return None


def _moved(period: Period, step: relativedelta) -> Period:
    assert period.start and period.end
    start, after = period.start + step, period.end + relativedelta(days=1) + step
    return Period(start, after - relativedelta(days=1))
