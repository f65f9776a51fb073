import { readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isChecksumOf, parseChecksum } from './checksum.ts';
import type { Client } from './client.ts';
import { type Download, download, type Listener, type Validators } from './download.ts';
import type { Endpoint } from './endpoints.ts';
import { Distrust, NetworkFault } from './faults.ts';
import type { Fetched } from './fetched.ts';
import { readRecord, writeRecord } from './record.ts';
import { type Skim, skimFile } from './skim-file.ts';
import { findDoubt } from './verify.ts';

/** One endpoint to be fetched, its addresses as they are really asked. */
export interface Job {
  readonly endpoint: Endpoint;
  readonly cache: string;
  /** Newest day of the data we hold of the source, `YYYY-MM-DD`; null when there are none. */
  readonly notBefore: string | null;
  readonly listener: Listener & {
    /** File and checksum do not belong together and both are fetched again later. */
    onMismatch(): void;
  };
}

/** How often a checksum, and a newer file where there is one, are waited for when the two do not belong together. */
const CHECKSUM_ROUNDS = 3;

const CHECKSUM_LIMITS = { smallest: 32, largest: 4096 };

/**
 * Brings one file into the cache: fetched beside its place, verified, renamed. What cannot be had and what
 * cannot be trusted are results; the last good file stays where it is. Throws when the disk is to blame.
 */
export async function fetchEndpoint(client: Client, asked: Job): Promise<Fetched> {
  const { endpoint, cache } = asked;
  let attempts = 0;
  const onRequest = () => {
    attempts++;
    asked.listener.onRequest();
  };
  const job = { ...asked, listener: { ...asked.listener, onRequest } };
  const part = join(cache, `${endpoint.path}.part`);
  const base = { endpoint, address: endpoint.address, because: null, problem: null };
  try {
    const held = await readRecord(cache, endpoint);
    const { got, skim } = await fetchVerified(client, job, { part, held });
    const said = { etag: got.etag, lastModified: got.lastModified, attempts };
    if (skim === null) return { ...base, ...said, state: 'unchanged', bytes: held?.bytes ?? null };
    await keep(job, part, { ...said, ...skim });
    return { ...base, ...said, state: 'fetched', bytes: skim.bytes };
  } catch (cause) {
    return { ...base, ...describeFailure(endpoint, cause), attempts };
  } finally {
    await rm(part, { force: true });
  }
}

async function keep(
  { endpoint, cache }: Job,
  part: string,
  { bytes, sha256, etag, lastModified }: Skim & Validators,
): Promise<void> {
  const { address, path } = endpoint;
  await rename(part, join(cache, path));
  await writeRecord(cache, endpoint, { address, bytes, sha256, etag, lastModified });
}

interface Place {
  readonly part: string;
  readonly held: Validators | null;
}

/** Throws a `NetworkFault` or a `Distrust`. `skim` is null when the server has nothing newer. */
async function fetchVerified(
  client: Client,
  job: Job,
  { part, held }: Place,
): Promise<{ got: Download; skim: Skim | null }> {
  const { endpoint, listener } = job;
  const needsLength = endpoint.checksum === null;
  const wish = { address: endpoint.address, part, limits: endpoint, needsLength, listener };
  let got = await download(client, { ...wish, held });
  if (got.state === 'unchanged') return { got, skim: null };
  for (let round = 0; ; round++) {
    const skim = await skimSound(job, part);
    const mismatch = await findMismatch(client, job, { part, skim });
    if (mismatch === null) return { got, skim };
    if (round === CHECKSUM_ROUNDS) throw mismatch;
    // Publishers put the checksum beside its file minutes later, and not on every copy at once.
    listener.onMismatch();
    await client.pause(client.patience.checksum);
    const { etag, lastModified } = got;
    const again = await download(client, { ...wish, held: { etag, lastModified } });
    if (again.state === 'saved') got = again;
  }
}

async function skimSound({ endpoint, notBefore }: Job, part: string): Promise<Skim> {
  const skim = await skimFile(part);
  const doubt = findDoubt(endpoint, skim, notBefore);
  if (doubt) throw new Distrust(doubt.expected, doubt.found);
  return skim;
}

async function findMismatch(
  client: Client,
  { endpoint, listener }: Job,
  { part, skim }: { part: string; skim: Skim },
): Promise<Distrust | null> {
  if (endpoint.checksum === null) return null;
  const place = { address: endpoint.checksum, part: `${part}.md5`, limits: CHECKSUM_LIMITS };
  try {
    await download(client, { ...place, held: null, needsLength: false, listener }).catch(
      (cause: unknown) => {
        throw cause instanceof NetworkFault ? ofChecksum(cause, place.address) : cause;
      },
    );
    const text = await readFile(place.part, 'latin1');
    const checksum = parseChecksum(text);
    const name = basename(endpoint.path);
    if (checksum === null || !isChecksumOf(checksum, name))
      return new Distrust(`an MD5 of ${name} at ${endpoint.checksum}`, text.slice(0, 100));
    if (checksum.md5 === skim.md5) return null;
    return new Distrust(`the MD5 ${checksum.md5} of ${endpoint.checksum}`, skim.md5);
  } finally {
    await rm(place.part, { force: true });
  }
}

/** The file itself has come: the words must not put the blame on its address. */
function ofChecksum(fault: NetworkFault, address: string): NetworkFault {
  return new NetworkFault(`its checksum ${address}: ${fault.message}`, { cause: fault });
}

type Failure = Pick<Fetched, 'state' | 'bytes' | 'because' | 'problem'>;

function describeFailure(endpoint: Endpoint, cause: unknown): Failure {
  const nothing = { bytes: null, problem: null };
  if (cause instanceof NetworkFault) {
    if (endpoint.mayBeAbsent && cause.status === 404)
      return { ...nothing, state: 'absent', because: null };
    return { ...nothing, state: 'unreachable', because: cause.message };
  }
  if (!(cause instanceof Distrust)) throw cause;
  const problem = {
    severity: 'error' as const,
    source: endpoint.source,
    file: endpoint.address,
    line: 0,
    message: `source ${endpoint.source}: expected ${cause.expected}`,
    value: cause.found.slice(0, 200),
  };
  return { ...nothing, state: 'refused', because: cause.message, problem };
}
