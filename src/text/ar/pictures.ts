import type { PicturesText } from '../contract/pictures.ts';
import { date, editionDate, full, listed } from '../grammar/ar.ts';

/** Words on pictures, which stand alone and are shown where pages are shared. */
export const pictures: PicturesText = {
  source: (credits) => `المصدر: ${credits.join('؛ ')}`,
  sourceInBrief: (p) => {
    const others = p.others > 0 ? [`${full(p.others)} غيرها`] : [];
    const names = listed([...p.publishers, ...others]);
    if (p.oldest === undefined) return `المصدر: ${names}`;
    return `المصدر: ${names}؛ ${p.oldest === p.newest ? 'بتاريخ' : 'أقدمها بتاريخ'} ${date(p.oldest)}`;
  },
  host: (p) => `${p.site}، ${p.host}`,
  of: (p) => `إصدار ${editionDate(p.edition)}. الرسم: CC BY 4.0.`,
  at: (p) => `${p.site}، ${p.address}`,
  alt: (p) => `${p.title}. ${p.sentence}`,
};
