/** Measures reading: on the real seeds against the editors, and on articles its rules were not written from. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { contentFolder, loadContent } from '../src/intake/load-content.ts';
import { loadSeedTexts } from '../src/intake/load-seed-texts.ts';
import { seedsFolder } from '../src/intake/seeds-folder.ts';
import { prepareKnowledge } from '../src/reading/knowledge.ts';
import { laySeed } from '../src/reading/read-seed.ts';
import {
  prepareSeedScorer,
  readAlone,
  scoreMentions,
  scoreSeeds,
  type MentionScore,
} from './measure/measure-seeds.ts';
import {
  loadArticles,
  prepareScorer,
  scoreArticles,
  type ArticlesScore,
  type Counted,
} from './measure/measure-articles.ts';
import { printWithout } from './measure/without.ts';
import type { Score } from './measure/score-cells.ts';

const isLong = process.argv.includes('--all');

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function row(label: string, part: number, whole: number, aim: string): string {
  return `  ${label.padEnd(52)} ${`${part} of ${whole}`.padStart(11)} ${share(part, whole).padStart(8)}   aim ${aim}`;
}

function printDiffering({ differing }: Score): string[] {
  return differing.map(({ source, claim, wrong, missed }) => {
    const parts = [
      ...(wrong.length ? [`says ${wrong.join(', ')}`] : []),
      ...(missed.length ? [`misses ${missed.join(', ')}`] : []),
    ];
    return `    ${source}  ${claim}: ${parts.join('; ')}`;
  });
}

function printSeeds(score: Score): string[] {
  return [
    'The seeds, without their articles, against the editors’ evidence',
    row(
      'cells that the machine fills and an editor agrees with',
      score.agreeing,
      score.filled,
      '95 %',
    ),
    row('cells that an editor filled and the machine fills', score.met, score.wanted, '75 %'),
    row('answers of the machine that are right', score.right, score.said, '95 %'),
    row('answers of the editors that are found', score.found, score.labelled, '75 %'),
    ...(isLong ? printDiffering(score) : []),
  ];
}

function printMentions(score: MentionScore | undefined): string[] {
  if (!score) return ['  mentions: no people.json to hold them against'];
  return [
    row('mentions of people that are found', score.found, score.wanted, '100 %'),
    `  ${'mentions that name someone else'.padEnd(52)} ${String(score.wrong).padStart(11)}            aim 0`,
    ...(isLong ? score.remarks.map((remark) => `    ${remark}`) : []),
  ];
}

/** What is kept of a score: numbers only. */
function toRecord({ cells, mentions, quotations, speakers }: ArticlesScore): FirstRun {
  const { differing: _, ...counted } = cells;
  return { cells: counted, mentions, quotations, speakers };
}

type FirstRun = Pick<ArticlesScore, 'mentions' | 'quotations' | 'speakers'> & {
  readonly cells: Omit<Score, 'differing'>;
};

/** Five sets of twelve. The rules were widened before each later one was read, so its first run shows what that was worth. */
const SETS = [
  'articles',
  'articles-second',
  'articles-third',
  'articles-fourth',
  'articles-fifth',
].map((name) => join(import.meta.dirname, 'fixtures', name));

function printCounted(
  label: string,
  { said, right, labelled, found }: Counted,
  aims: [string, string],
): string[] {
  return [
    row(`${label}: right of what the machine says`, right, said, aims[0]),
    row(`${label}: found of what is there`, found, labelled, aims[1]),
  ];
}

function printArticles(title: string, score: FirstRun): string[] {
  const { cells } = score;
  return [
    title,
    ...printCounted('answers', cells, ['97 %', '80 %']),
    row('cells: filled by the machine without a fault', cells.agreeing, cells.filled, '97 %'),
    row('cells: filled of those there are', cells.met, cells.wanted, '80 %'),
    ...printCounted('mentions of people', score.mentions, ['100 %', '97 %']),
    ...printCounted('quotations', score.quotations, ['–', '–']),
    ...printCounted('speakers of quotations', score.speakers, ['100 %', '–']),
  ];
}

/** The first run is written down once, and never again. */
function firstRun(set: string, score: ArticlesScore): FirstRun {
  const path = join(set, 'first-run.json');
  if (!existsSync(path)) writeFileSync(path, `${JSON.stringify(toRecord(score), null, 2)}\n`);
  return JSON.parse(readFileSync(path, 'utf8')) as FirstRun;
}

function printSet(set: string, index: number): string[] {
  const score = scoreArticles(content, knowledge, set);
  const which = [
    'Twelve articles',
    'Twelve others, written later,',
    'A third twelve',
    'A fourth twelve',
    'A fifth twelve',
  ][index];
  return [
    ...printArticles(
      `${which} the rules were not written from, at the first run`,
      firstRun(set, score),
    ),
    ...printArticles('The same articles, now', toRecord(score)),
    `  labels left out, for their words are a page’s and no statement: ${score.leftOut.length}`,
    ...(isLong ? score.leftOut.map((label) => `    ${label}`) : []),
    ...score.lost.map((label) => `  lost: merged.yaml does not say where ${label} stands`),
    ...(isLong ? printDiffering(score.cells) : []),
  ];
}

const { content } = loadContent();
const knowledge = prepareKnowledge({ ...content, story: content.story?.entry });
for (const { in: where, path, reason } of knowledge.faults) {
  console.log(`${where.kind} ${where.id}, ${path.join(' ')}: ${reason}`);
}
const here = seedsFolder(contentFolder());
const folder =
  existsSync(resolve('../shared/seeds')) && !process.env['SEEDS_DIR'] ? '../shared/seeds' : here;

/** What is measured part by part: all labelled texts, laid out once. */
function layAll(): Parameters<typeof printWithout>[1] {
  const { seeds } = loadSeedTexts(folder);
  const sets = SETS.map((path) => ({ set: basename(path), articles: loadArticles(path) }));
  const inSeeds = content.articles.flatMap(({ id: source, entry }) => {
    const seed = seeds.find(({ sha256 }) => sha256 === entry.seed.sha256);
    return seed ? [{ set: 'seeds', source, seed }] : [];
  });
  const all = [
    ...sets.flatMap(({ set, articles }) =>
      articles.map(({ name, seed }) => ({ set, source: name, seed })),
    ),
    ...inSeeds,
  ];
  const lay = (known: typeof knowledge) =>
    all.map(({ set, source, seed }) => ({ set, source, laid: laySeed(seed, known) }));
  const digests = new Set(seeds.map(({ sha256 }) => sha256));
  return {
    texts: lay(knowledge),
    withoutPronouns: lay({ ...knowledge, sexes: new Map() }),
    rules: knowledge.rules,
    words: content.story?.entry.words ?? {},
    scorers: new Map([
      ...sets.map(({ set, articles }) => [set, prepareScorer(articles, content).score] as const),
      ['seeds', prepareSeedScorer(content, digests)] as const,
    ]),
  };
}

function printAll(): string[] {
  const readings = readAlone(folder, knowledge);
  const seeds = readings.size
    ? [
        ...printSeeds(scoreSeeds(content, readings)),
        ...printMentions(
          scoreMentions(content, readings, process.env['GOLD_DIR'] ?? '../shared/gold'),
        ),
      ]
    : ['No seeds are here: set SEEDS_DIR to measure on them.'];
  return [...seeds, ...SETS.flatMap(printSet)];
}

const asked = process.argv.indexOf('--without');
const lines = asked < 0 ? printAll() : printWithout(process.argv[asked + 1] ?? 'each', layAll());
console.log(lines.join('\n'));
