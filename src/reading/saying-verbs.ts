/** Verbs that bring words: in which forms someone says something, and forms behind which nobody can be told. */

/** Finite forms: with a name right before or behind them, that is who speaks. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `said says told tells stated states announced announces added adds argued argues asked asks described describes
  expressed expresses explained explains insisted insists noted notes stressed stresses emphasised emphasized emphasises
  emphasizes wrote writes tweeted tweets posted posts declared declares claimed claims called calls labelled labeled
  labels branded brands dubbed dubs hailed hails praised praises condemned condemns denounced denounces warned warns
  cautioned cautions admitted admits acknowledged acknowledges confirmed confirms denied denies recalled recalls
  remarked remarks replied replies responded responds observed observes commented comments concluded concludes
  continued continues repeated repeats reiterated reiterates quipped quips joked jokes promised promises vowed vows
  pledged pledges predicted predicts suggested suggests reported reports thanked thanks urged urges demanded demands
  appealed appeals asserted asserts maintained maintains contended contends lamented laments welcomed welcomes
  complained complains quoted quotes recounted recounts revealed reveals shouted shouts termed terms voiced voices`.split(
    /\s+/,
  ),
);

/** Participles: they go on with the words of whoever spoke before the comma. */
export const sayingParticiples: ReadonlySet<string> = new Set(
  `saying telling stating announcing adding arguing asking describing expressing explaining insisting noting stressing
  emphasising emphasizing writing tweeting posting declaring claiming calling labelling labeling branding dubbing hailing
  praising condemning denouncing warning cautioning admitting acknowledging confirming denying recalling remarking replying
  highlighting underlining underscoring concluding repeating reiterating joking promising vowing predicting suggesting
  thanking urging demanding asserting maintaining lamenting welcoming complaining`.split(/\s+/),
);

/** Forms that bring words of somebody who is not named beside them. */
export const otherSaying: ReadonlySet<string> = new Set(
  `say tell state announce add argue ask describe express explain insist note stress write declare claim call label brand
  hail warn admit acknowledge confirm deny reply respond repeat promise demand read reads reading titled entitled named
  nicknamed known marked chanting chanted shouting singing sang so-called wearing holding heard hears hearing`.split(
    /\s+/,
  ),
);

/** Words that may stand between a name and its verb. */
export const betweenNameAndVerb: ReadonlySet<string> = new Set(
  'has had have also later then earlier once again since already even still often first further both once'.split(
    ' ',
  ),
);
