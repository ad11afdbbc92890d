/** The feed of what changed: an entry a source, valid Atom, whatever a source calls itself. */
import { expect, test } from '@playwright/test';
import { DOMParser, parseHTML } from 'linkedom';
import { toFeed } from '../../../src/exports/to-feed.ts';
import { join } from '../../../src/model/join.ts';
import { article, claim, entries, evidence, reading } from '../model/invented-story.ts';

/** Where the site stands, with the base path that the run was given. */
const site = `https://by-all-accounts.example${(process.env['SITE_BASE'] ?? '').replace(/\/+$/, '')}`;

const hostile = 'The <b>Bold</b> & ]]> Paper ]]>';
const at = (position: string) => [{ claim: 'crew', position }];

const feed = toFeed(
  join(
    entries({
      claims: [
        claim('crew', [{ id: 'five' }, { id: 'six', excludes: ['five'] }]),
        claim('crash', [{ id: 'sank', error: true }, { id: 'stayed' }], {
          outside: [
            {
              fact: 'The boat stayed afloat.',
              reference: {
                publisher: 'Log',
                title: 'Day',
                url: 'https://log.example/',
                date: '2031',
              },
            },
          ],
        }),
      ],
      articles: [
        article('north', 'A', {
          evidence: [
            evidence('a1', at('five')),
            evidence('a2', [{ claim: 'crash', position: 'sank' }]),
          ],
        }),
        article('south', 'B', { evidence: [evidence('b1', at('six'))], added: '2031-06-03' }),
        article('east', 'C', { review: 'machine', publisher: hostile, added: '2031-06-04' }),
      ],
      readings: [
        reading('east', {
          answers: [
            { claim: 'crew', position: 'six', exact: 'six', span: [0, 3], phrase: '# crew' },
          ],
        }),
      ],
    }),
  ),
);
const tree = new DOMParser().parseFromString(feed, 'text/xml');
const all = Array.from<Element>(tree.querySelectorAll('entry'));
const textOf = (entry: Element, name: string) => entry.querySelector(name)!.textContent!;
/** The HTML that a part of an entry holds, as a reader of feeds would show it. */
const htmlOf = (entry: Element, name: string) =>
  parseHTML(`<!doctype html><html><body>${textOf(entry, name)}</body></html>`).document;

test('there is an entry for each source, the latest first, dated when it came in', () => {
  expect(all.map((entry) => textOf(entry, 'id'))).toEqual([
    `${site}/changes/#east`,
    `${site}/changes/#south`,
    `${site}/changes/#north`,
  ]);
  expect(all.map((entry) => textOf(entry, 'updated').slice(0, 10))).toEqual([
    '2031-06-04',
    '2031-06-03',
    '2031-06-01',
  ]);
  expect(tree.querySelector('feed > updated')!.textContent).toContain('2031-06-04');
});

test('an entry says what is new and what is contradicted, and who had said it', () => {
  const south = all[1]!;
  expect(textOf(south, 'title')).toBe('B · The B Paper: 1 new statement, 1 contradicted');
  const { body } = htmlOf(south, 'content');
  expect(body.textContent).toContain('It contradicts:The statement five. (said by The A Paper)');
  const [first] = body.querySelectorAll('li a');
  expect(first!.getAttribute('href')).toBe(`${site}/comparison/crew/#five`);
});

test('what only the machine read is said to be so', () => {
  const east = all[0]!;
  expect(textOf(east, 'title')).toContain('(machine-read): ');
  expect(htmlOf(east, 'content').body.textContent).toContain('not yet reviewed');
});

test('a sentence known to be false stands in no entry', () => {
  expect(feed).not.toContain('The statement sank.');
  expect(textOf(all[2]!, 'title')).toContain('1 new statement');
});

test('the name of a source is text, in the title as in the content', () => {
  const title = htmlOf(all[0]!, 'title');
  expect(feed.split(']]>').length).toBe(feed.split('<![CDATA[').length);
  expect(title.querySelector('b')).toBeNull();
  expect(title.body.textContent).toContain(hostile);
  expect(htmlOf(all[0]!, 'content').querySelector('a')!.textContent).toBe(hostile);
});
