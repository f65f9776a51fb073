import type { Page } from 'playwright-core';

/** The elements that make the page wider than the window; none when it does not scroll sideways. */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > root.clientWidth + 1 || left < -1;
    });
    return wide.slice(0, 10).map((element) => element.localName + (element.id && `#${element.id}`));
  });
}
