import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endpointsFor } from '../fetch/endpoints.ts';
import { generateFile } from '../mirror/generate-file.ts';
import { sameWorld, usualNight, yearLater } from '../mirror/later.ts';
import { placeRecords } from '../mirror/place-records.ts';
import type { ServedMirror } from '../mirror/serve-mirror.ts';
import { SHAPES } from '../mirror/shapes.ts';
import { type World, worldOf } from '../mirror/world.ts';
import { writeMirror } from '../mirror/write-mirror.ts';
import { badHosts, inLatin1, truncate } from './bad-night.ts';

/** Where a rehearsal plays: the tables it grew from, the folder that is served, and its server. */
export interface Stage {
  /** Data folder of the edition before the first night. */
  readonly data: string;
  readonly mirror: string;
  readonly served: ServedMirror;
  readonly size: number;
  /** The first night, `YYYY-MM-DD`. */
  readonly firstDay: string;
}

/** One night: what publishers then have, and how a refresh must end. */
export interface Night {
  readonly id: number;
  readonly title: string;
  /** Days after the first night. */
  readonly daysLater: number;
  /** The exit code of a refresh that does as it should. */
  readonly exit: number;
  /** The sources that keep their last rows that night, and no others. */
  readonly stale: readonly string[];
  /** What its programs are told by their environment, as where the site will live. */
  readonly told: Readonly<Record<string, string>>;
  /** True for a project that has no tables yet, and files in a folder in place of publishers. */
  readonly fromNothing: boolean;
  /** Puts in place what is there on that day. */
  set(stage: Stage, day: string): void;
}

const USUAL = { exit: 0, stale: [], told: {}, fromNothing: false } as const;

/** A site below a path of another host, with figures of the world, of groups and of countries under names they never had. */
const ELSEWHERE = {
  ...{ SITE: 'https://example.org', BASE: '/atlas/' },
  RENAMED: JSON.stringify({
    'tried-world': 'world-ipv6-held',
    'tried-group': 'group-ipv6-held',
    'tried-country': 'country-ipv6-held',
  }),
};

/** The sources that the bad night leaves with their last rows. */
const BAD = [
  ...['apnic', 'calendars', 'google-country', 'google-world', 'iana', 'ripencc'],
  'transfers-apnic',
];

/** The nights a project lives through, in their order. */
export const NIGHTS: readonly Night[] = [
  {
    ...USUAL,
    ...{ id: 1, title: 'the first real night', daysLater: 0 },
    set: (stage) => publish(stage, worldBy(stage, stage.firstDay)),
  },
  {
    ...{ ...USUAL, exit: 10 },
    ...{ id: 2, title: 'nothing new', daysLater: 1 },
    set: () => undefined,
  },
  {
    ...USUAL,
    ...{ id: 3, title: 'a usual night', daysLater: 2 },
    set: (stage, day) => publish(stage, usualWorld(stage, day)),
  },
  {
    ...{ ...USUAL, stale: BAD },
    ...{ id: 4, title: 'a bad night', daysLater: 3 },
    set: setBadNight,
  },
  {
    ...{ ...USUAL, stale: ['google-world'], told: ELSEWHERE },
    ...{ id: 5, title: 'a year later, on another host', daysLater: 368 },
    set: setYearLater,
  },
  {
    ...{ ...USUAL, fromNothing: true },
    ...{ id: 6, title: 'the least there can be', daysLater: 0 },
    set: layPlainFiles,
  },
];

/** The world of the first night, which the others grow from. */
const firstWorlds = new WeakMap<Stage, World>();

function worldBy(stage: Stage, day: string): World {
  const { data, size, firstDay } = stage;
  const first = firstWorlds.get(stage) ?? worldOf(data, firstDay, size);
  firstWorlds.set(stage, first);
  return sameWorld(first, day);
}

function usualWorld(stage: Stage, day: string): World {
  return usualNight(worldBy(stage, stage.firstDay), day);
}

function publish({ data, mirror, served }: Stage, world: World): void {
  served.faults = new Map();
  writeMirror(world, data, mirror);
}

function setBadNight(stage: Stage, day: string): void {
  const world = usualWorld(stage, day);
  publish(stage, world);
  truncate('ripencc', world, stage.mirror);
  for (const { address } of world.calendars) inLatin1(address, stage.mirror);
  stage.served.faults = badHosts(stage.size);
}

/** Every publisher is well again, save that Google’s series of the world is there no more. */
function setYearLater(stage: Stage, day: string): void {
  publish(stage, yearLater(usualWorld(stage, day), day));
  const series = endpointsFor([], []).find(({ id }) => id === 'google-world');
  const { host, pathname } = new URL(series?.address ?? '');
  stage.served.faults = new Map([[`/${host}${pathname}`, { status: 404 }]]);
}

/** Five plain files, as they lie in a folder that a person filled. */
function layPlainFiles(stage: Stage, day: string): void {
  const { data, mirror } = stage;
  const placement = placeRecords(worldBy(stage, day).groups, data);
  for (const shape of SHAPES) {
    const name = `delegated-${shape.registry}-${day.replaceAll('-', '')}`;
    const folder = join(mirror, 'plain/rir', shape.registry);
    mkdirSync(folder, { recursive: true });
    const text = generateFile(shape, placement, { day, atLeast: 0, extended: false });
    writeFileSync(join(folder, name), text);
  }
}
