/** Words that may stand before a surname and are no given name, and words behind it that make it another name. */

/** Titles and callings, lower case; the last word of a longer title is enough. */
export const titles: ReadonlySet<string> = new Set(
  `president premier minister secretary chancellor king queen prince princess envoy ambassador diplomat spokesman
  spokeswoman spokesperson senator sen congressman congresswoman representative rep governor gov mayor chairman
  chairwoman chairperson chair chief head director leader dictator strongman ruler autocrat candidate hopeful lawmaker
  deputy delegate commissioner judge justice general gen colonel col captain capt major sergeant officer
  professor prof doctor dr mr mrs ms miss mister sir laureate winner recipient prizewinner co-winner activist
  campaigner defender advocate dissident politician oppositionist banker musician flautist flutist lawyer attorney analyst expert
  researcher author writer journalist reporter editor rapporteur founder member prisoner detainee inmate
  veteran ally aide adviser advisor representative negotiator counterpart colleague founder co-founder
  präsident president presidente prezydent prezidentas prezident sondergesandter`.split(/\s+/),
);

/** Honorifics that tell the sex. */
export const femaleTitles: ReadonlySet<string> = new Set([
  'mrs',
  'ms',
  'miss',
  'madam',
  'madame',
  'lady',
  'mme',
  'frau',
]);
export const maleTitles: ReadonlySet<string> = new Set([
  'mr',
  'mister',
  'sir',
  'lord',
  'herr',
  'monsieur',
]);

/** Words that begin sentences or stand in headlines before a name. */
export const plainWords: ReadonlySet<string> = new Set(
  `a an the this that these those and but or nor so yet for if as at by in into of off on onto to from with without within
  after before since until till when while where whether why how who whom whose what which because although though
  unless despite unlike like under over between among against about around amid during through toward towards via per beside besides
  alongside above below behind beneath inside outside near upon throughout except following including regarding across along past
  than then there here now also even only just still both either neither not no yes once again later earlier meanwhile
  however moreover instead thus hence perhaps today yesterday tomorrow is are was were be been being has have had do
  does did will would can could may might must shall should said says say told tells asked asks added adds thanked
  thanks thank freed frees free freeing released releases release releasing pardoned pardons pardon met meets meet
  jailed jails imprisoned detained arrested exiled sacked deposed ousted reelected former ex late longtime long-time veteran embattled
  urged urges called calls hailed hails praised praises welcomed welcomes accused accuses blamed blames backed backs
  let lets made makes ordered orders helped helps brought brings saw sees gave gives sent sends joined joins
  i we you he she it they his her its their our my your according speaking referring asking meeting quoting citing
  opposition nobel peace kremlin minsk washington belarus russia ukraine white house vs versus monday tuesday wednesday
  thursday friday saturday sunday january february march april june july august september october november december`.split(
    /\s+/,
  ),
);

/** Nations as adjectives. */
export const demonyms: ReadonlySet<string> = new Set(
  `belarusian belarussian byelorussian russian ukrainian american european lithuanian polish german french british
  norwegian western eastern latvian estonian soviet`.split(/\s+/),
);

/** A capitalised word of this kind behind a surname makes it the name of something or someone else. */
export const namesakes: ReadonlySet<string> = new Set(
  `jr sr ii iii tower towers organization organisation foundation plaza street avenue road square hotel university
  college airport building centre center county village park bridge card doctrine museum prize award school hospital
  institute library stadium arena inc ltd llc corp company`.split(/\s+/),
);
