import { editionDate, full, short } from '../formats.ts';
import { aHundredDevices } from './a-hundred-devices.ts';
import { howIpv4RanOut } from './how-ipv4-ran-out.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { registeredIsNotUsed } from './registered-is-not-used.ts';
import { whoGotTheAddresses } from './who-got-the-addresses.ts';

/** The stories, and what stands around them. */
export const stories = {
  name: 'Stories',
  title: 'Stories about the Internet’s addresses',
  description:
    'Five stories told from the tables of this site: how IPv4 ran out, who got the addresses, registered and used, islands and landlocked countries, a hundred devices a person.',
  lead: 'Each story is written around the numbers of this site. Every number and every comparison in it is worked out from the tables when the site is built; when the data no longer bear a sentence out, the site is not built until it is rewritten.',
  facts: (p: { edition: string; minutes: number; words: number }) =>
    `Data edition of ${editionDate(p.edition)} · ${full(p.minutes)} minutes to read (${full(p.words)} words)`,
  know: {
    heading: 'How we know',
    text: (p: { edition: string }) =>
      `Every number in this story is computed from the tables of the edition of ${editionDate(p.edition)}. The numbers are of different days, and each says which. Statements about history are linked to the pages that make them.`,
    links: {
      methodology: 'How each measure is made',
      quality: 'How old and how complete the data are',
      data: 'The data, to take and check',
    },
    claims:
      'A sentence that compares (more than, the first, none of) carries a check. The build stops when a check fails.',
  },
  others: 'The other stories',
  figures: {
    byYear: {
      title: (p: { year: string; addresses: number }) =>
        `The busiest year was ${p.year}: ${short(p.addresses)} of the IPv4 addresses listed date from it`,
      unit: (p: { files: string }) =>
        `IPv4 addresses still listed, by the year in which their block was first registered; ${p.files}`,
      sentence: (p: { last: string; after: number; peak: string }) =>
        `Blocks of ${p.last}, the last year that all registry files cover, hold ${short(p.after)} of them, against the peak of ${p.peak}.`,
      column: (year: string, value: number) => `${year}: ${full(value)} addresses`,
      cidr: 'CIDR',
      iana: 'IANA empty',
      notHistory: (p: { last: string }) =>
        `Not a history: a file lists what is held on its day, with the date on which each block was first registered. Returned blocks are missing, and one that moved between two files’ days may count twice or not at all. The years end with ${p.last}, the last that all five files cover whole.`,
    },
  },
  howIpv4RanOut,
  whoGotTheAddresses,
  registeredIsNotUsed,
  islandsAndLandlocked,
  aHundredDevices,
};
