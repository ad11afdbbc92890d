/** Every internal link and fragment resolves, under a base too. */
import { expect, test } from '@playwright/test';
import { base, files, pages, readPages } from './pages.ts';

const ids = new Map(
  pages.map((page) => [
    page.address,
    new Set(Array.from(page.document.querySelectorAll('[id]'), (element) => element.id)),
  ]),
);

/** What is wrong with a link from a page, or nothing. */
function fault(from: string, href: string): string | undefined {
  const url = new URL(href, `http://site${from}`);
  if (url.host !== 'site') return undefined;
  if (!url.pathname.startsWith(base)) return `${from} → ${href}: leaves the base ${base}`;
  const file = url.pathname.slice(base.length);
  const target = ids.get(url.pathname);
  if (!target)
    return files.includes(decodeURI(file)) ? undefined : `${from} → ${href}: no such page`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment && !target.has(fragment) ? `${from} → ${href}: no such fragment` : undefined;
}

test('every internal link and fragment resolves', () => {
  const faults = pages.flatMap((page) =>
    Array.from(page.document.querySelectorAll('a[href], link[href], use[href]'), (element) =>
      fault(page.address, element.getAttribute('href') ?? ''),
    ).filter(Boolean),
  );
  expect(faults).toEqual([]);
});

test('every asset a page asks for is there', () => {
  const faults = pages.flatMap((page) =>
    Array.from(page.document.querySelectorAll('[src]'), (element) =>
      fault(page.address, element.getAttribute('src') ?? ''),
    ).filter(Boolean),
  );
  expect(faults).toEqual([]);
});

test('every page but home is reached from another page', () => {
  const reached = new Set(
    pages.flatMap((page) =>
      Array.from(page.document.querySelectorAll('a[href]'), (link) => {
        const url = new URL(link.getAttribute('href') ?? '', `http://site${page.address}`);
        return url.pathname === page.address ? '' : url.pathname;
      }),
    ),
  );
  const lost = readPages
    .map((page) => page.address)
    .filter(
      (address) => address !== base && !address.endsWith('/404.html') && !reached.has(address),
    );
  expect(lost).toEqual([]);
});
