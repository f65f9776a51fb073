import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Registry } from '../../src/model/registry.ts';
import { newestFileOf } from '../../src/model/registry-files.ts';
import type { Fault } from '../mirror/serve-mirror.ts';
import { SHAPES, type Shape } from '../mirror/shapes.ts';
import type { World } from '../mirror/world.ts';
import { placeOf } from '../mirror/write-mirror.ts';

/** Cuts a registry’s records after 60 of 100, and gives the file the checksum of what is left. */
export function truncate(registry: Registry, { day, size }: World, folder: string): void {
  const place = placeOf(newestFileOf(registry), folder);
  const whole = readFileSync(place, 'utf8');
  const lines = whole.split('\n').filter((line) => !line.startsWith('#'));
  const cut = `${lines.slice(0, Math.ceil(lines.length * 0.6)).join('\n')}\n`;
  // A file of a small size is as large as the least that is believed: so it stays.
  const text = size < 1 ? `${cut}#${' '.repeat(whole.length - cut.length - 2)}\n` : cut;
  const shape = SHAPES.find((one) => one.registry === registry) as Shape;
  writeFileSync(place, text);
  writeFileSync(`${place}.md5`, shape.checksum(createHash('md5').update(text).digest('hex'), day));
}

/** Writes a file anew in Latin-1. */
export function inLatin1(address: string, folder: string): void {
  const place = placeOf(address, folder);
  writeFileSync(place, readFileSync(place, 'utf8'), 'latin1');
}

/** What is wrong with whole hosts of the bad night. At a small size nobody waits: the connection is cut. */
export function badHosts(size: number): ReadonlyMap<string, Fault> {
  return new Map<string, Fault>([
    ['/ftp.apnic.net/', { status: 404 }],
    ['/www.google.com/', { html: true }],
    ['/www.iana.org/', size < 1 ? { reset: true } : { hang: true }],
  ]);
}
