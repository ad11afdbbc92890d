/** What the comparison shows: an overview, the weightiest claims in full, a row for each of the others. */
import { kinds, type Kind } from './kind.ts';
import type { Line } from './line.ts';
import type { Claim, Model, Statement, Topic } from './model.ts';
import { routes } from './routes.ts';

/** A label of the overview with its claims: those set out in full, and those in rows. */
export interface Tally {
  label: string;
  mark?: Kind['mark'];
  href: string;
  full: number;
  rows: number;
}

export interface ComparisonView {
  claims: Claim[];
  full: Claim[];
  /** Worth knowing, by subject. */
  topics: { topic: Topic; claims: Claim[] }[];
  /** Differences of wording and spelling alone. */
  wording: Claim[];
  /** The lines that rows show: whole where there is one answer, else only those who give it. */
  rowLines: Line[];
  byKind: Tally[];
  bySubject: Tally[];
}

/** The claims of the comparison in its order: in full, worth knowing, wording. */
export function comparedClaims({ claims, story }: Model): Claim[] {
  const compared = claims.filter(({ compare }) => compare);
  const lead = (claim: Claim) =>
    story.differences.includes(claim.id)
      ? story.differences.indexOf(claim.id)
      : story.differences.length;
  const full = compared
    .filter(({ weight }) => weight === 1)
    .sort(
      (one, other) =>
        kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || lead(one) - lead(other),
    );
  return [
    ...full,
    ...compared.filter(({ weight }) => weight === 2),
    ...compared.filter(({ weight }) => weight === 3),
  ];
}

export function viewComparison(model: Model): ComparisonView {
  const claims = comparedClaims(model);
  const of = (weight: number) => claims.filter((claim) => claim.weight === weight);
  return {
    claims,
    full: of(1),
    topics: model.topics
      .map((topic) => ({ topic, claims: of(2).filter((claim) => claim.topic === topic) }))
      .filter((subject) => subject.claims.length > 0),
    wording: of(3),
    rowLines: claims.filter(({ weight }) => weight > 1).flatMap(rowLinesOf),
    byKind: kinds
      .map((kind) =>
        tally(
          kind.label,
          claims.filter((claim) => claim.kind === kind),
          kind.mark,
        ),
      )
      .filter(isFilled),
    bySubject: model.topics
      .map((topic) =>
        tally(
          topic.title,
          claims.filter((claim) => claim.topic === topic),
        ),
      )
      .filter(isFilled),
  };
}

/** The answers that a claim has got. */
export function answersOf({ answers }: Claim): Statement[] {
  return answers.filter(({ sources }) => sources.length > 0);
}

/** The line of each answer, as its row shows it. */
function rowLinesOf(claim: Claim): Line[] {
  const answers = answersOf(claim);
  return answers.map((answer) => rowLine(answer, answers.length === 1));
}

/** One answer shows its whole line; of several, each shows only those who give it. */
export function rowLine({ line }: Statement, alone: boolean): Line {
  return alone ? line : { ...line, slots: line.slots.filter(({ state }) => state === 'says') };
}

function isFilled({ full, rows }: Tally): boolean {
  return full + rows > 0;
}

/** A tally leads to the first of its claims on the page. */
function tally(label: string, claims: readonly Claim[], mark?: Kind['mark']): Tally {
  const full = claims.filter(({ weight }) => weight === 1).length;
  return {
    label,
    ...(mark && { mark }),
    href: claims[0] ? routes.comparison(anchorOf(claims[0])) : routes.comparison(),
    full,
    rows: claims.length - full,
  };
}

/** Where a claim stands on the comparison: itself, or the list it is a row of. */
function anchorOf({ id, weight, topic }: Claim): string {
  if (weight === 1) return id;
  return weight === 2 ? topicAnchor(topic) : 'the_wording';
}

export function topicAnchor({ id }: Topic): string {
  return `subject_${id}`;
}
