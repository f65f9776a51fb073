import { defineConfig } from 'vitest/config';

/** Milliseconds after which a test hangs, on any machine and beside any other work: what is slow is told by benches. */
const HANGS = 600_000;
const LIMITS = { testTimeout: HANGS, hookTimeout: HANGS, expect: { poll: { timeout: HANGS / 5 } } };

/** `unit` needs only the sources, `site` a built `dist`, `browser` a built `dist` and Chromium. */
export default defineConfig({
  test: {
    // Tests wait for browsers and other programs: every core has time for one more file.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          ...LIMITS,
          // Style sheets read as text; others are of no use to these tests.
          css: { include: [/\.css\?raw$/] },
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'tests/checks/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          ...LIMITS,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          ...LIMITS,
        },
      },
    ],
  },
});
