import type { AreaId } from '../../model/area.ts';
import type { Registry } from '../../model/registry.ts';
import type { Words } from './words.ts';

/** All that came and went in a span of days, in IPv4 addresses. */
export interface FlowTotals {
  readonly newly: number;
  readonly again: number;
  readonly listedAgain: number;
  readonly came: number;
  readonly went: number;
  readonly back: number;
  /** What left, nobody knows where to. */
  readonly untold: number;
}

/** A span of days, each `YYYY-MM-DD`. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** What is still listed of what once was. */
interface Survivors {
  readonly registry: Registry;
  readonly once: number;
  readonly still: number;
}

/** What was given back, moved and given again, by the registries’ own files. */
export interface GivenBackText {
  readonly unit: string;
  readonly columns: Words<keyof FlowTotals | 'registry' | 'from' | 'to'>;
  readonly keys: Words<'given' | 'back' | 'came' | 'went'>;
  readonly panels: Words<'given' | 'moved'>;
  readonly notes: {
    readonly back: string;
    readonly between: string;
    readonly oneRegistry: (registry: Registry) => string;
  };
  readonly registries: {
    readonly title: (p: { back: number; from: string; registries: readonly Registry[] }) => string;
    readonly sentence: (
      p: Days & {
        each: readonly { readonly registry: Registry; readonly back: number }[];
        totals: FlowTotals;
      },
    ) => string;
    readonly panel: (back: number) => string;
  };
  readonly place: {
    readonly title: (p: { name: AreaId; totals: FlowTotals; from: string }) => string;
    /** `area` is null for a group, of whose members only some may be counted. */
    readonly sentence: (p: Days & { area: AreaId | null; totals: FlowTotals }) => string;
  };
  readonly group: {
    readonly title: (p: { totals: FlowTotals; from: string }) => string;
    readonly covered: (p: {
      covered: number;
      members: number;
      registries: readonly Registry[];
    }) => string;
  };
  readonly survivors: {
    readonly title: (p: { lost: number; from: string; to: string }) => string;
    readonly unit: string;
    /** `on` is the newest month of the files. */
    readonly sentence: (p: {
      from: string;
      to: string;
      on: string;
      each: readonly Survivors[];
    }) => string;
    readonly bar: (p: { lost: number; once: number; still: number }) => string;
    readonly label: (p: { registry: Registry; family: 'ipv4' | 'ipv6' }) => string;
    readonly notes: readonly string[];
    readonly columns: Words<
      'registry' | 'year' | 'ipv6Once' | 'ipv6Still' | 'ipv4Once' | 'ipv4Still'
    >;
  };
  readonly listed: {
    readonly title: (p: { registries: readonly Registry[]; from: string }) => string;
    readonly unit: string;
    /** `area` is null where all that the registry lists is meant. */
    readonly change: (
      p: Days & { registry: Registry; area: AreaId | null; before: number; after: number },
    ) => string;
    readonly line: (p: { registry: Registry; value: number }) => string;
    /** Beside the line over all five registries. */
    readonly country: {
      readonly line: (registry: Registry) => string;
      readonly note: (registry: Registry) => string;
    };
    readonly notes: readonly string[];
    readonly columns: Words<'registry' | 'date'> & {
      /** Of one registry, or of each in its rows. */
      readonly addresses: (registry: Registry | null) => string;
    };
  };
}
