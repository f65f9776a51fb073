import type { AreaId } from '../../model/area.ts';
import type { Registry } from '../../model/registry.ts';
import type { Words } from './words.ts';

/** IPv4 addresses that change hands, by country and by registry. */
export interface TransfersText {
  readonly title: (p: { came: number; went: number; stayed: number }) => string;
  readonly unit: string;
  readonly sentence: (p: {
    area: AreaId;
    came: number;
    went: number;
    stayed: number;
    from: string;
    to: string;
  }) => string;
  readonly panels: {
    readonly across: string;
    readonly within: string;
    readonly net: (p: { net: number }) => string;
    readonly total: (value: number) => string;
  };
  readonly keys: Words<'in' | 'out'>;
  readonly notes: {
    readonly once: string;
    readonly country: string;
    readonly registries: string;
    readonly partial: (on: string) => string;
  };
  readonly registries: {
    readonly title: (p: { gained: readonly Registry[]; lost: readonly Registry[] }) => string;
    readonly unit: string;
    readonly sentence: (p: {
      total: number;
      from: string;
      to: string;
      most: Registry;
      mostNet: number;
      least: Registry;
      leastNet: number;
    }) => string;
    readonly panel: (p: { net: number }) => string;
    readonly none: string;
    readonly net: (value: number) => string;
    readonly even: (p: { total: number; from: string; to: string }) => string;
  };
  readonly columns: Words<'year' | 'registry' | 'in' | 'out' | 'within' | 'net'>;
}
