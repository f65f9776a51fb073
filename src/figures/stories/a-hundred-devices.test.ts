import { describe, expect, it } from 'vitest';
import type { IotId, IotRow } from '../../model/iot.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { ROWS } from '../iot/sample-iot.ts';
import { aHundredDevices } from './a-hundred-devices.ts';

/** Rows that the story cites beside those of the figures, with numbers made up. */
const CITED: readonly [id: IotId, count: number | null][] = [
  ['iot-analytics-2024', 18e9],
  ['iot-analytics-2020-every-kind', 20e9],
  ['iot-analytics-2020', 11e9],
  ['gsma-2023-people', 300e6],
  ['gsma-2023-cellular', 30e6],
  ['matter-local-addresses', null],
];

function dataOf(more: { iot?: IotRow[]; worldPeople?: null; held?: number | null } = {}) {
  const cited = CITED.map(([id, count]): IotRow => {
    const row = { id, count, publisher: 'A firm', said: '2024', checked: '2026' };
    return { ...row, kind: 'counted', year: '2024', source_url: `https://cited.example/${id}` };
  });
  const { iot = [...ROWS, ...cited], worldPeople = { people: 8e9, year: '2024' } } = more;
  const { held = 200_000 } = more;
  return sampleData({
    metrics: { 'ipv6-held': { unit: 'slash32s', areas: { WORLD: [['2026-08', held]] } } },
    parts: { iot, worldPeople },
  });
}

describe('what the data say of a hundred devices a person', () => {
  it('is shared among all people, as of the month and the rows that say it', () => {
    const { current, turned } = aHundredDevices.standing(dataOf());
    expect(turned).toEqual([]);
    expect(current).toMatchObject({
      ...{ people: 8e9, peopleYear: '2024', total: 2 ** 32, supposed: 100 },
      ...{ each: 2 ** 32 / 8e9, times: (100 * 8e9) / 2 ** 32 },
      // 65,536 sites in each of 200,000 blocks: 13.1 billion for 8 billion people.
      ipv6: { on: '2026-08', slash32s: 200_000, sitesEach: 1.6384 },
      counted: { publisher: 'Ericsson', said: '2025', year: '2024', count: 20e9 },
      highest: { publisher: 'IDC', said: null, count: 42e9 },
      passed: { all: { count: 20e9 }, things: { count: 11e9 } },
      africa: { people: { count: 300e6 }, things: { count: 30e6 } },
    });
  });

  it('is told, and what turned is named, by the same facts', () => {
    const data = dataOf({ held: 100_000 });
    expect(aHundredDevices.standing(data).turned).toEqual(['room-for-everyone']);
    expect(aHundredDevices.tell(data, catalogueOf('en'))).toBeNull();
    expect(aHundredDevices.tell(dataOf(), catalogueOf('en'))?.kept).toBeNull();
  });

  it('is nothing where a row, the people or the space lacks', () => {
    for (const data of [
      dataOf({ iot: ROWS }),
      dataOf({ worldPeople: null }),
      dataOf({ held: null }),
    ])
      expect(aHundredDevices.standing(data).current).toBeNull();
  });
});
