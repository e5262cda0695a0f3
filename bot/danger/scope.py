"""Are danger words about danger now, or denied, past, asked about, from a text or game, a pet, taken back?

A scope sign never silences a message for good: it lowers one pattern in one sentence, and by no more than
its reason allows. Where two readings are possible the higher level wins.
"""

from __future__ import annotations

import re
from typing import Final

from bot.danger.levels import Level


def _words(listed: str) -> re.Pattern[str]:
    return re.compile(rf" (?:{'|'.join(part.strip() for part in listed.split('|'))})(?= |$)")


_RESEARCH: Final = _words(
    r"reviews?|cspr|cspr s|lcspr|scr|scrs|serious case|published|publish|publication|polic(?:y|ies)|"
    r"procedures?|protocols?|guidance|guidelines?|strategy|training|module|essay|dissertation|homework|"
    r"coursework|assignment|poster|quiz|exam|gcse|a level|revision|exercise|scenario|role play|template|"
    r"leaflet|handbook|manual|statistics|stats|figures|notifiable|notified|notify|notification|criteria|"
    r"thresholds?|report (?:on|about|into|into the)|reports (?:on|about)|the report|national panel|the "
    r"panel|case studies|case study|slides?|presentation|placeholder|this is a test|test message|testing|"
    r"drill|badge|risk assessment|inquest|inquiry|chapter|article|journalist|press|statutory|research|"
    r"studying|module|assembly|lesson|workshop|awareness|campaign|flowchart|display|curriculum|pshe|"
    r"diffrence between|difference between|what does|what do the|definition|meaning of|project"
)
_FICTION: Final = _words(
    r"fortnite|roblox|minecraft|gta|gta 5|call of duty|cod|warzone|valorant|among us|fifa|zelda|pokemon|mario|on (?:the |my |his |her )?(?:xbox|ps[345]|playstation|nintendo)|the sims|sims|level \d+|boss|boss fight|video game|the game|this game|that game|a game|in game|gaming|film|films|movie|movies|netflix|(?:on|watching|just|only|was|from) (?:the )?(?:telly|tv)|(?:telly|tv) (?:programme|show|drama)|episode|series \d+|season \d+|eastenders|corrie|coronation street|emmerdale|hollyoaks|casualty|line of duty|peaky blinders|stranger things|squid game|the soaps|soap opera|in (?:the|a|my|this) book|book club|novel|(?:the|a|this|my|short|ghost) story|stories|script|the play|school play|panto|pantomime|drama|rehearsals?|macbeth|duncan|romeo|juliet|hamlet|shakespeare|inspector calls|of mice and men|character|characters|nightmare|nightmares|dreamt|dreamed|dream|pretend|pretending|halloween|zombies?|cosplay|lyrics|song|podcast|documentary|hide and seek|nerf|dayz|pubg|apex|skyrim|thriller|creative writing|my lines|granny (?:game|horror)|operashun|improv|cartoon|comic|manga|ao3|fanfic|plot|cliche|water pistol|lego|dnd|dungeons|murder mystery|escape room|true crime|anime|tiktok trend|we are playing a|playing (?:fifa|zombies|a game|cod|on my|haunted)"
)
_NEWS: Final = _words(
    r"on the news|in the news|in the paper|in the papers|look north|hull live|hull daily mail|the mail|"
    r"daily mail|the sun|bbc|headline|headlines|calendar news|on facebook about|seen on facebook|read "
    r"about|the guardian|saw on|in the mirror|history|court case|trial"
)
_PAST: Final = _words(
    r"(?:years?|yrs?|months?|weeks?|decades?|ages) (?:ago|back|since)|last (?:year|month|term|summer|"
    r"winter|week|christmas|easter|spring|autumn|saturday|sunday|monday|tuesday|wednesday|thursday|friday|"
    r"time)|in (?:the )?(?:19|20)\d\d s?|(?:19|20)\d\d|in the \d0s|when i was|when we were|when he was|"
    r"when she was|used to|as a (?:kid|child|bairn|teenager|girl|boy|young)|long time ago|back then|at "
    r"the time|historic|historical|ages ago|once upon|years before|in my childhood|growing up|the other "
    r"day|the other week|survived|as a baby|in (?:january|february|march|april|june|july|august|september|"
    r"october|november|december)|prison|jailed|locked up now|he is locked up|at christmas|this time last|"
    r"has since|was killed|were killed|on saturday|on sunday|that day|anniversary|ex husband used"
)
_STILL: Final = _words(
    r"and now|but now|now (?:he|she|they|his|her|my|the|it|and|we|there)|right now|tonight|still|again|"
    r"today|this minute|just|currently|at the moment|help|and now|this morning"
)
_HABIT: Final = _words(
    r"every (?:day|night|week|time|weekend|morning)|always|sometimes|when(?:ever)? (?:he|she|they|dad|mum|"
    r"i|we) (?:is|are|am|gets?|drinks?|has|do|come|argue|cry|misbehave|make)|whenever|for small|often|a "
    r"lot|at weekends|on weekends|most (?:days|nights|weeks)|usually|since i was|for years|for months|as "
    r"punishment|as a punishment|sick of|fed up|tired of|for ages|all the time|for being|if i|once a|"
    r"twice a|been doing"
)
_DENIED_BEFORE: Final = re.compile(
    r" (?:not|never|nobody|no one|no sign|no signs|isnt|not like|no evidence|without|nothing like|not "
    r"that|no longer|rather than|instead of|as if|like i am|it is not|not because|dont)(?: (?!but|and|he|"
    r"she|they|because|until|answering)[^ ]+){0,3}$"
)
# A match with its own subject is denied only by such a frame: "I am not well he has a knife" denies nothing.
_DENIED_FRAME: Final = re.compile(
    r" (?:not (?:think|believe|that|like|because|as if|saying)|nothing like|as if|rather than|instead "
    r"of)(?: (?!but|and|because)[^ ]+){0,1}$"
)
_STARTS_ANEW: Final = _words(
    r"he|she|they|i|we|my|our|there|it|this|someone|somebody|mum|dad|baby|please|the"
)
_DENIED: Final = _words(
    r"not an emergency|no emergency|not a 999|nobody is in danger|no one is in danger|not in (?:any "
    r")?(?:immediate )?(?:danger|trouble)|no immediate (?:risk|danger)|no danger|no current patient|not "
    r"in dangr|not at risk|nobody is hurt|no injury|not hurt|no threat|everyone is safe|every one is safe|"
    r"not urgent|nothing serious|not reporting|in danger no|not in danger|nobody got hurt|no one got hurt"
)
_GENERIC_BEFORE: Final = re.compile(
    r" (?:what if|if|when|how (?:do|can|would|should) (?:you|we|i|one|people|staff)|should (?:i|we|you|"
    r"staff|a)|would (?:you|it)|could you|do (?:i|we|you|they)|does|is it|what happens|in case|whether|"
    r"suppose|supposing|hypothetically|what (?:do|should|would|to)|who (?:do|should|would)|where|which|"
    r"can (?:i|a|an)|say a|imagine|typed|at what|how quick|how many|unless|where there is|why|poster on|"
    r"signs (?:of|that))(?: [^ ]+){0,8}$"
)
_GENERIC: Final = _words(
    r"a (?:child|kid|baby|parent|pupil|person|young person|man|woman|family|student|teenager|adult|"
    r"neighbour|colleague|mum|dad|toddler|friend|carer|boy|girl|stranger)|somebody|someone|anyone|anybody|"
    r"children|kids|people|babies|parents|one of (?:our|the)|any child|the child|pupils|students|young "
    r"people|under 18s|adults"
)
_OWN: Final = _words(r"my|me|i am|our|us|we are|i have|he is|she is|they are|he has|she has|mum|dad")
_HERE: Final = _words(
    r"right now|this minute|as we speak|help|help me|he is here|hurry|quick|please help|now please|"
    r"happening now|just now|minutes ago|still here|tonight"
)
_PET: Final = _words(
    r"(?:my |our |the |a |me )?(?:dog|cat|kitten|puppy|rabbit|hamster|guinea pig|gerbil|goldfish|fish|"
    r"budgie|parrot|tortoise|lizard|snake|horse|pony|bunny|pet|hedgehog|pigeon|bird|seagull|phone|laptop|"
    r"tablet|battery|app|printer|computer|tamagotchi|plant|plants|tree|fern|sim|sims|car engine|boiler|"
    r"website|page|screen|wifi|internet|doll|dolly|teddy)"
)
_HUMAN: Final = _words(
    r"baby|child|children|kid|kids|mum|dad|brother|sister|son|daughter|toddler|man|woman|girl|boy|wife|"
    r"husband|nan|gran|grandad|someone|me|us|him|her|lad|lass|he|she|partner|boyfriend"
)
_JOKE: Final = _words(
    r"lol|lmao|haha|hahaha|ha ha|rofl|jk|hehe|striker|hen do|parrot|hoax|haunted|ghost|golf|laser|"
    r"paintball|custard|spellings|joke|laughing|hilarious|literally (?:dying|dead)|of laughter|bored|"
    r"boredom|embarrass(?:ed|ing|ment)|hungover|hangover|deadline|paperwork|heat(?: in here)?|homework|"
    r"maths|so boring|wrong chat|nil|nearly set|the match|footie|football|goal|scored|against leeds|"
    r"rovers|fc|sats|detention|my feet|my boss|diet|fringe|haircut"
)
_WITHDRAWN: Final = _words(
    r"panic over|false alarm|ignore (?:that|me|my last|what i said|this)|forget (?:that|it|i said|what i "
    r"said)|never mind|nvm|all sorted|sorted now|(?:it|he|she|everything|all|they) is (?:all )?(?:fine|ok|"
    r"okay|good|alright|sorted) now|he has stopped now|he is stopped now|found (?:him|her|them) now|"
    r"turned up safe|safe and sound|was only (?:my|playing|a joke|joking|messing)|not really (?:dead|"
    r"hurt)|turns out|turned out|come through the door|she is back|he is back|is back now|just hiccups|my "
    r"mistake|feel silly|feel daft|right flap|it was (?:only|just) (?:a|the|my|his|her|our|hiccups)|it "
    r"was the (?:parrot|telly|tv|cat|wind)|got it wrong|over reacted|overreacted"
)

