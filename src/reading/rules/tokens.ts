/** Tokens: the words of a text as rules compare them, each with its span and the marks before it. */
import { indexCodePoints, type Span } from '../../text/spans.ts';

export interface Token {
  /** Lower case, accents and typography folded, no possessive ending: "Minsk’s" is "minsk". */
  readonly fold: string;
  /** Printed in capitals only, two letters or more: "US", "EU". */
  readonly isCapitals: boolean;
  /** Begins with a capital: "May" is no "may". */
  readonly isTitled: boolean;
  readonly span: Span;
  /** A comma, colon, dash, bracket or line end stands before it: another clause begins. */
  readonly opens: boolean;
  /** A semicolon stands before it: no gap crosses one. */
  readonly isBehindSemicolon: boolean;
  /** A hyphen joins it to the token before: "day" in "two-day". */
  readonly isJoined: boolean;
}

/** Letters and digits; full stops only as in "U.S.", marks only inside numbers, apostrophes inside words. */
const word =
  /(?:\p{Lu}\.){2,}(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}\p{N}]*|[\p{L}\p{N}](?:[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]|(?:['’](?=\p{L}))?[\p{L}\p{N}])*/gu;

/** Marks that end a clause; quotation marks do not. */
const clauseMark = /[,;:()[\]{}—|•…\n\r/]|\s[–-]+\s|\.{2,}|--/;

/** First parts that change what a word says: "co-winner" is one word, "two-day" is two. */
const prefixes = new Set(
  'co non ex anti pre post un re pro vice semi self de mis inter'.split(' '),
);

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const possessive = /(?<=\p{L})'s$/u;

/** A printed word as rules compare it. */
function foldToken(printed: string): string {
  const plain = printed.replace(invisible, '').replaceAll('’', "'").normalize('NFD');
  const bare = plain.replace(/\p{M}/gu, '').toLowerCase().replace(possessive, '');
  return /^(?:\p{L}\.)+$/u.test(bare) ? bare.replaceAll('.', '') : bare;
}

const isHyphen = (between: string): boolean => /^[-‐‑]$/.test(between);

/** The tokens of a text, in order, the first so many of them. */
export function listTokens(text: string, most = Infinity): Token[] {
  const points = indexCodePoints(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: printed, index } of text.matchAll(word)) {
    const between = text.slice(end, index);
    const last = tokens.at(-1);
    end = index + printed.length;
    const fold = foldToken(printed);
    if (last && isHyphen(between) && prefixes.has(last.fold)) {
      const span: Span = [last.span[0], points.fromIndex(end)];
      tokens[tokens.length - 1] = { ...last, fold: `${last.fold}-${fold}`, span };
      continue;
    }
    // Only here: what a hyphen joins to the last token still belongs to it.
    if (tokens.length >= most) break;
    tokens.push({
      fold,
      isCapitals: /^[\p{Lu}.]{2,}$/u.test(printed.replace(/['’]s$/, '')),
      isTitled: /^\p{Lu}/u.test(printed),
      span: [points.fromIndex(index), points.fromIndex(end)],
      opens: clauseMark.test(between),
      isBehindSemicolon: between.includes(';'),
      isJoined: isHyphen(between),
    });
  }
  return tokens;
}
