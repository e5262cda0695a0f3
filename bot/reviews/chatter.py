"""Words that say nothing about which reviews are meant, and the words that announce what they are about."""

from __future__ import annotations

from spacy.lang.en.stop_words import STOP_WORDS

from bot.reviews.wording import word_set

# after one of these words comes what the reviews shall be about
ABOUT = word_set(
    """
    about on regarding re concerning involving involve involved with where mention mentioning mentioned covering
    cover featuring by called named titled who whose around into
    """
)
NOUNS = word_set("one review report case")  # "the drowning ones"
OWN = word_set("my our your")  # "on my slide" is no topic

CHATTER = word_set(" ".join(STOP_WORDS)) | word_set(
    """
    review report case publication published publish publishing list listed listing show showing see find
    look looking give giz gimme get got want need send tell know like please pls plz ta thank cheer hi hello
    hey any anything owt nowt summat something everything all hull hscp partnership council city
    safeguarding child children kid local serious practice learning multi agency national panel cspr lcspr
    scr malr new newest latest recent recently old older oldest earliest first last next previous previously
    past current year month week day today date time since before after between until till onward onwards
    read link pdf full title number count total many one two three four five six seven eight nine ten there
    here available online website page site document doc file information info dissertation essay research
    researching project assignment coursework homework uni university work team meeting staff training
    student teacher journalist mum dad im ive id youve theyve whats wheres hows dont doesnt didnt cant thing
    stuff topic theme subject kind type sort relevant relate related come came out bout re abt u ur r n
    written wrote author reviewer reviewed did does do have has had is are was were be been reviewing
    released release open opened gang up still put into library archive you your yours me my mine we our
    they their okay ok yes no just only also other another else more most well really actually think
    interested interesting finding happened happen went wrong learnt learned lesson summary detail about
    concerned person people young baby family sibling may might could would should can will shall am ones
    it's thats let lets help wondering wonder possible ask asking question answer search searching second
    third fourth fifth named reports bit lot few couple newer later earlier sixth both pick choose guys good
    main big short whole complete former
    """
)
