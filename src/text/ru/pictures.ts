import type { PicturesText } from '../contract/pictures.ts';
import { asOf, date, editionDate, full, listed } from '../grammar/ru.ts';

/** Words on pictures, which stand alone and are shown where pages are shared. */
export const pictures: PicturesText = {
  source: (credits) => `Источник: ${credits.join('; ')}`,
  sourceInBrief: (p) => {
    const others = p.others > 0 ? [`еще ${full(p.others)}`] : [];
    const names = listed([...p.publishers, ...others]);
    if (p.oldest === undefined) return `Источник: ${names}`;
    return `Источник: ${names}; ${p.oldest === p.newest ? asOf(p.oldest) : `самый старый\u00a0— ${date(p.oldest)}`}`;
  },
  host: (p) => `${p.site}, ${p.host}`,
  of: (p) => `Выпуск от ${editionDate(p.edition)}. График: CC BY 4.0.`,
  at: (p) => `${p.site}, ${p.address}`,
  alt: (p) => `${p.title}. ${p.sentence}`,
};
