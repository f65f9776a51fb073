import type { EmbedsText } from '../contract/embeds.ts';
import { editionOf } from '../grammar/zh.ts';

/** Words of the frames in which other sites show a figure. */
export const embeds: EmbedsText = {
  edition: '数据版次',
  more: '在IPv6 Atlas上看此图表',
  frozen: (edition) => `定版：${editionOf(edition)}`,
  today: '在IPv6 Atlas上看此图表的最新版本',
  licence: 'CC BY 4.0',
};
