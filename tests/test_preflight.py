"""Before anything is installed: whatever is wrong is told in a sentence with its mend, and nothing is changed."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
OTHER_PYTHON = (
    "import sys, runpy; sys.version_info = (3, {minor}, 9); runpy.run_path(sys.argv[1], run_name='__main__')"
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A fresh copy of what the check needs, without an environment."""
    for name in ("bot", "scripts"):
        shutil.copytree(ROOT / name, tmp_path / "tree" / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "requirements.lock", tmp_path / "tree")
    return tmp_path / "tree"


@pytest.fixture
def ready(tree: Path) -> Path:
    """The same with an environment in place, so that the content can be checked without a network."""
    (tree / ".venv").symlink_to(ROOT / ".venv")
    return tree


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def check(tree: Path, *python: str, **settings: str) -> tuple[int, str]:
    """Exit status and what is written; fails if a file of the tree was added, changed or taken away."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SAFEGUARDING_")}
    environment = {**clean, "PORT": str(free_port()), **settings}
    command = [sys.executable, *python, str(tree / "scripts" / "preflight.py")]
    before = state(tree)
    done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, timeout=60)
    assert state(tree) == before
    return done.returncode, done.stdout + done.stderr


def state(tree: Path) -> dict[str, int]:
    return {str(path): path.lstat().st_mtime_ns for path in sorted(tree.rglob("*"))}


@pytest.mark.parametrize("content", ["bot/content/hull", "bot/content/example"])
def test_all_in_order_is_silent(ready: Path, content: str) -> None:
    assert check(ready, SAFEGUARDING_CONTENT=content) == (0, "")


@pytest.mark.parametrize("minor", [8, 10, 12, 13])
def test_another_python_is_told_what_to_install(tree: Path, minor: int) -> None:
    status, said = check(tree, "-c", OTHER_PYTHON.format(minor=minor))
    assert status == 1
    assert said.count("\n") == 1
    assert f"this is 3.{minor};" in said
    assert "python3.11-venv" in said


def test_a_busy_port_is_told_with_another_to_choose(tree: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        status, said = check(tree, PORT=str(port))
    assert status == 1
    assert said.count("\n") == 1
    assert said.startswith(f"PORT: {port} cannot be used")
    assert f"make run PORT={port + 1}" in said


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"PORT": "0"}, ["PORT: "]),
        ({"SAFEGUARDING_CLOCK": "tomorrow"}, ["SAFEGUARDING_CLOCK: ", "write it like"]),
        ({"SAFEGUARDING_CONTENT": "no/such"}, ["SAFEGUARDING_CONTENT: ", "folder"]),
        ({"SAFEGUARDING_CLOK": "x"}, ["did you mean SAFEGUARDING_CLOCK?"]),
        ({"SAFEGUARDING_CLOK": "x", "PORT": "x"}, ["SAFEGUARDING_CLOK", "PORT"]),
    ],
)
def test_a_bad_setting_is_told_with_its_mend(tree: Path, settings: dict[str, str], said: list[str]) -> None:
    status, told = check(tree, **settings)
    assert status == 1
    assert told.count("\n") == len(settings)
    assert [part for part in said if part not in told] == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("partnership.yml", 'number: "999"', 'number: "99 9x"', "partnership.yml"),
        ("partnership.yml", "services:", "services", "partnership.yml, line"),
        ("words.yml", "possible_opening:", "posible_opening:", "words.yml"),
        ("reviews.csv", "2024-03-04", "2024-13-04", "reviews.csv, line 2"),
    ],
)
def test_a_broken_content_file_is_told_with_its_place(
    ready: Path, file: str, old: str, new: str, said: str
) -> None:
    path = ready / "bot" / "content" / "example" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    status, told = check(ready, SAFEGUARDING_CONTENT="bot/content/example")
    assert status == 1
    assert said in told
    assert "Traceback" not in told


def test_faults_come_before_any_environment_is_made(tree: Path) -> None:
    check(tree, PORT="0")
    assert not (tree / ".venv").exists()


@pytest.fixture
def preflight() -> ModuleType:
    spec = importlib.util.spec_from_file_location("preflight_under_test", ROOT / "scripts" / "preflight.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("package", ["uv", "pyyaml"])
def test_what_is_installed_first_is_pinned_by_hash(preflight: ModuleType, package: str) -> None:
    first, *hashes = preflight.locked(package).splitlines()
    assert re.fullmatch(rf"{package}==[\w.]+ \\", first)
    assert hashes
    assert all(re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?", line) for line in hashes)
    assert not hashes[-1].endswith("\\"), "the last line must not run on"


def test_a_package_is_not_taken_for_another_with_the_same_beginning(
    preflight: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ["uvloop==1", "    --hash=sha256:a", "uv==2 \\", "    --hash=sha256:b", "    # via x", "uvx==3"]
    (tmp_path / "requirements.lock").write_text("\n".join(lines), "utf-8")
    monkeypatch.setattr(preflight, "ROOT", tmp_path)
    assert preflight.locked("uv") == "uv==2 \\\n    --hash=sha256:b\n"


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "0.0.0.0"])
def test_a_port_is_tried_on_the_host_that_is_set(preflight: ModuleType, host: str) -> None:
    assert preflight.check_port(host, free_port()) == ""


def test_a_host_that_is_not_ours_is_a_sentence_too(preflight: ModuleType) -> None:
    assert preflight.check_port("192.0.2.1", free_port()).startswith("PORT: ")
