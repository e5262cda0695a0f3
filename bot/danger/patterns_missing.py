"""Children missing, taken, or harmed sexually."""

from __future__ import annotations

from typing import Final

from bot.danger.levels import Level
from bot.danger.shapes import Pattern

MISSING: Final[tuple[Pattern, ...]] = (
    Pattern(
        "missing_now",
        Level.EMERGENCY,
        (
            "{who} [{has}] [is] [been] (gone|missing) <since> ~ (morning|yesterday|school|last night|"
            "dinner|lunch|1|2|3|4|5|6|7|8|9|10|11|half|tonight|teatime|breakfast|night)",
            "(was|were) in the <garden|yard|pram|bed|cot|car> ~ (and now|now) ~ (not|gone|empty)",
            "(should|supposed|meant) [of|have|to] [to] [been|be] <home|back> ~~ (hours|gone|not|dark|"
            "phone|still|answering|worried|ages)",
            "(bed|cot|pram|pushchair|tent|room) {is} <empty|gone> ~ (window|shoes|open|door|not|trainers|"
            "phone|where|one)",
            "(not|is not) in the <building|house|garden|playground> ~ (searched|looked|anywhere|door|gate|"
            "open|everywhere|missing|help|$)",
            "(searched|looked) [the|all|everywhere] [over|house|streets] ~ <not|gone|find|found|missing|"
            "nobody> ~ (here|find|there|baby|him|her|son|see)",
            "(run|ran|running) <away> (from home|to be with|to meet|with a|tonight|and|with him) ~",
            "(have|should have|count|counted|only) 29 ~ <30|29>",
            "{who} (has|have|is) [gone] <absconded|awol>",
            "^ <absconded> ",
            "never (got|came|arrived|turned) [up|home|off|back|out] [at|of|from|to] [the] <school|home|"
            "bus|nursery|contact|cinema|work|taxi> ~",
            "(slipped|sneaked|got|gone|climbed|escaped|crept) out [of] [the] [back|front|school|nursery] "
            "<gate|door|window> ~~ (road|water|not find|gone|drawn|can not|night|alone|kerb|dark)",
            "{kid} [{has}] [{is}] [just] [gone] <missing> !(from care|in care|from his records|from the "
            "list|school|lessons|out|a lot|his|her|from school|episode|teeth|a|the|from the|in 20|in 19|"
            "children|persons|person|policy|protocol|reviews|review)",
            "(he|she|they|sister|brother|cousin|friend|mate) [{has}] [{is}] [just] (gone|been) <missing> "
            "!(from the list|in 20|in 19|school|lessons|a lot|before|for years|out)",
            "{kid} [{has}] [just] (run|ran) <away|off> !(with the|to join|from home when|last|every)",
            "{kid} ({is}|has) [just] [completely] <disappeared|vanished>",
            "(can|could) not <find> (my|our|the|his) [little|6|5|4|3|2|7|8|baby] [year old] [baby] ({kid}|"
            "brother|sister) !(file|benefit|account|seat|record|worker|trust|services|report|book|"
            "referral|form|school|birth|allowance)",
            "(not|no) <find> (him|her) [anywhere] !(record|file|report|on the|at parents)",
            "can not <find> (him|her) [anywhere|and] ~ [anywhere|outside|park|beach|shop|gone]",
            "{who} (has|have|did) not (come|came|got) [back] <home|back> [from|yet|and|last night|tonight|"
            "since|all|after|off] ~ [school|night|hours|shop|park] !(in time for|with his form)",
            "not in (his|her|their) <bed>",
            "never (got|came|arrived|turned) <off|home|back|up|at> ~ (bus|school|nursery|from|contact|"
            "tonight|today)",
            "(lost|lose) my (son|daughter|child|little boy|little girl|toddler|kid|brother|sister|mum) "
            "(in|at|on) [the] <town|asda|tesco|park|beach|shops|shop|fair|primark|centre|market|hull fair|"
            "aldi|lidl|supermarket|station>",
            "<wandered|wandering> (off|out|away|about|around|down) ~ [road|street|alone|own]",
            "{kid} ~ <slipped|sneaked|climbed|snuck> out ~~ (gone|can not find|not back|window|not in|hours)",
            "<nobody|no one> (has|have) seen (him|her|them) [since|for|all]",
        ),
        (
            "my son is missing",
            "i cant find my little girl",
            "she hasn't come home from school",
            "hes not in his bed",
        ),
        (
            "why are reviews missing from the list",
            "children missing from school policy",
            "i cant find my sons referral form",
        ),
    ),
    Pattern(
        "abduction",
        Level.EMERGENCY,
        (
            "(man|lady|woman|bloke|stranger|someone|somebody|guy|men|he|they) [has|have|is|just] [just] "
            "(took|taken|grabbed|snatched|got|walked off with|run off with|ran off with|walking off with) "
            "[a|my|our|the] [little|small|young|baby] <boy|girl|child|baby|sister|brother|son|daughter|"
            "nephew|niece|kid|bairn|toddler> [and|in|into|away|off|from|$] !(to school|to the park|out|"
            "shopping)",
            "(father|dad|ex|mother|he|she|mum) [has|have] [just] (took|taken|take) ~ <passport|passports> "
            "~ (baby|kids|children|son|daughter|airport|ferry|gone|her|him)",
            "(at|on the way to|on way to|going to|heading to|driving to|in) [the] [hull] <airport|ferry|"
            "eurotunnel> ~~ (take|taking|taken|not come back|country|baby|kids|children|her|married|marry|"
            "stop|abroad|thinks)",
            "(come|go|going|came) (with him|with me|with a man|in his car|to his house) ~ <says|said|man|"
            "stranger> ~ (scared|shop|mum|lost|help|know)",
            "(driven|drove|run|ran|gone|walked|made) off with ~ <baby|kids|children|son|daughter|toddler|"
            "pram|boy|girl> ~",
            "been <kidnapped|abducted|snatched> !(in 19|in 20|by aliens)",
            "(grabbed|snatched|took|taken|dragged|pulled|bundled|pushed|forced|shoved|picked up) ~~ "
            "{person} ~ (into|in|off|out of|from) [a|the|his|her|their|some] [white|black|big|red|blue|"
            "grey] <car|van|pram|street|garden|taxi|bike|playground|buggy|school gate>",
            "<snatched|kidnapped|abducted|kidnapping|snatching|abducting> [{my}] [little|young|own|baby] "
            "(me|him|her|them|{person}) !(on facebook)",
            "{who} ({is}|has) [just] [being|been|getting] <kidnapped|abducted|snatched> !(in 20|in 19|"
            "when|years|film)",
            "{who} [{has}] [just] (took|taken|take) (my|the|our) [little|baby|2|3] <{kid}> ~~ (gone|will "
            "not|airport|abroad|passport|passports|not bring|run|ran|not allowed|now|just|car|and his "
            "phone|not answering|without|never|country|not supposed|from nursery|from school|drunk|kill)",
            "(will|is) not (bring|bringing|give|giving) (him|her|them|my ~|the kids|the baby) <back> ~ "
            "(passport|abroad|airport|says|phone|now|drunk|never|kill|help)",
            "(getting|being|get) (taken|took) to ~ <pakistan|bangladesh|somalia|india|nigeria|sudan|iraq|"
            "afghanistan|gambia|kurdistan|egypt|abroad|turkey> ~ [tonight|tomorrow|today|marry|morning]",
            "(taking|take|sending|send|fly|flying|driving|drivin) (me|us|her|him|them|my ~|the kids) ~~ "
            "<tonight|tomorrow|today|airport|dover|ferry|now> ~~ (marry|married|never|back home|see mum|"
            "passport|husband|wedding|abroad|country|man|pakistan|cut|help|stop)",
            "(force|forced|forcing|make|making|made) (me|her|him|us) [to] (marry|get married|wed) ~~ "
            "<tomorrow|tonight|today|weekend|now|airport|flight|monday|friday|saturday|sunday|morning>",
            "(marry|married|wedding|husband) ~~ <tomorrow|tonight> ~~ (not want|dont want|kill|force|"
            "forced|help|passport|stop|scared)",
            "<tomorrow|tonight|today> ~~ (marry|married|wedding|husband) ~~ (not want|dont want|kill|"
            "force|forced|help|passport|stop|scared)",
            "(going to|will|come to|today|tonight|they) <cut> (me|her|my sister|us) (down there|down "
            "below|tomorrow|today|tonight|like)",
            "(fgm|cutting|circumcised|circumcision) ~~ <tonight|tomorrow|today|airport|flight|now|flying|"
            "at home now>",
            "(sell|sold|selling|trafficking|trafficked) (me|her|us|them|girls) ~ <man|men|tonight|now|"
            "tomorrow|sex>",
            "we are <prisoners>",
        ),
        (
            "a man grabbed a girl into a van",
            "my daughter has been kidnapped",
            "they are taking me to pakistan tomorrow to marry",
            "he has taken my kids and wont bring them back help now",
        ),
        ("a film about a kidnapped girl", "my son was taken into care"),
    ),
    Pattern(
        "sexual_harm_now",
        Level.EMERGENCY,
        (
            "(man|he|uncle|lodger|stepdad|dad|brother|someone|grandad|coach|babysitter) [is|are] [now|"
            "still] <touching|groping|fingering|undressing|abusing> (my|our|the|a|his|her|me) [little|"
            "step|baby] [sister|brother|daughter|son|kid|friend|girl|boy|baby|bits|privates|private|down] "
            "!(when|in the past|base|story)",
            "(he|stepdad|dad|uncle|brother|man|lodger|boyfriend) {is} [back] in (my|her|his|my sisters|my "
            "brothers|the kids|bed with) <bed|room|sisters bed|bed with> [with|and|again|now|she|crying|"
            "$] !(he shares|ridden|watching)",
            "(going to|gonna|will|about to|he will) <make|do> (me|it) [do] [it|things|that|to me|to her] "
            "[again] <tonight|now|again|later>",
            "<raped> ~ (minutes ago|hour ago|hours ago|just now|tonight|this morning|today|outside|in the "
            "park)",
            "(man|bloke|guy|person|someone|boy) (from|off) (the game|a game|roblox|snap|snapchat|insta|"
            "instagram|discord|online|internet|fortnite|tiktok|xbox) ~ (outside|here|downstairs|at my|"
            "waiting|car|station|coming|picking|hotel) <outside|here|downstairs|house|door|waiting|car|"
            "station|coming|me|hotel>",
            "[i am|im|am|going to|gonna|about to] (meet|meeting) (someone|a man|a guy|a boy|him|this man|"
            "this guy|some guy) (off|from) [the|a] <roblox|snap|snapchat|insta|instagram|discord|online|"
            "internet|fortnite|tiktok|game> ~ (now|minutes|tonight|today|bad feeling|station|later|"
            "outside|10|5|an hour)",
            "(send|sending|do) [him|another|more|a|the] ~ <pic|pics|nude|nudes|photo|video|vid|photos> ~ "
            "(or he|or they|or hes|else|in 5|in 10|tonight|next hour|hour|by) ~ (post|posting|posts|send|"
            "sends|kill|share|come|hour|everyone|leak)",
            "(he|they|man|men|lads) ({is}|keeps|are) <holding|pinning> (me|her|him) down",
            "(hand|hands) ~ (on|up|down|in) (my|her) <leg|thigh|skirt|pants|knickers|top|trousers>",
            "(he|they|lads|men) ~ will not <stop> ~ (touching|he is|tonight|saying no|no|house) [touching|"
            "me|house]",
            "[she is|shes|girl is] (saying|said|screaming) <no> ~ (door|room|he|shut|stop|him|them)",
            "(is|being|getting|are|am|he is) [still|now] <raping|raped|molesting|molested|sexually "
            "assaulting|sexually assaulted> [me|her|him|by|now|right|my|a|in|every|$]",
            "{has} just [been] <raped|sexually assaulted|molested>",
            "(trying|going|wants|about|coming|try) to <rape|have sex with> (me|her|him|my|us)",
            "<raped> (me|her|him|my ~) (just now|now|tonight|today|this morning|an hour ago|minutes ago|"
            "last night)",
            "(force|forcing|forced|makes|making|make|made) (me|her|him|us) [to|in to|into] [do|have|"
            "having] <sex> ~ [now|tonight|{under16}]",
            "(being|am|is|are|getting) <forced> [to|into] ~ sex",
            "(is|he is|man) [now] <touching> (me|my ~|her|his|him|the) ~ (now|right now|bits|private|"
            "privates|down there|under the cover|underneath|pants|and i can not)",
            "(he|she|they|dad|stepdad|uncle|brother|man|someone|coach) ({is}|will|comes|come|keeps|going "
            "to) [coming|come] [back] (in|into|to) my <room|bed|bedroom|tent> ~ (tonight|now|again|when|"
            "later|soon|in a minute|every)",
            "(making|make|telling|told|wants|made|asking) me (take|to take|get|to get) ~ <clothes|"
            "undressed|naked|knickers|pants|top> [off|now] ~ (now|off|he|tonight|camera|webcam)",
            "(i am|me) [only|just|nearly] <{under16}> ~~ (sex|having sex|had sex|sleep with|naked|"
            "touching me|makes me|rapes|raped)",
            "<sex|rape|raped|raping> ~~ (i am|me is|me|am) [only|just|nearly] [a] [{under16}] {under16} "
            "!(minutes|reviews|years ago)",
            "(meet|meeting|meets|picked up|collecting) ~~ (man|stranger|adult|bloke|guy) ~ (from|off|on) "
            "[the|a] <internet|online|snapchat|snap|instagram|game|discord|tiktok|roblox> ~~ (now|tonight|"
            "car|hotel|station|not back|today|driving|train)",
            "(man|bloke|guy|someone|stranger) (from|off|on) [the] <internet|snapchat|snap|instagram|"
            "discord|tiktok|roblox> ~~ (now|tonight|car|hotel|outside|here|locked|driving|train|coming)",
            "{kid} ~~ (gone|left|going|on the way|went) to meet ~ <man|stranger|someone|adult|bloke|guy|"
            "him> ~ (online|snapchat|snap|from|off|met)",
        ),
        (
            "he is raping her",
            "i've just been raped",
            "I'm being forced to have sex and I'm only 12 years old",
            "hes trying to rape me",
            "my stepdad is coming into my room again tonight",
        ),
        ("sex education in year 9", "are children under 13 told about sex at school"),
    ),
)
