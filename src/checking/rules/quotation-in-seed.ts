/** Rule: everything that an article cites stands, word for word, in its seed. */
import { type Cited, listCited } from '../../schemas/cited.ts';
import { standsAt } from '../../text/find-exact.ts';
import { spanHolds, type Span } from '../../text/spans.ts';
import { fault, type Wording } from '../fault.ts';
import type { FoldedSeed, Ground, Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { nameNearest, namePlaces } from '../seed-places.ts';

/** Words that do not stand in the seed of their article; judged only where the seed is here. */
export function quotationInSeed({ sources, seeds }: Grounds): Message[] {
  return sources.flatMap((ground) => {
    const { article, seed } = ground;
    if (!seed) return [];
    return listCited(article.entry).flatMap((cited) => {
      const wording = judge(cited, ground, seed, seeds);
      return wording ? [fault(article, cited.path, wording)] : [];
    });
  });
}

function judge(
  cited: Cited,
  { boilerplate }: Ground,
  seed: FoldedSeed,
  seeds: readonly FoldedSeed[],
): Wording | undefined {
  const spans = standsAt(seed.folded, cited.exact);
  if (spans.length === 0) return notThere(cited.exact, seed, seeds);
  if (cited.occurrence !== undefined && cited.occurrence > spans.length) {
    return tooFew(cited.exact, cited.occurrence, spans, seed);
  }
  const isArticleText = cited.kind === 'evidence' || cited.kind === 'attribution';
  const isInside = (span: Span) => boilerplate.some((outer) => spanHolds(outer, span));
  return isArticleText && spans.every(isInside)
    ? inBoilerplate(cited.exact, spans, seed)
    : undefined;
}

function notThere(exact: string, seed: FoldedSeed, seeds: readonly FoldedSeed[]): Wording {
  const rule = 'quotation-in-seed';
  const reason = `“${exact}” does not stand in ${seed.file}.`;
  for (const other of seeds) {
    const spans = other === seed ? [] : standsAt(other.folded, exact);
    if (spans.length > 0) {
      return {
        rule,
        reason,
        note: `It stands in ${other.file}, ${namePlaces(other, spans)}.`,
        help: 'Quote this source’s own words, or move the evidence to the article they come from.',
      };
    }
  }
  const help = 'Quote the seed word for word. Give a list of fragments where words are left out.';
  return { rule, reason, note: nameNearest(seed, exact), help };
}

function tooFew(
  exact: string,
  occurrence: number,
  spans: readonly Span[],
  seed: FoldedSeed,
): Wording {
  return {
    rule: 'quotation-in-seed',
    reason: `“${exact}” does not stand ${occurrence} times in ${seed.file}.`,
    note: `It stands at ${namePlaces(seed, spans)}.`,
    help: 'Count again: “occurrence” counts from 1.',
  };
}

function inBoilerplate(exact: string, spans: readonly Span[], seed: FoldedSeed): Wording {
  return {
    rule: 'quotation-in-seed',
    reason: `“${exact}” stands only in what this article calls boilerplate.`,
    note: `In ${seed.file}, ${namePlaces(seed, spans)}.`,
    help: 'Quote the article itself, or take these words out of “boilerplate”.',
  };
}
