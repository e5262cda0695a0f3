"""Within an attacker's reach: break-ins, hiding, trapped, an attacker expected."""

from __future__ import annotations

from typing import Final

from bot.danger.levels import Level
from bot.danger.shapes import Pattern

TRAPPED: Final[tuple[Pattern, ...]] = (
    Pattern(
        "break_in",
        Level.EMERGENCY,
        (
            "(he|they|dad|stepdad|ex|man|someone|somebody|boyfriend|husband|she) {is} [right|just|now|"
            "stood|still|sat] [back] (outside|at|behind|by|on|in) (my|the|our) [back|front|bedroom|"
            "bathroom|next] <door|window|house|flat|landing|stairs|hallway|gate|next room|room|garden> "
            "!(of commons|with|to|helping|sleeping|watching|doing|number|playing|all day|now asleep)",
            "(he|they) {is} (breaking|smashing|kicking|booting|drilling|taking) ~ <glass|window|door|"
            "hinges|lock|through>",
            "(he|they|dad|ex|stepdad) [has|have|is] [just] <found> (us|me|where we live|where we are|"
            "where i am|the address)",
            "(door|lock|barricade) (will not|wont|can not|not going to) <hold>",
            "(handle|door handle) ~ <moving|turning>",
            "(they|someone|somebody) {is} (in|inside) [my|the|our] <house|flat|downstairs>",
            "[there is] [a|some|strange|2|3] (man|men|bloke|blokes|somebody|someone|stranger|intruder|"
            "burglar|burglars|lad|lads|guy|person|people) ~ (in|inside|downstairs in|upstairs in|outside|"
            "getting in|climbing in|breaking in|come in|came in|on) (our|my|the|the back) <house|window|"
            "flat|bedroom|kitchen|back door|front door|door|landing|hallway> !(next|when|last|to fix|"
            "number|who is my|of commons|company|of lords|prices|down the|opposite)",
            "(trying|try|tried) to (get|break|climb|kick) [back] <in|into> !(touch|contact|to the website|"
            "to my account|to school|to uni|to college|to work|to the portal|shape)",
            "(trying|try) to (break|kick|smash|bash) ~ <door|window> [in|down]",
            "{who} {is} ~ <breaking|kicking|smashing|banging|hammering|bashing|booting|pounding> ~ (door|"
            "doors|window|windows|in)",
            "(he|she|they|someone|somebody|dad|ex|man) [has|have|is] [just] <broken|broke|got> in [to] "
            "[my|our|through|the|$] ~ [house|flat|window|door]",
            "<burglar|burglars|intruder|intruders> ~ (in|inside|here|downstairs|upstairs|now)",
            "{who} {is} (outside|at the door|at the window) ~~ (trying|shouting|banging|let him in|knife|"
            "kicking|not go|will not go|scared|not supposed|not allowed|injunction) <{who}|door|in|go|"
            "away|allowed|to|knife>",
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
            "wardrobe|cupboard|loft|attic|bins|settee|closet|airing cupboard|sofa> [with|he|she|they|dad|"
            "and|please|help|ladder|dont|shh|$] !(for|to sleep|shop|frame|time|early|all day)",
            "(in|under|behind) [my|the] <cupboard|wardrobe|loft|attic|bed> [with ~] (dad|he|she|they|"
            "stepdad|mum|man) [is|are|will|has] ~ (looking|coming|outside|downstairs|drunk|angry|find|"
            "knows|shouting|gone mad|hitting|here|room|back|cross)",
            "(he|she|dad|they) [is] [just] (thinks|think) (i am|we are) ~ <bath|asleep|toilet|bed|pizza|"
            "shower|homework|school> ~ (please|hurry|quick|help|send|police|got|only)",
            "(told|said|says) [me|us] [to] <hide> ~ (message|text|tell|someone|dont|until|quiet|out)",
            "(he|she|dad) will <kill|hurt|hit> (me|us) if (i|we) (speak|talk|call|ring|tell|move|make|"
            "leave|go)",
            "(quiet|silent|shh) or (he|she|they|dad) <kills|will|hurts|hits>",
            "(no|without|turn off) [notification|reply] <sound|sounds|noise> ~~ (he|dad|room|hear|next|"
            "send|phone)",
            "(he|dad|stepdad|she|they) {is} ~ <listening|reading over|counting outside>",
            "[i|we|me|us|{who}] [am|are|is|and] [all|now|just|still] [both|currently] <hiding|hid> [here|"
            "out|away] (in|under|behind|from|upstairs|with|now|and|cos|because|at) !(it from|things|my "
            "feelings|his|in fortnite|behind the|eggs|place|spot|places|spots|presents|the report|the "
            "truth)",
            "(i|we|me) ~ (locked|shut|barricaded) [myself|ourselves|us|me and ~] [and ~] in ~ <{room}> ~~ "
            "[he|she|dad|with|and]",
            "(i|we|me) ~ (am|are|in|behind|under) [here|in|under|behind] ~ <cupboard|wardrobe|loft|attic|"
            "airing cupboard|under the bed|closet|bathroom|toilet|shed|basement|cellar|bushes> ~~ (he|she|"
            "dad|quiet|they|looking|scared|find|hear|locked|coming|outside|stepdad|mum is|man|whisper|ssh|"
            "hiding|knife)",
            "(have|got|need) to (be|keep|stay) <quiet|silent> ~~ (he|she|dad|looking|hear|find|or|they|"
            "stepdad|hears|so)",
            "(he|she|they|dad|stepdad|mum|man|husband) (will|can|might|is going to|going to) <hear|find|"
            "see> (me|us|it|this|i am|him|if|typing) ~ !(grades|work)",
            "(will|would|going to) <kill|hurt|hit|batter|beat> (me|us) if (he|she|they) (finds|sees|"
            "catches|knows|hears|find|see) ~ [me|us|this|texting|phone|i]",
            "(can|could) not (talk|speak|ring|call|phone|make a noise|say anything|make noise) ~~ (he|she|"
            "they|dad|stepdad|husband|ex|boyfriend) (is|will|can|might|are) [in the|in|next|right|in the "
            "next] <here|hear|room|downstairs|listening|near|door|upstairs|house|outside|asleep|next|hurt|"
            "kill|there|back|home>",
            "(do not|dont) (ring|call|phone|text|reply|talk|make ~) [me|back|out loud|a sound|noise] ~~ "
            "(he|she|hear|loud|dad|kill|find|they|here|sound) <he|hear|loud|dad|phone|here|find|will|"
            "sound|kill>",
            "(i am|i have to|we are|got to) <whisper|whispering|typing this under|typing under>",
            "(he|she|they|dad|stepdad|someone|man) {is} (looking|searching|hunting|coming) for <me|us> "
            "!(to help|to do|at home time|after school)",
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
            "{who} [{has}] [just] <locked|barricaded> (me|us|her|him|them|the kids|the children) in !(a "
            "cell)",
            "(took|taken|has|got|hidden|takes) [all] [my|the|our|door] [door|house|car] <key|keys> ~ (can "
            "not leave|can not get out|locked|can not|and left|not let|let us|let me|leave|get out)",
            "(he|man|they|someone|bloke|lad|lads) [is|are|has] [been] <followed|following> me [home|off|"
            "from|all|still|round] ~ (still|there|cornered|scared|outside|now|home|stairwell)",
            "^ [been] <followed> home",
            "(i|we|me) [am|are|was|got] [in|into|got in|stuck in] [a|his|this|the|some] <car|van|lorry|"
            "boot> [with] [a|this|some|him] [man|bloke|guy|stranger|person] ~ (do not know|not know|will "
            "not|wont|not let|scared|driving|took my|past|stop)",
            "(nailed|screwed|padlock|padlocked|bolted|barricaded) ~ <door|windows|shut|bedroom|window>",
            "(keeping|keep|kept|holding) (me|us|her|him|them|girls) (in|at|here|locked) ~ <house|flat|"
            "cellar|locked|room|passports|passport|tonight|shed|basement|attic>",
            "(will|is|are|wont) not [going to] (let|letting|allow) (me|us|her|him|them|my ~) [and ~] <out|"
            "leave|go home|leaving|go outside|get out> !(with|to|for|on|at|in|past|until homework|at "
            "weekends|because i am grounded|tonight lol|there|trick)",
            "{has} [just] (locked|shut|barricaded|bolted) (me|us|her|him|them|my ~|the kids|the children|"
            "the baby) [and ~] <in|inside|out> !(of my account|of the app|of the portal)",
            "(i am|we are|she is|he is|they are|kids are|mum is|children are) [being] [locked|trapped|"
            "stuck|shut|kept|held] <trapped|locked|captive|hostage|prisoner|prisoners> [in|inside|here|by|"
            "up|against|with|$] !(out of|account|in a meeting|in traffic)",
            "(being|am|are|keeping|held|holding) [us|me|them|her|him] [a|as] <hostage|captive|prisoner|"
            "prisoners>",
            "(i|we) can not (get|go) <out> !(of bed|of the contract|more|of this meeting|much)",
            "(locked|bolted|blocked) {my} [front|back|bedroom] <doors|door> ~~ (will not|can not|not let|"
            "key|he|she|knife|driving|phone|bath)",
            "(taken|took|got|hidden) {my} <keys|phone|passport> ~~ (locked|let me|leave|can not|door|out|"
            "kill|tonight|tomorrow)",
            "(man|he|car|van|someone|bloke|guy|they|lads|men) (is|are|has been|keeps) [still] <following|"
            "chasing|stalking> (me|us|my|her|a ~ girl) !(on|on instagram|on insta|on twitter|around on)",
            "(man|he|car|van|someone|bloke|guy|they|lads|men) (is|are|has been|keeps) [still] <following|"
            "chasing> (me|us|her) !(on|around on) [home|and|now|down|$]",
            "(i am|we are|he has me|got me) in ~ <car|van> ~~ (will not|not let|locked|help|stop|driving|"
            "do not know|scared)",
            "(trying|tried|telling me|wants me) to (get|pull|drag|grab) (me|her|him|us|in) [in|into] {my} "
            "<car|van>",
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
            "way|coming] [back|home|in|round|over|here] [from work] ~ <soon|minutes|any minute|any second|"
            "now> ~~ (kill|hurt|scared|hit|batter|beat|frightened|knows|found out|afraid|terrified|rape|"
            "knife|told|me)",
            "(scared|terrified|frightened|afraid|please|help|kill|hurt) ~~ (he|she|dad|they|stepdad|"
            "husband|ex|boyfriend) ({is}|will be|gets) [on his way|on her way|coming] [back|home|in|round|"
            "over|here] ~ <soon|minutes|any minute|any second|tonight|now>",
            "(he|they|ex|dad|stepdad|man|husband) (is|are|will be) [on] (his|their) <way> [back|home|"
            "round|over|here|to] ~~ (kill|hurt|scared|hit|knife|angry|drunk|key|video|videos|not safe|let "
            "him|get us|get me)",
            "(wait|waiting) (till|until|til|for) ~ (home|alone|everyone|gone|bed) ~~ <kill|hurt|hit|"
            "batter|get|going> (me|to get)",
        ),
        ("he will be home in 10 minutes and he will kill me", "im scared hes coming back any minute"),
        ("he will be home soon can i ring then",),
    ),
)
