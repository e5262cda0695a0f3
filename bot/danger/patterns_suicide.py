"""Ending one's life: a plan, means or a time is an emergency; thoughts are possible danger."""

from __future__ import annotations

from typing import Final

from bot.danger.levels import Level
from bot.danger.shapes import Pattern

SUICIDE: Final[tuple[Pattern, ...]] = (
    Pattern(
        "suicide_plan",
        Level.EMERGENCY,
        (
            "{who} {is} [stood|sat|standing|sitting|now] [up] on ~ (humber|the|a) [humber|swing|railway] "
            "<bridge|ledge|roof|railings|parapet|flyover|train track|tracks|wrong side> !(cafe|today to|"
            "road|now to work|for work|back to|toll)",
            "(i am|am|im|{who} {is}) [just] (stood|standing|sat|sitting) [up|here|right] [on|at|near|by] "
            "[the|a] <edge|ledge|railings|wrong side|parapet|top of the|railway>",
            "(over|outside|wrong side of|climbed|other side of) [the|a] <railings|barrier|barriers|fence|"
            "parapet> ~ (bridge|humber|jump|uniform|let go|water)",
            "on ~ (top of|roof of) ~ <multi storey|car park|flats|roof|school>",
            "(refusing|will not) [to] come <down> ~ (roof|jump|ledge|bridge|going to|says|if)",
            "<roof> ~~ (refusing|will not) [to] come down",
            "in front of (a|the|it|next) ~ <train|lorry|traffic|bus|cars> ~ [tonight|now]",
            "(step|stepping|throw myself|walk|walking) (off|out in front|in front|into) [of] [the|a] "
            "<platform|train|sea|humber|river|water|traffic|edge>",
            "(sent|sending|texting|posted|posting|said|saying) [me|us|everyone|all] [a|his|her|their] "
            "<goodbye|goodbyes|good bye|good byes|good buys|last message>",
            "<tonights|tonight> [is] the night [i|im|ive|for me|$] !(in|of the disco|before)",
            "(no point|dont bother) <messaging|texting|ringing|looking> (me|for me) ~ (alive|here|gone|dead)",
            "(someone|whoever|who|police|somebody|you|mum|they) (finds|find|found) <me> ~ (not my|brother|"
            "mum|body|sister|when|kids|tomorrow|little)",
            "(last|final) <message|post|goodbye|text|one> ever",
            "not <coming> back [from|this|ever] ~ (bridge|pills|tell|goodbye|sorry|love)",
            "tell (my|them|mum|dad|him|her) [mum|dad|wife|kids|son|daughter|family|sister|brother|"
            "girlfriend] i <love|loved> (her|him|them) ~",
            "(swallowed|took|taken|had|done) (them|it|all of them|the lot|everything|loads) [all|and|in|"
            "now|tonight|half|an hour] ~ (weird|sleepy|regret|scared|tired|die|sick|going|floaty|blurry|"
            "dizzy|changed my mind) <weird|sleepy|regret|tired|die|sick|blurry|dizzy|mind|floaty>",
            "i <took|taken|swallowed> (them all|all of them|a lot|the lot|too many|loads|everything)",
            "(got|have) [everything|what|all|the stuff] [i|here|ready] <need|ready|stuff> ~ (tonight|"
            "today|now|pillow|die|nobody|bridge|decided|waiting for everyone)",
            "(note|letter|wallet|phone) ~ on {my} <pillow|bed|table> ~ (gone|not here|missing|note|"
            "goodbye|left)",
            "(turned|turn|put|left) [on] the <gas> on",
            "<livestreaming|live streaming|filming> (himself|herself|it) ~ (die|kill|jump|pills|do it|"
            "knife|blade|overdose|end)",
            "<hosepipe|exhaust|engine running|garage> ~~ (fumes|hose|exhaust|engine|car) ~ (shut|running|"
            "on|door|locked) ~",
            "(i|{who}) ({is}|will|have) [just] [really|actually] [going to|about to|ready to|decided to|"
            "trying to|planning to|got to] [just] <kill|hang|drown|shoot|top|end|burn|slit|stab> (myself|"
            "himself|herself|themselves|my life|his life|her life|it all|it tonight|it now|this tonight|"
            "my wrists) !(laughing|if i have to|at this rate)",
            "(going|about|trying|ready|decided|planning|threatening|threatened|preparing|attempting|"
            "attempted|tried) to [just] <kill|hang|drown|shoot|end|top|jump|throw> (himself|herself|"
            "themselves|his life|her life|their life|it all|myself|my life|off|in front of|herself off|"
            "himself off|myself off|myself in front)",
            "(saying|says|said|texted|messaged|posted|told me|threatening) ~~ (going to|gonna|will|to|"
            "about to) <kill|hang|end|jump|do> (himself|herself|themselves|his life|her life|it all|it "
            "tonight|off|himself in|herself in)",
            "<kill|hang|end|top> (myself|my life|it|it all|himself|herself) [is|for good] {soon}",
            "(want|wants|wanting|need) to (kill|end|hang) (myself|it|it all|my life|himself|herself) ~~ "
            "<tonight|now|pills|tablets|rope|knife|bridge|plan|blade|train|belt|stash|today>",
            "(want|wants) to (die|be dead) (tonight|now|right now|today|and) [i|got|have|am] ~~ <tonight|"
            "now|pills|tablets|rope|knife|bridge|plan|blade|taken|took|roof|today>",
            "(want|wants|going|about) to <die> (tonight|right now|now|today)",
            "<pills|tablets|rope|knife|blade|noose|belt|razor|gun|paracetamol> ~~ (in front of me|in my "
            "hand|in my hands|ready|lined up|next to me|round my neck|saved up|counted|here with me|"
            "counted out|tied up|under my pillow) !(to collect|for nan|for him)",
            "<noose|rope|ligature|cord|belt> ~~ (neck|door|beam|tied|ready|loft|banister|tree|garage|hook|"
            "rail)",
            "[standing|sat|sitting|stood|am|is|on|over|stands|climbed] ~ (on|over|at|off) ~ [edge|ledge|"
            "wrong side|other side|side] ~ <bridge|ledge|edge|railings|roof|multi storey|parapet|train "
            "tracks|railway|tracks|platform|flyover> ~~ (jump|jumping|off|end|die|edge|wrong side|other "
            "side|over|going|goodbye|bye|sorry|train|not come down|let go|crying|alone)",
            "(going|about|threatening|wants|ready|gonna|want|trying) to <jump> [off|in|from|in front|now|"
            "tonight|$]",
            "[i am|is] <jumping> (off|in front of) ~ (bridge|roof|car park|train|building|multi)",
            "(on|at|from) [the|humber] [humber] <bridge|ledge|roof|edge> [and] ~ (going to jump|jump|end "
            "it|can not do this|wrong side|of the bridge|of the roof)",
            "<jump|jumping> off ~ (bridge|roof|building|car park|balcony|cliff|flyover|dock)",
            "by the time (you|u|anyone|they) <read|reads|see|find>",
            "(will not|wont) be (here|alive|around) <tomorrow|tonight|anymore|in the morning|by morning|"
            "much longer|next week> !(for the meeting|for training|i am on leave|on holiday)",
            "(this is|saying|said|wanted to say|just to say|to say|writing|written|wrote|left|texted|"
            "sent) [my|a|the|everyone|them|all|my last|her] <goodbye|goodbyes|last message|suicide note|"
            "final goodbye|goodbye letter|goodbye letters|goodbye note> !(song|assembly|party|card)",
            "<suicide> (note|pact|attempt now)",
            "(written|wrote|writing|leaving|left|found) ~ <note|letter|letters|notes> ~~ (goodbye|sorry "
            "for everything|not here|gone|before i go|to find|when i am gone|said goodbye|pills|die|end)",
            "<goodbye> (everyone|world|mum|all|forever|cruel) ~ [sorry|love]",
            "before <i> (go|leave for good|end it|do it) $",
            "(cutting|cut|slitting|slashing) {my} [own] <wrists|wrist|throat> [now|and|deep|tonight|$]",
            "i [have] (cut|cutting) [too|really|so] <deep>",
            "(i am|i have|just|i) [just] <took|taken|taking> ~~ (die|end it|end my life|not wake up|never "
            "wake up)",
            "i have a <plan> ~~ (die|end|kill|tonight|to do it|suicide)",
            "(going to|about to|gonna) (do|go through with|finish|end) <it> (tonight|now|today) ~ (kill|"
            "tablets|pills|rope|sorry|goodbye|dont|life|bye)",
            "(ending|end) (it|my life|it all) <tonight|now|today|right now|soon>",
            "(do not|dont) want to (live|be alive|wake up|be here) ~ [anymore] ~~ <tablets|pills|rope|"
            "cord|knife|bridge|noose|tonight|taken|belt|blade>",
            "<cord|rope|belt|noose|scarf> ~~ (because|cos) ~~ (not want|dont want) to (live|be alive|be "
            "here)",
            "(is|are) <suicidal> (now|right now|and has|and holding|with|and gone|on|and left|and missing|"
            "in my office)",
        ),
        (
            "i am going to kill myself tonight",
            "im gonna end it all now",
            "she says she will kill herself",
            "im on the bridge and im going to jump",
            "i have the tablets lined up in front of me",
            "hes tied a rope to the door",
            "i wont be here tomorrow",
        ),
        (
            "i am going to end my call now",
            "list reviews about suicide",
            "the year 6 goodbye assembly",
            "this homework makes me want to jump for joy",
        ),
    ),
    Pattern(
        "suicidal_thoughts",
        Level.POSSIBLE,
        (
            "(want|wants|wanting|wanted|wish|feel like|thought about|thinking about|thinking of|think "
            "about|feels like|going to|like) [to|i|of] [was|were|be|could] [just] <die|dying|dead|kill "
            "myself|killing myself|end it|end it all|ending it|disappear|kill himself|kill herself|"
            "killing himself|killing herself|ending my life|suicide|end my life> !(for a|of laughter|"
            "laughing|to know)",
            "(do|does|did) not want to [even] (be|live|wake up|exist) [here|alive|anymore|in this world] "
            "~ <live|alive|anymore|here|exist|wake> !(in hull|on this website|with my dad|in care)",
            "<suicidal> !(ideation training|ideation policy)",
            "<want> it [all] to (stop|end|be over)",
            "(no|what is the|see the|not see the|not see any|not see a|there is no) <point> (in|of|to) "
            "(living|going on|anything|life|carrying on|being here|me|it anymore)",
            "what is the <point> (of|in) (living|me|life|being alive|it all|going on|anything) ",
            "thinking what is the <point>",
            "(can|could) not (go|carry|do|take|cope) [on|this|it] [with this|like this|any longer|anymore|"
            "any more] <anymore|more|longer|on|cope|this> $",
            "(better|be better) <off> (dead|without me|if i was not here|if i was dead)",
            "<nobody|no one|noone|everyone> would (care|notice|miss me|be happier|be better) [if|without]",
            "(i|{who}) ~ <selfharm|selfharming|selfharmed|selfharms>",
            "i [have|keep|am|been|was] [been|still|just] <cutting|cut|burning|scratching|hurting> (myself|"
            "my arms|my arm|my legs|my wrists|my thighs|my skin)",
            "(cuts|cutting|hurts|hurting|harms|harming|burns) <herself|himself|themselves>",
            "i [just] want to <die|disappear|not exist|go to sleep and never|not wake up>",
            "<hate> (my life|myself|being alive)",
            "make myself <sick|throw up>",
            "i (have|am) not (eating|eaten) [for|in|anything] ~ <days|weeks|eaten> [purpose|fat]",
            "[want|going|thinking] ~ <overdosing|overdose> !(review|theme|reviews|published|awareness|"
            "training)",
            "<goodbye> [and] sorry",
        ),
        (
            "i want to die",
            "i wish i was dead",
            "i keep cutting my arms",
            "i jus want it all 2 stop",
            "whats the point in living",
        ),
        ("i am dying to know", "what is the point of a review"),
    ),
)
