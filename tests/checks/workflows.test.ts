import { describe, expect, it } from 'vitest';
import { checkWorkflow } from './workflows.ts';

const workflow = (steps: string, rest = '    timeout-minutes: 5', top = 'contents: read') => `
permissions:
  ${top}
jobs:
  one:
${rest}
    steps:
${steps}
`;
const check = (...about: Parameters<typeof workflow>) =>
  checkWorkflow(workflow(...about), new Set(['test', 'refresh']));
const PROPOSE = `      - uses: peter-evans/create-pull-request@v7.0.8
        with:
          branch: data/refresh`;
const WRITES = `    timeout-minutes: 5
    permissions:
      contents: write
      pull-requests: write`;

describe('the rules of workflows', () => {
  it('are kept by steps that call scripts and by a job that only proposes', () => {
    expect(check('      - run: npm ci\n      - run: npm test')).toEqual([]);
    expect(check(PROPOSE, WRITES)).toEqual([]);
  });

  it.each([
    ['      - run: npm run --silent refetch -- --json', undefined, 'one calls npm run refetch'],
    ['      - run: npm start', undefined, 'one calls npm run start'],
    ['      - uses: actions/setup-node@main', undefined, 'one uses actions/setup-node@main'],
    ['      - uses: actions/setup-node@v5', undefined, 'one uses actions/setup-node@v5'],
    ['      - uses: actions/checkout@v5.0.0', undefined, 'one keeps credentials'],
    ['      - run: git push origin HEAD:main', undefined, 'one pushes'],
    ['      - run: echo $\u007b{ inputs.year }}', undefined, 'one puts an expression'],
    [PROPOSE.replace('data/refresh', 'main'), WRITES, 'one proposes from main'],
    [`      - run: npm test\n${PROPOSE}`, WRITES, 'one may write and runs code'],
    ['      - run: echo', WRITES, 'one may write contents and does not need to'],
    ['      - run: echo', '    runs-on: x', 'one has no time limit'],
  ])('are broken by %s', (steps, rest, breach) => {
    expect(check(steps, rest).join('\n')).toContain(breach);
  });

  it('are broken by rights for every job, and by what is no workflow', () => {
    const steps = '      - run: npm ci';
    expect(check(steps, undefined, 'contents: write')).toEqual([
      'grants contents: write to every job',
    ]);
    expect(checkWorkflow('jobs: {}', new Set())).toHaveLength(1);
  });
});
