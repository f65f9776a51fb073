import { join } from 'node:path';
import { menuPaths, SITE_PAGES } from '../src/model/pages.ts';
import { closeBrowsers } from './browser/browsers.ts';
import { LAPTOP, PHONE, triedAddresses } from './browser/places.ts';
import { type Session, startSession } from './browser/session.ts';

/**
 * `npm run screenshots [-- PATH…]`: pictures of the built site in `screenshots/`, for people to judge; of the pages
 * in the head's menu and those below them, unless paths say of which.
 */
interface Subject {
  readonly path: string;
  /** One element of the page, where it is not the whole of it. */
  readonly part?: string;
}

const MAIN = menuPaths('head').filter((path) => path !== '');
const ofMain = SITE_PAGES.filter(({ path }) => MAIN.some((main) => path.startsWith(main)));
const asked = process.argv.slice(2);
const subjects: readonly Subject[] =
  asked.length > 0
    ? asked.map((path) => ({ path }))
    : [
        ...['', ...ofMain.flatMap(triedAddresses)].map((path) => ({ path })),
        { path: '', part: 'world-map' },
      ];

const session = await startSession();
for (const subject of subjects) await picture(session, subject);
await session.close();
await closeBrowsers();

/** `countries/us/` as the name of a file. */
function nameOf({ path, part }: Subject): string {
  const words =
    path
      .split('?')[0]
      ?.split('/')
      .filter((word) => word !== '') ?? [];
  return part ?? (words.join('-') || 'home');
}

async function picture({ open }: Session, subject: Subject): Promise<void> {
  for (const viewport of [PHONE, LAPTOP]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(subject.path, { viewport, colorScheme });
      const file = join('screenshots', `${nameOf(subject)}-${viewport.width}-${colorScheme}.png`);
      if (subject.part) await page.locator(subject.part).first().screenshot({ path: file });
      else await page.screenshot({ path: file, fullPage: true });
      await page.close();
      console.log(file);
    }
  }
}
