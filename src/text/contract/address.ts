import type { IanaBlock } from '../../model/iana.ts';
import type { AddressFault } from '../../model/ip-address.ts';
import type { Registry } from '../../model/registry.ts';
import type { SpecialUse } from '../../model/special-ranges.ts';
import type { Some, Words } from './words.ts';

/** The page that tells which registry an address belongs to. */
export interface AddressText {
  readonly short: string;
  readonly kicker: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  /** The field, what stands below it, and what is said to those whose browser runs no script. */
  readonly field: Words<'name' | 'label' | 'note' | 'plain'>;
  readonly faults: Words<AddressFault | 'too-wide' | 'unlisted'>;
  /** Before the IPv4 address that one of IPv6 carries. */
  readonly carries: string;
  /** What the answer says of a block of each registry, and of one that IANA keeps. */
  readonly says: {
    readonly registry: (registry: Registry) => string;
    readonly country: (p: { registry: Registry; countries: number; on: string | null }) => string;
    readonly lookup: (registry: Registry) => string;
    readonly group: (registry: Registry) => string;
    readonly iana: string;
  };
  readonly untold: { readonly heading: string; readonly points: Some<string> };
  readonly blocks: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly ipv4: string;
    readonly ipv6: string;
    readonly columns: Words<'first' | 'block' | 'by' | 'since' | 'status'>;
    readonly numbers: (p: { first: number; last: number }) => string;
    readonly designations: Words<Exclude<IanaBlock['designation'], Registry>>;
    readonly statuses: Words<IanaBlock['status']>;
    readonly noMonth: string;
    readonly statusNotes: Some<string>;
    readonly source: (days: { ipv4: string; ipv6: string }) => string;
    readonly sourceLink: string;
  };
  readonly special: {
    readonly heading: string;
    readonly lead: string;
    readonly caption: string;
    readonly columns: Words<'range' | 'use' | 'means' | 'document'>;
    readonly uses: Readonly<Record<SpecialUse, Words<'name' | 'means'>>>;
    readonly source: string;
    readonly lists: Words<'ipv4' | 'ipv6'>;
  };
}
