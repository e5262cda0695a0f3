"""python -m bot.content FOLDER, as staff and the preflight run it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content.__main__ import main

Edit = Callable[..., Path]


def test_hull(shipped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(shipped / "hull")]) == 0
    first, *warnings = capsys.readouterr().out.splitlines()
    assert first == "partnership, words and 0 reviews are in order."
    assert len([line for line in warnings if "the hours are not confirmed" in line]) == 1
    assert (
        len(
            [
                line
                for line in warnings
                if "words.yml: to be confirmed by the partnership: emergency_1, emergency_silent," in line
            ]
        )
        == 1
    )


def test_what_is_not_signed_off_is_warned_of(edit: Edit, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(edit("hull"))]) == 0
    assert (
        capsys.readouterr().out.count("sign_off: is missing, so the page says that it is a demonstration")
        == 1
    )
    signed = "sign_off: {on: 2026-12-01, by_role: safeguarding lead}\nguidance:"
    assert main([str(edit("hull", "partnership.yml", "guidance:", signed))]) == 0
    assert "sign_off" not in capsys.readouterr().out


def test_example(shipped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(shipped / "example")]) == 0
    out = capsys.readouterr().out
    assert out.startswith("partnership, words and 36 reviews are in order.\n")
    assert "this is a demonstration" in out
    assert "not confirmed" not in out
    assert "drama" not in out
    assert "sign_off" not in out


@pytest.mark.parametrize(
    ("name", "old", "new", "warning"),
    [
        ("hull", "01482 448 879", "01632 960 123", "office_line: 01632 960 123 is a number kept for drama"),
        ("example", "01632 960 456", "01482 300 304", "may show somebody's real line"),
    ],
)
def test_numbers_in_the_wrong_place_are_warned_of(
    edit: Edit, capsys: pytest.CaptureFixture[str], name: str, old: str, new: str, warning: str
) -> None:
    assert main([str(edit(name, "partnership.yml", old, new))]) == 0
    assert warning in capsys.readouterr().out


def test_every_fault_is_printed(edit: Edit, capsys: pytest.CaptureFixture[str]) -> None:
    edit("hull", "partnership.yml", '"01482 448 879"', '"1482"')
    folder = edit("hull", "words.yml", "closing:", "closeing:")
    assert main([str(folder)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert 'services.office_line.number: "1482" is not a telephone number' in lines[0]


def test_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "python -m bot.content FOLDER" in capsys.readouterr().out


def test_the_check_needs_nothing_but_the_standard_library_and_pyyaml(shipped: Path) -> None:
    root = shipped.parent.parent
    program = (
        "import sys, bot.content.__main__ as m; code = m.main([sys.argv[1]]);"
        "used = {name.split('.')[0] for name in sys.modules} - set(sys.stdlib_module_names);"
        "rooms = {name.split('.')[1] for name in sys.modules if name.startswith('bot.')};"
        "print(code, sorted(n for n in used if n in ('pydantic', 'jsonschema', 'dateutil', 'spacy', 'rasa')),"
        " 'yaml' in used, rooms)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(shipped / "hull")],
        cwd=root,
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "0 [] True {'content'}"
