/** Says where a text comes from and how that is known: its date, the hour it reflects, the account it goes back to. */
import { writeNumber } from '../text/spell-number.ts';
import { describeDate } from './describe-date.ts';
import type { Model, Source } from './model.ts';

const basisWords = {
  printed: 'as printed',
  stated: 'as it states',
  inferred: 'inferred by us',
  unknown: 'not certain',
} as const;

/** Of the text itself: whose headline, how long, published when. */
export function listFacts({ entry, reading }: Source): string[] {
  const { published, updated, headline } = entry;
  return [
    ...(headline ? ['headline as published'] : []),
    ...(reading ? [`about ${writeNumber(Math.round(reading.words / 10) * 10)} words`] : []),
    ...(published.edtf
      ? [`${describeDate(published.edtf)}, ${basisWords[published.basis]}`]
      : ['date of publication unknown']),
    ...(updated?.edtf ? [`updated ${describeDate(updated.edtf)}`] : []),
  ];
}

/** The stage of the day that the account reflects, with how we know. */
export function describeAsOf({ entry: { asOf } }: Source, story: Model['story']): string {
  const stage = story.stages.find(({ id }) => id === asOf.stage)?.label;
  const when = [asOf.edtf && describeDate(asOf.edtf), stage?.toLowerCase()].filter(Boolean);
  return [[...when, basisWords[asOf.basis]].join(', '), asOf.note].filter(Boolean).join('. ');
}

/** The account that it goes back to, with how we know. */
export function describeOrigin(
  { entry: { origin } }: Source,
  organisations: Model['organisations'],
): string {
  if (origin === undefined) return 'no origin named or found';
  const name = organisations.find(({ id }) => id === origin.who)?.name;
  if (name === undefined) return ['not known', origin.note].filter(Boolean).join('. ');
  const certainty = origin.confidence && `confidence ${origin.confidence}`;
  const known = origin.basis === 'stated' ? 'which it names' : basisWords[origin.basis];
  const how = [name, known, certainty].filter(Boolean).join(', ');
  return [how, origin.note].filter(Boolean).join('. ');
}
