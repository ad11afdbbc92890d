/** Rule: every article has a reading, made with the rules and names of today. */
import { listCited } from '../../schemas/cited.ts';
import { digestWords } from '../../text/digest.ts';
import { standsAt } from '../../text/find-exact.ts';
import { fault, warning } from '../fault.ts';
import type { Ground, Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

const rule = 'reading-current';

/** Readings that are missing, lack a proof, or are older than the rules; those that only an absent seed could mend stand as recorded. */
export function readingCurrent(grounds: Grounds): Message[] {
  return grounds.sources.flatMap((ground) => judge(ground, grounds));
}

function judge({ article, reading, seed }: Ground, { basis, isHosted }: Grounds): Message[] {
  // Without the seed the law of proved quotations says what is missing.
  if (!seed) return [];
  const help = 'Run “npm run read”.';
  if (!reading)
    return [fault(article, ['seed'], { rule, reason: 'This article has no reading.', help })];
  const proved = new Set(reading.entry.proof.map(({ sha256 }) => sha256));
  // Words that do not stand in the seed are another law's.
  const open = listCited(article.entry).filter(
    ({ exact }) => !proved.has(digestWords(exact)) && standsAt(seed.folded, exact).length > 0,
  );
  if (open.length > 0) {
    const tell = isHosted ? fault : warning;
    return [
      tell(reading, [], {
        rule,
        reason: `This reading does not prove ${open.length === 1 ? 'a passage' : `${open.length} passages`} that its article cites.`,
        note: open.map(({ exact }) => `“${exact}”`).join(', '),
        help,
      }),
    ];
  }
  if (basis === undefined || reading.entry.basis === basis) return [];
  return [
    warning(reading, [], {
      rule,
      reason: 'This reading is older than the rules and names it was made with.',
      help,
    }),
  ];
}
