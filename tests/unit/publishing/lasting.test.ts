/** Lasting links: what was published stays, leads on, or says why it is gone. */
import { expect, test } from '@playwright/test';
import { contentPolicy, withContentPolicy } from '../../../src/publishing/content-policy.ts';
import { withFormerIds } from '../../../src/publishing/former-ids.ts';
import { addBuild, findVanished, idsOf } from '../../../src/publishing/published.ts';
import { nameSlug } from '../../../src/model/former-addresses.ts';

const built = new Map([['/events/strike/', new Set(['top', 'words'])]]);

test('the ids of a page are those of its main part', () => {
  expect([
    ...idsOf('<nav id="nav"></nav><main id="main"><h2 class=a id=what>x</h2></main>'),
  ]).toEqual(['main', 'what']);
});

test('a page or an id that vanishes is named', () => {
  const before = addBuild(
    {},
    new Map([...built, ['/events/gone/', new Set<string>()]]),
    '2026-01-02',
  );
  const now = new Map([['/events/strike/', new Set(['top'])]]);
  expect(findVanished(before, now)).toEqual(['/events/gone/', '/events/strike/#words']);
});

test('the record keeps the first date of each address and takes nothing away', () => {
  const first = addBuild({}, built, '2026-01-02');
  const second = addBuild(first, new Map([['/events/strike/', new Set(['new'])]]), '2026-03-04');
  expect(second['/events/strike/']).toEqual({
    since: '2026-01-02',
    ids: { new: '2026-03-04', top: '2026-01-02', words: '2026-01-02' },
  });
});

test('a former id keeps its place before what stands there now', () => {
  const redirects = [{ from: '/a/#old', to: '/a/#new' }];
  expect(withFormerIds('<p>x</p><li id="new">y</li>', '/a/', redirects)).toBe(
    '<p>x</p><span id="old"></span><li id="new">y</li>',
  );
  expect(withFormerIds('<li id="new">y</li>', '/b/', redirects)).toBe('<li id="new">y</li>');
});

test('a name in any script has one plain address', () => {
  expect(nameSlug('Марыя Калеснікава')).toBe('maryya-kalesnikava');
  expect(nameSlug("O'Neill-Ruiz")).toBe('oneill-ruiz');
});

test('a policy names what the page inlines by its hash, and nothing else', () => {
  const page =
    '<meta charset="utf-8"><style>a{}</style><script type="application/ld+json">{}</script>';
  expect(contentPolicy(page)).toMatch(
    /^default-src 'none';style-src 'sha256-[^']+';font-src 'self'/,
  );
  expect(contentPolicy(page)).not.toContain('script-src');
  const importing = page.replace('<style>', "<script>import('/x.js')</script><style>");
  expect(contentPolicy(importing)).toMatch(/;script-src 'sha256-[^']+' 'self';/);
  expect(withContentPolicy(page)).toMatch(
    /^<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
  );
});
