/** The site itself: its name, its language and its main pages. */

export const site = {
  name: 'By All Accounts',
  language: 'en',
  locale: 'en_GB',
} as const;

/** The main pages, in the order of the masthead; a page is listed once it exists. */
export const navigation = [
  { page: 'home', label: 'The event' },
  { page: 'comparison', label: 'Comparison' },
  { page: 'timeline', label: 'Timeline' },
  { page: 'topics', label: 'Topics' },
  { page: 'people', label: 'People' },
  { page: 'sources', label: 'Sources' },
  { page: 'data', label: 'Data' },
  { page: 'search', label: 'Search' },
  { page: 'about', label: 'About' },
] as const;

export type NavigationPage = (typeof navigation)[number]['page'];
