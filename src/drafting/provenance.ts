/** Settles what is known of a source's publication: from the command line, else from the header of its seed. */
import { findDates } from '../reading/find-dates.ts';
import { findHeader } from '../reading/find-header.ts';
import { findPublished } from '../reading/find-published.ts';
import { standsAt } from '../text/find-exact.ts';
import { sayDate } from '../text/month-names.ts';
import { placeAt } from '../text/place.ts';
import { firstHeadline } from './first-headline.ts';

/** What a maintainer may say of a source, beside its text. */
export interface GivenProvenance {
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: string;
  readonly headline?: string;
}

/** What a draft may say; `remarks` tell what was given and could not be taken, and what was taken without being given. */
export interface Provenance {
  readonly publisher?: string;
  readonly url?: string;
  /** EDTF. */
  readonly date?: string;
  /** EDTF: the day of its last change, where the text prints one. */
  readonly updated?: string;
  readonly headline?: string;
  /** Named only where the text may stand here whole. */
  readonly licence?: string;
  readonly remarks: readonly string[];
}

const LONGEST_NAME = 120;

/** A value that could not be taken, or that nobody gave, says why. */
type Settled = { readonly value?: string; readonly remark?: string } | undefined;

function tellHeadline(line: string): string {
  return `Its first line is taken for its headline: “${line}”. Take “headline” out of the article if it is none.`;
}

/** The address of a page on the web, and nothing else that a link could do. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function settlePublisher(given: string | undefined): Settled {
  if (given === undefined) return undefined;
  if (!/\p{L}/u.test(given)) return { remark: `“${given}” is no publisher’s name.` };
  return given.length > LONGEST_NAME
    ? { remark: `The publisher’s name has more than ${LONGEST_NAME} characters.` }
    : { value: given };
}

function settleUrl(given: string | undefined): Settled {
  if (given === undefined) return undefined;
  return isWebAddress(given)
    ? { value: given }
    : { remark: `“${given}” is no web address: it begins with https:// or http://.` };
}

/** A date that nobody gave may stand beneath the headline; it is taken, and said. */
function printedIn(text: string): Settled {
  const found = findPublished(text);
  if (!found) return undefined;
  const { line } = placeAt(text, found.index);
  return {
    value: found.published,
    remark: `It prints its date on line ${line}: ${sayDate(found.published)}. Change “published” in the article if it is another.`,
  };
}

function settleDate(given: string | undefined, text: string): Settled {
  if (given === undefined) return printedIn(text);
  const [date] = findDates(given).filter(({ derived }) => !derived);
  return date?.edtf
    ? { value: date.edtf }
    : { remark: `“${given}” is no date that can be read: write 2025-12-13 or 13 December 2025.` };
}

/** A headline is quoted, and a quotation stands in its seed. Where none is given, one may plainly stand there. */
function settleHeadline(given: string | undefined, text: string): Settled {
  if (given === undefined) {
    const value = firstHeadline(text);
    return value === undefined ? undefined : { value, remark: tellHeadline(value) };
  }
  return standsAt(text, given).length > 0
    ? { value: given }
    : {
        remark: `The headline “${given}” does not stand in the seed, so it cannot be quoted: write it above the text as “Headline: …”, with an empty line below.`,
      };
}

function settleLicence(rights: string | undefined, licence: string | undefined): Settled {
  if (rights?.toLowerCase() !== 'licensed') return undefined;
  return licence
    ? { value: licence }
    : {
        remark: '“Rights: licensed” needs a line “Licence: …”; without it the text is only quoted.',
      };
}

/** What is known of a source's publication. */
export function settleProvenance(text: string, given: GivenProvenance): Provenance {
  const header = findHeader(text)?.values ?? {};
  const settled = {
    publisher: settlePublisher(given.publisher ?? header.publisher),
    url: settleUrl(given.url ?? header.url),
    date: settleDate(given.date ?? header.date, text),
    headline: settleHeadline(given.headline ?? header.headline, text),
    licence: settleLicence(header.rights, header.licence),
  };
  const values = Object.entries(settled).flatMap(([key, one]) =>
    one?.value !== undefined ? [[key, one.value] as const] : [],
  );
  const remarks = Object.values(settled).flatMap((one) =>
    one?.remark !== undefined ? [one.remark] : [],
  );
  const found: Partial<Provenance> = Object.fromEntries(values);
  const { updated } = findPublished(text) ?? {};
  const isLater = updated !== undefined && updated > (found.date ?? '');
  return { ...found, ...(isLater && { updated }), remarks };
}
