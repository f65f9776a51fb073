import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import { arinWaitingListSource as source } from './source.ts';

const [history, list] = [
  'arin-waitlist-history-2026-07-14.csv',
  'arin-waitlist-2026-07-15.json',
].map((name) => fixtureFile(new URL(`./fixtures/${name}`, import.meta.url), 'scarcity'));
if (!history || !list) throw new Error('expected two fixtures');
const { bytes } = history;
const counted = textFile('scarcity/arin-waitlist-history.csv', new TextDecoder().decode(bytes));

describe('ARIN’s waiting list', () => {
  it('is looked for as ARIN’s own file, as copies of it, and as counts of copies', () => {
    const paths = ['scarcity/arin-waiting-list.json', list.name, counted.name];
    expect(source.find([...paths, 'scarcity/registry_totals.csv'])).toEqual(paths);
  });

  it('is dated by its newest request, and its oldest has waited whole days until then', () => {
    // Six requests of the copy of 15 July 2026: from 5 June 2025, 14:03, to 14 July 2026, 22:48, are 404 days.
    const { crops, asOf, problems } = source.harvest([list], SEASON);
    expect([asOf, problems]).toEqual(['2026-07-14', []]);
    expect(crops[0]?.rows).toEqual([
      {
        ...{ registry: 'arin', date: '2026-07-14', requests: 6, source: 'arin-waiting-list' },
        document_url: null,
        // All six ask for up to a /22, one of them takes a /23 and one a /24 too.
        ...{ for_22: 6, for_23: 0, for_24: 0, over_a_year: 1, first_days: 404 },
      },
    ]);
  });

  it('is counted by somebody else for earlier days, without the wait of the first', () => {
    const { crops, asOf } = source.harvest([counted], SEASON);
    expect(asOf).toBe('2026-07-14');
    expect(crops[0]?.rows).toHaveLength(5);
    expect(crops[0]?.rows[0]).toEqual({
      ...{ registry: 'arin', date: '2023-09-07', requests: 697, source: 'arin-waiting-list' },
      document_url: null,
      // From one year to two: 66, 12 and 52; longer: none.
      ...{ for_22: 349, for_23: 67, for_24: 281, over_a_year: 130, first_days: null },
    });
  });

  it('takes the list itself where both tell of a day, and says what was counted by others', () => {
    const { crops, caveats } = source.harvest([list, counted], SEASON);
    expect(crops[0]?.rows.at(-1)).toMatchObject({ date: '2026-07-14', requests: 6 });
    expect(caveats).toEqual(['dated-by-newest-request', 'not-as-published']);
    expect(source.harvest([list], SEASON).caveats).toEqual(['dated-by-newest-request']);
  });

  it('names who kept copies, and nobody beside ARIN’s own file', () => {
    const own = textFile('scarcity/arin-waiting-list.json', new TextDecoder().decode(list.bytes));
    const makers = source
      .harvest([own, list, counted], SEASON)
      .files.map(({ via = [] }) => via.map(({ publisher }) => publisher));
    expect(makers).toEqual([[], ['lanrat'], ['lanrat']]);
  });

  it('replaces its own days only', () => {
    const [crop] = source.harvest([list], SEASON).crops;
    const row = { registry: 'arin', date: '2026-07-14' };
    expect(crop?.replaces(row)).toBe(true);
    expect(crop?.replaces({ ...row, date: '2026-07-01' })).toBe(false);
    expect(crop?.replaces({ ...row, registry: 'ripencc' })).toBe(false);
  });

  it('is not believed when it is empty, of a day to come, or has a moment that is none', () => {
    const read = (text: string) =>
      source.harvest([textFile('scarcity/arin-waiting-list.json', text)], SEASON);
    const request = (when: string) =>
      JSON.stringify([{ maximumCidr: 22, minimumCidr: 22, waitListActionDate: when }]);
    for (const text of ['[]', request('2026-12-01T00:00:00Z'), request('yesterday'), '{}'])
      expect(read(text)).toMatchObject({ asOf: null, problems: [{ severity: 'error' }] });
  });

  it('names the line of a row that counts nothing', () => {
    const text = new TextDecoder().decode(bytes).replace(',705,', ',many,');
    const { problems, crops } = source.harvest([textFile(counted.name, text)], SEASON);
    expect(problems).toMatchObject([{ severity: 'error', line: 3 }]);
    expect(crops[0]?.rows).toHaveLength(4);
  });
});
