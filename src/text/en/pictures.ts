import { date } from './formats.ts';

/** Words on pictures, which stand alone and are shown where pages are shared. */
export const pictures = {
  source: (names: readonly string[]) => `Source: ${names.join('; ')}`,
  edition: (day: string) => `Edition of ${date(day)}`,
  of: (p: { edition: string }) => `Edition of ${date(p.edition)}. Chart: CC BY 4.0.`,
  at: (p: { site: string; address: string }) => `${p.site}, ${p.address}`,
  alt: (p: { title: string; sentence: string }) => `${p.title}. ${p.sentence}`,
};
