"""Lists every sentence that the partnership has still to confirm, and warns of bank holidays that run out."""

import sys
from datetime import date, datetime
from pathlib import Path

import yaml

from bot.contacts import LONDON, holidays_fault
from bot.content import ContentError, load_content


def sentences(domain: Path) -> list[tuple[str, str]]:
    """(response, sentence) for each marked sentence of domain.yml, each sentence once."""
    responses = yaml.safe_load(domain.read_text("utf-8"))["responses"]
    found: dict[str, str] = {}
    for name, variations in responses.items():
        for variation in variations:
            for sentence in variation["metadata"]["to_confirm"]:
                found.setdefault(sentence, name)
    return [(name, sentence) for sentence, name in found.items()]


def main(folder: Path, today: date) -> int:
    """0, or 1 if the content folder is broken."""
    try:
        content = load_content(folder)
    except ContentError:
        return 1  # already reported by the content check
    if fault := holidays_fault(today):
        print(f"Warning: {fault}")
    print("\nTo be confirmed by the partnership:")
    for key in content.to_confirm:
        print(f"- words.yml, {key} (the whole text)")
    for name, sentence in sentences(Path("domain.yml")):
        print(f"- domain.yml, {name}: {sentence}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), datetime.now(LONDON).date()))
