/** Rule: every position shown has the words of a source behind it. */
import { backingOf } from '../backing.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Positions that no source holds, neither by an editor's evidence nor by the machine's answer. */
export function positionHasEvidence({ content }: Grounds): Message[] {
  // An article that lacks its shape may hold the evidence; it has its own message.
  if (content.faulty.some(({ collection }) => collection === 'articles')) return [];
  return content.claims.flatMap((claim) =>
    claim.entry.positions.flatMap(({ id, label }, index) => {
      const { byEditor, byMachine } = backingOf(content, { claim: claim.id, position: id });
      if (byEditor.length + byMachine.length > 0) return [];
      return [
        fault(claim, ['positions', index, 'id'], {
          rule: 'position-has-evidence',
          reason: `No source has words behind the position “${id}” (${label}).`,
          help: `Add evidence that backs { claim: "${claim.id}", position: "${id}" } to an article, or take the position out.`,
        }),
      ];
    }),
  );
}
