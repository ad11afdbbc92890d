/** The law of every page: no statement without its line, no line that does not lead to the words. */
import { expect, test } from '@playwright/test';
import { pages, readPages } from './pages.ts';

const byAddress = new Map(pages.map((page) => [page.address, page]));

/** "all 5 sources, 3 origins", "4 of 5 sources, and 2 machine-read". */
const count = /^(all \d+ sources|\d+ of \d+ sources?)(, \d+ origins?)?(, and \d+ machine-read)?$/;

test('every statement in a list carries its line, with a count in words', () => {
  const faults = readPages.flatMap((page) =>
    Array.from(page.document.querySelectorAll('ol.st > li'))
      .filter((item) => !count.test(item.querySelector('.al .n')?.textContent?.trim() ?? ''))
      .map((item) => `${page.file}: ${item.textContent?.trim().slice(0, 80)}`),
  );
  expect(faults).toEqual([]);
});

test('every line says in words who stands where', () => {
  const faults = readPages.flatMap((page) =>
    Array.from(page.document.querySelectorAll('.al'))
      .filter(
        (line) =>
          !/^(Says so|Says less|Gives another answer|Denies it|Silent|Not read|Machine-read|Names)\b.*\.$/.test(
            line.querySelector('.vh')?.textContent?.trim() ?? '',
          ),
      )
      .map((line) => `${page.file}: ${line.textContent?.slice(0, 80)}`),
  );
  expect(faults.slice(0, 10)).toEqual([]);
});

test('every line of a statement leads to a place where words are quoted', () => {
  const faults = readPages.flatMap((page) =>
    Array.from(page.document.querySelectorAll('ol.st > li a.al'))
      .map((line) => line.getAttribute('href') ?? '')
      .filter((href) => {
        const url = new URL(href, `http://site${page.address}`);
        const target = byAddress.get(url.pathname)?.document;
        const place = url.hash
          ? target?.getElementById(url.hash.slice(1))
          : target?.querySelector('main');
        // a heading's id stands for its section
        return !(place?.querySelector('q') ?? place?.closest('section, div')?.querySelector('q'));
      })
      .map((href) => `${page.file} → ${href}`),
  );
  expect(faults.slice(0, 10)).toEqual([]);
});

test('every quotation names its source beside it', () => {
  const faults = readPages.flatMap((page) =>
    Array.from(page.document.querySelectorAll('.qs > li'))
      .filter((item) => item.querySelector('q') && !item.querySelector('.t'))
      .map((item) => `${page.file}: ${item.textContent?.slice(0, 80)}`),
  );
  expect(faults).toEqual([]);
});

test('no two builds of one content differ by a clock: no page carries the time of its build', () => {
  const now = new Date().toISOString().slice(0, 13);
  expect(pages.filter((page) => page.html.includes(now)).map((page) => page.file)).toEqual([]);
});
