import { date, full } from './formats.ts';

/** The page of frozen editions. */
export const editions = {
  title: 'Frozen editions',
  kicker: 'Data',
  description:
    'Figures as they stood on the day of an edition, kept byte for byte, with a checksum of every file, for quoting and embedding.',
  lead: 'A figure on this site changes when its data change. Who quotes a number may want the figure to stay as it was: each edition below keeps every figure’s frame, picture and numbers for good. Choose it in the box for embedding under any figure.',
  none: 'No edition has been frozen yet.',
  caption: 'Editions, the newest first',
  columns: {
    edition: 'Edition',
    files: 'Files',
    manifest: 'List of files with checksums',
    sha256: 'SHA-256 of that list',
  },
  name: date,
  files: (count: number) => full(count),
  manifest: 'manifest.json',
  newest: 'Where the newest edition lies, for programs',
  how: 'An edition is named after the day on which the newest of its sources was read. Its files never change; when a mistake in it is found, it stays as it is and the next edition says so on the page of changes.',
};
