import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { zipOf } from './zip.ts';

const files = new Map([
  ['b.txt', Buffer.from('second')],
  ['a/a.txt', Buffer.from('first')],
]);
const zone = process.env.TZ;

describe('a ZIP of files', () => {
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('holds them below one folder, in the order of their names', () => {
    const entries = unzipSync(zipOf('atlas', files, '2026-08-22'));
    expect(Object.keys(entries)).toEqual(['atlas/a/a.txt', 'atlas/b.txt']);
    expect(String(Buffer.from(entries['atlas/b.txt'] ?? []))).toBe('second');
  });

  it('is the same in any order of the files and in every time zone', () => {
    process.env.TZ = 'Pacific/Kiritimati';
    const east = zipOf('atlas', files, '2026-08-22');
    process.env.TZ = 'America/Adak';
    const west = zipOf('atlas', new Map([...files].reverse()), '2026-08-22');
    expect(Buffer.from(west).equals(east)).toBe(true);
  });

  it('carries the day in each entry', () => {
    const zip = Buffer.from(zipOf('atlas', files, '2026-08-22'));
    const dosDate = zip.readUInt16LE(12);
    expect([(dosDate >> 9) + 1980, (dosDate >> 5) & 15, dosDate & 31]).toEqual([2026, 8, 22]);
  });
});
