import { Agent as PlainAgent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import { HostHealth } from './host-health.ts';
import { Turns } from './turns.ts';

/** How long we are patient, in milliseconds. */
export interface Patience {
  /** Until a connection stands. */
  readonly connect: number;
  /** Between one byte and the next. */
  readonly idle: number;
  /** From the start of one request to its last byte. */
  readonly whole: number;
  /** What a request must bring while it lasts: so many bytes in each such span, or it is given up. */
  readonly pace: { readonly span: number; readonly bytes: number };
  /** How often a request is made again after it was given up for one of these. */
  readonly retries: number;
  /** Before a checksum that does not belong to its file is asked for again. */
  readonly checksum: number;
}

/**
 * Everything requests share. The clock and chance are parameters, so that tests need neither. Node's own http
 * and not fetch: limits on packed size, resumption and two requests a host need the answer before it is
 * unpacked.
 */
export interface Client {
  readonly userAgent: string;
  readonly patience: Patience;
  readonly agents: { readonly plain: PlainAgent; readonly secure: SecureAgent };
  readonly turns: Turns;
  readonly health: HostHealth;
  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  /** A number from 0 to below 1. */
  random(): number;
}

/** Requests at one time to one host, and to all of them. */
const PER_HOST = 2;
const IN_ALL = 12;

/** Failures of a host one after the other, of whatever files, after which it is let alone: two files' tries. */
const PATIENT_FAILURES = 8;

/**
 * AFRINIC's server needs a good second to its first byte and gives some 120 kB/s. One that is silent, or drips,
 * is asked twice and costs two minutes, however many files it has; a large file may take long as long as it
 * comes. APNIC's checksum follows its file after about nine minutes, which is too long to wait for: with three
 * waits a file has two minutes and a quarter.
 */
const PATIENCE: Patience = {
  connect: 15_000,
  idle: 30_000,
  whole: 20 * 60_000,
  pace: { span: 60_000, bytes: 300_000 },
  retries: 1,
  checksum: 45_000,
};

/**
 * A client that waits and chances for real. `lookup` finds the address of a host's name in place of Node's own, and may
 * refuse.
 */
export function makeClient(
  userAgent: string,
  patience: Patience = PATIENCE,
  lookup?: LookupFunction,
): Client {
  const bounds = { keepAlive: true, maxSockets: PER_HOST, ...(lookup ? { lookup } : {}) };
  return {
    userAgent,
    patience,
    agents: { plain: new PlainAgent(bounds), secure: new SecureAgent(bounds) },
    turns: new Turns(PER_HOST, IN_ALL),
    health: new HostHealth(PATIENT_FAILURES),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  };
}

/** Closes the connections that are kept open for a next request. */
export function closeClient({ agents }: Client): void {
  agents.plain.destroy();
  agents.secure.destroy();
}

/** Says honestly who asks: name, version and where the project can be found. */
export function userAgentOf(project: { name: string; version: string }, site: string): string {
  return `${project.name}/${project.version} (+${site})`;
}
