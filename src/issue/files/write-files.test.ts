import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { builtLanguages } from '../../text/built.ts';
import { placedFigure } from '../placed/placed.ts';
import { type Work, writeFigureFiles } from './write-files.ts';

const site = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(site, { recursive: true }));

it('writes no picture before its turn, then all of them, and says how many there are', async () => {
  const figure = placedFigure('ipv4-account');
  const figures = figure ? [figure] : [];
  const told: Work[] = [];
  const pictures = () =>
    readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.png'),
    );
  const { promise, resolve } = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const writing = writeFigureFiles({
    ...{ site, figures, turn: () => promise },
    report(written) {
      told.push(written);
      if (written.kind === 'files' && written.done === written.of) begun.resolve();
    },
  });
  await begun.promise;
  const before = [readdirSync(join(site, 'figures')).length, pictures().length];
  resolve();
  await writing;
  expect(before).toEqual([2, 0]);
  const of = builtLanguages().length;
  expect(pictures()).toHaveLength(of);
  expect(told.at(-1)).toEqual({ kind: 'pictures', done: of, of });
});
