/** Finds the language of a seed and the direction it is written in. */
import { eld } from 'eld/small';

export interface Language {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly certain: boolean;
}

/** This much of a text tells its language; more only takes time. */
const ENOUGH = 6000;

const FEW_LETTERS = 80;

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

const count = (text: string, characters: RegExp): number => text.match(characters)?.length ?? 0;

/** The language of a text; `und` where the detector names none. */
export function findLanguage(text: string): Language {
  const sample = text.slice(0, ENOUGH);
  const letters = count(sample, /\p{L}/gu);
  const found = eld.detect(sample);
  return {
    code: found.language || 'und',
    direction: count(sample, rightToLeft) * 2 > letters ? 'rtl' : 'ltr',
    certain: letters >= FEW_LETTERS && found.language !== '' && found.isReliable(),
  };
}
