/** Measures the machine on articles that its rules were not written from: cells, mentions and quotations, by their labels. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Content } from '../../src/checking/content.ts';
import { decodeSeed } from '../../src/reading/decode-seed.ts';
import { keyOf, relate } from '../../src/law/relations.ts';
import type { Knowledge } from '../../src/reading/knowledge.ts';
import { readSeed, type SeedText } from '../../src/reading/read-seed.ts';
import { qualifier } from '../../src/schemas/claim.ts';
import type { ReadingEntry } from '../../src/schemas/reading.ts';
import { foldTypography } from '../../src/text/fold.ts';
import { sliceSpan } from '../../src/text/spans.ts';
import { cellsOf, printValue } from './cells-of.ts';
import { followMerged } from './follow-merged.ts';
import { scoreCells, type Cell, type Score } from './score-cells.ts';

const labelEntry = z.strictObject({
  cells: z.record(
    z.string(),
    z.union([
      z.array(z.string()),
      z.strictObject({ new: z.strictObject({ number: z.number(), qualifier }) }),
    ]),
  ),
  people: z.record(z.string(), z.number().int()),
  quotations: z.array(z.strictObject({ exact: z.string(), speaker: z.string().nullable() })),
});

type Labels = z.infer<typeof labelEntry>;

/** How many of a kind were found, of how many there are, and how many of those said are right. */
export interface Counted {
  readonly said: number;
  readonly right: number;
  readonly labelled: number;
  readonly found: number;
}

export interface ArticlesScore {
  readonly cells: Score;
  readonly mentions: Counted;
  readonly quotations: Counted;
  /** Quotations with a speaker: right of those said, found of those labelled. */
  readonly speakers: Counted;
  /** Labels that lead to a page, for their words are no statement any more: in no count. */
  readonly leftOut: readonly string[];
  /** Labels that lead nowhere: the table of merged statements lacks them. */
  readonly lost: readonly string[];
}

/** An article of a set with what a person found in it. */
export interface LabelledArticle {
  readonly name: string;
  readonly seed: SeedText;
  readonly labels: Labels;
}

interface ReadArticle extends LabelledArticle {
  readonly reading: ReadingEntry;
}

function loadArticle(folder: string, name: string): LabelledArticle {
  const bytes = readFileSync(join(folder, name, 'seed.txt'));
  const decoded = decodeSeed(bytes);
  if ('refusals' in decoded) throw new Error(`${name}/seed.txt is no seed`);
  const { text, warnings } = decoded;
  const labels = labelEntry.parse(parse(readFileSync(join(folder, name, 'labels.yaml'), 'utf8')));
  const seed = { file: name, sha256: '0'.repeat(64), bytes: bytes.length, text, warnings };
  return { name, seed, labels };
}

/** The articles of a set, one folder each. */
export function loadArticles(folder: string): LabelledArticle[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => loadArticle(folder, name));
}

/** The labelled cells as the claims are now, and the labels that are no statement. */
function toCells(articles: readonly LabelledArticle[], content: Content) {
  const follow = followMerged(content);
  const claims = new Set(content.claims.map(({ id }) => id));
  const cells: Cell[] = [];
  const [leftOut, lost]: [string[], string[]] = [[], []];
  for (const { name: source, labels } of articles) {
    for (const [claim, answers] of Object.entries(labels.cells)) {
      if (!Array.isArray(answers)) {
        // A figure that no position has belongs to its claim alone.
        const value = printValue({ ...answers.new, unit: '' });
        if (claims.has(claim)) cells.push({ source, claim, answers: [value] });
        else lost.push(`${source} ${claim} ${value}`);
        continue;
      }
      for (const position of answers) {
        const followed = follow({ claim, position });
        const at = `${source} ${claim}/${position}`;
        if ('address' in followed) leftOut.push(at);
        else if ('lost' in followed) lost.push(at);
        else cells.push({ source, ...followed.statement, answers: [followed.statement.position] });
      }
    }
  }
  return { cells, leftOut, lost };
}

