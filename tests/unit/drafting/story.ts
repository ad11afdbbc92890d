/** What drafts are written beside in these tests: the harbour story of the reader's tests, and invented provenance. */
import { draftArticle, openArticle } from '../../../src/drafting/draft-article.ts';
import type { Surroundings } from '../../../src/drafting/digest-body.ts';
import { type GivenProvenance, settleProvenance } from '../../../src/drafting/provenance.ts';
import { parseMdxEntry } from '../../../src/checking/parse-entry.ts';
import { readSeed } from '../../../src/reading/read-seed.ts';
import { articleEntry } from '../../../src/schemas/article.ts';
import { digest } from '../../../src/text/digest.ts';
import { knowledge } from '../reading/harbour.ts';

export const nothingKnown: Surroundings = {
  claims: [],
  names: new Map(),
  bearingOf: () => 'new position',
};

/** The article drafted for a text, as the file and as the entry that the door reads in it. */
export function draft(
  text: string,
  {
    given = {},
    file = 'pier.txt',
    around = nothingKnown,
  }: { given?: GivenProvenance; file?: string; around?: Surroundings } = {},
) {
  const seed = { file, text, sha256: digest(text), bytes: Buffer.byteLength(text), warnings: [] };
  const known = settleProvenance(text, given);
  const opened = openArticle(seed, known, { id: 'pier', letter: 'F', added: '2031-06-01' });
  const reading = readSeed(seed, knowledge, opened);
  const printed = draftArticle(opened, text, reading, around);
  const parsed = parseMdxEntry({ id: 'pier', file: 'pier.mdx', text: printed }, articleEntry);
  return { printed, opened, reading, remarks: known.remarks, ...parsed };
}
