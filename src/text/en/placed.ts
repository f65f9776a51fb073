import type { Registry } from '../../model/registry.ts';
import type { PlacedText } from '../contract/placed.ts';
import { place } from '../grammar/en.ts';
import { ofEachRegistry } from '../of-each-registry.ts';
import { headOf } from './groups.ts';

const whose = (registry: Registry) => place(registry, 'subject');
const holdersId = (registry: Registry) => `holders-without-ipv6-${registry}` as const;
const untold = 'Told only where the registry’s newest file at hand tells one holder from another.';

/** Figures outside the page of what they are about, and where they are expected and are not. */
export const placed: PlacedText = {
  title: (p) => `${headOf(p.area)}${p.title.includes(': ') ? ' –' : ':'} ${p.title}`,
  link: 'Share, embed, download',
  names: {
    'map-ipv6-users': 'Map: Google’s users on IPv6',
    'map-ipv6-held': 'Map: IPv6 space held',
    'map-ipv4-per-person': 'Map: IPv4 addresses per person',
    'map-first-ipv6': 'Map: the first IPv6 delegation',
    'map-policies': 'Map: policies for IPv6',
    'world-ipv6-held': 'IPv6 space held in the world',
    'ipv6-largest-holders': 'The countries and territories with most IPv6 space',
    ...ofEachRegistry(
      (registry) => `${registry}-pool` as const,
      (registry) => `IPv4 addresses that ${whose(registry)} has left`,
    ),
    'ipv4-per-person-by-region': 'IPv4 addresses per person, by region',
    'ipv6-users-by-region': 'Google’s users on IPv6, by region',
    'world-ipv6-users': 'Google’s users on IPv6 in the world',
    'ipv4-account': 'Where every IPv4 address is',
    'ipv4-administered': 'Who administers which IPv4 addresses',
    'ipv4-run-out': 'How the registries ran out of IPv4',
    ...ofEachRegistry(
      (registry) => `${registry}-pool-by-state` as const,
      (registry) => `IPv4 addresses by state, ${whose(registry)}`,
    ),
    ...ofEachRegistry(
      (registry) => `${registry}-pool-flow` as const,
      (registry) => `IPv4 addresses into and out of the pool, ${whose(registry)}`,
    ),
    'ipv4-most-and-least': 'Most and fewest IPv4 addresses per person',
    'ipv4-lorenz': 'How evenly IPv4 addresses are shared',
    'ipv4-shares': 'Shares of people and of IPv4 addresses',
    'ipv4-gini-by-year': 'How evenly IPv4 addresses are shared, by year',
    'ipv4-developing-by-year': 'The developing countries’ share of IPv4 addresses, by year',
    'pace-by-sub-region': 'Growth of IPv6 space, by part of the world',
    'pace-steady-growth': 'Steady growth of IPv6 space',
    'pace-acceleration': 'IPv6 space added in three years, and in the three before',
    'pace-first-ipv6': 'When countries and territories got their first IPv6 space',
    'pace-delegations-a-year': 'IPv6 delegations a year',
    'pace-rank-moves': 'Who moved up and down by IPv6 space',
    'ipv6-registered-and-used': 'IPv6 registered and used',
    ...ofEachRegistry(holdersId, (registry) => `Holders with IPv4 and no IPv6, ${whose(registry)}`),
    'ipv6-users-by-group': 'Google’s users on IPv6, by group',
    'ipv4-registered-by-year': 'IPv4 addresses by year of first registration',
    'iot-devices-a-person': 'Connected things for each person',
    'iot-forecasts-of-2025': 'Forecasts of connected things for 2025',
    'group-ipv6-held': 'IPv6 space held by the members',
    'group-ipv6-users': 'Google’s users on IPv6, each member beside the world',
    'group-ipv6-per-million': 'IPv6 space per million people, each member beside the world',
    'group-ipv4-per-person': 'IPv4 addresses per person, each member beside the world',
    'country-ipv6-held': 'IPv6 space held',
    'country-ipv6-users': 'Google’s users on IPv6, beside others',
    'country-ipv4-held': 'IPv4 addresses held',
    'country-ipv4-per-person': 'IPv4 addresses per person, beside others',
    'country-ipv6-registrations': 'IPv6 delegations by year of first registration',
    'country-ipv4-registrations': 'IPv4 addresses by year of first registration',
    'country-ipv6-use-over-time': 'Users able to use IPv6, over time',
    'world-ipv6-use-over-time': 'Use of IPv6 in the world, measured twice',
    'country-ipv4-transfers': 'IPv4 addresses transferred in and out',
    'ipv4-transfers-by-registry': 'IPv4 addresses transferred between registries',
    'ipv4-waiting-time': 'How long one waits for IPv4',
    'arin-waiting-list': `Who waits for IPv4 at ${whose('arin')}`,
    'ripencc-waiting-list': `Who waits for IPv4 at ${whose('ripencc')}`,
    'arin-given-again': `IPv4 addresses that ${whose('arin')} gave again`,
    'ripencc-last-pool': `How the last IPv4 addresses of ${whose('ripencc')} ran out`,
    'ipv4-given-back-by-registry': 'What was given back, moved, given again',
    'delegations-still-listed': 'What past years’ delegations have become',
    'ipv4-listed-by-registry': 'IPv4 addresses by the registries’ own files',
    'country-ipv4-flows': 'IPv4 addresses that came, went and were given back',
    'group-ipv4-flows': 'IPv4 addresses of the members that came, went and were given back',
  },
  absent: {
    generic: 'There are no data for this figure in this edition.',
    why: {
      'country-ipv6-held': 'The registries’ lists carry no entry for this country code.',
      'country-ipv4-held': 'There is no month with an exact count for this country code.',
      'country-ipv6-users':
        'Google publishes no share for this country code, or had too few measurements.',
      'country-ipv4-per-person':
        'Either the count of addresses or the number of people is missing.',
      'country-ipv6-registrations': 'No IPv6 delegation with a date of registration is listed.',
      'country-ipv4-registrations': 'No IPv4 delegation with a date of registration is listed.',
      ...ofEachRegistry(holdersId, () => untold),
      'ipv4-account':
        'The counts at hand do not come to all addresses there are: some are missing, or are of days too far apart. The page on data quality says more.',
      'country-ipv6-use-over-time':
        'This edition has no measurement of APNIC Labs for this country code.',
      'world-ipv6-use-over-time': 'This edition has no measurement of APNIC Labs for the world.',
      'country-ipv4-transfers':
        'Told only where the logs of all five registries were read and name a holder here.',
      'ipv4-transfers-by-registry':
        'Transfers are told only where the logs of all five registries were read.',
      'country-ipv4-flows':
        'Told only where files of many months of the registry that mainly serves it are at hand, and anything came or went.',
    },
  },
};
