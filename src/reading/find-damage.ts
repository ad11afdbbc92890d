/** Finds characters that no article's text holds: controls, and marks that turn the direction of what follows. */
import { indexCodePoints } from '../text/spans.ts';

/** The first place of one kind of forbidden character. */
export interface Damage {
  readonly name: string;
  readonly cure: string;
  readonly codePoint: number;
  /** In code points from the start. */
  readonly offset: number;
  /** The same in UTF-16 units. */
  readonly index: number;
}

const kinds = [
  { name: 'a NUL character', characters: /\u0000/, cure: 'Save the file as plain text in UTF-8.' },
  {
    name: 'a terminal escape',
    characters: /[\u001B\u009B]/,
    cure: 'Delete it: it is a command to a terminal, not text.',
  },
  {
    name: 'a control character',
    characters:
      /[\u0001-\u0008\u000B\u000C\u000E-\u001A\u001C-\u001F\u007F-\u009A\u009C-\u009F\uFFFE\uFFFF]/,
    cure: 'Delete it: it is invisible and no part of the text.',
  },
  {
    name: 'a mark that turns the direction of the text',
    characters: /[\u202A-\u202E\u2066-\u2069]/,
    cure: 'Delete it: letters would show in another order than they stand.',
  },
];

/** The first damage of each kind, in the order of the text. */
export function findDamage(text: string): Damage[] {
  const points = indexCodePoints(text);
  return kinds
    .flatMap(({ name, characters, cure }) => {
      const index = text.search(characters);
      if (index < 0) return [];
      return [
        { name, cure, codePoint: text.codePointAt(index)!, offset: points.fromIndex(index), index },
      ];
    })
    .sort((one, other) => one.offset - other.offset);
}
