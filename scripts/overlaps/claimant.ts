import type { Registry } from '../../src/model/registry.ts';
import type { Delegations } from '../sources/delegated/delegated-file.ts';

/** One registry with the records it lists and the day they speak of. */
export interface Claimant {
  readonly registry: Registry;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly records: Delegations;
}

/** One record of a claimant. */
export interface Claim {
  readonly claimant: Claimant;
  /** Index into the claimant's records. */
  readonly index: number;
}
