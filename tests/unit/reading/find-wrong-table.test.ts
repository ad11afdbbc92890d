/** Text of the wrong table and characters of HTML are refused: which, where, what they are; honest text is not. */
import { expect, test } from '@playwright/test';
import { decodeSeed } from '../../../src/reading/decode-seed.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** UTF-8 opened as if each byte were a letter of a table. */
const openedAs = (table: string, text: string) => new TextDecoder(table).decode(utf8(text));

/** The bytes of a text in a table of one byte a letter. */
function bytesIn(table: string, text: string): Uint8Array<ArrayBuffer> {
  const all = new TextDecoder(table).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(Array.from(text, (character) => all.indexOf(character)));
}

function refusalOf(text: string): string | undefined {
  const decoded = decodeSeed(utf8(text));
  if (!('refusals' in decoded)) return undefined;
  const [{ reason, help, place } = { reason: '', help: '' }] = decoded.refusals;
  return `${place?.line}:${place?.column} ${reason} → ${help}`;
}

const AGAIN = 'Take the text once more from where it stands, and save it again as UTF-8.';
const wrong = (where: string, printed: string, probably: string, offset: number) =>
  `${where} holds “${printed}”, probably “${probably}” decoded with the wrong table, at offset ${offset}. → ${AGAIN}`;

test('UTF-8 opened with a western table is refused', () => {
  const open = (text: string) => refusalOf(openedAs('windows-1252', text));
  expect(open('A tide.\nThe pier’s keeper left.')).toBe(wrong('2:9', 'â€™', '’', 16));
  expect(open('Ein Boot für Jürgen')).toBe(wrong('1:11', 'Ã¼', 'ü', 10));
  expect(open('Ładny jest żagiel')).toContain('probably');
  expect(open('Environ 5\u00a0000 barques')).toBe(wrong('1:10', 'Â\u00a0', '\u00a0', 9));
  expect(open('Пристань открыта')).toContain('probably “Пристань” decoded');
  expect(open('Το λιμάνι άνοιξε')).toContain('probably “λιμάνι” decoded');
  expect(open('The quay 🚢 opens')).toContain('probably “🚢” decoded');
});

test('UTF-8 opened with a Cyrillic or an old Mac table is refused', () => {
  expect(refusalOf(openedAs('windows-1251', 'Пристань открыта'))).toContain('“Пристань” decoded');
  expect(refusalOf(openedAs('koi8-r', 'Пристань открыта'))).toContain('“Пристань” decoded');
  expect(refusalOf(openedAs('macintosh', 'The pier’s keeper'))).toBe(wrong('1:9', '‚Äô', '’', 8));
});

test('Cyrillic of one table opened with another is refused', () => {
  const text = 'Пристань открыта. Лодки пришли утром, когда никто не ждал.';
  const opened = (from: string, to: string) =>
    refusalOf(new TextDecoder(to).decode(bytesIn(from, text)));
  expect(opened('windows-1251', 'windows-1252')).toContain('probably “Пристань” decoded');
  expect(opened('koi8-r', 'windows-1252')).toContain('probably “Пристань” decoded');
  expect(opened('koi8-r', 'windows-1251')).toContain('probably “Пристань” decoded');
  expect(opened('windows-1251', 'koi8-r')).toContain('probably “Пристань” decoded');
});

const honest: readonly string[] = [
  '« C’EST DÉCIDÉ », L’ÂGE D’OR, CAFÉ\u00a0! À «\u00a0Âne\u00a0», Â… DÉ’',
  'NÃO É AMANHÃ”. “SÃO PAULO”, MAÇÃ» e IRMÃ¹ em PORTUGUÊS–',
  'TIẾNG VIỆT: ÂM NHẠC, Â… “Â” XÃ HỘI, Ã, MÃ»; một ngày đẹp trời ở cảng',
  'Ångström på “Å” och SMÅ… ÅÄÖ, „Ä“, Ðorði, ESPAÑA”, ÀÁÂÃÄÅ',
  'ДІВІЗІЯ, ВІКІ, БІЛОРУСІ, РІСІ; В «Минске», № 5, ООН и вСЕ, Ёлка',
];
for (const text of honest) {
  test(`honest text is taken: ${text}`, () => expect(refusalOf(text)).toBeUndefined());
}

test('a character as HTML writes it is refused, by number or by name', () => {
  expect(refusalOf('A tide.\nThe pier&#8217;s keeper')).toBe(
    '2:9 holds “&#8217;”, a character as the source of a page writes it, at offset 16. → Copy the text from the page as a browser shows it; so do with all others like it.',
  );
  expect(refusalOf('Cray &amp; Varanko')).toContain('holds “&amp;”');
  expect(refusalOf('caf&eacute; &agrave; Paris')).toContain('holds “&eacute;”');
  expect(refusalOf('five&nbsp;boats')).toContain('holds “&nbsp;”');
  expect(refusalOf('it&#x27;s')).toContain('holds “&#x27;”');
  expect(refusalOf('AT&T; R&D; Q&A; B&Bs; https://a.example/?a=1&b=2;')).toBeUndefined();
});
