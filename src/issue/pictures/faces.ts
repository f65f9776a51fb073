import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { remembered } from '../../figures/remembered.ts';

/** Packages are found from the project's folder, because the built code that runs this lies elsewhere. */
const project = createRequire(resolve('package.json'));

/** The only fonts that pictures in pixels of a language are set in, so that every machine makes the same. */
export interface Faces {
  readonly sans: string;
  readonly serif: string;
  /** Files of the packages of `@expo-google-fonts`. */
  readonly fonts: readonly string[];
  /** Whether the files are so large that a picture is given only those of their letters that it needs. */
  readonly isLarge?: boolean;
}

const LATIN_AND_CYRILLIC: Faces = {
  ...{ sans: 'Source Sans 3', serif: 'Source Serif 4' },
  fonts: [
    'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
    'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  ],
};

/** Faces of other scripts; each holds Latin letters too, so that all words of a picture are of one kind. */
const OF_LANGUAGES: Readonly<Record<string, Faces>> = {
  ar: {
    ...{ sans: 'Noto Sans Arabic', serif: 'Noto Sans Arabic' },
    fonts: [
      'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
      'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
    ],
  },
  zh: {
    ...{ sans: 'Noto Sans SC', serif: 'Noto Sans SC', isLarge: true },
    fonts: [
      'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
      'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
    ],
  },
};

/** The faces of an SVG, by the language it says it is in. */
export function facesFor(svg: string): Faces {
  const [, language = ''] = /^<svg\b[^>]*? lang="([^"]*)"/.exec(svg) ?? [];
  return OF_LANGUAGES[language] ?? LATIN_AND_CYRILLIC;
}

/** Where the files of these fonts are. */
export function filesOf({ fonts }: Faces): string[] {
  return fonts.map((font) => project.resolve(`@expo-google-fonts/${font}`));
}

/** What tells these fonts from all others. */
export const signatureOf = remembered((faces: Faces) =>
  filesOf(faces)
    .map((file) => hash('sha256', readFileSync(file)))
    .join(' '),
);
