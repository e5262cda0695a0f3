"""The project as a whole: what it depends on, how that is pinned, and what it must not give away."""

from __future__ import annotations

import importlib
import importlib.metadata
import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
# where a package is imported under another name than it is installed by
IMPORT_NAMES = {
    "python-dateutil": "dateutil",
    "pyyaml": "yaml",
    "scikit-learn": "sklearn",
}
# Words that only one machine knows. Written in parts, so that this file does not hold them itself.
LOCAL_PATH = "/" + "work/"
REGISTRY = re.compile(
    r"(?<!emit-)index-u"
    + r"rl|files\.python"
    + r"hosted\.org|pypi\.or"
    + r"g/simple|https?://[^\s/]*(?:nexus|artifactory|proxy)"
)


def name_of(requirement: str) -> str:
    return re.split(r"[ <>=!~;\[]", requirement, maxsplit=1)[0].lower()


def direct() -> list[str]:
    groups = PROJECT.get("dependency-groups", {}).values()
    listed = [*PROJECT["project"]["dependencies"], *(one for group in groups for one in group)]
    return sorted({name_of(one) for one in listed if isinstance(one, str)})


def pins() -> dict[str, str]:
    """Each pinned package of the lock with the lines that belong to it."""
    blocks = re.split(r"^(?=[a-zA-Z0-9])", LOCK, flags=re.MULTILINE)
    return {
        block.split("==")[0].split("[")[0].lower(): block for block in blocks if "==" in block.split("\n")[0]
    }


@cache
def tracked() -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("package", direct())
def test_every_direct_dependency_is_installed_and_imports(package: str) -> None:
    if package.startswith("types-"):  # descriptions of types: nothing to import
        assert importlib.metadata.version(package)
    else:
        importlib.import_module(IMPORT_NAMES.get(package, package.replace("-", "_")))


@pytest.mark.parametrize("package", direct())
def test_every_direct_dependency_is_pinned(package: str) -> None:
    assert package in pins()


def test_every_direct_dependency_is_explained() -> None:
    explained = (ROOT / "docs" / "dependencies.md").read_text("utf-8").lower()
    assert [
        package for package in direct() if not re.search(rf"(?<![\w-]){package}(?![\w-])", explained)
    ] == []


def test_every_pinned_package_has_a_hash() -> None:
    assert len(pins()) > 100
    assert [name for name, block in pins().items() if "--hash=sha256:" not in block] == []


def test_the_lock_names_no_host_and_no_place() -> None:
    """So that it installs from whichever registry the reader uses."""
    options = [
        line for line in LOCK.splitlines() if line and not re.match(r"\s*#|[a-zA-Z0-9]|    --hash=", line)
    ]
    assert options == []
    assert "://" not in LOCK
    assert "file:" not in LOCK


def test_no_file_names_a_machine_of_its_makers() -> None:
    wrong = []
    for path in tracked():
        text = path.read_bytes().decode("utf-8", "replace")
        if LOCAL_PATH in text or REGISTRY.search(text):
            wrong.append(str(path.relative_to(ROOT)))
    assert wrong == []


def test_no_large_file_is_kept() -> None:
    large = {
        str(path.relative_to(ROOT)): path.stat().st_size
        for path in tracked()
        if path.stat().st_size > 30_000_000
    }
    assert large == {}
