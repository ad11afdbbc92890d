/** The line beneath the title of a person's page: the name in its own script, or as the site writes it where the title shows that. */

const line = document.querySelector<HTMLElement>('h1 + .native');
const own = { text: line?.textContent?.trim(), lang: line?.lang ?? '' };

/** Keeps the line from saying what the title says. */
export function showBeneathTitle(name: string, title: string): void {
  if (!line) return;
  const isTwin = title === own.text;
  line.textContent = isTwin ? name : (own.text ?? '');
  line.lang = isTwin ? '' : own.lang;
}
