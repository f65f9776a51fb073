import { NetworkFault } from './faults.ts';

/** A silence costs as much time as several refusals. */
const SLOW = 2;

/**
 * Remembers which hosts fail again and again, so that a dead one costs minutes and not, with hundreds of
 * files, hours; and so that one in trouble is let alone.
 */
export class HostHealth {
  readonly #most: number;
  readonly #failures = new Map<string, number>();
  readonly #last = new Map<string, string>();

  /** `most` failures one after the other are borne. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Does the work, which asks the host, or throws a `NetworkFault` at once when it has failed too often. */
  async watch<T>(host: string, work: () => Promise<T>): Promise<T> {
    const failures = this.#failures.get(host) ?? 0;
    if (failures >= this.#most)
      throw new NetworkFault(
        `not asked, for ${host} failed ${failures} times in a row, at last with: ${this.#last.get(host)}`,
        { retry: false },
      );
    try {
      const done = await work();
      this.#failures.set(host, 0);
      return done;
    } catch (cause) {
      this.#note(host, cause);
      throw cause;
    }
  }

  #note(host: string, cause: unknown): void {
    const isFaulty = cause instanceof NetworkFault && cause.retry;
    const sofar = this.#failures.get(host) ?? 0;
    this.#failures.set(host, isFaulty ? sofar + (cause.slow ? SLOW : 1) : 0);
    if (isFaulty) this.#last.set(host, cause.message);
  }
}
