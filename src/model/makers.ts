import { z } from 'zod';
import { webAddress } from './text-cells.ts';

/** Who made bytes that describe a publisher's data and are not its own: a copy, or a table of copies. */
export const Maker = z.object({
  publisher: z.string(),
  /** Where they offer it. */
  address: webAddress,
  /** Their terms, beside those of the publisher whose data they pass on. */
  licence: z.string(),
});
export type Maker = z.infer<typeof Maker>;

/** The makers whose work is read, the one list of them; a reader names them by what a file says of itself. */
export const MAKERS = {
  webnet77: {
    publisher: 'Webnet77',
    address: 'https://software77.net/geo-ip/',
    licence: 'Donationware by its makers’ words, no text of terms at hand',
  },
  hotcakex: {
    publisher: 'HotCakeX',
    address: 'https://github.com/HotCakeX/Official-IANA-IP-blocks',
    licence: 'MIT',
  },
  hackinggate: {
    publisher: 'HackingGate',
    address: 'https://github.com/HackingGate/Country-IP-Blocks',
    licence: 'Unlicense',
  },
  ipverse: {
    publisher: 'ipverse',
    address: 'https://github.com/ipverse/rir-ip',
    licence: 'CC0 1.0',
  },
  'rir-backup': {
    publisher: 'fartbagxp',
    address: 'https://github.com/fartbagxp/rir-backup',
    licence: 'MIT',
  },
  lanrat: {
    publisher: 'lanrat',
    address: 'https://github.com/lanrat/ARIN-IPv4-Waitlist-Tracking',
    licence: 'No licence found',
  },
  zajdee: {
    publisher: 'zajdee',
    address: 'https://github.com/zajdee/ripe-ncc-ipv4-runout',
    licence: 'MIT',
  },
  'nro-stats': {
    publisher: 'RIPE NCC, demonstration data of nro-stats',
    address:
      'https://github.com/RIPE-NCC/nro-stats/tree/e6809723965c732cb8b8bdfc65c656a394afb9a1/demo-data',
    licence: 'BSD 3-Clause',
  },
  iptocc: {
    publisher: 'IPToCC',
    address: 'https://github.com/roniemartinez/IPToCC',
    licence: 'MIT',
  },
  sorujov: {
    publisher: 'sorujov',
    address:
      'https://github.com/sorujov/sorujov.github.io/blob/385eb08e6449c5297de5862e3fabce649049e7ce/data-pipeline/ict/archive/apnic_ipv6.csv',
    licence: 'Reuse with attribution to APNIC Labs permitted, by the copy’s own words',
  },
  imau84: {
    publisher: 'imau84',
    address:
      'https://github.com/imau84/24RECO/blob/ce75cc6f14ebbb5aead54e3da89a6b4af64f2d6e/src/data/it/date.json',
    licence: 'No licence found',
  },
  'our-world-in-data': {
    publisher: 'Our World in Data',
    address: 'https://ourworldindata.org/grapher/share-of-individuals-using-the-internet',
    licence: 'CC BY 4.0',
  },
} as const satisfies Readonly<Record<string, Maker>>;

export type MakerId = keyof typeof MAKERS;

/** The terms of makers that let numbers be passed on as freely as our own work. */
export const OPEN_TERMS: readonly string[] = ['BSD 3-Clause', 'MIT', 'Unlicense', 'CC0 1.0'];

/** The makers of some bytes, by their ids. */
export function makersOf(ids: readonly MakerId[]): Maker[] {
  return ids.map((id) => MAKERS[id]);
}
