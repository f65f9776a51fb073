import { describe, expect, it } from 'vitest';
import type { Caveat } from '../../src/model/provenance.ts';
import { fileKinds } from './file-kinds.ts';
import { sampleEdition, samplePassage, sampleSource } from './sample-passage.ts';

const check = (before: Caveat[], after: Caveat[]) =>
  fileKinds.check(
    samplePassage(
      sampleEdition([sampleSource('apnic', '2026-06-17', before)]),
      sampleEdition([sampleSource('apnic', '2026-08-21', after)]),
    ),
  );

describe('the gate of kinds of files', () => {
  it('refuses a plain file after an extended one, which would lose the pool and the holders', () => {
    expect(check([], ['plain-file'])).toMatchObject([
      {
        key: 'apnic',
        outcome: 'refused',
        saw: 'plain file',
        expected: 'a file no poorer than extended',
      },
    ]);
  });

  it('welcomes a richer file and records that it was not compared group by group', () => {
    expect(check(['reconstructed'], [])).toMatchObject([
      { outcome: 'passed', excused: expect.stringContaining('a change of kind') },
    ]);
    expect(check([], [])).toMatchObject([{ outcome: 'passed', excused: null }]);
  });

  it('records first data as such, and has nothing to say of other sources', () => {
    const first = sampleEdition([
      sampleSource('apnic', '2026-06-17'),
      sampleSource('iana', '2026-06-17'),
    ]);
    expect(fileKinds.check(samplePassage(sampleEdition([]), first))).toMatchObject([
      { key: 'apnic', outcome: 'passed', excused: expect.stringContaining('first data') },
    ]);
  });

  it('records what gave way to what', () => {
    expect(check(['reconstructed'], ['plain-file'])).toMatchObject([
      { saw: 'reconstructed file of 2026-06-17 → plain file of 2026-08-21' },
    ]);
  });
});
