import { join } from 'node:path';
import { LAPTOP, PHONE } from './browser/places.ts';
import { type Session, startSession } from './browser/session.ts';

/** `npm run screenshots`: pictures of the built site in `screenshots/`, for people to judge. */

const SUBJECTS = [
  { name: 'home', path: '' },
  { name: 'map', path: '', part: 'world-map' },
  { name: 'countries', path: 'countries/' },
  { name: 'us', path: 'countries/us/' },
  { name: 'tv', path: 'countries/tv/' },
  { name: 'eh', path: 'countries/eh/' },
] as const;
type Subject = (typeof SUBJECTS)[number];

const session = await startSession();
for (const subject of SUBJECTS) await picture(session, subject);
await session.close();

async function picture({ open }: Session, subject: Subject): Promise<void> {
  for (const viewport of [PHONE, LAPTOP]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(subject.path, { viewport, colorScheme });
      const file = join('screenshots', `${subject.name}-${viewport.width}-${colorScheme}.png`);
      if ('part' in subject) await page.locator(subject.part).first().screenshot({ path: file });
      else await page.screenshot({ path: file, fullPage: true });
      await page.context().close();
      console.log(file);
    }
  }
}
