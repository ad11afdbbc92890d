/** Light or dark: the system's theme until the reader chooses one. `head-script.ts` shows it before the first paint. */
import { makeChoice } from './choice.ts';
import { keepStored, keys, readStored } from './stored.ts';

const themes = [
  { value: '', text: 'as the system' },
  { value: 'light', text: 'light' },
  { value: 'dark', text: 'dark' },
];

/** Puts the switch at the foot of the page, where nothing stands below that it could move. */
export function offerTheme(): void {
  const stored = readStored(keys.theme);
  const chosen = themes.some(({ value }) => value === stored) ? stored! : '';
  const field = makeChoice('Light or dark:', themes, chosen, (theme) => {
    keepStored(keys.theme, theme || undefined);
    showTheme(theme);
  });
  document.querySelector('footer .wrap')?.append(field);
}

/** Shows a theme; the empty one is the system's. */
export function showTheme(theme = readStored(keys.theme) ?? ''): void {
  document.documentElement.dataset['theme'] = theme;
}
