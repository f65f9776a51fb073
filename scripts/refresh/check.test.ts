import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../../src/model/table.ts';
import { checkCandidate } from './check.ts';

const country = { alpha2: 'ZA', alpha3: 'ZAF' };
const rows = (name: string, areas: readonly string[]) =>
  new Map<string, readonly Row<Table>[]>([
    ['countries', [country]],
    [name, areas.map((area) => ({ country: area }))],
  ]);

describe('checkCandidate', () => {
  it('names every country of a table that is not in the list of countries', () => {
    const tables = rows('registrations', ['ZA', 'EU', 'XK', 'AN', 'XK']);
    expect(checkCandidate({ texts: new Map(), tables }, [])).toMatchObject([
      { severity: 'error', file: 'tables/registrations.csv', value: 'AN XK' },
    ]);
  });

  it('knows the lines of no country and the world', () => {
    const tables = rows('adoption', ['ZA', 'EU', 'AP', 'ZZ', 'WORLD']);
    expect(checkCandidate({ texts: new Map(), tables }, [])).toEqual([]);
  });

  it('reads back what would be written', () => {
    const texts = new Map([['tables/pool.csv', 'registry,month,state,addresses\nx,y,z,1\n']]);
    const problems = checkCandidate({ texts, tables: new Map() }, []);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(
      Array(3).fill('tables/pool.csv:2'),
    );
  });

  it('compares claims only of the same registry and day', () => {
    const claim = { registry: 'afrinic', day: '2026-07-31', available: 1, reserved: 2 };
    const others = [
      { ...claim, source: 'a' },
      { ...claim, source: 'b' },
      { ...claim, source: 'c', day: '2026-08-21', available: 3 },
      { ...claim, source: 'd', reserved: 4 },
    ];
    const problems = checkCandidate({ texts: new Map(), tables: new Map() }, others);
    expect(problems).toMatchObject([{ severity: 'error', source: 'd', value: '1 + 2 and 1 + 4' }]);
  });
});
