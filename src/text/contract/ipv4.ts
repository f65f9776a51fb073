import type { Unattributed } from '../../model/area.ts';
import type { IanaPurpose } from '../../model/iana.ts';
import type { EntitlementId, ReservedRange, StatedId } from '../../model/ipv4-rules.ts';
import type { Registry } from '../../model/registry.ts';
import type { PoolState } from '../../model/registry-tables.ts';
import type { Words } from './words.ts';

/** What registries list as available together, in months of their own. */
export interface Told {
  readonly names: readonly Registry[];
  readonly available: number;
  readonly oldest: string;
  readonly newest: string;
}

/** Addresses that networks can use, and how many of them are given out: all, or at least so many. */
export interface GivenOut {
  readonly usable: number;
  readonly delegated: number;
  readonly isAll: boolean;
  /** Whether what may be missing is too little to change how many of a thousand they are. */
  readonly isSure: boolean;
}

/** The page on where all IPv4 addresses are. */
export interface Ipv4Text {
  readonly kicker: string;
  /** How much of what networks can use is given out; `null` where there is no account of all addresses. */
  readonly title: (p: GivenOut | null) => string;
  /** The same as the title of the page, unlike those of figures. */
  readonly pageTitle: (p: GivenOut | null) => string;
  readonly description: string;
  readonly lead: (p: {
    told: Told | null;
    delegatedOn: string | null;
    registries: number;
    untold: {
      value: number;
      on: string;
    } | null;
  }) => string;
  readonly account: {
    readonly title: (p: GivenOut) => string;
    /** Its heading below a headline that says the same as its title. */
    readonly heading: string;
    /** The dates are those of its parts. */
    readonly unit: (p: { square: number; oldest: string; newest: string }) => string;
    readonly sentence: (p: {
      total: number;
      delegated: number;
      kept: number;
      pool: number;
      names: readonly Registry[];
      available: number;
      reserved: number;
      untold: number;
    }) => string;
    readonly sections: {
      /** With the day of the section, where it is to be said. */
      readonly kept: (on: string | null) => string;
      readonly delegated: (on: string | null) => string;
      readonly pool: (registry: Registry, on: string | null) => string;
      readonly untold: string;
    };
    /** A part where its section does not stand above it. */
    readonly part: (p: { section: string; part: string }) => string;
    /** Above the last of its squares, enlarged. */
    readonly enlarged: string;
    readonly excess: string;
    readonly purposes: Words<`iana-${IanaPurpose}` | 'special'>;
    readonly noCountry: string;
    readonly states: Words<PoolState>;
    readonly total: string;
    readonly notes: (p: {
      iana: string;
      delegated: string;
      ranges: readonly string[];
      isRest: boolean;
      withoutPool: readonly Registry[];
      isOfFiles: boolean;
      leftOut: readonly Unattributed[];
    }) => readonly string[];
    readonly columns: Words<'part' | 'addresses' | 'share' | 'ofUsable' | 'on'>;
  };
  readonly administered: {
    readonly title: (p: { top: readonly Registry[]; blocks: number; all: number }) => string;
    readonly unit: (p: { on: string }) => string;
    readonly sentence: (p: {
      top: readonly Registry[];
      topShare: number;
      low: readonly Registry[];
      lowBlocks: number;
      lowShare: number;
    }) => string;
    readonly row: (p: { blocks: number; share: number }) => string;
    readonly columns: Words<'registry' | 'blocks' | 'addresses'>;
  };
  readonly runOut: {
    readonly title: (p: {
      ended: number;
      registries: number;
      rationing: number;
      drained: readonly Registry[];
    }) => string;
    /** The newest of the turning points. */
    readonly unit: (p: { newest: string }) => string;
    readonly sentence: (p: {
      iana: string;
      first: Registry;
      firstOn: string;
      last: Registry;
      lastOn: string;
      years: number;
    }) => string;
    readonly iana: string;
    readonly point: (p: { on: string; words: string }) => string;
    readonly credit: (p: { publisher: string; on: string }) => string;
    readonly note: string;
    readonly columns: Words<'on' | 'registry' | 'what'>;
  };
  readonly poolsUntold: (p: { names: readonly Registry[] }) => string;
  /** Of when the newest that is known of an old pool is, and that it says nothing of today. */
  readonly poolOld: (p: { registry: Registry; on: string }) => string;
  readonly pool: {
    readonly title: (p: {
      registry: Registry;
      on: string;
      available: number;
      before: {
        value: number;
        on: string;
      } | null;
    }) => string;
    readonly sentence: (p: {
      registry: Registry;
      on: string;
      available: number;
      whole: number;
      quarantined: number | null;
      reserved: number | null;
      unsplit: number | null;
    }) => string;
    readonly nothing: (p: { registry: Registry; on: string }) => string;
    /** Above a pool of which no file of the last year tells: its age before what it was. */
    readonly oldTitle: (p: { registry: Registry; on: string; available: number }) => string;
    /** What a document of the registry states of such a pool for a later day. */
    readonly stated: (p: { registry: Registry; on: string; value: number }) => string;
    readonly unit: string;
    readonly unitOnce: (p: { on: string }) => string;
    readonly available: (value: number) => string;
    readonly quarantined: (value: number) => string;
    readonly reserved: (value: number) => string;
    readonly unsplit: (value: number) => string;
  };
  readonly flow: {
    readonly title: (p: { registry: Registry; net: number }) => string;
    readonly unit: (p: { registry: Registry; from: string; to: string }) => string;
    readonly sentence: (p: {
      registry: Registry;
      from: string;
      to: string;
      available: number;
      quarantined: number | null;
      unsplit: number | null;
      left: number;
      came: number;
    }) => string;
    readonly states: Words<PoolState>;
    readonly net: string;
    readonly change: (value: number) => string;
    readonly note: string;
    readonly columns: Words<'state' | 'change'>;
  };
  readonly reserved: {
    readonly heading: string;
    readonly paragraphs: (
      split: readonly {
        registry: Registry;
        policy: {
          value: number;
          on: string;
        };
        quarantined: {
          value: number;
          on: string;
        };
      }[],
    ) => readonly string[];
    readonly tableCaption: (names: readonly Registry[]) => string;
    readonly columns: Words<'registry' | 'range' | 'purpose' | 'policy' | 'source'>;
    readonly purposes: Words<ReservedRange>;
  };
  readonly entitlements: {
    readonly heading: string;
    readonly lead: string;
    readonly tableCaption: string;
    readonly columns: Words<'registry' | 'what' | 'block' | 'policy' | 'since' | 'source'>;
    readonly uses: Words<'general' | 'waiting-list' | 'special' | 'stated'>;
    readonly block: (p: { smallest: string; largest: string }) => string;
    readonly unknown: string;
    /** What is no rule but a number that the source states. */
    readonly counted: Readonly<Record<StatedId, (value: number) => string>>;
    readonly words: Words<Exclude<EntitlementId, StatedId>>;
  };
  readonly onward: string;
  readonly onwardLink: string;
}
