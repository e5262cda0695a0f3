"""Training is repeatable: the same data gives the same assistant, to the last digit."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.understanding import Understanding

ROOT = Path(__file__).resolve().parent.parent
RESOURCE = Resource("understanding")
CONTEXT = ExecutionContext(GraphSchema({}))
FOUND = ("intent_ranking", "understood", "emergency_chance")


def labelled() -> list[tuple[str, str]]:
    found = []
    for path in sorted((ROOT / "data" / "nlu").rglob("*.yml")):
        for block in yaml.safe_load(path.read_text("utf-8"))["nlu"]:
            found += [(line[2:], block["intent"]) for line in block["examples"].splitlines() if line.strip()]
    return found


def settings() -> dict[str, object]:
    """Those the assistant is really trained with."""
    pipeline = yaml.safe_load((ROOT / "config.yml").read_text("utf-8"))["pipeline"]
    (chosen,) = [step for step in pipeline if step["name"].endswith(".Understanding")]
    return {**Understanding.get_default_config(), **chosen}


def predictions(folder: Path, lines: list[tuple[str, str]], asked: list[str]) -> list[tuple[object, ...]]:
    """What a component trained on these lines, kept and loaded again says."""
    folder.mkdir()
    storage = LocalModelStorage.create(folder)
    messages = [Message.build(text, intent) for text, intent in lines]
    Understanding.create(settings(), storage, RESOURCE, CONTEXT).train(TrainingData(messages))
    loaded = Understanding.load(settings(), storage, RESOURCE, CONTEXT)
    return [
        tuple(message.get(name) for name in FOUND)
        for message in loaded.process([Message.build(t) for t in asked])
    ]


def test_training_twice_gives_the_same_answers(tmp_path: Path) -> None:
    everything = labelled()
    lines, asked = everything[::10], [text for text, _ in everything[5::140]][:50]
    assert len(asked) == 50
    once = predictions(tmp_path / "once", lines, asked)
    again = predictions(tmp_path / "again", lines, asked)
    assert once == again
    assert len({str(answer) for answer in once}) > len(asked) / 2, "it says something about each"


@pytest.mark.parametrize("line", ["seed", "sure_from"])
def test_what_decides_is_written_in_the_configuration(line: str) -> None:
    """A default in the code would change an assistant that nobody meant to change."""
    pipeline = yaml.safe_load((ROOT / "config.yml").read_text("utf-8"))["pipeline"]
    assert any(line in step for step in pipeline if step["name"].endswith(".Understanding"))
