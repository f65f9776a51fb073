import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A family of letters. */
export interface Face {
  readonly family: string;
  /** The folder of its files. */
  readonly folder: string;
  /**
   * How much room an estimate that has enough for the widest letters may leave, as a share of the words' height: a tall
   * drawing grows with its column up to 32rem, and one line of CSS has to lie above all heights between.
   */
  readonly spare: number;
}

/** `FACE` names a family installed on this machine to try instead of the tests' own. */
const TRIED: Face | null = process.env.FACE
  ? { family: process.env.FACE, folder: '/usr/share/fonts', spare: 0.9 }
  : null;

/** About as wide as any face that a reader's machine may have for text: what has room in it has room in others. */
export const WIDE: Face = TRIED ?? {
  family: 'DejaVu Sans',
  folder: 'node_modules/dejavu-fonts-ttf/ttf',
  spare: 0.65,
};

/** About as narrow as faces for text are. */
const NARROW: Face = {
  family: 'Source Sans 3',
  folder: 'node_modules/@expo-google-fonts/source-sans-3',
  spare: 0.85,
};

/** The faces in which layout is tried where it may hang on them. */
export const FACES: readonly Face[] = TRIED ? [TRIED] : [WIDE, NARROW];

/**
 * Tells programs of a machine on which one family is all there is. Windows and macOS keep to their own faces, on which
 * the tests hold as well.
 */
export function installFace({ family, folder }: Face): {
  env: Readonly<Record<string, string>>;
  remove(): void;
} {
  const home = mkdtempSync(join(tmpdir(), 'atlas-face-'));
  const file = join(home, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${resolve(folder)}</dir><cachedir>${home}/cache</cachedir>
<match target="pattern"><edit name="family" mode="append" binding="strong"><string>${family}</string></edit></match>
</fontconfig>
`,
  );
  return {
    env: { FONTCONFIG_FILE: file },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
