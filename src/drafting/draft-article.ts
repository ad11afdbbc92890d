/** Drafts the article of a new source: what is known of it, and a body that makes a page at once. */
import { findLanguage } from '../reading/find-language.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import { spellNumber } from '../text/spell-number.ts';
import { countWords } from '../text/words.ts';
import { writeDigest, type Surroundings } from './digest-body.ts';
import { printFrontMatter } from './front-matter.ts';
import { listLicensedParagraphs } from './licensed-body.ts';
import type { Provenance } from './provenance.ts';
import { toMdx } from './to-mdx.ts';

/** The seed of a new source. */
export interface NewSeed {
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
}

/** What the project gives a new source. */
export interface Place {
  readonly id: string;
  readonly letter: string;
  /** The day on which it came: `2026-11-22`. */
  readonly added: string;
}

/** A longer name makes a title that nobody reads. */
const MOST_NAME_WORDS = 5;

/** Ours, never the headline: that is the source’s, and stands in a field of its own. */
function nameSource({ publisher, url }: Provenance, id: string): string {
  if (publisher === undefined || url === undefined) return `A source not yet identified: ${id}`;
  return countWords(publisher) > MOST_NAME_WORDS ? `A report: ${id}` : `A report by ${publisher}`;
}

/** The entry of a source before it is read: the reading needs its date and its headline. */
export function openArticle(seed: NewSeed, known: Provenance, place: Place): ArticleEntry {
  const { code, direction } = findLanguage(seed.text);
  const { publisher, url, headline, date, updated, licence } = known;
  return {
    letter: place.letter,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(headline !== undefined && { headline }),
    title: nameSource(known, place.id),
    published: date === undefined ? { basis: 'unknown' } : { edtf: date, basis: 'printed' },
    ...(updated !== undefined && { updated: { edtf: updated, basis: 'printed' } }),
    asOf: { basis: 'unknown' },
    added: place.added,
    language: code,
    direction,
    rights: licence === undefined ? 'quote' : 'licensed',
    ...(licence !== undefined && { licence }),
    seed: { file: seed.file, sha256: seed.sha256 },
    versions: [],
    boilerplate: [],
    review: 'machine',
    summary: 'A text that the machine has read and no editor has reviewed.',
    evidence: [],
    calls: [],
    reviewed: [],
  };
}

/** One sentence on what the machine found. */
function summarise({ answers, mentions, onStory }: ReadingEntry): string {
  if (!onStory) return 'A text that the machine has placed with no event of this story.';
  const people = new Set(mentions.filter(({ kind }) => kind === 'person').map(({ who }) => who))
    .size;
  const named = people === 1 ? 'one person' : `${spellNumber(people)} people`;
  // How many answers there are changes as an editor reviews them.
  const answered = answers.length > 0 ? 'answers to questions compared here, and ' : '';
  return `A text in which the machine reads ${answered}the names of ${named}.`;
}

/** The whole file of a new article. */
export function draftArticle(
  opened: ArticleEntry,
  text: string,
  reading: ReadingEntry,
  around: Surroundings,
): string {
  const paragraphs =
    opened.rights === 'licensed' ? listLicensedParagraphs(text) : writeDigest(reading, around);
  const head = printFrontMatter({ ...opened, summary: summarise(reading) });
  const body = toMdx(paragraphs);
  return body === '' ? head : `${head}\n${body}`;
}
