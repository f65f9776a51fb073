import { describe, expect, it } from 'vitest';
import { REGISTRIES } from '../../model/registry.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { viewOfTransfers } from '../country/transfers.ts';
import { dataOf } from '../tables.ts';
import { viewOfRegistries } from './transfers.ts';

const text = catalogueOf('en');
const flow = (year: string, came: number, went: number) => ({ year, came, went });
const country = (flows: ReturnType<typeof flow>[], within: number[]) =>
  viewOfTransfers({ name: 'Kenya', flows, within, upTo: '2021-05-01' }, text);

describe('transfers of a country', () => {
  it('tell what came in and went out, and what stayed apart', () => {
    const view = country([flow('2020', 1024, 256), flow('2021', 0, 0)], [512, 0]);
    expect(view?.title).toBe('IPv4 transfers across the border: 768 more came in than went out');
    expect(view?.sentence).toBe(
      'From 2020 to 2021, holders registered in Kenya received 1,024 addresses from holders elsewhere and passed on 256. Another 512 changed hands within Kenya.',
    );
    expect(view && dataOf(view.table).rows).toEqual([
      ['2020', 1024, 256, 512],
      ['2021', 0, 0, 0],
    ]);
  });

  it('may all stay within it', () => {
    const view = country([flow('2020', 0, 0)], [512]);
    expect(view?.title).toBe('512 addresses of IPv4 changed hands, none across the border');
    expect(view?.sentence).toContain('no transfer across the border is logged');
    expect(view?.drawings[0]?.svg).not.toContain('hollow');
  });

  it('are not there where nothing moved', () => {
    expect(country([flow('2020', 0, 0)], [0])).toBeNull();
  });
});

describe('transfers between registries', () => {
  const all = (net: Readonly<Record<string, readonly [number, number]>>) =>
    REGISTRIES.map((registry) => {
      const [came, went] = net[registry] ?? [0, 0];
      return { registry, flows: [flow('2020', came, went)] };
    });

  it('tell who gained and who lost', () => {
    const flows = all({ apnic: [1024, 0], arin: [256, 1280], ripencc: [256, 256] });
    const view = viewOfRegistries(flows, '2020-05-01', text);
    expect(view.title).toBe('IPv4 addresses move from ARIN to APNIC');
    expect(view.sentence).toBe(
      'In 2020, 1,536 addresses moved from holders of one registry to holders of another. APNIC gained most, 1,024 more than it gave; ARIN lost most, 1,024 more than it got.',
    );
    expect(view.drawings[0]?.svg).toContain(text.transfers.registries.none);
    expect(dataOf(view.table).rows).toHaveLength(5);
  });

  it('speak of the RIPE NCC with its article, as prose does', () => {
    const view = viewOfRegistries(all({ ripencc: [512, 0], arin: [0, 512] }), '2020-05-01', text);
    expect(view.title).toBe('IPv4 addresses move from ARIN to the RIPE NCC');
    expect(view.sentence).toContain('. The RIPE NCC gained most');
  });

  it('claim no gain where all are even', () => {
    const view = viewOfRegistries(all({ apnic: [256, 256], arin: [256, 256] }), '2020-05-01', text);
    expect(view.sentence).toContain('each gave as much as it got');
  });
});
