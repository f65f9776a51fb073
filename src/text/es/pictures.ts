import type { PicturesText } from '../contract/pictures.ts';
import { date, editionDate, full, listed, ofDate } from '../grammar/es.ts';

/** Words on pictures, which stand alone and are shown where pages are shared. */
export const pictures: PicturesText = {
  source: (credits) => `Fuente: ${credits.join('; ')}`,
  sourceInBrief: (p) => {
    const others = p.others > 0 ? [`${full(p.others)} más`] : [];
    const names = listed([...p.publishers, ...others]);
    if (p.oldest === undefined) return `Fuente: ${names}`;
    return `Fuente: ${names}; ${p.oldest === p.newest ? date(p.oldest) : `el dato más antiguo, ${ofDate(p.oldest)}`}`;
  },
  host: (p) => `${p.site}, ${p.host}`,
  of: (p) => `Edición del ${editionDate(p.edition)}. Gráfico: CC BY 4.0.`,
  at: (p) => `${p.site}, ${p.address}`,
  alt: (p) => `${p.title}. ${p.sentence}`,
};
