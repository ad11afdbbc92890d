/** A sentence laid out for rules: its tokens, with the figures, dates and people that begin at each. */
import type { Span } from '../../text/spans.ts';
import type { FoundDate } from '../find-dates.ts';
import type { FoundFigure } from '../find-figures.ts';
import type { Token } from './tokens.ts';

/** Something that begins at a token and takes up some. */
export interface Standing<Thing> {
  readonly thing: Thing;
  readonly tokens: number;
}

export interface LaidToken extends Token {
  readonly figure?: Standing<FoundFigure>;
  readonly date?: Standing<FoundDate>;
  readonly people: readonly Standing<string>[];
  /** The figure that begins here, in digits: a phrase that says 123 means it in words, too. */
  readonly digits?: string;
  /** Inside a figure, so that a gap which must not cross a count stops here. */
  readonly inFigure: boolean;
}

export interface LaidSentence {
  readonly span: Span;
  readonly tokens: readonly LaidToken[];
  /** What stands in it: what rules out most phrases at once. */
  readonly folds: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly hasFigures: boolean;
  readonly hasDates: boolean;
  readonly isQuestion: boolean;
}

/** A sentence of a text; `ends` are its last characters, `speakers` whose speech it is. */
export function laySentence(
  span: Span,
  tokens: readonly LaidToken[],
  ends: string,
  speakers: readonly string[],
): LaidSentence {
  return {
    span,
    tokens,
    folds: new Set(
      tokens.flatMap(({ fold, digits }) => (digits === undefined ? fold : [fold, digits])),
    ),
    people: new Set([
      ...tokens.flatMap(({ people }) => people.map(({ thing }) => thing)),
      ...speakers,
    ]),
    hasFigures: tokens.some(({ figure }) => figure !== undefined),
    hasDates: tokens.some(({ date }) => date !== undefined),
    isQuestion: /\?["'”’)\s]*$/.test(ends),
  };
}
