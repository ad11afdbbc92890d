/** The site itself: its name, its language, its menu and what the footer leads to. */

/** The pages of the menu, in its order. */
export const navigation = [
  { page: 'home', label: 'The story' },
  { page: 'comparison', label: 'Compare' },
  { page: 'timeline', label: 'Timeline' },
  { page: 'people', label: 'People' },
  { page: 'search', label: 'Search' },
] as const;

export type NavigationPage = (typeof navigation)[number]['page'];

export const site = {
  name: 'By All Accounts',
  language: 'en',
  locale: 'en_GB',
  /** What the footer leads to. */
  more: [
    { page: 'topics', label: 'Topics' },
    { page: 'sources', label: 'Sources' },
    { page: 'data', label: 'Data' },
    { page: 'changes', label: 'What changed' },
    { page: 'about', label: 'About' },
  ],
} as const;
