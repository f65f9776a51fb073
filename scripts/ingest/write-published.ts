import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PARTS, type Published } from '../../src/published/published.ts';

/** The published files, by path below the folder: one for each measure, one for each other part. */
export function publishedFiles({ metrics, ...parts }: Published): Map<string, string> {
  const files: (readonly [string, unknown])[] = [
    ...Object.entries(PARTS).map(
      ([part, file]) => [file, parts[part as keyof typeof parts]] as const,
    ),
    ...Object.values(metrics).map((metric) => [`metrics/${metric.id}.json`, metric] as const),
  ];
  return new Map(files.map(([path, value]) => [path, canonicalJson(value)]));
}

/** JSON with sorted keys and a line end: the same value always gives the same bytes. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(value, sortKeys)}\n`;
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Replaces a folder by these files, whole or not at all: they are written beside it and renamed. Throws
 * when the disk does not allow, with the folder as it was.
 */
export async function writePublished(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const target = resolve(folder);
  await mkdir(dirname(target), { recursive: true });
  const staging = await mkdtemp(join(dirname(target), '.published-'));
  try {
    for (const [path, text] of files) await writeInto(join(staging, 'new', path), text);
    await swap(staging, target);
  } catch (cause) {
    throw new Error(`Nothing was written to ${folder}`, { cause });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function writeInto(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** A folder can only be renamed onto an empty one, so the present one steps aside first. */
async function swap(staging: string, target: string): Promise<void> {
  const aside = join(staging, 'old');
  await mkdir(target, { recursive: true });
  await rename(target, aside);
  try {
    await rename(join(staging, 'new'), target);
  } catch (cause) {
    await rename(aside, target);
    throw cause;
  }
}
