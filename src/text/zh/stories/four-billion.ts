import { addressOf } from '../../../model/address.ts';
import type {
  FourBillionClaim,
  FourBillionFacts,
  FourBillionSection,
} from '../../../model/stories/four-billion.ts';
import type { StoriesText } from '../../contract/stories.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  date,
  full,
  listed,
  percent,
  place,
  places,
  short,
  spanOf,
} from '../../grammar/zh.ts';
import { link, prose } from '../../prose.ts';
import { addressesEach } from './each.ts';

const IANA = 'https://www.iana.org/assignments/ipv4-address-space';

/** Where four billion addresses went, in ten pictures. */
export const fourBillion: StoryText<FourBillionFacts, FourBillionClaim, FourBillionSection> = {
  kicker: '十张图片',
  headline: () => '四十亿个地址去了哪里？',
  standfirst: (f) =>
    `IPv4地址共有${full(f.total)}个。${date(f.delegated.on)}，网络可用的地址已发放${percent(f.delegated.addresses / (f.total - f.kept))}。十张图片说明它们去了哪里。`,
  description:
    '全部4,294,967,296个IPv4地址，十张图片：哪些留用，谁得到最早的地址块，库存何时发完，谁的人均最多，还剩什么。',
  sections: {
    all: {
      heading: '全部地址',
      paragraphs: (f) => [
        prose`IPv4地址是一个32位的数，所以共有${full(f.total)}个，不会更多。这里用${full(f.squares)}格表示。每格代表${full(f.square)}个，即以同一个数字开头的全部地址。`,
      ],
    },
    kept: {
      heading: '有些不属于任何网络',
      paragraphs: (f) => [
        prose`标准把全部地址的${percent(f.kept / f.total)}留作专门用途：外面看不到的家庭网络，同时发给许多接收者，测试，以及始终没有到来的将来用途。留给网络的有${full(f.total - f.kept)}个（${link('IANA的清单', IANA)}，${date(f.listOn)}）。`,
      ],
    },
    blocks: {
      heading: '全世界一份清单',
      paragraphs: (f) => [
        prose`这些格子的清单由IANA保管，互联网的各种号码都由它发出。其中${full(f.given)}格给了网络，或给了为网络服务的注册机构。其余${full(f.squares - f.given)}格留用。`,
      ],
    },
    early: {
      heading: '最早的一批早已给出',
      paragraphs: (f) => [
        prose`${full(f.given)}格中有${short(f.early)}格，即${percent(f.early / f.given)}，是在还没有注册机构来询问理由时就给出的：有些整格给了一家公司、一所大学或一个部委。清单称之为历史遗留。`,
      ],
    },
    registries: {
      heading: '由五家注册机构管理',
      paragraphs: (f) => [
        prose`每个给出的格子由五家注册机构之一管理，世界每个区域一家。${place(f.most.registry, 'name')}管理${full(f.most.squares)}格，${place(f.fewest.registry, 'name')}管理${full(f.fewest.squares)}格。${link('我的地址说明什么？', addressOf('address/'))}`,
      ],
    },
    emptied: {
      heading: '后来库存发完了',
      paragraphs: (f) => [
        prose`这是各格给出的时间，按年代排列，依IANA的清单。最后几格于${link(date(f.emptied.date), f.emptied.href)}给出。${place(f.first.registry, 'name')}于${link(date(f.first.date), f.first.href)}开始限量发放，最后一家${place(f.last.registry, 'name')}于${link(date(f.last.date), f.last.href)}开始。`,
      ],
    },
    people: {
      heading: '分给人口',
      paragraphs: (f) => [
        prose`${place(f.people.least.region, 'name')}${addressesEach(f.people.least.each)}，${place(f.people.most.region, 'name')}${addressesEach(f.people.most.each)}。人均最少、合计占世界一半人口的国家和地区，持有${percent(f.people.half)}（地址截至${date(f.people.on)}，人口为${f.people.year}年）。${link('如何分布', addressOf('fairness/'))}`,
      ],
    },
    left: {
      heading: '还剩什么',
      paragraphs: (f) => [
        prose`${date(f.delegated.on)}，已发放${short(f.delegated.addresses)}个地址。注册机构自己持有的地址中，就文件所说明的，${f.available === 0 ? '没有可供发放的' : `可供发放的有${short(f.available)}个`}。${waiting(f)}${link('每个地址在哪里', addressOf('ipv4/'))}`,
      ],
    },
    back: {
      heading: '少数退了回来',
      paragraphs: (f) => [
        prose`依${listed(places(f.back.registries))}的文件，${spanOf({ oldest: f.back.from, newest: f.back.to })}，退还或收回的地址${f.back.addresses === 0 ? '一个也没有' : `有${short(f.back.addresses)}个`}。同一时期，退回后再次发放的${f.back.again === 0 ? '没有' : `有${short(f.back.again)}个`}。全部加起来还填不满三个格子。`,
      ],
    },
    ipv6: {
      heading: '再来一整幅图',
      paragraphs: (f) => [
        prose`IPv6按另一种大小计数。单是一块/32，即注册机构通常发给网络运营商的地址块，就能容纳${full(f.total)}个网络：相当于又一幅这样的图，只是这次每格装的是网络。${date(f.ipv6.on)}，注册的IPv6达到${counted(f.ipv6.slash32s, '块')}。${link('是否用了', addressOf('used/'))}则是另一个问题。`,
      ],
    },
  },
  claims: {
    'early-is-much': '给出的地址块中，有三分之一以上是在有注册机构之前给出的。',
    'nearly-all-given': '网络可用的地址已发放95%以上。',
    'least-far-below-most': '人均地址最多的区域，人均数是最少的区域的两倍以上。',
    'little-came-back': '回来的地址少于256格中的三格。',
    'room-in-ipv6': '注册的IPv6多于一块/32。',
  },
};

/** The requests that wait, of each registry that tells. */
function waiting({ waiting: lists }: FourBillionFacts): string {
  if (lists.length === 0) return '';
  const told = lists.map(
    ({ registry, requests, on }) =>
      `${place(registry, 'name')}有${counted(requests, '份申请')}（${date(on)}）`,
  );
  return `还在排队等候的：${told.join('，')}。`;
}

/** What the parts of its pictures are called. */
export const fourBillionParts: StoriesText['fourBillionParts'] = {
  parts: {
    all: 'IPv4',
    kept: '留作特殊用途',
    usable: '供网络使用',
    given: '由IANA给出',
    early: '有注册机构之前',
    later: '给了注册机构',
    undated: '没有日期',
    others: '留用、剩余或不属于单一国家',
    delegated: '已发放',
    available: '可供发放',
    'policy-reserved': '按政策留出',
    quarantined: '隔离中',
    'reserved-unsplit': '保留',
    untold: '未区分',
    stayed: '所有其他地址',
    back: '已退还',
    ipv6: '一块/32的网络',
  },
  decade: (year) => `${year}年至${Number(year) + 9}年`,
  total: '全部IPv4地址',
  totalIpv6: '一块/32的全部网络',
};
