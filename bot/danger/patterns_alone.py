"""Small children alone, locked in a car, on a road."""

from __future__ import annotations

from typing import Final

from bot.danger.levels import Level
from bot.danger.shapes import Pattern

ALONE: Final[tuple[Pattern, ...]] = (
    Pattern(
        "small_child_alone",
        Level.EMERGENCY,
        (
            "(we|me and ~) (have been|are|is|been) [all|left] [on our own|by ourselves|alone] ~ <own|"
            "ourselves|alone> [since|all] ~ ({tiny}|yesterday|days|hungry|scared|night|friday|monday|"
            "morning|baby|dark)",
            "(on our own|by ourselves|on my own|home alone) <since> (yesterday|last night|friday|saturday|"
            "sunday|monday|morning|this morning|the other)",
            "{kin} ~ (went|gone|goed) [out|shop|to|away|to the shop|to work] ~~ (not|has not|did not|"
            "never) [come|came|got|been] <back|home> ~",
            "(1|one|{tiny}) (year|month|week) old ~ (by herself|by himself|on her own|on his own|alone|no "
            "one with|nobody) <herself|himself|own|alone|one|nobody>",
            "(pram|pushchair|buggy|car seat|carrier bag|carrycot) ~~ <baby> ~~ (no one|nobody|no adult|"
            "outside|left|door|hour|rain|raining|own)",
            "<baby|newborn|infant> ~ (left|been left|abandoned|dumped|wrapped) [in|on|at|by] [a|the] ~ "
            "(bag|bin|step|doorstep|toilets|church|towel|street|bench|box)",
            "{kid} ~ (home|in the house|in the flat) <alone> [again|now|and|tonight|with] ~ (fire|cook|"
            "cooking|crying|{tiny}|baby|little|toddler|eldest)",
            "(left|leaving) [her|the|his|my|their] (kids|children|babies|bairns|baby|toddler|twins|little "
            "ones) ~~ (gone|went|bender|pub|night|no food|own|alone|electric|leccy|days) <gone|went|"
            "bender|pub|own|alone|food|days>",
            "(baby|babies|toddler|newborn|infant|{tiny} year old|{tiny} year olds|little kids|tiny kid|"
            "small child|tots) !(plays|sleeps|play|sleep|playing|sleeping) ~~ <alone|own|unattended|"
            "unsupervised|by itself|by himself|by herself|by themselves> !(sleep|bedroom|room|name|bed|"
            "cot|clothes|website|case|phone)",
            "(left|leaves|leaving|leave|on|home) [the|my|her|his|a] [{tiny} year old] (baby|toddler|"
            "babies|newborn|{tiny} year old) ~ <alone|own|unattended>",
            "{kid} ~ (little|only {tiny}|about {tiny}|{tiny}|no older than {tiny}) ~~ <alone|own|no adult|"
            "nobody with|no one with> ~ [now|outside|street|road|dark|house|home]",
            "{kid} ~~ (nobody|no one|no adult|no adults) (with|about|around|there|near|looking) ~ <it|him|"
            "her|them|about|around|adult|adults|there|near|nobody>",
            "(i am|me is|me) [only|just|nearly] {tiny} ~~ <alone|own|no one here|nobody here|by myself|"
            "babysitting|not come back|not back|gone out|come home|baby>",
            "(alone|on my own|by myself|home alone|no one is here|nobody is here|nobody here) ~~ i am "
            "[only|just|nearly] <{tiny}> !(minutes|years older)",
            "{kin} ({has}|did|is) [still] not (come|came|been|got|coming) [back] <home|back> ~~ (scared|"
            "hungry|dark|night|yesterday|days|baby|brother|sister|crying|alone|on my own|since)",
            "{kin} [and {kin}|and dad] (went|gone|has gone|have gone|is gone|are gone|left) [out|away] ~~ "
            "<dark|night|scared|alone|hungry|baby|brother|yesterday|own|days|find> ~~ [crying]",
            "(can not|cant) find (mum|my mum|dad|my dad|the light) ~~ <scared|dark|baby|alone|own|crying|"
            "night|lost>",
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
            "(keys|key|locked) ~ (car|van) ~~ <baby|toddler|child|kid|son|daughter|boy|girl|bairn> ~ (in|"
            "inside|red|crying|hot|and|$)",
            "(dad|mum|he|she|they) [has] [just] (locked|left|shut) (us|me|them|the kids|the bairns|the "
            "baby|bairns|kids|children) ~ in ~ <car|van> ~ (hot|gone|pub|shop|hours|own|sick|pint|outside|"
            "bookies|night)",
            "{kid} ~ (sat|left|crying|sweating|asleep) in [a|the] (hot|locked|boiling|parked) <car|van>",
            "(baby|toddler|child|kid|kids|children|boy|girl|{tiny} year old|little one|babies|son|"
            "daughter|lad|bairn|twins) ~~ (locked|left|stuck|asleep|alone|shut|trapped|on its own|on "
            "their own|on his own|crying) ~ (in|inside) ~ <car|van|vehicle>",
            "(locked|left|stuck|asleep|alone|shut|trapped) ~ (in|inside) ~ <car|van|vehicle> ~~ {kid}",
            "(baby|toddler|kid|child|kids|boy|girl|dog and baby) ~ in ~ <car|van> ~~ (windows|hot|boiling|"
            "sun|alone|own|locked|sweating|no one|nobody|not moving|engine|sweat|minutes|hour|hours|keys)",
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
            "(toddler|baby|tot|{tiny} year old|bairn|little boy|little girl|small child|little lad|little "
            "lass|kid in a nappy) ~ (on|in|near|heading for|towards|crossing|into) the [main|middle of "
            "the|busy] <road|a63|motorway|traffic|rode|carriageway|street|tracks>",
            "{kid} ~ (on|sat on|playing on|walking on) [the|a] <central reservation|hard shoulder|train "
            "track|train tracks|railway|railway line|motorway|slip road|dual carriageway|real way line|"
            "tracks>",
            "(lad|girl|boy|kid|lil girl|toddler) in (pyjamas|a nappy|nappy|bare feet) ~ <street|road|"
            "midnight|night|bus stop|outside|alone|road>",
            "<cars> ~ (swerving|beeping|braking|swerve)",
            "(baby|toddler|child|kid|kids|little boy|little girl|boy|girl|{tiny} year old|bairn|little "
            "lad|children|little one) ~~ (on|in|into|across|down|along|near|by|onto|crossing|acros) [the|"
            "a|middle of|side of|busy] [the|main|dual|busy|dark] [hessle|holderness|beverley|anlaby|main] "
            "<road|motorway|traffic|railway|tracks|carriageway|a63|train line|train tracks|dual "
            "carriageway|bypass> ~~ (alone|own|now|nappy|barefoot|no adult|cars|crying|nobody|no one|"
            "pyjamas|naked|running|dark|not find|traffic|ran|swerving|help|wandering|walking|wandered)",
            "(wandering|running|walking|toddling|ran|run|crawling|wandered|sat|playing) ~~ (on|in|into|"
            "across|down|along|onto|the|acros) ~ <motorway|traffic|railway|carriageway|a63|railway line|"
            "train tracks|middle of the road|tracks>",
            "(toddler|baby|{tiny} year old|tiny kid|little kid|bairn) ~ (wandering|running|walking|"
            "toddling|ran|run|crawling|wandered|sat|playing|out) ~~ <road|street|traffic|nappy|barefoot|"
            "outside|about>",
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
)
