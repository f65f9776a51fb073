import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { filesBesidePages } from './beside-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'beside-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('makes no folder before a build begins: Astro reads its settings for checks and live pages too', () => {
  vi.stubEnv('TMPDIR', folder);
  filesBesidePages({ report() {}, later: null });
  vi.unstubAllEnvs();
  expect(readdirSync(folder)).toEqual([]);
});
