"""Every setting of the assistant: read from the environment in one place, typed, checked before the start.

Standard library only: the check before installation imports it.
"""

from __future__ import annotations

import contextlib
import difflib
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "SAFEGUARDING_"


class SettingsError(Exception):
    """One or more bad settings; each line names the setting and how to mend it."""


@dataclass(frozen=True)
class Settings:
    """The assistant's settings; times in seconds unless the name says otherwise."""

    content: Path = ROOT / "bot" / "content" / "hull"
    clock: datetime | None = None
    reviews_db: str = ""
    off_file: Path = ROOT / "switched-off"
    production: bool = False
    port: int = 5005
    host: str = "127.0.0.1"
    model: Path = ROOT / "models" / "assistant.tar.gz"
    deadline: float = 2.0
    action_limit: float = 1.0
    action_threads: int = 8
    conversation_minutes: int = 30

    @property
    def reviews_url(self) -> str:
        """The SQLAlchemy URL of the review list: as set, or SQLite built from the content folder."""
        if self.reviews_db:
            return self.reviews_db
        own = hashlib.sha256(str(self.content.resolve()).encode()).hexdigest()[:8]
        return f"sqlite:///{ROOT / '.cache' / f'reviews-{self.content.name}-{own}.sqlite'}"


def from_environment(environment: Mapping[str, str]) -> Settings:
    """The settings an environment asks for. Raises SettingsError naming every fault at once."""
    faults: list[str] = []
    values: dict[str, Any] = {}
    for name, (field, read) in _READERS.items():
        raw = environment.get(name, "").strip()
        if raw:
            try:
                values[field] = read(raw)
            except ValueError as error:
                faults.append(f"{name}: {error}")
    faults += [_unknown(name) for name in environment if name.startswith(PREFIX) and name not in _READERS]
    settings = Settings(**values)
    if settings.production and settings.clock:
        faults.append(f"{PREFIX}CLOCK: the clock cannot be frozen with the production settings; unset it.")
    if settings.action_limit >= settings.deadline:
        faults.append(
            f"{PREFIX}ACTION_LIMIT_MS: it must be shorter than {PREFIX}DEADLINE_MS; lower it or raise the other."
        )
    if faults:
        raise SettingsError("\n".join(faults))
    return settings


def _unknown(name: str) -> str:
    own = [known.removeprefix(PREFIX) for known in _READERS]
    near = difflib.get_close_matches(name.removeprefix(PREFIX).upper(), own, 1)
    mend = (
        f"did you mean {_full_name(near[0])}?"
        if near
        else "unset it, or see the settings table in the README."
    )
    return f"{name}: there is no such setting; {mend}"


def _full_name(own: str) -> str:
    return own if own in _READERS else PREFIX + own


def _folder(raw: str) -> Path:
    path = Path(raw).expanduser()
    path = path if path.is_absolute() else ROOT / path
    if not path.is_dir():
        raise ValueError(f"'{raw}' is not a folder; give the folder of one partnership's content.")
    return path


def _path(raw: str) -> Path:
    path = Path(raw).expanduser()
    return path if path.is_absolute() else ROOT / path


def _moment(raw: str) -> datetime:
    moment: datetime | None = None
    with contextlib.suppress(ValueError):
        moment = datetime.fromisoformat(raw)
    if moment is None or moment.tzinfo is None:
        raise ValueError(f"'{raw}' is not a time with an offset; write it like 2026-11-23T10:00:00+00:00.")
    return moment


def _database(raw: str) -> str:
    if "://" not in raw:
        raise ValueError("it is not a database address; write it like sqlite:///reviews.sqlite.")
    return raw


def _flag(raw: str) -> bool:
    if raw.lower() not in {"0", "1", "yes", "no", "true", "false"}:
        raise ValueError(f"'{raw}' is neither 1 nor 0; write 1 to turn it on, 0 to turn it off.")
    return raw.lower() in {"1", "yes", "true"}


def _whole(low: int, high: int) -> Callable[[str], int]:
    def read(raw: str) -> int:
        if not (raw.isascii() and raw.isdigit() and low <= int(raw) <= high):
            raise ValueError(f"'{raw}' is not a whole number from {low} to {high}.")
        return int(raw)

    return read


def _milliseconds(raw: str) -> float:
    return _whole(10, 60_000)(raw) / 1000


_READERS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "PORT": ("port", _whole(1, 65535)),
    f"{PREFIX}HOST": ("host", str),
    f"{PREFIX}CONTENT": ("content", _folder),
    f"{PREFIX}CLOCK": ("clock", _moment),
    f"{PREFIX}REVIEWS_DB": ("reviews_db", _database),
    f"{PREFIX}MODEL": ("model", _path),
    f"{PREFIX}OFF_FILE": ("off_file", _path),
    f"{PREFIX}PRODUCTION": ("production", _flag),
    f"{PREFIX}DEADLINE_MS": ("deadline", _milliseconds),
    f"{PREFIX}ACTION_LIMIT_MS": ("action_limit", _milliseconds),
    f"{PREFIX}ACTION_THREADS": ("action_threads", _whole(1, 64)),
    f"{PREFIX}CONVERSATION_MINUTES": ("conversation_minutes", _whole(1, 1440)),
}
