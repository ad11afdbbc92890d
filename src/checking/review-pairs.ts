/** The pairs a reviewer ticks: each statement with each source that stands on it, and each told sentence with what carries it. */
import { createHash } from 'node:crypto';
import { evidenceNow } from '../law/counts-for.ts';
import { heldBy } from '../law/held-by.ts';
import { keyOf, relate, type StatementKey } from '../law/relations.ts';
import type { EvidenceEntry } from '../schemas/article.ts';
import type { ReviewEntry } from '../schemas/review.ts';
import { attributeOf, plainText, statementsIn } from '../told/told-sentences.ts';
import type { Content } from './content.ts';
import { couldTell } from './could-tell.ts';
import { toldFields, toldInBodies, unsaidIn } from './told-in.ts';

/** What a reviewer ticks: something that rests on something else, as it stood when it was looked at. */
export interface Ticked {
  /** "source/evidence", or the file of a told sentence */
  readonly key: string;
  /** what is backed, or what a told sentence rests on */
  readonly target: string;
  /** digest of what the reviewer sees; when it changes, the pair is unreviewed again */
  readonly sha256: string;
}

/** One pair of statement and source. */
export interface ReviewPair extends Ticked {
  /** the id of the source */
  readonly source: string;
  readonly evidence: EvidenceEntry;
  readonly target: StatementKey;
  readonly statement: string;
  /** why the words reach this statement where the evidence does not name it: what implies it */
  readonly via: string | undefined;
}

/** A told sentence and the statements that carry it. */
export interface ToldPair extends Ticked {
  readonly say: string;
  readonly statements: readonly string[];
  /** Whether it rests on sources, not on statements: on what none of them tells. */
  readonly isOfSources: boolean;
}

/** Every pair of the content, in the order of sources and their evidence. */
export function reviewPairs(content: Content): ReviewPair[] {
  const relations = relate(content.claims);
  const sentences = sentencesOf(content);
  return content.articles.flatMap(({ id, entry }) =>
    evidenceNow(entry).flatMap((evidence) => {
      const named = evidence.backs.map(keyOf);
      return [...heldBy(named, relations)].flatMap((target) => {
        const statement = sentences.get(target);
        if (statement === undefined) return [];
        const by = named.find((key) => heldBy([key], relations).has(target));
        return {
          ...{ key: `${id}/${evidence.id}`, source: id, evidence, target, statement },
          via: named.includes(target) ? undefined : `implied by ${by}`,
          sha256: digest(seenOf(statement, evidence)),
        };
      });
    }),
  );
}

/**
 * Every told sentence with what carries it, in the order of files; of two on the same in a file the second is
 * numbered. What is said of all sources, and what none of them tells, rests on each that could tell it: one that joins them asks again.
 */
export function toldPairs(content: Content): ToldPair[] {
  const sentences = sentencesOf(content);
  const told = [
    ...toldInBodies(content).flatMap(({ located, sentence: { nodes, mark } }) => {
      const isOfAll = mark && attributeOf(mark, 'about') === 'all';
      const by = mark && attributeOf(mark, 'by');
      const named = isOfAll ? ['all sources'] : by === undefined ? [] : statementsIn(by);
      return named.length === 0 ? [] : [{ located, say: plainText(nodes).trim(), named }];
    }),
    ...toldFields(content).map(({ located, sentence: { say, by } }) => ({
      ...{ located, say, named: statementsIn(by) },
    })),
    ...unsaidIn(content).map(({ located, say }) => ({ located, say, named: ['no source tells'] })),
  ];
  const seen = new Map<string, number>();
  return told.map(({ located, say, named }) => {
    const key = nameOf(located);
    const statements = named.flatMap((one) => sentences.get(one) ?? couldTell(content, located));
    const place = `${key} ${named.join(', ')}`;
    const times = (seen.get(place) ?? 0) + 1;
    seen.set(place, times);
    const target = named.join(', ') + (times > 1 ? ` (${times})` : '');
    const isOfSources = !named.every((one) => sentences.has(one));
    return { key, target, say, statements, isOfSources, sha256: digest([say, statements]) };
  });
}

/** "people/ana-ruiz.mdx"; what stands in no folder of its own is "content/story.mdx", whatever the folder is called. */
function nameOf({ file }: { readonly file: string }): string {
  const [folder = '', name = ''] = file.split('/').slice(-2);
  return `${toldFolders.includes(folder) ? folder : 'content'}/${name}`;
}

const toldFolders = ['claims', 'events', 'organisations', 'people', 'topics'];

function sentencesOf({ claims }: Content): Map<string, string> {
  return new Map(
    claims.flatMap(({ id, entry }) =>
      entry.positions.map(({ id: position, statement }) => [
        keyOf({ claim: id, position }),
        statement,
      ]),
    ),
  );
}

/** What a reviewer sees of a pair. */
function seenOf(statement: string, { exact, voice, attribution, translation }: EvidenceEntry) {
  return [
    statement,
    exact,
    voice,
    attribution,
    ...(translation === undefined ? [] : [translation]),
  ];
}

function digest(seen: unknown): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}

/** Whether a reviewer has seen the pair as it stands now. */
export function isReviewed({ key, target, sha256 }: Ticked, review: ReviewEntry): boolean {
  return review[key]?.[target]?.sha256 === sha256;
}
