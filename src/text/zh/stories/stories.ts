import type { StoriesText } from '../../contract/stories.ts';
import { counted, editionOf, full, listed, percent, short } from '../../grammar/zh.ts';
import { said } from '../values.ts';
import { aHundredDevices } from './a-hundred-devices.ts';
import { fourBillion, fourBillionParts } from './four-billion.ts';
import { howIpv4RanOut } from './how-ipv4-ran-out.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { registeredIsNotUsed } from './registered-is-not-used.ts';
import { whoGotTheAddresses } from './who-got-the-addresses.ts';

/** The stories, and what stands around them. */
export const stories: StoriesText = {
  name: '专题',
  title: '关于互联网地址的专题',
  description: '互联网地址如何分出去，谁得到了，还剩多少，谁使用IPv6：用图表和图片讲述的专题。',
  lead: '四十亿个地址如何用完，谁得到了，后来又如何。每个数字、每项比较都由数据得出。新数据不再支持某个专题时，它保持最后一次成立时的样子，并注明其数据的日期。',
  untold: '本版没有的专题，因为数据缺少所需的内容，或不再支持它：',
  kept: {
    head: (p) => `依据${editionOf(p.edition)}的数据。新数据不再支持：`,
    why: '所依据的数值',
    listed: '新数据不再支持这个专题；它保持当时的样子。',
    figure: (p) => `此图表所用的数据比专题新，为${editionOf(p.edition)}：`,
  },
  facts: (p) =>
    `数据：${editionOf(p.edition)} · 阅读约${full(p.minutes)}分钟（${full(p.words)}字）`,
  know: {
    heading: '我们如何知道',
    text: (p) =>
      `本专题的每个数字都由${editionOf(p.edition)}的表计算得出。各数字的日期不同，逐一注明。关于历史的陈述链接到作此陈述的页面。`,
    links: {
      methodology: '每项指标如何得出',
      quality: '数据有多旧、有多完整',
      data: '数据，可取用和核对',
    },
    claims:
      '每出一版数据，都核对专题的断言。如有断言不再成立，专题保留最后成立时的样子，并注明数据的日期。',
  },
  others: '其他专题',
  turned: {
    heading: '专题说过、而数据不再支持的',
    lead: '专题的全部断言都成立时，依本版讲述；否则依最近一个全部成立的版次讲述。以下断言不再成立。',
    none: '依本版讲述的专题，其断言均为本版数据所支持。',
    lacking: (p) => `本版数据缺少以下专题所需的内容，因此没有讲述：${listed(p.stories)}。`,
    columns: {
      story: '专题',
      claim: '断言',
      value: '数值',
      needed: '所需',
      told: '讲述所依版次',
    },
    needed: {
      more: (threshold) => `大于${threshold}`,
      less: (threshold) => `小于${threshold}`,
      'at-most': (threshold) => `至多${threshold}`,
    },
    notKnown: '未知',
    notTold: '没有讲述',
    values: {
      share: percent,
      times: (value) => `${short(value)}倍`,
      each: short,
      index: said.index,
      count: short,
      days: (value) => counted(value, '天'),
      slash32s: (value) => counted(value, '块/32'),
    },
  },
  figures: {
    byYear: {
      title: (p) =>
        `最繁忙的一年是${p.year}年：在列的IPv4地址中，有${short(p.addresses)}个始于这一年`,
      unit: (p) => `仍在列的IPv4地址，按地址块首次注册的年份；${p.files}`,
      sentence: (p) =>
        `${p.last}年是全部注册机构文件都涵盖的最后一年，这一年首次注册的地址块有${short(p.after)}个地址；最高的是${p.peak}年。`,
      cidr: 'CIDR',
      iana: 'IANA发完',
    },
  },
  fourBillion,
  fourBillionParts,
  howIpv4RanOut,
  whoGotTheAddresses,
  registeredIsNotUsed,
  islandsAndLandlocked,
  aHundredDevices,
};
