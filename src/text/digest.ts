/** Digests: the fingerprint by which words are known again without keeping them. */
import { createHash } from 'node:crypto';
import { foldTypography } from './fold.ts';

/** SHA-256 of bytes or of a text as UTF-8, in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The digest of quoted words, typography folded, so that the marks an editor types do not matter. */
export function digestWords(exact: string): string {
  return digest(foldTypography(exact).text.trim());
}
