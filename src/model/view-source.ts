/** What the page of a source shows: what it reports, whom it credits, what only it says and what it leaves out. */
import type { OutsideReference } from '../schemas/reference.ts';
import { isMachineRead, labelIn, speaksOn } from './answering.ts';
import { countAnswers, type AnswerCounts } from './count-answers.ts';
import { countReviewed, everySource } from './count-sources.ts';
import { describeAmount } from './describe-amount.ts';
import { describeDate } from './describe-date.ts';
import { describeAsOf, describeOrigin, listFacts } from './describe-provenance.ts';
import type { Claim, Model, Quotation, Source, Statement } from './model.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import { capitalise } from '../text/capitalise.ts';

/** A figure the source gives, and who else gives it. */
export interface FigureRow {
  /** "More than 430"; the statement says of what. */
  value: string;
  statement: Statement;
  others: Source[];
}

/** Someone the source credits. */
export interface CreditRow {
  label: string;
  href: string | undefined;
}

export interface SourceView extends AnswerCounts {
  source: Source;
  host: string | undefined;
  /** "about 490 words", "13 December 2025, by its web address". */
  facts: string[];
  figures: FigureRow[];
  credits: CreditRow[];
  alone: Statement[];
  errors: Claim[];
  /** What others answer, in short, to the questions on which it is silent. */
  leavesOut: { claim: Claim; told: string; speaking: Source[]; predates: boolean }[];
  /** How many sources a person has read. */
  count: number;
  quotations: Quotation[];
  /** What its publisher corrected, in order, each with the words it first had. */
  corrections: { on: string; note: string | undefined; said: Quotation[] }[];
  /** Where it was withdrawn: the statements that its words stood behind, and whether any source carries them now. */
  relied: { statement: Statement; carried: boolean }[];
  /** The stage of the day the account reflects, with how we know. */
  asOf: string;
  /** The account it goes back to, with how we know. */
  origin: string;
  /** Where that account can be read. */
  originReference: OutsideReference | undefined;
  previous: Source | undefined;
  next: Source | undefined;
}

export function viewSource(source: Source, model: Model): SourceView {
  const { sources } = model;
  const every = everySource(model);
  const at = every.indexOf(source);
  const compared = model.claims.filter((claim) => claim.compare && claim.sources.includes(source));
  const statements = model.claims.flatMap((claim) => claim.statements);
  const own = statements.filter((statement) => statement.sources.includes(source));
  return {
    source,
    count: countReviewed(sources),
    host: source.entry.url && new URL(source.entry.url).hostname.replace(/^www\./, ''),
    facts: listFacts(source),
    figures: figuresOf(oncePerSentence(own), source),
    credits: creditsOf(source),
    alone: oncePerSentence(
      own.filter(({ sources, error, claim }) => sources.length === 1 && !error && claim.compare),
    ),
    // What nobody has reviewed is called no error.
    errors: own
      .filter(({ error, claim }) => error && !isMachineRead(claim, source))
      .map(({ claim }) => claim),
    leavesOut: compared
      // Nobody leaves out an error.
      .filter(({ silent, kind }) => silent.includes(source) && kind.id !== 'error')
      .map((claim) => ({
        claim,
        told: claim.answers
          .filter(({ sources }) => sources.length > 0)
          .map((answer) => labelIn(claim, answer))
          .join('; '),
        speaking: sources.filter((other) => speaksOn(claim, other)),
        predates: claim.predating.includes(source),
      }))
      .filter(({ speaking }) => speaking.length > 1)
      .sort((one, other) => one.claim.weight - other.claim.weight),
    ...countAnswers(source, compared),
    quotations: source.quotations,
    corrections: source.entry.versions.map(({ from, note }) => ({
      on: describeDate(from),
      note,
      said: source.quotations.filter(({ correctedOn }) => correctedOn === from),
    })),
    relied: reliedOn(source),
    asOf: describeAsOf(source, model.story),
    origin: describeOrigin(source, model.organisations),
    originReference: source.entry.origin?.reference,
    previous: every[at - 1],
    next: every[at + 1],
  };
}

/** What rested on a source that was withdrawn; a sentence known to be false is told nowhere else. */
function reliedOn({ entry, quotations }: Source): SourceView['relied'] {
  if (!entry.withdrawn) return [];
  const backed = new Set(quotations.flatMap(({ statements }) => statements));
  return [...backed]
    .filter(({ error }) => !error)
    .map((statement) => ({ statement, carried: statement.sources.length > 0 }));
}

/** The numbers it gives, greatest first. */
function figuresOf(own: readonly Statement[], source: Source): FigureRow[] {
  return own
    .flatMap((statement) => {
      const { value } = statement;
      if (value === undefined || !('number' in value)) return [];
      const others = statement.sources.filter((other) => other !== source);
      return [{ number: value.number, value: describeAmount(statement), statement, others }];
    })
    .sort((one, other) => other.number - one.number);
}

/** Everyone it credits, in the order of the source. */
function creditsOf({ quotations }: Source): CreditRow[] {
  const rows = new Map<string, CreditRow>();
  for (const { label, href } of quotations.flatMap(({ attribution }) => attribution))
    rows.set(label, { label: capitalise(label), href });
  return [...rows.values()];
}
