import type { Problem } from '../../src/model/problem.ts';
import type { GateFinding } from '../../src/model/provenance.ts';
import type { Acceptance } from '../refresh/accept.ts';
import { type Gate, type Passage, sourceOf, type Verdict } from './gate.ts';

/** Leave to pass: what was asked for now, and what was found, and accepted, in earlier refreshes. */
export interface Leave {
  readonly accept: readonly Acceptance[];
  readonly earlier: readonly GateFinding[];
}

/** What all gates say together. Any problem keeps the data as they were. */
export interface Judgement {
  readonly findings: readonly GateFinding[];
  readonly problems: readonly Problem[];
  /** Of the problems, those that are a gate's refusal, each with what it refuses. */
  readonly refusals: readonly { readonly key: string; readonly problem: Problem }[];
}

/**
 * Asks every gate. An acceptance given now holds for this refresh, and must be needed. It is recorded with
 * what was seen; as long as a gate sees exactly the same again (a fault that stays in a file), the record
 * stands for it, and it lapses by itself when the gate sees anything else or nothing.
 */
export function judge(gates: readonly Gate[], passage: Passage, leave: Leave): Judgement {
  const verdicts = gates.flatMap((gate) =>
    gate.check(passage).map((verdict) => ({ gate, verdict })),
  );
  const refused = verdicts.filter(({ verdict }) => verdict.outcome === 'refused');
  const weighed = refused.map(({ gate, verdict }) => ({
    gate,
    verdict,
    because: gate.acceptable ? reasonFor(gate, verdict, leave) : null,
  }));
  const accepted = weighed.filter(({ because }) => because !== null);
  const refusals = weighed
    .filter(({ because }) => because === null)
    .map(({ gate, verdict }) => ({
      key: verdict.key,
      problem: describeRefusal(gate, verdict, passage),
    }));
  return {
    refusals,
    findings: [
      ...accepted.map(({ gate, verdict, because }) => findingOf(gate, verdict, because)),
      ...gates.flatMap((gate) => summarise(gate, verdicts)),
    ],
    problems: [
      ...refusals.map(({ problem }) => problem),
      ...leave.accept.filter((one) => !isNeeded(one, weighed)).map(describeNeedless),
    ],
  };
}

function reasonFor({ id }: Gate, { key, saw }: Verdict, { accept, earlier }: Leave): string | null {
  const now = accept.find((one) => one.gate === id && one.key === key);
  const stands = earlier.find((one) => one.gate === id && one.key === key && one.saw === saw);
  return now?.because ?? stands?.accepted ?? null;
}

function isNeeded(
  { gate, key }: Acceptance,
  refused: readonly { gate: Gate; verdict: Verdict }[],
): boolean {
  return refused.some((one) => one.gate.id === gate && one.verdict.key === key);
}

function findingOf({ id }: Gate, verdict: Verdict, accepted: string | null): GateFinding {
  const { key, saw, expected, excused } = verdict;
  return { gate: id, key, saw, expected, accepted, ...(excused === null ? {} : { excused }) };
}

/** What a gate excused, one by one; what it passed, one finding a source. */
function summarise(
  gate: Gate,
  verdicts: readonly { gate: Gate; verdict: Verdict }[],
): GateFinding[] {
  const passed = verdicts
    .filter((one) => one.gate === gate && one.verdict.outcome === 'passed')
    .map(({ verdict }) => verdict);
  const excused = passed.filter((verdict) => verdict.excused !== null);
  const plain = passed.filter((verdict) => verdict.excused === null);
  return [
    ...excused.map((verdict) => findingOf(gate, verdict, null)),
    ...[...Map.groupBy(plain, sourceOf)].map(([source, all]) => ({
      gate: gate.id,
      key: source,
      saw: all.length === 1 ? (all[0] as Verdict).saw : `${all.length} checked, all as expected`,
      expected: all.length === 1 ? (all[0] as Verdict).expected : gate.rule,
      accepted: null,
    })),
  ];
}

/** Names the newest file of the source, where there is one. */
function describeRefusal(gate: Gate, verdict: Verdict, { after }: Passage): Problem {
  const { key, saw, expected } = verdict;
  const source = sourceOf(verdict);
  const name = `${gate.id}:${key}`;
  const why = `; the rule rests on this: ${gate.evidence}`;
  const way = gate.acceptable ? `; to accept it on purpose: --accept ${name} --because "…"` : '';
  const message = `${gate.id} refuses ${key}: expected ${expected}, saw ${saw}${why}${way}`;
  const file = after.sources.find(({ id }) => id === source)?.files.at(-1)?.name ?? 'tables';
  return { severity: 'error', source, file, line: 0, message, value: '' };
}

function describeNeedless({ gate, key }: Acceptance): Problem {
  const message = `--accept ${gate}:${key} is not needed: no gate refuses that`;
  const source = sourceOf({ key });
  return { severity: 'error', source, file: 'command line', line: 0, message, value: '' };
}
