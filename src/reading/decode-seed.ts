/** Decodes the bytes of a seed, or says why they are no article's text and what to do. */
import { placeAt, type Place } from '../text/place.ts';
import { countWords } from '../text/words.ts';
import { findDamage, type Damage } from './find-damage.ts';
import { recogniseFormat } from './recognise-format.ts';
import { findInvalidByte } from './find-invalid-byte.ts';

/** Why a seed is refused, and the cure. Positions count from 0. */
export interface Refusal {
  readonly reason: string;
  readonly help: string;
  /** Byte position, where the bytes are no text. */
  readonly byte?: number;
  /** Code point position, where the text holds what it may not. */
  readonly offset?: number;
  /** The same as line and column. */
  readonly place?: Place;
}

export type Decoded =
  | { readonly text: string; readonly warnings: readonly string[] }
  | { readonly refusals: readonly Refusal[] };

/** The most a seed may weigh. */
export const MOST_BYTES = 256 * 1024;

/** Under this many words a seed is "very short". */
const FEW_WORDS = 40;

const SAVE_AS_UTF8 = 'Open the file in a text editor and save it as UTF-8.';
const PASTE_TEXT = 'Paste the text of the article into a plain .txt file.';

/** The refusal of a seed by its size alone, before it is read. */
export function refuseSize(bytes: number): Refusal | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  return {
    reason: `is ${bytes} bytes; a seed may have ${MOST_BYTES}.`,
    help: 'Keep the article itself and cut the rest of the page.',
  };
}

/** The refusal of bytes that are no UTF-8 text. */
function refuseBytes(bytes: Uint8Array): Refusal | undefined {
  const size = refuseSize(bytes.length);
  if (size) return size;
  if (bytes.length === 0) return { reason: 'is empty.', help: PASTE_TEXT };
  const format = recogniseFormat(bytes);
  if (format)
    return {
      reason: `is ${format.name}, not plain text.`,
      help: format.isText ? SAVE_AS_UTF8 : PASTE_TEXT,
    };
  const invalid = findInvalidByte(bytes);
  if (!invalid) return undefined;
  return {
    reason: `is not UTF-8: ${invalid.reason} at byte ${invalid.byte}.`,
    help: SAVE_AS_UTF8,
    byte: invalid.byte,
  };
}

/** The refusal of a text that nobody can read. */
function refuseText(text: string): Refusal | undefined {
  if (!/\S/.test(text)) return { reason: 'holds only white space.', help: PASTE_TEXT };
  if (!/[\p{L}\p{N}]/u.test(text))
    return { reason: 'holds no letter and no digit.', help: PASTE_TEXT };
  return undefined;
}

function refuseDamage(text: string, { what, offset, index, cure }: Damage): Refusal {
  return {
    reason: `holds ${what} at offset ${offset}.`,
    help: cure,
    offset,
    place: placeAt(text, index),
  };
}

/** What is taken as it is, but should be known. */
function listWarnings(text: string): string[] {
  const warnings: string[] = [];
  if (text.startsWith('\uFEFF')) warnings.push('begins with a byte order mark');
  if (text.includes('\r')) warnings.push('has line ends of another system (CR)');
  if (text.includes('\u00AD')) warnings.push('holds soft hyphens: quoted words must hold them too');
  if (/[\u200B-\u200F\u2060\u{E0000}-\u{E007F}]|(?<!^)\uFEFF/u.test(text)) {
    warnings.push('holds invisible characters: quoted words must hold them too');
  }
  if (text.includes('\uFFFD'))
    warnings.push('holds replacement characters (U+FFFD): it was damaged before it came here');
  if (countWords(text) < FEW_WORDS) warnings.push('is very short');
  return warnings;
}

/** The text of a seed with what should be known about it, or every reason against it. */
export function decodeSeed(bytes: Uint8Array): Decoded {
  const refusal = refuseBytes(bytes);
  if (refusal) return { refusals: [refusal] };
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const damages = findDamage(text).map((damage) => refuseDamage(text, damage));
  if (damages.length > 0) return { refusals: damages };
  const unreadable = refuseText(text);
  return unreadable ? { refusals: [unreadable] } : { text, warnings: listWarnings(text) };
}
