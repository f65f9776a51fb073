import type { Words } from './words.ts';

/** The page of frozen editions. */
export interface EditionsText {
  readonly title: string;
  readonly kicker: string;
  readonly description: string;
  readonly lead: string;
  readonly none: string;
  readonly caption: string;
  readonly columns: Words<'edition' | 'files' | 'manifest' | 'sha256'>;
  readonly name: (edition: string) => string;
  readonly files: (count: number) => string;
  readonly manifest: string;
  readonly newest: string;
  /** The page of one edition. */
  readonly one: {
    readonly title: (edition: string) => string;
    readonly description: (edition: string) => string;
    readonly lead: (p: { edition: string; files: number }) => string;
    readonly zip: string;
    readonly zipIs: string;
    readonly manifest: string;
    readonly manifestIs: string;
    readonly figures: string;
    readonly cite: string;
  };
  readonly how: string;
  /** Editions that are not laid out on this host. */
  readonly elsewhere: (editions: readonly string[]) => string;
}
