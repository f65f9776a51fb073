import { afterEach, describe, expect, it, vi } from 'vitest';
import { showSteps } from './show-steps.ts';
import { report, STEPS, tellServed, whenServed } from './steps.ts';

afterEach(() => vi.restoreAllMocks());

/** A build of eight pages, of which each step is heard. */
function build(): void {
  report('Code', 0, null);
  report('Code', 1, 1);
  report('Figures', 0, null);
  report('Figures', 1500, 1500);
  for (let page = 0; page <= 8; page++) report('Pages', page, 8);
  report('Files of figures', 2000, 2000);
  report('Pictures of figures', 0, 0);
  report('Search', 0, null);
  report('Search', 1, 1);
}

describe('a build in plain lines', () => {
  it('has a line at each quarter and one when a step has ended, with its time', async () => {
    const lines: string[] = [];
    let time = 0;
    const now = () => (time += 100);
    const shown = showSteps({ terminal: false, now, print: (line) => void lines.push(line) });
    build();
    await shown.finish();
    expect(lines.map((line) => line.replace(/[\d.]+ s/, '… s'))).toEqual([
      'Code (… s)',
      'Figures: 1,500 (… s)',
      'Pages: 2 of 8',
      'Pages: 4 of 8',
      'Pages: 6 of 8',
      'Pages: 8 (… s)',
      'Files of figures: 2,000 (… s)',
      'Pictures of figures: 0 (… s)',
      'Search (… s)',
    ]);
    report('Pages', 1, 8);
    expect(lines).toHaveLength(STEPS.length + 3);
  });
});

describe('a build on a terminal', () => {
  it('has a line a step, with a bar where there is something to count', async () => {
    const drawn: string[] = [];
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => drawn.push(String(text)) > 0);
    const shown = showSteps({ terminal: true, now: () => 0, print: () => undefined });
    build();
    await shown.finish();
    expect(drawn.join('')).toContain(`${'█'.repeat(24)} Pages: 8`);
    expect(drawn.join('')).toMatch(/Search/);
  });
});

describe('what comes once the site is served', () => {
  it('waits until that is told', async () => {
    let isServed = false;
    const served = whenServed().then(() => {
      isServed = true;
    });
    await Promise.resolve();
    expect(isServed).toBe(false);
    tellServed();
    await served;
    expect(isServed).toBe(true);
  });
});