# Named signs of a whole message, for the combination with a classifier.
_MESSAGE_SIGNS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("scope_research", _RESEARCH),
    ("scope_fiction", _FICTION),
    ("scope_news", _NEWS),
    ("scope_past", _PAST),
    ("scope_withdrawn", _WITHDRAWN),
    ("scope_denied", _DENIED),
    ("scope_joke", _JOKE),
)
# In a longer message a sign speaks for its own sentence only: fear is often buried among other things.
SHORT_MESSAGE_WORDS: Final = 45


def message_signs(sentences: tuple[str, ...]) -> frozenset[str]:
    """The names of the scope signs anywhere in the message."""
    return frozenset(name for name, sign in _MESSAGE_SIGNS if any(sign.search(words) for words in sentences))


def _lowered_by_place(sentence: str, start: int, end: int, asked: bool) -> Level:
    """What the words just before and inside a match allow: denied, general, past, habit."""
    before, inside = sentence[:start], sentence[start:end]
    denied = _DENIED_FRAME if _STARTS_ANEW.match(inside) else _DENIED_BEFORE
    if denied.search(before):
        return Level.NONE
    generic = bool(_GENERIC.search(before[-30:] + inside))
    own = bool(_OWN.search(sentence))
    if _GENERIC_BEFORE.search(before) and (generic or not own):
        return Level.POSSIBLE
    if asked and generic and not own:
        return Level.POSSIBLE
    near = sentence[max(0, start - 60) : end + 60]
    if _PAST.search(near) and not _STILL.search(inside + sentence[end : end + 30]):
        return Level.POSSIBLE if own else Level.NONE
    return Level.EMERGENCY


def allowed(sentence: str, start: int, end: int, asked: bool, context: str, short: bool) -> Level:
    """The highest level that a match at this place may mean. `context`: the whole message in plain words."""
    inside = sentence[start:end]
    lowest = _lowered_by_place(sentence, start, end, asked)
    around = context if short else sentence
    present = bool(_HERE.search(sentence))
    own = bool(_OWN.search(inside))
    if not (present and own):
        if _FICTION.search(around) or _NEWS.search(around):
            lowest = min(lowest, Level.POSSIBLE if present else Level.NONE)
        if _RESEARCH.search(sentence):
            lowest = min(lowest, Level.POSSIBLE if present or own else Level.NONE)
        if _JOKE.search(around):
            lowest = min(lowest, Level.POSSIBLE if own else Level.NONE)
    if _HABIT.search(sentence) and not present:
        lowest = min(lowest, Level.POSSIBLE)
    if _PET.search(sentence[:end]) and not _HUMAN.search(sentence):
        lowest = Level.NONE
    if _WITHDRAWN.search(context) or (short and _DENIED.search(context) and not present):
        lowest = min(lowest, Level.POSSIBLE)
    return lowest
