/** Words by id: each of these ids has its own, and there are no others. */
export type Words<Id extends string> = Readonly<Record<Id, string>>;

/** A list of one at least. */
export type Some<T> = readonly [T, ...T[]];
