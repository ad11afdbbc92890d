/** `npm run read -- --explain <seed> <claim>`: which phrases stand in a seed, which vetoes fired, why a cell is empty. */
import { basename } from 'node:path';
import { explainClaim, printExplanation } from '../reading/explain-claim.ts';
import { laySeed } from '../reading/read-seed.ts';
import { nearestName } from '../text/nearest-name.ts';
import { visible } from '../text/visible.ts';
import { contentFolder } from './load-content.ts';
import { openInbox } from './open-inbox.ts';

function tellUnknown(noun: string, name: string, names: readonly string[]): string {
  const near = nearestName(name, names);
  return `${noun} “${visible(name)}”.${near ? ` Nearest: “${near}”` : ''}`;
}

/** The explanation of one claim in one seed, named by its file or by the id of its article. */
export function explain(name: string, claim: string | undefined): string {
  const { seeds, owners, knowledge } = openInbox(contentFolder());
  const { rules, faults } = knowledge;
  if (faults.length > 0) return 'A reading rule is faulty: run “npm run check” first.';
  const wanted = basename(name);
  const seed = seeds.find((one) => one.file === wanted || owners.get(one)?.id === wanted);
  if (!seed) {
    const names = seeds.flatMap((one) => [one.file, owners.get(one)?.id ?? one.file]);
    return tellUnknown('No seed in the inbox is called', wanted, names);
  }
  const rule = rules.claims.find(({ id }) => id === claim);
  if (!rule) {
    const ids = rules.claims.map(({ id }) => id);
    return claim === undefined
      ? `Name a claim, too. These have a rule: ${ids.join(', ')}`
      : tellUnknown('No claim with a reading rule is called', claim, ids);
  }
  const laid = laySeed(seed, knowledge, owners.get(seed)?.entry);
  return printExplanation(explainClaim(laid, rules, rule));
}
