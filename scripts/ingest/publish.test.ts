import { describe, expect, it } from 'vitest';
import { ipv6UsersApnic, ipv6UsersGoogle } from '../../src/metrics/ipv6-users.ts';
import type { Evidence } from '../../src/metrics/metric.ts';
import { Published } from '../../src/published/published.ts';
import { checkData } from './check-data.ts';
import { publish, publishCountries, publishMetric } from './publish.ts';
import { SAMPLE_SOURCE, sampleFiles, sampleProvenance } from './sample-data.ts';

const BASE_MAP = {
  ...{ width: 10, height: 5, sphere: 'M0,0Z', shapes: { KE: 'M1,1Z' } },
  ...{ dots: {}, listed: [], disputed: '' },
};

const RECORDED = {
  changes: [],
  activities: { events: [], training: [], testbeds: [], policies: [], guidelines: [] },
  edition: { name: '2026-11-28-2', sha256: 'a'.repeat(64) },
  editions: [],
  stories: {},
};

/** Evidence of a sample with these changes. */
function evidenceOf(changes: Parameters<typeof sampleFiles>[0] = {}): Evidence {
  const { evidence } = checkData(sampleFiles(changes));
  if (!evidence) throw new Error('the sample is unsound');
  return evidence;
}

describe('publishing', () => {
  it('gives every measure its series by area, and fits the schema', () => {
    const published = publish(evidenceOf(), BASE_MAP, RECORDED);
    expect(Published.parse(published)).toEqual(published);
    // 9,109,504 ÷ 65,536 = 139; 7 ÷ 65,536
    expect(published.metrics['ipv6-held']).toEqual({
      id: 'ipv6-held',
      unit: 'slash32s',
      sources: ['afrinic'],
      additive: true,
      breaks: [],
      methods: {
        EU: [['2025-04', 'ipverse']],
        KE: [['2025-04', 'ipverse']],
        WORLD: [['2025-04', 'ipverse']],
      },
      areas: {
        EU: [['2025-04', 7 / 65_536]],
        KE: [['2025-04', 139]],
        WORLD: [['2025-04', 139 + 7 / 65_536]],
      },
    });
  });

  it('names only the sources that have a part in a measure', () => {
    const other = { ...SAMPLE_SOURCE, id: 'google-country', tables: ['adoption'] };
    const evidence = evidenceOf({ 'sources.json': sampleProvenance([SAMPLE_SOURCE, other]) });
    expect(publishMetric(ipv6UsersGoogle, evidence).sources).toEqual(['google-country']);
    expect(publishMetric(ipv6UsersApnic, evidence).sources).toEqual([]);
  });

  it('says of a country which registries list it, as of when, and how sure that is', () => {
    const source = { ...SAMPLE_SOURCE, caveats: ['reconstructed'] };
    const [kenya] = publishCountries(evidenceOf({ 'sources.json': sampleProvenance([source]) }));
    expect(kenya).toMatchObject({
      alpha2: 'KE',
      people: 56_432_944,
      peopleYear: '2024',
      registries: [
        { registry: 'afrinic', delegations: 1, asOf: '2026-08-21', reconstructed: true },
      ],
    });
  });

  it('has no people for a country the population table leaves out', () => {
    const evidence = evidenceOf({ 'reference/population.csv': [] });
    expect(publishCountries(evidence)[0]).toMatchObject({ people: null, peopleYear: null });
  });

  it('fails when something does not fit what is published', () => {
    expect(() => publish(evidenceOf(), { ...BASE_MAP, width: Number.NaN }, RECORDED)).toThrow(
      'do not fit',
    );
  });
});