const sum = (counts: readonly Counted[]): Counted => ({
  said: counts.reduce((total, { said }) => total + said, 0),
  right: counts.reduce((total, { right }) => total + right, 0),
  labelled: counts.reduce((total, { labelled }) => total + labelled, 0),
  found: counts.reduce((total, { found }) => total + found, 0),
});

/** Mentions of people, counted for each: what goes beyond the label's number is wrong. */
function countMentions({ labels, reading }: ReadArticle): Counted {
  const said = new Map<string, number>();
  for (const { who, kind, spans } of reading.mentions) {
    if (kind === 'person') said.set(who, (said.get(who) ?? 0) + spans.length);
  }
  const ids = new Set([...said.keys(), ...Object.keys(labels.people)]);
  return sum(
    Array.from(ids, (who) => {
      const [has, wants] = [said.get(who) ?? 0, labels.people[who] ?? 0];
      const both = Math.min(has, wants);
      return { said: has, right: both, labelled: wants, found: both };
    }),
  );
}

/** Letters and digits only: marks at the ends of a quotation are a matter of taste. */
const bare = (words: string): string =>
  foldTypography(words)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function countQuotations({ seed, labels, reading }: ReadArticle): [Counted, Counted] {
  const said = reading.quotations.map(({ span, speaker }) => ({
    words: bare(sliceSpan(seed.text, span)),
    speaker: speaker?.who,
  }));
  const wanted = labels.quotations.map(({ exact, speaker }) => ({ words: bare(exact), speaker }));
  const isOne = (one: string, other: string): boolean => one.includes(other) || other.includes(one);
  const meet = (words: string): (typeof wanted)[number] | undefined =>
    wanted.find((label) => isOne(label.words, words));
  const found = wanted.filter((label) => said.some(({ words }) => isOne(words, label.words)));
  const spoken = said.filter(({ speaker }) => speaker !== undefined);
  const named = wanted.filter(({ speaker }) => speaker !== null);
  return [
    {
      said: said.length,
      right: said.filter(({ words }) => meet(words)).length,
      labelled: wanted.length,
      found: found.length,
    },
    {
      said: spoken.length,
      right: spoken.filter(({ words, speaker }) => meet(words)?.speaker === speaker).length,
      labelled: named.length,
      found: named.filter((label) =>
        spoken.some(({ words, speaker }) => speaker === label.speaker && isOne(words, label.words)),
      ).length,
    },
  ];
}

/** Scores what a machine says of a set's articles, by their labels. */
export function prepareScorer(articles: readonly LabelledArticle[], content: Content) {
  const { cells: labelled, leftOut, lost } = toCells(articles, content);
  // Whoever labelled looked for the claims of the comparison; of the others, for what is labelled somewhere.
  const compared = new Set(content.claims.flatMap(({ id, entry }) => (entry.compare ? [id] : [])));
  const looked = new Set(
    labelled.flatMap(({ claim, answers }) => answers.map((position) => keyOf({ claim, position }))),
  );
  const relations = relate(content.claims);
  const isLookedFor = ({ claim, answers }: Cell): boolean =>
    compared.has(claim) || answers.some((position) => looked.has(keyOf({ claim, position })));
  const score = (machine: readonly Cell[]): Score =>
    scoreCells(machine.filter(isLookedFor), labelled, relations);
  return { score, leftOut, lost };
}

/** Scores the articles of a folder. */
export function scoreArticles(
  content: Content,
  knowledge: Knowledge,
  folder: string,
): ArticlesScore {
  const articles = loadArticles(folder).map((article) => ({
    ...article,
    reading: readSeed(article.seed, knowledge, undefined),
  }));
  const { score, leftOut, lost } = prepareScorer(articles, content);
  const quoted = articles.map(countQuotations);
  return {
    cells: score(articles.flatMap(({ name, reading }) => cellsOf(name, reading))),
    mentions: sum(articles.map(countMentions)),
    quotations: sum(quoted.map(([quotations]) => quotations)),
    speakers: sum(quoted.map(([, speakers]) => speakers)),
    leftOut,
    lost,
  };
}
