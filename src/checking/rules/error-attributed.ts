/** Rule: a known falsehood is told only as what its source writes, with a reference, and nowhere as the site's own. */
import type { ClaimEntry, PositionEntry } from '../../schemas/claim.ts';
import { backingOf } from '../backing.ts';
import type { Content, Located } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { ownWords } from '../own-words.ts';

const rule = 'error-attributed';

/** `C writes that …`: the letters of the sources, a verb of saying, and what they say. */
const attributed =
  /^([A-Z]{1,3}(?:(?:, | and )[A-Z]{1,3})*) (?:writes?|says?|reports?|gives?)\b(.*)$/su;

/** Falsehoods that are not told as falsehoods. */
export function errorAttributed({ content }: Grounds): Message[] {
  return content.claims.flatMap((claim) => {
    const errors = claim.entry.positions.flatMap((position, index) =>
      position.error ? [{ position, index }] : [],
    );
    return [
      ...errors.flatMap(({ position, index }) => [
        ...unattributed(content, claim, position, index),
        ...repeatedElsewhere(content, claim, position, index),
      ]),
      ...ungrounded(claim, errors.length > 0),
    ];
  });
}

function unattributed(
  content: Content,
  claim: Located<ClaimEntry>,
  { id, statement }: PositionEntry,
  index: number,
): Message[] {
  const { byEditor } = backingOf(content, { claim: claim.id, position: id });
  const letters = content.articles
    .filter((article) => byEditor.includes(article.id))
    .map(({ entry }) => entry.letter);
  const named = attributed.exec(statement)?.[1]?.split(/, | and /) ?? [];
  if (named.length > 0 && letters.every((letter) => named.includes(letter))) return [];
  return [
    fault(claim, ['positions', index, 'statement'], {
      rule,
      reason: `“${id}” is marked as an error, but its statement does not begin with the source that writes it.`,
      help: `Begin it with “${letters.join(' and ') || 'C'} writes that …”.`,
    }),
  ];
}

/** The falsehood itself, without “C writes that”, must stand in no other sentence of ours. */
function repeatedElsewhere(
  content: Content,
  claim: Located<ClaimEntry>,
  { statement }: PositionEntry,
  index: number,
): Message[] {
  const falsehood = fold(attributed.exec(statement)?.[2]?.replace(/^\s*that\b/, '') ?? statement);
  const here = claim.at(['positions', index, 'statement']);
  return ownWords(content)
    .filter(({ file, line }) => file !== claim.file || line !== here.line)
    .filter(({ text }) => falsehood.length > 0 && fold(text).includes(falsehood))
    .map(({ file, line, column }) => ({
      file,
      line,
      column,
      rule,
      reason: 'This repeats a statement that is marked as an error.',
      note: `It is told at ${claim.file}:${here.line}.`,
      help: 'Say it only there, as what its source writes; elsewhere give the correction.',
      severity: 'error',
    }));
}

function ungrounded(claim: Located<ClaimEntry>, hasError: boolean): Message[] {
  const { difference, outside } = claim.entry;
  const at = (field: string, reason: string, help: string) =>
    fault(claim, [field], { rule, reason, help });
  if (!hasError) {
    return difference === 'error'
      ? [
          at(
            'difference',
            'The difference is “error”, but no position is marked as one.',
            'Set “error: true” on the position that is known to be false, with a reference under “outside”.',
          ),
        ]
      : [];
  }
  return [
    ...(difference === 'error'
      ? []
      : [
          at(
            'difference',
            `A position is marked as an error, but the difference is “${difference}”.`,
            'Set the difference to "error".',
          ),
        ]),
    ...(outside.length > 0
      ? []
      : [
          at(
            'outside',
            'A position is marked as an error, but nothing shows that it is one.',
            'Give under “outside” the fact and the publication that shows it.',
          ),
        ]),
  ];
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
