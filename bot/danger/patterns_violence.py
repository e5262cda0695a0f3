"""Violence now, weapons and threats, hiding and being trapped."""

from __future__ import annotations

from typing import Final

from bot.danger.levels import Level
from bot.danger.shapes import Pattern

VIOLENCE: Final[tuple[Pattern, ...]] = (
    Pattern(
        "attack_now",
        Level.EMERGENCY,
        (
            "{who} [{is}] [still|now|just] <{hitting}> [{my}] [own|little|big|poor|new|younger|baby] "
            "(me|us|him|her|them|mum|dad|my mum|my dad|sister|brother|baby|kid|son|daughter|"
            "girlfriend|wife|lass|lad|boy|girl|woman|man|staff|each other|someone) [right|now|and|in|"
            "on|with|at|outside|downstairs|upstairs|again|$] !(at fifa|at fortnite|for small|when)",
            "(keep|keeps|kept|still) <stamping|kicking|punching|hitting|beating|strangling> [on|up] "
            "(him|her|them|mum|my mum|my sister|my brother) ~ (floor|now|help|stop|please|outside|"
            "blood)",
            "[has|have|got|is] ~ (in a|in) <headlock|chokehold>",
            "(pinned|pinning|got|holding|held) (me|her|him|mum|my mum|my sister|my brother|carer|the "
            "carer) [down|up] ~ (floor|wall|bed|corner|kitchen|sofa) <floor|wall|bed|corner|kitchen|"
            "sofa|now|knife>",
            "(cornered|trapped|pinned) in ~ <kitchen|room|corner|bedroom|stairwell|hallway|bathroom|toilets>",
            "set ~ <dog> on (me|us|him|her|them|my|mum)",
            "(holding|dangling|hanging|held|holds) ~ (over|out of|under|off) {my} <banister|balcony|"
            "window|water|bath|bridge|railings|edge>",
            "(shaking|shakes|shook|throwing|threw|thrown|chucked|slammed) {my} [little|poor] <baby|"
            "toddler|newborn|pushchair|pram> ~ (wall|floor|and|hard|down|bed|against|screaming|stairs|"
            "now)",
            "{who} {is} (kicking off|going mental|going crazy|raging|losing it|on a rampage) [and|in|"
            "at|now] ~ <smashing|throwing|hitting|hurting|punching|drunk|knife|us|mum|floor>",
            "(going|gone) <for|at> (her|him|mum|my mum|me|us|dad) [with|through|and|again|right|now] "
            "~ (wall|knife|now|bat|bottle|hammer|again|fists|i can hear|belt)",
            "(hit|punched|pushed|kicked|battered|beat|thrown|threw|shoved|knocked) (him|her|mum|my "
            "mum|granny|my sister|my brother|dad) [and|down|to|he|she] ~ (not|will not|lying|floor|"
            "down) ~ <getting|up|moving|wake|there|floor|waking|bleeding|stairs>",
            "they are <fighting> [downstairs|upstairs|outside|now|right|with|again|in]",
            "(hear|hearing) (him|her|them|my neighbour|neighbour|man|a man) [going|is|next door] "
            "<beating|hitting|beat|hit|killing|strangling|kicking|punching|hurting|batter> ~ [her|him|"
            "child]",
            "{who} {is} [still|now|right now|currently|just|upstairs|downstairs|outside|in there|"
            "really|actually] <{hitting}> "
            "[the|hell out of|shit out of|into|at|my|our|his|her|a|me|someone] [new|little|big|poor|"
            "other|old] {person} !(up about|down gently|to death lol)",
            "<{hitting}> {my} [little|poor|new] (kid|kids|son|daughter|wife|lass|girlfriend|child|"
            "children|mum|baby|partner|missus|dog and) ~ "
            "(right now|now|outside|next door|as i type|again)",
            "(neighbour|neighbours|next door|bloke|man|he|she|someone|dad|mum|stepdad|husband|"
            "boyfriend|woman) ~ <{hitting}> ~ {person} ~~ "
            "(now|right now|this minute|as we speak|outside|at the moment|as i type|going on)",
            "(being|getting) [badly] <attacked|beaten|raped|strangled|stabbed|assaulted|mugged|jumped|"
            "kicked|hit|punched|"
            "choked|beat|smacked|knocked about|battered> (now|right now|outside|next door|by a man|by "
            "her|by his|by my|up|as|in|on|again|downstairs|upstairs)",
            "{who} {is} (being|getting) [badly] <attacked|beaten|strangled|stabbed|assaulted|beat|"
            "jumped|choked|kicked> "
            "!(at|2|3|4|5|6|7|8|0|on|nil|every|whenever|when|sometimes|by leeds)",
            "{who} [{has}] just <{hit_past}> ~ {person}",
            "{has} just [been] <{hit_past}> (me|my|her|him|our|us|by)",
            "{who} {is} <killing> (me and|her|him|them|us|my mum|each other|my dad|my sister|my "
            "brother|my baby|the baby|someone)",
            "(hands|hand|arm) ~ (round|around|on|over) {my} <throat|neck|mouth|windpipe> ~~ !(last)",
            "(got|has) ~ by {my} <throat|neck|hair> !(when|last|before)",
            "by the <hair|throat|neck> ~ (now|into|along|down|outside|right)",
            "<dragging> ~ {person} ~ (by|into|out|along|down|up|across|in)",
            "<attacking> (me|us|him|her|them|my {person}|people|someone|the {person}|staff|each|a {person})",
            "(he|she|they|dad|mum|man|bloke|stepdad|neighbour|neighbours|husband) ~ <going> (mental|"
            "crazy|ballistic|mad|berserk|nuts) ~~ "
            "(now|right now|smashing|knife|scared|throwing|downstairs)",
            "{who} {is} <smashing|wrecking|trashing> [up] {my} (house|flat|room|kitchen|windows|"
            "window|door|place|car|door in)",
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
            "<screaming> [out] [for] (help|stop|no|dont|get off|mercy|blue murder|please|in pain|"
            "mummy no|let me go)",
            "<scream|screams|screaming> ~~ (smash|smashing|bang|bangs|thud|thuds|gone quiet|gone "
            "silent|just stopped|breaking|furniture|knife)",
            "<smashing|smash|thud|thuds|bang|bangs|banging|crash> ~~ (scream|screams|screaming|"
            "begging|help me)",
            "[can] (hear|hearing|heard) ~~ <screaming|begging|screams> ~~ (now|right now|next door|"
            "through|upstairs|this minute|downstairs|as i type)",
            "<shouting|yelling|shouts|begging|crying> [out] [for] (help|stop it|get off me|dont kill|"
            "please dont|help me)",
            "heard [a|2|3|some|what sounded like] [a] <gunshot|gunshots|shots>",
            "(it is|still|all|this is) (happening|kicking off|going on) [right|as i] <now|type|"
            "outside|upstairs|downstairs>",
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
            "carving|real|toy|loaded] <{weapon}> "
            "!(and ball|skills|club|crime|edge|game|lessons|sharpening|amnesty|collection|practice|"
            "licence|and ball|in his game|on fortnite|on roblox|and fork)",
            "{who} [has|is] [got] [{my}|a big|a large|a massive|a kitchen] <{weapon}> !(and ball|"
            "crime|amnesty|policy|skills|edge|arch|injury|games)",
            "(holding|waving|brandishing|pointing|carrying|picked up|grabbed|pulled|pulled out|"
            "swinging|gripping|produced|drawn|"
            "wielding|threatening ~ with|coming at ~ with|chasing ~ with|running at ~ with|outside "
            "with|gets|getting|fetching|"
            "went to get|gone to get|went for|armed with|with) "
            "[{my}] [massive|big|huge|kitchen|large|long|bread|carving|real] <{weapon}> "
            "!(crime|amnesty|skills|edge|and fork|fish|ball|policy|in the play)",
            "<{weapon}> ~ (to|at|against|on|under) [{my}] [own|mums|dads|sisters|brothers|babys|"
            "wifes] (throat|neck|head|face|stomach|belly|chest|ribs|wrist|wrists|me|him|her|us|mum|"
            "dad)",
            "<{weapon}> in {my} (bag|pocket|sock|coat|hand|trousers|waistband|sleeve|school bag|"
            "blazer|boot|locker)",
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
            "(says|said|saying|say|threatening|threatened|threatens|texted|messaged|swears|swore|told|"
            "screaming|shouting|reckons) "
            "~~ (he|she|they|to|will|is|hell|shell|going) [is|will|are|would|going|gonna] [going] [to] "
            "<{kill}> "
            "(me|us|her|him|them|my|mum|everyone|himself and|the|his|all|our|you|myself and)",
            "(trying|tried|wants|about|threatening|going|coming|planning|plans|intends|here|round) to "
            "[actually|literally] <{kill}> (her|him|us|them|my|the kids|the baby|"
            "his|mum|everyone|the children|our|someone|somebody|all of us|people)",
            "(he|she|they|man|husband|stepdad|boyfriend|ex|partner|dad|bloke) [{is}] [just] (trying|"
            "tried|wants|coming|about) to [actually] <kill|stab|shoot|strangle|murder|rape> me !(when|"
            "last|in 20)",
            "(he|they) ({is}|will) [going to|gonna|to] [actually|literally] <kill|murder|stab|shoot|"
            "rape> (me|us|mum) "
            "!(if i do not|for breaking|for failing|because i broke|if i fail|when he sees my|over "
            "this|lol|haha|if i lose)",
            "(he|she|they|man|husband|dad) [has] (say|says|said) ~ <kill> [me|us]",
            "(he|she|husband|boyfriend|ex|dad|partner|stepdad) ~ (threatened|threatening|threatens) ~ "
            "<kill|stab|shoot|burn|knife>",
            "<kill> (me|us|them) for honour",
            "i am going to <kill|stab|shoot|hurt|strangle|smother> (him|her|them|my baby|the baby|my "
            "kids|the kids|my wife|my husband|my son|my daughter|my mum|my dad|everyone|someone) !(in "
            "fifa|in fortnite|on fifa|at)",
            "(want|about|going) to <hurt|shake|smother|strangle|drown> (the baby|my baby|him|her|the "
            "kids|my kids|them) (now|right now|tonight)",
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
    Pattern(
        "break_in",
        Level.EMERGENCY,
        (
            "(he|they|dad|stepdad|ex|man|someone|somebody|boyfriend|husband|she) {is} [right|just|now|"
            "stood|still|sat] [back] (outside|at|behind|by|on|in) (my|the|our) [back|front|bedroom|"
            "bathroom|next] <door|window|house|flat|landing|stairs|hallway|gate|next room|room|"
            "garden> !(of commons|with|to|helping|sleeping|watching|doing|number|playing|all day|now "
            "asleep)",
            "(he|they) {is} (breaking|smashing|kicking|booting|drilling|taking) ~ <glass|window|door|"
            "hinges|lock|through>",
            "(he|they|dad|ex|stepdad) [has|have|is] [just] <found> (us|me|where we live|where we are|"
            "where i am|the address)",
            "(door|lock|barricade) (will not|wont|can not|not going to) <hold>",
            "(handle|door handle) ~ <moving|turning>",
            "(they|someone|somebody) {is} (in|inside) [my|the|our] <house|flat|downstairs>",
            "[there is] [a|some|strange|2|3] (man|men|bloke|blokes|somebody|someone|stranger|intruder|"
            "burglar|burglars|lad|lads|guy|person|people) "
            "~ (in|inside|downstairs in|upstairs in|outside|getting in|climbing in|breaking in|come in|"
            "came in|on) (our|my|the|the back) "
            "<house|window|flat|bedroom|kitchen|back door|front door|door|landing|hallway> "
            "!(next|when|last|to fix|number|who is my|of commons|company|of lords|prices|down the|"
            "opposite)",
            "(trying|try|tried) to (get|break|climb|kick) [back] <in|into> !(touch|contact|to the "
            "website|to my account|to school|to uni|to college|to work|to the portal|shape)",
            "(trying|try) to (break|kick|smash|bash) ~ <door|window> [in|down]",
            "{who} {is} ~ <breaking|kicking|smashing|banging|hammering|bashing|booting|pounding> ~ "
            "(door|doors|window|windows|in)",
            "(he|she|they|someone|somebody|dad|ex|man) [has|have|is] [just] <broken|broke|got> in "
            "[to] [my|our|through|the|$] ~ [house|flat|window|door]",
            "<burglar|burglars|intruder|intruders> ~ (in|inside|here|downstairs|upstairs|now)",
            "{who} {is} (outside|at the door|at the window) ~~ (trying|shouting|banging|let him in|"
            "knife|kicking|not go|will not go|scared|not supposed|not allowed|injunction) <{who}|door|"
            "in|go|away|allowed|to|knife>",
            "{who} {is} in {my} [bed] <room|bedroom> $",
            "(he|they|dad|hes) {is} (here|inside|in the house|at the door|outside) <now|help|please|again>",
        ),
        (
            "there's a man in our house",
            "someones trying to get in",
            "he's kicking the door in",
            "hes in my room",
        ),
        ("trying to get in touch with you", "i cannot get in to my account"),
    ),
    Pattern(
        "hiding",
        Level.EMERGENCY,
        (
            "^ [i am|we are|me and ~|still|help|just] [here] (under|in|behind) [my|the|our|a] <bed|"
            "wardrobe|cupboard|loft|attic|bins|settee|closet|airing cupboard|sofa> [with|he|she|they|"
            "dad|and|please|help|ladder|dont|shh|$] !(for|to sleep|shop|frame|time|early|all day)",
            "(in|under|behind) [my|the] <cupboard|wardrobe|loft|attic|bed> [with ~] (dad|he|she|they|"
            "stepdad|mum|man) [is|are|will|has] ~ (looking|coming|outside|downstairs|drunk|angry|find|"
            "knows|shouting|gone mad|hitting|here|room|back|cross)",
            "(he|she|dad|they) [is] [just] (thinks|think) (i am|we are) ~ <bath|asleep|toilet|bed|"
            "pizza|shower|homework|school> ~ (please|hurry|quick|help|send|police|got|only)",
            "(told|said|says) [me|us] [to] <hide> ~ (message|text|tell|someone|dont|until|quiet|out)",
            "(he|she|dad) will <kill|hurt|hit> (me|us) if (i|we) (speak|talk|call|ring|tell|move|make|"
            "leave|go)",
            "(quiet|silent|shh) or (he|she|they|dad) <kills|will|hurts|hits>",
            "(no|without|turn off) [notification|reply] <sound|sounds|noise> ~~ (he|dad|room|hear|"
            "next|send|phone)",
            "(he|dad|stepdad|she|they) {is} ~ <listening|reading over|counting outside>",
            "[i|we|me|us|{who}] [am|are|is|and] [all|now|just|still] [both|currently] <hiding|hid> "
            "[here|out|away] (in|under|behind|from|upstairs|with|now|and|cos|because|at) "
            "!(it from|things|my feelings|his|in fortnite|behind the|eggs|place|spot|places|spots|"
            "presents|the report|the truth)",
            "(i|we|me) ~ (locked|shut|barricaded) [myself|ourselves|us|me and ~] [and ~] in ~ "
            "<{room}> ~~ [he|she|dad|with|and]",
            "(i|we|me) ~ (am|are|in|behind|under) [here|in|under|behind] ~ <cupboard|wardrobe|loft|"
            "attic|airing cupboard|under the bed|closet|bathroom|toilet|shed|basement|cellar|bushes> "
            "~~ (he|she|dad|quiet|they|looking|scared|find|hear|locked|coming|outside|stepdad|mum is|"
            "man|whisper|ssh|hiding|knife)",
            "(have|got|need) to (be|keep|stay) <quiet|silent> ~~ (he|she|dad|looking|hear|find|or|"
            "they|stepdad|hears|so)",
            "(he|she|they|dad|stepdad|mum|man|husband) (will|can|might|is going to|going to) <hear|"
            "find|see> (me|us|it|this|i am|him|if|typing) ~ !(grades|work)",
            "(will|would|going to) <kill|hurt|hit|batter|beat> (me|us) if (he|she|they) (finds|sees|"
            "catches|knows|hears|find|see) ~ [me|us|this|texting|phone|i]",
            "(can|could) not (talk|speak|ring|call|phone|make a noise|say anything|make noise) ~~ (he|"
            "she|they|dad|stepdad|husband|ex|boyfriend) (is|will|can|might|are) "
            "[in the|in|next|right|in the next] <here|hear|room|downstairs|listening|near|door|"
            "upstairs|house|outside|asleep|next|hurt|kill|there|back|home>",
            "(do not|dont) (ring|call|phone|text|reply|talk|make ~) [me|back|out loud|a sound|noise] "
            "~~ (he|she|hear|loud|dad|kill|find|they|here|sound) <he|hear|loud|dad|phone|here|find|"
            "will|sound|kill>",
            "(i am|i have to|we are|got to) <whisper|whispering|typing this under|typing under>",
            "(he|she|they|dad|stepdad|someone|man) {is} (looking|searching|hunting|coming) for <me|"
            "us> !(to help|to do|at home time|after school)",
            "(he|dad|stepdad|she|man|they) {is} [now] <coming> [back] (up|upstairs|up the stairs|up "
            "stairs|to get me|to get us|for me|for us|in the room|towards)",
        ),
        (
            "i'm hiding in the bathroom",
            "were hidin in the cupboard he is looking for us",
            "i cant talk he is in the next room",
            "he's coming up the stairs",
            "he will kill me if he finds me",
        ),
        ("hiding easter eggs", "we are hiding behind the sofa playing hide and seek lol"),
    ),
    Pattern(
        "trapped",
        Level.EMERGENCY,
        (
            "(took|taken|has|got|hidden|takes) [all] [my|the|our|door] [door|house|car] <key|keys> ~ "
            "(can not leave|can not get out|locked|can not|and left|not let|let us|let me|leave|get "
            "out)",
            "(he|man|they|someone|bloke|lad|lads) [is|are|has] [been] <followed|following> me [home|"
            "off|from|all|still|round] ~ (still|there|cornered|scared|outside|now|home|stairwell)",
            "^ [been] <followed> home",
            "(i|we|me) [am|are|was|got] [in|into|got in|stuck in] [a|his|this|the|some] <car|van|"
            "lorry|boot> [with] [a|this|some|him] [man|bloke|guy|stranger|person] ~ (do not know|not "
            "know|will not|wont|not let|scared|driving|took my|past|stop)",
            "(nailed|screwed|padlock|padlocked|bolted|barricaded) ~ <door|windows|shut|bedroom|window>",
            "(keeping|keep|kept|holding) (me|us|her|him|them|girls) (in|at|here|locked) ~ <house|flat|"
            "cellar|locked|room|passports|passport|tonight|shed|basement|attic>",
            "(will|is|are|wont) not [going to] (let|letting|allow) (me|us|her|him|them|my ~) [and ~] "
            "<out|leave|go home|leaving|go outside|get out> "
            "!(with|to|for|on|at|in|past|until homework|at weekends|because i am grounded|tonight lol|"
            "there|trick)",
            "{has} [just] (locked|shut|barricaded|bolted) (me|us|her|him|them|my ~|the kids|the "
            "children|the baby) [and ~] <in|inside|out> "
            "!(of my account|of the app|of the portal)",
            "(i am|we are|she is|he is|they are|kids are|mum is|children are) [being] [locked|trapped|"
            "stuck|shut|kept|held] <trapped|locked|captive|hostage|prisoner|prisoners> [in|inside|"
            "here|by|up|against|with|$] !(out of|account|in a meeting|in traffic)",
            "(being|am|are|keeping|held|holding) [us|me|them|her|him] [a|as] <hostage|captive|"
            "prisoner|prisoners>",
            "(i|we) can not (get|go) <out> !(of bed|of the contract|more|of this meeting|much)",
            "(locked|bolted|blocked) {my} [front|back|bedroom] <doors|door> ~~ (will not|can not|not "
            "let|key|he|she|knife|driving|phone|bath)",
            "(taken|took|got|hidden) {my} <keys|phone|passport> ~~ (locked|let me|leave|can not|door|"
            "out|kill|tonight|tomorrow)",
            "(man|he|car|van|someone|bloke|guy|they|lads|men) (is|are|has been|keeps) [still] "
            "<following|chasing|stalking> (me|us|my|her|a ~ girl) !(on|on instagram|on insta|on "
            "twitter|around on)",
            "(man|he|car|van|someone|bloke|guy|they|lads|men) (is|are|has been|keeps) [still] "
            "<following|chasing> (me|us|her) !(on|around on) [home|and|now|down|$]",
            "(i am|we are|he has me|got me) in ~ <car|van> ~~ (will not|not let|locked|help|stop|"
            "driving|do not know|scared)",
            "(trying|tried|telling me|wants me) to (get|pull|drag|grab) (me|her|him|us|in) [in|into] "
            "{my} <car|van>",
        ),
        (
            "he wont let me leave",
            "he has locked us in",
            "we are trapped",
            "a man is following me",
            "i cant get out",
        ),
        (
            "my mum wont let me out with my mates",
            "i am locked out of my account",
            "he is following me on instagram",
        ),
    ),
    Pattern(
        "attacker_due",
        Level.EMERGENCY,
        (
            "(he|she|dad|they|stepdad|husband|ex|boyfriend|mum) ({is}|will be|gets) [on his way|on her "
            "way|coming] [back|home|in|round|over|here] [from work] ~ "
            "<soon|minutes|any minute|any second|now> ~~ (kill|hurt|scared|hit|batter|beat|frightened|"
            "knows|found out|afraid|terrified|rape|knife|told|me)",
            "(scared|terrified|frightened|afraid|please|help|kill|hurt) ~~ (he|she|dad|they|stepdad|"
            "husband|ex|boyfriend) ({is}|will be|gets) "
            "[on his way|on her way|coming] [back|home|in|round|over|here] ~ <soon|minutes|any minute|"
            "any second|tonight|now>",
            "(he|they|ex|dad|stepdad|man|husband) (is|are|will be) [on] (his|their) <way> [back|home|"
            "round|over|here|to] ~~ (kill|hurt|scared|hit|knife|angry|drunk|key|video|videos|not safe|"
            "let him|get us|get me)",
            "(wait|waiting) (till|until|til|for) ~ (home|alone|everyone|gone|bed) ~~ <kill|hurt|hit|"
            "batter|get|going> (me|to get)",
        ),
        ("he will be home in 10 minutes and he will kill me", "im scared hes coming back any minute"),
        ("he will be home soon can i ring then",),
    ),
)
