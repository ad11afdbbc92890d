/** What a number is when it is no count: money, a share, an age, a time, a year, a number of order, part of a name. */
import { numberWords } from './number-words.ts';

/** What stands before and after a number, a short window each. */
export interface Surroundings {
  readonly before: string;
  readonly printed: string;
  readonly after: string;
}

type Law = (around: Surroundings) => boolean;

const money: Law = ({ before, after }) =>
  /(?:[$€£¥₽₴]|\b(?:USD|EUR|GBP|BYN|RUB))\s?$/.test(before) ||
  /^(?:\s(?:thousand|million|billion|trillion|bn|m))?[\s-](?:dollars?|euros?|pounds?|roubles?|rubles?|hryvnias?|USD|EUR|GBP|BYN|RUB|cents?)\b/i.test(
    after,
  );

const share: Law = ({ before, after }) =>
  /^\s?%|^[\s-](?:per\s?cent|percent|pct|percentage|basis points?)\b/i.test(after) ||
  /^(?:\s|-)(?:halves|thirds?|quarters?|fifths?|tenths?)\b/i.test(after) ||
  /\bone in $/i.test(before);

const age: Law = ({ before, printed, after }) => {
  if (/^[\s-]years?[\s-](?:old|of age)\b/i.test(after) || /\b(?:aged|age|turned) $/i.test(before))
    return true;
  const mayBeAge = /^(?:1[89]|[2-9]\d)$/.test(printed);
  const besideName = /\p{Lu}[\p{L}'’-]+,\s$/u.test(before) && /^(?:,|\)|\.(?:\s|$)|;)/.test(after);
  const inBrackets = /\p{L}\s?\($/u.test(before) && after.startsWith(')');
  const isSaid = /\b(?:is|was|now) $/i.test(before) && /^[,.;)]/.test(after);
  return mayBeAge && (besideName || inBrackets || isSaid);
};

const time: Law = ({ before, after }) =>
  /\d[:.]$/.test(before) ||
  /^[:]\d|^(?:[.:]\d\d)?\s?(?:[ap]\.?m\b\.?|GMT|UTC|CET|MSK|EST|EDT|o['’]clock|hrs\b)/i.test(after);

const year: Law = ({ printed }) => /^(?:19|20)\d\d$/.test(printed);

const numberOfOrder: Law = ({ before, printed, after }) =>
  /^(?:st|nd|rd|th)\b/.test(after) ||
  /\b(?:No|Nos|Number|Article|Articles|Section|Chapter|Part|Colony|Page|Room|Route|Flight|Channel|Clause|Resolution|Decree|Boeing|Airbus|COVID|Phase|Day)\.?\s?$/i.test(
    before,
  ) ||
  (/\bGroup of $/.test(before) && /^(?:7|8|20|77|Seven|Eight|Twenty)$/.test(printed));

/** Part of a word, a handle, an address, a longer print of digits, a range or a fraction. */
const partOfMore: Law = ({ before, after }) =>
  /[\p{L}\p{N}_@#&=^+]$/u.test(before) ||
  /[\p{L}\p{N}]['’./:-]$/u.test(before) ||
  /[./\\]$/.test(before) ||
  /^[\p{L}\p{N}_@]/u.test(after) ||
  /^[/:]\S|^[.,]\d/.test(after) ||
  /\d\s?[–—-]\s?$/.test(before) ||
  /^\s?[–—-]\s?\d/.test(after) ||
  (/(?:^|\n)\s*$/.test(before) && /^[.)]\s/.test(after));

/** "ten to fifteen", "between 10 and 15", "nine or ten": a range has no one value. */
const anyNumber = `(?:\\d[\\d.,]*|${numberWords})`;
const rangeAfter = new RegExp(`^\\s(?:to|or)\\s${anyNumber}(?![\\p{L}\\p{N}])`, 'iu');
const rangeBefore = new RegExp(`\\b${anyNumber}\\s(?:to|or)\\s$`, 'iu');
const andAfter = new RegExp(`^\\sand\\s${anyNumber}(?![\\p{L}\\p{N}])`, 'iu');
const betweenAnd = new RegExp(`\\bbetween ${anyNumber} and $`, 'iu');
const range: Law = ({ before, after }) =>
  rangeAfter.test(after) ||
  rangeBefore.test(before) ||
  (/\bbetween $/i.test(before) && andAfter.test(after)) ||
  betweenAnd.test(before);

/** "dozens", "two dozen", "tens of thousands": no figure. */
const loose: Law = ({ after }) =>
  /^[\s-](?:dozens?|score|tens|hundreds|thousands|millions)\b/i.test(after);

/** "one" is mostly no count: it is read only right before someone or something that is counted. */
const counted =
  /^[\s-](?:\p{L}+\s)?(?:person|people|man|woman|prisoner|detainee|inmate|citizen|national|activist|journalist|day|week|month|year)\b/iu;
const oneOf: Law = ({ before, printed, after }) =>
  /^one$/i.test(printed) && (!counted.test(after) || /\b(?:no|any|every|some|day) $/i.test(before));

const laws: readonly Law[] = [
  money,
  share,
  age,
  time,
  year,
  numberOfOrder,
  partOfMore,
  range,
  loose,
  oneOf,
];

/** Whether a number counts nothing. */
export function isNoCount(around: Surroundings): boolean {
  return laws.some((law) => law(around));
}
