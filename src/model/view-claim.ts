/** What the page of a claim shows: its answers with their words and chains, silence, our weighing, and how to cite it. */
import { writeNumber } from '../text/spell-number.ts';
import { answersBy, labelIn } from './answering.ts';
import { comparedClaims } from './compared-claims.ts';
import { MANY_FROM } from './line.ts';
import type { Claim, Event, Model, Person, Quotation, Source, Statement } from './model.ts';
import { numberOf } from './number-of.ts';
import { canonical } from './routes.ts';
import { statementsOf } from './statements.ts';
import { wordsBehind } from './words-behind.ts';

/** A declared sum, worked out. */
export interface Sum {
  /** "114 + 9 = 123". */
  equation: string;
  /** "The parts add up." */
  verdict: string;
  note: string | undefined;
}

/** One answer with the words of those who give it; of many the first, and how many more there are. */
export interface AnswerView {
  statement: Statement;
  label: string;
  words: Quotation[];
  left: number;
}

export interface ClaimView {
  isError: boolean;
  /** The answer before all else, where the editor has not told it: who gives which. */
  told: { outlets: Source[]; label: string }[];
  answers: AnswerView[];
  weighingHeading: string;
  sums: Sum[];
  people: Person[];
  events: Event[];
  /** The claims before and after it in the comparison. */
  previous: Claim | undefined;
  next: Claim | undefined;
  address: string;
}

export function viewClaim(claim: Claim, model: Model): ClaimView {
  const compared = comparedClaims(model);
  const at = compared.indexOf(claim);
  const { people, events } = claim.entry.about;
  return {
    isError: claim.kind.id === 'error',
    told: claim.answers
      .map((statement) => ({
        label: labelIn(claim, statement),
        outlets: model.sources.filter((one) => answersBy(claim, one).includes(statement)),
      }))
      .filter(({ outlets }) => outlets.length > 0),
    answers: claim.answers.map((answer) => answerOf(claim, answer)),
    weighingHeading: weighingHeadingOf(claim),
    sums: claim.entry.sums.map((sum) => workOut(sum, model)),
    people: model.people.filter(({ id }) => people.includes(id)),
    events: model.events.filter(({ id }) => events.includes(id)),
    previous: at > 0 ? compared[at - 1] : undefined,
    next: at >= 0 ? compared[at + 1] : undefined,
    address: canonical(claim.href),
  };
}

/** The words of an answer, its own before those of what implies it. */
function answerOf(claim: Claim, statement: Statement): AnswerView {
  const all = statement.sources.flatMap((source) => wordsBehind(statement, source));
  const words = [...new Set(all.map(({ quotation }) => quotation))];
  return {
    statement,
    label: labelIn(claim, statement),
    words: words.slice(0, MANY_FROM),
    left: Math.max(0, words.length - MANY_FROM),
  };
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
