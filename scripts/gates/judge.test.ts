import { describe, expect, it } from 'vitest';
import { excuse, type Gate, judgeBy, type Verdict } from './gate.ts';
import { judge } from './judge.ts';
import { sampleEdition, samplePassage, sampleSource } from './sample-passage.ts';

const matter = (key: string, saw = '5') => ({ key, saw, expected: 'at most 4' });
const gateOf = (verdicts: Verdict[], acceptable = true): Gate => ({
  id: 'row-counts',
  rule: 'nothing above 4',
  evidence: 'five were never seen',
  acceptable,
  check: () => verdicts,
});
const passage = samplePassage(
  sampleEdition([]),
  sampleEdition([sampleSource('arin', '2026-08-21')]),
);
const refusal = judgeBy(false, matter('arin/ipv4'));
const acceptance = { gate: 'row-counts', key: 'arin/ipv4', because: 'announced' };
const NONE = { accept: [], earlier: [] };

describe('judge', () => {
  it('tells of a refusal which gate, what, expected, seen, and how to accept it', () => {
    const { problems, findings } = judge([gateOf([refusal])], passage, NONE);
    expect(problems).toMatchObject([
      {
        severity: 'error',
        source: 'arin',
        file: 'arin-file',
        message:
          'row-counts refuses arin/ipv4: expected at most 4, saw 5; the rule rests on this: five were never seen; to accept it on purpose: --accept row-counts:arin/ipv4 --because "…"',
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('records an acceptance with its reason', () => {
    const { problems, findings } = judge([gateOf([refusal])], passage, {
      accept: [acceptance],
      earlier: [],
    });
    expect(problems).toEqual([]);
    expect(findings).toEqual([
      { gate: 'row-counts', ...matter('arin/ipv4'), accepted: 'announced' },
    ]);
  });

  it('lets nobody accept what is not acceptable', () => {
    const { problems } = judge([gateOf([refusal], false)], passage, {
      accept: [acceptance],
      earlier: [],
    });
    expect(problems[0]?.message).toBe(
      'row-counts refuses arin/ipv4: expected at most 4, saw 5; the rule rests on this: five were never seen',
    );
  });

  it('lets a recorded acceptance stand for exactly what was seen', () => {
    const recorded = { gate: 'row-counts', ...matter('arin/ipv4'), accepted: 'announced' };
    const again = judge([gateOf([refusal])], passage, { accept: [], earlier: [recorded] });
    expect(again.findings).toEqual([recorded]);
    const other = gateOf([judgeBy(false, matter('arin/ipv4', '6'))]);
    expect(judge([other], passage, { accept: [], earlier: [recorded] }).problems).toHaveLength(1);
  });

  it('refuses an acceptance that no gate needs', () => {
    const passed = gateOf([judgeBy(true, matter('arin/ipv4', '3'))]);
    const { problems } = judge([passed], passage, { accept: [acceptance], earlier: [] });
    expect(problems).toMatchObject([
      { message: '--accept row-counts:arin/ipv4 is not needed: no gate refuses that' },
    ]);
  });

  it('sums up what passed by source, and lists what was excused', () => {
    const verdicts = [
      judgeBy(true, matter('arin/ipv4', '3')),
      judgeBy(true, matter('arin/ipv6', '4')),
      judgeBy(true, matter('apnic', '1')),
      excuse(matter('arin/asn', '9'), 'a rule'),
    ];
    const { findings } = judge([gateOf(verdicts)], passage, NONE);
    expect(findings).toEqual([
      { gate: 'row-counts', ...matter('arin/asn', '9'), accepted: null, excused: 'a rule' },
      {
        gate: 'row-counts',
        key: 'arin',
        saw: '2 checked, all as expected',
        expected: 'nothing above 4',
        accepted: null,
      },
      { gate: 'row-counts', ...matter('apnic', '1'), accepted: null },
    ]);
  });
});
