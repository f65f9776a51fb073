import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Provenance } from '../../src/model/provenance.ts';
import { sampleSource } from '../gates/sample-passage.ts';
import { writeProvenance } from '../refresh/provenance.ts';
import { fingerprintData, readDataTexts } from './fingerprint-data.ts';
import { isRecorded, nameData, recordEdition } from './record-edition.ts';

const TABLE = 'reference/milestones.csv';
const ACTIVITY = 'activities/events.csv';
const PROVENANCE = 'sources.json';
const provenance = writeProvenance({
  sources: [sampleSource('arin', '2026-11-24')],
  gates: [],
  overlaps: [],
});

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'edition-'));
  await put({ [TABLE]: 'a\n', [ACTIVITY]: 'b\n', [PROVENANCE]: provenance });
});
afterEach(() => rm(data, { recursive: true }));

async function put(texts: Readonly<Record<string, string>> | ReadonlyMap<string, string>) {
  const entries = texts instanceof Map ? [...texts] : Object.entries(texts);
  for (const [path, text] of entries) {
    await mkdir(dirname(join(data, path)), { recursive: true });
    await writeFile(join(data, path), text);
  }
}
/** Puts texts in place under the name they get on a day, and gives that name. */
async function write(texts: Readonly<Record<string, string>>, today: string, anew = false) {
  const recorded = await recordEdition(data, new Map(Object.entries(texts)), { today, anew });
  await put(recorded.texts);
  return recorded.name;
}
const present = async () => nameData(await readDataTexts(data));

describe('an edition', () => {
  it('is named by its day, and by a number where the day has one already', async () => {
    expect(await write({ [TABLE]: 'c\n' }, '2026-11-28')).toBe('2026-11-28');
    expect(await write({ [TABLE]: 'd\n' }, '2026-11-28')).toBe('2026-11-28-2');
    expect(await write({ [TABLE]: 'e\n' }, '2026-11-28')).toBe('2026-11-28-3');
    expect(await write({ [TABLE]: 'f\n' }, '2026-11-29')).toBe('2026-11-29');
  });

  it('keeps its name while its data are the same', async () => {
    await write({ [TABLE]: 'c\n' }, '2026-11-28');
    expect(await write({ [TABLE]: 'c\n' }, '2026-11-29')).toBe('2026-11-28');
    expect((await present()).name).toBe('2026-11-28');
  });

  it('does not take the name that data from before editions were recorded have borne', async () => {
    expect((await present()).name).toBe('2026-11-24');
    expect(await write({ [TABLE]: 'c\n' }, '2026-11-24')).toBe('2026-11-24-2');
  });

  it('does not take the name of a frozen one that a later record has left out', async () => {
    const record = { edition: '2026-11-28-4', files: 1, bytes: 1 };
    const sums = { sha256: '0'.repeat(64), manifest: '0'.repeat(64) };
    await put({ 'editions/2026-11-28-4.json': JSON.stringify({ ...record, ...sums }) });
    expect(await write({ [TABLE]: 'c\n' }, '2026-11-28')).toBe('2026-11-28-5');
  });

  it('is recorded as it stands, the first time under its present name', async () => {
    expect(await write({}, '2026-11-28')).toBe('2026-11-24');
    expect(await write({}, '2026-11-29')).toBe('2026-11-24');
    expect(await write({}, '2026-11-29', true)).toBe('2026-11-29');
  });
});

describe('data edited since they were recorded', () => {
  beforeEach(() => write({}, '2026-11-24'));

  it.each([
    ['a reference table', TABLE, 'x\n'],
    ['an activity', ACTIVITY, 'x\n'],
    ['their provenance', PROVENANCE, provenance.replace('"title": "', '"title": "New ')],
  ])('bear a name of their own: %s', async (_, path, text) => {
    const recorded = (await present()).name;
    const edition = Provenance.parse(
      JSON.parse((await readDataTexts(data)).get(PROVENANCE) ?? ''),
    ).edition;
    const withEdition = JSON.stringify({
      ...JSON.parse(text.startsWith('{') ? text : '{}'),
      edition,
    });
    await put({ [path]: path === PROVENANCE ? withEdition : text });
    const edited = await present();
    expect(edited.name).toMatch(new RegExp(`^${recorded}-edited-[0-9a-f]{8}$`));
    expect(isRecorded(edited)).toBe(false);
    expect(await write({}, '2026-11-24')).toBe('2026-11-24-2');
    expect((await present()).name).toBe('2026-11-24-2');
  });

  it('bear another name for each edit, and the old one once it is undone', async () => {
    const names = new Set<string>();
    for (const text of ['x\n', 'y\n', 'a\n']) {
      await put({ [TABLE]: text });
      names.add((await present()).name);
    }
    expect(names.size).toBe(3);
    expect([...names].at(-1)).toBe('2026-11-24');
  });
});

describe('the checksum of data', () => {
  const sumOf = (texts: Readonly<Record<string, string>>) =>
    fingerprintData(
      new Map(Object.entries({ [TABLE]: 'a\n', [PROVENANCE]: provenance, ...texts })),
    );

  it('is the same for other line ends, another order in the provenance, and files of other folders', () => {
    const turned = Object.fromEntries(Object.entries(JSON.parse(provenance)).reverse());
    const same: readonly Readonly<Record<string, string>>[] = [
      { [TABLE]: 'a\r\n' },
      { [PROVENANCE]: JSON.stringify(turned) },
      { 'changes/2026-11-28.json': '[]' },
    ];
    for (const texts of same) expect(sumOf(texts)).toBe(sumOf({}));
    expect(sumOf({ [TABLE]: 'b\n' })).not.toBe(sumOf({}));
    expect(sumOf({ [PROVENANCE]: 'none' })).not.toBe(sumOf({}));
  });
});
