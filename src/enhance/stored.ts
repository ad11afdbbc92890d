/** What the reader chose, kept by the browser; where it keeps nothing, a choice lasts as long as the page. */

/** What each choice is kept under. */
export const keys = { theme: 'accounts-theme', names: 'accounts-names' } as const;

/** The text under a key; nothing was chosen where there is none. */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text, or lets go of it where the reader returns to what the site does by itself. */
export function keepStored(key: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing says so by throwing; the page shows the choice all the same.
  }
}
