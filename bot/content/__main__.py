"""python -m bot.content FOLDER: checks a content folder. Exit status 0: in order, 1: faults, 2: wrong use."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.content.check import report
from bot.content.files import ContentError


def main(arguments: list[str]) -> int:
    """Prints every fault, or that all is in order and what should be known besides."""
    if len(arguments) != 1:
        print("Use: python -m bot.content FOLDER")
        return 2
    try:
        lines = report(Path(arguments[0]))
    except ContentError as error:
        print(error)
        return 1
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
