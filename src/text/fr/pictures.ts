import type { PicturesText } from '../contract/pictures.ts';
import { editionDate, fully, listed, ofDate } from '../grammar/fr.ts';

/** Words on pictures, which stand alone and are shown where pages are shared. */
export const pictures: PicturesText = {
  source: (credits) => `Source : ${credits.join(' ; ')}`,
  sourceInBrief: (p) => {
    const others = p.others > 0 ? [fully(p.others, 'autre', 'autres')] : [];
    const names = listed([...p.publishers, ...others]);
    if (p.oldest === undefined) return `Source : ${names}`;
    return `Source : ${names} ; ${p.oldest === p.newest ? 'données' : 'les plus anciennes'} ${ofDate(p.oldest)}`;
  },
  host: (p) => `${p.site}, ${p.host}`,
  of: (p) => `Édition du ${editionDate(p.edition)}. Graphique : CC BY 4.0.`,
  at: (p) => `${p.site}, ${p.address}`,
  alt: (p) => `${p.title}. ${p.sentence}`,
};
