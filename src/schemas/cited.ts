/** Every passage that an article cites of its seed: what must stand there, word for word. */
import type { ArticleEntry } from './article.ts';

/** One cited passage and the way to its field in the entry. */
export interface Cited {
  readonly exact: string;
  readonly path: readonly (string | number)[];
  readonly kind: 'evidence' | 'attribution' | 'boilerplate' | 'headline' | 'calls';
  /** The evidence it belongs to. */
  readonly evidence?: string;
  /** Which of several places is meant, from 1; only boilerplate may say so. */
  readonly occurrence?: number;
}

/** A passage of a text that was corrected since. */
export interface CitedBefore extends Cited {
  /** Which of the article's versions, from 1. */
  readonly version: number;
}

/** All that is cited of texts that were corrected since. */
export function listCitedBefore({ evidence }: Pick<ArticleEntry, 'evidence'>): CitedBefore[] {
  return evidence.flatMap((one, index) => {
    const { version } = one;
    return version === undefined
      ? []
      : citedByEvidence(one, index).map((cited) => ({ ...cited, version }));
  });
}

/** All passages cited of the text as it stands, in the order of the entry; a list of fragments gives one passage each. */
export function listCited(article: ArticleEntry): Cited[] {
  const headline: Cited[] =
    article.headline === undefined
      ? []
      : [{ exact: article.headline, path: ['headline'], kind: 'headline' }];
  const boilerplate = article.boilerplate.map(({ exact, occurrence }, index): Cited => ({
    exact,
    path: ['boilerplate', index, 'exact'],
    kind: 'boilerplate',
    ...(occurrence === undefined ? {} : { occurrence }),
  }));
  const calls = article.calls.map(({ exact }, index): Cited => ({
    exact,
    path: ['calls', index, 'exact'],
    kind: 'calls',
  }));
  const evidence = article.evidence.flatMap((one, index) =>
    one.version === undefined ? citedByEvidence(one, index) : [],
  );
  return [...headline, ...boilerplate, ...evidence, ...calls];
}

function citedByEvidence(
  { id, exact, attribution }: ArticleEntry['evidence'][number],
  index: number,
): Cited[] {
  const path = ['evidence', index];
  const words: Cited[] =
    typeof exact === 'string'
      ? [{ exact, path: [...path, 'exact'], kind: 'evidence', evidence: id }]
      : exact.map((fragment, place) => ({
          exact: fragment,
          path: [...path, 'exact', place],
          kind: 'evidence',
          evidence: id,
        }));
  const credits = attribution.map((step, place): Cited => ({
    exact: step.exact,
    path: [...path, 'attribution', place, 'exact'],
    kind: 'attribution',
    evidence: id,
  }));
  return [...words, ...credits];
}
