import type { IotId, IotRow } from '../../model/iot.ts';

const OUTLOOK = {
  ...{ publisher: 'Ericsson', said: '2025', checked: '2025' },
  source_url: 'https://things.example/outlook',
} as const;

/** Rows under the ids that figures ask for, with numbers made up so that they are easy to work with. */
export const ROWS: IotRow[] = [
  { id: 'ericsson-2024', kind: 'counted', year: '2024', count: 20e9, ...OUTLOOK },
  { id: 'ericsson-2024-short-range', kind: 'counted', year: '2024', count: 15e9, ...OUTLOOK },
  { id: 'ericsson-2030', kind: 'forecast', year: '2030', count: 43e9, ...OUTLOOK },
  forecast('iot-analytics-2025-said-2018', '2018', 22e9),
  forecast('iot-analytics-2025-said-2020', '2020-11', 30e9),
  forecast('iot-analytics-2025', '2025-11', 21e9),
  { ...forecast('idc-2025', null, 42e9), publisher: 'IDC' },
  standard('matter-ipv6', null),
  standard('rfc-4944', '2007'),
];

function forecast(id: IotId, said: string | null, count: number): IotRow {
  return {
    ...{ id, kind: 'past-forecast', year: '2025', count, said, publisher: 'IoT Analytics' },
    ...{ checked: '2026', source_url: `https://other.example/${(said ?? '2025').slice(0, 4)}` },
  };
}

function standard(id: IotId, year: string | null): IotRow {
  return {
    ...{ id, kind: 'protocol', year, count: null, publisher: 'IETF', said: year },
    ...{ checked: '2024-01', source_url: `https://standards.example/${id}` },
  };
}
