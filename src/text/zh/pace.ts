import { areaOf } from '../../model/group.ts';
import type { PaceText } from '../contract/pace.ts';
import {
  counted,
  countries,
  date,
  fixed,
  full,
  listed,
  ordinal,
  percent,
  place,
  places,
  short,
  someOf,
  spanOf,
} from '../grammar/zh.ts';
import { headOf } from './groups.ts';
import { said } from './values.ts';

const perCent = (share: number) => fixed(share * 100);
const years = fixed;

/** Years before or after the world's, as said: 比世界晚2.5年. */
function later(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return '与世界同时';
  return `比世界${rounded > 0 ? '晚' : '早'}${years(Math.abs(rounded))}年`;
}

/** What an amount did over some years: 增加5块/32, 减少2块/32, 没有增减. */
function gained(slash32s: number): string {
  if (slash32s === 0) return '没有增减';
  return slash32s > 0 ? `增加${said.slash32s(slash32s)}` : `减少${said.slash32s(-slash32s)}`;
}

/** How many of those that grow steadily grow fast enough to double in less than five years. */
function fastEnough(p: { count: number; doubling: number }): string {
  if (p.doubling === 0) return `但${p.count === 1 ? '不' : '没有一个'}足以在五年内翻一番`;
  if (p.doubling === p.count) return `${p.count === 1 ? '' : '都'}足以在五年内翻一番`;
  return `其中${full(p.doubling)}个增长之快，足以在五年内翻一番`;
}

/** Half of those with IPv6 had their first by a month. */
function firstBy(p: { median: string; withFirst: number }): string {
  return `有IPv6的${full(p.withFirst)}个国家和地区中，到${date(p.median)}已有一半得到第一笔发放`;
}

/** The move of December 2020: space of no single country that was entered under countries, in /32s. */
function movedFromEu(slash32s: number): string {
  return `2020年12月，原列在EU（不属于单一国家）项下的约${short(slash32s)}块/32改列到各国家和地区`;
}

