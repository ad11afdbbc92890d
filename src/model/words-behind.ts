/** By which words a source stands where it stands on a statement. */
import type { Quotation, Source, Statement } from './model.ts';

/** Words of a source, and the statement that they support: the one asked for, or another by which it stands there. */
export interface Words {
  quotation: Quotation;
  by: Statement;
}

/**
 * The words of a source beside a statement: those that support it; else those of what implies it; where the source
 * says less, of what it says, be it that or what implies it; where it dissents, of what it says instead.
 */
export function wordsBehind(statement: Statement, source: Source): Words[] {
  const { takes } = statement.line.slots.find((slot) => slot.source === source.id)!;
  const wordsOf = (by: Statement): Words[] =>
    by.quotations
      .filter((quotation) => quotation.source === source)
      .map((quotation) => ({ quotation, by }));
  const own = wordsOf(statement);
  if (own.length > 0) return own;
  if (takes.length > 0) return takes.flatMap(wordsOf);
  const less = statement.implied.flatMap((implied) => [implied, ...implied.holders]);
  return [...new Set([...statement.holders, ...less])].flatMap(wordsOf);
}
