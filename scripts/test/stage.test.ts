import { describe, expect, it } from 'vitest';
import { runStage, STAGES } from './stage.ts';

const stageOf = (code: string) => ({
  name: 'A program',
  command: [process.execPath, '--eval', code],
  counted: false as const,
});

describe('runStage', () => {
  it('takes a program that ends with 0 for passed and any other end for failed', () => {
    expect(runStage(stageOf(''), process.env).tally).toEqual({ passed: 1, failed: 0 });
    expect(runStage(stageOf('process.exit(2)'), process.env).tally).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  it('takes a program that is not there for failed', () => {
    const stage = { name: 'Nothing', command: ['no-such-program'], counted: false as const };
    expect(runStage(stage, process.env).tally).toEqual({ passed: 0, failed: 1 });
  });
});

describe('STAGES', () => {
  it('builds before it looks at what was built', () => {
    const names = STAGES.map((stage) => stage.name);
    expect(names.indexOf('Build')).toBeLessThan(names.indexOf('Built site'));
    expect(names.at(-1)).toBe('Browser');
  });
});
