/** Rule: no sentence of ours counts or lists sources: the next one that joins would make it false. */
import type { Content, FieldPath, Located } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** One sentence of ours that a reader sees beside what the model counts. */
interface Remark {
  readonly from: Located<unknown>;
  readonly path: FieldPath;
  readonly text: string;
}

const counted = [
  /\b(?:no|one|only one|two|both|three|four|five|six|all|every|each|none|neither|other|several|\d+)(?: of)?(?: the| these)? ?(?:two|three|four|five|six|\d+)? (?:other )?(?:sources?|articles?|accounts?|outlets?)\b/iu,
  /\bnone of (?:the )?(?:them|two|three|four|five|six)\b/iu,
];

/** Glosses, notes, captions and summaries that a new source could make false. */
export function sentenceAges({ content }: Grounds): Message[] {
  const isNamed = namesIn(content);
  return remarksIn(content).flatMap(({ from, path, text }) => {
    const unquoted = text.replaceAll(/“[^”]*”/g, '');
    const [found] = [...counted.flatMap((one) => one.exec(unquoted) ?? []), ...isNamed(unquoted)];
    if (found === undefined) return [];
    return [
      fault(from, path, {
        rule: 'sentence-ages',
        reason: `“${found}” counts or lists sources, and the next source may make it false.`,
        help: 'Leave the counting to the lines: say what differs, or keep it by source (“silence”, a note of the evidence).',
      }),
    ];
  });
}

/** Finds letters of sources, names of several, and “only” beside one. */
function namesIn({ articles }: Content): (text: string) => string[] {
  const letters = articles.map(({ entry }) => entry.letter).filter((letter) => letter !== 'A');
  const names = articles.flatMap(({ entry }) => entry.publisher ?? []);
  const written = [
    ...(letters.length > 0 ? [new RegExp(`\\b(?:${letters.join('|')})\\b(?![.’'])`, 'u')] : []),
    /\bA(?= and \p{Lu}\b|, \p{Lu}\b)/u,
    ...(names.length > 0 ? [new RegExp(`\\bonly (?:${names.map(escape).join('|')})`, 'iu')] : []),
  ];
  return (text) => {
    const named = names.filter((name) => text.includes(name));
    return [
      ...written.flatMap((one) => one.exec(text)?.[0] ?? []),
      ...(named.length > 1 ? [named.join(', ')] : []),
    ];
  };
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function remarksIn({ articles, claims, events, people, story }: Content): Remark[] {
  const one = (from: Located<unknown>, path: FieldPath, text: string | undefined): Remark[] =>
    text === undefined ? [] : [{ from, path, text }];
  return [
    ...claims.flatMap((from) => [
      ...one(from, ['gloss'], from.entry.gloss),
      ...from.entry.positions.flatMap(({ note }, i) => one(from, ['positions', i, 'note'], note)),
      ...Object.entries(from.entry.silence).flatMap(([source, text]) =>
        one(from, ['silence', source], text),
      ),
    ]),
    ...events.flatMap((from) => one(from, ['when', 'note'], from.entry.when.note)),
    ...people.flatMap((from) => one(from, ['summary'], from.entry.summary)),
    ...articles.flatMap((from) =>
      from.entry.evidence.flatMap(({ note }, i) => one(from, ['evidence', i, 'note'], note)),
    ),
    ...(story
      ? [
          ...Object.entries(story.entry.captions).flatMap(([chart, text]) =>
            one(story, ['captions', chart], text),
          ),
          ...story.entry.minute.flatMap(({ note }, i) => one(story, ['minute', i, 'note'], note)),
        ]
      : []),
  ];
}
