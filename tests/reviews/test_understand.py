"""Questions in plain words: what they ask of the list."""

from __future__ import annotations

import pytest

from bot.reviews import Vocabulary, entities, understand
from tests.reviews.invented_list import TODAY


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("SCRs", ("scr",)),
        ("serious case review", ("scr",)),
        ("seriuos case reveiws", ("scr",)),
        ("the cspr's", ("cspr",)),
        ("LCSPRs please", ("cspr",)),
        ("local child safeguarding practice reviews", ("cspr",)),
        ("safegaurding practise reveiw", ("cspr",)),
        ("MALRs", ("learning_review",)),
        ("multi-agency learning reviews", ("learning_review",)),
        ("any that the national panel did", ("national",)),
        ("SCRs and learning reviews", ("scr", "learning_review")),
        ("reviews that aren't serious case reviews", ("cspr", "learning_review", "national")),
        ("reviews", ()),
    ],
)
def test_kinds(text: str, kinds: tuple[str, ...], vocabulary: Vocabulary) -> None:
    assert understand(text, TODAY, vocabulary).kinds == kinds


@pytest.mark.parametrize(
    ("text", "themes", "not_themes"),
    [
        ("what have you got on neglect", (("neglect",),), ()),
        ("reviews about negelct", (("neglect",),), ()),
        ("domestic violence", (("domestic abuse",),), ()),
        ("baby shaken", (("infant non-accidental injury",),), ()),
        ("cot deaths where the parents were on drugs", (("unsafe sleep",), ("substance misuse",)), ()),
        ("gangs carrying drugs", (("criminal exploitation",),), ()),
        ("county lines", (("criminal exploitation",),), ()),
        ("mum's boyfriend that nobody knew about", (("hidden men",),), ()),
        ("kids in care", (("looked-after children",),), ()),
        ("home schooled", (("elective home education",),), ()),
        ("neglect or disability", (("neglect", "disability"),), ()),
        ("neglect but not disability", (("neglect",),), ("disability",)),
        ("exploitation", (("criminal exploitation", "child sexual exploitation"),), ()),
    ],
)
def test_themes(text: str, themes: object, not_themes: object, vocabulary: Vocabulary) -> None:
    query = understand(text, TODAY, vocabulary)
    assert (query.themes, query.not_themes, query.words) == (themes, not_themes, ())


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("child t", ("Child T",)),
        ("wheres the childT report", ("Child T",)),
        ("tell me about child tea", ("Child T",)),
        ("the baby k one", ("Baby K",)),
        ("family m review", ("Family M",)),
        ("yp r", ("Young Person R",)),
        ("Child AB", ("Child AB",)),
        ("child ay bee", ("Child AB",)),
        ("child double u", ("Child W",)),
        ("the child x report", ("Child X",)),
        ("Child A", ("Child A",)),
        ("child a", ("Child A",)),
        ("Child L please, not the baby", ("Child L",)),
        ("siblings d e and f", ("Siblings D, E and F",)),
        ("Siblings D, E & F", ("Siblings D, E and F",)),
        ("hazel", ("Hazel and Finn",)),
        ("olivia", ("Olivia",)),
        ("Child Z", ("Child Z",)),
        ("child k", ("Child K",)),
        ("when a child is hurt", ()),
        ("can a child see the reports", ()),
    ],
)
def test_aliases(text: str, subjects: tuple[str, ...], vocabulary: Vocabulary) -> None:
    assert understand(text, TODAY, vocabulary).subjects == subjects


@pytest.mark.parametrize(
    ("text", "reviewers"),
    [
        ("reviews by Bryn Thorne", ("Bryn Thorne",)),
        ("what did thorne write", ("Bryn Thorne", "Des Thorne")),
        ("by Marsh Lowe", ("Ida Marsh-Lowe",)),
        ("reviews by June Hesketh", ("June Hesketh",)),
    ],
)
def test_reviewers(text: str, reviewers: tuple[str, ...], vocabulary: Vocabulary) -> None:
    query = understand(text, TODAY, vocabulary)
    assert (query.reviewers, query.period) == (reviewers, None)


@pytest.mark.parametrize(
    ("text", "order", "limit"),
    [
        ("What's the latest review?", "newest", 1),
        ("latest reviews", "newest", None),
        ("latest 3 reviews", "newest", 3),
        ("the two most recent learning reviews", "newest", 2),
        ("the last three months", "newest", None),
        ("oldest review you have", "oldest", 1),
        ("first serious case review you published", "oldest", 1),
        ("what reviews were published recently", "newest", None),
    ],
)
def test_order_and_limit(text: str, order: str, limit: int | None, vocabulary: Vocabulary) -> None:
    query = understand(text, TODAY, vocabulary)
    assert (query.order, query.limit) == (order, limit)


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("who wrote the baby k one", "reviewer"),
        ("was a reviewer named", "reviewer"),
        ("when was Child T published", "date"),
        ("is there a link", "link"),
        ("what went wrong with Child T", "findings"),
        ("what is the full title", "title"),
        ("reviews about neglect", None),
    ],
)
def test_detail_asked(text: str, wants: str | None, vocabulary: Vocabulary) -> None:
    assert understand(text, TODAY, vocabulary).wants == wants


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("reviews about a canal", ("canal",)),
        ("show me the drowning ones", ("drowning",)),
        ("how many reviews are there, it is for my slide", ()),
        ("show me all your reports please", ()),
        ("did owt come out last month", ()),
    ],
)
def test_topics_outside_the_themes(text: str, words: tuple[str, ...], vocabulary: Vocabulary) -> None:
    assert understand(text, TODAY, vocabulary).words == words


def test_whole_title_is_one_review_and_its_year_no_date(vocabulary: Vocabulary) -> None:
    query = understand("Open “Serious Case Review: Child U (commissioned 2015)”", TODAY, vocabulary)
    assert (query.ids, query.period, query.kinds) == (("child-u",), None, ())


def test_entities_stand_where_they_are_written(vocabulary: Vocabulary) -> None:
    text = "SCRs on neglect by Thorne about child T since 2019"
    found = [(text[start:end], label, value) for start, end, label, value in entities(text, vocabulary)]
    assert found == [
        ("SCRs", "kind", "scr"),
        ("neglect", "theme", "neglect"),
        ("Thorne", "reviewer", "Bryn Thorne|Des Thorne"),
        ("child T", "alias", "Child T"),
        ("2019", "date", "2019"),
    ]
