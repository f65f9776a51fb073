import { describe, expect, it } from 'vitest';
import { checkAction, checkWorkflow } from './workflows.ts';

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
const SHA = '0123456789'.repeat(4);
const PROPOSE = `      - uses: peter-evans/create-pull-request@${SHA} # v7.0.8
        with:
          branch: data/refresh`;
const WRITES = `    timeout-minutes: 5
    permissions:
      contents: write
      pull-requests: write`;

const unpack = (path: string) => `      - uses: actions/download-artifact@${SHA} # v5.0.0
        with:
          name: data
${path}
${PROPOSE}`;
const BESIDE = '          path: $\u007b{ runner.temp }}/incoming';

describe('the rules of workflows', () => {
  it('are kept by steps that call scripts and by a job that only proposes', () => {
    expect(check('      - run: npm ci\n      - run: npm test')).toEqual([]);
    expect(check(PROPOSE, WRITES)).toEqual([]);
    expect(check(unpack(BESIDE), WRITES)).toEqual([]);
    expect(check('      - uses: ./.github/actions/take-data')).toEqual([]);
    expect(check('      - run: echo "text<<$mark"')).toEqual([]);
  });

  it.each([
    ['      - run: npm run --silent refetch -- --json', undefined, 'one calls npm run refetch'],
    ['      - run: npm start', undefined, 'one calls npm run start'],
    [
      '      - uses: actions/setup-node@main',
      undefined,
      'has - uses: actions/setup-node@main, not',
    ],
    ['      - uses: actions/setup-node@v5.0.0', undefined, 'setup-node@v5.0.0, not pinned'],
    [`      - uses: actions/setup-node@${SHA}`, undefined, 'not pinned by its commit with its'],
    [`      - uses: actions/setup-node@${SHA} # newest`, undefined, 'not pinned by its commit'],
    [`      - uses: actions/checkout@${SHA} # v5.0.0`, undefined, 'one keeps credentials'],
    [unpack(''), WRITES, 'one may write and unpacks over the checkout'],
    [unpack('          path: data'), WRITES, 'one may write and unpacks over the checkout'],
    [`      - run: echo 'text<<END_OF_SUMMARY'`, undefined, 'by a mark that anyone could know'],
    ['      - run: git push origin HEAD:main', undefined, 'one pushes'],
    ['      - run: echo $\u007b{ inputs.year }}', undefined, 'one puts an expression'],
    [PROPOSE.replace('data/refresh', 'main'), WRITES, 'one proposes from main'],
    [`      - run: npm test\n${PROPOSE}`, WRITES, 'one may write and runs code'],
    ['      - run: echo', WRITES, 'one may write contents and does not need to'],
    ['      - run: echo', '    runs-on: x', 'one has no time limit'],
  ])('are broken by %s', (steps, rest, breach) => {
    expect(check(steps, rest).join('\n')).toContain(breach);
  });

  it('hold for actions of our own, which run no code of the project', () => {
    const action = (run: string) => `runs:\n  using: composite\n  steps:\n    - run: ${run}`;
    expect(checkAction(action('cp a b'), new Set())).toEqual([]);
    expect(checkAction(action('node a.ts'), new Set())).toEqual(['runs code of the project']);
    expect(checkAction(action('echo $\u007b{ inputs.from }}'), new Set())).toEqual([
      'puts an expression into a command',
    ]);
    expect(checkAction('runs: {}', new Set())).toHaveLength(2);
  });

  it('are broken by rights for every job, and by what is no workflow', () => {
    const steps = '      - run: npm ci';
    expect(check(steps, undefined, 'contents: write')).toEqual([
      'grants contents: write to every job',
    ]);
    expect(checkWorkflow('jobs: {}', new Set())).toHaveLength(1);
  });
});
