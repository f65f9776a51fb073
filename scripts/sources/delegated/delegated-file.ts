import type { Problem } from '../../../src/model/problem.ts';
import type { Registry } from '../../../src/model/registry.ts';

/** What the reader needs to know besides the bytes themselves. */
export interface ReadContext {
  /** The file's name, for messages; a name that says `reconstructed` marks the file as such. */
  readonly file: string;
  /** The day of reading, `YYYY-MM-DD`; later dates are refused. */
  readonly today: string;
  /** ISO 3166-1 alpha-2 codes of all countries. */
  readonly countries: ReadonlySet<string>;
  /** True for a file of an archive, in which codes may stand that were countries' in its day. */
  readonly isArchived?: boolean;
}

/** How the lines of a file divide: `lines` is always the sum of the others. */
export interface LineCounts {
  readonly lines: number;
  /** Record lines that were read. */
  readonly records: number;
  readonly comments: number;
  readonly blanks: number;
  /** The version line and the summary lines. */
  readonly headers: number;
  /** Lines that could not be read as anything; each is counted, the first of a kind are described. */
  readonly rejected: number;
}

/** The records of one file, one entry a record in each column, in the file's order. */
export interface Delegations {
  readonly length: number;
  /** Index into `FAMILIES`. */
  readonly family: Uint8Array;
  /** Index into `STATUSES`. */
  readonly status: Uint8Array;
  /** Two capital letters packed as `first × 256 + second`; ZZ where the file gives none. */
  readonly country: Uint16Array;
  /** Four 32-bit words a record: an IPv6 address; IPv4 addresses and AS numbers use the first only. */
  readonly start: Uint32Array;
  /** The value column: addresses (IPv4), prefix length (IPv6), or AS numbers. */
  readonly value: Float64Array;
  /** Month first registered as `year × 12 + month − 1`; 0 where the file gives no date. */
  readonly month: Uint16Array;
  /**
   * Where its line begins in the file's bytes: from there line numbers and holders are found when
   * they are wanted, which for most files is never.
   */
  readonly at: Uint32Array;
}

/** A registry statistics file as read: what it says, and everything that is wrong with it. */
export interface DelegatedFile {
  readonly file: string;
  /** The unpacked file itself. */
  readonly bytes: Uint8Array;
  /** Whose file it is, from the version line; null when that cannot be read. */
  readonly registry: Registry | null;
  /** The day the file speaks of (end date of the version line), `YYYY-MM-DD`; null when unreadable. */
  readonly asOf: string | null;
  /** True when the file has the holder column, and with it available and reserved space. */
  readonly extended: boolean;
  /** True when the file was rebuilt from another source: the status of its records is not known. */
  readonly reconstructed: boolean;
  readonly lines: LineCounts;
  readonly delegations: Delegations;
  /** In the order of lines; any of severity `error` means that the file must be refused. */
  readonly problems: readonly Problem[];
}

/** The two letters of a packed country code. */
export function unpackCountry(packed: number): string {
  return String.fromCharCode(packed >> 8, packed & 0xff);
}

/** `YYYY-MM` of a packed month, or null for an unknown one. */
export function unpackMonth(packed: number): string | null {
  if (packed === 0) return null;
  const month = (packed % 12) + 1;
  return `${Math.floor(packed / 12)}-${month < 10 ? '0' : ''}${month}`;
}
