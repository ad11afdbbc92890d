/** Model -> positions: one row is one source on one statement, with the words it stands there by. */
import { answersBy } from '../model/answering.ts';
import type { Slot } from '../model/line.ts';
import type { Model, Quotation, Source, Statement } from '../model/model.ts';
import { canonical } from '../model/routes.ts';
import { correctionOf } from './correction.ts';
import type { Row } from './row.ts';
import { reviewOf } from './stance.ts';
import { wordsBehind } from '../model/words-behind.ts';

/** Several quotations of one source make several rows; a source without words there makes one. */
export function toPositionRows({ claims }: Model): Row[] {
  return claims.flatMap(({ statements, sources }) =>
    statements.flatMap((statement) =>
      sources.flatMap((source, index) => rowsOf(statement, source, statement.line.slots[index]!)),
    ),
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
    state: slot.state,
    also_denies: slot.also,
    review: reviewOf(slot),
    answers: answersBy(claim, source).map(({ anchor }) => anchor),
  };
  const words = wordsBehind(statement, source);
  if (words.length === 0) return [{ ...stance, ...noWords }];
  return words.map(({ quotation, by }) => ({
    ...stance,
    ...wordsOf(quotation),
    by_statement: by === statement ? '' : by.anchor,
  }));
}

const noWords = {
  quotation: '',
  translation: '',
  voice: '',
  credited: [] as string[],
  by_statement: '',
  source_url: '',
  words_page: '',
};

function wordsOf({
  fragments,
  translation = '',
  voice,
  attribution,
  source,
  href,
}: Quotation): Row {
  return {
    ...noWords,
    quotation: fragments.join(' […] '),
    translation,
    voice,
    credited: attribution.map(({ label }) => label),
    source_url: source.entry.url ?? '',
    words_page: canonical(href),
  };
}
