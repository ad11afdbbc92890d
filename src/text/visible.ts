/** Makes a text safe to print: what would steer a terminal or hide from the eye is written as its code. */

/** Control characters, invisible marks, marks that turn the direction of reading, lone surrogates. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with every unseen character written as `\u{…}`. */
export function visible(text: string): string {
  return text.replace(
    unseen,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** YAML or JSON whose strings stand in double quotes, with the unseen characters in them escaped. */
export function escapeUnseen(printed: string): string {
  return printed.replace(unseen, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
