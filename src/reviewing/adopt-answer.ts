/** The lines by which an editor adopts a machine's answer: evidence for the article, and a position where the claim has none. */
import { stringify } from 'yaml';
import type { Answer } from '../law/cell-of.ts';
import type { EvidenceEntry } from '../schemas/article.ts';
import type { ClaimEntry, PositionValue } from '../schemas/claim.ts';
import { positionId } from '../schemas/position-id.ts';
import { capitalise } from '../text/capitalise.ts';
import { sliceSpan, type Span } from '../text/spans.ts';
import { spellNumber, writeNumber } from '../text/spell-number.ts';
import { escapeUnseen } from '../text/visible.ts';
import { creditBeside } from './credit-beside.ts';
import { type ReadText, tellingWords } from './telling-words.ts';

/** The position that an answer stands for; a new value has the id that the machine's position has on the pages. */
export function positionOf({ position, value }: Answer): string {
  return position ?? (value ? positionId(value) : 'new');
}

/** One entry of a list as it is pasted: indented as the entries beside it. */
export function printItem(entry: unknown): string {
  const printed = stringify([entry], {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  });
  return escapeUnseen(printed).replaceAll(/^/gm, '  ').trimEnd();
}

/** Evidence as the machine would write it; an editor judges it. */
export interface DraftedEvidence {
  readonly entry: Pick<EvidenceEntry, 'id' | 'backs' | 'exact' | 'voice'> & {
    readonly attribution?: EvidenceEntry['attribution'];
  };
  /** Crediting words, or nothing of them, where the text credits somebody whom it cannot tell. */
  readonly uncertain?: { readonly exact: string | undefined };
}

/** Drafts the evidence for an answer. Whom the text credits is proposed where it can be seen. */
export function draftEvidence(answer: Answer, text: ReadText | undefined): DraftedEvidence {
  const position = positionOf(answer);
  const credit = text && creditBeside(answer.span, text);
  const words = text && credit?.span && quoteCredit(credit.span, text);
  const attribution = words !== undefined && credit?.who && [{ who: credit.who, exact: words }];
  const entry: DraftedEvidence['entry'] = {
    id: `${answer.claim}-${position}`,
    backs: [{ claim: answer.claim, position }],
    exact: tellingWords(answer, text),
    voice: credit?.voice ?? 'own',
    ...(attribution && { attribution }),
  };
  return credit && !attribution ? { entry, uncertain: { exact: words } } : { entry };
}

/** The evidence to paste. */
export function evidenceLines(answer: Answer, text: ReadText | undefined): string {
  const { entry, uncertain } = draftEvidence(answer, text);
  if (!uncertain) return printItem(entry);
  const exact = JSON.stringify(uncertain.exact ?? 'the crediting words');
  return [
    printItem(entry),
    '    # The text credits somebody: take the next “#” away, and say what they are, or who: with an id',
    `    # attribution: [{ unnamed: "…", exact: ${escapeUnseen(exact)} }]`,
  ].join('\n');
}

/** Crediting words in one piece. */
function quoteCredit(span: Span, text: ReadText): string {
  const words = tellingWords({ exact: sliceSpan(text.seed, span), span }, text);
  return [words].flat().join(' ');
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
export function newPosition(answer: Answer, claim: ClaimEntry) {
  const { value } = answer;
  const id = positionOf(answer);
  if (!value || claim.positions.some((position) => position.id === id)) return undefined;
  const label = 'number' in value ? capitalise(amountsOf(value)[0]!) : value.edtf;
  const statement = statementLike(value, claim) ?? `${label}: say it here in one sentence of ours.`;
  return { id, label, statement, value };
}

/** The same as it is pasted. */
export function positionLines(answer: Answer, claim: ClaimEntry): string | undefined {
  const position = newPosition(answer, claim);
  return position && printItem(position);
}
