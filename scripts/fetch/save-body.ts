import { type FileHandle, mkdir, open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { asNetworkFault, Distrust, NetworkFault } from './faults.ts';

/** Sizes in bytes, unpacked, between which a file is believed. */
export interface Limits {
  readonly smallest: number;
  readonly largest: number;
}

interface Destination {
  readonly part: string;
  readonly limits: Limits;
  readonly needsLength: boolean;
  readonly listener: { onBytes(count: number): void };
}

interface Continuation {
  /** Byte of the file with which the body begins. */
  readonly from: number;
  /** Told of every piece that is on disk. */
  onSaved(bytes: number): void;
}

/**
 * Streams the body of an answer to disk, unpacked, never more than a few pieces of it in memory. Throws a
 * `Distrust` as soon as it is too large, packed or unpacked, a `NetworkFault` when it breaks off, and the
 * disk's own error when that is to blame.
 */
export async function saveBody(
  answer: IncomingMessage,
  { part, limits, needsLength, listener }: Destination,
  { from, onSaved }: Continuation,
): Promise<void> {
  checkAnnounced(answer, limits, from);
  if (needsLength) checkLength(answer);
  await mkdir(dirname(part), { recursive: true });
  const file = await open(part, from === 0 ? 'w' : 'a');
  const writer = writerTo(file, { from, limits, onSaved });
  try {
    await file.truncate(from);
    const counter = counting(limits, listener.onBytes);
    if (isPacked(answer)) await pipeline(answer, counter, createGunzip(), writer.write);
    else await pipeline(answer, counter, writer.write);
  } catch (cause) {
    answer.destroy();
    throw writer.broken() ?? asNetworkFault(cause);
  } finally {
    await file.close();
  }
}

function isPacked({ headers }: IncomingMessage): boolean {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (!['identity', 'gzip', 'x-gzip'].includes(encoding))
    throw new Distrust('a body that is plain or packed with gzip', `the encoding ${encoding}`);
  return encoding !== 'identity';
}

function checkAnnounced(answer: IncomingMessage, { largest }: Limits, from: number): void {
  const announced = from + Number(answer.headers['content-length'] ?? 0);
  if (announced <= largest) return;
  answer.destroy();
  throw new Distrust(`at most ${largest} bytes`, `${announced} announced`);
}

/** A body that ends when the connection does looks whole wherever it is cut. */
function checkLength(answer: IncomingMessage): void {
  const { 'content-length': length, 'transfer-encoding': encoding } = answer.headers;
  if (length !== undefined || encoding === 'chunked') return;
  answer.destroy();
  throw new NetworkFault('an answer that does not say where it ends', { retry: false });
}

/** Counts the bytes on the line and refuses too many. */
function counting({ largest }: Limits, onBytes: (count: number) => void): Transform {
  let seen = 0;
  return new Transform({
    transform(piece: Buffer, _, done) {
      seen += piece.length;
      onBytes(piece.length);
      if (seen > largest) done(new Distrust(`at most ${largest} bytes`, `${seen} and more`));
      else done(null, piece);
    },
  });
}

function writerTo(file: FileHandle, about: Continuation & { limits: Limits }) {
  let position = about.from;
  let broken: unknown = null;
  const write = async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      const { largest } = about.limits;
      if (position + piece.length > largest)
        throw new Distrust(
          `at most ${largest} bytes unpacked`,
          `${position + piece.length} so far`,
        );
      await file.writeFile(piece).catch((cause: unknown) => {
        broken = new Error('Cannot write what was fetched', { cause });
        throw broken;
      });
      position += piece.length;
      about.onSaved(piece.length);
    }
  };
  return { write, broken: () => broken };
}
