import type { PicturesText } from '../contract/pictures.ts';
import { date, editionOf, full, listed } from '../grammar/zh.ts';

/** Words on pictures, which stand alone and are shown where pages are shared. */
export const pictures: PicturesText = {
  source: (credits) => `来源：${credits.join('；')}`,
  sourceInBrief: (p) => {
    const others = p.others > 0 ? [`其他${full(p.others)}个`] : [];
    const names = listed([...p.publishers, ...others]);
    if (p.oldest === undefined) return `来源：${names}`;
    return `来源：${names}；${p.oldest === p.newest ? '截至' : '最早的截至'}${date(p.oldest)}`;
  },
  host: (p) => `${p.site}，${p.host}`,
  of: (p) => `${editionOf(p.edition)}。图表：CC BY 4.0。`,
  at: (p) => `${p.site}，${p.address}`,
  alt: (p) => `${p.title}。${p.sentence}`,
};
