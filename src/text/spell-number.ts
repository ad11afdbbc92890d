/** Numbers as running text writes them: in words up to twelve, with thousands separators above. */

import { capitalise } from './capitalise.ts';

const spelt = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "five", "123", "1,200". */
export function spellNumber(number: number): string {
  return spelt[number] ?? writeNumber(number);
}

/** "Five": for the start of a heading or sentence. */
export function spellNumberFirst(number: number): string {
  return capitalise(spellNumber(number));
}

/** Digits with thousands separators: "1,200". */
export function writeNumber(number: number): string {
  return number.toLocaleString('en-GB');
}
