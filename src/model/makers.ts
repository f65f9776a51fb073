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
} as const satisfies Readonly<Record<string, Maker>>;

export type MakerId = keyof typeof MAKERS;

/** The terms of makers that let numbers be passed on as freely as our own work. */
export const OPEN_TERMS: readonly string[] = ['MIT', 'Unlicense', 'CC0 1.0'];

/** The makers of some bytes, by their ids. */
export function makersOf(ids: readonly MakerId[]): Maker[] {
  return ids.map((id) => MAKERS[id]);
}
