/** The id of a new source: a slug of its publisher, else of its file. */
import anyAscii from 'any-ascii';

const LONGEST_SLUG = 48;
const HASH_DIGITS = 6;

const plainName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A text as an id: lower-case Latin letters, digits and single hyphens; a long one ends with a whole word. */
export function toSlug(text: string): string {
  const slug = anyAscii(text)
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (slug.length <= LONGEST_SLUG) return slug;
  const lastGap = slug.lastIndexOf('-', LONGEST_SLUG);
  return slug.slice(0, lastGap > 0 ? lastGap : LONGEST_SLUG);
}

/** Ids that differ only by punctuation are one to a reader. */
export function foldId(id: string): string {
  return id.replaceAll('-', '');
}

/** What an id is made of. */
export interface Named {
  readonly publisher?: string | undefined;
  readonly file: string;
  readonly sha256: string;
}

/** An id that nothing in `taken` (folded) has; a short hash tells it apart where its name cannot. */
export function sourceId(
  { publisher, file, sha256 }: Named,
  taken: { has(id: string): boolean },
): string {
  const base = file.replace(/\.txt$/i, '');
  const ofPublisher = publisher === undefined ? '' : toSlug(publisher);
  const slug = ofPublisher || toSlug(base);
  const isTelling = ofPublisher !== '' || (plainName.test(base) && base.length <= LONGEST_SLUG);
  if (isTelling && !taken.has(foldId(slug))) return slug;
  for (let digits = HASH_DIGITS; ; digits++) {
    const id = [slug || 'source', sha256.slice(0, digits)].join('-');
    if (!taken.has(foldId(id)) || digits >= sha256.length) return id;
  }
}
