import type { Catalogue } from '../../text/catalogue.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';

/** The bytes of a file. */
export type FileContent = string | Uint8Array<ArrayBuffer>;

/** A kind of file that is issued of a figure at its place, beside its page. */
export interface IssuedFile {
  /** Its name, which is a promise. */
  readonly name: string;
  /** What a server tells browsers of it. */
  readonly mediaType: string;
  /** What it holds for readers who want to keep it; `null` for programs alone. */
  readonly holds: 'numbers' | 'picture' | null;
  /** True where it has words of a language, and is made once in each. */
  readonly perLanguage: boolean;
  /** Which figures have it. */
  has(figure: PlacedFigure, text: Catalogue): boolean;
  /** Its content. Throws for a figure that has none. */
  make(figure: PlacedFigure, text: Catalogue): FileContent | Promise<FileContent>;
}

/** A kind of file that is issued of a country with all its figures, beside its page. */
export interface IssuedOfCountry extends Pick<IssuedFile, 'name' | 'mediaType' | 'perLanguage'> {
  has(alpha2: string, text: Catalogue): boolean;
  make(alpha2: string, text: Catalogue): FileContent | Promise<FileContent>;
}
