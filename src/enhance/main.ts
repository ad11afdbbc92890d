/** What a browser with scripts adds to a page that is whole without: two choices, both remembered, and the field of search. */
import { offerSearch } from './search.ts';
import { offerSpelling, showSpellings } from './spelling.ts';
import { offerTheme, showTheme } from './theme.ts';

offerTheme();
showSpellings();
offerSpelling();
offerSearch();

// A page that comes back as it was left does not know what was chosen meanwhile.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  showTheme();
  showSpellings();
});
