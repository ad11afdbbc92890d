/** The only place that knows an address. */

/** The path under which the site lies, from Astro where it builds and from the environment in a test. */
const base = (import.meta.env?.BASE_URL ?? process.env['SITE_BASE'] ?? '/').replace(/\/*$/, '');

/** Where the site is published. */
const origin =
  import.meta.env?.SITE ?? process.env['SITE_URL'] ?? 'https://by-all-accounts.example';

/** An address on this site, base included: of a page ("/people/") or of a file ("/favicon.svg"). */
export function href(path: `/${string}`): string {
  return `${base}${path}`;
}

/** The whole address of one of this site's own, for canonical links and permanent links. */
export function canonical(address: string): string {
  return new URL(address, origin).href;
}

const anchor = (id: string | undefined) => (id === undefined ? '' : `#${id}`);

export const routes = {
  home: () => href('/'),
  comparison: (at?: string) => href(`/comparison/${anchor(at)}`),
  claim: (claim: string, position?: string) => href(`/comparison/${claim}/${anchor(position)}`),
  topics: () => href('/topics/'),
  topic: (topic: string, at?: string) => href(`/topics/${topic}/${anchor(at)}`),
  timeline: (at?: string) => href(`/timeline/${anchor(at)}`),
  event: (event: string) => href(`/events/${event}/`),
  people: () => href('/people/'),
  person: (person: string) => href(`/people/${person}/`),
  /** Organisations have no pages of their own: each stands on the page of people. */
  organisation: (organisation: string) => href(`/people/#${organisationAnchor(organisation)}`),
  sources: (at?: string) => href(`/sources/${anchor(at)}`),
  source: (source: string, at?: string) => href(`/sources/${source}/${anchor(at)}`),
  /** Where the words of one piece of evidence stand on the page of their source. */
  words: (source: string, evidence: string) =>
    href(`/sources/${source}/${anchor(wordsId(evidence))}`),
  data: () => href('/data/'),
  /** A file that others may take. */
  file: (name: string) => href(`/data/${name}`),
  search: () => href('/search/'),
  changes: (at?: string) => href(`/changes/${anchor(at)}`),
  feed: () => href('/changes/feed.xml'),
  about: (at?: string) => href(`/about/${anchor(at)}`),
} as const;

/** The id of an organisation on the page of people. */
export function organisationAnchor(organisation: string): string {
  return `body-${organisation}`;
}

/** The id under which a claim that is not compared stands on the page of its topic. */
export function claimAnchor(claim: string): string {
  return `about_${claim}`;
}

/** The id of the words of one piece of evidence on the page of their source. */
export function wordsId(evidence: string): string {
  return `words-${evidence}`;
}
