/** Model -> positions: one row is one source on one statement, with the words it stands there by. */
import { impliedBy } from '../model/implied-by.ts';
import type { Slot } from '../model/line.ts';
import type { Model, Quotation, Source, Statement } from '../model/model.ts';
import { canonical } from '../model/routes.ts';
import { correctionOf } from './correction.ts';
import type { Row } from './row.ts';
import { reviewOf, stanceOf } from './stance.ts';

/** Several quotations of one source make several rows; a stance without words of its own makes one. */
export function toPositionRows({ claims, sources }: Model): Row[] {
  return claims
    .flatMap(({ statements }) => statements)
    .flatMap((statement) =>
      sources.flatMap((source, index) => rowsOf(statement, source, statement.line.slots[index]!)),
    );
}

function rowsOf(statement: Statement, source: Source, slot: Slot): Row[] {
  const { claim, id, sentence, error } = statement;
  const stance = {
    claim: claim.id,
    position: id,
    statement: sentence,
    known_error: error,
    correction: correctionOf(statement),
    letter: source.letter,
    publisher: source.name,
    stance: stanceOf(slot),
    also_denies: slot.also,
    review: reviewOf(slot),
    answers: answersOf(statement, source),
  };
  const own = statement.quotations.filter((quotation) => quotation.source === source);
  if (own.length > 0) return own.map((quotation) => ({ ...stance, ...wordsOf(quotation) }));
  const implied = impliedBy(statement).find(({ sources }) => sources.includes(source));
  return [{ ...stance, ...noWords, by_position: implied?.by.id ?? '' }];
}

/** What the source says on the same question, under whose rows its words stand. */
function answersOf({ claim }: Statement, source: Source): string[] {
  return claim.statements.filter(({ sources }) => sources.includes(source)).map(({ id }) => id);
}

const noWords = {
  quotation: '',
  voice: '',
  credited: [] as string[],
  by_position: '',
  source_url: '',
  words_page: '',
};

function wordsOf({ fragments, voice, attribution, source, href }: Quotation): Row {
  return {
    ...noWords,
    quotation: fragments.join(' […] '),
    voice,
    credited: attribution.map(({ label }) => label),
    source_url: source.entry.url ?? '',
    words_page: canonical(href),
  };
}
