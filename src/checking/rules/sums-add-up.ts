/** Rule: a declared sum adds up, or says that it does not and why that is so. */
import type { ClaimEntry } from '../../schemas/claim.ts';
import type { StatementReference } from '../../schemas/reference.ts';
import type { Content, Located } from '../content.ts';
import { fault, type Wording } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { numberOf } from '../position-number.ts';

type Sum = ClaimEntry['sums'][number];

/** Sums that do not come out as they say; a part that leads nowhere is another law's. */
export function sumsAddUp({ content }: Grounds): Message[] {
  return content.claims.flatMap((claim) =>
    claim.entry.sums.flatMap((sum, index) => judge(content, claim, sum, index)),
  );
}

function judge(content: Content, claim: Located<ClaimEntry>, sum: Sum, index: number): Message[] {
  const terms = [sum.total, ...sum.parts].map((reference) => numberOf(content, reference));
  if (terms.includes('unknown')) return [];
  const at = (wording: Omit<Wording, 'rule'>) => [
    fault(claim, ['sums', index, 'total'], { rule: 'sums-add-up', ...wording }),
  ];
  const wordless = [sum.total, ...sum.parts].filter((_, i) => terms[i] === undefined);
  if (wordless.length > 0) {
    return at({
      reason: `This sum uses ${wordless.map(name).join(', ')}, which ${wordless.length > 1 ? 'have' : 'has'} no number.`,
      help: 'Give the position a “value” with a number, or take it out of the sum.',
    });
  }
  const [total = 0, ...parts] = terms.filter((term) => typeof term === 'number');
  const result = parts.reduce((all, part) => all + part, 0);
  const written = `${parts.join(' + ')} = ${result}`;
  if (sum.holds && result !== total) {
    return at({
      reason: `This sum does not add up: ${written}, not ${total}.`,
      help: 'Mend the numbers; or set “holds: false” and say in “note” why they differ.',
    });
  }
  if (!sum.holds && result === total) {
    return at({
      reason: `This sum is said not to hold, but it does: ${written}.`,
      help: 'Take “holds: false” out.',
    });
  }
  return !sum.holds && !sum.note
    ? at({
        reason: `This sum is said not to hold (${written}, not ${total}), but not why.`,
        help: 'Say in “note” why the numbers differ.',
      })
    : [];
}

function name({ claim, position }: StatementReference): string {
  return `${claim}/${position}`;
}
