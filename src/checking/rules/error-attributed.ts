/** Rule: a known falsehood is told only as what its source writes, with a reference, and nowhere as the site's own. */
import type { ClaimEntry, PositionEntry } from '../../schemas/claim.ts';
import { joinWords } from '../../text/join-words.ts';
import { backingOf } from '../backing.ts';
import type { Content, Located } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { ownWords } from '../own-words.ts';

const rule = 'error-attributed';

/** A verb of saying and what is said, behind the names of those who say it. */
const saying = /^ (?:writes?|says?|reports?|gives?)\b(.*)$/su;

/** What a statement says its sources write, where it begins with the names of them all: “Quay News writes that …”. */
function attributedTo(statement: string, names: readonly string[]): string | undefined {
  const begun = joinWords(names);
  return statement.startsWith(begun) ? saying.exec(statement.slice(begun.length))?.[1] : undefined;
}

/** The names of the sources that make a statement: what a reader knows them by. */
function namesBehind(content: Content, claim: Located<ClaimEntry>, position: string): string[] {
  const { byEditor } = backingOf(content, { claim: claim.id, position });
  return content.articles
    .filter(({ id }) => byEditor.includes(id))
    .map(({ entry }) => entry.publisher ?? entry.letter);
}

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
  const names = namesBehind(content, claim, id);
  if (names.length > 0 && attributedTo(statement, names) !== undefined) return [];
  return [
    fault(claim, ['positions', index, 'statement'], {
      rule,
      reason: `“${id}” is marked as an error, but its statement does not begin with the source that writes it.`,
      help: `Begin it with “${joinWords(names) || 'The Harbour Post'} writes that …”.`,
    }),
  ];
}

/** The falsehood itself, without who writes it, must stand in no other sentence of ours. */
function repeatedElsewhere(
  content: Content,
  claim: Located<ClaimEntry>,
  { id, statement }: PositionEntry,
  index: number,
): Message[] {
  const said = attributedTo(statement, namesBehind(content, claim, id));
  const falsehood = fold(said?.replace(/^\s*that\b/, '') ?? statement);
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

/** An error without anything that shows it to be one. */
function ungrounded(claim: Located<ClaimEntry>, hasError: boolean): Message[] {
  if (!hasError || claim.entry.outside.length > 0) return [];
  return [
    fault(claim, ['outside'], {
      rule,
      reason: 'A position is marked as an error, but nothing shows that it is one.',
      help: 'Give under “outside” the fact and the publication that shows it.',
    }),
  ];
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
