import { zipSync } from 'fflate';

/**
 * Files as one ZIP archive below a folder, sorted by name and dated with the given day: the same files give the
 * same bytes on every machine. ZIP keeps local time without a zone, so the day is made in local time; noon,
 * because some zones have days without a midnight.
 */
export function zipOf(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  day: string,
): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const names = [...files.keys()].sort();
  const entries = names.map(
    (name) => [`${folder}/${name}`, files.get(name) as Uint8Array] as const,
  );
  return zipSync(Object.fromEntries(entries), {
    level: 9,
    mtime: new Date(year, month - 1, date, 12),
  });
}
