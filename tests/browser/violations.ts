import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { LAPTOP, PHONE } from './places.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How axe looks at a page: each width and each scheme once, since a scheme changes nothing but colours, and a width none. */
export const VIEWS = (
  [
    { colorScheme: 'dark', viewport: PHONE },
    { colorScheme: 'light', viewport: LAPTOP },
  ] as const
).map((view) => ({ ...view, title: `${view.colorScheme}, ${view.viewport.width} px` }));

/**
 * What axe finds on a page, with all that can be opened open. Of rows, entries and shapes that are alike but for words,
 * numbers and addresses three of each kind are left to look at: the others take nine tenths of its time.
 */
export async function violationsOf(page: Page): Promise<string[]> {
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
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run({ reporter: 'no-passes', iframes: false }).then(({ violations }) => violations)`,
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
