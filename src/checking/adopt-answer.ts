/** The lines by which an editor adopts a machine's answer: evidence for the article, and a position where the claim has none. */
import { stringify } from 'yaml';
import type { ClaimEntry, PositionValue } from '../schemas/claim.ts';
import { positionId } from '../schemas/position-id.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import { capitalise } from '../text/capitalise.ts';
import { standsAt } from '../text/find-exact.ts';
import { foldTypography } from '../text/fold.ts';
import { sliceSpan } from '../text/spans.ts';
import { spellNumber, writeNumber } from '../text/spell-number.ts';
import { escapeUnseen } from '../text/visible.ts';
import { listWords } from '../text/words.ts';

type Answer = ReadingEntry['answers'][number];

/** The position that an answer stands for; a new value has the id that the machine's position has on the pages. */
export function positionOf({ position, value }: Answer): string {
  return position ?? (value ? positionId(value) : 'new');
}

/** One entry of a list as it is pasted: indented as the entries beside it. */
function print(entry: unknown): string {
  const printed = stringify([entry], {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  });
  return escapeUnseen(printed).replaceAll(/^/gm, '  ').trimEnd();
}

/** A quotation may have so many words. */
const MOST_WORDS = 25;

/** Words that the machine read, with where they stand. */
type ReadWords = Pick<Answer, 'exact' | 'span'>;

/** The words of an answer, with more around them where the seed has the same words elsewhere too. */
function tellingWords({ exact, span }: ReadWords, seed: string | undefined): string {
  if (seed === undefined) return exact;
  const folded = foldTypography(seed);
  const words = listWords(seed);
  let first = words.findIndex((word) => word.span[1] > span[0]);
  let last = words.findLastIndex((word) => word.span[0] < span[1]);
  let found = exact;
  for (let turn = 0; standsAt(folded, found).length > 1; turn++) {
    if (last - first + 1 >= MOST_WORDS) return exact;
    if (turn % 2 === 0 && last + 1 < words.length) last++;
    else if (first > 0) first--;
    const [start, end] = [words[first]!.span[0], words[last]!.span[1]];
    found = sliceSpan(seed, [Math.min(start, span[0]), Math.max(end, span[1])]);
  }
  return found;
}

/** The evidence to paste; what only a person can judge, the voice and who is credited, is left for the editor. */
export function evidenceLines(answer: Answer, seed: string | undefined): string {
  const position = positionOf(answer);
  return print({
    id: `${answer.claim}-${position}`,
    backs: [{ claim: answer.claim, position }],
    exact: tellingWords(answer, seed),
    voice: 'own',
  });
}

/** The same for an event that the machine found told. */
export function eventLines(
  found: ReadWords & { readonly event: string },
  seed: string | undefined,
): string {
  const { event } = found;
  const exact = tellingWords(found, seed);
  return print({ id: `event-${event}`, backs: [{ event }], exact, voice: 'own' });
}

/** The ways in which a statement may print an amount, the longest first. */
function amountsOf({ number, qualifier }: { number: number; qualifier: string }): string[] {
  const printed = [writeNumber(number), spellNumber(number), String(number)];
  return qualifier === 'exactly' ? printed : printed.map((one) => `${qualifier} ${one}`);
}

/** A statement with its amount changed for another; nothing where it does not print its own. */
function changeAmount(
  { statement, value }: ClaimEntry['positions'][number],
  amount: string,
): string | undefined {
  if (!value || !('number' in value)) return undefined;
  const lower = statement.toLowerCase();
  const printed = amountsOf(value).find((one) => lower.includes(one.toLowerCase()));
  if (printed === undefined) return undefined;
  const at = lower.indexOf(printed.toLowerCase());
  return capitalise(`${statement.slice(0, at)}${amount}${statement.slice(at + printed.length)}`);
}

/** The shortest statement of the claim, for it says least beside its amount, with the new amount in it. */
function statementLike(value: PositionValue, { positions }: ClaimEntry): string | undefined {
  if (!('number' in value)) return undefined;
  const [amount = ''] = amountsOf(value);
  const changed = positions.flatMap((position) => changeAmount(position, amount) ?? []);
  return changed.sort((one, other) => one.length - other.length)[0];
}

/** The position to add to a claim for a value that no listed position has; nothing for a listed one. */
export function positionLines(answer: Answer, claim: ClaimEntry): string | undefined {
  const { value } = answer;
  const id = positionOf(answer);
  if (!value || claim.positions.some((position) => position.id === id)) return undefined;
  const label = 'number' in value ? capitalise(amountsOf(value)[0]!) : value.edtf;
  const statement = statementLike(value, claim) ?? `${label}: say it here in one sentence of ours.`;
  return print({ id, label, statement, value });
}
