/** Our own words: every passage that the editors wrote, with its place. Quotations and names are not among them. */
import type { Place } from '../text/place.ts';
import type { Content, FieldPath, Located } from './content.ts';

/** One passage of our own prose. */
export interface OwnPassage extends Place {
  readonly file: string;
  readonly text: string;
}

/** The fields of an entry that hold our prose: `*` stands for every item of a list. */
const fields = {
  articles: [
    ...['title', 'summary', 'published.note', 'asOf.note', 'origin.note', 'evidence.*.note'],
    ...['evidence.*.translation', 'withdrawn.why', 'versions.*.note'],
  ],
  claims: [
    ...['question', 'title', 'gloss', 'silence.*', 'weighing', 'settle', 'outside.*.fact'],
    ...['answer.*.say', 'verdict', 'derived.*.note'],
    ...['positions.*.label', 'positions.*.statement', 'positions.*.note'],
  ],
  arguments: ['question', 'gloss', 'voices.*.stance', 'absent'],
  events: ['title', 'when.note', 'unsaid.*', 'outside.*.fact'],
  organisations: ['role', 'outside.*.fact'],
  people: [
    ...['role', 'summary', 'why.*.say', 'states.*.state', 'outside.*.fact'],
    ...['unsaid.*', 'unsaid.*.say', 'unsaid.*.known'],
  ],
  telling: [],
  topics: ['title', 'question', 'charts.*.heading', 'charts.*.sides.*.told.*.say'],
  story: [
    ...['title', 'deck.*.say', 'horizon.say', 'unsaid.*', 'minute.*.note', 'captions.*'],
    ...['chapters.*.title', 'chapters.*.told.*.say'],
  ],
} as const;

/** Every passage of our own prose in the content, in the order of files and fields. */
export function ownWords(content: Content): OwnPassage[] {
  const { articles, claims, events, organisations, people, topics, story, telling } = content;
  const lists = {
    ...{ arguments: content.arguments, articles, claims, events, organisations, people, topics },
    story: story ? [story] : [],
    telling: telling ? [telling] : [],
  };
  return Object.entries(lists).flatMap(([collection, located]) =>
    located.flatMap((one: Located<unknown>) => [
      ...fields[collection as keyof typeof fields].flatMap((field) =>
        inField(one, field.split('.'), []),
      ),
      ...(carriesSourceText(one.entry) ? [] : inBody(one)),
    ]),
  );
}

/** Whether the body may be the whole text of the source, which its licence allows. */
function carriesSourceText(entry: unknown): boolean {
  return (entry as { rights?: string }).rights === 'licensed';
}

/** The passages that a field names, following its steps into the entry. */
function inField(one: Located<unknown>, steps: readonly string[], done: FieldPath): OwnPassage[] {
  const value = valueAt(one.entry, done);
  const [step, ...rest] = steps;
  if (step === undefined) {
    return typeof value === 'string' ? [{ file: one.file, ...one.at(done), text: value }] : [];
  }
  if (step !== '*') return inField(one, rest, [...done, step]);
  if (Array.isArray(value)) return value.flatMap((_, i) => inField(one, rest, [...done, i]));
  return Object.keys(value ?? {}).flatMap((key) => inField(one, rest, [...done, key]));
}

function valueAt(entry: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    entry,
  );
}

/** The paragraphs of a body; its components give their inner text. */
function inBody({ file, body, bodyLine }: Located<unknown>): OwnPassage[] {
  let line = bodyLine;
  return body.split('\n').flatMap((text) => {
    const here = {
      file,
      line: line++,
      column: 1,
      text: text.replace(/<\/?[A-Z][^>]*>/g, '').trim(),
    };
    return here.text ? [here] : [];
  });
}
