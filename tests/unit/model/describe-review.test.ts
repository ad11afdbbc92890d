/** What a page says of a source that the machine drafted, as an editor reviews it answer by answer. */
import { expect, test } from '@playwright/test';
import {
  describeNothingLeftOut,
  describeOwnTitle,
  describeReview,
  describeReviewShort,
  describeSpeaking,
} from '../../../src/model/describe-review.ts';
import { join } from '../../../src/model/join.ts';
import { viewSource } from '../../../src/model/view-source.ts';
import { article, claim, entries, evidence, reading } from './invented-story.ts';

const claims = ['aboard', 'crew', 'weather'].map((id) =>
  claim(id, [{ id: 'yes' }, { id: 'no' }], { weight: 1, answers: 'one' }),
);

const read = (id: string) => ({
  ...{ claim: id, position: 'yes', exact: `words on ${id}` },
  ...{ span: [0, 9] as [number, number], phrase: '#' },
});

/** A draft that the machine reads on two claims of three, with what an editor wrote into it. */
function draft(written: object) {
  const model = join(
    entries({
      claims,
      articles: [
        article('north', 'A', {
          evidence: claims.map(({ id }) => evidence(`n-${id}`, [{ claim: id, position: 'yes' }])),
        }),
        article('east', 'B', { review: 'machine', ...written }),
      ],
      readings: [reading('east', { answers: [read('aboard'), read('crew')] })],
    }),
  );
  const source = model.sources[1]!;
  return { source, view: viewSource(source, model) };
}

const aboard = [evidence('b', [{ claim: 'aboard', position: 'no' }])];

test('a draft that nobody has touched is in no count, and silent on nothing', () => {
  const { source, view } = draft({});
  expect(describeReview(view)).toContain('what this page says of it is in no count');
  expect(describeReviewShort(source, view.reviewed)).toBe('machine-read, not yet reviewed');
  expect(describeSpeaking(view)).toBe(
    'It answers 2 of the 3 questions we compare, as the machine reads it.',
  );
  expect(describeNothingLeftOut(view)).toContain('Nobody has looked yet.');
});

test('what an editor has reviewed in a draft counts, and its page does not deny it', () => {
  const { source, view } = draft({ evidence: aboard });
  expect(describeReview(view)).toBe(
    'An editor has read it for 1 of the 3 questions we compare, and it counts there. What is marked machine-read is in no count of reviewed sources.',
  );
  expect(describeReviewShort(source, view.reviewed)).toBe('machine-read, reviewed on 1');
  expect(describeSpeaking(view)).toBe(
    'It answers 2 of the 3 questions we compare, on 1 of them as the machine reads it.',
  );
});

test('a draft whose answers are all reviewed is said to be in no count no more', () => {
  const { view } = draft({ evidence: aboard, reviewed: ['crew', 'weather'] });
  expect(describeReview(view)).not.toContain('no count');
  expect(describeSpeaking(view)).toBe('It answers 1 of the 3 questions we compare.');
});

test('an unidentified source counts nowhere, however much of it is reviewed', () => {
  const { view } = draft({ evidence: aboard, publisher: undefined });
  expect(describeReview(view)).not.toContain('counts there');
});

test('only an editor says that a text has no headline', () => {
  expect(describeOwnTitle(draft({}).source)).toBe('Our title: no headline is recorded.');
  expect(describeOwnTitle(draft({ review: 'editor' }).source)).toBe(
    'Our title: the text has none.',
  );
});
