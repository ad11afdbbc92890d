/** The answers to a claim as a small table: in figures and our arithmetic where these can be worked out, else in words. */
import { answersBy, isMachineRead, speaksOn } from './answering.ts';
import { describeAttribution } from './describe-attribution.ts';
import { describeValue } from './describe-value.ts';
import { compareLetters } from './in-order.ts';
import { MANY_FROM } from './line.ts';
import type { ClaimEntry } from '../schemas/claim.ts';
import type { Claim, Quotation, Source, Statement } from './model.ts';
import { wordsBehind } from './words-behind.ts';

/** What stands under one answer in the row of a source. */
export interface TableCell {
  say: string;
  note: string;
  /** Our arithmetic, which no source says. */
  ours: boolean;
}

export interface TableRow {
  source: Source;
  machine: boolean;
  /** Whom the source has it from. */
  speaker: string;
  cells: (TableCell | undefined)[];
  /** In place of cells, where the table has no columns: words for each answer it gives. */
  quotations: Quotation[];
}

export interface ClaimTableView {
  /** The answers; empty where the rows are quotations. */
  columns: string[];
  rows: TableRow[];
  /** How many more sources answer. */
  left: number;
}

/** The table of a claim, its answers as columns where some can be worked out under others. */
export function viewClaimTable(
  claim: Claim,
  derived: ClaimEntry['derived'] = claim.entry.derived,
  most = MANY_FROM,
): ClaimTableView {
  const columns = derived.length > 0 ? claim.statements : [];
  const rows = sourcesOf(claim).flatMap((source) => rowOf(claim, source, columns));
  return {
    columns: columns.map(({ label }) => label),
    rows: rows.slice(0, most),
    left: Math.max(0, rows.length - most),
  };
}

/** Every source that the lines of the claim know of, if it speaks. */
function sourcesOf(claim: Claim): Source[] {
  const quoting = claim.answers.flatMap(({ quotations }) => quotations.map(({ source }) => source));
  return [...new Set(quoting)]
    .filter((source) => speaksOn(claim, source) && isParty(claim, source))
    .sort((one, other) => compareLetters(one.letter, other.letter));
}

/** Of a contradiction or an error only those who are party to it; what others say is no answer to it. */
function isParty(claim: Claim, source: Source): boolean {
  if (claim.kind.id !== 'contradiction' && claim.kind.id !== 'error') return true;
  return answersBy(claim, source).some(
    ({ error, line }) => error || line.slots.some(({ state }) => state === 'denies'),
  );
}

function rowOf(claim: Claim, source: Source, columns: readonly Statement[]): TableRow[] {
  const taken = answersBy(claim, source);
  const words = taken.flatMap((answer) => wordsBehind(answer, source).slice(0, 1));
  const quotations = [...new Set(words.map(({ quotation }) => quotation))];
  const [first] = quotations;
  if (first === undefined) return [];
  return [
    {
      source,
      machine: isMachineRead(claim, source),
      speaker: describeAttribution(first)
        .map(({ text }) => text)
        .join(''),
      cells: columns.map((column) => cellOf(claim, column, taken)),
      quotations: columns.length > 0 ? [] : quotations,
    },
  ];
}

function cellOf(
  { entry }: Claim,
  column: Statement,
  taken: readonly Statement[],
): TableCell | undefined {
  if (taken.includes(column)) {
    const say = column.value ? describeValue(column.value) : column.label;
    return { say, note: 'in its words', ours: false };
  }
  const worked = entry.derived.find(
    ({ from, under }) => under === column.id && taken.some(({ id }) => id === from),
  );
  return worked && { say: worked.say, note: worked.note, ours: true };
}
