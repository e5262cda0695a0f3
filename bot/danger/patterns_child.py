"""Children missing, taken, alone, locked in or on a road; sexual harm; forced marriage and cutting."""

from __future__ import annotations

from typing import Final

from bot.danger.levels import Level
from bot.danger.shapes import Pattern

CHILD: Final[tuple[Pattern, ...]] = (
    Pattern(
        "missing_now",
        Level.EMERGENCY,
        (
            "{who} [{has}] [is] [been] (gone|missing) <since> ~ (morning|yesterday|school|last night|"
            "dinner|lunch|1|2|3|4|5|6|7|8|9|10|11|half|tonight|teatime|breakfast|night)",
            "(was|were) in the <garden|yard|pram|bed|cot|car> ~ (and now|now) ~ (not|gone|empty)",
            "(should|supposed|meant) [of|have|to] [to] [been|be] <home|back> ~~ (hours|gone|not|dark|"
            "phone|still|answering|worried|ages)",
            "(bed|cot|pram|pushchair|tent|room) {is} <empty|gone> ~ (window|shoes|open|door|not|"
            "trainers|phone|where|one)",
            "(not|is not) in the <building|house|garden|playground> ~ (searched|looked|anywhere|door|"
            "gate|open|everywhere|missing|help|$)",
            "(searched|looked) [the|all|everywhere] [over|house|streets] ~ <not|gone|find|found|"
            "missing|nobody> ~ (here|find|there|baby|him|her|son|see)",
            "(run|ran|running) <away> (from home|to be with|to meet|with a|tonight|and|with him) ~",
            "(have|should have|count|counted|only) 29 ~ <30|29>",
            "{who} (has|have|is) [gone] <absconded|awol>",
            "^ <absconded> ",
            "never (got|came|arrived|turned) [up|home|off|back|out] [at|of|from|to] [the] <school|"
            "home|bus|nursery|contact|cinema|work|taxi> ~",
            "(slipped|sneaked|got|gone|climbed|escaped|crept) out [of] [the] [back|front|school|"
            "nursery] <gate|door|window> ~~ (road|water|not find|gone|drawn|can not|night|alone|kerb|"
            "dark)",
            "{kid} [{has}] [{is}] [just] [gone] <missing> !(from care|in care|from his records|from "
            "the list|school|lessons|out|a lot|his|her|from school|episode|teeth|a|the|from the|in 20|"
            "in 19|children|persons|person|policy|protocol|reviews|review)",
            "(he|she|they|sister|brother|cousin|friend|mate) [{has}] [{is}] [just] (gone|been) "
            "<missing> !(from the list|in 20|in 19|school|lessons|a lot|before|for years|out)",
            "{kid} [{has}] [just] (run|ran) <away|off> !(with the|to join|from home when|last|every)",
            "{kid} ({is}|has) [just] [completely] <disappeared|vanished>",
            "(can|could) not <find> (my|our|the|his) [little|6|5|4|3|2|7|8|baby] [year old] [baby] "
            "({kid}|brother|sister) !(file|benefit|account|seat|record|worker|trust|services|report|"
            "book|referral|form|school|birth|allowance)",
            "(not|no) <find> (him|her) [anywhere] !(record|file|report|on the|at parents)",
            "can not <find> (him|her) [anywhere|and] ~ [anywhere|outside|park|beach|shop|gone]",
            "{who} (has|have|did) not (come|came|got) [back] <home|back> [from|yet|and|last night|"
            "tonight|since|all|after|off] ~ [school|night|hours|shop|park] !(in time for|with his "
            "form)",
            "not in (his|her|their) <bed>",
            "never (got|came|arrived|turned) <off|home|back|up|at> ~ (bus|school|nursery|from|contact|"
            "tonight|today)",
            "(lost|lose) my (son|daughter|child|little boy|little girl|toddler|kid|brother|sister|"
            "mum) (in|at|on) [the] <town|asda|tesco|park|beach|shops|shop|fair|primark|centre|market|"
            "hull fair|aldi|lidl|supermarket|station>",
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
            "(man|lady|woman|bloke|stranger|someone|somebody|guy|men|he|they) [has|have|is|just] "
            "[just] (took|taken|grabbed|snatched|got|walked off with|run off with|ran off with|"
            "walking off with) [a|my|our|the] [little|small|young|baby] <boy|girl|child|baby|sister|"
            "brother|son|daughter|nephew|niece|kid|bairn|toddler> [and|in|into|away|off|from|$] !(to "
            "school|to the park|out|shopping)",
            "(father|dad|ex|mother|he|she|mum) [has|have] [just] (took|taken|take) ~ <passport|"
            "passports> ~ (baby|kids|children|son|daughter|airport|ferry|gone|her|him)",
            "(at|on the way to|on way to|going to|heading to|driving to|in) [the] [hull] <airport|"
            "ferry|eurotunnel> ~~ (take|taking|taken|not come back|country|baby|kids|children|her|"
            "married|marry|stop|abroad|thinks)",
            "(come|go|going|came) (with him|with me|with a man|in his car|to his house) ~ <says|said|"
            "man|stranger> ~ (scared|shop|mum|lost|help|know)",
            "(driven|drove|run|ran|gone|walked|made) off with ~ <baby|kids|children|son|daughter|"
            "toddler|pram|boy|girl> ~",
            "been <kidnapped|abducted|snatched> !(in 19|in 20|by aliens)",
            "(grabbed|snatched|took|taken|dragged|pulled|bundled|pushed|forced|shoved|picked up) ~~ "
            "{person} ~ (into|in|off|out of|from) [a|the|his|her|their|some] [white|black|big|red|"
            "blue|grey] <car|van|pram|street|garden|taxi|bike|playground|buggy|school gate>",
            "<snatched|kidnapped|abducted|kidnapping|snatching|abducting> [{my}] [little|young|own|"
            "baby] (me|him|her|them|{person}) !(on facebook)",
            "{who} ({is}|has) [just] [being|been|getting] <kidnapped|abducted|snatched> !(in 20|in 19|"
            "when|years|film)",
            "{who} [{has}] [just] (took|taken|take) (my|the|our) [little|baby|2|3] <{kid}> ~~ (gone|"
            "will not|airport|abroad|passport|passports|not bring|run|ran|not allowed|now|just|car|"
            "and his phone|not answering|without|never|country|not supposed|from nursery|from school|"
            "drunk|kill)",
            "(will|is) not (bring|bringing|give|giving) (him|her|them|my ~|the kids|the baby) <back> "
            "~ (passport|abroad|airport|says|phone|now|drunk|never|kill|help)",
            "(getting|being|get) (taken|took) to ~ <pakistan|bangladesh|somalia|india|nigeria|sudan|"
            "iraq|afghanistan|gambia|kurdistan|egypt|abroad|turkey> ~ [tonight|tomorrow|today|marry|"
            "morning]",
            "(taking|take|sending|send|fly|flying|driving|drivin) (me|us|her|him|them|my ~|the kids) "
            "~~ <tonight|tomorrow|today|airport|dover|ferry|now> ~~ (marry|married|never|back home|"
            "see mum|passport|husband|wedding|abroad|country|man|pakistan|cut|help|stop)",
            "(force|forced|forcing|make|making|made) (me|her|him|us) [to] (marry|get married|wed) ~~ "
            "<tomorrow|tonight|today|weekend|now|airport|flight|monday|friday|saturday|sunday|morning>",
            "(marry|married|wedding|husband) ~~ <tomorrow|tonight> ~~ (not want|dont want|kill|force|"
            "forced|help|passport|stop|scared)",
            "<tomorrow|tonight|today> ~~ (marry|married|wedding|husband) ~~ (not want|dont want|kill|"
            "force|forced|help|passport|stop|scared)",
            "(going to|will|come to|today|tonight|they) <cut> (me|her|my sister|us) (down there|down "
            "below|tomorrow|today|tonight|like)",
            "(fgm|cutting|circumcised|circumcision) ~~ <tonight|tomorrow|today|airport|flight|now|"
            "flying|at home now>",
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
        "small_child_alone",
        Level.EMERGENCY,
        (
            "(we|me and ~) (have been|are|is|been) [all|left] [on our own|by ourselves|alone] ~ <own|"
            "ourselves|alone> [since|all] ~ ({tiny}|yesterday|days|hungry|scared|night|friday|monday|"
            "morning|baby|dark)",
            "(on our own|by ourselves|on my own|home alone) <since> (yesterday|last night|friday|"
            "saturday|sunday|monday|morning|this morning|the other)",
            "{kin} ~ (went|gone|goed) [out|shop|to|away|to the shop|to work] ~~ (not|has not|did not|"
            "never) [come|came|got|been] <back|home> ~",
            "(1|one|{tiny}) (year|month|week) old ~ (by herself|by himself|on her own|on his own|"
            "alone|no one with|nobody) <herself|himself|own|alone|one|nobody>",
            "(pram|pushchair|buggy|car seat|carrier bag|carrycot) ~~ <baby> ~~ (no one|nobody|no "
            "adult|outside|left|door|hour|rain|raining|own)",
            "<baby|newborn|infant> ~ (left|been left|abandoned|dumped|wrapped) [in|on|at|by] [a|the] "
            "~ (bag|bin|step|doorstep|toilets|church|towel|street|bench|box)",
            "{kid} ~ (home|in the house|in the flat) <alone> [again|now|and|tonight|with] ~ (fire|"
            "cook|cooking|crying|{tiny}|baby|little|toddler|eldest)",
            "(left|leaving) [her|the|his|my|their] (kids|children|babies|bairns|baby|toddler|twins|"
            "little ones) ~~ (gone|went|bender|pub|night|no food|own|alone|electric|leccy|days) <gone|"
            "went|bender|pub|own|alone|food|days>",
            "(baby|babies|toddler|newborn|infant|{tiny} year old|{tiny} year olds|little kids|tiny kid|"
            "small child|tots) !(plays|sleeps|play|sleep|playing|sleeping) ~~ <alone|own|unattended|"
            "unsupervised|by itself|by himself|by herself|by themselves> "
            "!(sleep|bedroom|room|name|bed|cot|clothes|website|case|phone)",
            "(left|leaves|leaving|leave|on|home) [the|my|her|his|a] [{tiny} year old] (baby|toddler|"
            "babies|newborn|{tiny} year old) ~ <alone|own|unattended>",
            "{kid} ~ (little|only {tiny}|about {tiny}|{tiny}|no older than {tiny}) ~~ <alone|own|no "
            "adult|nobody with|no one with> ~ [now|outside|street|road|dark|house|home]",
            "{kid} ~~ (nobody|no one|no adult|no adults) (with|about|around|there|near|looking) ~ <it|"
            "him|her|them|about|around|adult|adults|there|near|nobody>",
            "(i am|me is|me) [only|just|nearly] {tiny} ~~ <alone|own|no one here|nobody here|by "
            "myself|babysitting|not come back|not back|gone out|come home|baby>",
            "(alone|on my own|by myself|home alone|no one is here|nobody is here|nobody here) ~~ i am "
            "[only|just|nearly] <{tiny}> !(minutes|years older)",
            "{kin} ({has}|did|is) [still] not (come|came|been|got|coming) [back] <home|back> ~~ "
            "(scared|hungry|dark|night|yesterday|days|baby|brother|sister|crying|alone|on my own|"
            "since)",
            "{kin} [and {kin}|and dad] (went|gone|has gone|have gone|is gone|are gone|left) [out|"
            "away] ~~ <dark|night|scared|alone|hungry|baby|brother|yesterday|own|days|find> ~~ "
            "[crying]",
            "(can not|cant) find (mum|my mum|dad|my dad|the light) ~~ <scared|dark|baby|alone|own|"
            "crying|night|lost>",
            "(i am|we are) <lost> ~~ (can not find|mum|scared|dark|alone|{tiny})",
            "there is no (grown up|grown ups|adult|adults) <here|home|in|at home>",
        ),
        (
            "there is a toddler alone in the street",
            "im 7 and im home alone",
            "my mum hasnt come back and its dark",
            "baby left on its own outside the pub",
        ),
        ("my toddler plays alone in his room", "is a 12 year old ok on their own"),
    ),
    Pattern(
        "locked_in_car",
        Level.EMERGENCY,
        (
            "(keys|key|locked) ~ (car|van) ~~ <baby|toddler|child|kid|son|daughter|boy|girl|bairn> ~ "
            "(in|inside|red|crying|hot|and|$)",
            "(dad|mum|he|she|they) [has] [just] (locked|left|shut) (us|me|them|the kids|the bairns|"
            "the baby|bairns|kids|children) ~ in ~ <car|van> ~ (hot|gone|pub|shop|hours|own|sick|pint|"
            "outside|bookies|night)",
            "{kid} ~ (sat|left|crying|sweating|asleep) in [a|the] (hot|locked|boiling|parked) <car|van>",
            "(baby|toddler|child|kid|kids|children|boy|girl|{tiny} year old|little one|babies|son|"
            "daughter|lad|bairn|twins) ~~ (locked|left|stuck|asleep|alone|shut|trapped|on its own|on "
            "their own|on his own|crying) ~ (in|inside) ~ <car|van|vehicle>",
            "(locked|left|stuck|asleep|alone|shut|trapped) ~ (in|inside) ~ <car|van|vehicle> ~~ {kid}",
            "(baby|toddler|kid|child|kids|boy|girl|dog and baby) ~ in ~ <car|van> ~~ (windows|hot|"
            "boiling|sun|alone|own|locked|sweating|no one|nobody|not moving|engine|sweat|minutes|hour|"
            "hours|keys)",
            "(keys|key) ~ in ~ <car> ~~ (baby|toddler|child|kid|son|daughter)",
        ),
        (
            "there's a baby locked in a car",
            "kids left in a hot car at tesco",
            "toddler in the car on her own its boiling",
        ),
        ("which car seat for my toddler",),
    ),
    Pattern(
        "child_on_road",
        Level.EMERGENCY,
        (
            "(toddler|baby|tot|{tiny} year old|bairn|little boy|little girl|small child|little lad|"
            "little lass|kid in a nappy) ~ (on|in|near|heading for|towards|crossing|into) the [main|"
            "middle of the|busy] <road|a63|motorway|traffic|rode|carriageway|street|tracks>",
            "{kid} ~ (on|sat on|playing on|walking on) [the|a] <central reservation|hard shoulder|"
            "train track|train tracks|railway|railway line|motorway|slip road|dual carriageway|real "
            "way line|tracks>",
            "(lad|girl|boy|kid|lil girl|toddler) in (pyjamas|a nappy|nappy|bare feet) ~ <street|road|"
            "midnight|night|bus stop|outside|alone|road>",
            "<cars> ~ (swerving|beeping|braking|swerve)",
            "(baby|toddler|child|kid|kids|little boy|little girl|boy|girl|{tiny} year old|bairn|little "
            "lad|children|little one) ~~ "
            "(on|in|into|across|down|along|near|by|onto|crossing|acros) [the|a|middle of|side of|busy] "
            "[the|main|dual|busy|dark] [hessle|holderness|beverley|anlaby|main] <road|motorway|traffic|"
            "railway|tracks|carriageway|a63|train line|train tracks|dual carriageway|bypass> "
            "~~ (alone|own|now|nappy|barefoot|no adult|cars|crying|nobody|no one|pyjamas|naked|"
            "running|dark|not find|traffic|ran|swerving|help|wandering|walking|wandered)",
            "(wandering|running|walking|toddling|ran|run|crawling|wandered|sat|playing) ~~ (on|in|"
            "into|across|down|along|onto|the|acros) ~ <motorway|traffic|railway|carriageway|a63|"
            "railway line|train tracks|middle of the road|tracks>",
            "(toddler|baby|{tiny} year old|tiny kid|little kid|bairn) ~ (wandering|running|walking|"
            "toddling|ran|run|crawling|wandered|sat|playing|out) ~~ <road|street|traffic|nappy|"
            "barefoot|outside|about>",
            "(barefoot|in a nappy|in pyjamas|in just a nappy|naked) ~~ (road|street|wandering|outside|"
            "tenfoot|alone|own|snow) <road|street|wandering|outside|tenfoot|alone|own|snow>",
        ),
        (
            "toddler running in the road in a nappy",
            "theres kids playing on the railway line",
            "little boy walking down the middle of the road no adult",
        ),
        ("is there a crossing patrol on our road for children",),
    ),
    Pattern(
        "sexual_harm_now",
        Level.EMERGENCY,
        (
            "(man|he|uncle|lodger|stepdad|dad|brother|someone|grandad|coach|babysitter) [is|are] [now|"
            "still] <touching|groping|fingering|undressing|abusing> (my|our|the|a|his|her|me) [little|"
            "step|baby] [sister|brother|daughter|son|kid|friend|girl|boy|baby|bits|privates|private|"
            "down] !(when|in the past|base|story)",
            "(he|stepdad|dad|uncle|brother|man|lodger|boyfriend) {is} [back] in (my|her|his|my "
            "sisters|my brothers|the kids|bed with) <bed|room|sisters bed|bed with> [with|and|again|"
            "now|she|crying|$] !(he shares|ridden|watching)",
            "(going to|gonna|will|about to|he will) <make|do> (me|it) [do] [it|things|that|to me|to "
            "her] [again] <tonight|now|again|later>",
            "<raped> ~ (minutes ago|hour ago|hours ago|just now|tonight|this morning|today|outside|in "
            "the park)",
            "(man|bloke|guy|person|someone|boy) (from|off) (the game|a game|roblox|snap|snapchat|"
            "insta|instagram|discord|online|internet|fortnite|tiktok|xbox) ~ (outside|here|downstairs|"
            "at my|waiting|car|station|coming|picking|hotel) <outside|here|downstairs|house|door|"
            "waiting|car|station|coming|me|hotel>",
            "[i am|im|am|going to|gonna|about to] (meet|meeting) (someone|a man|a guy|a boy|him|this "
            "man|this guy|some guy) (off|from) [the|a] <roblox|snap|snapchat|insta|instagram|discord|"
            "online|internet|fortnite|tiktok|game> ~ (now|minutes|tonight|today|bad feeling|station|"
            "later|outside|10|5|an hour)",
            "(send|sending|do) [him|another|more|a|the] ~ <pic|pics|nude|nudes|photo|video|vid|"
            "photos> ~ (or he|or they|or hes|else|in 5|in 10|tonight|next hour|hour|by) ~ (post|"
            "posting|posts|send|sends|kill|share|come|hour|everyone|leak)",
            "(he|they|man|men|lads) ({is}|keeps|are) <holding|pinning> (me|her|him) down",
            "(hand|hands) ~ (on|up|down|in) (my|her) <leg|thigh|skirt|pants|knickers|top|trousers>",
            "(he|they|lads|men) ~ will not <stop> ~ (touching|he is|tonight|saying no|no|house) "
            "[touching|me|house]",
            "[she is|shes|girl is] (saying|said|screaming) <no> ~ (door|room|he|shut|stop|him|them)",
            "(is|being|getting|are|am|he is) [still|now] <raping|raped|molesting|molested|sexually "
            "assaulting|sexually assaulted> [me|her|him|by|now|right|my|a|in|every|$]",
            "{has} just [been] <raped|sexually assaulted|molested>",
            "(trying|going|wants|about|coming|try) to <rape|have sex with> (me|her|him|my|us)",
            "<raped> (me|her|him|my ~) (just now|now|tonight|today|this morning|an hour ago|minutes "
            "ago|last night)",
            "(force|forcing|forced|makes|making|make|made) (me|her|him|us) [to|in to|into] [do|have|"
            "having] <sex> ~ [now|tonight|{under16}]",
            "(being|am|is|are|getting) <forced> [to|into] ~ sex",
            "(is|he is|man) [now] <touching> (me|my ~|her|his|him|the) ~ (now|right now|bits|private|"
            "privates|down there|under the cover|underneath|pants|and i can not)",
            "(he|she|they|dad|stepdad|uncle|brother|man|someone|coach) ({is}|will|comes|come|keeps|"
            "going to) [coming|come] [back] (in|into|to) my <room|bed|bedroom|tent> ~ (tonight|now|"
            "again|when|later|soon|in a minute|every)",
            "(making|make|telling|told|wants|made|asking) me (take|to take|get|to get) ~ <clothes|"
            "undressed|naked|knickers|pants|top> [off|now] ~ (now|off|he|tonight|camera|webcam)",
            "(i am|me) [only|just|nearly] <{under16}> ~~ (sex|having sex|had sex|sleep with|naked|"
            "touching me|makes me|rapes|raped)",
            "<sex|rape|raped|raping> ~~ (i am|me is|me|am) [only|just|nearly] [a] [{under16}] "
            "{under16} !(minutes|reviews|years ago)",
            "(meet|meeting|meets|picked up|collecting) ~~ (man|stranger|adult|bloke|guy) ~ (from|off|"
            "on) [the|a] <internet|online|snapchat|snap|instagram|game|discord|tiktok|roblox> ~~ (now|"
            "tonight|car|hotel|station|not back|today|driving|train)",
            "(man|bloke|guy|someone|stranger) (from|off|on) [the] <internet|snapchat|snap|instagram|"
            "discord|tiktok|roblox> ~~ (now|tonight|car|hotel|outside|here|locked|driving|train|"
            "coming)",
            "{kid} ~~ (gone|left|going|on the way|went) to meet ~ <man|stranger|someone|adult|bloke|"
            "guy|him> ~ (online|snapchat|snap|from|off|met)",
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
