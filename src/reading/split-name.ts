/** Splits a listed name into its words, possessive endings and abbreviating full stops left out. */

const word = /[\p{L}\p{N}\p{M}.'’]+/gu;

/** The words of a name, in order. */
export function splitName(name: string): string[] {
  return (name.match(word) ?? []).map((one) => one.replace(/['’]s$/, '').replace(/\.$/, ''));
}
