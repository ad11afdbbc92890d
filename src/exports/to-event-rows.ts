/** Model -> events: one row is one event, with its date as precisely as it is told. */
import type { Model } from '../model/model.ts';
import { canonical } from '../model/routes.ts';
import type { Row } from './row.ts';
import { lettersOf } from './stance.ts';

export function toEventRows({ events }: Model): Row[] {
  return events.map(({ id, title, happened, when, part, entry, place, people, href }) => ({
    event: id,
    title,
    statement: happened.sentence,
    statement_id: happened.anchor,
    when: when.edtf ?? '',
    precision: precisionOf(when.edtf),
    when_basis: when.basis,
    zone: entry.zone ?? '',
    part,
    place: place?.name ?? '',
    people: people.map((person) => person.id),
    attested_by: lettersOf(happened.line, 'says'),
    attested_by_machine: lettersOf(happened.line, 'says', true),
    page: canonical(href),
  }));
}

/** How exactly a date is told, by its coarsest end: `day`, `month` or `year`. */
function precisionOf(edtf: string | undefined): string {
  const ends = (edtf ?? '').split('/').map((end) => end.replace(/[~?%]/g, ''));
  const parts = ends.filter((end) => /\d/.test(end)).map((end) => end.split('-').length);
  return parts.length === 0 ? '' : ['year', 'month', 'day'][Math.min(...parts) - 1]!;
}
