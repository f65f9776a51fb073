import { NetworkFault } from './faults.ts';

/**
 * Remembers which hosts fail again and again, so that a dead one costs minutes and not, with hundreds of
 * files, hours; and so that one in trouble is let alone.
 */
export class HostHealth {
  readonly #most: number;
  readonly #failures = new Map<string, number>();

  /** `most` failures one after the other are borne. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Does the work, which asks the host, or throws a `NetworkFault` at once when it has failed too often. */
  async watch<T>(host: string, work: () => Promise<T>): Promise<T> {
    const failures = this.#failures.get(host) ?? 0;
    if (failures >= this.#most)
      throw new NetworkFault(`not asked, for ${host} failed ${failures} times in a row`, {
        retry: false,
      });
    try {
      const done = await work();
      this.#failures.set(host, 0);
      return done;
    } catch (cause) {
      const faulty = cause instanceof NetworkFault && cause.retry;
      this.#failures.set(host, faulty ? (this.#failures.get(host) ?? 0) + 1 : 0);
      throw cause;
    }
  }
}
