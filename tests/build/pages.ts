/** The built pages, as the tests over dist/ see them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';

export const dist = join(import.meta.dirname, '../../dist');

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

export const files: string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .split(sep)
      .join('/'),
  )
  .sort();

export const pages: BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const address = base + file.replace(/(^|\/)index\.html$/, '$1');
    return { file, address, html, document: parseHTML(html).document };
  });

/** The pages people read: all but those that only send a reader on to another address. */
export const readPages = pages.filter(
  (page) => !page.document.querySelector('meta[http-equiv="refresh"]'),
);
