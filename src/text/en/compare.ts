import type { CompareText } from '../contract/compare.ts';
/** Countries side by side. */
export const compare: CompareText = {
  title: 'Compare countries and territories',
  description:
    'Two to six countries or territories on one chart: IPv6 held, IPv4 held and IPv4 per person.',
  lead: 'Put up to six countries, territories or groups, or the world on one chart and one scale. A group’s line is the sum over its present members, or, per person, that sum divided by their people. The address of this page keeps your choice, so that you can pass it on.',
  measures: 'What to compare',
  choices: {
    'ipv6-held': 'IPv6 space held',
    'ipv4-per-person': 'IPv4 per person',
    'ipv4-held': 'IPv4 addresses held',
  },
  addOne: 'Add a country to compare',
  add: 'Add a country, territory or group',
  addButton: 'Add to the chart',
  choose: 'Choose one',
  chosen: 'On the chart',
  remove: 'Remove',
  failed: 'These numbers could not be loaded. Please try again.',
  table: 'The numbers as a table',
  withoutScript:
    'Without scripts this page cannot draw a choice of yours. Every country and territory has a page of its own:',
};
