"""Life-threatening injuries: overdose, poison, bleeding, burns, drowning, falls."""

from __future__ import annotations

from typing import Final

from bot.danger.levels import Level
from bot.danger.shapes import Pattern

INJURY: Final[tuple[Pattern, ...]] = (
    Pattern(
        "overdose",
        Level.EMERGENCY,
        (
            "{who} [has|have|is] [just] [accidentally] <drunk|drank|swallowed|eaten|ate|licked|ingested|"
            "swolowd|bitten|sipped> ~ [{my}|some|a] ~ <{poison}|pills|tablets|medicine|capsule|pod|pods|"
            "mushrooms|edibles|gummies|vape|vape thing|magnet|coin|weed|oven cleaner|drain|dettol|perfume|"
            "white spirit>",
            "<antifreeze|bleach|weedkiller|battery|paracetamol> ~~ (licked|drank|drunk|ate|eaten|"
            "swallowed) ~",
            "{who} <{took}> ~ (all|whole) [of] [{my}] ~ <tablets|pills|meds|medication|medicine|strip|"
            "packet|box|bottle>",
            "<{took}> [a|some|{my}] [whole|full] <bottle|box|packet|week> ~ (vodka|calpol|tablets|pills|"
            "gin|whisky|paracetamol|methadone|medicine)",
            "{who} ~ (drink|drinks) ~ <spiked>",
            "[been] <spiked> [and|at|by|in|$]",
            "(given|gave|give) (him|her|them|my|the) ~ (wrong|adult|double|twice|brothers|sisters|too "
            "much|by mistake) ~ <medicine|tablets|dose|bottle|calpol|insulin|tablets|pills|stuff|strength>",
            "{has} [just] [{took}|gone and taken|gone and took] [{my}|about|like|nearly|a] [{lots}] ~ "
            "<overdose>",
            "[just] <took|taken> [{my}] <overdose>",
            "[{who}|i|{has}] [just] <{took}> ~ {lots} ~ <{drug}|vodka>",
            "[{who}|i|{has}] [just] <{took}> ~ <{drug}> ~~ (too many|too much|all|loads|lots|whole|sleepy|"
            "sick|will not|not breathing|wake|die|packet|empty|gone|help)",
            "{has} [just] <overdosed|overdosing|ODed>",
            "{who} {is} <overdosing>",
            "{kid} ~ <{took}> ~ <{drug}|{poison}> !(as prescribed|for his|for her|every|at school)",
            "[{who}|i|{has}] [just] <{took}> ~ [some|{lots}|{my}|a] ~ <{poison}>",
            "<empty> ~ (packet|packets|bottle|bottles|blister|strips|boxes) ~~ (floor|bed|tablets|pills|"
            "him|her|mum|dad|sleepy)",
            "({tiny}|{kid}) ~~ <{took}> ~ {my} <{drug}>",
            "<{took}> ~ too (many|much) [of] ~ <{drug}|them|insulin>",
            "<given|gave> ~~ (wrong|too much|double|twice) ~ <{drug}|dose|bottle>",
            "put ~ <{poison}|{drug}> in {my} (mouth|drink|tea|food|bottle)",
            "<spiked|poisoned> ~ (me|my|her|him|drink|us)",
        ),
        (
            "my mum has taken loads of tablets",
            "i just took a whole packet of paracetamol",
            "toddler has swallowed a button battery",
            "my daughter has overdosed",
            "he's drunk bleach",
            "shes eaten all nans pills",
        ),
        (
            "can school give my son his medicine",
            "i took my tablets this morning thanks",
            "the battery in the toy is flat",
        ),
    ),
    Pattern(
        "bleeding",
        Level.EMERGENCY,
        (
            "(soaked|soaking|soaks|gone) [through] [{my}|2|3|several|a|4] <towel|towels|tea towel|pads|"
            "bandage|sheet|bandages>",
            "{who} [{has}|is] [just] (been|got) <stabbed|shanked|bottled|knifed|glassed|slashed|shot> "
            "!(down in|in 20|in the back|for|up|messages|on call of|in game)",
            "(got|been|getting) <shanked|chinged|slashed up>",
            "(cut|gashed|sliced|slashed|ripped) {my} [own] <arm|leg|neck|hand|face|head|foot|stomach|arms|"
            "legs> ~ (bad|badly|open|deep|blood|bleeding|puddle|white|stop|bone)",
            "(coughing|sicking|throwing|spitting|being sick|weeing|vomiting|puking|bringing) [up] [lots "
            "of|loads of] <blood|red>",
            "(so much|such a lot of|loads of|lots of|puddle of|that much) <blood|claret>",
            "<claret> everywhere",
            "<bleeding> !(oil|me|ink|money|heart) ~ (heavily|badly|loads|everywhere|lots|a lot|to death|"
            "out|really bad|so much|from|all over|bad|head)",
            "<bleeding> [is|just|and|{who}] [it|he|she] (will|can|does|has|is) not (stop|stopping|stopped)",
            "(can|could|will) not (stop|stem) [{my}|it|the|from] <bleeding|blood>",
            "not stop <bleeding>",
            "{who} [{is}] [now|still|just] <bleeding> !(me|heart|hearts|edge|idiot|hell|nuisance|useless|"
            "gums|oil|money|ink|cash|fuel)",
            "<blood> [is] [just|coming|everywhere|all|its] (everywhere|all over|pouring|pumping|squirting|"
            "gushing|spurting|coming out|dripping|keeps coming|coming)",
            "(pool|pools|puddle|lot|lots|loads|so much|covered|trail|full) [of|in] <blood> !(test|tests|"
            "pressure|donors)",
            "(losing|lost) ~ <blood> !(pressure)",
            "(slit|slashed|cut) {my} <wrist|wrists|throat|artery>",
            "{who} {has} [just] been <stabbed|shot|knifed|slashed|glassed> !(down in|in 20|in 19)",
            "(got|getting|been|being) [just] <stabbed|knifed|slashed> !(in the back|on eastenders)",
            "{kid} <stabbed|slashed> [outside|on|in|near|at]",
            "{who} [{has}] [just] [gone and] <stabbed|slashed|knifed> {person}",
            "(bone|bones) ~ <sticking|poking> out",
            "<leaking|spraying> ~ (everywhere|blood)",
        ),
        (
            "she wont stop bleeding",
            "theres blood everywhere",
            "he's been stabbed",
            "my brother cut his wrists",
            "lad stabbed outside the shop",
        ),
        ("this line is bleeding me dry", "that stabbing in the paper was awful", "where do i give blood"),
    ),
    Pattern(
        "fire_and_burns",
        Level.EMERGENCY,
        (
            "(house|flat|kitchen|bedroom|curtains|car|building|room|bed|school|sofa|home|shed|place|she|"
            "he|hair) {is} on <fire> !(alarm|drill|tonight lol|at the moment lol)",
            "<smoke> ~ (coming|pouring|everywhere|from|under|through|can not|in) ~ (door|stairs|window|"
            "house|room|can not|upstairs|bedroom|breathe|letterbox|number|flat|of|everywhere)",
            "there is a <fire> [in|at|and|next|!(drill|alarm|door|safety|station)]",
            "<fire> ~~ (can not get out|trapped|upstairs|stuck|kids inside|children inside|still inside)",
            "(set|setting) ~ (himself|herself|myself|house|flat|me|us|him|her|bed|curtains|room|home) "
            "[on] <fire|alight>",
            "(house|flat|bungalow|room|chip pan|kitchen|caravan|building) ~ on <fire> !(drill|alarm|this "
            "season)",
            "<fire> ~ (upstairs|downstairs|in the house|in the kitchen|in my) ~ (help|can not|baby|kids|"
            "bains|children|smoke)",
            "(chip pan|pan) ~ (gone up|caught|alight|flames|on fire) <up|caught|alight|flames|fire>",
            "(smell|stinks|stink|smells) of <gas>",
            "<carbon monoxide> ~ (alarm|going off|beeping|thingy|detector)",
            "(clothes|hair|sleeve|dress|pyjamas) ~ <caught|fire|alight>",
            "<iron|kettle|oil|fat|pan|pans|tea|soup|bath> [was|were|went|fell|is|has|gone] [gone|all] (on|"
            "over|down) (him|her|me|his|my|the baby|baby) ~ (skin|back|face|front|arm|leg|screaming|burnt|"
            "chest|blister|whole|arms|legs|hand)",
            "<petrol> ~~ (door|letterbox|lighter|match|over|house|poured|pouring|himself|herself|light)",
            "(can|i) <smell> gas",
            "{who} ~ <scalded|burned|burnt> ~~ (boiling|kettle|hot|bad|badly|skin|face|peeling|blister|"
            "blisters|screaming|now|iron)",
            "<boiling|kettle|hot oil|chip pan|hot tea> ~~ (over|on) ~ {person} ~ [skin|screaming|burnt]",
            "(boiling water|kettle|hot oil|chip pan|boiling tea) ~~ <over|on> (me|him|her|himself|herself|"
            "itself|the baby|my baby|my son|my daughter|{my} legs|{my} face|{my} chest|{my} arm)",
            "(pulled|knocked|tipped|threw|chucked|poured) ~ <kettle|boiling|tea|coffee|oil|pan> ~ (over|"
            "on|onto|down) (me|him|her|himself|herself|itself|{my})",
            "<skin> ~ (peeling|coming off|come off|falling off|melting|blistered|bubbling)",
            "<electrocuted> !(by|in the film)",
        ),
        (
            "our house is on fire",
            "he's poured petrol through the letterbox",
            "she pulled the kettle over her",
            "i can smell gas",
        ),
        ("city are on fire this season", "when is the fire drill", "is the iron hot enough for crafts"),
    ),
    Pattern(
        "drowning",
        Level.EMERGENCY,
        (
            "{who} ~ (on|through) the <ice> [at|on|and|it|in|$]",
            "stuck in [the] <mud|quicksand>",
            "(lilo|dinghy|paddleboard|inflatable|boat) ~ (out to sea|drifting|going out|floating out|"
            "sinking) <sea|drifting|out|sinking>",
            "(tide|sea|water) (is|has|all) ~ <coming|rising|cut> ~ (stuck|rock|round|off|us|in)",
            "{who} {is} in ~ (drain|river|humber|canal|dock|lake|pond|marina) [and|holding|help|the|$] "
            "<drain|river|humber|canal|and|holding|help|dock|lake|pond|marina>",
            "[pulled|got|dragged] {person} out ~ (pond|pool|river|bath|lake|drain|water) ~~ not "
            "<breathing|coughing|moving|responding>",
            "{who} [{is}] [nearly] <drowning> !(in paperwork|in work|in debt|in emails|in homework|in forms)",
            "(fell|fallen|gone|went|jumped|slipped|pushed|falled|dropped|falling) ~ (in|into|under|"
            "through) ~ <{water}|ice> ~~ (can not|not|help|now|come up|gone|swim|just|still|screaming)",
            "{who} [{has}] [just] (fallen|fell|falled|gone) ~ (in|into|under) {my} <{water}|ice> !(years|"
            "last)",
            "{who} [{has}] [just] <jumped|fallen> ~ (in|into|off) ~ (humber|river|dock|bridge|drain)",
            "{who} ~ in {my} <{water}> ~~ (can not swim|can not get out|drowning|not moving|face down|"
            "help|going under)",
            "<face> down in",
            "(has|have|did) not (come|came) [back] <up> $",
            "{who} (has|have|did) not (come|came) [back] <up> !(with|for|to|yet in|on)",
            "<under> ~ (water|ice|surface) ~~ (not|can not|minutes|long|now)",
            "(head|{who}) [has|is|keeps] (gone|go|went|going) <under> !(the name|the bed|way|hammer|my|"
            "review|18|16)",
            "[stuck|sinking] in ~ <mud> ~~ (tide|can not|waist|sinking)",
            "tide ~ <coming> in ~~ (stuck|can not|cut off|kids)",
        ),
        (
            "my sister is drowning",
            "a lad has fallen in the drain",
            "he went under the water and not come up",
            "babys face down in the bath",
        ),
        ("i am drowning in paperwork", "show me the drowning ones"),
    ),
    Pattern(
        "serious_injury",
        Level.EMERGENCY,
        (
            "{who} ~ (hanging|dangling|leaning|climbing|stood|standing|climbed) [out|off|on|from] [of] "
            "[the|a|my|upstairs|our|an|her|his] [upstairs|open|2 floor|third floor|top floor|bedroom] "
            "<window|windowsill|window sill|balcony|roof|flyover|ledge|window ledge>",
            "{who} ~ (hit|knocked down|knocked over|run over|ran over|knocked off) by [a|the|some] <car|"
            "lorry|van|bus|motorbike|train|moped|quad|quad bike|taxi>",
            "(fell|fallen|falled|gone) [down|off|through|out] ~ <stairs|roof|window|ladder|scaffolding|"
            "greenhouse|skylight|hole|tree> ~~ (not|blood|leg|head|neck|bone|can not|unconscious|help|"
            "answering|moving|screaming)",
            "{who} {is} <electrocuted|impaled|crushed>",
            "lying in the <road>",
            "(fell|fallen|falled|jumped|thrown|dropped|dangling|hanging|pushed|threw|chucked) ~ (out|off|"
            "from|of|down) ~ <window|roof|balcony|bunk|cliff|scaffolding|stairs> ~~ (not|blood|"
            "unconscious|head|now|bleeding|can not|moving|just|help)",
            "{who} [{has}] [just] (fell|fallen|falled|climbed|jumped) ~ (out|off|from) ~ <window|roof|"
            "balcony|scaffolding|crane>",
            "[just] [been] <hit|run over|knocked|ran over> [down|over|off] ~ by ~ (car|lorry|van|bus|"
            "motorbike|train|moped)",
            "<car> ~ (hit|run over|ran over|knocked) ~ {kid}",
            "{who} [{has}] [just] been <run over|knocked down> !(in 20|in 19)",
            "<blood|fluid> ~ out ~ (ear|ears|eye|eyes|nose and mouth)",
            "{who} ~ <trapped|crushed|stuck> under",
            "[baby] <waters> [have|has|just|{my}] [just] (broke|broken|gone)",
            "(baby is|babys) <coming> ~ (now|fast|early|no midwife)",
            "{who} ~ going into <labour>",
            "<ligature> ~~ (neck|door|found|tied|made|room)",
        ),
        (
            "toddler fell out the window",
            "a kid has just been hit by a car",
            "theres blood coming out of his ear",
        ),
        ("the party fell out of the window of opportunity", "who won the labour seat"),
    ),
)
