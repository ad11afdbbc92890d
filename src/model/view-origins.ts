/** How many separate accounts a few sources are: which each goes back to, and how that is known. */
import { joinWords } from '../text/join-words.ts';
import { spellNumber } from '../text/spell-number.ts';
import type { Model, Source } from './model.ts';

export interface Origin {
  /** "Al Jazeera"; "An account of its own, as far as is known". */
  name: string;
  /** Letters in order; those who name the account, and those of whom we infer it. */
  sources: Source[];
  /** How it is known, the surest first. */
  known: 'named' | 'inferred' | 'unknown';
  /** "which says so", "probably", empty where nothing is known. */
  certainty: string;
  /** How sure we are where we infer it, by the least sure of its sources: "medium"; empty where none says. */
  confidence: string;
  /** Why we think so, source by source: our notes. */
  notes: { source: Source; note: string; confidence: string }[];
}

export interface OriginsView {
  /** "five articles, probably rewritten from three accounts". */
  told: string;
  origins: Origin[];
}

/** Sources by origin, in letter order. One without known origin stands for itself, and an unidentified one for nothing. */
export function viewOrigins({ sources, organisations }: Model): OriginsView {
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const identified = sources.filter((source) => source.identified);
  const byOrigin = Map.groupBy(identified, ({ id, entry }) => entry.origin?.who ?? id);
  const origins = Array.from(byOrigin, ([who, kin]) => describe(nameOf.get(who), kin));
  return { told: tell(origins, identified.length), origins };
}

function describe(name: string | undefined, sources: Source[]): Origin {
  const notes = sources.flatMap((source) => {
    const note = source.entry.origin?.note;
    return note === undefined
      ? []
      : [{ source, note, confidence: source.entry.origin?.confidence ?? '' }];
  });
  if (name === undefined) {
    const own = 'Of unknown origin';
    return { name: own, sources, known: 'unknown', certainty: '', confidence: '', notes };
  }
  const naming = sources.filter(({ entry }) => entry.origin?.basis !== 'inferred');
  const who = naming.length === sources.length ? 'which' : joinWords(naming.map((one) => one.name));
  return {
    ...{ name, sources, notes, confidence: leastSure(sources) },
    known: naming.length > 0 ? 'named' : 'inferred',
    certainty:
      naming.length === 0
        ? ''
        : `${who === 'which' ? 'which' : `as ${who}`} ${naming.length === 1 ? 'says' : 'say'}${who === 'which' ? ' so' : ''}`,
  };
}

const confidences = ['low', 'medium', 'high'];

function leastSure(sources: readonly Source[]): string {
  const given = sources.flatMap(({ entry }) => entry.origin?.confidence ?? []);
  return confidences.find((one) => given.some((confidence) => confidence === one)) ?? '';
}

/** How many accounts they are, and how sure that is. */
function tell(origins: readonly Origin[], count: number): string {
  if (count === 0) return 'no articles yet';
  const articles = count === 1 ? 'one article' : `${spellNumber(count)} articles`;
  const found = origins.filter(({ known }) => known !== 'unknown');
  if (found.length === 0) {
    return count === 1 ? articles : `${articles}; from how many accounts is not known`;
  }
  const rewritten = found.flatMap(({ sources }) => sources).length;
  const some = rewritten === count ? '' : `${spellNumber(rewritten)} of them `;
  const probably = found.some(({ known }) => known !== 'named') ? 'probably ' : '';
  const accounts = found.length === 1 ? 'one account' : `${spellNumber(found.length)} accounts`;
  return `${articles}, ${some}${probably}rewritten from ${accounts}`;
}
