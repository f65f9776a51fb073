import type { FetchReport } from './fetch-report.ts';
import type { Stored } from './stored.ts';

/** Where the files are and what there is already. */
export interface Field {
  readonly from: string;
  readonly paths: readonly string[];
  readonly stored: Stored;
  readonly today: string;
  /** True when the sources were asked for by name: then a lacking file is a fault. */
  readonly named: boolean;
  readonly fetched: FetchReport;
}
