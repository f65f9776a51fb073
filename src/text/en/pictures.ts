import { date, editionDate, full, listed } from './formats.ts';

/** Words on pictures, which stand alone and are shown where pages are shared. */
export const pictures = {
  source: (names: readonly string[]) => `Source: ${names.join('; ')}`,
  /** In one or two short lines: who publishes the sources, and as of when. */
  sourceInBrief: (p: {
    publishers: readonly string[];
    others: number;
    oldest: string | undefined;
    newest: string | undefined;
  }) => {
    const others = p.others > 0 ? [`${full(p.others)} more`] : [];
    const names = listed([...p.publishers, ...others]);
    if (p.oldest === undefined) return `Source: ${names}`;
    return `Source: ${names}; ${p.oldest === p.newest ? 'as of' : 'oldest of'} ${date(p.oldest)}`;
  },
  host: (p: { site: string; host: string }) => `${p.site}, ${p.host}`,
  of: (p: { edition: string }) => `Edition of ${editionDate(p.edition)}. Chart: CC BY 4.0.`,
  at: (p: { site: string; address: string }) => `${p.site}, ${p.address}`,
  alt: (p: { title: string; sentence: string }) => `${p.title}. ${p.sentence}`,
};
