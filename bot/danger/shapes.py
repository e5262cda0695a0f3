"""The small language in which danger patterns are written, so that a safeguarding reader can read them.

he is not <breathing|breathe>      words in order; <a|b>: one of these words must be there (looked up first)
(can|will) not                     one of these
{who}                              one of a named list below
[just] [right now]                 may be there
~                                  up to three other words
~~                                 up to seven other words
!(for|if)                          must not follow here
^ ... $                            start and end of the sentence
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from bot.danger.levels import Level

_CHILD_NOUNS: Final = (
    "baby|babies|babys|toddler|toddlers|child|children|kid|kids|son|sons|daughter|daughters|boy|boys|girl|"
    "girls|newborn|infant|twin|twins|grandson|granddaughter|grandchild|grandchildren|nephew|niece|pupil|"
    "pupils|student|teenager|bairn|little one|lad|lads|lass|youngster|stepson|stepdaughter"
)
_KIN: Final = (
    "mum|mums|dad|dads|mother|father|stepdad|stepdads|stepmum|stepmums|nan|nans|gran|grandma|granny|"
    "grandad|grandads|uncle|uncles|aunt|auntie|aunty|brother|brothers|sister|sisters|cousin|cousins|"
    "husband|husbands|wife|wifes|partner|partners|boyfriend|boyfriends|girlfriend|girlfriends|ex|"
    "stepbrother|parents|parent|carer|madam"
)
_OTHERS: Final = (
    "man|woman|bloke|blokes|lady|guy|person|friend|friends|mate|mates|neighbour|neighbours|someone|"
    "somebody|men|stranger|client|patient|mother|resident|couple|gang|tenant|lodger|flatmate|driver"
)
SLOTS: Final[Mapping[str, str]] = {
    "kid": _CHILD_NOUNS,
    "kin": _KIN,
    "who": f"he|she|they|{_CHILD_NOUNS}|{_KIN}|{_OTHERS}|childs|kids|pupils|mums|nephews|nieces|mates",
    "person": f"me|us|him|her|them|{_CHILD_NOUNS}|{_KIN}|{_OTHERS}|people|everyone|each other|one another",
    "my": "my|our|his|her|their|the|this|that|a|an|some|your",
    "be": "is|are|am|s|was|be|been",
    "is": "is|are|am|s|has been",
    "has": "has|have|is|s|had|as|ve|have just|has just|is just|just",
    "tiny": "2|3|4|5|6|7|8|9",
    "under16": "4|5|6|7|8|9|10|11|12|13|14|15",
    "hitting": "hitting|beating|punching|kicking|slapping|strangling|choking|attacking|stabbing|hurting|"
    "smacking|thumping|stamping on|stamping|headbutting|whipping|throttling|suffocating|"
    "smothering|burning|dragging|shaking|pinning|biting|bashing|laying into|headlocking|"
    "beating up|beating on|stamping all over",
    "hit_past": "hit|punched|kicked|strangled|stabbed|attacked|beaten|beat|slapped|headbutted|choked|"
    "glassed|shot|bottled|slashed|jumped|whipped|smacked|thumped|suffocated",
    "weapon": "knife|knifes|knives|blade|machete|gun|shotgun|rifle|pistol|axe|hammer|sword|crowbar|acid|"
    "screwdriver|hatchet|bat|baseball bat|scissors|bayonet|cleaver|crossbow|firearm|handgun|"
    "stanley knife|samurai sword",
    "drug": "tablets|pills|paracetamol|ibuprofen|medicine|medication|meds|methadone|morphine|codeine|"
    "tramadol|antidepressants|diazepam|valium|aspirin|insulin|sleeping pills|co codamol|heroin|"
    "fentanyl|spice|calpol|capsules|painkillers|propranolol|sertraline|opioids|xanax|iron tablets",
    "poison": "bleach|antifreeze|weed killer|weedkiller|petrol|white spirit|disinfectant|drain cleaner|"
    "screenwash|turps|rat poison|poison|battery|button battery|batteries|magnets|detergent|"
    "dishwasher tablets|washing tablet|washing capsule|laundry capsule|liquitab|vape liquid|"
    "vape juice|cleaning fluid|acid|nail varnish remover|oven cleaner|toilet cleaner|toilet "
    "duck|lighter fluid|methadone|morphine|berries",
    "took": "taken|took|swallowed|had|drunk|drank|drinked|downed|necked|eaten|ate|eated|got hold of|got "
    "into|ingested|drinking|swallowing|eating|taking",
    "lots": "loads|lots|lot|all|whole|too many|handful|handfuls|bottle|box|packet|packets|boxes|pack|"
    "packs|bunch|load|strip|strips|full|every|bottles|20|30|40|50|60|100|16|24|32|15|12|14|18|25|"
    "28|48|overdose of|mums|nans|dads|grandads|grandmas",
    "room": "bathroom|cupboard|wardrobe|bedroom|toilet|loo|loft|attic|shed|cellar|basement|garage|closet|"
    "garden|utility|bath|kitchen|bushes|car|under the bed|bed|behind the sofa|sofa|room|pantry|"
    "stairs|office|classroom",
    "water": "water|river|lake|pond|sea|canal|drain|dock|humber|marina|pool|beck|reservoir|bath|paddling "
    "pool|hot tub",
    "soon": "now|right now|tonight|today|this minute|as we speak|at the moment|in a minute|in a bit|soon|"
    "this second|in the morning|tomorrow|this evening|this afternoon",
    "kill": "kill|stab|shoot|strangle|murder|rape|burn|drown|attack|behead|slit|bomb",
}

_SLOT: Final = re.compile(r"\{(\w+)\}")
_END: Final = "(?= |$)"
_GAP: Final = "(?: [^ ]+){0,3}?"
_SIGNS: Final[Mapping[str, str]] = {"~": _GAP, "~~": "(?: [^ ]+){0,7}?", "^": "^", "$": "$"}
MOST_PLACES: Final = 4


@dataclass(frozen=True)
class Pattern:
    """One kind of thing people say: its name, its own level, its shapes, and examples of both sides."""

    name: str
    level: Level
    shapes: tuple[str, ...]
    fires: tuple[str, ...]
    quiet: tuple[str, ...] = ()


@dataclass(frozen=True)
class Found:
    """A pattern and where it begins and ends in a sentence."""

    pattern: Pattern
    start: int
    end: int


@dataclass(frozen=True)
class Compiled:
    """One shape made ready: the cue words to look up first, and the expression for one sentence."""

    pattern: Pattern
    cues: tuple[frozenset[str], ...]
    expression: re.Pattern[str]


def _expanded(shape: str) -> str:
    return _SLOT.sub(lambda m: SLOTS[m.group(1)], shape)


def _items(shape: str) -> list[str]:
    """The shape cut at the spaces that stand outside of every bracket."""
    items, depth = [""], 0
    for letter in shape:
        depth += (letter in "([<") - (letter in ")]>")
        if letter == " " and depth == 0:
            items.append("")
        else:
            items[-1] += letter
    return [item for item in items if item]


def _choice(inner: str) -> str:
    """The alternatives of one item, each a word or several; "$" among them means the end of the sentence."""
    filled = _expanded(inner).replace(" ~", _GAP).replace("(", "(?:").replace("(?:?:", "(?:")
    ends = "|$" in filled
    words = f" (?:{filled.replace('|$', '')}){_END}"
    return f"(?:{words}|$)" if ends else words


def _piece(item: str) -> tuple[str, frozenset[str] | None]:
    """One item of a shape as an expression, and its cue words if it has them."""
    if item in _SIGNS:
        return _SIGNS[item], None
    if item.startswith("!"):
        return f"(?!{_choice(item[2:-1])})", None
    if item.startswith("["):
        return f"(?:{_choice(item[1:-1])})?", None
    if item.startswith("<"):
        words = _expanded(item[1:-1]).split("|")
        return _choice(item[1:-1]), frozenset(max(word.split(), key=len) for word in words)
    if item.startswith("("):
        return _choice(item[1:-1]), None
    return _choice(item), None


def compile_shape(pattern: Pattern, shape: str) -> Compiled:
    """One shape as an expression over normalised words. A shape without a cue raises ValueError."""
    pieces = [_piece(item) for item in _items(shape)]
    cues = tuple(cue for _, cue in pieces if cue is not None)
    if not cues:
        raise ValueError(f"pattern {pattern.name}: a shape has no <cue>")
    return Compiled(pattern, cues, re.compile("".join(expression for expression, _ in pieces)))


class Matcher:
    """Finds patterns in one sentence, looking only at those whose cue words stand in it."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._by_cue: dict[str, list[Compiled]] = {}
        for pattern in patterns:
            for shape in pattern.shapes:
                ready = compile_shape(pattern, shape)
                rarest = min(ready.cues, key=len)
                for word in rarest:
                    self._by_cue.setdefault(word, []).append(ready)

    def find(self, sentence: str, settled: Collection[str] = ()) -> list[Found]:
        """Every place where a pattern fits (a few a shape: one may be scoped out and the next not).

        Patterns named in `settled` are not looked for again.
        """
        words = frozenset(sentence.split())
        found: list[Found] = []
        tried: set[int] = set()
        for word in sorted(words & self._by_cue.keys()):
            for ready in self._by_cue[word]:
                if id(ready) in tried or ready.pattern.name in settled:
                    continue
                tried.add(id(ready))
                if all(not words.isdisjoint(cue) for cue in ready.cues):
                    places = islice(ready.expression.finditer(sentence), MOST_PLACES)
                    found.extend(Found(ready.pattern, place.start(), place.end()) for place in places)
        return found
