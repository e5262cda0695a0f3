"""Who seems to be speaking: it chooses the words of a reply, never its level. Unknown is the safe default."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bot.danger.levels import UNKNOWN, Level


def _words(listed: str) -> re.Pattern[str]:
    return re.compile(rf" (?:{listed})(?= |$)")


_CHILD_AGE: Final = r"(?:[4-9]|1[0-7])"
_CANNOT_TALK: Final = _words(
    r"(?:can|could) not (?:talk|speak|make a noise|make noise|say anything|ring|call|phone)|(?:have|got|"
    r"need) to (?:be|keep|stay) (?:quiet|silent)|whisper(?:ing)?|(?:he|she|they|dad|stepdad|mum) (?:will|"
    r"can|might|is going to) (?:hear|find|see)(?: me| us)?|if i (?:speak|talk|call|make a noise|ring|move|"
    r"make a sound)|(?:brightness|sound|volume) (?:is )?(?:down|off)|hiding|dare not (?:speak|talk)|do "
    r"not (?:ring|call|reply out loud|text)(?: me)?(?: back)?|under (?:the )?(?:table|bed|covers|duvet)|"
    r"looking for (?:us|me)|in the (?:cupboard|wardrobe)"
)
_NO_PHONE: Final = _words(
    r"no (?:sim|phone|credit|signal|mobile|minutes)|(?:have|has|got|had) (?:not )?(?:got )?(?:no|a) "
    r"(?:phone|credit|sim)(?: on)?|(?:took|takes|taken|has|keep|keeps|smashed|broke|hid|hidden|got) (?:my|"
    r"mums|her|our) (?:phone|mobile|fone)|my phone is (?:broke|broken|dead|smashed|cut off)|(?:just|only) "
    r"(?:on )?(?:the )?wifi|school (?:laptop|computer|ipad)|library computer|phone (?:has )?(?:no|ran out "
    r"of|run out of) credit|not allowed a phone|do not have a phone|without a phone"
)
_DEAF: Final = _words(
    r"deaf|hard of hearing|bsl|sign language|can not hear|mute|non verbal|do not speak|hearing impaired|"
    r"(?:can|do) not lip read|sign only|stammer"
)
_PROFESSIONAL: Final = _words(
    r"i am an? (?:[^ ]+ ){0,2}(?:teacher|gp|doctor|nurse|midwife|social worker|health visitor|paramedic|"
    r"police officer|pc|coach|dsl|headteacher|governor|tutor|dentist|childminder|nursery worker|youth "
    r"worker|support worker|foster carer|counsellor|librarian|ta|teaching assistant|pharmacist|vicar)|"
    r"teaching (?:assistant|assistnat)|dsl|designated safeguarding|safeguarding lead|gp (?:here|surgery|"
    r"practice)|health visitor here|social worker (?:here|at)|duty social worker|headteacher|pupil|pupils|"
    r"year \d+ (?:pupil|student|girl|boy)|(?:in|at) (?:our|my) (?:school|setting|nursery|class|clinic|"
    r"practice|surgery|reception|office|ward|hostel|club)|in my class|my (?:class|form|caseload|clinic|"
    r"patient|client|ward|setting)|our (?:setting|pupils|nursery|academy|reception)|staff and (?:kids|"
    r"pupils|children)|safeguarding (?:officer|team) at|disclosed|child of \d+ has just told me|cpoms|"
    r"camhs worker|on shift|on the ward|a and e|triage|service user|one of our (?:children|pupils|"
    r"students|residents)"
)
_SELF_REPORT: Final = frozenset({"suicide_plan", "suicidal_thoughts"})
_ABOUT_OTHER: Final = _words(
    r"(?:he|she|they|mate|friend|brother|sister|son|daughter|mum|dad|wife|husband|partner|pupil|student|"
    r"girlfriend|boyfriend|lad|man|woman|client) (?:[^ ]+ ){0,4}(?:himself|herself|themselves|his life|"
    r"her life|suicidal|jump|jumping|wants to die)"
)
_SMALL: Final = r"(?:[4-8])"
_ALONE: Final = _words(
    r"(?:home )?alone|on my own|by myself|no one (?:is )?here|nobody (?:is )?here|not (?:come|came|been|"
    r"got) (?:back|home)|is not back|can not find (?:my )?(?:mum|dad)|will not wake up|gone out|"
    r"babysitting"
)
_I_AM_SMALL: Final = _words(
    rf"(?:i am|am|me is|i is|aged?)(?: only| just| nearly)? {_SMALL}(?! (?:months|weeks|minutes|"
    rf"stone|hours))|mum and dad went out|my mum will not wake"
)
_I_AM_CHILD: Final = _words(
    rf"(?:i am|am|im|me is|aged|were|we are|i is)(?: only| just| nearly| like)? {_CHILD_AGE}(?! "
    rf"(?:months|weeks|minutes|stone|hours|now and my son|years clean|percent))|(?:i am |am "
    rf")?(?:in "
    rf")?(?:year|yr) (?:[1-9]|1[0-3])|\d+ (?:year old|years old) (?:girl|boy)|"
    r"my (?:teacher|school|form tutor|pe teacher|head of year|foster carer|foster mum|foster dad|"
    r"mates|"
    r"stepmum|stepdad)|at school|after school|in my (?:year|class|form)|my (?:mum|dad) (?:hits|hit|"
    r"beats|hurts|slaps|is hitting|keeps|gets|drinks|will not|says|said|makes|locks|shouts|throws|"
    r"told)|"
    r"my mums (?:boyfriend|bf|partner|fella)|my dads (?:girlfriend|partner)|my parents|(?:mum|dad|"
    r"stepdad|stepmum) (?:will|does|is|has|hits|hit)|same age as me|same as me|dad is looking|dads "
    r"looking"
)
_ADULT: Final = _words(
    r"(?:i am|am|aged)(?: only| just| nearly| now)? (?:1[89]|[2-9]\d)|my (?:husband|wife|ex|fiance|ex "
    r"husband|ex wife|ex partner|kids|children|son|daughter|partner|grandson|granddaughter|grandchildren|"
    r"own kids|flat|pension)|i live on my own|live on my own|(?:i am )?(?:twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty)(?: \d+)?(?: now| years)?|, (?:1[89]|[2-9]\d)$|the (?:kids|children) (?:are|is) "
    r"(?:with|asleep|here)|our (?:kids|children|son|daughter)|i left care|i am a grown|as an adult|"
    r"(?:1[89]|[2-9]\d)(?= *$)"
)
_GROWN: Final = _words(
    r"(?:i am|am|now|i m) (?:now )?(?:1[89]|[2-9]\d)(?: now)?|(?:twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty)(?: \d)? now|my (?:husband|wife|kids|children|grandchildren)|in the (?:60|70|80|90)s|decades|"
    r"in 19\d\d|left care|\d\d years ago|(?:2|3|4|5|6)0 years|(?:i am |am )(?:twenty|thirty|forty|fifty|"
    r"sixty|seventy)|as a (?:child|kid|boy|girl)|when i was (?:a |just a |only |about |little |young "
    r")*(?:child|kid|boy|girl|lad|lass|little|young|small|\d+)|used to (?:bray|beat|leather|hit|touch|"
    r"lock|hurt|belt)|(?:died|dead) (?:in|ten|years|now)|years ago|all those years|brought it (?:all "
    r")?back"
)
_MY_PAST_HARM: Final = _words(
    r"(?:abused|raped|groomed|molested|touched|beat|hit|hurt|did things|happened to me|strangled|belt|"
    r"blame myself|keeping quiet|staying quiet|my (?:father|uncle|stepfather|coach|priest|dad|stepdad|"
    r"foster carer) (?:did|was|abused|used))"
)
_FRIEND: Final = _words(
    r"my (?:best )?(?:friend|mate|bestie|bst friend|best friends?|friends|mates)(?: s)?(?: [^ ]+){0,12} "
    r"(?:hits|hit|hurts|boyfriend|dad|mum|stepdad|told|cutting|cuts|selfharm|die|suicidal|scared|abused|"
    r"touched|pregnant|nudes|herself|himself|older|kill|marry|tablets|pills|getting|snapchat)|(?:girl|boy|"
    r"lad) in my (?:class|year|form|school)"
)
_HURT_BY_PARTNER: Final = _words(
    r"my (?:husband|wife|partner|ex|boyfriend|girlfriend|fiance|ex husband|ex partner)(?: [^ ]+){0,4} "
    r"(?:hits|hit|beats|beat|hurts|hurt|kill|threatens|strangles|strangled|rapes|pushes|checking|punches|"
    r"keep|keeps|locked|locks|leave|controls|outside)|(?:pushes|hits|hurts|slaps|hit|grabs|controls|"
    r"stalking|kicking) (?:me|us|about|the door)|my (?:son|daughter) (?:is|has|hits|hit)|outside my "
    r"(?:flat|house)"
)
_PUBLIC: Final = _words(
    r"(?:my |the )?(?:neighbours?|next door|grandchildren|grandson|granddaughter|nephew|niece|grandkids)|"
    r"through the wall|across the road|down our (?:street|road|tenfoot)|upstairs flat|i am (?:his|her|"
    r"their) (?:nan|gran|grandma|grandad|auntie|aunt|uncle|nana|neighbour)|a (?:little )?(?:boy|girl|"
    r"child|kid|lad|man|woman)|(?:worried|worried sick) about (?:that|a|the|my (?:neighbour|niece|nephew|"
    r"grand))|that (?:baby|little girl|little boy|child|kid)|outside (?:the )?(?:pub|shop|asda|tesco|"
    r"school)"
)


def _first_person_thoughts(context: str, levels: Mapping[str, Level]) -> bool:
    return bool(_SELF_REPORT & levels.keys()) and not _ABOUT_OTHER.search(context)


def situation_of(plain: tuple[str, ...], levels: Mapping[str, Level]) -> str:
    """One of SITUATIONS. The signs that change what a person can do come first, then what they told."""
    context = "".join(plain)
    if not context:
        return UNKNOWN
    danger = max(levels.values(), default=Level.NONE)
    child = bool(_I_AM_CHILD.search(context)) and not _ADULT.search(context)
    adult = bool(_ADULT.search(context))
    professional = bool(_PROFESSIONAL.search(context))
    if _DEAF.search(context):
        return "deaf"
    if danger is Level.NONE and not professional:
        return UNKNOWN
    if danger is Level.EMERGENCY and _CANNOT_TALK.search(context):
        return "cannot_talk"
    if danger > Level.NONE and _NO_PHONE.search(context):
        return "no_phone"
    if danger is Level.EMERGENCY and not adult and _I_AM_SMALL.search(context) and _ALONE.search(context):
        return "small_child_alone"
    if "afraid_of_self" in levels:
        return "afraid_of_self"
    if _first_person_thoughts(context, levels):
        return "self_harm"
    if professional and not (child and _first_person_harm(levels)):
        return "professional"
    return _by_harm(context, levels, child, adult)


def _first_person_harm(levels: Mapping[str, Level]) -> bool:
    return "tells_of_harm" in levels


def _by_harm(context: str, levels: Mapping[str, Level], child: bool, adult: bool) -> str:
    """The situation of somebody who tells of harm, to themselves or to another."""
    if _FRIEND.search(context) and not adult:
        return "friend_of_child"
    if not child and _GROWN.search(context) and _MY_PAST_HARM.search(context):
        return "survivor"
    if child:
        return "child"
    if adult and (_first_person_harm(levels) or _HURT_BY_PARTNER.search(context)):
        return "adult_hurt_now"
    if _PUBLIC.search(context) and not _first_person_harm(levels):
        return "public"
    return UNKNOWN
