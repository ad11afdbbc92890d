/** What a source answers to a claim, as its lines show it. */
import type { Claim, Source, Statement } from './model.ts';

type Named = Pick<Source, 'id'>;

function slotOf({ line }: Statement, { id }: Named) {
  return line.slots.find(({ source }) => source === id)!;
}

/**
 * The statements by which a source answers a claim, in the claim's order: those that it holds, by its words here or
 * by what implies them, and of these only the strongest.
 */
export function answersBy({ answers }: Pick<Claim, 'answers'>, source: Named): Statement[] {
  const held = answers.filter((answer) => slotOf(answer, source).state === 'says');
  return held.filter(
    (answer) => !answer.holders.some((by) => held.includes(by) && !answer.implied.includes(by)),
  );
}

/** The label of an answer to a claim; a statement of another claim has one of its own here. */
export function labelIn({ entry }: Pick<Claim, 'entry'>, { claim, id, label }: Statement): string {
  const here = entry.elsewhere.find(
    ({ statement }) => statement.claim === claim.id && statement.position === id,
  );
  return here?.label ?? label;
}

/** Whether a source says anything on a claim. */
export function speaksOn(claim: Pick<Claim, 'answers'>, source: Named): boolean {
  return answersBy(claim, source).length > 0;
}

/** Whether a source speaks on a claim as the machine reads it, and an editor found nothing there. */
export function isMachineRead(claim: Pick<Claim, 'answers'>, source: Named): boolean {
  const given = answersBy(claim, source);
  return given.length > 0 && given.every((answer) => slotOf(answer, source).machine);
}
