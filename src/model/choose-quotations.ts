/** Of the words of many sources: the few that are shown, and all of them by wording. */
import edtf from 'edtf';
import { foldTypography } from '../text/fold.ts';
import type { Quotation, Source } from './model.ts';
import type { Family } from './wording-families.ts';

/** So many are shown of a position that many sources take. */
const MOST_SHOWN = 3;

/** The earliest words first, then any that add something: other words, from a text of no kin. */
export function chooseQuotations(quotations: readonly Quotation[]): Quotation[] {
  const inTime = [...quotations].sort(
    (one, other) =>
      Number(one.review === 'machine') - Number(other.review === 'machine') ||
      publishedAt(one.source) - publishedAt(other.source),
  );
  const chosen: Quotation[] = [];
  for (const quotation of inTime) {
    const repeats = chosen.some(
      (shown) => isKin(shown.source, quotation.source) || wordsOf(shown) === wordsOf(quotation),
    );
    if (!repeats && chosen.length < MOST_SHOWN) chosen.push(quotation);
  }
  return chosen;
}

/** When a source was published, to sort by; nobody knows is last. */
function publishedAt({ entry }: Source): number {
  const { edtf: date } = entry.published;
  return date === undefined ? Number.MAX_SAFE_INTEGER : edtf(date, { level: 1 }).min;
}

function isKin(one: Source, other: Source): boolean {
  return one === other || (one.family !== undefined && one.family === other.family);
}

/** The words as they compare: typography and capitals folded. */
function wordsOf({ fragments }: Quotation): string {
  return foldTypography(fragments.join(' … ')).text.trim().toLowerCase();
}

/** The same words, and every source that prints them. */
export interface SameWords {
  fragments: string[];
  lang: string;
  quotations: Quotation[];
}

export interface WordingGroup {
  /** "Coast Wire wording"; what the sources without kin are called together. */
  label: string;
  words: SameWords[];
}

/** What sources without kin are called together. */
export const OWN_WORDING = 'Own wording';

/** How a family is called beside what it says: "Coast Wire wording", "Wording of C and kin". */
export function labelFamily({ name, isUnnamed }: Family): string {
  return isUnnamed ? `Wording of ${name}` : `${name} wording`;
}

/** All quotations by family of wording, each wording once with those who print it. */
export function groupQuotations(
  quotations: readonly Quotation[],
  families: readonly Family[],
): WordingGroup[] {
  const byFamily = Map.groupBy(quotations, ({ source }) => source.family);
  const groups: [string, Quotation[]][] = [
    ...families.map((family, number): [string, Quotation[]] => [
      labelFamily(family),
      byFamily.get(number) ?? [],
    ]),
    [OWN_WORDING, byFamily.get(undefined) ?? []],
  ];
  return groups
    .filter(([, inGroup]) => inGroup.length > 0)
    .map(([label, inGroup]) => ({ label, words: gatherWords(inGroup) }));
}

function gatherWords(quotations: readonly Quotation[]): SameWords[] {
  return [...Map.groupBy(quotations, wordsOf).values()].map((same) => ({
    fragments: same[0]!.fragments,
    lang: same[0]!.source.entry.language,
    quotations: same,
  }));
}

/** How many wordings some sources are: each family once, each source without kin for itself. */
export function countWordings(sources: readonly Source[]): number {
  return new Set(sources.map(({ id, family }) => family ?? id)).size;
}
