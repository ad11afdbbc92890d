/** The house keeps its walls: who imports whom, a header in every file, a fixture for every law and every find. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The table of `src/README.md`: which rooms each room may import, beside itself. */
const walls: Readonly<Record<string, readonly string[]>> = {
  text: [],
  told: [],
  schemas: ['text'],
  law: ['schemas', 'text'],
  reading: ['law', 'schemas', 'text'],
  drafting: ['reading', 'law', 'schemas', 'text'],
  checking: ['reading', 'law', 'schemas', 'told', 'text'],
  reviewing: ['reading', 'checking', 'law', 'schemas', 'text'],
  intake: ['reading', 'drafting', 'checking', 'reviewing', 'law', 'schemas', 'text'],
  model: ['law', 'schemas', 'told', 'text', 'site.ts'],
  exports: ['model', 'text', 'site.ts'],
  charts: ['model', 'text', 'site.ts'],
  components: ['charts', 'model', 'told', 'text', 'styles', 'site.ts'],
  enhance: [],
  layouts: ['components', 'enhance', 'model', 'text', 'styles', 'site.ts'],
  pages: ['layouts', 'components', 'charts', 'exports', 'model', 'text', 'styles', 'site.ts'],
  publishing: ['schemas', 'text', 'model', 'site.ts'],
  styles: [],
};

/** `node:` modules by which a room would touch the disk, the network or another command. */
const hands = /^node:(fs|fs\/promises|child_process|http|https|net|os|worker_threads)$/;
const withHands = ['intake', 'publishing'];

/** Rooms whose types are the words of the house. */
const wordRooms = ['schemas', 'law'];

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
}

const files = listFiles('src');

function listFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'))
    .sort()
    .map((path) => ({
      path,
      room: path.split('/')[1]!,
      text: readFileSync(join(root, path), 'utf8'),
    }));
}

/** What a file imports, as it is written. */
function importsOf({ text }: SourceFile): string[] {
  const written = /(?:\bfrom\s+|\bimport\s+|\bimport\()\s*['"]([^'"]+)['"]/g;
  return Array.from(text.matchAll(written), ([, name]) => name!);
}

/** Of the schemas and of the law every room may know the types, which are words; never the checks, nor the law itself. */
function onlyNamesTypes({ text }: SourceFile, written: string): boolean {
  const escaped = written.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`import type [^;]*?from ['"]${escaped}['"]`).test(text);
}

/** The room or root file that a relative import leads to. */
function roomOf({ path }: SourceFile, written: string): string {
  return normalize(join(path, '..', written))
    .split(sep)
    .join('/')
    .split('/')[1]!;
}

/** A file that stands in no room: the map's own, such as `site.ts`. */
function isInRoom({ path }: SourceFile): boolean {
  return path.split('/').length > 2;
}

test('every room is on the map, and every room of the map has its wall', () => {
  const rooms = new Set(files.filter(isInRoom).map(({ room }) => room));
  expect([...rooms].filter((room) => !(room in walls))).toEqual([]);
  const map = readFileSync(join(root, 'src/README.md'), 'utf8');
  const missing = [...rooms].filter((room) => !map.includes(`| \`${room}/\``));
  expect(missing).toEqual([]);
});

test('imports go one way', () => {
  const breaches = files.filter(isInRoom).flatMap((file) =>
    importsOf(file)
      .filter((written) => written.startsWith('.'))
      .map((written) => ({ written, room: roomOf(file, written) }))
      .filter(({ room }) => room !== file.room && !walls[file.room]!.includes(room))
      .filter(({ room, written }) => !wordRooms.includes(room) || !onlyNamesTypes(file, written))
      .map(({ room }) => `${file.path} imports ${room}`),
  );
  expect(breaches).toEqual([]);
});

/** Ways to walk from statement to statement: a list of what one implies that is searched, looped or spread. */
const walks = [
  /\bimplies\b\s*[?!]?\.\s*(?!map\b)\w+/,
  /\bof\s+[\w.!?[\]]*\bimplies\b/,
  /\.\.\.(?:[^,\s]*\.)?implies\b/,
  /\b(implied|excluded)\b\s*[?!]?\.\s*get\b/,
];

/** Code alone: no comments, no texts that a person reads. */
function codeOf(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|"[^"\n]*"/g, '');
}

