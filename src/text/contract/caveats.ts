import type { Caveat } from '../../model/provenance.ts';
import type { Registry } from '../../model/registry.ts';
import type { Some, Words } from './words.ts';

/** What a reader must know about a source before trusting its numbers, by caveat. */
export type CaveatsText = Words<Caveat>;

/** Said under every map. */
export interface BoundariesText {
  readonly short: string;
  readonly long: Some<string>;
}

/** Says which registries’ files behind a figure are older than the newest, and since when. */
export type OlderFilesText = (files: readonly OldFile[]) => string;

/** Why space by year of first registration is no history, and how it counts what moved. */
export type NotHistoryText = (p: {
  last: string;
  /** Whether all files are of one day. */
  isOneDay: boolean;
  /** Whether the last year is over in all files. */
  isWhole: boolean;
  /** Stretches that two files list, each counted once; `null` where nobody looked for them. */
  listedTwice: number | null;
}) => string;

/** A registry's file that is older than the newest, or rebuilt. */
export interface OldFile {
  readonly registry: Registry;
  readonly asOf: string;
  readonly reconstructed: boolean;
}
