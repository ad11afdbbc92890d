/** A built site, as tests see it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** The base path of the site, with a slash at both ends. */
export const base = (process.env['SITE_BASE'] ?? '/').replace(/\/*$/, '/');

export interface BuiltPage {
  /** the file, relative to dist/ */
  file: string;
  /** its address on the site, with the base */
  address: string;
  html: string;
  document: Document;
}

/** Every file of a built site, relative to its folder. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Every page of a built site. */
export function listPages(folder: string): BuiltPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const address = base + file.replace(/(^|\/)index\.html$/, '$1');
      return { file, address, html, document: parseHTML(html).document };
    });
}

/** Whether people read it: a page may only send a reader on to another address. */
export function isRead({ document }: BuiltPage): boolean {
  return !document.querySelector('meta[http-equiv="refresh"]');
}
