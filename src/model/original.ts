/** The address of words in the original, as a browser that knows text fragments opens them. */
import type { Quotation } from './model.ts';

/** Where the original shows these words; nothing where the source has no address. */
export function originalAt({ source, fragments }: Quotation): string | undefined {
  const { url } = source.entry;
  if (url === undefined) return undefined;
  const ends = fragments.length > 1 ? [fragments[0]!, fragments.at(-1)!] : fragments;
  return `${url}#:~:text=${ends.map(encode).join(',')}`;
}

/** A dash has a meaning of its own in a text fragment. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
