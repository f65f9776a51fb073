import { type Maker, type MakerId, makersOf } from '../../../src/model/makers.ts';
import type { Caveat } from '../../../src/model/provenance.ts';

/** How somebody rebuilt a registry's file that was not to be had. */
export interface Rebuilt {
  /** Whose tables and copies it was made from. */
  readonly makers: readonly Maker[];
  /** What holds of files of this kind beyond what holds of all that are rebuilt. */
  readonly caveats: readonly Caveat[];
}

interface Kind {
  /** What the comments above the version line say, whitespace as it is. */
  readonly says: RegExp;
  readonly makers: readonly MakerId[];
  /** Makers of a part that only one registry's file has. */
  readonly alsoOf?: Readonly<Record<string, readonly MakerId[]>>;
  readonly caveat: Caveat;
}

/** The kinds of rebuilt files that there are, by their own words. */
const KINDS: readonly Kind[] = [
  {
    says: /^# reconstructed from the Webnet77 country tables/,
    makers: ['webnet77'],
    caveat: 'dates-of-tables',
  },
  {
    says: /^# DERIVED, not published by the registry\. Blocks and country codes: HotCakeX\/Official-IANA-IP-blocks .*\n.*\bWebnet77\b.*first-seen = first daily snapshot/,
    // The daily snapshots are those of the three that keep country lists of all five registries.
    makers: ['hotcakex', 'webnet77', 'hackinggate', 'ipverse'],
    // Dates of `ripencc-file-2026-07-20` are from a copy of RIPE NCC's own file.
    alsoOf: { ripencc: ['rir-backup'] },
    caveat: 'dates-first-seen',
  },
];

/** How a file was rebuilt, by the comments above its version line; `null` where they tell of no known way. */
export function rebuiltBy(comments: string, registry: string): Rebuilt | null {
  const kind = KINDS.find(({ says }) => says.test(comments));
  if (kind === undefined) return null;
  const { makers, alsoOf = {}, caveat } = kind;
  return { makers: makersOf([...makers, ...(alsoOf[registry] ?? [])]), caveats: [caveat] };
}
