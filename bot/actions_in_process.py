"""Runs the custom actions inside the server: one thing to start, one thing to fail.

An action may block (a database, a file), so it never runs on the event loop: each runs in a thread of its own, for at
most `limit` seconds. A blocked one is abandoned and gives its place back, so that it delays nobody else; only so
many may be abandoned at once.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import Any

from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection

from bot.turn import current_turn

log = logging.getLogger(__name__)
ABANDONED_TIMES = 8  # how many times `places` blocked threads may pile up before new ones are refused


class ActionFailed(Exception):
    """An action did not answer. Carries the action's name and the kind of failure, never what was typed."""


class InProcessActions(EndpointConfig):
    """An action endpoint that calls the actions directly."""

    def __init__(self, executor: ActionExecutor, limit: float, places: int) -> None:
        super().__init__(url="in-process", enable_selective_domain=True)
        self._executor = executor
        self._limit = limit
        self._places = asyncio.Semaphore(places)
        self._most_abandoned = places * ABANDONED_TIMES
        self._abandoned: set[threading.Thread] = set()

    async def request(self, *_: Any, json: dict[str, Any] | None = None, **__: Any) -> Any:
        """Runs the action named in `json`; raises what Rasa's action endpoint would raise."""
        call = json or {}
        name = str(call.get("next_action"))
        try:
            return await asyncio.wait_for(self._run(call), self._limit)
        except ActionExecutionRejection:
            text = f'{{"action_name": "{name}", "error": "rejected"}}'
            raise ClientResponseError(400, "action rejected", text) from None
        except Exception as error:
            kind = "took too long" if isinstance(error, TimeoutError) else f"raised {type(error).__name__}"
            current_turn().failures.append(f"{name} {kind}")
            raise ActionFailed(f"{name} {kind}") from None

    async def _run(self, call: dict[str, Any]) -> Any:
        async with self._places:
            self._abandoned = {thread for thread in self._abandoned if thread.is_alive()}
            if len(self._abandoned) >= self._most_abandoned:
                raise ActionFailed("too many actions are blocked")
            loop = asyncio.get_running_loop()
            answer: asyncio.Future[Any] = loop.create_future()
            thread = threading.Thread(target=self._work, args=(call, loop, answer), daemon=True)
            thread.start()
            try:
                return await answer
            except asyncio.CancelledError:
                self._abandoned.add(thread)
                raise

    def _work(
        self, call: dict[str, Any], loop: asyncio.AbstractEventLoop, answer: asyncio.Future[Any]
    ) -> None:
        try:
            result, error = asyncio.run(self._executor.run(call)), None
        except Exception as raised:  # handed to the caller, whatever it is
            result, error = None, raised

        def hand_over() -> None:
            if not answer.done():
                answer.set_exception(error) if error else answer.set_result(result)

        if not loop.is_closed():
            loop.call_soon_threadsafe(hand_over)
