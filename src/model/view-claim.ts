/** What the page of a claim shows: its positions with their lines and words, and our weighing. */
import { spellNumberFirst, writeNumber } from '../text/spell-number.ts';
import type { Claim, Event, Model, Person } from './model.ts';
import { numberOf } from './number-of.ts';
import { canonical } from './routes.ts';
import { statementsOf } from './statements.ts';
import { comparedClaims } from './view-comparison.ts';

/** A declared sum, worked out. */
export interface Sum {
  /** "114 + 9 = 123". */
  equation: string;
  /** "The parts add up." */
  verdict: string;
  note: string | undefined;
}

export interface ClaimView {
  claim: Claim;
  isError: boolean;
  linesHeading: string;
  weighingHeading: string;
  sums: Sum[];
  people: Person[];
  events: Event[];
  /** The claims before and after it in the comparison. */
  previous: Claim | undefined;
  next: Claim | undefined;
  address: string;
  claimCount: number;
}

export function viewClaim(claim: Claim, model: Model): ClaimView {
  const compared = comparedClaims(model);
  const at = compared.indexOf(claim);
  const isError = claim.kind.id === 'error';
  const { people, events } = claim.entry.about;
  return {
    claim,
    isError,
    linesHeading: isError ? 'The sentence and its line' : countLines(claim.answers.length),
    weighingHeading: weighingHeadingOf(claim),
    sums: claim.entry.sums.map((sum) => workOut(sum, model)),
    people: model.people.filter(({ id }) => people.includes(id)),
    events: model.events.filter(({ id }) => events.includes(id)),
    previous: at > 0 ? compared[at - 1] : undefined,
    next: at >= 0 ? compared[at + 1] : undefined,
    address: canonical(claim.href),
    claimCount: compared.length,
  };
}

function countLines(count: number): string {
  if (count === 1) return 'One statement and its line';
  return `${spellNumberFirst(count)} positions, ${spellNumberFirst(count).toLowerCase()} lines`;
}

/** Only answers that are denied raise the question whether they can be right together. */
function weighingHeadingOf({ kind, answers }: Claim): string {
  if (kind.id === 'error') return 'How we see it';
  if (kind.id !== 'contradiction') return 'How we weigh it';
  return answers.length > 2 ? 'Can they all be right?' : 'Can both be right?';
}

function workOut({ total, parts, note }: Claim['entry']['sums'][number], { claims }: Model): Sum {
  const { get } = statementsOf(claims);
  const numbers = parts.map((part) => numberOf(get(part)));
  const stated = numberOf(get(total));
  const sum = numbers.reduce((whole, part) => whole + part, 0);
  return {
    equation: `${numbers.map(writeNumber).join(' + ')} = ${writeNumber(sum)}`,
    verdict:
      sum === stated
        ? 'The parts add up to the total.'
        : `The total given is ${writeNumber(stated)}.`,
    note,
  };
}
