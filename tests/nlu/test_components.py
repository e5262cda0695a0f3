"""The graph components as Rasa uses them: create, train, kept in a model storage, load, process."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.danger import Danger
from bot.nlu.review_entities import ReviewEntities
from bot.nlu.understanding import Understanding
from bot.services import Services, install
from bot.settings import ROOT, Settings

CONTEXT = ExecutionContext(GraphSchema({}))
RESOURCE = Resource("understanding")
LABELLED = {
    "emergency": [
        "he is strangling her now",
        "my brother is not breathing",
        "someone is stabbing my mum",
        "he has a gun in the house",
        "my baby has gone blue",
        "he is kicking my sister on the floor",
        "she has taken all the tablets",
        "there is a man in the house with a knife",
    ],
    "greet": ["hello", "hi there", "hiya", "good morning", "hey you", "evening all", "now then", "ey up"],
    "out_of_scope": [
        "we went to the park",
        "what is on the telly",
        "had tea with aunty",
        "the weather is nice",
        "we fed the ducks",
        "the bus was late again",
        "i like football",
        "we played cards after tea",
    ],
}
CONFIG = Understanding.get_default_config()


def said(text: str) -> Message:
    return Message.build(text)


@pytest.fixture(scope="module")
def storage(tmp_path_factory: pytest.TempPathFactory) -> LocalModelStorage:
    """A model storage with a trained Understanding in it."""
    place = LocalModelStorage.create(tmp_path_factory.mktemp("model"))
    lines = [Message.build(text, intent) for intent, texts in LABELLED.items() for text in texts]
    component = Understanding.create(CONFIG, place, RESOURCE, CONTEXT)
    assert component.train(TrainingData(lines)) == RESOURCE
    return place


def load(storage: LocalModelStorage, **config: Any) -> Understanding:
    return Understanding.load({**CONFIG, **config}, storage, RESOURCE, CONTEXT)


@pytest.fixture(scope="module")
def understanding(storage: LocalModelStorage) -> Understanding:
    return load(storage)


@pytest.fixture(autouse=True)
def example() -> Iterator[None]:
    """The example partnership, whose list names kinds, themes, people and reviewers."""
    clock = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
    install(Services(Settings(content=ROOT / "bot" / "content" / "example", clock=clock)))
    yield
    install(None)


@pytest.mark.parametrize(
    ("text", "intent"),
    [("my sister is not breathing", "emergency"), ("hello hello", "greet"), ("we fed ducks", "out_of_scope")],
)
def test_what_was_trained_is_understood_after_loading(
    understanding: Understanding, text: str, intent: str
) -> None:
    (message,) = understanding.process([said(text)])
    assert message.get("intent")["name"] == intent
    assert message.get("intent") == message.get("intent_ranking")[0]
    chances = [one["confidence"] for one in message.get("intent_ranking")]
    assert chances == sorted(chances, reverse=True)
    assert sum(chances) == pytest.approx(1)


@pytest.mark.parametrize(("sure_from", "understood"), [(0.0, True), (1.01, False)])
def test_not_sure_is_said_beside_an_intent_that_keeps_its_name(
    storage: LocalModelStorage, sure_from: float, understood: bool
) -> None:
    (message,) = load(storage, sure_from=sure_from).process([said("hello")])
    assert message.get("understood") is understood
    assert message.get("intent")["name"] == "greet"


def test_everything_found_reaches_the_parse_result(understanding: Understanding) -> None:
    (message,) = Danger.create({}, None, None, CONTEXT).process(understanding.process([said("hello")]))  # type: ignore[arg-type]
    shown = message.as_dict(only_output_properties=True)
    assert {"intent", "intent_ranking", "understood", "emergency_chance", "danger"} <= shown.keys()


def test_danger_in_the_middle_of_a_long_message_is_heard(understanding: Understanding) -> None:
    """It is read in windows: the encoder stops after some 200 words, and one vector for all would drown it."""
    quiet = "we went to the park and fed the ducks and then we had tea with aunty and played cards. " * 17
    fear = "my brother is not breathing and he has gone blue. " * 8
    alone, calm, buried = understanding.process([said(fear), said(quiet * 2), said(quiet + fear + quiet)])
    assert 3000 < len(buried.get("text")) < 4000
    assert calm.get("emergency_chance") < 0.2
    assert alone.get("emergency_chance") > 0.6
    assert buried.get("emergency_chance") == pytest.approx(alone.get("emergency_chance"), abs=0.1)


def test_hidden_characters_change_nothing(understanding: Understanding) -> None:
    plain, hidden = understanding.process([said("hello there"), said("he\u200bllo\u00a0 the\u202ere")])
    assert hidden.get("intent_ranking") == plain.get("intent_ranking")


def test_a_message_without_text_is_left_alone(understanding: Understanding) -> None:
    (message,) = understanding.process([Message({"text": ""})])
    assert message.get("intent") is None


def test_an_untrained_component_is_not_used(storage: LocalModelStorage) -> None:
    with pytest.raises(RuntimeError, match="not trained"):
        Understanding.create(CONFIG, storage, RESOURCE, CONTEXT).process([said("hello")])


def test_without_emergency_among_the_intents_there_is_no_chance_of_one(tmp_path: Path) -> None:
    place = LocalModelStorage.create(tmp_path)
    safe = {
        "greet": LABELLED["greet"],
        "out_of_scope": LABELLED["out_of_scope"],
        "thank": ["thanks", "ta"] * 4,
    }
    lines = [Message.build(text, intent) for intent, texts in safe.items() for text in texts]
    component = Understanding.create(CONFIG, place, RESOURCE, CONTEXT)
    component.train(TrainingData(lines))
    (message,) = component.process([said("hello")])
    assert message.get("emergency_chance") == 0.0


@pytest.mark.parametrize(
    ("text", "chance", "intent", "level"),
    [
        ("he is strangling my sister", 0.0, "greet", 2),  # what the patterns are sure of is never lowered
        ("zebra", 0.99, "emergency", 2),
        ("zebra", 0.3, "greet", 1),
        ("zebra", 0.0, "disclose_harm", 1),
        ("zebra", 0.0, "greet", 0),
    ],
)
def test_detectors_and_classifier_become_one_level(text: str, chance: float, intent: str, level: int) -> None:
    message = Message({"text": text, "intent": {"name": intent}, "emergency_chance": chance})
    (read,) = Danger.create({}, None, None, CONTEXT).process([message])  # type: ignore[arg-type]
    assert read.get("danger")["level"] == level


def test_danger_is_heard_although_nothing_was_understood() -> None:
    (read,) = Danger.create({}, None, None, CONTEXT).process(
        [Message({"text": "he is strangling my sister"})]
    )  # type: ignore[arg-type]
    assert read.get("danger")["level"] == 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("serious case reviews about neglect", [("kind", "scr"), ("theme", "neglect")]),
        ("who reviewed Child T", [("alias", "Child T")]),
        ("csprs since 2018", [("kind", "cspr"), ("date", "2018")]),
        ("reviews by Walter Quillfeather", [("reviewer", "Walter Quillfeather")]),
        ("what is a rapid review", []),
        ("hello", []),
    ],
)
def test_review_entities_with_their_places(text: str, found: list[tuple[str, str]]) -> None:
    message = said(text)
    message.set("entities", [{"entity": "earlier"}])
    (read,) = ReviewEntities.create({}, None, None, CONTEXT).process([message])  # type: ignore[arg-type]
    earlier, *entities = read.get("entities")
    assert earlier == {"entity": "earlier"}, "what another component found is kept"
    assert [(one["entity"], one["value"]) for one in entities] == found
    assert all(text[one["start"] : one["end"]].strip() for one in entities)
