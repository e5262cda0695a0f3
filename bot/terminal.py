"""Talk to the assistant in a terminal, guard included: `python -m bot.terminal`."""

from __future__ import annotations

import asyncio
import os
import sys
import uuid

from bot import settings as settings_module
from bot.content import ContentError, fill
from bot.logs import configure_logs, leave_words_out, quiet_libraries
from bot.services import Services, current, install
from bot.settings import ROOT, SettingsError


async def talk() -> None:
    """Reads a line, prints the reply, until the input ends."""
    from rasa.core.agent import load_agent
    from rasa.core.utils import AvailableEndpoints

    from bot.channels.guard import Guard
    from bot.channels.startup import use_in_process_actions

    configure_logs()
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
    agent = await load_agent(model_path=str(current().settings.model), endpoints=endpoints)
    use_in_process_actions(agent)
    guard, person = Guard("terminal", agent.handle_message), uuid.uuid4().hex
    leave_words_out()
    print(fill(current().content().words["page_intro"], current().words()), "\n\nCtrl-D ends the chat.\n")
    while True:
        try:
            text = await asyncio.to_thread(input, "you: ")
        except EOFError:
            print()
            return
        for message in await guard.answer(person, text):
            print("\n" + message.text)
        print()


def main() -> int:
    """0 after the chat; 1 with one sentence on standard error if it cannot start."""
    try:
        install(Services(settings_module.from_environment(os.environ)))
    except (SettingsError, ContentError) as error:
        print(error, file=sys.stderr)
        return 1
    os.chdir(ROOT)
    quiet_libraries()
    try:
        asyncio.run(talk())
    except KeyboardInterrupt:
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
