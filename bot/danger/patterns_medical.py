"""Life-threatening conditions: breathing, collapse, overdose, poison, bleeding, burns, drowning."""

from __future__ import annotations

from typing import Final

from bot.danger.levels import Level
from bot.danger.shapes import Pattern

MEDICAL: Final[tuple[Pattern, ...]] = (
    Pattern(
        "not_breathing",
        Level.EMERGENCY,
        (
            "(stop|stops|stopping|stopped) [then] <breathing|breathe|breeding>",
            "chest [is|has|are] not <moving|going|rising|move|go|rise> [up|and|at]",
            "{who} ~ [can|get|catch|getting] not [get|catch|getting] {my} <breath>",
            "(knot|nut) <breathing>",
            "<breathes|breathing> ~ (then|and then|but) ~ (stops|not|again|long)",
            "(a|right|really|very) [right|really] (funny|weird|strange|blue|grey) <colour|culler|color>",
            "(not|stopped|barely|hardly|not even|isnt) [really|hardly|properly|even] <breathing>",
            "{who} [can|could] [{is}] (not|barely|hardly) [really|even|get|catch|a|his|her|properly] "
            "<breathe|breath>",
            "(can|could) not [really|even|hardly] <breathe> !(for laughing|laughing)",
            "no <breathing>",
            "(struggling|fighting|straining|labouring) (to|for) <breathe|breath|air>",
            "<gasping> (for air|for breath|and|like|$)",
            "<breathing> [has|is|gone|going|been|sounds] (funny|weird|shallow|really fast|dead fast|"
            "rattly|strange|"
            "really slow|very slow|slow|all wrong|wrong|stopped|noisy)",
            "(no|not got a|can not feel a|can not find a) <pulse|heartbeat>",
            "(lips|face|fingers|tongue|lip|mouth|skin) ~ [{is}] [gone|going|turned|turning|all] <blue|"
            "purple|grey>",
            "{who} [{is}] [has] [just] (gone|going|turned|turning) [all|a bit|completely|really] "
            "<blue|purple|grey|limp|floppy|stiff>",
            "{who} {is} [all|completely|really] <blue|purple|limp|floppy|lifeless> !(eyed|badge|team)",
            "<asthma> ~~ (can not|empty|not working|run out|no inhaler|lost|attack)",
            "<inhaler> ~~ (empty|not working|run out|can not|ran out)",
        ),
        (
            "he is not breathing",
            "babys not brething",
            "i cant breathe",
            "she's stopped breathing help",
            "his lips are going blue",
            "baby's gone all floppy",
            "hes barely breethin",
        ),
        ("i need some breathing space", "he is a blue badge holder", "breathing exercises for exams"),
    ),
    Pattern(
        "not_waking",
        Level.EMERGENCY,
        (
            "{who} ~ <sleepy|asleep|sleeping|passed out|drowsy|sleep> ~~ (will not|can not|does not|"
            "not|wont) [get|even|be|me] [him|her|them] (wake|waking|woken|get up|rouse|answering|move|"
            "moving|responding) !(up for school|early|in the mornings)",
            "(can|could) not (wake|rouse|get|keep) [{my}] [{person}|him|her] [to] <wake|awake|up|"
            "rouse|respond> !(for school|in the morning|early|to do)",
            "can not <wake|rouse> [up] [{my}] {person} !(for school)",
            "(hard|difficult|impossible|struggling) to <wake|rouse> [up] !(up for school|for school|in the)",
            "{who} [will|is|does] not [going to] [get|getting] <up> ~~ (floor|bath|answering|awake|"
            "breathing|blood|eyes|cold|sick)",
            "{who} ~ on the [kitchen|bathroom|bedroom|living room] <floor> ~ (eyes|funny|not|blood|"
            "sick|shaking|jerking|twitching|and i shouted|help|wont|will not)",
            "{who} [has|is] [just] [gone] (limp|stiff|floppy|rigid|unresponsive|unrousable) [as|and|"
            "on|$|in] <limp|stiff|floppy|rigid|board|and|in>",
            "gone <stiff|rigid|limp|floppy> [as|and|on|like]",
            "<unrousable|lifeless|comatose>",
            "(knocked|banged|hit|cracked|bumped|landed on) {my} <head> ~~ (sick|vomiting|sleepy|"
            "drowsy|blood|bleeding|unconscious|rubbish|weird|not answering|confused|will not|slurring)",
            "not <conscious> !(of)",
            "{who} [just] (will|can|is|are|does|do|has|have|am) not [even|really|properly] "
            "<waking|responding|answering me|moving at all|conscious|respond|stir|stirring|rousing|"
            "rouse|stirred>",
            "{who} [just] will not [even|really|get|properly] <wake> !(up for|up in|up on|up early|"
            "for|in the mornings)",
            "{who} ~ <laying|lying|laid|flat|slumped|floor> ~~ not (moving|wake|waking|talking|"
            "answering|respond)",
            "{who} {is} not <moving> !(house|out|home|school|schools|in|on|to|away|from)",
            "{who} (has|have) not <moved> [for|in|since|all]",
            "<no> (response|reaction) [from|when|at|to|and|$]",
            "can not (wake|rouse|wake up|get) ~ <up|awake|waking|wake|rouse> ~ [him|her]",
            "can not [get|seem to] <wake|rouse> [up] {person}",
            "{who} (wont|will not|can not|has not|does not|is not) (open|opening|opened) ~ <eyes>",
            "<unresponsive|unconscious>",
            "{who} ~ (knocked|out) <cold|unconscious> !(weather|one|drink)",
            "{who} [{has}] [just] [gone and] <collapsed|fainted>",
            "{who} {has} (passed|blacked) <out> !(of|his|her|exam|with)",
            "{who} [just] [has] (passed|blacked|keeled) <out|over> ~ (floor|now|will not|not|help)",
            "{who} {is} in a <coma>",
            "{who} {is} [all|so|really|stone|freezing] <cold|stiff> and ~ (not|blue|grey|will not|stiff)",
            "{who} {is} ~ <cold> [like|as] ~ (ice|fridge|stone|frije)",
        ),
        (
            "my mum wont wake up",
            "he's not responding",
            "i can't wake my nan",
            "he has collapsed on the floor",
            "pupil unresponsive, third floor",
            "she is lying on the floor and not moving",
        ),
        ("my teenager wont wake up for school", "the website is not responding", "we are not moving house"),
    ),
    Pattern(
        "dead",
        Level.EMERGENCY,
        (
            "[i] think ~ {who} {is} [actually] <dead|dying>",
            "{who} {is} [actually] <dying> !(of|to|for|laughing|his|her|my|from boredom)",
            "{who} (look|looks|seems) <dead|lifeless>",
            "[i] [have] [just] (found|finding) {person} <dead|hanging|hanged|lifeless>",
            "{who} {is} <dead> (on the|in bed|in the bath|in the house)",
            "{who} {is} <hanging> (from|by|in|there) !(around|out|on to|in there)",
        ),
        ("i think my dad is dead", "she is dying please", "i found him hanging"),
        ("i am dying to know", "my dad is dead and buried years ago he was nice", "dying of boredom"),
    ),
    Pattern(
        "choking",
        Level.EMERGENCY,
        (
            "{who} [{is}] [started|now|just] <choking> !(me|her|him|up|hazard|hazards|my|on the news)",
            "<stuck|lodged> ~ in {my} <throat|windpipe|airway>",
            "(cord|string|rope|scarf|strap|wire|belt|tie) ~ (round|around) {my} <neck|throat>",
            "<bag> ~ over {my} <head|face>",
            "(throat|tongue|face) ~ <swelling|swollen|closing|swelled|closed>",
            "<anaphylaxis|anaphylactic> !(training|policy|course|plan)",
            "<epipen> ~~ (not|no|lost|out of date|empty|given|used|without)",
        ),
        (
            "my baby is choking",
            "toddler chokin on a grape",
            "theres a coin stuck in her throat",
            "he has a plastic bag over his head",
        ),
        ("is a grape a choking hazard",),
    ),
    Pattern(
        "fit_or_attack",
        Level.EMERGENCY,
        (
            "{who} ~ <twitching|jerking|convulsing|shaking> ~ (floor|carpet|will not stop|eyes|mouth|"
            "not stopping|ages|froth|bed)",
            "(face|mouth) ~ <dropped|drooping|drooped|slid|slidid|lopsided> ~ (side|speech|talking|"
            "slurring|down)",
            "<diabetic> ~~ (unconscious|not making sense|gibberish|slurring|shaking|collapsed|"
            "sweating|sugar|hypo|not waking|floppy)",
            "(nut|peanut|nuts|prawn|bee sting|allergy|allergic) ~~ (face|throat|lips|tongue) ~ "
            "<massive|swelling|swollen|big|fat|closing|tight|littler>",
            "(lips|tongue|throat|face) ~ <swelling|swelled|swollen|puffing|fat> ~ [up|breathe]",
            "{who} {is} <diabetic|allergic> ~~ (not breathing|passed out|collapsed|will not wake|gone "
            "grey|epipen|swelling)",
            "{who} ~ (having|having a|had) ~ <fit|fits|seizure|seizures|stroke|convulsion|heart attack|"
            "cardiac arrest> "
            "!(of giggles|of laughter|about|when he finds|over)",
            "having [a|another] <heart attack|stroke|seizure|fit|convulsion|cardiac arrest> !(of|"
            "about|when|over)",
            "<fitting> (for|on|and|again|now|still|since|in)",
            "{who} {is} [still|now] <fitting|convulsing> !(room|in well|in at|a|the|kitchens)",
            "[still|been|is] <convulsing>",
            "<seizure> ~~ (now|ongoing|still|minutes|not stopping|stopped|continuing|will not|second|help)",
            "<foam|foaming|frothing|fom|froth> ~ (mouth|lips)",
            "(mouth|lips) ~ <foam|foaming|frothing|fom|froth>",
            "(eyes) ~ <rolled|rolling> ~ (back|head|up)",
            "(body|whole body|arms) ~ <shaking|jerking|shak|twitching>",
            "<chest> (pain|pains) ~~ (arm|now|sweating|breathe|can not)",
            "<meningitis> ~~ rash",
            "rash ~~ <glass> ~~ not (fade|fading|disappear|go)",
        ),
        (
            "my brother is having a fit",
            "i am having a heart attack",
            "pupil still convulsing, meds given",
            "hes foaming at the mouth",
        ),
        ("mum will have a fit when she sees this mess", "he nearly had a heart attack when city scored"),
    ),
    Pattern(
        "overdose",
        Level.EMERGENCY,
        (
            "{who} [has|have|is] [just] [accidentally] <drunk|drank|swallowed|eaten|ate|licked|"
            "ingested|swolowd|bitten|sipped> ~ [{my}|some|a] ~ <{poison}|pills|tablets|medicine|"
            "capsule|pod|pods|mushrooms|edibles|gummies|vape|vape thing|magnet|coin|weed|oven cleaner|"
            "drain|dettol|perfume|white spirit>",
            "<antifreeze|bleach|weedkiller|battery|paracetamol> ~~ (licked|drank|drunk|ate|eaten|"
            "swallowed) ~",
            "{who} <{took}> ~ (all|whole) [of] [{my}] ~ <tablets|pills|meds|medication|medicine|strip|"
            "packet|box|bottle>",
            "<{took}> [a|some|{my}] [whole|full] <bottle|box|packet|week> ~ (vodka|calpol|tablets|"
            "pills|gin|whisky|paracetamol|methadone|medicine)",
            "{who} ~ (drink|drinks) ~ <spiked>",
            "[been] <spiked> [and|at|by|in|$]",
            "(given|gave|give) (him|her|them|my|the) ~ (wrong|adult|double|twice|brothers|sisters|too "
            "much|by mistake) ~ <medicine|tablets|dose|bottle|calpol|insulin|tablets|pills|stuff|"
            "strength>",
            "{has} [just] [{took}|gone and taken|gone and took] [{my}|about|like|nearly|a] [{lots}] ~ "
            "<overdose>",
            "[just] <took|taken> [{my}] <overdose>",
            "[{who}|i|{has}] [just] <{took}> ~ {lots} ~ <{drug}|vodka>",
            "[{who}|i|{has}] [just] <{took}> ~ <{drug}> ~~ (too many|too much|all|loads|lots|whole|"
            "sleepy|sick|"
            "will not|not breathing|wake|die|packet|empty|gone|help)",
            "{has} [just] <overdosed|overdosing|ODed>",
            "{who} {is} <overdosing>",
            "{kid} ~ <{took}> ~ <{drug}|{poison}> !(as prescribed|for his|for her|every|at school)",
            "[{who}|i|{has}] [just] <{took}> ~ [some|{lots}|{my}|a] ~ <{poison}>",
            "<empty> ~ (packet|packets|bottle|bottles|blister|strips|boxes) ~~ (floor|bed|tablets|"
            "pills|him|her|mum|dad|sleepy)",
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
            "(soaked|soaking|soaks|gone) [through] [{my}|2|3|several|a|4] <towel|towels|tea towel|"
            "pads|bandage|sheet|bandages>",
            "{who} [{has}|is] [just] (been|got) <stabbed|shanked|bottled|knifed|glassed|slashed|shot> "
            "!(down in|in 20|in the back|for|up|messages|on call of|in game)",
            "(got|been|getting) <shanked|chinged|slashed up>",
            "(cut|gashed|sliced|slashed|ripped) {my} [own] <arm|leg|neck|hand|face|head|foot|stomach|"
            "arms|legs> ~ (bad|badly|open|deep|blood|bleeding|puddle|white|stop|bone)",
            "(coughing|sicking|throwing|spitting|being sick|weeing|vomiting|puking|bringing) [up] "
            "[lots of|loads of] <blood|red>",
            "(so much|such a lot of|loads of|lots of|puddle of|that much) <blood|claret>",
            "<claret> everywhere",
            "<bleeding> !(oil|me|ink|money|heart) ~ (heavily|badly|loads|everywhere|lots|a lot|to "
            "death|out|really bad|so much|from|all over|bad|head)",
            "<bleeding> [is|just|and|{who}] [it|he|she] (will|can|does|has|is) not (stop|stopping|stopped)",
            "(can|could|will) not (stop|stem) [{my}|it|the|from] <bleeding|blood>",
            "not stop <bleeding>",
            "{who} [{is}] [now|still|just] <bleeding> !(me|heart|hearts|edge|idiot|hell|nuisance|"
            "useless|gums|oil|money|ink|cash|fuel)",
            "<blood> [is] [just|coming|everywhere|all|its] (everywhere|all over|pouring|pumping|"
            "squirting|gushing|spurting|"
            "coming out|dripping|keeps coming|coming)",
            "(pool|pools|puddle|lot|lots|loads|so much|covered|trail|full) [of|in] <blood> !(test|"
            "tests|pressure|donors)",
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
            "(house|flat|kitchen|bedroom|curtains|car|building|room|bed|school|sofa|home|shed|place|"
            "she|he|hair) "
            "{is} on <fire> !(alarm|drill|tonight lol|at the moment lol)",
            "<smoke> ~ (coming|pouring|everywhere|from|under|through|can not|in) ~ "
            "(door|stairs|window|house|room|can not|upstairs|bedroom|breathe|letterbox|number|flat|of|"
            "everywhere)",
            "there is a <fire> [in|at|and|next|!(drill|alarm|door|safety|station)]",
            "<fire> ~~ (can not get out|trapped|upstairs|stuck|kids inside|children inside|still inside)",
            "(set|setting) ~ (himself|herself|myself|house|flat|me|us|him|her|bed|curtains|room|"
            "home) [on] <fire|alight>",
            "(house|flat|bungalow|room|chip pan|kitchen|caravan|building) ~ on <fire> !(drill|"
            "alarm|this season)",
            "<fire> ~ (upstairs|downstairs|in the house|in the kitchen|in my) ~ (help|can not|baby|"
            "kids|bains|children|smoke)",
            "(chip pan|pan) ~ (gone up|caught|alight|flames|on fire) <up|caught|alight|flames|fire>",
            "(smell|stinks|stink|smells) of <gas>",
            "<carbon monoxide> ~ (alarm|going off|beeping|thingy|detector)",
            "(clothes|hair|sleeve|dress|pyjamas) ~ <caught|fire|alight>",
            "<iron|kettle|oil|fat|pan|pans|tea|soup|bath> [was|were|went|fell|is|has|gone] [gone|"
            "all] (on|over|down) (him|her|me|his|my|the baby|baby) ~ (skin|back|face|front|arm|leg|"
            "screaming|burnt|chest|blister|whole|arms|legs|hand)",
            "<petrol> ~~ (door|letterbox|lighter|match|over|house|poured|pouring|himself|herself|light)",
            "(can|i) <smell> gas",
            "{who} ~ <scalded|burned|burnt> ~~ (boiling|kettle|hot|bad|badly|skin|face|peeling|"
            "blister|blisters|screaming|now|iron)",
            "<boiling|kettle|hot oil|chip pan|hot tea> ~~ (over|on) ~ {person} ~ [skin|screaming|burnt]",
            "(boiling water|kettle|hot oil|chip pan|boiling tea) ~~ <over|on> (me|him|her|himself|"
            "herself|itself|"
            "the baby|my baby|my son|my daughter|{my} legs|{my} face|{my} chest|{my} arm)",
            "(pulled|knocked|tipped|threw|chucked|poured) ~ <kettle|boiling|tea|coffee|oil|pan> ~ "
            "(over|on|onto|down) "
            "(me|him|her|himself|herself|itself|{my})",
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
            "{who} {is} in ~ (drain|river|humber|canal|dock|lake|pond|marina) [and|holding|help|the|"
            "$] <drain|river|humber|canal|and|holding|help|dock|lake|pond|marina>",
            "[pulled|got|dragged] {person} out ~ (pond|pool|river|bath|lake|drain|water) ~~ not "
            "<breathing|coughing|moving|responding>",
            "{who} [{is}] [nearly] <drowning> !(in paperwork|in work|in debt|in emails|in homework|in forms)",
            "(fell|fallen|gone|went|jumped|slipped|pushed|falled|dropped|falling) ~ (in|into|under|"
            "through) ~ <{water}|ice> "
            "~~ (can not|not|help|now|come up|gone|swim|just|still|screaming)",
            "{who} [{has}] [just] (fallen|fell|falled|gone) ~ (in|into|under) {my} <{water}|ice> "
            "!(years|last)",
            "{who} [{has}] [just] <jumped|fallen> ~ (in|into|off) ~ (humber|river|dock|bridge|drain)",
            "{who} ~ in {my} <{water}> ~~ (can not swim|can not get out|drowning|not moving|face down|"
            "help|going under)",
            "<face> down in",
            "(has|have|did) not (come|came) [back] <up> $",
            "{who} (has|have|did) not (come|came) [back] <up> !(with|for|to|yet in|on)",
            "<under> ~ (water|ice|surface) ~~ (not|can not|minutes|long|now)",
            "(head|{who}) [has|is|keeps] (gone|go|went|going) <under> !(the name|the bed|way|hammer|"
            "my|review|18|16)",
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
            "{who} ~ (hanging|dangling|leaning|climbing|stood|standing|climbed) [out|off|on|from] "
            "[of] [the|a|my|upstairs|our|an|her|his] [upstairs|open|2 floor|third floor|top floor|"
            "bedroom] <window|windowsill|window sill|balcony|roof|flyover|ledge|window ledge>",
            "{who} ~ (hit|knocked down|knocked over|run over|ran over|knocked off) by [a|the|some] "
            "<car|lorry|van|bus|motorbike|train|moped|quad|quad bike|taxi>",
            "(fell|fallen|falled|gone) [down|off|through|out] ~ <stairs|roof|window|ladder|"
            "scaffolding|greenhouse|skylight|hole|tree> ~~ (not|blood|leg|head|neck|bone|can not|"
            "unconscious|help|answering|moving|screaming)",
            "{who} {is} <electrocuted|impaled|crushed>",
            "lying in the <road>",
            "(fell|fallen|falled|jumped|thrown|dropped|dangling|hanging|pushed|threw|chucked) ~ (out|"
            "off|from|of|down) ~ "
            "<window|roof|balcony|bunk|cliff|scaffolding|stairs> ~~ (not|blood|unconscious|head|now|"
            "bleeding|can not|moving|just|help)",
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
