/** Joins the words that sources are quoted with: to their source and their statements. */
import { statementOf } from '../law/cell-of.ts';
import type { EvidenceEntry } from '../schemas/article.ts';
import { attribute, type Speakers } from './attribute.ts';
import type { Claim, Quotation, Source } from './model.ts';
import { routes } from './routes.ts';
import { keyOfStatement, statementsOf } from './statements.ts';

interface Context {
  claims: readonly Claim[];
  speakers: Speakers;
}

/** Gives every source its quotations, and hangs each under the statements it stands behind. */
export function joinQuotations(sources: readonly Source[], context: Context): void {
  for (const source of sources) {
    const edited = source.entry.evidence.map((evidence) =>
      editorQuotation(evidence, source, context),
    );
    const read = source.reading ? machineQuotations(source, context) : [];
    source.quotations = [...edited, ...read];
    for (const quotation of source.quotations) {
      quotation.statements
        .filter(({ claim }) => !quotation.correctedOn && claim.sources.includes(source))
        .forEach((statement) => statement.quotations.push(quotation));
    }
  }
}

function editorQuotation(
  { id, exact, translation, version, backs, voice, attribution, note }: EvidenceEntry,
  source: Source,
  { claims, speakers }: Context,
): Quotation {
  const { get } = statementsOf(claims);
  return {
    id,
    source,
    fragments: typeof exact === 'string' ? [exact] : exact,
    translation,
    correctedOn: version === undefined ? undefined : source.entry.versions[version - 1]!.from,
    voice,
    review: 'editor',
    attribution: attribution.map((step) => attribute(step, speakers)),
    note,
    statements: backs.map(get),
    href: routes.words(source.id, id),
  };
}

/** What the machine read and no editor replaced: one quotation for each stretch of words. */
function machineQuotations(source: Source, { claims }: Context): Quotation[] {
  const found = new Map<string, Quotation>();
  for (const { id, cells, statements } of claims) {
    // A statement of another claim has its words there.
    const answers = cells.get(source.id)!.answers.filter(({ claim }) => claim === id);
    for (const answer of answers) {
      const words = `read-${answer.span[0]}-${answer.span[1]}`;
      const quotation = found.get(words) ?? machineQuotation(words, answer.exact, source);
      found.set(words, quotation);
      const key = statementOf(answer);
      const statement = statements.find((one) => keyOfStatement(one) === key);
      if (statement && !quotation.statements.includes(statement))
        quotation.statements.push(statement);
    }
  }
  return [...found.values()];
}

function machineQuotation(id: string, exact: string, source: Source): Quotation {
  return {
    id,
    source,
    fragments: [exact],
    translation: undefined,
    correctedOn: undefined,
    voice: 'reported',
    review: 'machine',
    attribution: [],
    note: undefined,
    statements: [],
    href: routes.words(source.id, id),
  };
}
