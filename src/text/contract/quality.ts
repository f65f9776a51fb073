import type { GateId } from '../../model/gate-id.ts';
import type { Words } from './words.ts';

/** How good and how old the data are. */
export interface QualityText {
  readonly title: string;
  readonly description: string;
  readonly lead: (p: { sources: number; files: number; edition: string }) => string;
  /** Said by the reader’s clock, and how the link to all ages is called. */
  readonly old: Words<'warning' | 'more'>;
  readonly dates: {
    readonly asOf: string;
    /** The month of the newest data, in the head of each page and in credits. */
    readonly to: (date: string) => string;
    /** Each kind of data with its own newest date; those that an edition lacks are left out. */
    readonly asOfEach: (p: {
      ipv4: string | null;
      ipv6: string | null;
      use: string | null;
      files: { oldest: string; newest: string };
    }) => string;
    readonly retrieved: string;
    readonly edition: string;
  };
  readonly agesHeading: string;
  readonly ageColumns: Words<'source' | 'asOf' | 'retrieved' | 'age' | 'promised' | 'until'>;
  readonly days: (days: number) => string;
  readonly noPromise: string;
  readonly tooOld: (p: { asOf: string; days: number }) => string;
  readonly sourceHeading: string;
  /** Before those who made the files read of a source, each with their terms. */
  readonly byWayOf: string;
  /** Before who kept copies of a publisher’s earlier files. */
  readonly keptBy: string;
  readonly caveats: string;
  readonly noCaveats: string;
  readonly files: string;
  readonly checksum: string;
  readonly allChecksums: (count: number) => string;
  readonly file: string;
  readonly records: string;
  readonly bytes: string;
  readonly warnings: string;
  readonly noWarnings: string;
  readonly someWarnings: (count: number) => string;
  readonly stale: string;
  readonly staleSince: (p: { since: string; because: string }) => string;
  readonly tables: string;
  readonly licence: string;
  readonly staleHeading: string;
  readonly staleLead: string;
  readonly noStale: string;
  readonly staleColumns: Words<'source' | 'since' | 'because' | 'asOf'>;
  readonly acceptedHeading: string;
  readonly acceptedLead: string;
  readonly acceptedColumns: {
    readonly day: string;
  };
  readonly gatesHeading: string;
  readonly gatesLead: string;
  readonly noGates: string;
  readonly gateColumns: Words<'gate' | 'key' | 'saw' | 'expected' | 'accepted'>;
  /** Checks as readers know them, as they stand inside a sentence. */
  readonly checks: Words<GateId>;
  readonly noDoubts: string;
  readonly allPassed: (count: number) => string;
  readonly excused: string;
  readonly excess: (p: { addresses: number; on: string }) => string;
  readonly overlapsHeading: string;
  readonly noOverlaps: string;
  readonly overlapsLead: (p: { count: number; shown: number }) => string;
  readonly overlapColumns: Words<'space' | 'counted' | 'dropped'>;
  readonly overlap: (p: { from: string; to: string }) => string;
}
