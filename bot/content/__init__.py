"""One partnership's words, numbers and reviews: loading them, and saying plainly what is wrong with them.

Only the standard library and PyYAML are used here, so that the content can be checked before anything else is
installed.
"""

from bot.content.files import ContentError
from bot.content.live import LiveContent
from bot.content.loader import load_content
from bot.content.model import (
    Content,
    DayHours,
    GuidanceEdition,
    OfficeHours,
    PartialDate,
    Partnership,
    Review,
    ReviewKind,
    SafeSet,
    Service,
    SignOff,
)
from bot.content.placeholders import fill, placeholders

__all__ = [
    "Content",
    "ContentError",
    "DayHours",
    "GuidanceEdition",
    "LiveContent",
    "OfficeHours",
    "PartialDate",
    "Partnership",
    "Review",
    "ReviewKind",
    "SafeSet",
    "Service",
    "SignOff",
    "fill",
    "load_content",
    "placeholders",
]
