import { describe, expect, it } from 'vitest';
import type { MilestoneId } from '../../model/milestone.ts';
import type { Milestone } from '../../model/reference-tables.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { shownBy } from '../sample-shown.ts';
import { ipv4RunOut as figure } from './run-out.ts';

const text = catalogueOf('en');

const DATES: Readonly<Partial<Record<MilestoneId, string>>> = {
  'iana-pool-exhausted': '2011-02-03',
  'apnic-final-slash8': '2011-04-15',
  'ripencc-last-slash8': '2012-09-14',
  'ripencc-pool-exhausted': '2019-11-25',
  'lacnic-exhaustion-phase': '2014-06-10',
  'lacnic-last-block': '2020-08-19',
  'arin-waiting-list': '2015-07-01',
  'arin-pool-exhausted': '2015-09-24',
  'afrinic-phase-1': '2017-03-31',
};

const addressOf = (id: string) => `https://www.${id.split('-')[0]}.example/${id}`;

/** The turning points but those left out, and what AFRINIC's file lists as available. */
function ended(available: number, without: readonly string[] = []) {
  const milestones = Object.entries(DATES).map(
    ([id, date]): Milestone => ({
      id: id as MilestoneId,
      date,
      scope: 'world',
      source_url: addressOf(id),
    }),
  );
  return sampleData({
    sources: [{ id: 'afrinic', asOf: '2026-08-21', tables: ['pool'] }],
    metrics: { 'ipv4-available': { areas: { afrinic: [['2026-08', available]] } } },
    parts: { milestones: milestones.filter(({ id }) => !without.includes(id)) },
  });
}

const told = (data = ended(1000)) => shownBy(figure, data, null);

describe('how each pool ran out', () => {
  it('is a row a turning point by date, each counted by the page that states it', () => {
    const { facts } = told();
    expect(facts.metrics).toEqual([]);
    expect(facts.table.rows).toHaveLength(9);
    expect(facts.table.rows.slice(0, 2)).toEqual([
      {
        ...{ area: null, date: '2011-02-03', origins: [addressOf('iana-pool-exhausted')] },
        values: { registry: 'IANA', event: 'iana-pool-exhausted' },
      },
      {
        ...{ area: 'apnic', date: '2011-04-15', origins: [addressOf('apnic-final-slash8')] },
        values: { registry: 'APNIC', event: 'apnic-final-slash8' },
      },
    ]);
  });

  it('is told by who ended, who rations, and the first and the last to begin', () => {
    const { words } = told();
    expect(words.title).toBe(
      'Three of five registries have used up their general pool; two ration what is left',
    );
    expect(words.sentence).toContain(
      'APNIC began to ration on 15 April 2011, AFRINIC on 31 March 2017, about six years later',
    );
    expect(
      words.table.rows[0]?.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    ).toEqual(['3 February 2011', 'IANA (world)', text.milestones['iana-pool-exhausted']]);
    expect(words.documents?.[addressOf('arin-waiting-list')]).toEqual({
      ...{ text: 'arin.example (1 Jul 2015)', brief: { publisher: 'arin.example' } },
    });
  });

  it('says whose file lists nothing, though no page says that its pool ended', () => {
    expect(told(ended(0)).words.title).toContain('one rations what is left; AFRINIC lists nothing');
  });

  it('is drawn as a lane for each', () => {
    const [drawing] = told().drawings;
    for (const name of ['IANA (world)', 'AFRINIC', 'RIPE NCC'])
      expect(drawing?.svg).toContain(`>${name}<`);
  });

  it('is not there where a pool has no turning point', () => {
    expect(figure.facts(ended(1000, ['iana-pool-exhausted']), null)).toBeNull();
    expect(figure.facts(ended(1000, ['afrinic-phase-1']), null)).toBeNull();
  });
});
