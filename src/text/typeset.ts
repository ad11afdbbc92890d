/** Sets quoted words typographically: quotation marks and apostrophes only, nothing else is touched. */

/** Between the pieces of a quotation that leaves words out. */
const cut = ' […] ';

/** The words of a quotation as a page shows them inside quotation marks, so that inner marks are single. */
export function typeset(fragments: readonly string[]): string {
  return fragments
    .join(cut)
    .replace(/[“„«]/g, '‘')
    .replace(/[”»]/g, '’')
    .replace(/(^|[\s([—–-])["']/g, '$1‘')
    .replace(/["']/g, '’');
}
