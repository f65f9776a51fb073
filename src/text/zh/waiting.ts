import type { FirstWait, WaitingText } from '../contract/waiting.ts';
import { addresses, counted, date, full, place, shortDate, spanOf } from '../grammar/zh.ts';
import { said } from './values.ts';

/** Days of a month on average. */
const MONTH = 365.25 / 12;

/** How long somebody has waited, as people say it: 12天, 13个月. */
function long(days: number): string {
  return days < 2 * MONTH ? counted(days, '天') : `${full(Math.round(days / MONTH))}个月`;
}

/** A day whose year has been said already: 7月2日. */
function withoutYear(day: string): string {
  return date(day).replace(/^\d+年/, '');
}

function waitOf({ registry, days, on }: FirstWait): string {
  return `${place(registry, 'name')}为${long(days)}（${date(on.slice(0, 7))}）`;
}

/** Who waits for IPv4 that comes back, for how long, and what is given again. */
export const waiting: WaitingText = {
  heading: '要等多久',
  lead: '普通地址池用完以后，如果注册机构设有等候名单，网络可以加入名单，等候别人退还的地址。各家名单有自己的规则。',
  gaps: '缺少数据的日子，线条断开；单独的点是单个数字。',
  time: {
    title: (waits) => `排在最前的IPv4申请已等候：${waits.map(waitOf).join('，')}`,
    unit: '各名单上最早一份申请已等候的天数',
    sentence: (waits) =>
      `最新数字：${waits.map(({ registry, days, on }) => `${place(registry, 'name')}，${date(on)}，${counted(days, '天')}`).join('；')}。这是排在最前的到那时为止等候的时间；现在加入的可能等得更久，也可能更短。`,
    label: (p) => `${place(p.registry, 'name')}：${full(p.days)}`,
    rules: {
      arin: `在${place('arin', 'name')}，这是最早的申请：在有合适大小的地址块空出之前，可能会先轮到别人。`,
      ripencc: `在${place('ripencc', 'name')}，这是队列中的第一份：所有人等候同样大小的一块，依次发放。`,
    },
    registry: '注册机构',
  },
  list: {
    title: {
      arin: (p) =>
        `${date(p.on)}，${counted(p.requests, '家机构')}在${place(p.registry, 'name')}等候IPv4${p.firstDays === null ? '' : `，其中最早的已等${long(p.firstDays)}`}`,
      ripencc: (p) =>
        `${date(p.on)}，${counted(p.requests, '份申请')}在${place(p.registry, 'name')}等候，每份256个地址${p.firstDays === null ? '' : `，最早的已等${long(p.firstDays)}`}`,
    },
    unit: {
      arin: '等候名单上的申请，每家机构一份',
      ripencc: '等候名单上的申请，每个LIR（成员账户）一份',
    },
    sentence: (p) =>
      [
        ...(p.wanted === null || p.requests === 0
          ? []
          : [`这些申请合计${said.addresses(p.wanted)}。`]),
        ...(p.overAYear === null || p.requests === 0
          ? []
          : [
              p.overAYear === 0
                ? '没有申请等候超过一年。'
                : `有${full(p.overAYear)}份申请已等候一年以上。`,
            ]),
        p.longest === null
          ? '在所示的全部日期中，这时的名单最长。'
          : `在所示日期中，名单最长的是${date(p.longest.on)}，有${counted(p.longest.requests, '份申请')}。`,
      ].join(''),
    rule: {
      arin: '一家机构在名单上一次只能有一份申请，最多1,024个地址。',
      ripencc: '从未有过IPv4的LIR可以申请一次，得一块，含256个地址。一家成员可以有几个LIR。',
    },
    columns: {
      requests: '申请',
      over_a_year: '一年以上',
      ipv4_addresses_asked_for: '所申请的地址',
      first_waited_days: '最早一份已等天数',
    },
  },
  again: {
    title: (p) =>
      `自${date(p.from.slice(0, 7))}以来，${place(p.registry, 'name')}再次发放了退回的${said.addresses(p.total)}`,
    unit: '从等候名单再次发放的IPv4地址，逐年',
    sentence: (p) =>
      [
        ...(p.whole === null
          ? []
          : [
              `${p.whole.year}年为${said.addresses(p.whole.addresses)}，共${counted(p.whole.blocks, '块')}。`,
            ]),
        `${p.newest.year}年到${withoutYear(p.to)}为止，为${said.addresses(p.newest.addresses)}，共${counted(p.newest.blocks, '块')}。`,
        ...(p.again === 0
          ? []
          : [
              `全部${full(p.blocks)}块中，${full(p.again)}块以前整块或作为更大一块的一部分列出过。`,
            ]),
      ].join(''),
    span: (p) => `清单的起止日期为${spanOf({ oldest: p.from, newest: p.to })}。`,
    ends: (on) => `清单到${shortDate(on)}为止`,
    year: '年份',
    addresses: '地址',
    blocks: '地址块',
    sizes: {
      blocks_to_256: '256个及以下',
      blocks_of_512: '512个',
      blocks_of_1024: '1,024个',
      larger_blocks: '更大',
    },
  },
  pool: {
    title: (p) =>
      p.emptyOn === null
        ? `${date(p.on)}，${place(p.registry, 'name')}还有${addresses(p.left)}个IPv4地址可发放`
        : `到${date(p.emptyOn)}，${place(p.registry, 'name')}已没有IPv4地址可发放`,
    unit: '尚可发放的IPv4地址，逐日',
    sentence: (p) =>
      [
        `${date(p.from)}还剩${said.addresses(p.before)}。`,
        ...(p.most === null
          ? []
          : [
              `用完以后退回的又再次发放，其间剩余最多的是${date(p.most.on)}：${said.addresses(p.most.value)}。`,
            ]),
        ...(p.emptyOn === p.to
          ? []
          : [
              `到所示的最后一天${date(p.to)}，${p.left === 0 ? '一个不剩' : `还有${addresses(p.left)}个`}。`,
            ]),
      ].join(''),
    empty: (on) => `${shortDate(on)}已空`,
    left: '剩余地址',
  },
};
