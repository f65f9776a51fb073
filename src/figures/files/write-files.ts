import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';
import { SUMS, sumList } from '../downloads/checksums.ts';
import { movedFigures } from '../placed/moved.ts';
import { type PlacedFigure, placedFigures } from '../placed/placed.ts';
import { FIGURE_FILES, type FigureFile } from './figure-files.ts';
import { FILE_MAKERS } from './file-makers.ts';
import { keepFormerFiles } from './former-files.ts';
import { filesOf } from './has-file.ts';

/** Figures worked on at a time: their pixels are drawn on other threads, and one waits while the next is laid out. */
const AT_ONCE = 4;

/** Files whose checksums are listed: pictures may change in their pixels and have no promised bytes. */
const WITH_NUMBERS: readonly FigureFile[] = ['csv', 'summary', 'json'];

if (!isMainThread) await writeFigureFiles(workerData, catalogueOf('en'));

/** Writes every file that stands beside a figure's page into the folder of a built site, under former addresses too. */
export async function writeFigureFiles(
  site: string,
  text: Catalogue,
  moved = movedFigures(),
): Promise<void> {
  const figures = placedFigures().values();
  const to = join(site, 'figures');
  const sums = new Map<string, string>();
  const work = async () => {
    for (const figure of figures) await writeFilesOf(figure, { to, sums }, text);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  writeFileSync(join(to, SUMS), sumList(sums));
  keepFormerFiles(site, moved);
}

/** Where files go, and what is kept of those with numbers. */
interface Outcome {
  readonly to: string;
  readonly sums: Map<string, string>;
}

async function writeFilesOf(
  figure: PlacedFigure,
  { to, sums }: Outcome,
  text: Catalogue,
): Promise<void> {
  const folder = join(to, figure.path);
  const files = filesOf(figure, text);
  if (files.length > 0) mkdirSync(folder, { recursive: true });
  for (const file of files) {
    const content = await FILE_MAKERS[file].make(figure, text);
    writeFileSync(join(folder, FIGURE_FILES[file]), content);
    if (WITH_NUMBERS.includes(file))
      sums.set(`${figure.path}/${FIGURE_FILES[file]}`, hash('sha256', content));
  }
}
