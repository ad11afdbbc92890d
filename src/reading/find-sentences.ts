/** Finds the sentences of a seed; "U.S.", initials and titles do not end one, "No." only before a number. */
import { findParagraphs, type Paragraph } from '../text/paragraphs.ts';
import { indexCodePoints, type Span } from '../text/spans.ts';

/** More sentences than any article has; what follows is left unread. */
export const MOST_SENTENCES = 5000;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Always goes on: titles, and initials before a name. */
const title =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|St|vs|cf|approx|Amb|Pres|Adm|Cmdr)\.\s*$/;
const initial = /(?:^|[\s(“"'‘])\p{Lu}\.\s*$/u;

/** Goes on before a date or number. */
const beforeNumber =
  /(?:^|\s)(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|p|pp|c|ca|Art|Sec|Fig|Vol)\.\s*$/;

/** "U.S.", "a.m.": goes on unless a word follows that only begins sentences. */
const acronym = /(?:^|[\s(“"'‘])(?:\p{L}\.){2,}\s*$/u;
const company = /\b(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|Bros)\.\s*$/;
const starter =
  /^[“"'‘]?(?:The|This|That|These|Those|He|She|It|They|We|I|You|In|On|At|But|And|However|After|Before|When|While|As|If|A|An|His|Her|Its|Their|There|Meanwhile|Also|For|By|With|Some|Many)\b/;

/** Whether a sentence goes on behind what looks like its end. */
function goesOn(before: string, after: string): boolean {
  const end = before.slice(-40);
  const next = after.slice(0, 40).trimStart();
  if (/^\p{Ll}/u.test(next)) return true;
  if (title.test(end) || initial.test(end)) return true;
  if (beforeNumber.test(end)) return /^\d/.test(next);
  return (acronym.test(end) || company.test(end)) && !starter.test(next);
}

/** The sentences of one paragraph, in UTF-16 indices of the whole text. */
function splitParagraph(text: string, { start, end }: Paragraph): Paragraph[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const from = start + index;
    const last = sentences.at(-1);
    if (last && goesOn(text.slice(Math.max(last.start, from - 40), from), segment))
      last.end = from + segment.length;
    else sentences.push({ start: from, end: from + segment.length });
    if (sentences.length > MOST_SENTENCES) break;
  }
  return sentences;
}

/** The sentences of a seed, in order, each without the white space around it. */
export function findSentences(text: string): Span[] {
  const points = indexCodePoints(text);
  const found: Span[] = [];
  for (const paragraph of findParagraphs(text)) {
    for (const { start, end } of splitParagraph(text, paragraph)) {
      const sentence = text.slice(start, end);
      const from = start + (sentence.length - sentence.trimStart().length);
      found.push([points.fromIndex(from), points.fromIndex(start + sentence.trimEnd().length)]);
      if (found.length >= MOST_SENTENCES) return found;
    }
  }
  return found;
}
