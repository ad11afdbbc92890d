/** Rule: a seed is the text that was proved; a changed one is refused with the difference. */
import { listCited } from '../../schemas/cited.ts';
import { standsAt } from '../../text/find-exact.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Seeds and readings that are of another text than the one the article names. */
export function seedUnchanged({ sources }: Grounds): Message[] {
  return sources.flatMap(({ article, seed, reading }) => {
    const { file, sha256 } = article.entry.seed;
    const path = ['seed', 'sha256'];
    if (seed && seed.sha256 !== sha256) {
      const lost = listCited(article.entry).filter(
        ({ exact }) => standsAt(seed.folded, exact).length === 0,
      );
      const words = lost.map(({ exact }) => `“${exact}”`).join(', ');
      return [
        fault(article, path, {
          rule: 'seed-unchanged',
          reason: `${seed.file} is not the text that this article was proved against.`,
          note: lost.length > 0 ? `No longer there: ${words}` : 'Everything cited is still there.',
          help: `Put the old text back; or mend the quotations and set this digest to "${seed.sha256}".`,
        }),
      ];
    }
    if (reading && reading.entry.seed.sha256 !== sha256) {
      return [
        fault(article, path, {
          rule: 'seed-unchanged',
          reason: `The reading of this article was made from another text than ${file}.`,
          help: 'Put the text into the seeds folder and run “npm run read”.',
        }),
      ];
    }
    return [];
  });
}
