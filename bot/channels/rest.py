"""The door for programs and for the checks: JSON in, JSON out, through the guard. Off in production."""

from __future__ import annotations

from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels import startup
from bot.channels.guard import Guard, Handler
from bot.channels.message import Message

LONGEST_SENDER = 200


class BadRequest(Exception):
    """The request is not one message; the sentence says what is wrong."""


class RestChannel(InputChannel):
    """`POST /webhooks/rest/webhook` with `{"sender": "...", "message": "..."}`."""

    @classmethod
    def name(cls) -> str:
        """The channel's name, also in its address."""
        return "rest"

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The routes (Rasa's interface)."""
        guard = Guard(self.name(), on_new_message)
        blueprint = Blueprint("safeguarding_rest")
        startup.attach(blueprint)

        @blueprint.post("/webhook")
        async def receive(request: Request) -> HTTPResponse:
            try:
                sender, text = read_request(request.body)
            except BadRequest as error:
                return json({"error": str(error)}, status=400)
            reply = await guard.answer(sender, text)
            return json([rest_form(sender, message) for message in reply])

        return blueprint


def read_request(body: bytes) -> tuple[str, str]:
    """The sender and the message in a request's body. Raises BadRequest with a sentence for the caller."""
    from json import loads

    try:
        data = loads(body)
    except (ValueError, RecursionError):
        raise BadRequest("The body is not JSON; send an object with sender and message.") from None
    if not isinstance(data, dict):
        raise BadRequest("The body is not a JSON object; send an object with sender and message.")
    for name in ("sender", "message"):
        if not isinstance(data.get(name), str):
            raise BadRequest(f"'{name}' is missing or is not text; send it as a string.")
    if not 0 < len(data["sender"]) <= LONGEST_SENDER:
        raise BadRequest(f"'sender' must have 1 to {LONGEST_SENDER} characters.")
    return data["sender"], data["message"]


def rest_form(sender: str, message: Message) -> dict[str, Any]:
    """A message in Rasa's REST form, with its outcome."""
    form: dict[str, Any] = {"recipient_id": sender.encode(errors="replace").decode(), "text": message.text}
    if message.buttons:
        form["buttons"] = list(message.buttons)
    if message.custom:
        form["custom"] = message.custom
    return {**form, "metadata": {"outcome": message.outcome}}
