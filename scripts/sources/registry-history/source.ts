import { publicationOf } from '../../../src/model/publications.ts';
import { tabulateHistory } from '../../flows/history.ts';
import { ofSeveralFiles } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import { readMonths } from './read-months.ts';

const ARCHIVE = /^archive\/monthend\/[^/]+\.tar\.zst$/;
/** Files that bear their day in the name: the newest ones, AFRINIC's history, and what was rebuilt of others. */
const DATED = /^rir\/(\w+)\/(history\/)?delegated-\1-(extended-)?\d{8}(\.gz|\.reconstructed)?$/;

/** What was rebuilt of a registry is of no use beside an archive of its own files. */
function isNeedless(path: string, archives: readonly string[]): boolean {
  const [, registry] = DATED.exec(path) ?? [];
  const isOwn = archives.some((archive) => archive.includes(`/delegated-${registry}-`));
  return path.endsWith('.reconstructed') && isOwn;
}

/**
 * The files of some registries at each month's end, held against each other: what was given back, moved and given
 * again. Files of other registries, rare as they are at hand, serve to tell where space came from or went.
 */
export const registryHistorySource = ofSeveralFiles({
  ...publicationOf('registry-history'),
  find: (paths) => {
    const archives = paths.filter((path) => ARCHIVE.test(path));
    if (archives.length === 0) return [];
    return [
      ...archives,
      ...paths.filter((path) => DATED.test(path) && !isNeedless(path, archives)),
    ];
  },
  read: readMonths,
  gather(parts) {
    const archived = parts.filter(({ isArchived }) => isArchived);
    const told = archived.flatMap(({ months }) => months.map(({ listing }) => listing.registry));
    const { days, crops } = tabulateHistory(
      parts.flatMap(({ months }) => months),
      new Set(told),
    );
    return { asOf: newestOf(days), caveats: ['month-gaps', 'origin-unseen'], crops };
  },
});
