import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules to look for: all, or those that depend on colours alone. */
type Rules = 'all' | 'colours';
const RULES: Readonly<Record<Rules, object>> = {
  all: {},
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
};

/**
 * What axe finds on a page, with all that can be opened open. Of rows, entries and shapes that are alike but for words,
 * numbers and addresses three of each kind are left to look at: the others take nine tenths of its time.
 */
export async function violationsOf(page: Page, rules: Rules = 'all'): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(leaveOfEachKind, 3);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options = JSON.stringify({ resultTypes: ['violations'], ...RULES[rules] });
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
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
