import { describe, expect, it } from 'vitest';
import { type Means, runStages } from './run-stages.ts';
import type { Stage } from './stage.ts';

const stage = (name: string, ...needs: string[]): Stage => ({
  ...{ name, command: ['npm', 'run', name], counted: false, needs },
});
/** Stages that say their name and fail where they are told to, and how many ran beside each other at most. */
function meansOf(failing: readonly string[]) {
  const ran: string[] = [];
  const printed: string[] = [];
  let [now, most] = [0, 0];
  const means: Means = {
    print: (text) => void printed.push(text),
    run: async ({ name }, take) => {
      most = Math.max(most, ++now);
      ran.push(name);
      take(`${name} says so\n`);
      await Promise.resolve();
      now--;
      const failed = failing.includes(name) ? 1 : 0;
      return { tally: { passed: 1 - failed, failed }, seconds: 1, again: `npm run ${name}` };
    },
  };
  return { means, ran, text: () => printed.join(''), most: () => most };
}

const STAGES = [stage('unit'), stage('site', 'build'), stage('build'), stage('types')];

describe('runStages', () => {
  it('begins the first in the list that has what it needs, two beside each other', async () => {
    const { means, ran, most } = meansOf([]);
    const outcomes = await runStages(STAGES, means);
    expect(ran.slice(0, 2)).toEqual(['unit', 'build']);
    expect(ran.indexOf('site')).toBeGreaterThan(ran.indexOf('build'));
    expect([...outcomes.keys()]).toEqual(['unit', 'site', 'build', 'types']);
    expect(most()).toBe(2);
  });

  it('goes on after a stage that failed, with all that do not need it', async () => {
    const { means, ran, text } = meansOf(['unit']);
    const outcomes = await runStages(STAGES, means);
    expect(ran.toSorted()).toEqual(['build', 'site', 'types', 'unit']);
    expect(outcomes.get('unit')?.tally.failed).toBe(1);
    expect(text()).toContain('unit: FAILED in 1.0 s. Run it again with: npm run unit');
  });

  it('tells as not run what has no ground to stand on, however far', async () => {
    const { means, ran, text } = meansOf(['build']);
    const outcomes = await runStages([...STAGES, stage('looks', 'site')], means);
    expect(ran.toSorted()).toEqual(['build', 'types', 'unit']);
    expect([outcomes.get('site'), outcomes.get('looks')]).toEqual([null, null]);
    expect(text()).toContain('== site ==\nNot run: it needs what did not pass (build).');
    expect(text()).toContain('== looks ==\nNot run: it needs what did not pass (site).');
  });

  it('says so where no stage gives what another needs', async () => {
    const { means } = meansOf([]);
    await expect(runStages([stage('site', 'build')], means)).rejects.toThrow('what site needs');
  });

  it('tells what a stage says when it has ended, and nothing of another within it', async () => {
    const { means, text } = meansOf([]);
    await runStages([stage('unit'), stage('types')], means);
    expect(text()).toBe(
      '\n== unit ==\nunit says so\nunit: passed in 1.0 s\n\n== types ==\ntypes says so\ntypes: passed in 1.0 s\n',
    );
  });
});
