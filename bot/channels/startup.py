"""What every channel does when the server starts: in-process actions, request limits, plain JSON errors."""

from __future__ import annotations

import logging
import re
from typing import Any

from rasa.core.agent import Agent
from rasa_sdk.executor import ActionExecutor
from sanic import Blueprint, Sanic
from sanic.exceptions import InvalidUsage, PayloadTooLarge, SanicException
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot import services
from bot.actions_in_process import InProcessActions
from bot.content import fill
from bot.conversations import forget_expired
from bot.logs import leave_words_out

log = logging.getLogger(__name__)
LARGEST_BODY = 256 * 1024  # bytes
_BODY_HEADERS = {
    b"content-length": re.compile(rb"[0-9]{1,12}"),
    b"transfer-encoding": re.compile(rb"chunked"),
}


def attach(blueprint: Blueprint) -> None:
    """Registers the start-up work with a channel's blueprint; done once however many channels ask."""
    blueprint.listener("before_server_start")(_limit_requests)
    blueprint.listener("after_server_start")(_get_ready)
    blueprint.signal("http.lifecycle.read_head")(_refuse_bad_body_headers)


async def _limit_requests(app: Sanic, _: Any) -> None:
    app.config.REQUEST_MAX_SIZE = LARGEST_BODY
    app.error_handler.add(PayloadTooLarge, _too_large)
    app.error_handler.add(SanicException, _refused)


def _refuse_bad_body_headers(head: bytes, **_: Any) -> None:
    """Sanic answers 400 then. Left to itself it goes round in a loop for ever, given a length below zero."""
    for line in head.split(b"\r\n")[1:]:
        name, _colon, value = line.partition(b":")
        allowed = _BODY_HEADERS.get(name.lower())
        if allowed and not allowed.fullmatch(value.strip()):
            raise InvalidUsage("it cannot be told where the body ends")


def _too_large(_: Request, __: Exception) -> HTTPResponse:
    sentence = f"The request is too large; send at most {LARGEST_BODY // 1024} KB. {_closing()}"
    return json({"error": sentence}, status=413)


def _refused(_: Request, error: SanicException) -> HTTPResponse:
    """Whatever else is wrong with a request (no such address, no such method): a sentence in JSON, as at our doors."""
    sentence = (
        f"There is nothing here for such a request; check its address, method and headers. {_closing()}"
    )
    status, headers = getattr(error, "status_code", 500), getattr(error, "headers", None)
    return json({"error": sentence}, status=status, headers=headers)


def _closing() -> str:
    shared = services.current()
    return fill(shared.content().words["closing"], shared.words())


async def _get_ready(app: Sanic, _: Any) -> None:
    leave_words_out()
    app.add_task(forget_expired(), name="forget_expired")
    use_in_process_actions(getattr(app.ctx, "agent", None))


def use_in_process_actions(agent: Agent | None) -> None:
    """Lets the agent run custom actions inside this process, unless a separate action server was asked for."""
    if agent is None or agent.processor is None:
        log.error(
            "No model is loaded: people get the emergency number and both lines only; run 'make train'."
        )
    elif agent.action_endpoint is None:
        executor = ActionExecutor()
        executor.register_package("actions")
        settings = services.current().settings
        endpoint = InProcessActions(executor, settings.action_limit, settings.action_threads)
        agent.action_endpoint = endpoint
        agent.processor.action_endpoint = endpoint
