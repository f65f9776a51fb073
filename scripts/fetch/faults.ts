/** A file could not be had: nothing is known against what the publisher has. */
export class NetworkFault extends Error {
  /** False where asking again would get the same answer. */
  readonly retry: boolean;
  /** Milliseconds the server asked us to wait; null where it did not. */
  readonly wait: number | null;

  /** Status of the answer; null where there was none. */
  readonly status: number | null;

  /** True for a server that answers too slowly or not at all: each try costs a long time. */
  readonly slow: boolean;

  constructor(
    message: string,
    about: {
      retry?: boolean;
      wait?: number | null;
      status?: number;
      slow?: boolean;
      cause?: unknown;
    },
  ) {
    super(message, { cause: about.cause });
    this.status = about.status ?? null;
    this.slow = about.slow ?? false;
    this.retry = about.retry ?? true;
    this.wait = about.wait ?? null;
  }
}

/** A server gave something that is not what we asked for: nothing may be published on its strength. */
export class Distrust extends Error {
  /** What was expected, and what came instead. */
  readonly expected: string;
  readonly found: string;

  constructor(expected: string, found: string) {
    super(`expected ${expected}, found ${found}`);
    this.expected = expected;
    this.found = found;
  }
}

/** A fault of the network for whatever a connection threw; our own kinds of error stay what they are. */
export function asNetworkFault(cause: unknown): Error {
  if (cause instanceof NetworkFault || cause instanceof Distrust) return cause;
  const error = cause as NodeJS.ErrnoException;
  const words = error.code === undefined ? error.message : `${error.message} (${error.code})`;
  return new NetworkFault(words, { cause });
}
