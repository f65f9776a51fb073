import { describe, expect, it } from 'vitest';
import { runStage } from './stage.ts';
import { STAGES } from './stages.ts';

const stageOf = (code: string) => ({
  name: 'A program',
  command: [process.execPath, '--eval', code],
  counted: false as const,
  needs: [],
});

describe('runStage', () => {
  it('takes a program that ends with 0 for passed and any other end for failed', async () => {
    expect((await runStage(stageOf(''), process.env)).tally).toEqual({ passed: 1, failed: 0 });
    expect((await runStage(stageOf('process.exit(2)'), process.env)).tally).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  it('takes a program that is not there for failed', async () => {
    const stage = { ...stageOf(''), command: ['no-such-program'] };
    const said: string[] = [];
    const { tally } = await runStage(stage, process.env, (piece) => said.push(piece));
    expect(tally).toEqual({ passed: 0, failed: 1 });
    expect(said.join('')).toContain('no-such-program');
  });

  it('hands over what a program says, and how to run it again', async () => {
    const said: string[] = [];
    const stage = stageOf('console.log("one"); console.error("two")');
    const { again } = await runStage(stage, process.env, (piece) => said.push(piece));
    expect(said.join('').trim().split('\n').sort()).toEqual(['one', 'two']);
    expect(again).toBe(`npx ${stage.command.join(' ')}`);
  });
});

describe('STAGES', () => {
  it('stand in the list after what they need', () => {
    const before = new Set<string>();
    for (const { name, needs } of STAGES) {
      expect([...before]).toEqual(expect.arrayContaining([...needs]));
      before.add(name);
    }
  });
});
