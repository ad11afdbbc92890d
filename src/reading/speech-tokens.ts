/** A seed as a row of words, names, quotations and stops: what is walked through to find who speaks. */
import { findParagraphs } from '../text/paragraphs.ts';
import { indexCodePoints, type Span } from '../text/spans.ts';
import type { FoundMention } from './find-mentions.ts';

export interface SpeechToken {
  /** `stop` ends a sentence, `break` a paragraph. */
  readonly kind: 'word' | 'name' | 'quotation' | 'sign' | 'stop' | 'break';
  readonly text: string;
  readonly lower: string;
  /** UTF-16 indices. */
  readonly start: number;
  readonly end: number;
  readonly mention?: FoundMention;
  readonly isPossessive?: boolean;
  /** The number of the quotation. */
  readonly quotation?: number;
  /** The sign by which a quotation ends its sentence. */
  readonly ending?: string;
}

const piece = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}'’.&-]*[\p{L}\p{N}\p{M}])?|[.,;:!?…()]|[—–-]/gu;
const abbreviation =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

/** A stretch that becomes one token, in UTF-16 indices. */
interface Whole {
  readonly start: number;
  readonly end: number;
  readonly mention?: FoundMention;
  readonly quotation?: number;
}

/** Quotations, and the names outside of them, in order. */
function listWholes(
  text: string,
  quotations: readonly Span[],
  mentions: readonly FoundMention[],
): Whole[] {
  const points = indexCodePoints(text);
  const toWhole = ([start, end]: Span): Whole => ({
    start: points.toIndex(start),
    end: points.toIndex(end),
  });
  const all: Whole[] = [
    ...quotations.map((span, quotation) => ({ ...toWhole(span), quotation })),
    ...mentions.map((mention) => ({ ...toWhole(mention.span), mention })),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  let end = -1;
  return all.filter((whole) => {
    const isOuter = whole.start >= end;
    if (isOuter) end = whole.end;
    return isOuter;
  });
}

/** The sign that ends a sentence with a quotation, inside or right behind its marks. */
function endingOf(text: string, { start, end }: Whole): string {
  return (
    /^[.!?…]/.exec(text.slice(end, end + 1))?.[0] ??
    /[.!?…]$/.exec(text.slice(start, end))?.[0] ??
    ''
  );
}

function toToken(text: string, whole: Whole): SpeechToken {
  const printed = text.slice(whole.start, whole.end);
  const base = { text: printed, lower: '', start: whole.start, end: whole.end };
  if (whole.quotation !== undefined) {
    return {
      ...base,
      kind: 'quotation',
      quotation: whole.quotation,
      ending: endingOf(text, whole),
    };
  }
  const isPossessive =
    /^['’](?:s\b|(?!\p{L}))/u.test(text.slice(whole.end, whole.end + 3)) &&
    /^['’]s|^['’]\s/.test(text.slice(whole.end, whole.end + 2));
  return { ...base, kind: 'name', mention: whole.mention!, isPossessive };
}

/** The words and signs of a stretch without names and quotations. */
function splitPlain(text: string, from: number, to: number): SpeechToken[] {
  return Array.from(text.slice(from, to).matchAll(piece), ({ 0: printed, index }) => {
    const start = from + index;
    const kind = /^[\p{L}\p{N}\p{M}]/u.test(printed)
      ? 'word'
      : /[.!?…]/.test(printed)
        ? 'stop'
        : 'sign';
    return {
      kind,
      text: printed,
      lower: printed.toLowerCase(),
      start,
      end: start + printed.length,
    };
  });
}

/** Takes away full stops that only end an abbreviation, and the s of possessives. */
function clean(tokens: readonly SpeechToken[]): SpeechToken[] {
  return tokens.filter((token, index) => {
    const before = tokens[index - 1];
    const isAbbreviation =
      token.text === '.' &&
      before?.kind === 'word' &&
      before.end === token.start &&
      abbreviation.test(before.text);
    const isPossessive =
      before?.isPossessive === true && token.lower === 's' && token.start <= before.end + 1;
    return !isAbbreviation && !isPossessive;
  });
}

/** The row of tokens of a seed. */
export function listSpeechTokens(
  text: string,
  quotations: readonly Span[],
  mentions: readonly FoundMention[],
): SpeechToken[] {
  const wholes = listWholes(text, quotations, mentions);
  const tokens: SpeechToken[] = [];
  let next = 0;
  for (const { start, end } of findParagraphs(text)) {
    let from = start;
    for (; next < wholes.length && wholes[next]!.start < end; next++) {
      const whole = wholes[next]!;
      if (whole.start < from) continue;
      for (const token of splitPlain(text, from, whole.start)) tokens.push(token);
      tokens.push(toToken(text, whole));
      from = whole.end;
    }
    for (const token of splitPlain(text, from, end)) tokens.push(token);
    tokens.push({ kind: 'break', text: '', lower: '', start: end, end });
  }
  return clean(tokens);
}
