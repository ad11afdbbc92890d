/** All laws, in the order in which they are held. */
import type { Grounds } from './grounds.ts';
import type { Message } from './message.ts';
import { basisGiven } from './rules/basis-given.ts';
import { eventAttested } from './rules/event-attested.ts';
import { fragmentsInOrder } from './rules/fragments-in-order.ts';
import { idsUnique } from './rules/ids-unique.ts';
import { positionHasEvidence } from './rules/position-has-evidence.ts';
import { quotationInSeed } from './rules/quotation-in-seed.ts';
import { quotationLength } from './rules/quotation-length.ts';
import { quotationOnce } from './rules/quotation-once.ts';
import { quotationProved } from './rules/quotation-proved.ts';
import { quotedShare } from './rules/quoted-share.ts';
import { referenceResolves } from './rules/reference-resolves.ts';

/** A law: it looks at everything and returns what it found; it never throws. */
export type Rule = (grounds: Grounds) => Message[];

export const rules: readonly Rule[] = [
  referenceResolves,
  idsUnique,
  quotationInSeed,
  quotationOnce,
  fragmentsInOrder,
  quotationProved,
  quotationLength,
  quotedShare,
  positionHasEvidence,
  eventAttested,
  basisGiven,
];
