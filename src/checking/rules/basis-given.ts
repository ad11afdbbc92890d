/** Rule: a date and an origin say how they are known, and what an inference rests on. */
import type { ArticleEntry } from '../../schemas/article.ts';
import type { Located } from '../content.ts';
import { type GivenDate, listDates } from '../dates.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

const rule = 'basis-given';

/** Dates and origins whose basis is not what they say. */
export function basisGiven({ content }: Grounds): Message[] {
  return [
    ...listDates(content).flatMap(judgeDate),
    ...content.articles.flatMap((article) => judgeOrigin(article)),
  ];
}

function judgeDate({ dated, from, path }: GivenDate): Message[] {
  const { edtf, stage, basis, note } = dated;
  const isGiven = edtf !== undefined || stage !== undefined;
  if (!isGiven && basis !== 'unknown') {
    return [
      fault(from, path, {
        rule,
        reason: `This date is “${basis}”, but none is given.`,
        help: 'Give “edtf”, or set the basis to "unknown".',
      }),
    ];
  }
  if (isGiven && basis === 'unknown') {
    return [
      fault(from, [...path, 'basis'], {
        rule,
        reason: 'A date is given, but its basis is “unknown”.',
        help: 'Say how it is known: "printed", "stated" or "inferred"; or leave the date out.',
      }),
    ];
  }
  return basis === 'inferred' && !note
    ? [
        fault(from, [...path, 'basis'], {
          rule,
          reason: 'This date is inferred, but nothing says from what.',
          help: 'Say in “note” what it rests on.',
        }),
      ]
    : [];
}

function judgeOrigin(article: Located<ArticleEntry>): Message[] {
  const { origin } = article.entry;
  if (!origin) return [];
  const missing: string[] = [];
  if (!origin.who && origin.basis !== 'unknown') missing.push('“who”');
  if (origin.basis === 'inferred' && !origin.confidence) missing.push('“confidence”');
  if (origin.basis === 'inferred' && !origin.note) missing.push('“note”');
  if (missing.length === 0) return [];
  return [
    fault(article, ['origin'], {
      rule,
      reason: `This origin is “${origin.basis}”, but ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
      help: 'Say whose account it is, how sure that is, and what it rests on; or leave the origin out.',
    }),
  ];
}
