import { describe, expect, it } from 'vitest';
import { METRICS } from './metrics.ts';
import { sampleEvidence } from './sample-evidence.ts';

describe('the list of measures', () => {
  it('has each id once', () => {
    const ids = METRICS.map((metric) => metric.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says nothing where there is no evidence', () => {
    const readings = METRICS.flatMap((metric) => metric.compute(sampleEvidence({})));
    expect(readings).toEqual([]);
  });
});
