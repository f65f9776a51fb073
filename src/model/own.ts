/**
 * What a record holds under a key that comes from a file or an address; undefined where nothing of its own stands there.
 * A plain look-up finds what every object inherits under `constructor` or `__proto__`.
 */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