test('only the law follows what a statement implies', () => {
  const walking = files
    .filter(({ room }) => room !== 'law')
    .filter(({ text }) => walks.some((walk) => walk.test(codeOf(text))))
    .map(({ path }) => path);
  expect(walking).toEqual([]);
  const law = files.find(({ path }) => path === 'src/law/held-by.ts')!;
  expect(walks.some((walk) => walk.test(codeOf(law.text)))).toBe(true);
});

test('a walk along “implies” is seen however it is written', () => {
  const written = [
    'for (const next of position.implies) held.add(next);',
    'position.implies.forEach((next) => walk(next));',
    'const all = [id, ...positions.get(id)!.implies];',
    'positions.filter(({ implies }) => implies.includes(id))',
    'relations.implied.get(key)',
    'const queue = implies?.flatMap(follow);',
  ];
  for (const code of written) expect(walks.some((walk) => walk.test(codeOf(code)))).toBe(true);
  const harmless = ['implies.map((name) => namedBy(id, name))', '// of implies', "'...implies'"];
  for (const code of harmless) expect(walks.some((walk) => walk.test(codeOf(code)))).toBe(false);
});

test('relative imports name their file with its ending', () => {
  const bare = files.flatMap((file) =>
    importsOf(file)
      .filter((written) => written.startsWith('.') && !/\.[a-z]+(\?|$)/.test(written))
      .map((written) => `${file.path} imports ${written}`),
  );
  expect(bare).toEqual([]);
});

test('the disk is touched in intake and publishing only', () => {
  const breaches = files
    .filter((file) => isInRoom(file) && !withHands.includes(file.room))
    .filter((file) => importsOf(file).some((written) => hands.test(written)))
    .map(({ path }) => path);
  expect(breaches).toEqual([]);
});

test('astro:content is imported by content.config.ts and model/load.ts only', () => {
  const importers = files
    .filter((file) => importsOf(file).includes('astro:content'))
    .map(({ path }) => path)
    .filter((path) => path !== 'src/content.config.ts' && path !== 'src/model/load.ts');
  expect(importers).toEqual([]);
});

test('every file says in its first lines what it is for', () => {
  const header = /^(?:---\n)?\/\*\*?\s+(?:\* )?\S/;
  const silent = files.filter(({ text }) => !header.test(text)).map(({ path }) => path);
  expect(silent).toEqual([]);
});

test('files are named in kebab-case, components in PascalCase', () => {
  const wrong = files
    .map(({ path }) => path)
    .filter((path) => {
      const name = path.split('/').at(-1)!;
      if (path.startsWith('src/pages/')) return false;
      return path.endsWith('.astro')
        ? !/^[A-Z][A-Za-z]+\.astro$/.test(name)
        : !/^[a-z0-9]+(-[a-z0-9]+)*(\.(config|d))?\.[a-z]+$/.test(name);
    });
  expect(wrong).toEqual([]);
});

test('no room is called after nothing: no lib, utils or helpers', () => {
  const vague = files.filter(({ path }) => /\b(lib|utils?|helpers?|common|misc)\b/.test(path));
  expect(vague.map(({ path }) => path)).toEqual([]);
});

