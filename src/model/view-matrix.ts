/** The matrix of the comparison: questions as rows, sources (or, where they are many, accounts) as columns, answers as cells. */
import { joinWords } from '../text/join-words.ts';
import { answersBy, isMachineRead, labelIn } from './answering.ts';
import { describeAttribution } from './describe-attribution.ts';
import { isDissent, MANY_FROM } from './line.ts';
import type { Claim, Model, Quotation, Source, Statement, Topic } from './model.ts';
import { comparedClaims } from './compared-claims.ts';
import { viewOrigins } from './view-origins.ts';
import { wordsBehind } from './words-behind.ts';

/** Sources that share a column: one, or all of an account where sources are many. */
export interface Column {
  /** "A", "Al Jazeera". */
  head: string;
  name: string;
  href: string | undefined;
  sources: Source[];
  /** The first of an account other than the first. */
  opensAccount: boolean;
}

/** How a cell looks: agreement quiet, difference by more than colour. */
export type Look =
  'shared' | 'less' | 'another' | 'opposed' | 'silent' | 'may-predate' | 'not-read';

export interface MatrixCell {
  column: Column;
  look: Look;
  machine: boolean;
  /** "about nine", "announced; lifted"; where sources are many, with how many give it. */
  answer: string;
  /** One quotation, where sheets hold words. */
  quotation: Quotation | undefined;
  speaker: string;
}

export interface MatrixRow {
  claim: Claim;
  cells: MatrixCell[];
  /** "Silent: CRBC News. Silent, may predate this: Business Times". */
  quiet: string;
}

export interface MatrixView {
  columns: Column[];
  /** Columns under the account they go back to, in their order. */
  brackets: { label: string; certainty: string; span: number }[];
  leading: MatrixRow[];
  /** The others by subject. */
  rest: { topic: Topic; rows: MatrixRow[] }[];
  differing: number;
  alone: number;
  all: number;
}

/** So many columns at most stand for accounts; the rest is one. */
const MOST_COLUMNS = 7;

export function viewMatrix(model: Model): MatrixView {
  const claims = comparedClaims(model);
  const { columns, brackets } = columnsOf(model);
  const row = (claim: Claim) => rowOf(claim, columns);
  const rest = claims.filter(({ weight }) => weight > 1);
  return {
    columns,
    brackets,
    leading: claims.filter(({ weight }) => weight === 1).map(row),
    rest: model.topics
      .map((topic) => ({ topic, rows: rest.filter((one) => one.topic === topic).map(row) }))
      .filter(({ rows }) => rows.length > 0),
    differing: claims.filter(differs).length,
    alone: claims.filter(({ kind }) => kind.id === 'alone').length,
    all: claims.length,
  };
}

/** Whether the answers to a claim differ in any way. */
export function differs({ kind }: Claim): boolean {
  return kind.mark === 'unequal' || kind.mark === 'near';
}

function columnsOf(model: Model): Pick<MatrixView, 'columns' | 'brackets'> {
  const { origins } = viewOrigins(model);
  if (model.sources.length < MANY_FROM) {
    const shown = origins.flatMap(({ sources }) => sources);
    const apart = model.sources.filter((source) => !shown.includes(source));
    const opening = new Set(origins.slice(1).map(({ sources }) => sources[0]));
    const columns = [...shown, ...apart].map((source): Column => ({
      head: source.letter,
      name: source.name,
      href: source.href,
      sources: [source],
      opensAccount: opening.has(source) || apart.includes(source),
    }));
    const brackets = origins.map(({ name, known, certainty, sources }) => ({
      label: known === 'inferred' ? `Probably ${name}` : name,
      certainty,
      span: sources.length,
    }));
    return {
      columns,
      brackets: [...brackets, ...apart.map(() => ({ label: '', certainty: '', span: 1 }))],
    };
  }
  const largest = origins
    .filter(({ known }) => known !== 'unknown')
    .sort((one, other) => other.sources.length - one.sources.length)
    .slice(0, MOST_COLUMNS - 1);
  const others = model.sources.filter(
    (source) => !largest.some(({ sources }) => sources.includes(source)),
  );
  const accounts = [
    ...largest,
    ...(others.length > 0 ? [{ name: 'Others', sources: others }] : []),
  ];
  const columns = accounts.map(({ name, sources }): Column => ({
    ...{ head: name, name, href: undefined, sources },
    opensAccount: false,
  }));
  return { columns, brackets: [] };
}

