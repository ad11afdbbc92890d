/** What the page of changes shows: with each source, what the site could tell that it could not before. */
import { speaksOn } from './answering.ts';
import { everySource } from './count-sources.ts';
import { describeDate } from './describe-date.ts';
import type { Line, Slot } from './line.ts';
import type { Claim, Event, Model, Person, Source, Statement } from './model.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import { comparedClaims } from './compared-claims.ts';

/** A statement that a source came upon, and how the source was found to stand on it. */
export interface Change {
  statement: Statement;
  machine: boolean;
  /** The sources that had made the statement before. */
  before: Source[];
}

/** One source, beside those that were there when it came. */
export interface Arrival {
  source: Source;
  /** "22 November 2026". */
  added: string;
  /** What became of it since: "Withdrawn on 2 May 2024. The paper took it back." */
  since: string[];
  /** Statements that no source before it makes. */
  adds: Change[];
  /** Statements made before, that it makes too. */
  supports: Change[];
  /** Statements made before, that what it says excludes. */
  contradicts: Change[];
  /** Questions that sources before it answer, and to which it gives an answer that none of them gave. */
  answers: Claim[];
  /** Whom no source before it names. */
  names: Person[];
  /** What no source before it tells of. */
  tells: Event[];
}

/**
 * The sources in the order in which they came, which is that of their letters. A sentence known to be false is
 * left out: it stands on a page that is titled by its correction.
 */
export function viewChanges(model: Model): Arrival[] {
  const statements = orderedClaims(model)
    .flatMap((claim) => claim.statements)
    .filter(({ error }) => !error);
  const every = everySource(model);
  return every.map((source, at) => {
    const earlier = every.slice(0, at);
    const changes = statements
      .filter(({ claim }) => claim.sources.includes(source))
      .map((statement) => ({ ...compare(statement, source, earlier), statement }));
    const holds = (state: Slot['state'], known: boolean) =>
      changes.filter((change) => change.state === state && change.before.length > 0 === known);
    const adds = holds('says', false);
    const isFirst = ({ line }: { line: Line }) => line.slots.find(says)?.source === source.id;
    return {
      source,
      added: describeDate(source.entry.added),
      since: describeSince(source),
      adds: once(adds),
      supports: once(holds('says', true)),
      contradicts: once(holds('denies', true)),
      answers: claimsOf(adds).filter((claim) => answeredBy(claim, earlier)),
      names: model.people.filter(isFirst),
      tells: model.events.filter(({ happened }) => isFirst(happened)),
    };
  });
}

function describeSince({ entry: { versions, withdrawn } }: Source): string[] {
  return [
    ...versions.map(({ from, note }) =>
      [`Corrected by its publisher on ${describeDate(from)}.`, note ?? []].flat().join(' '),
    ),
    ...(withdrawn ? [`Withdrawn on ${describeDate(withdrawn.date)}. ${withdrawn.why}`] : []),
  ];
}

/** The compared claims as the comparison has them, then the others. */
function orderedClaims(model: Model): Claim[] {
  return [...comparedClaims(model), ...model.claims.filter(({ compare }) => !compare)];
}

function compare(statement: Statement, source: Source, earlier: readonly Source[]) {
  const { slots } = statement.line;
  const { state, machine } = slots.find((slot) => slot.source === source.id)!;
  return { state, machine, before: earlier.filter((other) => statement.sources.includes(other)) };
}

function once(changes: readonly Change[]): Change[] {
  const shown = new Set(oncePerSentence(changes.map(({ statement }) => statement)));
  return changes.filter(({ statement }) => shown.has(statement));
}

function claimsOf(changes: readonly Change[]): Claim[] {
  return [...new Set(changes.map(({ statement }) => statement.claim))].filter(
    ({ compare }) => compare,
  );
}

function answeredBy(claim: Claim, sources: readonly Source[]): boolean {
  return sources.some((source) => claim.sources.includes(source) && speaksOn(claim, source));
}

function says({ state }: Slot): boolean {
  return state === 'says';
}
