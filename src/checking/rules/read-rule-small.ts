/** Rule: reading rules stay small: what is longer buys hardly anything on texts that nobody has read. */
import type { ReadRule } from '../../schemas/read-rule.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** The most phrases of a list, and the most vetoes of a claim. */
const MOST_PHRASES = 12;
const MOST_VETOES = 6;

type Path = readonly (string | number)[];

/** The lists of phrases of a rule, each with the way to it. */
function listsOf({ ask, phrases }: ReadRule): [Path, unknown][] {
  if (ask !== 'choice') return [[['phrases'], phrases]];
  return Object.entries(phrases).map(([position, list]) => [['phrases', position], list]);
}

const lengthOf = (list: unknown): number => [list ?? []].flat().length;

/** A message for each list that is too long, and for each claim with too many vetoes. */
export function readRuleSmall({ content }: Grounds): Message[] {
  return content.rules.flatMap((located) => {
    const { id, entry } = located;
    const rules = [entry].flat();
    const isOne = !Array.isArray(entry);
    const long = rules.flatMap((rule, place) =>
      listsOf(rule)
        .filter(([, list]) => lengthOf(list) > MOST_PHRASES)
        .map(([path, list]) =>
          fault(located, [...(isOne ? [] : [place]), ...path, MOST_PHRASES], {
            rule: 'read-rule-small',
            reason: `This list has ${lengthOf(list)} phrases; at most ${MOST_PHRASES} may stand in one.`,
            help: 'Keep those that find most: “npm run measure:reading -- --without each” says what each buys.',
          }),
        ),
    );
    const vetoes = rules.reduce(
      (sum, rule) => sum + lengthOf(rule.unless) + lengthOf(rule['unless inside']),
      0,
    );
    if (vetoes <= MOST_VETOES) return long;
    const many = fault(located, [], {
      rule: 'read-rule-small',
      reason: `The rules of ${id} have ${vetoes} vetoes; at most ${MOST_VETOES} may stand in one claim.`,
      help: 'Take out those that decide least, or the phrase that needs them.',
    });
    return [...long, many];
  });
}
