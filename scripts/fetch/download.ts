import type { IncomingMessage } from 'node:http';
import { ask, type Headers } from './ask.ts';
import type { Client } from './client.ts';
import { NetworkFault } from './faults.ts';
import { withRetries } from './retry.ts';
import { type Limits, saveBody } from './save-body.ts';

/** What a server said of bytes, by which it can be asked for newer ones only. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** One file to be fetched. */
export interface Wish {
  readonly address: string;
  /** Where the bytes are written, unpacked. */
  readonly part: string;
  readonly limits: Limits;
  /** What the server said of the bytes we hold; null to ask for them in any case. */
  readonly held: Validators | null;
  /** True where nothing but the answer itself can say whether the file is whole. */
  readonly needsLength: boolean;
  readonly listener: Listener;
}

/** Hears how a download goes. */
export interface Listener {
  /** A request is made. */
  onRequest(): void;
  /** So many bytes have come over the line since the last time. */
  onBytes(count: number): void;
}

/** What came of it. */
export interface Download extends Validators {
  readonly state: 'saved' | 'unchanged';
}

/** The beginning of a file, and what the server will continue it by. */
interface Beginning {
  readonly etag: string;
  readonly bytes: number;
}

/**
 * Fetches one file to disk, unpacked, with as many tries as it may take; a try continues the one before
 * where the server allows it. Throws a `NetworkFault` with the status or the last fault, or a `Distrust`.
 */
export async function download(client: Client, wish: Wish): Promise<Download> {
  let beginning: Beginning | null = null;
  const keep = (begun: Beginning | null) => {
    beginning = begun;
  };
  return withRetries(client, () => {
    const { host } = new URL(wish.address);
    const work = () => attempt(client, wish, { beginning, keep });
    return client.turns.within(host, () => client.health.watch(host, work));
  });
}

interface Progress {
  readonly beginning: Beginning | null;
  keep(begun: Beginning | null): void;
}

async function attempt(
  client: Client,
  wish: Wish,
  { beginning, keep }: Progress,
): Promise<Download> {
  wish.listener.onRequest();
  const answer = await ask(client, wish.address, headersFor(wish, beginning));
  const said = validatorsIn(answer);
  if (answer.statusCode === 304 && wish.held && !beginning) {
    answer.resume();
    return { state: 'unchanged', ...wish.held, ...said };
  }
  const from = startOf(answer, beginning);
  let saved = from;
  try {
    await saveBody(answer, wish, { from, onSaved: (bytes) => (saved += bytes) });
  } catch (cause) {
    keep(saved > 0 && mayContinue(answer) ? { etag: String(said.etag), bytes: saved } : null);
    throw cause;
  }
  return { state: 'saved', ...said };
}

function headersFor({ held }: Wish, beginning: Beginning | null): Headers {
  if (beginning)
    return {
      'Accept-Encoding': 'identity',
      Range: `bytes=${beginning.bytes}-`,
      'If-Range': beginning.etag,
    };
  return {
    'Accept-Encoding': 'gzip',
    ...(held?.etag === undefined ? {} : { 'If-None-Match': held.etag }),
    ...(held?.lastModified === undefined ? {} : { 'If-Modified-Since': held.lastModified }),
  };
}

function validatorsIn({ headers }: IncomingMessage): Validators {
  const { etag, 'last-modified': lastModified } = headers;
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified ? { lastModified } : {}) };
}

/** Byte of the file with which this answer begins. Throws a `NetworkFault` where it holds no file. */
function startOf(answer: IncomingMessage, beginning: Beginning | null): number {
  const status = answer.statusCode ?? 0;
  if (status === 200) return 0;
  const range = answer.headers['content-range'] ?? '';
  if (status === 206 && beginning && range.startsWith(`bytes ${beginning.bytes}-`))
    return beginning.bytes;
  // Of a page that says so nothing is wanted, however long it is.
  answer.destroy();
  const words = `HTTP ${status} ${answer.statusMessage ?? ''}`.trim();
  const retry = status >= 500 || status === 429 || status === 206;
  throw new NetworkFault(words, { retry, wait: waitIn(answer), status });
}

/** `Retry-After` in seconds; the form with a date is left aside, it needs a clock. */
function waitIn({ headers }: IncomingMessage): number | null {
  const seconds = headers['retry-after'] ?? '';
  return /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1000 : null;
}

/** A weak ETag does not promise the same bytes, and packed bytes are not those on our disk. */
function mayContinue({ headers }: IncomingMessage): boolean {
  const { etag = '', 'accept-ranges': ranges, 'content-encoding': encoding } = headers;
  return ranges === 'bytes' && etag.startsWith('"') && (encoding ?? 'identity') === 'identity';
}
