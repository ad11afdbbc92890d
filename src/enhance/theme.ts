/** Light or dark: the system's theme until the reader chooses one. The page's head shows it before the first paint. */
import { makeChoice } from './choice.ts';
import { keepStored, readStored } from './stored.ts';

/** The head of every page reads this key too (`layouts/Page.astro`). */
const KEY = 'accounts-theme';

const themes = [
  { value: '', text: 'as the system' },
  { value: 'light', text: 'light' },
  { value: 'dark', text: 'dark' },
];

/** Puts the switch at the foot of the page, where nothing stands below that it could move. */
export function offerTheme(): void {
  const stored = readStored(KEY);
  const chosen = themes.some(({ value }) => value === stored) ? stored! : '';
  const field = makeChoice('Light or dark:', themes, chosen, (theme) => {
    keepStored(KEY, theme || undefined);
    showTheme(theme);
  });
  document.querySelector('footer .wrap')?.append(field);
}

/** Shows a theme; the empty one is the system's. */
export function showTheme(theme = readStored(KEY) ?? ''): void {
  document.documentElement.dataset['theme'] = theme;
}
