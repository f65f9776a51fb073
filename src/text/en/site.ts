import type { NotFoundText, SiteText } from '../contract/site.ts';
/** Words that stand on every page. */
export const site: SiteText = {
  name: 'IPv6 Atlas',
  skip: 'Skip to the content',
  menu: 'Main',
  menuButton: 'Menu',
  close: 'Close',
  home: 'World map',
  countries: 'Countries',
  ipv4: 'What is left',
  fairness: 'Who has them',
  pace: 'How fast',
  used: 'Who uses it',
  groups: 'Groups',
  compare: 'Compare',
  policies: 'Policies',
  stories: 'Stories',
  iot: 'Internet of Things',
  getReady: 'Get ready',
  search: 'Search',
  contribute: 'Contribute',
  foot: { numbers: 'Numbers', act: 'What is done', site: 'This site' },
  more: 'More about this site',
  methodology: 'Methodology',
  about: 'About',
  licence: 'Text and charts: CC BY 4.0. Code: MIT. Data: as each source allows.',
  noData: 'no data',
  none: 'none',
  source: 'Source',
  sources: 'Sources',
  notes: 'Notes',
  counted: 'How this is counted',
  table: 'Show the numbers as a table',
  rank: (rank, of) => `${rank} of ${of}`,
  title: (page) => `${page} – IPv6 Atlas`,
};

/** The page for addresses that do not exist. */
export const notFound: NotFoundText = {
  title: 'There is no page at this address',
  body: 'It may have been mistyped, or the link that led here is wrong. The addresses of these pages do not change once published.',
  links: 'Try one of these:',
};
