/** Verdicts of fact checks: a sentence of its own that calls the one before it false. */
import type { Token } from './tokens.ts';

/** The most words of such a sentence. */
const LONGEST_VERDICT = 4;

const verdicts: ReadonlySet<string> = new Set(
  `wrong false untrue fake incorrect misleading mistaken unproven unverified unfounded baseless hoax myth fiction
  no|evidence not|true not|so mixed|up made|up mostly|false partly|false half|true`
    .split(/\s+/)
    .map((words) => words.replace('|', ' ')),
);

/** Small words that change nothing: "This is false." */
const fillers: ReadonlySet<string> = new Set(['this', 'that', 'is', 'it', 's', "it's", 'verdict']);

/** Whether a whole sentence says no more than that what stands before it is not so. */
export function isVerdict(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > LONGEST_VERDICT) return false;
  const said = tokens.map(({ fold }) => fold).filter((fold) => !fillers.has(fold));
  return verdicts.has(said.join(' '));
}
