"""The server process: Rasa's own server with our channels, quiet logs, and a line that says where to open it."""

from __future__ import annotations

import asyncio
import logging
import os
from typing import Any

import rasa.core.run
from rasa.core.utils import AvailableEndpoints
from sanic import Sanic

from bot import services
from bot.logs import configure_logs
from bot.settings import ROOT, Settings

log = logging.getLogger(__name__)
STARTUP_BACKLOG = "1024"
DAY = 24 * 60 * 60.0  # seconds
UNSIGNED = (
    "The partnership has not signed this content off, so it must not be put before the public: print every sentence "
    "with 'make signoff', have them agreed, and write sign_off into partnership.yml."
)


def serve(settings: Settings, parse_api: bool = False) -> None:
    """Serves until it is told to stop. Starts degraded if the model is missing or broken."""
    configure_logs()
    os.environ.setdefault("SANIC_BACKLOG", STARTUP_BACKLOG)
    warn_of_missing_sign_off(settings)
    credentials = "credentials.production.yml" if settings.production else "credentials.yml"
    rasa.core.run.serve_application(
        model_path=str(settings.model),
        interface=settings.host,
        port=settings.port,
        credentials=str(ROOT / credentials),
        endpoints=AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml")),
        enable_api=parse_api,
        server_listeners=[
            (_say_where(settings), "after_server_start"),
            (_start_warning, "after_server_start"),
        ],
    )


def warn_of_missing_sign_off(settings: Settings) -> None:
    """A line in the log if content that nobody has agreed is about to meet the public."""
    if settings.production and not services.current().content().partnership.is_signed_off:
        log.warning(UNSIGNED)


async def warn_every_day(pause: float = DAY) -> None:
    """For ever: logs what somebody has to see to soon, at once and then once in `pause` seconds."""
    while True:
        for warning in services.current().warnings():
            log.warning(warning)
        await asyncio.sleep(pause)


async def _start_warning(app: Sanic, _: Any) -> None:
    app.add_task(warn_every_day(), name="warn_every_day")


def _say_where(settings: Settings) -> Any:
    async def say(*_: Any) -> None:
        address = f"http://{settings.host}:{settings.port}"
        if settings.production:
            print(f"The assistant is running. Health: {address}/healthz")
            return
        body = '{"sender": "me", "message": "who should I call now?"}'
        print(f"Open {address}/ in a browser, or try:")
        print(f"curl -s {address}/webhooks/rest/webhook -H 'Content-Type: application/json' -d '{body}'")
        print("Ctrl-C stops it.", flush=True)

    return say
