"""The server process: Rasa's own server with our channels, quiet logs, and a line that says where to open it."""

from __future__ import annotations

import os
from typing import Any

import rasa.core.run
from rasa.core.utils import AvailableEndpoints

from bot.logs import configure_logs
from bot.settings import ROOT, Settings

STARTUP_BACKLOG = "1024"


def serve(settings: Settings, parse_api: bool = False) -> None:
    """Serves until it is told to stop. Starts degraded if the model is missing or broken."""
    configure_logs()
    os.environ.setdefault("SANIC_BACKLOG", STARTUP_BACKLOG)
    credentials = "credentials.production.yml" if settings.production else "credentials.yml"
    rasa.core.run.serve_application(
        model_path=str(settings.model),
        interface=settings.host,
        port=settings.port,
        credentials=str(ROOT / credentials),
        endpoints=AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml")),
        enable_api=parse_api,
        server_listeners=[(_say_where(settings), "after_server_start")],
    )


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
