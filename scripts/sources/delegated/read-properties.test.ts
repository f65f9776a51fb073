import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelegated } from './read.ts';
import { CONTEXT } from './sample-file.ts';

const FIXTURES = [
  'delegated-afrinic-extended-20260821',
  'delegated-lacnic-20260821',
  'delegated-arin-20200417.reconstructed',
].map((name) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

/** The lines of the excerpts as they were: all others have been changed. */
const ORIGINAL = new Set(FIXTURES.flatMap((bytes) => bytes.toString('latin1').split('\n')));

/** Bytes that mean something to the reader, and any others. */
const byte = fc.oneof(fc.constantFrom(...Buffer.from('|\n\r#<*:.0129aZ ')), fc.nat(255));

/** An excerpt with some bytes changed, put in or taken out. */
const mutated = fc
  .tuple(
    fc.constantFrom(...FIXTURES),
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.array(byte, { maxLength: 3 })), {
      maxLength: 60,
      size: 'max',
    }),
  )
  .map(([fixture, edits]) => {
    const bytes = [...fixture];
    for (const [at, drop, put] of edits) bytes.splice(at % (bytes.length + 1), drop, ...put);
    return Uint8Array.from(bytes);
  });

describe('readDelegated, whatever the bytes', () => {
  it('takes every one of 100,000 changed lines as exactly one thing', () => {
    let changed = 0;
    const isWhole = (bytes: Uint8Array) => {
      const { lines, delegations } = readDelegated(bytes, CONTEXT);
      const { records, comments, blanks, headers, rejected } = lines;
      // A mark at the very start is no line by itself.
      const text = Buffer.from(bytes)
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
      const all = text === '' ? [] : text.replace(/\n$/, '').split('\n');
      changed += all.filter((line) => !ORIGINAL.has(line)).length;
      return (
        records + comments + blanks + headers + rejected === lines.lines &&
        delegations.length === records &&
        lines.lines === all.length
      );
    };
    fc.assert(fc.property(mutated, isWhole), { numRuns: 11_500 });
    expect(changed).toBeGreaterThan(100_000);
  });

  it('describes every line it rejects, and only existing lines', () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        const { lines, problems } = readDelegated(bytes, CONTEXT);
        const errors = problems.filter(({ severity, line }) => severity === 'error' && line > 0);
        const isWebPage = errors.some(({ message }) => message.includes('web page'));
        if (!isWebPage)
          expect(new Set(errors.map((e) => e.line)).size).toBeGreaterThanOrEqual(lines.rejected);
        expect(problems.every(({ line }) => line <= lines.lines)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
