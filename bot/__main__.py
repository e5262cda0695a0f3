"""Starts the assistant: `python -m bot`. Ctrl-C ends it."""

from __future__ import annotations

import argparse
import os
import sys

from bot import settings as settings_module
from bot.content import ContentError
from bot.logs import quiet_libraries
from bot.services import Services, install
from bot.settings import ROOT, Settings, SettingsError


def main() -> int:
    """0 after a clean end; 1 with one sentence on standard error if it cannot start."""
    options = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    options.add_argument(
        "--parse-api", action="store_true", help="also serve Rasa's HTTP API, for measuring only"
    )
    parse_api = options.parse_args().parse_api
    try:
        settings = settings_module.from_environment(os.environ)
        install(Services(settings))
        check_api(settings, parse_api)
    except (SettingsError, ContentError) as error:
        print(error, file=sys.stderr)
        return 1
    quiet_libraries()
    from bot.server import serve  # imports Rasa, which takes seconds: only once all is in order

    os.chdir(ROOT)  # Rasa's files name modules and folders from the root
    serve(settings, parse_api)
    return 0


def check_api(settings: Settings, parse_api: bool) -> None:
    """Rasa's HTTP API can read conversations and load models: never with the production settings, never beyond here."""
    if parse_api and (settings.production or settings.host not in ("127.0.0.1", "::1", "localhost")):
        raise SettingsError("--parse-api: the HTTP API is for measuring on this machine only; leave it out.")


if __name__ == "__main__":
    sys.exit(main())
