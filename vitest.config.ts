import { defineConfig } from 'vitest/config';

/** `unit` needs only the sources, `site` a built `dist`, `browser` a built `dist` and Chromium. */
export default defineConfig({
  test: {
    // Tests wait for browsers and other programs: every core has time for one more file.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 20_000,
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
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
