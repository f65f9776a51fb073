import { describe, expect, it } from 'vitest';
import { type Means, runRounds } from './run-rounds.ts';
import type { Stage } from './stage.ts';

const stage = (name: string, ...needs: string[]): Stage => ({
  ...{ name, command: ['npm', 'run', name], counted: false, needs },
});
/** Stages that say their name and fail where they are told to. */
function meansOf(failing: readonly string[]) {
  const ran: string[] = [];
  const printed: string[] = [];
  const means: Means = {
    print: (text) => void printed.push(text),
    run: async ({ name }, take) => {
      ran.push(name);
      take?.(`${name} says so\n`);
      const failed = failing.includes(name) ? 1 : 0;
      return { tally: { passed: 1 - failed, failed }, seconds: 1, again: `npm run ${name}` };
    },
  };
  return { means, ran, text: () => printed.join('') };
}

const ROUNDS = [[stage('unit'), stage('types')], [stage('build')], [stage('site', 'build')]];

describe('runRounds', () => {
  it('goes on after a stage that failed, with all that do not need it', async () => {
    const { means, ran, text } = meansOf(['unit']);
    const outcomes = await runRounds(ROUNDS, means);
    expect(ran).toEqual(['unit', 'types', 'build', 'site']);
    expect(outcomes.get('unit')?.tally.failed).toBe(1);
    expect(text()).toContain('unit: FAILED in 1.0 s. Run it again with: npm run unit');
  });

  it('tells as not run what has no ground to stand on', async () => {
    const { means, ran, text } = meansOf(['build']);
    const outcomes = await runRounds(ROUNDS, means);
    expect(ran).toEqual(['unit', 'types', 'build']);
    expect(outcomes.get('site')).toBe(null);
    expect(text()).toContain('== site ==\nNot run: it needs what did not pass (build).');
  });

  it('tells what stages say that run beside each other, one after the other', async () => {
    const { means, text } = meansOf([]);
    await runRounds([[stage('unit'), stage('types')]], means);
    expect(text()).toBe(
      '\n== unit ==\nunit: passed in 1.0 s\n\n== types ==\ntypes says so\ntypes: passed in 1.0 s\n',
    );
  });
});
