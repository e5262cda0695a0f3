"""Which of the partnership's two lines comes first at a given moment."""

from bot.contacts.clock import LONDON, Order, which_line_first
from bot.contacts.holidays import bank_holidays, bank_holidays_until, holidays_fault
from bot.contacts.spoken import spoken_hours

__all__ = [
    "LONDON",
    "Order",
    "bank_holidays",
    "bank_holidays_until",
    "holidays_fault",
    "spoken_hours",
    "which_line_first",
]
