/** Former ids of a page: each keeps its place as an empty anchor before what stands there now. */
import type { RedirectEntry } from '../schemas/redirect.ts';

/** The page with an anchor for each of its former ids. `address` is that of the page, without the base. */
export function withFormerIds(
  html: string,
  address: string,
  redirects: readonly RedirectEntry[],
): string {
  return redirects.reduce((page, { from, to }) => {
    const [path, former] = from.split('#');
    const [target, id] = to?.split('#') ?? [];
    if (!former || path !== address || target !== address || !id) return page;
    const element = new RegExp(`<(?=[a-z][^>]*\\sid="?${id}[">\\s])`);
    return page.replace(element, `<span id="${former}"></span><`);
  }, html);
}
