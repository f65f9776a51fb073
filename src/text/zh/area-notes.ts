import type { AreaNotesText } from '../contract/area-notes.ts';
import { listed, places } from '../grammar/zh.ts';

/** Notes on disputed areas and on status, in the words of the United Nations' maps and lists. */
export const areaNotes: AreaNotesText = {
  'falkland-islands-malvinas': () =>
    '阿根廷政府与大不列颠及北爱尔兰联合王国政府之间对福克兰群岛（马尔维纳斯）的主权存在争端。',
  'non-self-governing': (p) => `列入联合国非自治领土名单的有：${listed(places(p.names))}。`,
  'jammu-and-kashmir': () =>
    '查谟和克什米尔的最终地位尚未由各方商定；本站地图上的虚线大致表示印度和巴基斯坦商定的控制线。',
  'sudan-and-south-sudan': () => '苏丹共和国与南苏丹共和国之间的最后边界尚未确定。',
  abyei: () => '阿卜耶伊地区的最终地位尚未确定。',
};
