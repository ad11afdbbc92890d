/** Attribution chains in words: "Pavel Sapelka, via the Associated Press". */
import { capitalise } from '../text/capitalise.ts';
import type { Quotation } from './model.ts';

/** A stretch of an attribution; it leads somewhere where the one credited has a page. */
export interface AttributionPart {
  text: string;
  href?: string | undefined;
}

/** Whom a source credits for its words, speaker first; empty where it speaks in its own voice. */
export function describeAttribution({ attribution }: Quotation): AttributionPart[] {
  return attribution.flatMap(({ label, href }, index) => [
    ...(index > 0 ? [{ text: ', via ' }] : []),
    { text: index === 0 ? capitalise(label) : label, href },
  ]);
}

/** The same down to the source itself. */
export function describeChain(quotation: Quotation): AttributionPart[] {
  const { source, voice } = quotation;
  const credited = describeAttribution(quotation);
  if (credited.length > 0) return [...credited, { text: `, via ${source.name}` }];
  return [{ text: voice === 'own' ? `${source.name}, in its own voice` : source.name }];
}
