"""Is somebody in danger? Detectors that need no machine learning, and their combination with a classifier."""

from bot.danger.assess import assess
from bot.danger.combine import combine
from bot.danger.levels import SITUATIONS, UNKNOWN, Assessment, Level
from bot.danger.reading import is_other_script, readable, windows
from bot.danger.speaker import MEANS, who_speaks

__all__ = [
    "MEANS",
    "SITUATIONS",
    "UNKNOWN",
    "Assessment",
    "Level",
    "assess",
    "combine",
    "is_other_script",
    "readable",
    "who_speaks",
    "windows",
]
