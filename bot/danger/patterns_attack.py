"""Violence now: attacks, screams heard, weapons, threats to kill."""

from __future__ import annotations

from typing import Final

from bot.danger.levels import Level
from bot.danger.shapes import Pattern

ATTACK: Final[tuple[Pattern, ...]] = (
    Pattern(
        "attack_now",
        Level.EMERGENCY,
        (
            "{who} [{is}] [still|now|just] <{hitting}> [{my}] [own|little|big|poor|new|younger|baby] (me|"
            "us|him|her|them|mum|dad|my mum|my dad|sister|brother|baby|kid|son|daughter|girlfriend|wife|"
            "lass|lad|boy|girl|woman|man|staff|each other|someone) [right|now|and|in|on|with|at|outside|"
            "downstairs|upstairs|again|$] !(at fifa|at fortnite|for small|when)",
            "(keep|keeps|kept|still) <stamping|kicking|punching|hitting|beating|strangling> [on|up] (him|"
            "her|them|mum|my mum|my sister|my brother) ~ (floor|now|help|stop|please|outside|blood)",
            "[has|have|got|is] ~ (in a|in) <headlock|chokehold>",
            "(pinned|pinning|got|holding|held) (me|her|him|mum|my mum|my sister|my brother|carer|the "
            "carer) [down|up] ~ (floor|wall|bed|corner|kitchen|sofa) <floor|wall|bed|corner|kitchen|sofa|"
            "now|knife>",
            "(cornered|trapped|pinned) in ~ <kitchen|room|corner|bedroom|stairwell|hallway|bathroom|toilets>",
            "set ~ <dog> on (me|us|him|her|them|my|mum)",
            "(holding|dangling|hanging|held|holds) ~ (over|out of|under|off) {my} <banister|balcony|"
            "window|water|bath|bridge|railings|edge>",
            "(shaking|shakes|shook|throwing|threw|thrown|chucked|slammed) {my} [little|poor] <baby|"
            "toddler|newborn|pushchair|pram> ~ (wall|floor|and|hard|down|bed|against|screaming|stairs|now)",
            "{who} {is} (kicking off|going mental|going crazy|raging|losing it|on a rampage) [and|in|at|"
            "now] ~ <smashing|throwing|hitting|hurting|punching|drunk|knife|us|mum|floor>",
            "(going|gone) <for|at> (her|him|mum|my mum|me|us|dad) [with|through|and|again|right|now] ~ "
            "(wall|knife|now|bat|bottle|hammer|again|fists|i can hear|belt)",
            "(hit|punched|pushed|kicked|battered|beat|thrown|threw|shoved|knocked) (him|her|mum|my mum|"
            "granny|my sister|my brother|dad) [and|down|to|he|she] ~ (not|will not|lying|floor|down) ~ "
            "<getting|up|moving|wake|there|floor|waking|bleeding|stairs>",
            "they are <fighting> [downstairs|upstairs|outside|now|right|with|again|in]",
            "(hear|hearing) (him|her|them|my neighbour|neighbour|man|a man) [going|is|next door] <beating|"
            "hitting|beat|hit|killing|strangling|kicking|punching|hurting|batter> ~ [her|him|child]",
            "{who} {is} [still|now|right now|currently|just|upstairs|downstairs|outside|in there|really|"
            "actually] <{hitting}> [the|hell out of|shit out of|into|at|my|our|his|her|a|me|someone] [new|"
            "little|big|poor|other|old] {person} !(up about|down gently|to death lol)",
            "<{hitting}> {my} [little|poor|new] (kid|kids|son|daughter|wife|lass|girlfriend|child|"
            "children|mum|baby|partner|missus|dog and) ~ (right now|now|outside|next door|as i type|again)",
            "(neighbour|neighbours|next door|bloke|man|he|she|someone|dad|mum|stepdad|husband|boyfriend|"
            "woman) ~ <{hitting}> ~ {person} ~~ (now|right now|this minute|as we speak|outside|at the "
            "moment|as i type|going on)",
            "(being|getting) [badly] <attacked|beaten|raped|strangled|stabbed|assaulted|mugged|jumped|"
            "kicked|hit|punched|choked|beat|smacked|knocked about|battered> (now|right now|outside|next "
            "door|by a man|by her|by his|by my|up|as|in|on|again|downstairs|upstairs)",
            "{who} {is} (being|getting) [badly] <attacked|beaten|strangled|stabbed|assaulted|beat|jumped|"
            "choked|kicked> !(at|2|3|4|5|6|7|8|0|on|nil|every|whenever|when|sometimes|by leeds)",
            "{who} [{has}] just <{hit_past}> ~ {person}",
            "{has} just [been] <{hit_past}> (me|my|her|him|our|us|by)",
            "{who} {is} <killing> (me and|her|him|them|us|my mum|each other|my dad|my sister|my brother|"
            "my baby|the baby|someone)",
            "(hands|hand|arm) ~ (round|around|on|over) {my} <throat|neck|mouth|windpipe> ~~ !(last)",
            "(got|has) ~ by {my} <throat|neck|hair> !(when|last|before)",
            "by the <hair|throat|neck> ~ (now|into|along|down|outside|right)",
            "<dragging> ~ {person} ~ (by|into|out|along|down|up|across|in)",
            "<attacking> (me|us|him|her|them|my {person}|people|someone|the {person}|staff|each|a {person})",
            "(he|she|they|dad|mum|man|bloke|stepdad|neighbour|neighbours|husband) ~ <going> (mental|crazy|"
            "ballistic|mad|berserk|nuts) ~~ (now|right now|smashing|knife|scared|throwing|downstairs)",
            "{who} {is} <smashing|wrecking|trashing> [up] {my} (house|flat|room|kitchen|windows|window|"
            "door|place|car|door in)",
            "{who} [{is}] (going to|about to) <hit|hurt|batter|beat|attack|punch|smack|stab|rape|"
            "strangle> (me|us|her|him|my|them|mum|the)",
            "<fight|fighting> ~~ (knife|knives|weapon|bottle|blood|screaming|someone is going to)",
            "{who} {is} (hurting|killing) (me|us|her|him|my ~) ~ <right now|now|help>",
            "<dog> ~ (attacking|biting|mauling|got hold of|savaging|bitten) ~ {person}",
            "(stop|make) ~ <stop> (hitting|hurting) (me|us|her|him) [now|please|right now] $",
        ),
        (
            "he is hitting my mum",
            "my dad is strangling my mum right now",
            "neighbour battering his kid right now",
            "hes just punched my sister",
            "they are attacking him",
            "he's got her by the throat",
            "bloke draggin woman by hair",
        ),
        ("city are getting beaten 3 nil", "my dad is hitting the gym", "my mum is killing time at the shops"),
    ),
    Pattern(
        "screams_heard",
        Level.EMERGENCY,
        (
            "^ [and|its|it is] <going on|happening|kicking off> [right] now [like] $",
            "<screaming> [out] [for] (help|stop|no|dont|get off|mercy|blue murder|please|in pain|mummy no|"
            "let me go)",
            "<scream|screams|screaming> ~~ (smash|smashing|bang|bangs|thud|thuds|gone quiet|gone silent|"
            "just stopped|breaking|furniture|knife)",
            "<smashing|smash|thud|thuds|bang|bangs|banging|crash> ~~ (scream|screams|screaming|begging|"
            "help me)",
            "[can] (hear|hearing|heard) ~~ <screaming|begging|screams> ~~ (now|right now|next door|"
            "through|upstairs|this minute|downstairs|as i type)",
            "<shouting|yelling|shouts|begging|crying> [out] [for] (help|stop it|get off me|dont kill|"
            "please dont|help me)",
            "heard [a|2|3|some|what sounded like] [a] <gunshot|gunshots|shots>",
            "(it is|still|all|this is) (happening|kicking off|going on) [right|as i] <now|type|outside|"
            "upstairs|downstairs>",
        ),
        (
            "a woman is screaming for help next door",
            "i can hear a kid screaming through the wall",
            "it's happening as I type",
        ),
        ("kids screaming at the splash pad", "what is happening now with the review"),
    ),
    Pattern(
        "weapon",
        Level.EMERGENCY,
        (
            "{who} ~ {has} [got] [{my}|like|actual|proper|real] [massive|big|huge|kitchen|large|bread|"
            "carving|real|toy|loaded] <{weapon}> !(and ball|skills|club|crime|edge|game|lessons|"
            "sharpening|amnesty|collection|practice|licence|and ball|in his game|on fortnite|on roblox|"
            "and fork)",
            "{who} [has|is] [got] [{my}|a big|a large|a massive|a kitchen] <{weapon}> !(and ball|crime|"
            "amnesty|policy|skills|edge|arch|injury|games)",
            "(holding|waving|brandishing|pointing|carrying|picked up|grabbed|pulled|pulled out|swinging|"
            "gripping|produced|drawn|wielding|threatening ~ with|coming at ~ with|chasing ~ with|running "
            "at ~ with|outside with|gets|getting|fetching|went to get|gone to get|went for|armed with|"
            "with) [{my}] [massive|big|huge|kitchen|large|long|bread|carving|real] <{weapon}> !(crime|"
            "amnesty|skills|edge|and fork|fish|ball|policy|in the play)",
            "<{weapon}> ~ (to|at|against|on|under) [{my}] [own|mums|dads|sisters|brothers|babys|wifes] "
            "(throat|neck|head|face|stomach|belly|chest|ribs|wrist|wrists|me|him|her|us|mum|dad)",
            "<{weapon}> in {my} (bag|pocket|sock|coat|hand|trousers|waistband|sleeve|school bag|blazer|"
            "boot|locker)",
            "<active> (shooter|attacker)",
            "there is [a] ~ (with|has) ~ <{weapon}>",
            "<bomb> ~ (in|under|strapped|has|going off|planted) ~ (school|bag|car|house|him|bus)",
        ),
        (
            "he's got a knife",
            "my dad has a big nife",
            "man with a machete outside",
            "she is holding a knife to her neck",
            "a boy has a blade in his sock",
        ),
        ("what is the policy on knife crime", "he got a gun skin on fortnite", "he has a bat and ball"),
    ),
    Pattern(
        "threat_to_kill",
        Level.EMERGENCY,
        (
            "(trying|coming|about|threatening) to [actually|literally] <kill|stab|shoot|strangle|murder|"
            "rape> (me|us) !(when|last|lol|haha|with homework)",
            "(says|said|saying|say|threatening|threatened|threatens|texted|messaged|swears|swore|told|"
            "screaming|shouting|reckons) ~~ (he|she|they|to|will|is|hell|shell|going) [is|will|are|would|"
            "going|gonna] [going] [to] <{kill}> (me|us|her|him|them|my|mum|everyone|himself and|the|his|"
            "all|our|you|myself and)",
            "(trying|tried|wants|about|threatening|going|coming|planning|plans|intends|here|round) to "
            "[actually|literally] <{kill}> (her|him|us|them|my|the kids|the baby|his|mum|everyone|the "
            "children|our|someone|somebody|all of us|people)",
            "(he|she|they|man|husband|stepdad|boyfriend|ex|partner|dad|bloke) [{is}] [just] (trying|tried|"
            "wants|coming|about) to [actually] <kill|stab|shoot|strangle|murder|rape> me !(when|last|in "
            "20)",
            "(he|they) ({is}|will) [going to|gonna|to] [actually|literally] <kill|murder|stab|shoot|rape> "
            "(me|us|mum) !(if i do not|for breaking|for failing|because i broke|if i fail|when he sees my|"
            "over this|lol|haha|if i lose)",
            "(he|she|they|man|husband|dad) [has] (say|says|said) ~ <kill> [me|us]",
            "(he|she|husband|boyfriend|ex|dad|partner|stepdad) ~ (threatened|threatening|threatens) ~ "
            "<kill|stab|shoot|burn|knife>",
            "<kill> (me|us|them) for honour",
            "i am going to <kill|stab|shoot|hurt|strangle|smother> (him|her|them|my baby|the baby|my kids|"
            "the kids|my wife|my husband|my son|my daughter|my mum|my dad|everyone|someone) !(in fifa|in "
            "fortnite|on fifa|at)",
            "(want|about|going) to <hurt|shake|smother|strangle|drown> (the baby|my baby|him|her|the kids|"
            "my kids|them) (now|right now|tonight)",
            "(going to|will|about to|planning to) <shoot|blow> up ~ (school|everyone|mosque|church|place)",
            "<shoot|stab|kill> (everyone|everybody|people|kids) ~ (school|tomorrow|tonight|today|college)",
            "(coming|on his way|on their way|heading|driving) [round|over|back|here|to] ~~ [to] <kill|"
            "stab|hurt|shoot|batter|murder|beat|burn|finish> (me|us|her|him|my|them|mum|the)",
        ),
        (
            "he says he's going to kill us",
            "my ex is trying to kill me",
            "he's gonna stab my mum",
            "they said they will kill me tonight",
            "he is going to kill me",
        ),
        ("my mum is going to kill me for breaking the tv", "teacher will kill me if i dont know this"),
    ),
)
