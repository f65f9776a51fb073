import type {
  CHANGE_KINDS,
  ChangeAcceptance,
  RegistryChange,
  Staleness,
  TableChange,
} from '../../model/change.ts';
import type { Registry } from '../../model/registry.ts';
import type { Family } from '../../model/registry-tables.ts';
import type { Words } from './words.ts';

/** What changed from one edition of the data to the next. */
export interface ChangesText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly none: string;
  readonly feed: string;
  readonly feedTitle: string;
  /** By the name of the refresh: its day, with a number behind it for further ones of that day. */
  readonly heading: (refresh: string) => string;
  readonly notes: {
    readonly edition: (edition: string) => string;
    readonly stale: (p: Staleness) => string;
    readonly reached: (p: Pick<Staleness, 'source' | 'since'>) => string;
    /** `check` is a check’s name from `quality.checks`. */
    readonly accepted: (p: Omit<ChangeAcceptance, 'gate'> & { check: string }) => string;
  };
  readonly noRows: string;
  readonly span: (change: Pick<RegistryChange, 'from' | 'to'>) => string;
  readonly notCompared: Words<'no-earlier-file' | 'reconstructed'>;
  readonly quiet: string;
  readonly columns: Words<'what' | 'family' | 'country' | 'blocks' | 'amount'>;
  readonly kinds: Words<(typeof CHANGE_KINDS)[number]>;
  readonly families: Words<Family>;
  readonly moved: (from: string, to: string) => string;
  readonly amounts: Readonly<Record<Family, (amount: number) => string>>;
  readonly caption: (p: { registry: Registry; refresh: string }) => string;
  readonly more: (count: number) => string;
  readonly tables: (changed: readonly TableChange[]) => string;
  readonly entry: (p: { registries: number; day: string }) => string;
}
