import type { BrowserContextOptions, Page } from 'playwright-core';
import { goUntilAtRest } from './at-rest.ts';
import type { Session } from './session.ts';

/** A clock by which all data are old and every event is over, so that scripts have the most to show and to hide. */
const LATE = '2090-01-01';

/** What Chromium tells of a layout shift: how much of the window moved, and what. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** What moves on a page while it is loaded, for a reader whose scripts and faces come after the first drawing. */
export async function shiftsOf(
  session: Session,
  path: string,
  options: BrowserContextOptions,
): Promise<string[]> {
  const page = await session.open('about:blank', options);
  await watchShifts(page);
  await goUntilAtRest(page, path);
  const shifts = await shiftsSeen(page);
  await page.close();
  return shifts;
}

/** Notices, at each loading from the next one on, what moves for that reader; long after the data were published. */
export async function watchShifts(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(LATE));
  await holdBack(page);
  await watch(page);
}

/** Scripts and faces of each page that is loaded wait until something is drawn, as on a slow line. */
async function holdBack(page: Page): Promise<void> {
  let drawn = Promise.withResolvers<void>();
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage) drawn = Promise.withResolvers();
  });
  await page.exposeFunction('tellDrawn', () => drawn.resolve());
  await page.addInitScript(() => {
    // An empty page may be drawn late, when the next is asked for.
    if (location.protocol === 'about:') return;
    const { tellDrawn } = window as unknown as { tellDrawn(): void };
    new PerformanceObserver(() => tellDrawn()).observe({ type: 'paint', buffered: true });
  });
  await page.route(/\.(js|woff2)$/, async (route) => {
    await drawn.promise;
    await route.continue();
  });
}

async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    const nameOf = ({ node }: { node: Node | null }) => {
      const element = node instanceof Element ? node : node?.parentElement;
      return element ? `${element.localName}.${element.getAttribute('class')}` : 'what is gone';
    };
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        shifts.push(`${value.toFixed(4)}: ${sources.map(nameOf).join(', ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved up to now, once what came last is drawn and told. */
export function shiftsSeen(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let drawn = 0; drawn < 3; drawn++) await frame();
    return (window as unknown as { shifts: string[] }).shifts;
  });
}
