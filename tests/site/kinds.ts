/** One page of each kind, taken from the sitemap, so that no test names a page of the content. */
import { readPages, base } from '../build/pages.ts';

const patterns: [kind: string, pattern: RegExp][] = [
  ['home', /^$/],
  ['comparison', /^comparison\/$/],
  ['claim', /^comparison\/[^/]+\/$/],
  ['timeline', /^timeline\/$/],
  ['event', /^events\/[^/]+\/$/],
  ['people', /^people\/$/],
  ['person', /^people\/[^/]+\/$/],
  ['topics', /^topics\/$/],
  ['topic', /^topics\/[^/]+\/$/],
  ['sources', /^sources\/$/],
  ['source', /^sources\/[^/]+\/$/],
  ['data', /^data\/$/],
  ['search', /^search\/$/],
  ['changes', /^changes\/$/],
  ['about', /^about\/$/],
  ['not found', /^404\.html$/],
];

/** The heaviest page of each kind, and the path to go to under the base. */
export const kinds = patterns.map(([kind, pattern]) => {
  const ofKind = readPages
    .map((page) => ({ path: page.address.slice(base.length), weight: page.html.length }))
    .filter(({ path }) => pattern.test(path))
    .sort((a, b) => b.weight - a.weight || a.path.localeCompare(b.path, 'en'));
  const [heaviest] = ofKind;
  if (!heaviest) throw new Error(`no page of the kind “${kind}” was built`);
  return { kind, path: heaviest.path };
});
