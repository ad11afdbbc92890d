/** Rule: a kind of difference that an editor names is not belied by what the sources hold. */
import { contraryTo } from '../../law/held-by.ts';
import { keyOf } from '../../law/relations.ts';
import type { ClaimEntry } from '../../schemas/claim.ts';
import { holdingsIn } from '../backing.ts';
import type { Content, Located } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Differences named where none is, or where the lines show another. */
export function kindBelied({ content }: Grounds): Message[] {
  return content.claims.flatMap((claim) => {
    const { difference } = claim.entry;
    const shown = difference && whatIsShown(claim, content);
    if (!shown) return [];
    return [
      fault(claim, ['difference'], {
        rule: 'kind-belied',
        reason: `The difference is named “${difference}”, but ${shown}.`,
        help: 'Take “difference” out: this kind is worked out from the lines.',
      }),
    ];
  });
}

/** What the lines show instead of a difference of detail, wording or spelling; nothing where they bear it out. */
function whatIsShown(claim: Located<ClaimEntry>, content: Content): string | undefined {
  if (claim.entry.positions.some(({ error }) => error)) return 'one of its positions is an error';
  const { sources, relations } = holdingsIn(content);
  const speaking = [...sources.values()].filter(
    ({ cells }) => cells.get(claim.id)!.edited.length > 0,
  );
  if (speaking.length < 2) return 'no two sources speak on it';
  const isDenied = claim.entry.positions.some(({ id }) => {
    const key = keyOf({ claim: claim.id, position: id });
    const isHeld = speaking.some(({ edited }) => edited.has(key));
    return isHeld && speaking.some(({ edited }) => contraryTo(key, edited, relations).length > 0);
  });
  if (isDenied) return 'one source says what excludes the word of another';
  const answers = speaking.map(({ cells }) => [...cells.get(claim.id)!.edited].sort().join(' '));
  return new Set(answers).size < 2 ? 'all its sources give the same answer' : undefined;
}
