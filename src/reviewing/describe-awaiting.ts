/** What a reviewer reads: of each machine-read cell and each proposal the words, the lines to paste, and what to do where they do not support it. */
import type { Content, Located } from '../checking/content.ts';
import type { ToldPair } from '../checking/review-pairs.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import { plural } from '../text/plural.ts';
import { visible } from '../text/visible.ts';
import { evidenceLines } from './adopt-answer.ts';
import { type AwaitingCell, reasons } from './awaiting-review.ts';
import type { SeedSentence } from './propose-answers.ts';
import type { ReviewStep } from './review-steps.ts';
import type { ReadText } from './telling-words.ts';
import { unaskedFacts } from './unasked-facts.ts';
import { unknownPeople } from './unknown-people.ts';

/** So many unknown people and unasked facts are offered at once. */
const MOST_OFFERED = 8;

/** A machine's answer, why it matters, and every way to settle it. */
export function describeCell(cell: AwaitingCell): string {
  const { file, claim, answer, bearing, paste, position, source } = cell;
  const listed = claim.entry.positions.find(({ id }) => id === answer.position);
  return [
    `${source} · ${claim.id}: ${reasons[bearing]}`,
    `  ${claim.entry.question}`,
    `  The machine read: ${visible(`“${answer.exact}”`)}`,
    ...(listed ? [`  as: ${listed.statement}`] : []),
    ...(position
      ? [
          `  This figure is new. Add it under “positions:” of ${claim.file}; make its sentence true:`,
          position,
        ]
      : []),
    `  If the words support the whole statement, paste under “evidence:” of ${file}:`,
    paste,
  ].join('\n');
}

/** What to do where the words do not support the statement; said once, behind all cells. */
export const otherwise =
  'Where they do not, and other words of the source answer, paste evidence with those words and their position. Where it nowhere answers, add the claim to “reviewed:” of the article: it then shows as silent, as a person found.';

const quoteLine = ({ line, text }: SeedSentence): string => `line ${line}: ${visible(text)}`;

/** A claim that nobody has read in a source, with the sentences that may answer; the words of the first ready to paste. */
function describeProposed({ claim, candidates }: ReviewStep, text: ReadText | undefined): string {
  const [first] = candidates;
  const likeliest = claim.entry.positions.find(({ id }) => id === first?.answer.position);
  return [
    `  ${claim.id}: ${claim.entry.question}`,
    ...candidates.flatMap(({ sentence }, place) =>
      sentence ? [`    ${place + 1}. ${quoteLine(sentence)}`] : [],
    ),
    ...(first && likeliest
      ? [`    Perhaps: ${likeliest.statement}`, evidenceLines(first.answer, text)]
      : []),
  ].join('\n');
}

function describeProposals(steps: readonly ReviewStep[], text: ReadText | undefined): string[] {
  const open = steps.filter(({ candidates: [first] }) => first && !first.bearing);
  return open.length === 0
    ? []
    : [
        `Nobody has read ${plural(open.length, 'question')} here. What may answer each, the likeliest first; a proposal fills nothing:`,
        ...open.map((step) => describeProposed(step, text)),
      ];
}

/** People and facts for which there is no entry, each with the command that writes one. */
function describeUnknown(
  article: Located<ArticleEntry>,
  content: Content,
  text: ReadText | undefined,
): string[] {
  if (!text) return [];
  const people = unknownPeople(text, content).slice(0, MOST_OFFERED);
  const facts = unaskedFacts(article, text, content).slice(0, MOST_OFFERED);
  const command = (kind: string) => `npm run new -- ${kind}`;
  return [
    ...(people.length > 0
      ? [
          [
            `People whom no entry knows; where one has a part in the story: ${command('person "…"')}`,
            ...people.map(
              ({ name, sentences: [first] }) => `  ${visible(name)}, ${quoteLine(first!)}`,
            ),
          ].join('\n'),
        ]
      : []),
    ...(facts.length > 0
      ? [
          [
            `Sentences that back nothing; where one tells what the story should ask: ${command('claim "…?"')}`,
            ...facts.map((fact) => `  ${quoteLine(fact)}`),
          ].join('\n'),
        ]
      : []),
  ];
}

/** What makes a source silent on all claims through which nobody has looked. */
function describeSilent(
  { entry, file }: Located<ArticleEntry>,
  steps: readonly ReviewStep[],
): string[] {
  if (steps.length === 0) return [];
  const ids = [...entry.reviewed, ...steps.map(({ claim }) => claim.id)];
  return [
    [
      `When you have looked through them all, this in ${file} says so; what the source does not answer of them is silence:`,
      `reviewed: [${ids.map((id) => JSON.stringify(id)).join(', ')}]`,
    ].join('\n'),
  ];
}

/** Told sentences that nobody has ticked as they stand. */
function describeTold(told: readonly ToldPair[]): string[] {
  if (told.length === 0) return [];
  return [
    [
      `${plural(told.length, 'sentence')} of ours ask again: npm run review -- --sheet prints what each rests on.`,
      ...told.slice(0, MOST_OFFERED).map(({ key, say }) => `  ${key}: ${say}`),
      ...(told.length > MOST_OFFERED ? [`  … and ${told.length - MOST_OFFERED} more`] : []),
    ].join('\n'),
  ];
}

/** What is left of a review of one source, in the order in which it goes. */
export function describeSource(
  article: Located<ArticleEntry>,
  content: Content,
  found: {
    readonly cells: readonly AwaitingCell[];
    readonly steps: readonly ReviewStep[];
    readonly told: readonly ToldPair[];
    readonly text: ReadText | undefined;
  },
): string[] {
  const { cells, steps, told, text } = found;
  return [
    ...(text
      ? []
      : [`${article.entry.seed.file} is not here: nothing can be proposed from its text.`]),
    ...cells.map(describeCell),
    ...(cells.length > 0 ? [otherwise] : []),
    ...describeProposals(steps, text),
    ...describeUnknown(article, content, text),
    ...describeTold(told),
    ...describeSilent(article, steps),
  ];
}
