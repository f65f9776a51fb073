import { judgeBy, type Verdict } from './gate.ts';

/** So many can be looked at one by one; more at once is one fault, or one change of rules. */
const CROWD = 10;

/**
 * The verdicts, with more than ten refusals of one group (`afrinic`, `world/holdings`) as a single one with
 * the key `<group>/many`: to accept forty countries one by one would be no judgement. Keys end in the country.
 */
export function gatherCrowd(verdicts: readonly Verdict[], group: string): Verdict[] {
  const refused = verdicts.filter(({ outcome }) => outcome === 'refused');
  if (refused.length <= CROWD) return [...verdicts];
  const names = refused.map(({ key }) => key.slice(group.length + 1));
  const crowd = {
    key: `${group}/many`,
    saw: `${refused.length} at once: ${listNames(names)}`,
    expected: `at most ${CROWD} that are not as expected`,
  };
  return [...verdicts.filter(({ outcome }) => outcome === 'passed'), judgeBy(false, crowd)];
}

/** The first ten names, and how many more there are. */
export function listNames(names: readonly string[]): string {
  const more = names.length > CROWD ? ` and ${names.length - CROWD} more` : '';
  return `${names.slice(0, CROWD).join(' ')}${more}`;
}
