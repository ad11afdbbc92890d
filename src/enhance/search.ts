/** Search: of the page that lists everything, what holds the words looked for; the page is whole without it. */

/** A row of the list with its words; of a person also every form of the name. */
interface Row {
  element: HTMLElement;
  words: string[];
  title: string[];
  forms: string[];
  /** The word by which sentences name the person. */
  called: string | undefined;
}

/** Letters without their marks, in lower case, and numbers without their commas, so that none is asked for. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The answers to a claim, which stand elsewhere in the list: it is found by their words too. */
function answersTo(row: Element): string {
  const { href } = row.querySelector('a')!;
  const answers = document.querySelectorAll<HTMLAnchorElement>('.search-index a');
  return Array.from(answers, (link) =>
    link.href.startsWith(`${href}#`) ? ` ${link.text}` : '',
  ).join('');
}

/** How alike two words are, from 0 to 1: the pairs of letters they share (Dice's coefficient). */
function likeness(one: string, other: string): number {
  const [ours, theirs] = [one, other].map(
    (word) => new Set(Array.from(word.slice(1), (letter, index) => word[index]! + letter)),
  );
  const shared = Array.from(ours!).filter((pair) => theirs!.has(pair)).length;
  return (2 * shared) / (ours!.size + theirs!.size);
}

/** Up to this it is another word: “Natallia” is no spelling of Tatiana. */
const ALIKE = 0.65;

/** The word of a name that comes nearest to one that stands nowhere, with its row. */
function nearest(word: string, rows: readonly Row[]) {
  return rows
    .flatMap((row) => row.forms.map((form) => ({ row, alike: likeness(word, form) })))
    .filter(({ alike }) => alike > ALIKE)
    .sort((one, other) => other.alike - one.alike)[0]?.row;
}

/** Under which other words sentences name whoever is spelled so. */
function alsoCalled(word: string, rows: readonly Row[]): string[] {
  const spelled = rows.filter(({ forms, title }) => forms.includes(word) && !title.includes(word));
  const stands = rows.some(({ words }) => words.some((form) => form.startsWith(word)));
  const found = stands ? spelled : [nearest(word, rows)];
  return found.flatMap((row) => row?.called ?? []);
}

/** How a hit looks. The rule comes with what lights it: checkers of pages do not know this selector yet. */
function describeHit(): void {
  if (!('highlights' in CSS)) return;
  const style = new CSSStyleSheet();
  style.replaceSync('::highlight(hit) { background: var(--color-says-wash) }');
  document.adoptedStyleSheets.push(style);
}

/** Lights up what was found, where the browser can; letters with marks stay as they are. */
function light(rows: readonly Row[], forms: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const hits = new Highlight();
  const start = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})`, 'giu');
  for (const { element } of forms.length > 0 ? rows : []) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const { index, 0: found } of node.textContent!.matchAll(start)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + found.length);
        hits.add(range);
      }
  }
  CSS.highlights.set('hit', hits);
}

/** "3 results for “x”. Also searched: y."; where there is none, what was looked through. */
function describe(asked: string, count: number, also: readonly string[]): string {
  const found = `${count} ${count === 1 ? 'result' : 'results'} for “${asked.trim()}”.`;
  if (count === 0) return `${found} No name, title or statement listed here has it.`;
  return also.length === 0 ? found : `${found} Also searched: ${[...new Set(also)].join(', ')}.`;
}

/** Every row of the list. Read when something is first looked for: whoever only reads the page waits for nothing. */
function readRows(): Row[] {
  return Array.from(
    document.querySelectorAll<HTMLElement>('.search-index > li'),
    (element): Row => ({
      element,
      words: wordsOf(element.textContent + answersTo(element)),
      title: wordsOf(element.firstElementChild!.textContent),
      forms: Array.from(element.querySelectorAll('[data-called] > :is(a, i)')).flatMap(
        ({ textContent }) => wordsOf(textContent),
      ),
      called: element.dataset['called'],
    }),
  );
}

/** Makes the field of search work, where the page has one; the address keeps what was sent. */
export function offerSearch(): void {
  const form = document.querySelector<HTMLFormElement>('.search-field');
  if (!form) return;
  const field = form.querySelector('input')!;
  const status = form.querySelector('p')!;
  let known: Row[] | undefined;

  const search = () => {
    if (!known) describeHit();
    const rows = (known ??= readRows());
    const asked = wordsOf(field.value);
    const also = asked.map((word) => alsoCalled(word, rows));
    const sought = asked.map((word, index) => [word, ...also[index]!.flatMap(wordsOf)]);
    const found = rows.filter(({ words }) =>
      sought.every((forms) => forms.some((form) => words.some((word) => word.startsWith(form)))),
    );
    for (const row of rows) row.element.hidden = !found.includes(row);
    for (const group of document.querySelectorAll<HTMLElement>('main > section'))
      group.hidden = !group.querySelector('.search-index > :not([hidden])');
    light(found, sought.flat());
    status.textContent = asked.length === 0 ? '' : describe(field.value, found.length, also.flat());
  };

  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(field.value)}`);
  });
  if (field.value) search();
}
