/** The built pages, as the tests over dist/ see them. */
import { join } from 'node:path';
import { type BuiltPage, isRead, listFiles, listPages } from './read-dist.ts';

export { base, type BuiltPage } from './read-dist.ts';

/** The folder that `npm run build` fills, or another build to look at. */
export const dist = process.env['DIST_DIR'] ?? join(import.meta.dirname, '../../dist');

export const files: string[] = listFiles(dist);
export const pages: BuiltPage[] = listPages(dist);

/** The pages people read. */
export const readPages = pages.filter(isRead);
