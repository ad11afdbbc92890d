/** Measures the machine alone on the real seeds: its cells against the editor's evidence, its mentions against the gold. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/checking/content.ts';
import { loadSeedTexts } from '../../src/intake/load-seed-texts.ts';
import { takenBy } from '../../src/law/cell-of.ts';
import { relate } from '../../src/law/relations.ts';
import type { Knowledge } from '../../src/reading/knowledge.ts';
import { readSeed } from '../../src/reading/read-seed.ts';
import type { ReadingEntry } from '../../src/schemas/reading.ts';
import { spansOverlap, type Span } from '../../src/text/spans.ts';
import { cellsOf } from './cells-of.ts';
import { scoreCells, type Cell, type Score } from './score-cells.ts';

export interface MentionScore {
  readonly wanted: number;
  readonly found: number;
  readonly wrong: number;
  readonly remarks: readonly string[];
}

interface GoldPerson {
  readonly id: string;
  readonly spellings: readonly {
    readonly form: string;
    readonly by_source: Readonly<Record<string, { readonly offsets: readonly Span[] }>>;
  }[];
}

/** Bare given names and the footer's stranger: no reader is asked to find them. */
const passedOver = new Set(['Maria', 'Eduard', 'bialiatskis-wife', 'raed-saed']);

/** The seeds read as if no article had been written for them. */
export function readAlone(folder: string, knowledge: Knowledge): Map<string, ReadingEntry> {
  const { seeds } = loadSeedTexts(folder);
  return new Map(seeds.map((seed) => [seed.sha256, readSeed(seed, knowledge, undefined)]));
}

/** What editors found: one cell for each source and claim that its evidence backs. */
function cellsOfEditors({ articles }: Content, digests: ReadonlySet<string>): Cell[] {
  return articles
    .filter(({ entry }) => entry.review === 'editor' && digests.has(entry.seed.sha256))
    .flatMap(({ id, entry }) =>
      takenBy(entry).map((key) => {
        const [claim = '', position = ''] = key.split('/');
        return { source: id, claim, answers: [position] };
      }),
    );
}

/** Scores a machine's cells on the comparison's claims against the editors'. */
export function prepareSeedScorer(
  content: Content,
  digests: ReadonlySet<string>,
): (machine: readonly Cell[]) => Score {
  const compared = new Set(content.claims.flatMap(({ id, entry }) => (entry.compare ? [id] : [])));
  const isCompared = ({ claim }: Cell): boolean => compared.has(claim);
  const editors = cellsOfEditors(content, digests).filter(isCompared);
  const relations = relate(content.claims);
  return (machine) => scoreCells(machine.filter(isCompared), editors, relations);
}

/** The machine's cells on the comparison's claims against the editors'. */
export function scoreSeeds(content: Content, readings: ReadonlyMap<string, ReadingEntry>): Score {
  const machine = content.articles.flatMap(({ id, entry }) => {
    const reading = readings.get(entry.seed.sha256);
    return reading ? cellsOf(id, reading) : [];
  });
  return prepareSeedScorer(content, new Set(readings.keys()))(machine);
}

/** The gold's id of a person is a part of ours: `coale` is `john-coale`. */
const isSame = (ours: string, gold: string): boolean => ours === gold || ours.endsWith(`-${gold}`);

/** Mentions against `people.json` of a folder, where it is there. */
export function scoreMentions(
  content: Content,
  readings: ReadonlyMap<string, ReadingEntry>,
  gold: string,
): MentionScore | undefined {
  const path = join(gold, 'people.json');
  if (!existsSync(path)) return undefined;
  const { people } = JSON.parse(readFileSync(path, 'utf8')) as { people: readonly GoldPerson[] };
  const remarks: string[] = [];
  let [wanted, found, wrong] = [0, 0, 0];
  for (const { entry } of content.articles) {
    const reading = readings.get(entry.seed.sha256);
    if (!reading) continue;
    const source = entry.seed.file.slice(0, 3);
    const expected = people.flatMap(({ id, spellings }) =>
      spellings.flatMap(({ form, by_source }) =>
        (by_source[source]?.offsets ?? []).map((span) => ({ id, form, span })),
      ),
    );
    const said = reading.mentions
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ who, form, spans }) => spans.map((span) => ({ who, form, span })));
    for (const { id, form, span } of expected) {
      if (passedOver.has(form) || passedOver.has(id) || form.startsWith('@')) continue;
      wanted++;
      const isFound = said.some((one) => isSame(one.who, id) && spansOverlap(one.span, span));
      if (isFound) found++;
      else remarks.push(`${entry.seed.file}: not found: ${form} (${id})`);
    }
    for (const { who, form, span } of said) {
      const at = expected.filter((one) => spansOverlap(one.span, span));
      if (at.some(({ id }) => isSame(who, id))) continue;
      wrong++;
      remarks.push(`${entry.seed.file}: wrong: ${form} (${who})`);
    }
  }
  return { wanted, found, wrong, remarks };
}
