import type { MetricsText } from '../contract/metrics.ts';
/**
 * What each measure is called and what it means, by its id. `name` fits a table row, `unit` a chart's
 * subtitle, `definition` is one sentence; `note` says what the number must not be taken for.
 */
export const metrics: MetricsText = {
  'ipv6-held': {
    name: 'IPv6 space held',
    unit: '/32 equivalents',
    definition:
      'IPv6 address space whose registered holder has a given country code, as last listed in a month, counted in /32s (the size of block a registry typically gives a network operator).',
    note: 'One very large block can outweigh hundreds of ordinary ones, so read it beside the number of delegations.',
  },
  'ipv6-per-million': {
    name: 'IPv6 space per million people',
    unit: '/32 equivalents per million people',
    definition:
      'IPv6 space held divided by the number of people, in millions, in the latest year for which the World Bank has one.',
    note: 'One /32 is enough for a large network, so a small place with one network ranks high.',
  },
  'ipv6-delegations': {
    name: 'IPv6 delegations',
    unit: 'delegations',
    definition:
      'Number of IPv6 blocks, of whatever size, that the registries’ newest files list as allocated or assigned to holders with a given country code.',
    note: 'Registries’ newest files are of different days. The date is that of the newest that lists the country; what older ones count is of their own day.',
  },
  'ipv6-change-12m': {
    name: 'Change in IPv6 space over twelve months',
    unit: '/32 equivalents',
    definition: 'IPv6 space held in a month minus IPv6 space held twelve months earlier.',
    note: 'Space that is returned, or moves to a holder in another country, counts as a fall. Two months from different sources give no value, since they may count differently. The world’s change is the sum of the known changes, so it leaves out a line that another source lists.',
  },
  'first-ipv6': {
    name: 'First IPv6 delegation still listed',
    unit: 'month of first registration',
    definition:
      'Earliest month of first registration among the IPv6 blocks listed today for a country in the registries’ newest files.',
    note: 'A block that was returned before the file was made is no longer listed, so the true first may be earlier.',
  },
  'ipv6-registrations-by-year': {
    name: 'IPv6 delegations by year of first registration',
    unit: 'delegations',
    definition:
      'IPv6 blocks listed in the registries’ newest files, counted in the year in which each was first registered.',
    note: 'These are today’s blocks by age, not a history: what was returned since is missing.',
  },
  'ipv6-users-google': {
    name: 'Share of Google’s users on IPv6',
    unit: '% of Google’s users',
    definition:
      'Share of Google’s users in a country who reach it over IPv6 on a given day, as Google publishes it.',
    note: 'It counts users of one company’s services. An exact 0.00 is Google’s placeholder for too few measurements and is shown as no data.',
  },
  'ipv6-users-google-world': {
    name: 'Share of Google’s users on IPv6, world',
    unit: '% of Google’s users',
    definition:
      'Mean over a calendar month of the daily share of Google’s users worldwide who reach it over IPv6.',
    note: 'The monthly mean evens out weekends, when more people are at home and the share is higher.',
  },
  'ipv6-users-apnic': {
    name: 'Share of users preferring IPv6 (APNIC Labs)',
    unit: '% of users measured',
    definition:
      'Share of users measured by APNIC Labs whose system chose IPv6 for an object reachable over both protocols, in the 30 days to the end of a month (in the month itself where we have copies alone).',
    note: 'APNIC Labs and Google measure different users, so their numbers are never joined.',
  },
  'ipv6-capable-apnic': {
    name: 'Share of users able to use IPv6 (APNIC Labs)',
    unit: '% of users measured',
    definition:
      'Share of users measured by APNIC Labs whose system fetched an object that is reachable over IPv6 alone, in the 30 days to the end of a month (in the month itself where we have copies alone).',
    note: 'Some who can use IPv6 still choose IPv4 where both are offered, so it is more than the share preferring IPv6.',
  },
  'ipv6-tests-apnic': {
    name: 'Tests of users on IPv6 (APNIC Labs)',
    unit: 'tests a day',
    definition:
      'Tests that APNIC Labs made of users in a country, as a mean a day, in the 30 days to the end of a month (in the month itself where we have copies alone).',
    note: 'Users are reached by advertisements, so the number says nothing of how many people are online.',
  },
  'ipv4-held': {
    name: 'IPv4 addresses held',
    unit: 'addresses',
    definition:
      'IPv4 addresses whose registered holder has a given country code, as last listed in a month.',
    note: 'Months in which the source rounds its counts are left out.',
  },
  'ipv4-per-person': {
    name: 'IPv4 addresses per person',
    unit: 'addresses per person',
    definition:
      'IPv4 addresses held divided by the number of people in the latest year for which the World Bank has one.',
    note: 'Addresses are counted where the holder is registered; small business centres can hold far more than their people use.',
  },
  'ipv4-registrations-by-year': {
    name: 'IPv4 addresses by year of first registration',
    unit: 'addresses',
    definition:
      'IPv4 addresses listed in the registries’ newest files, counted in the year in which their block was first registered.',
    note: 'A block that moved between registries keeps its first date; returned blocks are missing.',
  },
  'ipv4-account': {
    name: 'Where all IPv4 addresses are',
    unit: 'addresses',
    definition:
      'All 4,294,967,296 IPv4 addresses in parts that do not overlap and add up exactly: kept by IANA or by a standard, delegated, held by a registry itself, and the rest, which the data at hand do not tell apart.',
    note: 'The parts may be of different days, each named. Delegated space is what each registry’s own newest file lists; where these are rebuilt or not of one season, it is what mirrors counted in a month, under the registry that lists most of the holder’s country. The rest is what remains, not a measurement.',
  },
  'ipv4-administered': {
    name: 'IPv4 in the /8s of each registry',
    unit: 'addresses',
    definition:
      'IPv4 addresses in the /8 blocks that IANA’s registry assigns to each Regional Internet Registry to administer, legacy blocks included.',
    note: 'Single blocks inside a /8 have moved between registries since, so this is not what each registry’s members hold.',
  },
  'ipv4-gini': {
    name: 'Inequality of IPv4 between countries and territories',
    unit: 'Gini coefficient, 0 to 1',
    definition:
      'Gini coefficient of IPv4 addresses for each person over countries and territories, weighted by people, in a month: one less twice the area under the Lorenz curve.',
    note: 'Everyone in one counts as having the same, so inequality within it does not show. Space of no single country and places without a population figure are left out.',
  },
  'ipv4-gini-by-year': {
    name: 'Inequality of IPv4 by year of first registration',
    unit: 'Gini coefficient, 0 to 1',
    definition:
      'The same coefficient over today’s people, of the space in the registries’ newest files that was registered by the end of a year; from the first year by whose end at least 20 countries and territories had addresses, together a hundredth of it.',
    note: 'Not a history: returned blocks are missing, moved ones count where they are now, and the people are those of one recent year. What two files list counts once; where they are of different days, a block that moved to a registry whose file is older may be in neither.',
  },
  'people-online-share': {
    name: 'Share of people online',
    unit: 'share of people',
    definition:
      'Share of people who used the Internet in the last three months, from any place and by any device, by the International Telecommunication Union, in the newest year it has of each country or territory.',
    note: 'Shares are of different years, each named, and come from surveys or estimates. A share of Google’s users, or of those whom APNIC Labs tested, is of whom they measured, so it cannot be multiplied by this one.',
  },
  'people-online': {
    name: 'People online',
    unit: 'people',
    definition:
      'People who used the Internet in the last three months: the share by the International Telecommunication Union times the people of the same year by the World Bank.',
    note: 'There is no number where the people of that year are not known.',
  },
  'ipv4-transferred-in': {
    name: 'IPv4 addresses transferred in',
    unit: 'addresses',
    definition:
      'IPv4 addresses that came to holders in a country from holders in other countries and territories within a year, by the registries’ logs of transfers.',
    note: 'A transfer between registries stands in both their logs and is counted once, from that of the registry that received it. Sales and takeovers of companies count alike.',
  },
  'ipv4-transferred-out': {
    name: 'IPv4 addresses transferred out',
    unit: 'addresses',
    definition:
      'IPv4 addresses that went from holders in a country to holders in other countries and territories within a year, by the registries’ logs of transfers.',
    note: 'The country is that of the organisation named in the log; where the log names none, the addresses count under no country or territory.',
  },
  'ipv4-transferred-within': {
    name: 'IPv4 addresses transferred within a country',
    unit: 'addresses',
    definition:
      'IPv4 addresses that changed hands between two holders in the same country within a year, by the registries’ logs of transfers.',
    note: 'They are neither in nor out. A block that changes hands twice counts twice.',
  },
  'ipv4-transferred-to-registry': {
    name: 'IPv4 addresses transferred from other registries',
    unit: 'addresses',
    definition:
      'IPv4 addresses that came to holders of a registry from holders of the other four within a year, by the registry’s own log of transfers.',
    note: 'Transfers between two holders of one registry are left out.',
  },
  'ipv4-transferred-from-registry': {
    name: 'IPv4 addresses transferred to other registries',
    unit: 'addresses',
    definition:
      'IPv4 addresses that went from holders of a registry to holders of the other four within a year, by the logs of the registries that received them.',
    note: 'It is counted from the receiving registries’ logs, so that each transfer counts once.',
  },
  'asns-held': {
    name: 'AS numbers held',
    unit: 'AS numbers',
    definition:
      'Autonomous system numbers, which identify networks to one another, that the registries’ newest files list for holders with a given country code.',
    note: 'Some files at hand carry no AS numbers. If the registry with most of a country’s delegations has such a file, there are no data; if another has, the true number may be higher.',
  },
  'holders-ipv4': {
    name: 'Holders with IPv4',
    unit: 'holders',
    definition:
      'Holders, as told apart by the identifier in a registry’s extended file, that have at least one IPv4 block.',
    note: 'Plain files do not tell holders apart, so only countries and territories listed in an extended file have data.',
  },
  'holders-ipv4-only': {
    name: 'Holders with IPv4 but no IPv6',
    unit: 'holders',
    definition:
      'Holders that have at least one IPv4 block and no IPv6 block in a registry’s extended file.',
    note: 'A holder listed under two countries or territories counts in both.',
  },
  'ipv4-available': {
    name: 'IPv4 available',
    unit: 'addresses',
    definition: 'IPv4 addresses that a registry’s file marks as available for delegation.',
    note: 'The registry’s policy decides how much one network may get of it.',
  },
  'ipv4-policy-reserved': {
    name: 'IPv4 reserved by policy',
    unit: 'addresses',
    definition:
      'IPv4 addresses marked reserved that lie in ranges a policy sets aside, such as for exchange points.',
    note: 'Our reference table names the ranges, the policies and their sources.',
  },
  'ipv4-quarantined': {
    name: 'IPv4 in quarantine',
    unit: 'addresses',
    definition:
      'IPv4 addresses marked reserved outside the ranges set aside by policy: returned, reclaimed or revoked.',
    note: 'The file does not say why a block is reserved; this is what remains after the policy ranges.',
  },
  'ipv4-reserved-unsplit': {
    name: 'IPv4 reserved, not told apart',
    unit: 'addresses',
    definition:
      'IPv4 addresses marked reserved by a registry whose policy ranges we cannot tell apart.',
    note: 'It is shown whole rather than guessed at.',
  },
  'ipv4-given-again': {
    name: 'IPv4 addresses given again from a waiting list',
    unit: 'addresses',
    definition:
      'IPv4 addresses in blocks that came back to a registry and that it gave again within a year to those on its waiting list, by its own list of these blocks.',
    note: 'A block that is listed on several days counts on each of them: what was not taken, or came back once more, is given again.',
  },
  'ipv4-last-pool': {
    name: 'IPv4 addresses left to give out',
    unit: 'addresses',
    definition:
      'IPv4 addresses that a registry could still give to any network on a day, in blocks large enough for its rules.',
    note: 'Smaller pieces and what is kept for special purposes are not in it.',
  },
  'waiting-requests': {
    name: 'Requests on the waiting list for IPv4',
    unit: 'requests',
    definition: 'Requests for IPv4 addresses on a registry’s waiting list on a day.',
    note: 'Who may ask, for how much and how often differs by registry, so lists of two registries are not compared.',
  },
  'waiting-over-a-year': {
    name: 'Requests that have waited over a year',
    unit: 'requests',
    definition:
      'Requests on a registry’s waiting list that were older than twelve months on a day.',
    note: 'Missing where a registry does not publish the date of each request.',
  },
  'waiting-addresses': {
    name: 'IPv4 addresses asked for by waiting list',
    unit: 'addresses',
    definition:
      'IPv4 addresses that all requests on a registry’s waiting list ask for together on a day, each counted with the largest block it asks for.',
    note: 'Some would take a smaller block, and not all will take what they are offered.',
  },
  'waiting-first-days': {
    name: 'Wait of the oldest request',
    unit: 'days',
    definition:
      'Days that the oldest request on a registry’s waiting list for IPv4 had waited on a day.',
    note: 'Nobody knows how long those will wait who join now: it depends on what comes back.',
  },
  'ipv4-newly-delegated': {
    name: 'IPv4 addresses newly delegated',
    unit: 'addresses',
    definition:
      'IPv4 addresses that a registry’s file lists for the first time among those at hand, registered in the month of the file before it or later; for a country, in the files of the registry that lists most delegations for it.',
    note: 'A value covers the days between two files, a year where files allow. Space that came from another registry under a new date counts as come from elsewhere, as far as files tell.',
  },
  'ipv4-delegated-again': {
    name: 'IPv4 addresses given again',
    unit: 'addresses',
    definition:
      'IPv4 addresses that a registry had listed as delegated in an earlier file, no longer listed, and listed anew with a new date of registration.',
    note: 'What was given back before the first file at hand and given again since counts as newly delegated.',
  },
  'ipv4-listed-again': {
    name: 'IPv4 addresses listed again under an old date',
    unit: 'addresses',
    definition:
      'IPv4 addresses that were missing from a registry’s list and stand there again with the date of registration they had.',
    note: 'The files do not say why it was missing for a while; it does not count as given again.',
  },
  'ipv4-given-back': {
    name: 'IPv4 addresses given back',
    unit: 'addresses',
    definition:
      'IPv4 addresses that a registry’s file no longer lists as delegated and that no other registry lists next.',
    note: 'A holder may have given them back, or the registry taken them back: files do not say which.',
  },
  'ipv4-came-from-others': {
    name: 'IPv4 addresses that came from elsewhere',
    unit: 'addresses',
    definition:
      'IPv4 addresses that came to a registry’s list from another registry, or under a date older than that of any file that might tell where from; or to a country from another one in the same list.',
    note: 'A move need not be a sale: a holder that moves its seat takes its addresses along.',
  },
  'ipv4-went-to-others': {
    name: 'IPv4 addresses that went elsewhere',
    unit: 'addresses',
    definition:
      'IPv4 addresses that left a registry’s list and that another registry lists next, or that left a country for another one in the same list.',
    note: 'Where files of another registry are rare, it may be listed there months later; it counts when it left.',
  },
  'ipv4-left-untold': {
    name: 'IPv4 addresses that left, nobody knows where to',
    unit: 'addresses',
    definition:
      'IPv4 addresses that a registry’s file no longer lists while the files of another registry end too early to tell whether they went there.',
    note: 'Newer files will tell whether they were given back.',
  },
  'ipv4-listed': {
    name: 'IPv4 addresses listed by the registry’s own files',
    unit: 'addresses',
    definition:
      'IPv4 addresses that a registry’s own file lists as delegated, month by month; for a country, by the registry that lists most delegations for it.',
    note: 'Space that another registry lists for a country is not in it, so it is never joined to the count over all five.',
  },
  'ipv6-delegations-once-listed': {
    name: 'IPv6 delegations of a year, as listed at its end',
    unit: 'delegations',
    definition:
      'IPv6 delegations first registered in a year that the registry’s last file of that year listed; of years before the first file at hand, or without one, the next file.',
    note: 'Of early years the first file at hand shows only what was left by then.',
  },
  'ipv6-delegations-still-listed': {
    name: 'IPv6 delegations of a year, still listed',
    unit: 'delegations',
    definition:
      'IPv6 delegations first registered in a year that the registry’s newest file lists.',
    note: 'Figures by year of registration rest on these: survivors, not all that was delegated then.',
  },
  'ipv4-addresses-once-listed': {
    name: 'IPv4 addresses of a year, as listed at its end',
    unit: 'addresses',
    definition:
      'IPv4 addresses first registered in a year that the registry’s last file of that year listed; of years before the first file at hand, or without one, the next file.',
    note: 'Of early years the first file at hand shows only what was left by then.',
  },
  'ipv4-addresses-still-listed': {
    name: 'IPv4 addresses of a year, still listed',
    unit: 'addresses',
    definition: 'IPv4 addresses first registered in a year that the registry’s newest file lists.',
    note: 'Space that moved to another registry is no longer listed here, and space that came keeps its first date.',
  },
};
