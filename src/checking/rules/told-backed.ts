/** Rule: every sentence of told text names what carries it: statements that a source holds, or where else it is from. */
import { nearestName } from '../../text/nearest-name.ts';
import {
  attributeOf,
  plainText,
  statementsIn,
  type ToldSentence,
} from '../../told/told-sentences.ts';
import { holdingsIn } from '../backing.ts';
import type { Content } from '../content.ts';
import { fault, type Wording } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { toldFields, type ToldInBody, toldInBodies } from '../told-in.ts';

const rule = 'told-backed';

/** More statements than these are no sentence but a list. */
const MOST_STATEMENTS = 3;

/** Sentences of the story, of topics and of people that rest on nothing, or on what no one source says. */
export function toldBacked(grounds: Grounds): Message[] {
  // An entry that lacks its shape may hold what is missing; it has its own message.
  if (grounds.content.faulty.length > 0) return [];
  return [...inBodies(grounds), ...inFields(grounds)];
}

/** Told sentences that are fields of an entry: their references are judged with all others. */
function inFields({ content }: Grounds): Message[] {
  const holdings = [...holdingsIn(content).sources.values()];
  const known = new Set(
    content.claims.flatMap(({ id, entry }) => entry.positions.map((one) => `${id}/${one.id}`)),
  );
  return toldFields(content).flatMap(({ located, path, sentence: { say, by } }) => {
    const named = statementsIn(by);
    const isKnown = named.every((key) => known.has(key));
    if (!isKnown || holdings.some(({ all }) => named.every((key) => all.has(key)))) return [];
    return [fault(located, path, { rule, ...notWhole(say) })];
  });
}

function inBodies({ content }: Grounds): Message[] {
  const judge = judgeOf(content);
  return toldInBodies(content).flatMap((told) => {
    const wording = judge(told.sentence);
    return wording ? [at(told, wording)] : [];
  });
}

function judgeOf(content: Content): (sentence: ToldSentence) => Omit<Wording, 'rule'> | undefined {
  const errors = new Map<string, boolean>(
    content.claims.flatMap(({ id, entry }) =>
      entry.positions.map((position) => [`${id}/${position.id}`, position.error] as const),
    ),
  );
  const holdings = [...holdingsIn(content).sources.values()];
  return ({ nodes, mark }) => {
    const words = plainText(nodes).trim();
    if (!mark) {
      return {
        reason: `Nothing carries “${shorten(words)}”.`,
        help: 'End the sentence with <Told by="claim/position" />, or with <Ours … /> where no source says it.',
      };
    }
    if (words === '') {
      return {
        reason: `No sentence stands before this <${mark.name}>.`,
        help: 'Put it behind the sentence that it is for.',
      };
    }
    if (mark.name === 'Ours') return judgeOurs(mark);
    const named = statementsIn(attributeOf(mark, 'by') ?? '');
    if (named.length === 0 || named.length > MOST_STATEMENTS) {
      return {
        reason: `“${shorten(words)}” names ${named.length === 0 ? 'no statement' : `${named.length} statements`}; one to ${MOST_STATEMENTS} may carry a sentence.`,
        help: 'Write by="claim/position, claim/position", and part a sentence that says more.',
      };
    }
    const missing = named.find((key) => !errors.has(key));
    if (missing !== undefined) {
      const near = nearestName(missing, [...errors.keys()]);
      return {
        reason: `There is no statement “${missing}”.`,
        note: near ? `Nearest: “${near}”` : undefined,
        help: 'Name a position as “claim/position”.',
      };
    }
    const wrong = named.find((key) => errors.get(key));
    if (wrong !== undefined) {
      return {
        reason: `“${wrong}” is known to be false, and told as if it were so.`,
        help: 'Leave it to the page of its claim.',
      };
    }
    if (holdings.some(({ all }) => named.every((key) => all.has(key)))) return undefined;
    return notWhole(words);
  };
}

function notWhole(words: string): Omit<Wording, 'rule'> {
  return {
    reason: `No source says all of “${shorten(words)}”.`,
    help: 'Part it: give each piece that one source carries its own statements.',
  };
}

/** What `<Ours>` must tell: that it is so of all sources, or the publication it is from. */
function judgeOurs(mark: NonNullable<ToldSentence['mark']>): Omit<Wording, 'rule'> | undefined {
  const given = (name: string) => attributeOf(mark, name) !== undefined;
  if (attributeOf(mark, 'about') === 'all') return undefined;
  if (['publisher', 'title', 'url', 'date'].every(given)) return undefined;
  return {
    reason: 'This <Ours> does not say where its sentence is from.',
    help: 'Write about="all" where it is so of every source, or publisher, title, url and date.',
  };
}

function at(
  { sentence: { nodes, mark }, paragraph, located }: ToldInBody,
  wording: Omit<Wording, 'rule'>,
): Message {
  const { start } = (nodes[0] ?? mark ?? paragraph).position ?? paragraph.position!;
  return {
    file: located.file,
    line: located.bodyLine - 1 + start.line,
    column: start.column,
    rule,
    ...wording,
    severity: 'error',
  };
}

/** The first words of a sentence: enough to find it. */
function shorten(sentence: string): string {
  const words = sentence.split(/\s+/);
  return words.length <= 8 ? sentence : `${words.slice(0, 8).join(' ')} …`;
}