/** How fast registered IPv6 grows, and where it came when. */
export const pace: PaceText = {
  kicker: '速度',
  title: (p) => {
    if (p.growth === null)
      return p.first === null
        ? '注册的IPv6增长多快'
        : `IPv6多早到来：有IPv6的${full(p.first.withFirst)}个国家和地区中，到${date(p.first.median)}已有一半得到第一笔发放`;
    const { steady, of } = p.growth;
    if (steady * 3 >= of) return `${full(of)}个国家和地区中，${full(steady)}个注册的IPv6稳定增长`;
    return steady === 0
      ? `注册的IPv6跳跃式增长：${full(of)}个国家和地区中，没有一个稳定增长`
      : `注册的IPv6跳跃式增长：${full(of)}个国家和地区中，只有${full(steady)}个稳定增长`;
  },
  description:
    '各国家、地区和次区域注册的IPv6地址空间增长多快：增长率、倍增时间、加速、第一笔发放和名次升降。',
  lead: (p) =>
    `一个大地址块就可能抵过多年的稳定增长，不论由谁使用。${p.from === null ? '本版只有一个月的持有数据，所以这里只说明谁在何时得到，以及每年有多少笔发放。' : `所以这里从几个方面说明速度：${date(p.to)}比${date(p.from)}多持有多少，哪里的年增长率有意义，增加的是否比以前多，谁在何时得到，谁的名次上升。`}`,
  subRegions: {
    title: (p) =>
      `自${date(p.from)}以来，世界${full(p.of)}个次区域中，注册的IPv6至少翻一番的${p.doubled === 0 ? '一个也没有' : `有${full(p.doubled)}个`}`,
    unit: (p) => `持有的IPv6地址空间，为${date(p.from)}的倍数；各图刻度相同，每上一线为翻一番`,
    sentence: (p) =>
      `到${date(p.to)}，IPv6地址空间${p.topTimes > 1 ? '增长最多' : '保持最多'}的是${place(p.top, 'name')}，为原来的${p.topTimes > 1 ? short(p.topTimes) : full(p.topTimes, 2)}倍，其中${percent(p.leaderShare)}现注册在${place(p.leader, 'name')}；${p.lowTimes < 1 && p.topTimes > 1 ? '缩减最多' : '最少'}的是${place(p.low, 'name')}，为原来的${full(p.lowTimes, 2)}倍。`,
    note: '每条线是一组固定的国家和地区之和。大地址块显示为一级台阶，不论由谁使用。',
    times: (ratio) => `×${short(ratio)}`,
    columns: { subRegion: '次区域', times: '倍数' },
  },
  first: {
    title: firstBy,
    unit: (p) => `国家和地区，按仍在列的最早一笔IPv6发放的年份；${p.files}`,
    sentence: (p) =>
      `一年中得到第一笔最多的是${someOf(p.peaks.map((year) => `${year}年`))}：${p.peaks.length > 1 ? '各' : ''}${countries(p.count)}。第一笔在${p.lateYear}年或以后的${p.late === 0 ? '没有' : `有${full(p.late)}个`}。`,
    note: (p) =>
      [
        ...(p.oldFile === null
          ? []
          : [
              `注册机构最新文件较旧的，文件当日以后才得到第一笔的情况不得而知；最旧的文件截至${date(p.oldFile)}。`,
            ]),
        ...(p.without === 0
          ? []
          : [`今天持有IPv6的国家和地区中，有${full(p.without)}个在文件中没有日期。`]),
      ].join(''),
    medianNote: '中位数',
    columns: { year: '年份', count: '国家和地区' },
  },
  steady: {
    title: (p) =>
      p.count === 0
        ? '没有一个国家或地区的增长稳定到可以说出增长率'
        : `${countries(p.count)}增长稳定，${fastEnough(p)}`,
    unit: '持有的IPv6地址空间的年增长率，限增长稳定的，附95%区间；图中画出最快的，表中全部列出',
    sentence: (p) =>
      `IPv6地址空间增长最快的是${place(p.area, 'name')}：截至${date(p.to)}的五年间，每年${perCent(p.rate.value)}%（${perCent(p.rate.low)}%至${perCent(p.rate.high)}%）${p.doubling === null ? '' : `，${years(p.doubling.value)}年翻一番（${years(p.doubling.low)}至${years(p.doubling.high)}年）`}。`,
    none: '没有一个国家或地区的增长稳定到可以说出增长率。',
    bar: (rate) => `${perCent(rate.value)}%（${perCent(rate.low)}至${perCent(rate.high)}）`,
    columns: {
      doubling: '翻一番的年数',
      fit: 'R²',
      bounds: {
        growth_per_year_low: '年增长率，95%区间下限',
        growth_per_year_high: '年增长率，95%区间上限',
        years_to_double_low: '翻一番的年数，95%区间下限',
        years_to_double_high: '翻一番的年数，95%区间上限',
      },
    },
  },
  acceleration: {
    title: (p) =>
      `与前三年相比，IPv6增加得更多的${p.faster === 0 ? '一个国家或地区也没有' : `有${countries(p.faster)}`}，增加得更少或有所减少的${p.slower === 0 ? '没有' : `有${full(p.slower)}个`}`,
    unit: (p) =>
      `国家和地区，按${spanOf({ oldest: p.middle, newest: p.to })}增加的IPv6地址空间，与${spanOf({ oldest: p.from, newest: p.middle })}相比`,
    sentence: (p) =>
      `最近三年，所有国家和地区的IPv6地址空间合计${gained(p.last)}；前三年${gained(p.before)}。${p.leader === null ? '' : `最近三年的增量有${percent(p.leader.share)}注册在${place(p.leader.area, 'name')}。`}`,
    rows: {
      faster: '比以前多',
      same: '与以前相同',
      slower: '比以前少，但没有减少持有',
      none: '没有增加，前三年也没有',
      fell: '持有的比三年前少',
    },
    columns: {
      subRegion: '次区域',
      last: '最近三年',
      before: '前三年',
    },
    note: (p) =>
      `一个来源接替另一个来源处的台阶不计。减少是退还的地址，或转到在别处注册的持有者的地址。${p.movedFromEu === null ? '' : `${movedFromEu(p.movedFromEu)}；这里算作前一时期的增加，但世界总数并未因此上升。`}`,
  },
  ranks: {
    title: (p) => {
      if (p.gained <= 0) return '按持有的IPv6地址空间，没有一个国家或地区名次上升';
      const who = someOf(places(p.areas));
      return p.areas.length === 1
        ? `按持有的IPv6地址空间，${who}的名次上升最多：从${ordinal(p.before)}位到${ordinal(p.now)}位`
        : `按持有的IPv6地址空间，${who}的名次上升最多：各升${counted(p.gained, '位')}`;
    },
    unit: (p) =>
      `${spanOf({ oldest: p.from, newest: p.to })}按持有的IPv6地址空间上升的位数，限两份清单都有的${full(p.of)}个国家和地区；图中画出升幅最大的，表中也有降幅最大的`,
    sentence: (p) =>
      `${date(p.to)}居前的，附${date(p.from)}的名次：${listed(p.top.map(({ area, before }) => `${place(area, 'name')}（${ordinal(before)}位）`))}。`,
    bar: (p) => `${ordinal(p.before)}位到${ordinal(p.now)}位，${said.slash32s(p.held)}`,
    columns: { before: '当时名次', now: '现在名次', gained: '上升位数', held: '现有/32块数' },
  },
  delegations: {
    title: (p) => `${p.from}年至${p.to}年，全世界每年有${short(p.count)}笔IPv6发放`,
    unit: (p) => `IPv6发放，按首次注册年份，${p.from}年至${p.to}年的年平均数`,
    sentence: (p) =>
      `${p.from}年至${p.to}年是各注册机构文件都完整涵盖的最近五年：各家最新文件的日期为${spanOf(p)}。${p.isSame ? '' : '表中另列各注册机构自己的最近五年，不能互相比较。'}`,
    bar: (value) => `每年${full(value, 0)}笔`,
    columns: {
      registry: '国家和地区的主要注册机构',
      common: (p) => `${p.from}年至${p.to}年`,
      own: '最近五个完整年份',
      span: '哪几年',
      asOf: '文件日期',
    },
    note: '这是今天在列的地址块，按首次注册的时间排列：此后退还的不在其中。',
  },
  table: {
    heading: '每个国家和地区',
    caption: '每个国家和地区的IPv6速度',
    columns: {
      name: '国家或地区',
      first: '最早的IPv6',
      years: '距第一笔的年数',
      behind: '晚于中位数的年数',
      delegations: '每年发放笔数',
      rate: '年增长率',
      doubling: '翻一番的年数',
      last: '最近三年增加',
      before: '前三年增加',
      rankBefore: '当时名次',
      rankNow: '现在名次',
    },
    since: '仍在列',
    interval: '附95%区间；限增长稳定的',
    rate: (rate) => `${perCent(rate.value)}%（${perCent(rate.low)}至${perCent(rate.high)}）`,
    doubling: (value) => `${years(value.value)}（${years(value.low)}至${years(value.high)}）`,
    years,
    notSteady: '不稳定',
    overFive: '五年以上',
    behind: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${years(Math.abs(value))}`,
  },
  more: '更多：各次区域、最早的IPv6、每年发放笔数、名次升降',
  method: {
    heading: '如何得出',
    unfold: '增长、倍增、加速和名次：定义和公式',
    items: (p): (readonly [string, string])[] => [
      [
        '增长率和倍增时间',
        `对最近${p.window}个月持有的IPv6地址空间的对数，用最小二乘法拟合一条直线。凡缺月份或一个来源接替另一个来源之处，前后月份各有自己的水平，只共用斜率，使其间的跳跃不算作增长。两处之间的月份为一段。年增长率等于e的十二倍月斜率次方减一；倍增时间等于2的自然对数除以斜率。`,
      ],
      [
        '何时称增长稳定',
        `只有${p.window}个月中至少有${p.least}个月的值大于零，直线至少解释各段内变异的${full(p.fit * 100)}%（R²），且增长率的95%区间全部大于零，才称稳定。否则写“不稳定”，不给增长率。`,
      ],
      [
        '不确定性',
        `标准误采用纽伊和韦斯特（1987年）的方法，因为相邻月份的持有量几乎相同，不能算作独立。与直线的偏差各乘以该月与其所在段中点的距离，再在相隔不超过${p.lags}个月的月份之间两两相乘；每对的两个月都在同一段内，不跨过缺口或来源的更换。相隔k个月的一对取巴特利特权重1 − k/${p.lags + 1}。不因月份少而另加修正。95%区间为两侧各${full(p.errors, 2)}个标准误。它说明直线描述过去的程度；它不是预测，对将来的地址块一无所知。`,
      ],
      [
        '只到五年',
        `只有区间上限在${p.years}年以内，才给出倍增时间；${p.years}年是所考察的时长。超出的一概不画，也不说。`,
      ],
      [
        '晚于中位数的年数',
        `各注册机构最新文件中仍在列的最早一笔IPv6发放，减去${p.first === null ? '有IPv6发放的国家和地区的中位数' : `有IPv6发放的${full(p.first.withFirst)}个国家和地区的中位数：${date(p.first.median)}`}。真正的第一笔若已退还，则可能更早。`,
      ],
      [
        '加速',
        `最近${p.stretch}个月增加的IPv6地址空间，与此前${p.stretch}个月相比，以/32计；只有两端的月份都已知时才计算。图中标出的、一个来源最后一个月与下一来源第一个月之间的台阶不计：两个来源统计不同的部分不是增长。`,
      ],
      [
        '首月的倍数',
        '一组固定的国家和地区所持有的IPv6地址空间，除以同一组在序列第一个月所持有的。谁加入或退出国家组没有影响；两个月之间来源的更换没有剔除。',
      ],
      [
        '每年发放笔数',
        `各注册机构最新文件都涵盖的最近${p.mean}个完整年份的平均数，按今天在列的每块地址首次注册的年份；没有任何一笔在列的年份计为零。`,
      ],
      [
        '名次升降',
        '按持有的IPv6地址空间排出当时和现在的名次，限来源在两个月都列出的国家和地区。数量相等的名次相同，所以在许多地方都只有一两块/32时，一块地址就能使名次变动许多位。',
      ],
    ],
  },
  group: {
    heading: '速度',
    caption: (group) => `IPv6的速度：${headOf(areaOf(group))}`,
    columns: { measure: '指标', group: '组', world: '所有国家和地区' },
    sentence: (p) =>
      `最近三年，成员的IPv6地址空间合计${gained(p.last)}；前三年${gained(p.before)}。${p.behind === null ? '' : `成员最早的IPv6，其中位数${later(p.behind)}。`}`,
    rows: {
      times: (p) => `${date(p.to)}持有的IPv6地址空间，为${date(p.from)}的倍数`,
      rate: (p) => `年增长率，截至${date(p.to)}的五年，限增长稳定的`,
      doubling: '翻一番的年数，限增长稳定且在五年内的',
      last: (p) => `${spanOf({ oldest: p.from, newest: p.to })}增加的/32块数`,
      first: '仍在列的最早一笔IPv6发放，中位数',
      since: (p) => `从那时到${date(p.to)}的年数`,
      behind: '晚于世界中位数的年数',
      delegations: (p) => `${p.from}年至${p.to}年每年IPv6发放笔数`,
    },
    times: (ratio) => fixed(ratio, 2),
    more: '每个国家和地区的IPv6速度，以及如何得出',
    worldFiles: (p) =>
      `最早的发放和每年发放笔数出自${p.oldest === p.newest ? '' : '不同日期（'}${spanOf(p)}${p.oldest === p.newest ? '' : '）'}的注册机构文件。发放按${p.from}年至${p.to}年统计，这是这些文件都完整涵盖的最近五年。`,
  },
};
