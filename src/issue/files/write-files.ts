import { hash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Language, ROOT_LANGUAGE, rootOf } from '../../model/language.ts';
import { siteData } from '../../published/read.ts';
import { builtLanguages, isBuiltIn } from '../../text/built.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { SUMS, sumList } from '../downloads/checksums.ts';
import { linksHereIn } from '../links-in-language.ts';
import { DrawnViews } from '../placed/drawn-views.ts';
import { keepFigures } from '../placed/kept.ts';
import { movedFigures } from '../placed/moved.ts';
import { placedFigures } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { drawFrom } from '../placed/possible.ts';
import { withoutMarks } from '../words-as-written.ts';
import { keepFormerFiles } from './former-files.ts';
import type { FileContent } from './issued-file.ts';
import { ISSUED, ISSUED_OF_COUNTRY } from './issued-files.ts';
import { kindsOf } from './offered-files.ts';

/** Files worked on at a time: pixels are drawn on other threads, and one waits while the next is laid out. */
const AT_ONCE = 4;

/** Drawn in pixels: what takes the most time by far. */
const PIXELS = 'image/png';

/** How many figures are drawn, and are kept once they all are; how many files are written: pictures, or all others. */
export interface Work {
  readonly kind: 'figures' | 'files' | 'pictures';
  readonly done: number;
  /** `null` while nobody knows. */
  readonly of: number | null;
}

/** How the files of a site are to be written. */
interface Order {
  /** Folder of the built site. */
  readonly site: string;
  /** Hears of each file; of the last one once those of former addresses are there too. */
  report(written: Work): void;
  /** Resolves when pictures may be drawn; without it they are drawn beside all else. */
  turn?(): Promise<unknown>;
  /** All there are, unless a few are enough. */
  readonly figures?: readonly PlacedFigure[];
}

/** One file to write. */
interface Job {
  /** Below the folder of the site. */
  readonly path: string;
  readonly mediaType: string;
  /** Whether its checksum is listed: pictures may change in their pixels and have no promised bytes. */
  readonly isSummed: boolean;
  make(): FileContent | Promise<FileContent>;
}

/** What the thread is started with. */
export interface FilesOrder {
  readonly site: string;
  /** Folder in which figures are kept as drawn, for the pages. */
  readonly drawn: string;
  readonly picturesWait: boolean;
}

if (parentPort && workerData?.site) {
  const port = parentPort;
  const { site, drawn, picturesWait } = workerData as FilesOrder;
  const report = (work: Work) => port.postMessage(work);
  report({ kind: 'figures', done: 0, of: null });
  const figures = [...placedFigures().values()];
  const of = figures.length * builtLanguages().length;
  for (const [at, language] of builtLanguages().entries()) {
    const shown = figures.filter(({ path }) => isBuiltIn(language, `figures/${path}/`));
    keepFigures(drawn, language, shown);
    report({ kind: 'figures', done: figures.length * (at + 1), of });
  }
  // What is written of a figure begins from its view as the pages have it.
  drawFrom(new DrawnViews(drawn));
  const order = { site, report };
  const turn = () => once(port, 'message');
  await writeFigureFiles(picturesWait ? { ...order, turn } : order);
}

/** Writes every file that stands beside a figure's page into the folder of a built site, under former addresses too. */
export async function writeFigureFiles(order: Order): Promise<void> {
  const turn = order.turn?.();
  const { figures = [...placedFigures().values()] } = order;
  const jobs = builtLanguages().flatMap((language) => [
    ...jobsOf(figures, language),
    ...(order.figures ? [] : jobsOfCountries(language)),
  ]);
  const write = (kind: 'files' | 'pictures') => {
    const own = jobs.filter(({ mediaType }) => (mediaType === PIXELS) === (kind === 'pictures'));
    return writeAll(own, order.site, (done) => order.report({ kind, done, of: own.length }));
  };
  const files = write('files');
  if (turn) await Promise.all([files, turn]);
  await Promise.all([files, write('pictures')]);
}

function jobsOf(figures: readonly PlacedFigure[], language: Language): Job[] {
  const text = catalogueOf(language);
  return figures.flatMap((figure) =>
    kindsOf(figure, text)
      .map((kind) => ISSUED[kind])
      .filter(isIn(language))
      .map(({ name, mediaType, holds, make }) => ({
        path: `${rootOf(language)}figures/${figure.path}/${name}`,
        ...{ mediaType, isSummed: holds === 'numbers' },
        make: () => ledIn(language, make(figure, text)),
      })),
  );
}

function jobsOfCountries(language: Language): Job[] {
  const text = catalogueOf(language);
  const there = siteData().countries.filter(({ alpha2 }) =>
    isBuiltIn(language, `countries/${alpha2.toLowerCase()}/`),
  );
  return there.flatMap(({ alpha2 }) =>
    Object.values(ISSUED_OF_COUNTRY)
      .filter(isIn(language))
      .filter(({ has }) => has(alpha2, text))
      .map(({ name, mediaType, make }) => ({
        path: `${rootOf(language)}countries/${alpha2.toLowerCase()}/${name}`,
        ...{ mediaType, isSummed: false },
        make: () => ledIn(language, make(alpha2, text)),
      })),
  );
}

/** What is the same in every language stands once, with the root's. */
function isIn(language: Language): (file: { readonly perLanguage: boolean }) => boolean {
  return ({ perLanguage }) => perLanguage || language === ROOT_LANGUAGE;
}

/** A file whose links lead on in its language. */
async function ledIn(
  language: Language,
  content: FileContent | Promise<FileContent>,
): Promise<FileContent> {
  const made = await content;
  return typeof made === 'string' ? withoutMarks(linksHereIn(language)(made)) : made;
}

async function writeAll(
  jobs: readonly Job[],
  site: string,
  tell: (done: number) => void,
): Promise<void> {
  const folders = new Set<string>();
  const sums = new Map<string, string>();
  const rest = jobs.values();
  let done = 0;
  const work = async () => {
    for (const { path, isSummed, make } of rest) {
      const file = join(site, path);
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      const content = await make();
      writeFileSync(file, content);
      if (isSummed) sums.set(path.slice('figures/'.length), hash('sha256', content));
      if (++done < jobs.length) tell(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (sums.size > 0) writeFileSync(join(site, 'figures', SUMS), sumList(sums));
  keepFormerFiles(site, movedFigures());
  tell(done);
}
