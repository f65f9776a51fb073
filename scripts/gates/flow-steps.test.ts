import { describe, expect, it } from 'vitest';
import { flowSteps } from './flow-steps.ts';
import { sampleEdition, samplePassage, sampleSource } from './sample-passage.ts';

const listed = (...days: string[]) =>
  days.map((day) => ({ registry: 'lacnic', day, country: 'BR', file: 'plain', addresses: 10_000 }));
const flow = (kind: string, addresses: number) => ({
  ...{ registry: 'lacnic', country: 'BR', from_day: '2025-01-30', to_day: '2025-02-27' },
  ...{ flow: kind, counterpart: '', addresses, blocks: 1 },
});
const history = (asOf: string) => ({
  ...sampleSource('registry-history', asOf),
  tables: ['ipv4-flows', 'ipv4-listed'],
});

const DAYS = ['2025-01-30', '2025-02-27'];

function outcomes(flows: object[], before: object[] = [], after: object[] = listed(...DAYS)) {
  const passage = samplePassage(
    sampleEdition([history('2025-01-30')], { 'ipv4-listed': before }),
    sampleEdition([history('2025-02-27')], { 'ipv4-listed': after, 'ipv4-flows': flows }),
  );
  return flowSteps.check(passage).map(({ key, outcome, saw }) => [key, outcome, saw]);
}

describe('the gate of flows', () => {
  it('lets pass a twentieth that came or left, and no more', () => {
    const few = [flow('to-registry', 400), flow('registered', 100)];
    expect(outcomes(few)[0]).toEqual([
      'registry-history/lacnic',
      'passed',
      '5% at most, after 2025-01-30',
    ]);
    expect(outcomes([...few, flow('given-back', 1)])[0]?.[1]).toBe('refused');
  });

  it('has nothing against moves between countries', () => {
    expect(outcomes([flow('to-country', 9000)])[0]?.[1]).toBe('passed');
  });

  it('keeps the days once held against each other', () => {
    const many = Array.from(
      { length: 10 },
      (_, at) => `2024-${String(at + 1).padStart(2, '0')}-28`,
    );
    const withOneLess = listed(...many.slice(1), ...DAYS);
    expect(outcomes([], listed(...many), withOneLess)[1]?.[1]).toBe('passed');
    expect(outcomes([], listed(...many), listed(...many.slice(2)))[1]).toEqual([
      'registry-history/lacnic/days',
      'refused',
      '2 of 10 days gone, the first 2024-01-28',
    ]);
  });

  it('does not look where nothing new was read', () => {
    const same = sampleEdition([history('2025-01-30')], { 'ipv4-listed': listed(...DAYS) });
    expect(flowSteps.check(samplePassage(same, same))).toEqual([]);
  });
});
