"""How people say the kinds and themes of reviews. Everything is compared loosely (`wording.key`).

A theme is written as practice names it. A list may call it by any of its other names.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from bot.reviews.wording import key

KIND_PHRASES: Mapping[str, str] = {
    "cspr": "cspr, lcspr, local cspr, local review, local practice review, practice review, local "
    "safeguarding review, local child safeguarding practice review, child safeguarding practice "
    "review, safeguarding practice review",
    "scr": "scr, serious case review, serious case, serious review, old style review",
    "learning_review": "malr, multi agency learning review, multiagency learning review, multi agency "
    "review, learning review, learning lesson review, lesson learnt review, learning "
    "one, mal review",
    "national": "national review, national child safeguarding practice review, national cspr, national "
    "one, national, national panel, child safeguarding practice review panel, national "
    "thematic review, thematic review, panel review",
}

THEME_PHRASES: Mapping[str, str] = {
    "neglect": "neglected, neglecting, neglectful, not looked after properly, not fed, dirty home, filthy home",
    "physical abuse": "physically abused, physical harm, physical violence, hit, hitting, beaten, "
    "beating, bruise, bruised, bruising, broken bone, fracture, smacked, smacking, "
    "physical assault, physical injury, beaten up",
    "infant non-accidental injury": "non accidental injury, nonaccidental injury, non accidental injuries "
    "in babies, nai, shaken, shaken baby, baby shaken, shaken baby "
    "syndrome, shaking, abusive head trauma, aht, head injury, brain "
    "injury, injured baby, baby injured, bruising in babies, bruising in "
    "baby, bruising in non mobile baby, baby hurt, hurt baby, baby with "
    "injury, injury to baby, infant injury, non accidental head injury",
    "information sharing": "info sharing, sharing information, shared information, share information, "
    "sharing info, did not share, didnt share, not sharing, communication between "
    "agency, agency not talking, agency didnt talk, not talking to each other, "
    "didnt talk to each other, poor communication, not joined up, information not "
    "shared",
    "domestic abuse": "domestic violence, dv, domestic abuse and violence, violence at home, violence in "
    "the home, violent partner, violent relationship, coercive control, partner "
    "violence, intimate partner violence, wife beating, mum being hit, dad hitting mum, "
    "hits mum, hit mum, abusive relationship, abusive partner, domestics, domestic",
    "professional curiosity": "professionally curious, curiosity, respectful uncertainty, disguised "
    "compliance, taken at face value, took at face value, face value, over "
    "optimism, rule of optimism, asking more questions",
    "substance misuse": "substance abuse, substance use, drug misuse, drug use, drug abuse, drug using "
    "parent, drug, alcohol, alcohol misuse, alcohol abuse, drinking, drunk, drink, "
    "booze, alcoholic, addiction, addict, addicted, heroin, cannabis, cocaine, crack, "
    "weed, drug and alcohol, alcohol and drug, drink and drug, drug or alcohol, drink "
    "or drug, parent on drug, parental substance misuse, using drug, taking drug, on "
    "drug, smackhead, druggie",
    "criminal exploitation": "child criminal exploitation, cce, county line, countyline, gang, gang "
    "related, drug running, drug dealing, dealing drug, selling drug, sell drug, "
    "carrying drug, running drug, moving drug, drug mule, drug gang, drug line, "
    "drug dealer, criminally exploited, cuckooing, trafficked for drug",
    "child sexual exploitation": "cse, sexual exploitation, sexually exploited, grooming, groomed, grooming gang",
    "sexual abuse": "child sexual abuse, csa, sexually abused, sex abuse, sexual assault, sexually "
    "assaulted, rape, raped, molested, sexual harm, incest, paedophile, intrafamilial "
    "sexual abuse",
    "looked-after children": "looked after child, looked after children, looked after kid, lac, cla, "
    "child in care, children in care, kid in care, in care, care leaver, foster "
    "care, foster, fostered, fostering, foster carer, children home, childrens "
    "home, care home, residential care, cared for children, placement, in the "
    "care system",
    "parental mental health": "mental health, mental illness, mentally ill, depression, depressed, "
    "postnatal depression, post natal depression, pnd, postpartum, perinatal "
    "mental health, maternal mental health, mum mental health, parent mental "
    "health, mother mental health, parent mental illness, anxiety, psychosis, "
    "bipolar",
    "elective home education": "home education, home educated, home educating, educated at home, ehe, "
    "home school, home schooled, home schooling, homeschool, homeschooled, "
    "homeschooling, schooled at home, taught at home, not in school, off the "
    "school roll, off roll",
    "fathers": "father, dad, role of father, absent father, engaging father, engaging dad, working with dad",
    "hidden men": "hidden man, hidden male, hidden father, hidden partner, invisible man, invisible men, "
    "unseen men, unseen man, unknown men, unknown man, mum boyfriend, mum new boyfriend, "
    "mother boyfriend, mother new boyfriend, new boyfriend, boyfriend, new partner, mum "
    "partner, mum new partner, mother partner, mother new partner, stepdad, stepfather, "
    "step dad, step father, man in the home, men in the home, man in the house, men in the "
    "house, moved in with mum, moved in with the mum, moved in with the mother, moved in "
    "with their mother, secret boyfriend",
    "disability": "disabled, disabled child, disabled children, disability, learning disability, learning "
    "disabled, send child, send children, special need, special educational need, autism, "
    "autistic, asd, complex need, complex health need, wheelchair",
    "unsafe sleep": "unsafe sleeping, safe sleep, safer sleep, safe sleeping, safer sleeping, co "
    "sleeping, cosleeping, co sleep, bed sharing, bedsharing, bed share, sharing a bed, "
    "shared a bed, overlay, overlaying, overlain, cot death, sids, sudi, sudden infant "
    "death, sudden unexpected death in infancy, sleeping on the sofa, asleep on the sofa, "
    "sleep on sofa, sleeping arrangement, slept with baby, sleeping with baby, smothered",
    "suicide and self-harm": "suicide, suicidal, self harm, selfharm, self harming, self harmed, killed "
    "themselves, killed himself, killed herself, took their own life, took his "
    "own life, took her own life, taking their own life, suiside, self injury, "
    "died by suicide, ended their life, cutting themselves",
    "online harm": "online safety, internet, internet safety, e safety, social media, cyberbullying, "
    "cyber bullying, online bullying, sexting, nude, image sharing, online abuse, online "
    "grooming, snapchat, instagram, tiktok, group chat",
    "knife crime": "knife, knives, stabbing, stabbed, stabbed to death, serious youth violence, youth violence, blade",
    "voice of the child": "child voice, children voice, voice of children, hearing the child, listening "
    "to child, listening to children, not listened to, wasnt listened to, werent "
    "listened to, not heard, not spoken to alone, nobody listened, no one listened, "
    "lived experience, seen alone, spoken to alone, nobody asked the child",
    "missing from home": "missing, went missing, going missing, goes missing, missing child, missing "
    "children, reported missing, runaway, running away, ran away, run away, mfh, "
    "missing episode, missing from care",
    "teenage parents": "teenage parent, teen parent, teen mum, teenage mum, teenage mother, teen mother, "
    "young parent, young mum, young mother, teen dad, teenage dad, teenage pregnancy, "
    "young dad",
    "obesity": "obese, overweight, too fat, severe obesity",
    "whistleblowing": "whistleblower, whistle blower, whistle blowing, whistleblow, raised concern, speaking up, blew the whistle",
    "young carers": "young carer, child carer, caring for a parent, looking after mum, looking after a "
    "parent, looking after their mum, looking after their parent, caring for mum, looking "
    "after a mother, looking after her mum, looking after his mum",
    "parental separation": "separation, separated, separated parent, divorce, divorced, custody, custody "
    "battle, contact dispute, family court, break up, split up, parent splitting "
    "up, parent split up, child arrangement order",
    "housing": "overcrowded, overcrowding, damp, mould, homeless, homelessness, bad housing, poor "
    "housing, temporary accommodation, house condition, home condition",
    "school exclusion": "excluded, excluded from school, exclusion, permanently excluded, expelled, "
    "kicked out of school, permanent exclusion",
    "fabricated or induced illness": "fii, fabricated illness, induced illness, made up illness, making "
    "up illness, fake illness, faked illness, faking illness, faking the "
    "child illness, munchausen, munchausens, munchausen by proxy, "
    "munchausens by proxy, perplexing presentation, invented illness",
}

# what nobody can tell apart in one word: any of these themes may be meant
WIDE_PHRASES: Mapping[str, tuple[str, ...]] = {
    "exploitation": ("criminal exploitation", "child sexual exploitation"),
    "exploited": ("criminal exploitation", "child sexual exploitation"),
    "injury": ("physical abuse", "infant non-accidental injury"),
    "injured": ("physical abuse", "infant non-accidental injury"),
}

# a letter as people write it down when it was spoken
LETTER_SOUNDS: Mapping[str, str] = {
    "a": "ay", "b": "bee be", "c": "see sea cee", "d": "dee", "e": "ee", "f": "eff ef", "g": "gee jee", "h": "aitch haitch",
    "i": "eye", "j": "jay", "k": "kay cay", "l": "ell el elle", "m": "em", "n": "en", "o": "oh owe", "p": "pee pea",
    "q": "queue cue", "r": "are ar", "s": "ess es", "t": "tea tee", "u": "you yew", "v": "vee", "w": "double-u double-you",
    "x": "ex", "y": "why wye", "z": "zed zee",
}  # fmt: skip

# the first word of an anonymised name, and what people write for it
NAME_STEMS: Mapping[str, tuple[str, ...]] = {
    "child": ("child", "chlid", "chld", "kid"),
    "baby": ("baby", "babby", "bby", "infant"),
    "family": ("family", "fam", "famly"),
    "young person": ("young person", "yp", "youngperson"),
    "sibling": ("sibling", "sib", "siblng"),
}


def phrases(listed: str) -> list[str]:
    """The phrases of one entry in their loose form."""
    return [key(phrase) for phrase in listed.split(",")]


@cache
def theme_names() -> Mapping[str, str]:
    """Every known way to say a theme, loosely, with the theme that it means."""
    names = {phrase: theme for theme, said in THEME_PHRASES.items() for phrase in phrases(said)}
    return names | {key(theme): theme for theme in THEME_PHRASES}


def theme_key(theme: str) -> str:
    """One key for all names of a theme, so that a list may call it by any of them."""
    loose = key(theme)
    return key(theme_names().get(loose, loose))
