import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Milliseconds after which a test hangs, on any machine and beside any other work: what is slow is told by benches. */
const HANGS = 600_000;
const LIMITS = { testTimeout: HANGS, hookTimeout: HANGS, expect: { poll: { timeout: HANGS / 5 } } };

/** Tests that need no built site: their files share what they load, which takes a fifth of the time. */
const UNITS = ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{*,checks/*,recount/*}.test.ts'];
/** What changes modules or their surroundings for all that come after it. */
const CHANGES =
  /\bvi\.(mock|doMock|resetModules|stubEnv|stubGlobal|useFakeTimers)\b|\bspyOn\(process\b|\bprocess\.(env\.\w+ =|chdir|exitCode =)/;
const APART = globSync(UNITS).filter((file) => CHANGES.test(readFileSync(file, 'utf8')));

const UNIT = {
  ...LIMITS,
  // Style sheets read as text; others are of no use to these tests.
  css: { include: [/\.css\?raw$/] },
};

/** `unit` and `unit-apart` need only the sources, `site` a built site, `browser` a built site and Chromium. */
export default defineConfig({
  test: {
    // Tests wait for browsers and other programs: every core has time for one more file.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', ...UNIT, isolate: false, include: UNITS, exclude: APART } },
      { test: { name: 'unit-apart', ...UNIT, include: APART } },
      // Each page is read once in a process.
      { test: { name: 'site', ...LIMITS, isolate: false, include: ['tests/site/**/*.test.ts'] } },
      // Those of a process share a browser.
      {
        test: {
          name: 'browser',
          ...LIMITS,
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
        },
      },
    ],
  },
});
