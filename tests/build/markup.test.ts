/** The markup of every page: valid, in order, complete without scripts, asking no other host for anything. */
import { expect, test } from '@playwright/test';
import { contentPolicy } from '../../src/publishing/content-policy.ts';
import { pages, readPages } from './pages.ts';
import { skippedHeadings, validate } from './validator.ts';

test('the HTML of every page is valid', async () => {
  const faults: string[] = [];
  for (const page of pages) faults.push(...(await validate(page)));
  expect(faults.slice(0, 20)).toEqual([]);
});

test('headings never skip a level, and there is one h1', () => {
  expect(skippedHeadings(readPages)).toEqual([]);
});

test('every page has landmarks, a skip link, a title, a description and a canonical address of its own', () => {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const page of readPages) {
    const { document } = page;
    const head = [
      ['title', document.title],
      [
        'description',
        document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
      ],
      ['canonical', document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? ''],
    ] as const;
    for (const [name, text] of head) {
      if (page.file === '404.html' && name === 'canonical') continue;
      if (!text) faults.push(`${page.file}: no ${name}`);
      const twin = seen.get(`${name} ${text}`);
      if (twin) faults.push(`${page.file}: the same ${name} as ${twin}: ${text}`);
      seen.set(`${name} ${text}`, page.file);
    }
    for (const landmark of [
      'main#main',
      'header',
      'footer',
      'nav[aria-label]',
      'a.skip-link[href="#main"]',
    ]) {
      if (!document.querySelector(landmark)) faults.push(`${page.file}: no ${landmark}`);
    }
    for (const property of ['og:title', 'og:description', 'og:url', 'og:type']) {
      if (page.file === '404.html' && property === 'og:url') continue;
      if (!document.querySelector(`meta[property="${property}"]`))
        faults.push(`${page.file}: no ${property}`);
    }
    if (document.documentElement.lang !== 'en') faults.push(`${page.file}: no language`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('no page carries an inline style or an event handler', () => {
  const faults = pages.flatMap((page) =>
    Array.from(page.document.querySelectorAll('*')).flatMap((element) =>
      Array.from(element.attributes)
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name }) => `${page.file}: <${element.tagName} ${name}>`),
    ),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every page carries the strict policy of what it inlines, before anything it rules over', () => {
  const faults = pages.filter(({ html }) => {
    const meta =
      /<meta charset="?utf-8"?\s*\/?><meta http-equiv="Content-Security-Policy" content="([^"]+)">/i;
    const policy = meta.exec(html)?.[1];
    return policy !== contentPolicy(html.replace(meta, '')) || /unsafe|\*|https?:/.test(policy);
  });
  expect(faults.map((page) => page.file)).toEqual([]);
});

test('no page asks another host for anything', () => {
  const asking =
    'script[src], img[src], iframe, link[rel=stylesheet], link[rel=preload], link[rel=icon], source, video, object';
  const faults = pages.flatMap((page) =>
    Array.from(page.document.querySelectorAll(asking))
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((address) => /^(https?:)?\/\//.test(address))
      .map((address) => `${page.file}: ${address}`),
  );
  const styled = pages
    .filter((page) => /url\(["']?(https?:)?\/\//.test(page.html))
    .map((page) => page.file);
  expect([...faults, ...styled]).toEqual([]);
});
