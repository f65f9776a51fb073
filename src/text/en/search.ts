import type { SearchText } from '../contract/search.ts';
/** The search over the whole site. */
export const search: SearchText = {
  title: 'Search the site',
  description:
    'Find a country or territory, a measure, a story or a document on any page of the site.',
  label: 'Search for',
  everywhere: 'Search the site',
  hint: 'Results appear as you type.',
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
  asked: 'What people ask',
  questions: [
    {
      path: 'ipv4/',
      asked: [
        'How many IPv4 addresses are left?',
        'Are there any free IP addresses left?',
        'How many unused addresses remain?',
        'When did IPv4 addresses run out?',
      ],
    },
    {
      path: 'fairness/',
      asked: [
        'Who has the most addresses?',
        'Which country has the most IPv4 addresses?',
        'How are IPv4 addresses shared out?',
      ],
    },
    {
      path: 'used/',
      asked: [
        'How many people use IPv6?',
        'Which countries use IPv6 most?',
        'How much of the Internet uses IPv6?',
      ],
    },
    { path: 'pace/', asked: ['How fast is IPv6 growing?', 'How fast does IPv6 spread?'] },
    {
      path: 'compare/',
      asked: ['How does my country compare?', 'How do two countries compare with each other?'],
    },
    {
      path: 'get-ready/',
      asked: [
        'How do I get IPv6?',
        'How do I move my network to IPv6?',
        'How do I switch to IPv6?',
      ],
    },
    {
      path: 'methodology/',
      asked: ['Where do the numbers come from?', 'How are addresses counted?'],
    },
    { path: 'data/', asked: ['Where can I download the data?'] },
  ],
  silent: [
    ...['a', 'an', 'and', 'any', 'are', 'be', 'can', 'did', 'do', 'does', 'for', 'have', 'has'],
    ...['how', 'i', 'in', 'is', 'it', 'many', 'me', 'much', 'my', 'of', 'on', 'or', 'still'],
    ...['the', 'there', 'they', 'to', 'we', 'were', 'what', 'when', 'where', 'which', 'who'],
    ...['why', 'will', 'with'],
  ],
};
