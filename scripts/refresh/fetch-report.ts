/** What the fetch before a refresh knows besides the files it left in the folder. */
export interface FetchReport {
  /** Why each source of which a file could not be had, or not be trusted, has older rows, by its id. */
  readonly unreached: ReadonlyMap<string, string>;
  /** Paths of the files that could not be had: what lies there is a copy of an earlier day. */
  readonly outdated: ReadonlySet<string>;
  /** What servers said of the bytes, by path below the input folder: to ask for newer ones only. */
  readonly validators: ReadonlyMap<string, Validators>;
}

/** What a server says of a file's version; undefined where it said nothing. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** For files that nobody fetched just now. */
export const NOTHING_FETCHED: FetchReport = {
  unreached: new Map(),
  outdated: new Set(),
  validators: new Map(),
};
