import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Faces, filesOf } from './faces.ts';

/** The names by which weights of one family are known as such. */
const FAMILY_NAMES = [16, 17];

const wholeFonts = new Map<string, Promise<Buffer>>();

/**
 * Does something with font files that hold the letters of a text. What draws reads a whole file for each letter, so
 * that a picture in a font of ten megabytes takes seconds: of those it gets files of its own, which are gone afterwards.
 */
export async function withFontFiles<Done>(
  faces: Faces,
  text: string,
  use: (files: string[]) => Promise<Done>,
): Promise<Done> {
  const files = filesOf(faces);
  if (!faces.isLarge) return use(files);
  const folder = await mkdtemp(join(tmpdir(), 'letters-'));
  try {
    const letters = [...new Set(text)].join('');
    return await use(await Promise.all(files.map((file) => keepLetters(file, letters, folder))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function keepLetters(file: string, letters: string, folder: string): Promise<string> {
  const { default: subsetFont } = await import('subset-font');
  const whole = wholeFonts.get(file) ?? readFile(file);
  wholeFonts.set(file, whole);
  const options = { targetFormat: 'truetype' as const, preserveNameIds: FAMILY_NAMES };
  const kept = join(folder, basename(file));
  await writeFile(kept, await subsetFont(await whole, letters, options));
  return kept;
}
