/** The page of a person: a life in order of time, how sources name them, and what stands under which heading. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import { viewPerson } from '../../../src/model/view-person.ts';
import { article, claim, entries, evidence, person, reading } from './invented-story.ts';

const left = { claim: 'crossing', position: 'left' };
const reference = {
  ...{ publisher: 'Harbour Office', title: 'The log', date: '2031-06' },
  url: 'https://harbour.example/log',
};
const named = (form: string) => ({
  mentions: [{ who: 'ada-ferris', kind: 'person', form, spans: [[0, 5]] }],
});

const model = join(
  entries({
    claims: [
      claim('crossing', [{ id: 'left' }, { id: 'stayed' }], { about: { people: ['ada-ferris'] } }),
      claim('spelled', [{ id: 'ferris' }, { id: 'farris' }], {
        about: { people: ['ada-ferris'] },
        difference: 'spelling',
      }),
    ],
    articles: [
      article('north', 'A', {
        evidence: [
          evidence('a1', [left, { claim: 'spelled', position: 'ferris' }], {
            voice: 'reported',
            attribution: [{ who: 'ada-ferris', exact: 'Ferris said' }],
          }),
        ],
        calls: [{ who: 'ada-ferris', exact: 'the old captain' }],
      }),
      article('east', 'B', {
        evidence: [evidence('b1', [{ claim: 'spelled', position: 'farris' }])],
      }),
      article('west', 'C'),
    ],
    readings: [reading('north', named('Ada Ferris')), reading('east', named('Ada Farris'))],
    people: [
      person('ada-ferris', {
        sections: [{ heading: 'The crossing', statements: [left] }],
        states: [
          { when: { edtf: '2031-05-02', basis: 'stated' }, state: 'At sea', statement: left },
          { when: { edtf: '2029~', basis: 'stated' }, state: 'Captain' },
        ],
        outside: [
          { id: 'exam', when: '2030-03', fact: 'She passed her examination.', reference },
          { fact: 'She sings.', reference },
        ],
        unsaid: [{ say: 'Her papers', known: 'of March 2030', fact: 'exam' }],
      }),
      person('ben-ost', { name: 'Ben Ost', family: 'Ost', sex: 'male' }),
    ],
  }),
);
const [ada, ben] = model.people.map((one) => viewPerson(one, model));

test('a life holds the states of the sources and the dated facts from outside, by their dates', () => {
  expect(ada!.life.map(({ date, label, outside }) => [date, label, outside !== undefined])).toEqual(
    [
      ['around 2029', 'Captain', false],
      ['March 2030', 'She passed her examination.', true],
      ['2 May 2031', 'At sea', false],
    ],
  );
  expect(ada!.life.at(-1)!.statement?.id).toBe('left');
});

test('the naming of each source stands with its spellings and with what it calls the person', () => {
  expect(ada!.naming.map(({ source, ...row }) => [source.letter, row])).toEqual([
    ['A', { spellings: ['Ada Ferris'], calls: ['the old captain'] }],
    ['B', { spellings: ['Ada Farris'], calls: [] }],
  ]);
  expect(ada!.whySpelled?.id).toBe('spelled');
});

test('who has one form of the name has no choice, who has more may choose among whole names', () => {
  expect([...ada!.choosable]).toEqual(['Ada Ferris', 'Ada Farris']);
  expect(ben!.choosable.size).toBe(0);
});

test('statements stand under the headings of the entry, gaps with their answers', () => {
  expect(ada!.sections.map(({ heading, statements }) => [heading, statements[0]!.id])).toEqual([
    ['The crossing', 'left'],
  ]);
  expect(ada!.gaps[0]).toMatchObject({ gap: 'Her papers', known: 'of March 2030', reference });
});

test('who credits the person is told, and the possessive is theirs', () => {
  expect(ada!.reportedBy.map(({ letter }) => letter)).toEqual(['A']);
  expect([ada!.possessive, ben!.possessive]).toEqual(['her', 'his']);
});
