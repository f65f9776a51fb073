import type { PicturesText } from '../contract/pictures.ts';
import { date, editionDate, full, listed } from '../grammar/en.ts';

/** Words on pictures, which stand alone and are shown where pages are shared. */
export const pictures: PicturesText = {
  source: (credits) => `Source: ${credits.join('; ')}`,
  sourceInBrief: (p) => {
    const others = p.others > 0 ? [`${full(p.others)} more`] : [];
    const names = listed([...p.publishers, ...others]);
    if (p.oldest === undefined) return `Source: ${names}`;
    return `Source: ${names}; ${p.oldest === p.newest ? 'as of' : 'oldest of'} ${date(p.oldest)}`;
  },
  host: (p) => `${p.site}, ${p.host}`,
  of: (p) => `Edition of ${editionDate(p.edition)}. Chart: CC BY 4.0.`,
  at: (p) => `${p.site}, ${p.address}`,
  alt: (p) => `${p.title}. ${p.sentence}`,
};
