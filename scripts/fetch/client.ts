import { Agent as PlainAgent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
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
  /** Before fetching a file and its checksum again when they do not belong together. */
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
 * AFRINIC's server needs a good second to its first byte and gives some 120 kB/s. APNIC's checksum follows
 * its file after about nine minutes.
 */
const PATIENCE: Patience = {
  connect: 15_000,
  idle: 60_000,
  whole: 20 * 60_000,
  checksum: 5 * 60_000,
};

/** A client that waits and chances for real. */
export function makeClient(userAgent: string, patience: Patience = PATIENCE): Client {
  const bounds = { keepAlive: true, maxSockets: PER_HOST };
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
