"""Who to call now, and when the office line is answered."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot import services
from bot.contacts import Order

CONTACTS = {
    Order.OFFICE_FIRST: "utter_contact_office_first",
    Order.OUT_OF_HOURS_FIRST: "utter_contact_out_of_hours_first",
    Order.BOTH: "utter_contact_both",
}


def contact_response(order: Order) -> str:
    """The response that gives both lines in this order."""
    return CONTACTS[order]


def hours_response(order: Order, confirmed: bool) -> str:
    """The response that says what is known of the office hours, both lines in this order."""
    known = "utter_office_hours_confirmed" if confirmed else "utter_office_hours_unconfirmed"
    return f"{known}_out_of_hours_first" if order is Order.OUT_OF_HOURS_FIRST else known


class ActionGiveContacts(Action):
    """The person gets both lines, the likelier one first; asked for hours, also what is known of them."""

    def name(self) -> str:
        """The name in the rules (Rasa's interface)."""
        return "action_give_contacts"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Utters; changes nothing (Rasa's interface)."""
        shared = services.current()
        order = shared.line_order()
        if tracker.get_intent_of_latest_message() == "ask_office_hours":
            response = hours_response(order, shared.content().partnership.hours.confirmed)
        else:
            topic = tracker.latest_message.get("topic")
            response = "utter_contact_topic" if topic else contact_response(order)
        dispatcher.utter_message(response=response)
        return []
