/** What people call a country beside its names in the tables, by its code; most have no such name. */
export type EverydayNames = ReadonlyMap<string, readonly string[]>;
