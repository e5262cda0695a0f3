"""What may be logged while people write: never their words, which libraries quote in messages and exceptions."""

from __future__ import annotations

import logging
import os
import warnings
from typing import Any

OURS = frozenset({"bot", "actions"})  # first names of the loggers whose sentences we wrote


def quiet_libraries() -> None:
    """Before Rasa is imported: no reports home, no chatter of ageing libraries on the terminal."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"  # Rasa reports home otherwise, crashes included
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    warnings.showwarning = _say_nothing  # the filters are reset by the libraries themselves
    logging.basicConfig(level=logging.ERROR, format="%(asctime)s %(levelname)s %(name)s: %(message)s")


def _say_nothing(*_: Any, **__: Any) -> None:
    pass


def configure_logs() -> None:
    """Our own lines from INFO, everybody else's from WARNING: Rasa writes what people say at DEBUG."""
    from rasa.utils.log_utils import configure_structlog

    logging.getLogger().setLevel(logging.WARNING)
    for name in OURS:
        logging.getLogger(name).setLevel(logging.INFO)
    configure_structlog(logging.WARNING)


def place_of(error: BaseException) -> str:
    """The kind and the place of an exception, without its text."""
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_name}:{place.tb_lineno}" if place else "unknown place"
    return f"{type(error).__name__} in {where}"


def leave_words_out() -> None:
    """From now on a library's line shows where it was written only, and an exception its kind and place only."""
    logging.setLogRecordFactory(_record)


def _record(*args: Any, **kwargs: Any) -> logging.LogRecord:
    record = logging.LogRecord(*args, **kwargs)
    if record.name.partition(".")[0] not in OURS:
        said = f"line {record.lineno} of {record.filename} (its words are left out: they may quote a person)"
        record.msg, record.args = said, ()
    if record.exc_info and record.exc_info[1]:
        record.msg, record.args = f"{record.getMessage()}: {place_of(record.exc_info[1])}", ()
    record.exc_info, record.stack_info = None, None
    return record
