/** Words on pictures, which stand alone and are shown where pages are shared. */
export interface PicturesText {
  readonly source: (credits: readonly string[]) => string;
  /** In one or two short lines: who publishes the sources, and as of when. */
  readonly sourceInBrief: (p: {
    publishers: readonly string[];
    others: number;
    oldest: string | undefined;
    newest: string | undefined;
  }) => string;
  readonly host: (p: { site: string; host: string }) => string;
  readonly of: (p: { edition: string }) => string;
  readonly at: (p: { site: string; address: string }) => string;
  readonly alt: (p: { title: string; sentence: string }) => string;
}
