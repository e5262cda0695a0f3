"""What may be danger: telling of harm, fearing oneself, worrying for a child, or taking it back."""

from __future__ import annotations

from typing import Final

from bot.danger.levels import Level
from bot.danger.shapes import Pattern

HURTS: Final = (
    "hits|beats|hurts|slaps|punches|kicks|pinches|smacks|batters|rapes|strangles|pushes|shoves|starves|"
    "burns|whips|bites|bullies|threatens|abuses|touches|chokes|thumps|hit|beat|hurt|slapped|punched|"
    "kicked|smacked|raped|strangled|pushed|burned|burnt|whipped|bit|threatened|abused|touched|choked|"
    "molested|groomed|molests|grabs|grabbed|hitting|beating|hurting|slapping|touching|punching|kicking|"
    "pinching|forced|forces|attacked|assaulted|controls|shakes|blackmailing|stalking|locks"
)

POSSIBLE_HARM: Final[tuple[Pattern, ...]] = (
    Pattern(
        "tells_of_harm",
        Level.POSSIBLE,
        (
            f"({{who}}|man|he|she|they|teacher|coach|priest|staff|worker|boy|boys) ~ <{HURTS}> (me|"
            f"us|"
            f"my (mum|sister|brother|son|daughter|baby|kids|children|wife)|our (mum|kids|son|"
            f"daughter)|"
            f"each other in front of) "
            "!(with a question|with an email|up about a meeting|1|2|3|4|5|6|nil|at|on penalties)",
            f"<{HURTS}> (me|us) !(that|how|with the|1|2|3|4|5|6|nil|at|on penalties)",
            "i (am|was|have been|have|got|get|keep getting|am being|was being|being|am getting) [being|"
            "been|sexually|getting] <abused|raped|hit|groomed|beaten|molested|assaulted|hurt|exploited|"
            "trafficked|attacked|strangled|smacked|neglected|punched|touched|kicked> !(for six|that my)",
            "<scared|afraid|frightened|terrified> (to go home|of going home|of my|of him|of her|of dad|of "
            "mum|he will|she will|of what he|he is|dad|for my life|for her|for him|for them)",
            "not [feel|feeling|really] <safe> (at|in|with|here|living|anymore|around)",
            "(bruises|bruised|bruise|marks|burn mark|cuts|black eye) ~ (on|all over|down|from) (me|my|his|"
            "her|their|the|a) <bruises|bruised|bruise|marks|arm|arms|back|legs|face|neck|neck|leg|body|"
            "eye|him|mum|dad>",
            "<black> eye ~ (from|off|because|dad|mum)",
            "(nudes|pics|pictures|photos|videos|naked) ~ (of me|of my) ~ <nudes|pics|pictures|send|sends|"
            "post|pay|share|photos|me|videos>",
            "(has|have|got|shared|sent|sharing|posted) ~ <nudes|pics|pictures|videos> of me",
            "<blackmailing|blackmail|sextortion> ~ (me|my|her|him)",
            "(my dad|my mum|stepdad|stepmum|my parents|foster carer|my husband|my partner|my uncle|my "
            "brother) ~~ (locks|makes me sleep|will not feed|does not feed|lock|wont feed|throws|throw|"
            "throws things|pulls my hair|drunk|drinks|drinking) ~ <me|feed|us|at|hair|drunk|drinks|"
            "drinking> ~ (room|scared|every|outside|garage|hungry|cold|feed|me|us|wake)",
            "{kin} ~ (does|will|do|can) not <wake>",
            "(no|not any|never any) <food> ~ (house|home|in the|for days|left|fridge)",
            "(it|this) <happened> to me",
            "when i was [a|only|about|just|little] [little|young] (kid|child|boy|girl|small|{under16}|at "
            "school|young) ~~ <abused|raped|touched|hurt|hit|things|coach|uncle|stepdad|priest|did|beat|"
            "belt|touch>",
            "(used|use) to <touch|hit|beat|hurt|rape|bray|leather|lock|belt|abuse|strangle> (me|us)",
            "(did|does|doing|do) <things|stuff|something> (to|with) me !(about)",
            "(told|tells|made) me (not|never) to <tell|say>",
            "(last time) ~ (hand|hands|broke|hit|strangled|knife|punched) ~ <neck|throat|jaw|arm|me|face|"
            "nose|ribs>",
            "(broke|fractured|split|busted) my <jaw|nose|arm|lip|ribs|rib|wrist|tooth|teeth|collarbone>",
            "(keep|keeps|keeping|took|takes) my <phone|passport|money|pension> ~~ (hurts|hit|not let|"
            "locked|pushes|scared|off me|hurt)",
            "(taking|sending|take|send) (me|her|my ~) to ~ <pakistan|bangladesh|somalia|india|nigeria|"
            "sudan|iraq|afghanistan|gambia|kurdistan|egypt|abroad>",
            "(force|forced|forcing|make|making) (me|her|us|him) [to|in to|into] <marry|marriage|get married>",
        ),
        (
            "my dad hits me",
            "i am being abused",
            "im scared to go home",
            "my uncle used to touch me",
            "he hurts us",
        ),
        ("my head hurts", "city beat us 2 nil last night"),
    ),
    Pattern(
        "afraid_of_self",
        Level.POSSIBLE,
        (
            "<scared|afraid|frightened|worried|terrified|think|thought|might|going> [that|about|what|of] "
            "[i] [am|will|might|would|could|may|going to|gonna] [i] [am going to|might|will|could|do] "
            "<hurt|shake|hit|snap|harm|lose it|do something|do to|myself> !(my foot|my grade|my back|my "
            "chances|my knee|in the exam)",
            "i [have|nearly|just|almost] [just|nearly|almost|have] <shook|shaken|hurt|hit|slapped|smacked|"
            "shake|grabbed|dropped|gripped|smothered|pushed|threw> (my|the|him|her|them|our) [little|own|"
            "step|baby] [baby|son|daughter|sister|brother|child|kids|kid|boy|girl|toddler|mum|arms|"
            "stepsister|stepson] !(by accident in football|foot|knee|back|finger|leg|head|toe|ankle)",
            "i (am|was) [so] [close to] <losing> it [with]",
            "i (lost|snapped|lose) <it|at> ~ (baby|kids|son|daughter|threw|chucked|hit|shook|her|him)",
            "want to <hurt|shake|smother|hit|harm> (my baby|the baby|my kids|my son|my daughter|him|her|"
            "them|someone|my child)",
            "<thoughts> ~ (hurting|harming|killing|about kids|about children|of hurting)",
            "(attracted|sexual thoughts|feelings) ~ <children|kids|child|minors>",
        ),
        ("i am scared i will shake her", "i shook my baby", "im frightened of what i might do to myself"),
        ("i hurt my knee at football",),
    ),
    Pattern(
        "worried_for_child",
        Level.POSSIBLE,
        (
            "(worried|concerned|concerns|concern|worries|worry) [sick] [about|for|over|that|regarding] ~~ "
            "<{kid}|neighbour|neighbours|mum|family|next door|friend|mate|safety|sister|brother|cousin|"
            "him|her|them> !(report published|review)",
            "<worried> sick",
            "(i|we) (think|suspect|believe|reckon|fear|am sure|know) ~~ ({kid}|she|he|friend|they|"
            "neighbour|sister|brother|mate|student) [is|are|might be|may be|being] ~ <abused|neglected|"
            "hurt|groomed|hit|beaten|exploited|raped|starved|trafficked|harmed|touched|danger|unsafe|"
            "mistreated|hungry|selfharming>",
            "(being|been|getting|is|are) <abused|neglected|groomed|beaten|exploited|starved|mistreated|"
            "molested|raped|hit> (by|at|in|and|now|next|every) !(the news|children reviews|the media|a "
            "report)",
            "{who} ~ <hits|beats|smacks|slaps|kicks|locks|screams at|hurts|punches|shakes|starves|"
            "strangles> (his|her|their|the|them|him|that|those|my) [little|poor|own|3|2|4|5|6] ({person}|"
            "bairn|it|up|baby|wife|missus|partner)",
            "{kid} [is|are|looks|has|have|always|with|seems|was|covered] ~ <bruises|bruised|skin and bone|"
            "skinny|filthy|dirty|hungry|starving|neglected|black eye|crying|flinched|flinches|bruising|"
            "burns|cigarette burns|frightened|terrified>",
            "<skin> and bone",
            "her dad <hits|touches|hurts|beats> her",
            "{my} (dad|mum|stepdad|boyfriend|uncle) <hits|touches|hurts|beats|rapes> (her|him|them)",
            "(want|need|like|going|wish|have) to <report> ([a|my|some|this|that|the|it|child|someone|"
            "abuse|neglect|him|her|them|concern|concerns|something|suspected])",
            "(hear|heard|hearing) ~~ (kids|child|baby|children|kid|them|woman|screaming|shouting|him|her) "
            "~ <crying|screaming|shouting|hit|hitting|being> ~ [next door|through|night]",
            "(shouting|screaming|arguing|fighting|crying) ~~ <next door|neighbours|upstairs|downstairs|"
            "through the wall|every night|all night>",
            "{kid} ~ (disclosed|disclosure|told me|has told|just told|said) ~~ <dad|stepdad|hurts|hits|"
            "touches|hurt|hit|abuse|uncle|home|mum|touched|secret>",
            "(left|leaves|leave|leaving|home) ~ ({kid}|them|{under16} year old|year old|kids) ~~ <alone|"
            "own|unsupervised|unattended|by themselves>",
            "(boyfriend|bf|man|bloke|men|lads|guy|fella) ~ (who is|is|like|about|aged) ~ <18|19|20|21|22|"
            "23|24|25|26|27|28|29|30|40|older|twenty|twenty 4|thirty|forty> ~~ (she|he|buys|vapes|sister|"
            "14|13|15|12)",
            "(older|different|strange) (men|man|lads|bloke|blokes) ~ <men|man|girl|girls|flat|house|cars|"
            "car|kid> ~ (girl|girls|flat|house|young|in and out|buys|window)",
            "<fgm> ~ (risk|concern|pupil|worried|suspect|summer|she|sister)",
            "(summer|holiday|holidays) ~~ <ceremony|somalia|gambia|cutting>",
            "<ceremony> ~~ (aunties|aunty|summer|home|gran)",
            "(grooming|groomed|exploiting|exploited|county lines) ~~ <{kid}|he|she|him|her|friend|next|mate>",
            "county <lines>",
            "{who} ~ (on his own|on her own|no coat|no food|same clothes|no shoes) ~ <every day|again|"
            "hungry|freezing|cold|always|smells|winter|week> ",
            "(have|had) <offences|record|convictions> (against|for) ~ (kids|children|offences|sex)",
        ),
        (
            "im worried about my neighbours kids",
            "i think she is being abused",
            "he hits his kids",
            "i want to report a concern",
        ),
        ("worried about my exam on reviews", "how do children get on the panel"),
    ),
    Pattern(
        "danger_asked_about",
        Level.POSSIBLE,
        (
            "(if|when|what if|case) ~~ ({kid}|someone|somebody|anyone|i|person|they|it|he|she|people|we|"
            "there) ~ (is|was|are|were|am|be|in|at) [in|at|going to|an] [immediate|real|serious] <danger|"
            "dangerous|risk|hurt themself|hurt themselves|hurt myself|emergency|unsafe|harm>",
            "when is <dangerous|danger>",
            "(immediate|imminent) <danger|risk|harm>",
            "in <danger> !(of losing|of missing|of failing|mouse)",
            "(number|do|call|ring|who) ~~ if ~~ <hurt|hurting|hurts|hit|kill|abused|abusing|missing|"
            "suicidal|danger> ~ [themself|themselves|child|myself|me|kid]",
            "(should|could|can|do|would) (i|you|we) (call|ring|phone) [the] <police|999|ambulance> (if|"
            "about|for|when|on|or)",
        ),
        (
            "what do i do if a child is in immediate danger",
            "who do i ring if someone was going to hurt themself",
        ),
        ("nobody in the room knew about the review",),
    ),
    Pattern(
        "withdrawn",
        Level.POSSIBLE,
        (
            "(ignore|forget) (that|me|what i said|it|my last|this|last) [i said|message|now|please|$] ~ "
            "[fine|ok|okay|sorry|mind] !(review|search|filter|list) <ignore|forget|sorry|fine|ok|mind|"
            "okay|that>",
            "(it|he|she|they|we|everything|all|im|i am) [is|are|am|has] [now|all|just] <calmed|stopped|"
            "fine|ok|okay|sorted|quiet> [down|hitting|shouting|screaming] now",
            "(he|she|it|they) {is} (gone|went|stopped|calmed) <quiet|down|now|out> ~ [leave|sorry|now|"
            "bother]",
            "<panic> over",
            "false <alarm>",
            "(never|nvr) <mind> ~ (he|she|dad|mum|fine|ok|back|home|here|it is|delete|said)",
            "i was [only] <joking|lying|messing> [about|around] ~ (he|dad|mum|do not|police|please|hit|"
            "delete|ignore|said)",
            "(do not|dont) (call|tell|ring|phone|send) (anyone|them|the police|anybody|no one|my mum|"
            "social|nobody|the school) [now|it|please|he|i|will|or] ~~ <fine|ok|okay|worse|lied|mistake|"
            "kill|back|here|trouble|angry|hear>",
            "<delete> (this|that|what i|my message|it) ~ (see|sees|fine|please|he|she|now)",
        ),
        ("its fine now hes here ignore that", "no hes stopped now its gone quiet", "false alarm"),
        ("can you ignore the last filter and list all reviews",),
    ),
)
