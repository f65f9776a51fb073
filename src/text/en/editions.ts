import type { EditionsText } from '../contract/editions.ts';
import { editionDate, full, listed } from '../grammar/en.ts';

/** The page of frozen editions. */
export const editions: EditionsText = {
  title: 'Frozen editions',
  kicker: 'Data',
  description:
    'Figures as they stood on the day of an edition, kept byte for byte, with a checksum of every file, for quoting and embedding.',
  lead: 'A figure on this site changes when its data change. Who quotes a number may want the figure to stay as it was: each edition below keeps every figure’s frame, picture and numbers, and all data as one file, for good. Choose it in the box for embedding under any figure.',
  none: 'No edition has been frozen yet. A figure on this site changes when its data change; a frozen edition keeps every figure’s frame, picture and numbers for good, and will stand here once there is one.',
  caption: 'Editions',
  columns: {
    edition: 'Edition',
    files: 'Files',
    manifest: 'List of files with checksums',
    sha256: 'SHA-256 of that list',
  },
  name: editionDate,
  files: (count) => full(count),
  manifest: 'manifest.json',
  newest: 'Where the newest edition lies, for programs',
  one: {
    title: (edition) => `Frozen edition of ${editionDate(edition)}`,
    description: (edition) =>
      `All data and every figure of IPv6 Atlas as they stood in the edition of ${editionDate(edition)}, to cite, download and check.`,
    lead: (p) =>
      `What is kept here never changes: ${full(p.files)} files, among them all data of the edition and each figure’s frame, picture and numbers. The site itself goes on with newer data.`,
    zip: 'All data in one ZIP file',
    zipIs:
      'Measures and reference tables as CSV, with their descriptions and sources, as served on the day.',
    manifest: 'List of files',
    manifestIs: 'Path, size and SHA-256 of every file. The list itself has the SHA-256',
    figures:
      'A figure’s frame, picture and numbers lie below this address under the same path as on the site. Its page gives the HTML to embed it: choose the edition there.',
    cite: 'Cite this edition',
  },
  elsewhere: (editions) =>
    `Kept as well, but not on this host: ${listed(editions.map(editionDate))}. Their archives lie with the source of this site, in data/editions.`,
  how: 'An edition is named after the day on which its data were made; a second one of that day has -2 behind its name. Its files never change; when a mistake in it is found, it stays as it is and the next edition says so on the page of changes.',
};
