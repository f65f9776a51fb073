import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { devicesAPerson } from './devices-a-person.ts';
import { forecastsOf2025 } from './forecasts.ts';
import { ROWS } from './sample-iot.ts';

const text = catalogueOf('en');
const worldPeople = { people: 8e9, year: '2024' };
const census = { id: 'population', tables: ['population'] };
const data = sampleData({ sources: [census], parts: { iot: ROWS, worldPeople } });
const OUTLOOK = 'https://things.example/outlook';

describe('devices and addresses for each person', () => {
  const facts = devicesAPerson.facts(data, null);
  if (!facts) throw new Error('expected facts');
  const words = devicesAPerson.tell(facts, text);

  it('are shared among the same people, each row of its own years and counted by its own', () => {
    const rows = facts.table.rows.map(({ date, origins, values }) => [
      ...[values.what, values.per_person, date, origins],
    ]);
    expect(rows).toEqual([
      ['ipv4-addresses', 2 ** 32 / 8e9, '2024', ['population']],
      ['ericsson-2024', 2.5, '2024', [OUTLOOK, 'population']],
      ['ericsson-2030', 43 / 8, '2024/2030', [OUTLOOK, 'population']],
      ['supposed', 100, '2024', ['population']],
    ]);
    expect(facts.origins).toEqual([OUTLOOK, 'population']);
  });

  it('are told in a title, and credited to those who said it', () => {
    expect(words.title).toBe('0.537 IPv4 addresses and 2.5 connected things for each person');
    expect(Object.keys(words.documents ?? {})).toEqual([OUTLOOK]);
    expect(words.table.rows[1]?.[0]).toEqual({
      ...{ text: 'Things counted, 2024 (Ericsson)', value: 'ericsson-2024' },
    });
  });

  it('are drawn hollow where expected and full where counted', () => {
    const svg = devicesAPerson.draw(facts, words, text).drawings[0]?.svg ?? '';
    expect(svg.match(/class="column warm"/g)).toHaveLength(1);
    expect(svg.match(/class="sum"/g)).toHaveLength(3);
  });

  it('are not there without a count of things, or without the people', () => {
    const without = (parts: object) =>
      devicesAPerson.facts(sampleData({ parts: { iot: ROWS, worldPeople, ...parts } }), null);
    expect(without({ iot: ROWS.filter(({ kind }) => kind !== 'counted') })).toBeNull();
    expect(without({ worldPeople: null })).toBeNull();
  });
});

describe('forecasts of one year', () => {
  const facts = forecastsOf2025.facts(data, null);
  if (!facts) throw new Error('expected facts');
  const words = forecastsOf2025.tell(facts, text);

  it('are a row each, of the day on which it was said, by the page that states it', () => {
    expect(facts.table.rows.slice(2)).toEqual([
      {
        ...{ area: null, date: '2025-11', origins: ['https://other.example/2025'] },
        values: { publisher: 'IoT Analytics', things: 21e9 },
      },
      {
        ...{ area: null, date: null, origins: ['https://other.example/2025'] },
        values: { publisher: 'IDC', things: 42e9 },
      },
    ]);
    expect(words.table.rows[3]?.[1]).toEqual({ text: 'undated', value: null });
  });

  it('are told from the least to the most, and how one publisher changed its mind', () => {
    expect(words.title).toBe(
      'Forecasts of connected things in 2025 ran from 21 billion to 42 billion',
    );
    expect(words.sentence).toBe(
      'IoT Analytics expected 30 billion in November 2020 and 21 billion in November 2025: 30% fewer, for the same year.',
    );
  });

  it('are drawn hollow, since nothing of it was counted', () => {
    const svg = forecastsOf2025.draw(facts, words, text).drawings[0]?.svg;
    expect(svg).toContain('IDC, undated');
    expect(svg).not.toContain('class="sum"');
  });

  it('are not there where what was said first or last lacks', () => {
    for (const lost of ['iot-analytics-2025', 'iot-analytics-2025-said-2020']) {
      const iot = ROWS.filter(({ id }) => id !== lost);
      expect(forecastsOf2025.facts(sampleData({ parts: { iot } }), null)).toBeNull();
    }
  });
});