function rowOf(claim: Claim, columns: readonly Column[]): MatrixRow {
  const cells = columns.map((column) => cellOf(claim, column));
  const told = (look: Look, words: string): string[] => {
    const names = cells.filter((cell) => cell.look === look).map(({ column }) => column.name);
    return names.length === 0 ? [] : [`${words}: ${joinWords(names)}`];
  };
  const quiet = [...told('silent', 'Silent'), ...told('may-predate', 'Silent, may predate this')];
  return { claim, cells, quiet: quiet.join('. ') };
}

function cellOf(claim: Claim, column: Column): MatrixCell {
  const given = column.sources.map((source) => ({ source, answers: answersBy(claim, source) }));
  const speaking = given.filter(({ answers }) => answers.length > 0);
  const [first] = speaking;
  if (first === undefined) return { ...quietCell(claim, column), column };
  const quotation = quotationOf(first.answers, first.source);
  return {
    column,
    look: lookOf(
      claim,
      speaking.flatMap(({ answers }) => answers),
    ),
    machine: speaking.every(({ source }) => isMachineRead(claim, source)),
    answer:
      column.sources.length > 1
        ? countAnswers(claim, speaking, column)
        : nameAnswers(claim, first.answers),
    quotation,
    speaker: quotation
      ? describeAttribution(quotation)
          .map(({ text }) => text)
          .join('')
      : '',
  };
}

function quietCell(claim: Claim, { sources }: Column): Omit<MatrixCell, 'column'> {
  const all = (list: readonly Source[]) => sources.every((source) => list.includes(source));
  const look = all(claim.predating) ? 'may-predate' : all(claim.silent) ? 'silent' : 'not-read';
  return { look, machine: false, answer: '', quotation: undefined, speaker: '' };
}

/** The labels of the answers, as this question has them. */
function nameAnswers(claim: Claim, answers: readonly Statement[]): string {
  return answers.map((answer) => labelIn(claim, answer)).join('; ');
}

/** "nine (9 of 12)": the answer that most of an account give, and how many. */
function countAnswers(
  claim: Claim,
  speaking: readonly { answers: Statement[] }[],
  { sources }: Column,
): string {
  const counts = new Map<Statement, number>();
  for (const { answers } of speaking)
    for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 2)
    .map(([answer, count]) => `${labelIn(claim, answer)} (${count} of ${sources.length})`)
    .join('; ');
}

/**
 * The look of an answer among the others: opposed where a line shows denial or an error, another where answers
 * exclude each other by kind and one before it in the order of the sources stands, less where another says more.
 */
function lookOf(claim: Claim, answers: readonly Statement[]): Look {
  const own = answers.filter((answer) => answer.claim === claim);
  const slots = own.flatMap(({ line }) => line.slots);
  if (own.some(({ error }) => error) || slots.some(({ state }) => state === 'denies'))
    return 'opposed';
  const isOther = own.some((answer) => {
    const first = answer.line.slots.find(
      (slot) => slot.state === 'says' || (isDissent(slot) && slot.state === 'another'),
    );
    return first?.state === 'another';
  });
  if (isOther) return 'another';
  const saysLess = (answer: Statement) =>
    answer.holders.some((by) => claim.answers.includes(by) && by.sources.length > 0);
  return answers.every(saysLess) ? 'less' : 'shared';
}

function quotationOf(answers: readonly Statement[], source: Source): Quotation | undefined {
  return answers.flatMap((answer) => wordsBehind(answer, source))[0]?.quotation;
}
