"""`GET /healthz`: 200 only while canary messages really get their answers; what needs a hand soon stands beside it."""

from __future__ import annotations

import time
import uuid

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot import services
from bot.channels import startup
from bot.channels.guard import Guard, Handler

CANARIES = (
    ("he has a knife and he is coming up the stairs", "emergency"),
    ("what reviews were published in the past 12 months", "reviews"),
)
KEEP = 5.0  # seconds one result is reused, so that probing costs no capacity


class HealthChannel(InputChannel):
    """Asks the assistant what a person would ask, through a guard of its own."""

    def __init__(self) -> None:
        self._checked_at = float("-inf")
        self._faults: list[str] = []

    @classmethod
    def name(cls) -> str:
        """The channel's name."""
        return "health"

    def url_prefix(self) -> str:
        """Served from the root: Rasa joins this to /webhooks/."""
        return "/"

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The route (Rasa's interface)."""
        guard = Guard(self.name(), on_new_message)
        blueprint = Blueprint("safeguarding_health")
        startup.attach(blueprint)

        @blueprint.get("/healthz")
        async def healthz(_: Request) -> HTTPResponse:
            if time.monotonic() - self._checked_at > KEEP:
                self._faults = [fault for canary in CANARIES if (fault := await _fault(guard, *canary))]
                self._checked_at = time.monotonic()
            warnings = services.current().warnings()
            if self._faults:
                reason = "; ".join(self._faults)
                return json({"status": "degraded", "reason": reason, "warnings": warnings}, status=503)
            return json({"status": "ok", "warnings": warnings})

        return blueprint


async def _fault(guard: Guard, text: str, outcome: str) -> str | None:
    reply = await guard.answer(f"canary-{uuid.uuid4().hex}", text)
    got = reply[0].outcome
    if got == outcome:
        return None
    return "switched off" if got == "off" else f"the {outcome} canary was answered as {got}"
