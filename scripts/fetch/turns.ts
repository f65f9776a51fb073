/** Bounds how much is done at one time, for each key and in all; whoever came first goes first. */
export class Turns {
  readonly #perKey: number;
  readonly #inAll: number;
  readonly #busy = new Map<string, number>();
  #total = 0;
  #waiting: { readonly key: string; readonly go: () => void }[] = [];

  constructor(perKey: number, inAll: number) {
    this.#perKey = perKey;
    this.#inAll = inAll;
  }

  /** Does the work when its turn comes. */
  async within<T>(key: string, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((go) => {
      this.#waiting.push({ key, go });
      this.#admit();
    });
    try {
      return await work();
    } finally {
      this.#count(key, -1);
      this.#admit();
    }
  }

  #admit(): void {
    this.#waiting = this.#waiting.filter(({ key, go }) => {
      const free = this.#total < this.#inAll && (this.#busy.get(key) ?? 0) < this.#perKey;
      if (free) {
        this.#count(key, 1);
        go();
      }
      return !free;
    });
  }

  #count(key: string, change: number): void {
    this.#total += change;
    this.#busy.set(key, (this.#busy.get(key) ?? 0) + change);
  }
}
