import type { Client } from './client.ts';
import { NetworkFault } from './faults.ts';

/** How often a request is made again after a fault of the network. */
export const RETRIES = 3;

/** Longest a server may make us wait before the next try, in milliseconds. */
const LONGEST_WAIT = 30_000;

/**
 * Tries until it works, at most four times, with longer and longer pauses: about 1, 2 and 4 s, each half to
 * one and a half times as long by chance, so that many clients do not come back together; or as long as the
 * server asks, within reason. One that was slow or silent is tried as often as
 * the client's patience allows. Throws the last fault, or
 * at once what trying again would not mend.
 */
export async function withRetries<T>(client: Client, attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (cause) {
      if (!(cause instanceof NetworkFault) || !cause.retry) throw cause;
      if (count > (cause.slow ? client.patience.retries : RETRIES)) throw cause;
      const usual = 1000 * 2 ** (count - 1) * (0.5 + client.random());
      await client.pause(Math.min(cause.wait ?? usual, LONGEST_WAIT));
    }
  }
}
