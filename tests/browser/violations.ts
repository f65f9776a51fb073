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

/** What axe finds on a page, with all that can be opened open. */
export async function violationsOf(page: Page, rules: Rules = 'all'): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options = JSON.stringify({ resultTypes: ['violations'], ...RULES[rules] });
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
