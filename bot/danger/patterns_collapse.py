"""Life-threatening conditions: breathing, collapse, choking, fits."""

from __future__ import annotations

from typing import Final

from bot.danger.levels import Level
from bot.danger.shapes import Pattern

COLLAPSE: Final[tuple[Pattern, ...]] = (
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
            "rattly|strange|really slow|very slow|slow|all wrong|wrong|stopped|noisy)",
            "(no|not got a|can not feel a|can not find a) <pulse|heartbeat>",
            "(lips|face|fingers|tongue|lip|mouth|skin) ~ [{is}] [gone|going|turned|turning|all] <blue|"
            "purple|grey>",
            "{who} [{is}] [has] [just] (gone|going|turned|turning) [all|a bit|completely|really] <blue|"
            "purple|grey|limp|floppy|stiff>",
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
            "{who} ~ <sleepy|asleep|sleeping|passed out|drowsy|sleep> ~~ (will not|can not|does not|not|"
            "wont) [get|even|be|me] [him|her|them] (wake|waking|woken|get up|rouse|answering|move|moving|"
            "responding) !(up for school|early|in the mornings)",
            "(can|could) not (wake|rouse|get|keep) [{my}] [{person}|him|her] [to] <wake|awake|up|rouse|"
            "respond> !(for school|in the morning|early|to do)",
            "can not <wake|rouse> [up] [{my}] {person} !(for school)",
            "(hard|difficult|impossible|struggling) to <wake|rouse> [up] !(up for school|for school|in the)",
            "{who} [will|is|does] not [going to] [get|getting] <up> ~~ (floor|bath|answering|awake|"
            "breathing|blood|eyes|cold|sick)",
            "{who} ~ on the [kitchen|bathroom|bedroom|living room] <floor> ~ (eyes|funny|not|blood|sick|"
            "shaking|jerking|twitching|and i shouted|help|wont|will not)",
            "{who} [has|is] [just] [gone] (limp|stiff|floppy|rigid|unresponsive|unrousable) [as|and|on|$|"
            "in] <limp|stiff|floppy|rigid|board|and|in>",
            "gone <stiff|rigid|limp|floppy> [as|and|on|like]",
            "<unrousable|lifeless|comatose>",
            "(knocked|banged|hit|cracked|bumped|landed on) {my} <head> ~~ (sick|vomiting|sleepy|drowsy|"
            "blood|bleeding|unconscious|rubbish|weird|not answering|confused|will not|slurring)",
            "not <conscious> !(of)",
            "{who} [just] (will|can|is|are|does|do|has|have|am) not [even|really|properly] <waking|"
            "responding|answering me|moving at all|conscious|respond|stir|stirring|rousing|rouse|stirred>",
            "{who} [just] will not [even|really|get|properly] <wake> !(up for|up in|up on|up early|for|in "
            "the mornings)",
            "{who} ~ <laying|lying|laid|flat|slumped|floor> ~~ not (moving|wake|waking|talking|answering|"
            "respond)",
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
            "{who} ~ <twitching|jerking|convulsing|shaking> ~ (floor|carpet|will not stop|eyes|mouth|not "
            "stopping|ages|froth|bed)",
            "(face|mouth) ~ <dropped|drooping|drooped|slid|slidid|lopsided> ~ (side|speech|talking|"
            "slurring|down)",
            "<diabetic> ~~ (unconscious|not making sense|gibberish|slurring|shaking|collapsed|sweating|"
            "sugar|hypo|not waking|floppy)",
            "(nut|peanut|nuts|prawn|bee sting|allergy|allergic) ~~ (face|throat|lips|tongue) ~ <massive|"
            "swelling|swollen|big|fat|closing|tight|littler>",
            "(lips|tongue|throat|face) ~ <swelling|swelled|swollen|puffing|fat> ~ [up|breathe]",
            "{who} {is} <diabetic|allergic> ~~ (not breathing|passed out|collapsed|will not wake|gone "
            "grey|epipen|swelling)",
            "{who} ~ (having|having a|had) ~ <fit|fits|seizure|seizures|stroke|convulsion|heart attack|"
            "cardiac arrest> !(of giggles|of laughter|about|when he finds|over)",
            "having [a|another] <heart attack|stroke|seizure|fit|convulsion|cardiac arrest> !(of|about|"
            "when|over)",
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
)