/** The names of classes in the markup of a component: plain, and the texts of a list. */
function classesInMarkup(text: string): string[] {
  const written = /\bclass(?::list)?=(?:"([^"]*)"|\{([\s\S]*?)\}(?=[\s/>]))/g;
  return Array.from(text.matchAll(written), ([, plain, code = '']) => {
    const texts = Array.from(code.matchAll(/(['"`])(.*?)\1/g), ([, , quoted]) => quoted!);
    const keys = Array.from(code.matchAll(/[{,]\s*(\w+)\s*:/g), ([, key]) => key!);
    return [plain ?? '', ...texts, ...keys];
  })
    .flat()
    .flatMap((names) => names.split(/\s+/))
    .filter((name) => /^[\w-]+$/.test(name));
}

/** The names of classes in the selectors of a sheet. */
function classesInSelectors(text: string): string[] {
  const rules = text.replaceAll(/\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'/g, '');
  return Array.from(rules.matchAll(/[^{};]+(?=\{)/g), ([selector]) => selector)
    .filter((selector) => !selector.trim().startsWith('@'))
    .flatMap((selector) =>
      Array.from(selector.matchAll(/\.([a-z_][\w-]*)/gi), ([, name]) => name!),
    );
}

test('no class is called by one letter or two', () => {
  const short = files.flatMap(({ path, text }) => {
    const classes = path.endsWith('.astro')
      ? [
          ...classesInMarkup(text),
          ...classesInSelectors((/<style[\s\S]*<\/style>/.exec(text) ?? [''])[0]),
        ]
      : path.endsWith('.css')
        ? classesInSelectors(text)
        : [];
    return classes.filter((name) => name.length < 3).map((name) => `${path} has “${name}”`);
  });
  expect(short).toEqual([]);
});

test('a class is seen wherever it is written', () => {
  expect(
    classesInMarkup('<p class="aa leaf"><i class:list={["bb", { cc: on }, size > 2 && `dd`]} />'),
  ).toEqual(['aa', 'leaf', 'bb', 'dd', 'cc']);
  expect(
    classesInSelectors('/* .no */ @media (x) { p.aa > .leaf { margin: .5em; &.bb { a: b } } }'),
  ).toEqual(['aa', 'leaf', 'bb']);
});

test('the order of the cascade layers is declared once, and no layer stands outside of it', () => {
  const declared = files.flatMap(({ path, text }) =>
    Array.from(text.matchAll(/@layer ([\w\s,-]+);/g), ([, names]) => ({ path, names: names! })),
  );
  expect(declared.map(({ path }) => path)).toEqual(['src/layouts/Page.astro']);
  const layers = declared[0]!.names.split(',').map((name) => name.trim());
  const used = files.flatMap(({ path, text }) =>
    Array.from(text.matchAll(/@layer ([\w-]+) \{|\blayer\(([\w-]+)\)/g), ([, block, imported]) => ({
      path,
      name: block ?? imported!,
    })),
  );
  expect(used.filter(({ name }) => !layers.includes(name))).toEqual([]);
});

/** What stands in a sheet outside of all blocks, strings left out: the heads of its blocks, and what ends in a semicolon. */
function outermost(sheet: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let since = '';
  for (const character of sheet.replace(/\/\*[\s\S]*?\*\/|'[^']*'/g, '')) {
    if (depth === 0) since += character;
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth > 1 || !'{;'.includes(character) || since.trim() === '') continue;
    found.push(since.trim());
    since = '';
  }
  return found;
}

test('no rule of style stands outside a layer, and no sheet of every page keeps the tokens from it', () => {
  const sheets = files.filter(({ path }) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(15);
  const outside = sheets.flatMap(({ path, text }) =>
    outermost(text)
      .filter((head) => !/^@(layer|import|source|reference|theme|font-face)\b/.test(head))
      .map((head) => `${path}: ${head}`),
  );
  expect(outside).toEqual([]);
  const everywhere = sheets.find(({ path }) => path.endsWith('/site.css'))!.text;
  const referring = sheets
    .filter(({ text }) => text.includes('@reference'))
    .map(({ path }) => path.split('/').at(-1)!)
    .filter((name) => everywhere.includes(`'./${name}'`));
  expect(referring).toEqual([]);
});

test('a rule outside of all layers is seen', () => {
  expect(outermost("@import 'a';\n@layer page { .aa { b: c } }\n.leaf { d: e }")).toEqual([
    '@import ;',
    '@layer page {',
    '.leaf {',
  ]);
});

test('every law has a fixture that breaks it, and is held', () => {
  const laws = namesIn('src/checking/rules', /\.ts$/);
  const broken = (law: string) => namesIn(`tests/fixtures/broken/${law}`, /\.yaml$/);
  expect(laws.filter((law) => broken(law).length === 0)).toEqual([]);
  const held = readFileSync(join(root, 'src/checking/rules.ts'), 'utf8');
  expect(laws.filter((law) => !held.includes(`./rules/${law}.ts`))).toEqual([]);
});

test('every find has a seed fixture', () => {
  const finds = namesIn('src/reading', /^find-.*\.ts$/);
  const cases = readdirSync(join(root, 'tests/fixtures/seeds'));
  expect(finds.filter((find) => !cases.includes(find))).toEqual([]);
});

/** The names of the files of a folder that fit, without their ending. */
function namesIn(folder: string, fits: RegExp): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => fits.test(name))
    .map((name) => name.replace(/\.[a-z]+$/, ''));
}
