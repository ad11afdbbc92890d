/** All laws, in the order in which they are held. */
import type { Grounds } from './grounds.ts';
import type { Message } from './message.ts';
import { basisGiven } from './rules/basis-given.ts';
import { bodyReferences } from './rules/body-references.ts';
import { chapterKept } from './rules/chapter-kept.ts';
import { chartHasNumber } from './rules/chart-has-number.ts';
import { digestLength } from './rules/digest-length.ts';
import { errorAttributed } from './rules/error-attributed.ts';
import { fragmentsInOrder } from './rules/fragments-in-order.ts';
import { idsUnique } from './rules/ids-unique.ts';
import { kindBelied } from './rules/kind-belied.ts';
import { labelShort } from './rules/label-short.ts';
import { licenceGiven } from './rules/licence-given.ts';
import { noUndatedState } from './rules/no-undated-state.ts';
import { ownWordsDirect } from './rules/own-words-direct.ts';
import { positionHasEvidence } from './rules/position-has-evidence.ts';
import { positionsConsistent } from './rules/positions-consistent.ts';
import { quotationInSeed } from './rules/quotation-in-seed.ts';
import { quotationLength } from './rules/quotation-length.ts';
import { quotationOnce } from './rules/quotation-once.ts';
import { quotationProved } from './rules/quotation-proved.ts';
import { quotationWhole } from './rules/quotation-whole.ts';
import { quotedShare } from './rules/quoted-share.ts';
import { readRuleParses } from './rules/read-rule-parses.ts';
import { readRuleSmall } from './rules/read-rule-small.ts';
import { readingCurrent } from './rules/reading-current.ts';
import { referenceResolves } from './rules/reference-resolves.ts';
import { relationGrounded } from './rules/relation-grounded.ts';
import { reviewCurrent } from './rules/review-current.ts';
import { reviewWhole } from './rules/review-whole.ts';
import { sayerCredited } from './rules/sayer-credited.ts';
import { seedUnchanged } from './rules/seed-unchanged.ts';
import { seedWithEntry } from './rules/seed-with-entry.ts';
import { sentenceAges } from './rules/sentence-ages.ts';
import { silenceLookedFor } from './rules/silence-looked-for.ts';
import { statementIsOurs } from './rules/statement-is-ours.ts';
import { statementOneSentence } from './rules/statement-one-sentence.ts';
import { sumsAddUp } from './rules/sums-add-up.ts';
import { tenAtWeightOne } from './rules/ten-at-weight-one.ts';
import { toldBacked } from './rules/told-backed.ts';
import { translationBeside } from './rules/translation-beside.ts';
import { voiceCredited } from './rules/voice-credited.ts';

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
  quotationWhole,
  translationBeside,
  quotedShare,
  seedUnchanged,
  readRuleSmall,
  readingCurrent,
  seedWithEntry,
  chapterKept,
  positionHasEvidence,
  reviewCurrent,
  reviewWhole,
  positionsConsistent,
  kindBelied,
  silenceLookedFor,
  labelShort,
  readRuleParses,
  errorAttributed,
  voiceCredited,
  sayerCredited,
  ownWordsDirect,
  relationGrounded,
  basisGiven,
  licenceGiven,
  sumsAddUp,
  chartHasNumber,
  tenAtWeightOne,
  statementOneSentence,
  statementIsOurs,
  sentenceAges,
  noUndatedState,
  digestLength,
  bodyReferences,
  toldBacked,
];
