/** The part of Citation.js that tests use; the package has no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown);
    readonly data: Record<string, unknown>[];
    format(name: string, options?: Record<string, string>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
