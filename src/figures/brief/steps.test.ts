import { describe, expect, it } from 'vitest';
import type { Policy } from '../../model/activities/policies.ts';
import { BRIEF_STEPS, RESOLUTION } from '../../model/brief-steps.ts';
import { Data } from '../../published/data.ts';
import { siteData } from '../../published/read.ts';
import { documentsOf } from '../policies/roadmap.ts';
import { samplePolicy } from '../policies/sample-policy.ts';
import { limitOf, tenCountries } from '../sample-countries.ts';
import { nextSteps, type Standing, standingOf } from './steps.ts';

const NOTHING: Standing = {
  ...{ kinds: [], holders: null, hasNoSpace: false, isUnused: false, overdue: null },
};
const HOLDERS = { all: 252, without: 99, registry: 'afrinic', on: '2026-08-21' } as const;
const ALL = ['plan', 'mandate', 'procurement', 'task force'] as const;

describe('the next three steps', () => {
  it('begin with a plan where the table has neither plan nor mandate', () => {
    expect(nextSteps(NOTHING)).toEqual(['policy', 'buy', 'together']);
    expect(nextSteps({ ...NOTHING, kinds: ['task force'] })).toEqual(['policy', 'buy', 'services']);
    expect(nextSteps({ ...NOTHING, kinds: ['mandate'] })[0]).toBe('buy');
  });

  it('ask holders to ask where some have no IPv6, or nobody has', () => {
    const asked = ['request', 'buy', 'together'];
    expect(nextSteps({ ...NOTHING, kinds: ['plan'], holders: HOLDERS })).toEqual(asked);
    expect(nextSteps({ ...NOTHING, kinds: ['plan'], hasNoSpace: true })).toEqual(asked);
    const none = { ...HOLDERS, without: 0 };
    expect(nextSteps({ ...NOTHING, kinds: ['plan'], holders: none })[0]).toBe('buy');
  });

  it('turn to operators where much is registered and little used', () => {
    const known = { ...NOTHING, holders: HOLDERS, isUnused: true };
    expect(nextSteps(known)).toEqual(['policy', 'request', 'operators']);
  });

  it('ask what became of a target', () => {
    const overdue = samplePolicy('KE', 'plan', { target: 'All', target_date: '2020' });
    expect(nextSteps({ ...NOTHING, kinds: ALL, overdue })[0]).toBe('overdue');
  });

  it('are three where nothing is lacking, too', () => {
    expect(nextSteps({ ...NOTHING, kinds: ALL })).toEqual(['services', 'skills', 'progress']);
  });

  it('rest on documents that the table has', () => {
    const ids = Object.values(BRIEF_STEPS).flatMap(({ documents }) =>
      documents.map(({ id }) => id),
    );
    expect(documentsOf(siteData(), [RESOLUTION, ...ids])).toHaveLength(ids.length + 1);
  });
});

describe('what is known of a country', () => {
  const holders = {
    'holders-ipv4': { unit: 'holders', areas: { KE: [['2026-08-21', 252]] } },
    'holders-ipv4-only': { unit: 'holders', areas: { KE: [['2026-08-21', 99]] } },
  } as const;
  const data = withPolicies([
    samplePolicy('KE', 'plan', { target: 'A tenth', target_date: '2020' }),
    samplePolicy('KE', 'mandate', { target: 'Half', target_date: '2024-12' }),
    samplePolicy('KE', 'mandate', { id: 'told', target: 'B', target_date: '2025', outcome: 'Met' }),
    samplePolicy('KE', 'mandate', { id: 'later', target: 'All', target_date: '2027' }),
  ]);

  function withPolicies(policies: readonly Policy[]): Data {
    const { published } = tenCountries(holders);
    const provenance = { ...published.provenance, edition: { name: '2026-11-28', sha256: '' } };
    const activities = { ...published.activities, policies: [...policies] };
    return new Data({ ...published, provenance, activities });
  }

  it('is counted in the file of the registry that lists most of it', () => {
    expect(standingOf(data, data.country('KE'))).toMatchObject({
      holders: HOLDERS,
      kinds: ['plan', 'mandate'],
      hasNoSpace: false,
    });
    expect(standingOf(data, data.country('FR')).holders).toBeNull();
  });

  it('has the target that passed last, of those of which nothing more is told', () => {
    expect(standingOf(data, data.country('KE')).overdue?.target).toBe('Half');
    expect(standingOf(data, data.country('RW')).overdue).toBeNull();
  });

  it('says of no space only where there is a reading of none', () => {
    const none = tenCountries({
      ...holders,
      'ipv6-held': { unit: 'slash32s', areas: { KE: [['2026-08', 0]], RW: [['2026-08', 1]] } },
    });
    const dated = new Data({ ...none.published, provenance: data.published.provenance });
    const has = (code: string) => standingOf(dated, dated.country(code)).hasNoSpace;
    expect(['KE', 'RW', 'FR'].map(has)).toEqual([true, false, false]);
  });

  it('finds space unused by the medians of those with both numbers, not where the measurement says little', () => {
    // Registered a million people: RW 0.3, KE 0.08, TZ 0 (median 0.08); used: 0.4, 0.2, 0.1 (median 0.2).
    const low = tenCountries({
      ...holders,
      'ipv6-users-google': {
        unit: 'share',
        areas: {
          KE: [['2026-07-19', 0.1]],
          RW: [['2026-07-19', 0.4]],
          TZ: [['2026-07-19', 0.2]],
        },
      },
    });
    const dated = new Data({ ...low.published, provenance: data.published.provenance });
    expect(standingOf(dated, dated.country('KE')).isUnused).toBe(true);
    expect(standingOf(dated, dated.country('RW')).isUnused).toBe(false);
    const limited = new Data({ ...dated.published, measurementLimits: [limitOf('KE')] });
    expect(standingOf(limited, limited.country('KE')).isUnused).toBe(false);
  });
});
