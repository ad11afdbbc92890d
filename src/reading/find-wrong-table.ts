/** Finds text that was decoded with the wrong table: “â€™” for an apostrophe, “Ð›ÑƒÐº” or “Ëóê…” for Cyrillic. */

/** Where such letters stand (UTF-16), and what they probably are. */
export interface WrongTable {
  readonly index: number;
  readonly printed: string;
  readonly probably: string;
}

const bytesFrom = (first: number, last: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The bytes of the characters of a table, those of ISO 8859-1 beside them: tables leave bytes out. */
function readTable(name: string): ReadonlyMap<string, number> {
  const characters = Array.from(new TextDecoder(name).decode(bytesFrom(0x80, 0xff)));
  return new Map([
    ...Array.from(bytesFrom(0x80, 0x9f), (byte) => [String.fromCharCode(byte), byte] as const),
    ...characters.map((character, index) => [character, 0x80 + index] as const),
  ]);
}

const tables = new Map(
  ['windows-1252', 'windows-1251', 'koi8-r', 'macintosh'].map((name) => [name, readTable(name)]),
);

/** A pattern for the characters that stand for a range of bytes. */
function charactersOf(table: ReadonlyMap<string, number>, first: number, last: number): string {
  const codes = Array.from(table).flatMap(([character, byte]) =>
    byte >= first && byte <= last ? `\\u{${character.codePointAt(0)!.toString(16)}}` : [],
  );
  return `[${codes.join('')}]`;
}

/** The same bytes by another table; nothing where they are none of it. */
function decodeAgain(printed: string, from: string, to: string): string | undefined {
  const bytes = Array.from(printed, (character) => tables.get(from)!.get(character) ?? 0);
  try {
    return new TextDecoder(to, { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Signs that honest text sets right behind a capital letter: “DÉCIDÉ…”, “AMANHû. */
const mayFollow = /[\u00A0‘’‚“”„‹›«»–—…®™©§†‡•¹²³ªº´·]$/;

/** Three letters of one script: what a word of it becomes. */
const scripts =
  /^(?:[\u00C0-\u024F]+|\p{Script=Greek}+|[\u0400-\u045F]+|\p{Script=Hebrew}+|\p{Script=Arabic}+|\p{Script=Han}+|[\u3041-\u30FF]+|\p{Script=Hangul}+|\p{Script=Thai}+|\p{Script=Georgian}+|\p{Script=Armenian}+)$/u;
const signs = /^(?:[\u2010-\u2044\u20AC\u2116\u2122\uFEFF]|\p{Emoji_Presentation})$/u;

/** One character of UTF-8 as a table shows its bytes. */
function unitOf(table: ReadonlyMap<string, number>): string {
  const [two, three, four] = [
    charactersOf(table, 0xc2, 0xdf),
    charactersOf(table, 0xe0, 0xef),
    charactersOf(table, 0xf0, 0xf4),
  ];
  const next = charactersOf(table, 0x80, 0xbf);
  return `(?:${two}${next}|${three}${next}{2}|${four}${next}{3})`;
}

const patterns = Array.from(tables, ([name, table]) => ({
  name,
  run: new RegExp(`${unitOf(table)}{3,12}`, 'gu'),
  one: new RegExp(unitOf(table), 'gu'),
}));

/** Whether a lone character is surely the bytes of another: a sign, or “Ã©” where nobody writes so. */
function isSure(text: string, index: number, printed: string, found: string): boolean {
  if (signs.test(found)) return true;
  if (!/^[ÂÃÄÅ]/.test(printed) || !/^[\u00A0-\u017F]$/.test(found)) return false;
  return !mayFollow.test(printed) || /[\p{Ll}\d]/u.test(text[index - 1] ?? '');
}

/** UTF-8 that was decoded as a table of one byte a letter. */
function findUtf8(text: string): WrongTable[] {
  return patterns.flatMap(({ name, run, one }) => {
    const sure = (pattern: RegExp, holds: (match: RegExpExecArray, found: string) => boolean) => {
      for (const match of text.matchAll(pattern)) {
        const probably = decodeAgain(match[0], name, 'utf-8');
        if (probably !== undefined && holds(match, probably))
          return [{ index: match.index, printed: match[0], probably }];
      }
      return [];
    };
    return [
      ...sure(run, (_, found) => scripts.test(found)),
      ...sure(
        one,
        ({ 0: printed, index }, found) =>
          (name === 'windows-1252' || signs.test(found)) && isSure(text, index, printed, found),
      ),
    ];
  });
}

/** One strange word may be a joke or a code. */
const FEWEST_STRANGE = 2;

/** Cyrillic of one table decoded as another: words that no language writes. */
const strangeWords = [
  { from: 'windows-1252', words: /(?<!\p{L})[À-ÖØ-öø-ÿ]{5,40}(?!\p{L})/gu },
  { from: 'windows-1251', words: /(?<!\p{L})[а-я][А-Я]{3,40}(?!\p{L})/gu },
  { from: 'koi8-r', words: /(?<!\p{L})[а-я][А-Я]{3,40}(?!\p{L})/gu },
];

/** How many of the letters are such as Cyrillic text is full of. */
const countCommon = (word: string): number => word.match(/[оеаинтсрлк]/g)?.length ?? 0;

function findCyrillic(text: string): WrongTable[] {
  return strangeWords
    .flatMap(({ from, words }) => {
      const found = text.match(words) ?? [];
      const [printed] = found;
      if (!printed || new Set(found).size < FEWEST_STRANGE) return [];
      return ['windows-1251', 'koi8-r']
        .filter((to) => to !== from)
        .map((to) => decodeAgain(printed, from, to)!)
        .map((probably) => ({ index: text.indexOf(printed), printed, probably }));
    })
    .sort((one, other) => countCommon(other.probably) - countCommon(one.probably))
    .slice(0, 1);
}

/** The first letters of a text that are surely others, decoded with the wrong table. */
export function findWrongTable(text: string): WrongTable | undefined {
  const [first] = [...findUtf8(text), ...findCyrillic(text)].sort(
    (one, other) => one.index - other.index,
  );
  return first;
}
