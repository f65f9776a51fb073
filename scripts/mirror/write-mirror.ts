import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Registry } from '../../src/model/registry.ts';
import { type Endpoint, endpointsFor } from '../fetch/endpoints.ts';
import { reissuedBlocks, waitingRequests } from './arin-lists.ts';
import { bankAnswer } from './bank.ts';
import { calendarFile } from './calendar.ts';
import { generateFile } from './generate-file.ts';
import { googleMap, googleSeries } from './google.ts';
import { ianaIpv4, ianaIpv6, ianaRecovered } from './iana.ts';
import { labsFile } from './labs.ts';
import { type Placement, placeRecords } from './place-records.ts';
import { SHAPES, type Shape } from './shapes.ts';
import { transferLog } from './transfer-log.ts';
import type { World } from './world.ts';

/** Writes all that a refresh asks for on the world's night below a folder, as `<host>/<path>`. */
export function writeMirror(world: World, data: string, folder: string): void {
  const placement = placeRecords(world.groups, data);
  const codes = world.countries.map(({ alpha2 }) => alpha2);
  for (const endpoint of endpointsFor(codes, world.calendars)) {
    const text = bodyOf(endpoint, world, placement);
    const place = placeOf(endpoint.address, folder);
    // What is not there any more is not found.
    if (text === null) rmSync(place, { force: true });
    else write(place, text, world.day);
    if (endpoint.checksum === null || text === null) continue;
    const md5 = createHash('md5').update(text).digest('hex');
    const checksum = shapeOf(endpoint.source).checksum(md5, world.day);
    write(placeOf(endpoint.checksum, folder), checksum, world.day);
  }
}

/** Where a mirror's folder keeps an address. */
export function placeOf(address: string, folder: string): string {
  const { host, pathname } = new URL(address);
  return join(folder, host, pathname);
}

function write(place: string, text: string, day: string): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
  const time = Date.parse(`${day}T01:10:00Z`) / 1000;
  utimesSync(place, time, time);
}

function shapeOf(registry: string): Shape {
  return SHAPES.find((shape) => shape.registry === registry) as Shape;
}

/** What stands at an address on the night; null when nothing does. */
function bodyOf(endpoint: Endpoint, world: World, placement: Placement): string | null {
  const { id, kind, source, smallest } = endpoint;
  const occasion = { day: world.day, atLeast: smallest, extended: true };
  if (kind === 'registry') return generateFile(shapeOf(source), placement, occasion);
  if (kind === 'calendar') return calendarFile(world);
  if (source === 'apnic-labs') return labsFile(world, id.slice('apnic-labs-'.length));
  if (source.startsWith('transfers-'))
    return transferLog(world, placement, source.slice('transfers-'.length) as Registry);
  return OTHERS[id]?.(world) ?? missing(id);
}

const OTHERS: Readonly<Record<string, (world: World) => string>> = {
  'ipv4-address-space': ianaIpv4,
  'ipv6-unicast-address-assignments': ianaIpv6,
  'ipv4-recovered-address-space-1': () => ianaRecovered(1),
  'ipv4-recovered-address-space-2': () => ianaRecovered(2),
  'google-country': googleMap,
  'google-world': googleSeries,
  population: bankAnswer,
  'arin-waiting-list': waitingRequests,
  'arin-reissued': reissuedBlocks,
};

function missing(id: string): never {
  throw new Error(`the made-up mirror has nothing for the endpoint ${id}`);
}
