import type { SearchText } from '../contract/search.ts';
/** The search over the whole site. */
export const search: SearchText = {
  title: 'Search the site',
  description:
    'Find a country or territory, a measure, a story or a document on any page of the site.',
  label: 'Search for',
  everywhere: 'Search the site',
  hint: 'Words are looked for as you type.',
  keys: 'Enter opens the country or territory you name, or the first result; the down arrow goes to the results, Escape empties the field.',
  without:
    'The search needs script, and it runs in your browser alone: nothing you type leaves your device. These lists lead everywhere without it.',
  lists: 'Where else to look',
  submit: 'Search',
  resultsLabel: 'Results',
  found: '{count} pages for “{query}”',
  one: 'One page for “{query}”',
  none: 'No page for “{query}”. Try a shorter word, or the name of a country or territory.',
  failed: 'The index of the search could not be fetched. Try again when you are connected.',
  more: 'Show more',
};
