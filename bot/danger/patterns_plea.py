"""Asking outright for emergency help, and help cut short; unclear pleas are possible danger."""

from __future__ import annotations

from typing import Final

from bot.danger.levels import Level
from bot.danger.shapes import Pattern

PLEA: Final[tuple[Pattern, ...]] = (
    Pattern(
        "asks_for_999",
        Level.EMERGENCY,
        (
            "(come|get here|hurry) [please] [and|to my house|to our house] <now|quick|quickly|"
            "immediately> [come|please|now|hurry] $",
            "(can|could|will|please) [you|u|someone|somebody] [please] <come> [now|quick|quickly|over|"
            "round|out] [and get me|to my house|to our house|to my|to our|get me|get us|here] [house|flat|"
            "please|now] $",
            "<come> (to my house|to our house|and get me|and get us|get me|get us) [please|now|quick|hurry]",
            "(send|get|need) ~ (an officer|officers|a car|police car|someone|somebody|help|blue lights|"
            "units|paramedic) (to|immediately|now|round|urgently|at) ~ <immediately|now|urgently|flat|"
            "house|address|door|here|please>",
            "^ [please] <send> (help|someone|somebody|police|ambulance)",
            "(put me|put us) through to [er|um|the] ~ <police|ambulance|999>",
            "(talk|speak) to [a|the] <police> ~ (now|right now|urgent|urgently|quick)",
            "^ [an|i want|i want an|i need an] <ambulance|paramedic> (for|at|to|quick|please)",
            "^ [alexa|siri|hey siri|ok google|google|um|please] (call|ring|dial|phone) <999|police|"
            "ambulance>",
            "(rang|dialled|called|phoned) <999> ~ (hung|cut|no answer|not|nobody|can not)",
            "(pretending|pretend) ~ <pizza|taxi> ~ (send|police|help|someone)",
            "(need|want) [er|um] <policja|policia|politia|ambulans|pogotowie|karetka>",
            "(life or death|matter of life|its life or) <death|life>",
            "<urgent> help [for|now|needed|please|right|$]",
            "(will|going to|gonna) <die|dead|killed> if (nobody|no one|you do not|someone does not|noone|"
            "they do not) ~ (come|comes|help|helps|hurry)",
            "(get|going to get) <killed> if (nobody|no one|you do not)",
            "^ [oh|god|my|hi|hello|hey|um|please|quick|quickly|help|omg|right|and|so|now|ok|can you|could "
            "you|can|someone|somebody|anyone|will you|you] [please|just|someone|somebody|anyone|you|"
            "quick] (call|ring|send|get|phone|fetch|dispatch|contact) [me|us|for|someone|out] [the|an|"
            "some|a|that] <police|ambulance|999|paramedics|paramedic|fire brigade|emergency services|"
            "firemen|help now|doctor now|112> !(report|station|number|check|complaint|officer for|for "
            "advice|service job|cadets|jobs|to report a|yourself|or|if|when|about|to empty|needed|not "
            "needed)",
            "(please|someone|somebody|quick|quickly|just|help|anyone|now) [can you|please|just|someone] "
            "(call|ring|send|get|phone|fetch) [me|us|for|him|her] [the|an|some|a] <police|ambulance|999|"
            "paramedics|paramedic|fire brigade|emergency services|112>",
            "(i|we|she|he|they|baby|need|mum|dad) [really|urgently|just|do] (need|needs|want|wants|"
            "require) [the|an|some|a|to get|to call|help from the] <police|ambulance|999|paramedic|"
            "paramedics|fire brigade|emergency services> !(report|station|number|check|clearance|"
            "reference|reports|complaint|officer|crime|involved|records|job|log|email|form|for my|if|"
            "contact)",
            "(send|get) [the] <police|ambulance|help|someone|somebody> [here|round|over|to us|to me|out] "
            "(now|quick|quickly|please|fast|asap|here|to my|to our) !(know|you|speak|phone me about|or "
            "are you|about)",
            "<police|ambulance|help|emergency> (now|please|quick|quickly|asap|immediately|come|police|"
            "ambulance|here) [now|please] $",
            "^ [please|i need|need] <police|ambulance|999|112|emergency|sos|mayday|paramedics> [please|"
            "now|help|emergency|ambulance] $",
            "(call|ring|dial|rang|phone|get) [me] <999> (now|please|quick|for me|for us|someone|he|she|"
            "they|my)",
            "how [do|can] (i|we|you) [get|ring|call] [an|the] <ambulance|police> [if|when|with] ~~ (now|"
            "no credit|no phone|can not|help|baby|talk|scared)",
            "(ambulance|police|999) ~~ (not|no one|nobody) (come|came|coming|answering|turned|turn|here) "
            "~ <come|came|coming|answering|turned|here> ~ [yet|help]",
            "(tell|ask|get) the <police> to (come|hurry|get)",
            "^ [this|it|its] is [an|a] [actual|real|big|medical] <emergency> !(contact|planning|number|or|"
            "service|services|and i need your hours)",
            "(this|it|its) is [an|a] [actual|real|life or death|medical] <emergency> !(contact|planning|"
            "number|response|plan)",
            "(can|will|could) (someone|somebody|anyone|you|u) [please] <come|help> [and get|here|round|"
            "out|to|get|me|us] [me|us|here|now|quick|quickly|please|him] (now|quick|quickly|right now|"
            "fast|here|before|he|she|they|asap)",
        ),
        (
            "call the police",
            "please send an ambulance",
            "i need the police now",
            "nine nine nine",
            "this is an emergency",
            "can someone ring 999",
        ),
        (
            "i need a police report",
            "do i call the police or you",
            "what is an emergency contact",
            "should i call 101",
        ),
    ),
    Pattern(
        "help_now",
        Level.EMERGENCY,
        (
            "(we|she|he|they|i|baby|mum|kids) (are|is|am) in <danger> [now|please|here|help|right now|"
            "from] $",
            "get (us|me|her|him) out [of] <here|now|please> !(of my account)",
            "(help|save|rescue) <us|them> [please] $",
            "^ <mayday|sos|999|help999|emergency> [please|help|now|!] $",
            "make (him|her|them|it) <stop> [hurting|hitting|please|make] [make|please|me|now|mum] [him|"
            "her|them] [stop] $",
            "^ [ssh|shh|please|quick|hurry|shhh] [please|quick|oh no|oh god|no] [shh] (he|they|dad|"
            "stepdad) {is} <back|in|inside|here|coming|found us> [please|hurry|quick|now|$] $",
            "<help|save> (me|us|him|her|them) [please] (now|quick|quickly|right now|immediately|asap|fast|"
            "urgent|urgently|before he|before they) !(with|to find)",
            "(^|need|please|want|emergency|urgent) <help> [please] (now|quick|quickly|right now|"
            "immediately|asap|fast|urgent|urgently)",
            "(please|pls|someone|somebody|anyone|anybody) [please] [quick|come] <help|save> (me|us|him|"
            "her|them) !(with|to|find|understand|my|out with|please with|move|in|if|sort|get a|on)",
            "(someone|somebody|anybody|anyone) <help> $",
            "<help> [me|us] help [me|us]",
            "<help> [me|us|please] (he|she|they|dad|mum|man|stepdad|someone|somebody|my dad|my mum) (is|"
            "has|are|will|got|keeps|wont|will not) !(not understand|want to know|need a|homework|looking "
            "for a school)",
            "~~ <help> us $",
            "<stop> [him|her|them|it] (please|hurting|hitting) ~ <help|me|him|her|us>",
            "^ [no|oh no|please|no no] <get off me|stop hurting me|let me go|please stop hurting|no "
            "please|please no|get away from me|leave me alone|get off> [please|me|no|stop|now] $",
            "^ [no] do not he is <got> ~ $",
            "^ [no] (no|do not|stop) ~ he (is|has) <got|coming|here>",
            "i am [going|about] to <die> [here|now|tonight|please|in here|$]",
            "i am (in|being) [real|serious|big|immediate|actual] <danger> !(zone|mouse|of failing|of "
            "missing|of losing)",
            "(we|she|he|they|baby|mum|kids|child|pupil|children) (is|are) in [real|serious|immediate|"
            "actual|grave] <danger> [now|right now|here|$|and]",
            "<danger> (now|right now) ",
            "(he|she|they|dad|stepdad) {is} <here> (now|please|help|again|quick)",
            "^ <pomocy|ajutor|ratunku|aiuto|socorro|помогите|палiдзiба|palidzibu|gelbekit|النجدة|ساعدوني|"
            "فریام|yarmeti|imdat>",
            "ma <omoara>",
            "<zabije|omoara|убьет> (mnie|nas|меня|pe)",
        ),
        ("help me now", "somebody help me", "heeeelp he is in mi room", "help help", "NO DONT HES GOT THE"),
        (
            "can you help me now with my homework list of reviews",
            "help me with a form",
            "please help me find a review",
        ),
    ),
    Pattern(
        "unclear_plea",
        Level.POSSIBLE,
        (
            "^ [please|i|we|can you|can|u|you|someone|somebody|hi|hello|just|really|and|hey|um] [really|"
            "please|you|just] [need|want|needs] [some|ur|your|you to] <help|hulp|sos> [me|us|please|him|"
            "her|now|asap] [please] $",
            "^ [i am|im|we are|me|and|so|just|really] [i am] [so|very|really|dead|proper] <scared|"
            "frightened|terrified|afraid> ~ $",
            "(i am|we are|am) [so|really|proper|dead|very|just|well|getting] <scared|frightened|terrified|"
            "petrified> !(of spiders|of heights|of exams|of the dark lol|of flying|to ask|of dogs)",
            "(i am|we are|am|is|are|feel|felt) [really|just] [do] not [feel|feeling|very|really] <safe|"
            "unsafe>",
            "(do|does) not feel <safe>",
            "(feel|feels|feeling) <unsafe>",
            "i am in [big|real|so much] <trouble> ",
            "(something|somethings) [really|very] <bad> [is|has|going] (happening|happened|going|happen)",
            "please <help> $",
            "^ <help|please|sos> ~ $ ",
            "(in|any|immediate|at) [immediate|serious|real] <danger|risk> (now|right now|call|what|who|"
            "tonight|$)",
        ),
        ("help", "i need help", "im scared", "i dont feel safe", "something bad is happening"),
        ("help me find a review about neglect in 2019 please", "i am not scared of spiders"),
    ),
)
