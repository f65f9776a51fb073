import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { LAPTOP, PHONE } from './places.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules to look for: all, those that depend on colours alone, or all others. */
type Rules = 'all' | 'colours' | 'structure';

const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const RULES: Readonly<Record<Rules, object>> = {
  all: {},
  colours: { runOnly: OF_COLOURS },
  structure: { rules: Object.fromEntries(OF_COLOURS.map((id) => [id, { enabled: false }])) },
};

/**
 * What axe is asked of: all but colours at both widths, and colours at each width and in each scheme once. Half of its time
 * goes into colours, which are of the scheme and not of the width; a scheme changes nothing but them.
 */
export const VIEWS = (
  [
    { colorScheme: 'light', viewport: PHONE, rules: 'structure' },
    { colorScheme: 'light', viewport: LAPTOP, rules: 'all' },
    { colorScheme: 'dark', viewport: PHONE, rules: 'colours' },
  ] as const
).map((view) => ({
  ...view,
  title: `${view.rules}, ${view.colorScheme}, ${view.viewport.width} px`,
}));

/**
 * What axe finds on a page, with all that can be opened open. Of rows, entries and shapes that are alike but for words,
 * numbers and addresses three of each kind are left to look at: the others take nine tenths of its time.
 */
export async function violationsOf(page: Page, rules: Rules = 'all'): Promise<string[]> {
  const isPrepared = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return 'axe' in window;
  });
  if (!isPrepared) {
    await page.evaluate(leaveOfEachKind, 3);
    await page.evaluate(layOutAll);
    await page.evaluate(AXE);
  }
  // What passes is many times as much, and nobody asks for it; what a frame shows is looked at as a page of its own.
  const options = JSON.stringify({ reporter: 'no-passes', iframes: false, ...RULES[rules] });
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(${options}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Runs in the page: has all of it laid out at once, which axe otherwise asks for piece by piece, again and again. */
function layOutAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: takes away what there are already so many of, side by side. Classes, and what is empty, tell kinds. */
function leaveOfEachKind(most: number): void {
  const kindOf = (one: Element) =>
    one.outerHTML
      .replace(/>[^<]*[^<\s][^<]*(?=<)/g, '>…')
      .replace(/ (?!class=)[\w:-]+="[^"]+"/g, (attribute) => attribute.replace(/".*"/s, '…'));
  for (const parent of document.querySelectorAll('*')) {
    if (!parent.isConnected || parent.childElementCount <= most) continue;
    const alike = Map.groupBy([...parent.children], kindOf);
    for (const kind of alike.values()) for (const one of kind.slice(most)) one.remove();
  }
}
