/** Rule: every seed has its article and its reading before the site is built. */
import type { Grounds } from '../grounds.ts';
import { whoseSeed } from '../match-seeds.ts';
import type { Message } from '../message.ts';

/** Seeds that no article names. A hosted build writes nothing, so there it is an error. */
export function seedWithEntry({ content, seeds, sources, isHosted }: Grounds): Message[] {
  const known = new Set(sources.map(({ seed }) => seed));
  return (
    seeds
      // Where an article cannot be read, its own message says what to do first.
      .filter((seed) => !known.has(seed) && whoseSeed(content, seed) === 'nobody’s')
      .map((seed) => ({
        file: seed.path,
        line: 1,
        column: 1,
        rule: 'seed-with-entry',
        reason: `No article names the seed ${seed.file}.`,
        help: isHosted
          ? 'Run “npm run read” where the project is edited, and commit the article and the reading it writes.'
          : 'Run “npm run read”: it reads the seed and drafts its article.',
        severity: isHosted ? 'error' : 'warning',
      }))
  );
}
