/** Ready-made citations of a claim: the outlet first, then the page on which its words are compared. */
import { site } from '../site.ts';
import type { Dated } from '../schemas/dated.ts';
import { joinWords } from '../text/join-words.ts';
import { describeDate } from './describe-date.ts';
import { MANY_FROM } from './line.ts';
import type { Claim, Source } from './model.ts';

/** Of many outlets so many are named. */
const NAMED = 3;

/** One citation: of one source that speaks on the claim. */
export interface Citation {
  source: Source;
  text: string;
}

/** A citation for every source whose words the claim quotes, in letter order. */
export function citeClaim(claim: Claim, address: string): Citation[] {
  const quoted = new Set(
    claim.statements.flatMap(({ quotations }) => quotations.map(({ source }) => source)),
  );
  return [...quoted]
    .sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1))
    .map((source) => ({
      source,
      text: `${citeSource(source)}, as quoted in “${claim.title}”, ${site.name}, ${address}`,
    }));
}

/** The comparison itself, for whoever cites what all of them say: the outlets first. */
export function citeComparison(claim: Claim, address: string): string {
  const names = citeClaim(claim, address).map(({ source }) => source.name);
  const others = names.length - NAMED;
  const outlets = joinWords(
    names.length < MANY_FROM ? names : [...names.slice(0, NAMED), `${others} others`],
  );
  return `${outlets}, compared in “${claim.title}”, ${site.name}, ${address}`;
}

/** "CRBC News, “Headline”, 13 December 2025 (inferred), https://…" */
function citeSource({ name, entry }: Source): string {
  const { headline, published, url } = entry;
  return [name, headline && `“${headline}”`, sayDate(published), url].filter(Boolean).join(', ');
}

/** The date, said to be inferred where it is; "no date given" where none is known. */
function sayDate({ edtf, basis }: Dated): string {
  if (!edtf) return 'no date given';
  return basis === 'inferred' ? `${describeDate(edtf)} (inferred)` : describeDate(edtf);
}
