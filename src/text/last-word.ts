/** The last word of a sentence goes with its line: no line break may part them. */

/** A sentence in two: all before its last word, white space included, and that word. */
export function splitLastWord(sentence: string): [string, string] {
  const at = sentence.trimEnd().search(/\S+$/);
  return [sentence.slice(0, at), sentence.slice(at).trimEnd()];
}
