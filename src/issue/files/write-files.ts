import { hash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';
import { SUMS, sumList } from '../downloads/checksums.ts';
import { keepFigures } from '../placed/kept.ts';
import { movedFigures } from '../placed/moved.ts';
import { placedFigures } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { FIGURE_FILES, type FigureFile } from './figure-files.ts';
import { FILE_MAKERS } from './file-makers.ts';
import { keepFormerFiles } from './former-files.ts';
import { filesOf } from './has-file.ts';

/** Files worked on at a time: pixels are drawn on other threads, and one waits while the next is laid out. */
const AT_ONCE = 4;

/** Files whose checksums are listed: pictures may change in their pixels and have no promised bytes. */
const WITH_NUMBERS: readonly FigureFile[] = ['csv', 'summary', 'json'];

/** Drawn in pixels: what takes the most time by far. */
const IN_PIXELS: FigureFile = 'share';

/** How many figures are drawn, and are kept once they all are; how many files are written: pictures, or all others. */
export interface Work {
  readonly kind: 'figures' | 'files' | 'pictures';
  readonly done: number;
  readonly of: number;
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

/** One file of one figure. */
interface Job {
  readonly figure: PlacedFigure;
  readonly file: FigureFile;
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
  const figures = [...placedFigures().values()];
  keepFigures(drawn, 'en', figures);
  report({ kind: 'figures', done: figures.length, of: figures.length });
  const order = { site, report };
  const turn = () => once(port, 'message');
  await writeFigureFiles(picturesWait ? { ...order, turn } : order, catalogueOf('en'));
}

/** Writes every file that stands beside a figure's page into the folder of a built site, under former addresses too. */
export async function writeFigureFiles(order: Order, text: Catalogue): Promise<void> {
  const turn = order.turn?.();
  const { figures = [...placedFigures().values()] } = order;
  for (const { path } of figures) mkdirSync(join(order.site, 'figures', path), { recursive: true });
  const jobs = figures.flatMap((figure) => filesOf(figure, text).map((file) => ({ figure, file })));
  const write = (kind: Work['kind']) => {
    const own = jobs.filter(({ file }) => (file === IN_PIXELS) === (kind === 'pictures'));
    return writeAll(own, order.site, {
      text,
      tell: (done) => order.report({ kind, done, of: own.length }),
    });
  };
  const files = write('files');
  if (turn) await Promise.all([files, turn]);
  await Promise.all([files, write('pictures')]);
}

async function writeAll(
  jobs: readonly Job[],
  site: string,
  { text, tell }: { text: Catalogue; tell: (done: number) => void },
): Promise<void> {
  const to = join(site, 'figures');
  const sums = new Map<string, string>();
  const rest = jobs.values();
  let done = 0;
  const work = async () => {
    for (const job of rest) {
      const content = await writeFile(job, to, text);
      if (WITH_NUMBERS.includes(job.file))
        sums.set(`${job.figure.path}/${FIGURE_FILES[job.file]}`, hash('sha256', content));
      if (++done < jobs.length) tell(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (sums.size > 0) writeFileSync(join(to, SUMS), sumList(sums));
  keepFormerFiles(site, movedFigures());
  tell(done);
}

async function writeFile({ figure, file }: Job, to: string, text: Catalogue) {
  const content = await FILE_MAKERS[file].make(figure, text);
  writeFileSync(join(to, figure.path, FIGURE_FILES[file]), content);
  return content;
}
