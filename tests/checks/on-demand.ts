/** A map whose keys are known and whose values are made when first asked for, then remembered. */
export class OnDemand<Value> extends Map<string, Value> {
  readonly #make: (key: string) => Value;
  readonly #keys: ReadonlySet<string>;

  constructor(keys: Iterable<string>, make: (key: string) => Value) {
    super();
    this.#keys = new Set(keys);
    this.#make = make;
  }

  override get size(): number {
    return this.#keys.size;
  }

  override has(key: string): boolean {
    return this.#keys.has(key);
  }

  override get(key: string): Value | undefined {
    if (!this.#keys.has(key)) return undefined;
    if (!super.has(key)) this.set(key, this.#make(key));
    return super.get(key);
  }

  override keys(): MapIterator<string> {
    return this.#keys.values();
  }

  override *entries(): MapIterator<[string, Value]> {
    for (const key of this.#keys) yield [key, this.get(key) as Value];
  }

  override *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override forEach(visit: (value: Value, key: string, map: Map<string, Value>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }
}

/** The entries of a map whose keys fit a pattern; of a map on demand, no other value is made. */
export function entriesAt<Value>(
  map: ReadonlyMap<string, Value>,
  pattern: RegExp,
): [string, Value][] {
  return [...map.keys()]
    .filter((key) => pattern.test(key))
    .map((key) => [key, map.get(key) as Value]);
}
