/** Joins the words that sources are quoted with: to their source, their statements and their events. */
import type { EvidenceEntry } from '../schemas/article.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import { attribute, type Speakers } from './attribute.ts';
import { lookUp } from './look-up.ts';
import type { Claim, Event, Quotation, Source } from './model.ts';
import { routes } from './routes.ts';
import { statementsOf } from './statements.ts';

interface Context {
  claims: readonly Claim[];
  events: ReadonlyMap<string, Event>;
  speakers: Speakers;
}

/** Gives every source its quotations, and hangs each under the statements and events it stands behind. */
export function joinQuotations(sources: readonly Source[], context: Context): void {
  for (const source of sources) {
    const edited = source.entry.evidence.map((evidence) =>
      editorQuotation(evidence, source, context),
    );
    const read = source.reading ? machineQuotations(source, context) : [];
    source.quotations = [...edited, ...read];
    for (const quotation of source.quotations) {
      quotation.statements.forEach((statement) => statement.quotations.push(quotation));
      quotation.events.forEach((event) => event.quotations.push(quotation));
    }
  }
}

function editorQuotation(
  { id, exact, backs, voice, attribution, note }: EvidenceEntry,
  source: Source,
  { claims, events, speakers }: Context,
): Quotation {
  const { get } = statementsOf(claims);
  return {
    id,
    source,
    fragments: typeof exact === 'string' ? [exact] : exact,
    voice,
    review: 'editor',
    attribution: attribution.map((step) => attribute(step, speakers)),
    note,
    statements: backs.flatMap((back) => ('claim' in back ? [get(back)] : [])),
    events: backs.flatMap((back) => ('event' in back ? [lookUp(events, back.event, 'event')] : [])),
    href: routes.words(source.id, id),
  };
}

/** What the machine read and no editor replaced: one quotation for each stretch of words. */
function machineQuotations(source: Source, { claims, events }: Context): Quotation[] {
  const found = new Map<string, Quotation>();
  const at = ({ exact, span }: Found): Quotation => {
    const id = `read-${span[0]}-${span[1]}`;
    const quotation = found.get(id) ?? machineQuotation(id, exact, source);
    found.set(id, quotation);
    return quotation;
  };
  for (const claim of claims) {
    for (const answer of claim.cells.get(source.id)?.answers ?? []) {
      const { statements } = at(answer);
      const statement = claim.statements.find(({ id }) => id === answer.position);
      if (statement && !statements.includes(statement)) statements.push(statement);
    }
  }
  for (const event of events.values()) {
    event.read.get(source.id)?.forEach((found) => at(found).events.push(event));
  }
  return [...found.values()];
}

type Found = Pick<ReadingEntry['events'][number], 'exact' | 'span'>;

function machineQuotation(id: string, exact: string, source: Source): Quotation {
  return {
    id,
    source,
    fragments: [exact],
    voice: 'reported',
    review: 'machine',
    attribution: [],
    note: undefined,
    statements: [],
    events: [],
    href: routes.words(source.id, id),
  };
}
