/** Finds what no article's text holds: controls, marks that turn the text, letters that stand for others. */
import { indexCodePoints } from '../text/spans.ts';
import { findWrongTable } from './find-wrong-table.ts';

/** The first place of one kind of damage. */
export interface Damage {
  /** With its article and its code or letters. */
  readonly what: string;
  readonly cure: string;
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

/** A character as HTML writes it, by number or by one of the names that articles use. */
const htmlCharacter =
  /&(?:#(?:\d{2,7}|x[\da-f]{2,6});?|(?:amp|lt|gt|quot|apos|nbsp|[lrsb][sd]quo|[lr]s?aquo|[mn]dash|hellip|shy|bull|middot|ensp|emsp|thinsp|zwn?j|euro|pound|yen|cent|copy|reg|trade|deg|sect|times|minus|iexcl|iquest|frac\d\d|sup\d|ord[fm]|szlig|[a-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|caron|slash|ring|lig|ogon|dot|strok));)/i;

function tellCode(text: string, index: number): string {
  return `U+${text.codePointAt(index)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first damage of each kind, in the order of the text; text of the wrong table is damaged as a whole. */
export function findDamage(text: string): Damage[] {
  const points = indexCodePoints(text);
  const at = (index: number) => ({ index, offset: points.fromIndex(index) });
  const wrong = findWrongTable(text);
  if (wrong)
    return [
      {
        what: `“${wrong.printed}”, probably “${wrong.probably}” decoded with the wrong table,`,
        cure: 'Take the text once more from where it stands, and save it again as UTF-8.',
        ...at(wrong.index),
      },
    ];
  const entity = htmlCharacter.exec(text);
  return [
    ...kinds.flatMap(({ name, characters, cure }) => {
      const index = text.search(characters);
      return index < 0 ? [] : [{ what: `${name} (${tellCode(text, index)})`, cure, ...at(index) }];
    }),
    ...(entity
      ? [
          {
            what: `“${entity[0]}”, a character as the source of a page writes it,`,
            cure: 'Copy the text from the page as a browser shows it; so do with all others like it.',
            ...at(entity.index),
          },
        ]
      : []),
  ].sort((one, other) => one.offset - other.offset);
}
