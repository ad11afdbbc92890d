/** Parses one mark of a phrase: a word, a list, a gap, a count, a date, a person. */
import type { Firsts, Lists, Part, PhraseFault, Way } from './phrase.ts';
import type { Mark } from './split-marks.ts';
import { listTokens } from './tokens.ts';

/** The widest gap a phrase may ask for: what keeps every match short and cheap. */
export const WIDEST_GAP = 20;

/** What parsing needs to know: the lists and people there are. Without `people`, any id is let through. */
export interface Known {
  /** None inside the entry of a list: a list holds no list. */
  readonly lists?: Lists;
  readonly people?: ReadonlySet<string>;
}

export type Parsed = { readonly part: Part } | { readonly fault: PhraseFault };

const gap = /^(…|~)(\d*)$/;
const count = /^(\[)?#(others|-\p{L}+)?(\])?$/u;
const person = /^@([a-z0-9]+(?:-[a-z0-9]+)*)?$/;
const list = /^\{([^{}]*)\}(\?)?$/;
const plainWord = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*\*?$/u;

const MARKS =
  'A phrase is made of words (with * for a beginning, / between choices, ? where it may be missing), {lists}, … ~ # [#] #others #-day % @ and @id.';

function parseGap([, sign, most]: RegExpExecArray, { text, index }: Mark): Parsed {
  const widest = most ? Number(most) : sign === '…' ? 6 : 12;
  if (widest >= 1 && widest <= WIDEST_GAP) {
    return { part: { kind: 'gap', most: widest, reach: sign === '…' ? 'clause' : 'sentence' } };
  }
  return {
    fault: {
      index,
      reason: `“${text}” leaves ${widest} words between.`,
      help: `A gap is 1 to ${WIDEST_GAP} words wide.`,
    },
  };
}

function parseCount([, open, form, close]: RegExpExecArray, { text, index }: Mark): Parsed {
  if (Boolean(open) !== Boolean(close)) {
    return { fault: { index, reason: `“${text}” has one bracket.`, help: 'Write # or [#].' } };
  }
  const isAnswer = Boolean(open);
  const plain = { kind: 'count', isAnswer } as const;
  if (form === undefined) return { part: { ...plain, form: 'plain' } };
  if (form === 'others') return { part: { ...plain, form: 'others' } };
  return { part: { ...plain, form: 'joined', joined: form.slice(1).toLowerCase() } };
}

function parseList(match: RegExpExecArray, { index }: Mark, { lists }: Known): Parsed {
  const name = match[1]!.trim();
  if (!lists) {
    const help = 'Write its entries out.';
    return { fault: { index, reason: 'A list cannot hold another list.', help } };
  }
  const found = lists.get(name);
  if (found) return { part: { kind: 'list', list: found, mayMiss: match[2] === '?' } };
  const known = [...lists.keys()].map((key) => `{${key}}`).join(' ');
  return {
    fault: {
      index,
      reason: `There is no list “${name}”.`,
      help: known
        ? `Add it to "words" in story.yaml, or use one of ${known}.`
        : 'Add it to "words" in story.yaml.',
    },
  };
}

/** One of the choices between slashes, or nothing where it is none. */
function parseWay(text: string): Way | undefined {
  const named = person.exec(text);
  if (named) return named[1] === undefined ? { kind: 'person' } : { kind: 'person', who: named[1] };
  if (!plainWord.test(text)) return undefined;
  const tokens = listTokens(text.replace(/\*$/, ''));
  const words = tokens.map(({ fold, isCapitals }, place) => ({
    fold,
    isBeginning: text.endsWith('*') && place === tokens.length - 1,
    isCapitals,
  }));
  return { kind: 'words', words };
}

function parseChoice({ text, index }: Mark, { people }: Known): Parsed {
  const mayMiss = text.endsWith('?');
  const ways: Way[] = [];
  let at = index;
  for (const choice of text.slice(0, text.length - (mayMiss ? 1 : 0)).split('/')) {
    const way = parseWay(choice);
    if (!way) {
      return {
        fault: {
          index: at,
          reason: choice ? `“${choice}” is no mark.` : `“${text}” leaves a choice empty.`,
          help: MARKS,
        },
      };
    }
    if (way.kind === 'person' && way.who !== undefined && people && !people.has(way.who)) {
      return {
        fault: {
          index: at,
          reason: `“@${way.who}” is nobody listed.`,
          help: 'Write the id of a person or an organisation: the name of its file in people/ or organisations/, without its ending.',
        },
      };
    }
    ways.push(way);
    at += choice.length + 1;
  }
  return { part: { kind: 'choice', ways, firsts: firstsOf(ways), mayMiss } };
}

function firstsOf(ways: readonly Way[]): Firsts {
  const first = ways.flatMap((way) => (way.kind === 'words' ? way.words.slice(0, 1) : []));
  return {
    words: new Set(first.filter((word) => !word.isBeginning).map(({ fold }) => fold)),
    beginnings: first.filter((word) => word.isBeginning).map(({ fold }) => fold),
    hasPerson: ways.some(({ kind }) => kind === 'person'),
  };
}

/** One mark as a part of a phrase, or what is wrong with it. */
export function parseMark(mark: Mark, known: Known): Parsed {
  const asGap = gap.exec(mark.text);
  if (asGap) return parseGap(asGap, mark);
  const asCount = count.exec(mark.text);
  if (asCount) return parseCount(asCount, mark);
  const asList = list.exec(mark.text);
  if (asList) return parseList(asList, mark, known);
  if (/^%\??$/.test(mark.text)) {
    return { part: { kind: 'date', mayMiss: mark.text.endsWith('?') } };
  }
  return parseChoice(mark, known);
}
