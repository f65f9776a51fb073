import type { Registry } from '../../model/registry.ts';
import type { Words } from './words.ts';

/** What a list was on the newest of its dates. */
interface Newest {
  readonly registry: Registry;
  readonly on: string;
  readonly requests: number;
}

/** How long the first in line had waited at a registry. */
export interface FirstWait {
  readonly registry: Registry;
  readonly on: string;
  readonly days: number;
}

type ListTitle = (p: Newest & { firstDays: number | null }) => string;

/** Who waits for IPv4 that comes back, for how long, and what is given again. */
export interface WaitingText {
  readonly heading: string;
  readonly lead: string;
  readonly gaps: string;
  readonly time: {
    readonly title: (waits: readonly FirstWait[]) => string;
    readonly unit: string;
    readonly sentence: (waits: readonly FirstWait[]) => string;
    /** Beside the newest point of a registry. */
    readonly label: (p: Omit<FirstWait, 'on'>) => string;
    /** Who is the first, where the registry's rule is known. */
    readonly rules: Words<'arin' | 'ripencc'>;
    readonly registry: string;
  };
  readonly list: {
    readonly title: Readonly<Record<'arin' | 'ripencc', ListTitle>>;
    readonly unit: Words<'arin' | 'ripencc'>;
    readonly sentence: (
      p: Newest & {
        wanted: number | null;
        overAYear: number | null;
        longest: { on: string; requests: number } | null;
      },
    ) => string;
    /** Who may ask, and for how much. */
    readonly rule: Words<'arin' | 'ripencc'>;
    readonly columns: Words<
      'requests' | 'over_a_year' | 'ipv4_addresses_asked_for' | 'first_waited_days'
    >;
  };
  readonly again: {
    readonly title: (p: { registry: Registry; from: string; total: number }) => string;
    readonly unit: string;
    readonly sentence: (p: {
      newest: { year: string; addresses: number; blocks: number };
      whole: { year: string; addresses: number; blocks: number } | null;
      to: string;
      blocks: number;
      again: number;
    }) => string;
    readonly span: (p: { from: string; to: string }) => string;
    readonly ends: (on: string) => string;
    readonly year: string;
    readonly addresses: string;
    readonly blocks: string;
    readonly sizes: Words<'blocks_to_256' | 'blocks_of_512' | 'blocks_of_1024' | 'larger_blocks'>;
  };
  readonly pool: {
    readonly title: (p: {
      registry: Registry;
      emptyOn: string | null;
      left: number;
      on: string;
    }) => string;
    readonly unit: string;
    readonly sentence: (p: {
      from: string;
      before: number;
      to: string;
      left: number;
      emptyOn: string | null;
      most: { value: number; on: string } | null;
    }) => string;
    readonly empty: (on: string) => string;
    readonly left: string;
  };
}
