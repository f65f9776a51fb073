import type { FairnessText } from '../contract/fairness.ts';
import { date, full, listed, percent, place, places, short, someOf } from '../grammar/zh.ts';
import { perPerson, said, tickedPerPerson } from './values.ts';

const index = (value: number) => value.toFixed(2);

/** How a coefficient went from one value to another: 下降了0.10, 上升了0.02, 几乎没有变化. */
function went(before: number, after: number): string {
  if (index(before) === index(after)) return '几乎没有变化';
  const by = index(Math.abs(after - before));
  return after < before ? `下降了${by}` : `上升了${by}`;
}

/** The page on how IPv4 addresses are shared out among people. */
export const fairness: FairnessText = {
  kicker: 'IPv4份额',
  title: (p) =>
    p.share === null
      ? 'IPv4地址在人口中如何分布'
      : `世界一半人口所在的国家和地区，持有${percent(p.share)}的IPv4地址`,
  description:
    '各国家和地区的人均IPv4地址，洛伦兹曲线和基尼系数，各区域和国家组的人口份额和地址份额，由来和解读。',
  lead: (p) =>
    `${p === null ? '本版没有一个月份同时统计了各国家和地区的地址和人口，因此无法说明人均份额。' : `${date(p.on)}的IPv4地址在${full(p.countries)}个国家和地区的人口中如何分布（人口为${p.year}年）。`}地址算在持有者的注册地，不一定是使用地。`,
  ladder: {
    title: (p) =>
      `从${place(p.top, 'name')}的${perPerson(p.topValue)}IPv4地址到${place(p.low, 'name')}的${perPerson(p.lowValue)}`,
    unit: (p) => `人均IPv4地址，对数刻度，${date(p.on)}；竖线为全世界`,
    sentence: (p) =>
      `各国家和地区的中位数为${said['addresses-per-person'](p.median)}，按全部人口计为${perPerson(p.world)}。${full(p.countries)}个国家和地区中，${p.above * 2 < p.countries ? '只有' : '有'}${full(p.above)}个高于后者。`,
    caption: (p) => `两项数字齐全的每个国家和地区的人均IPv4地址，${date(p.on)}`,
    most: '最多的十个',
    least: '最少的十个',
    world: (value) => `世界${value}`,
    row: (p) => tickedPerPerson(p.value),
    written: (value) =>
      value >= 0.001 ? value.toFixed(3) : value === 0 ? '0' : value.toPrecision(2),
    none: (p) => `没有IPv4地址注册在${listed(places(p.areas))}；对数刻度上没有零的位置。`,
    small: '小的商业中心持有的可能远多于当地人所用：在那里注册的公司可以在任何地方使用其地址。',
    columns: {
      country: '国家或地区',
      perPerson: '人均地址',
      addresses: '地址',
      people: '人口',
    },
  },
  lorenz: {
    title: (p) => `地址最多的十分之一人口所在的国家和地区，持有${percent(p.share)}的IPv4地址`,
    unit: (p) => `各国家和地区的洛伦兹曲线，按人口加权，${date(p.on)}`,
    sentence: (p) =>
      `世界人口中，地址较少的一半所在的国家和地区持有${percent(p.half)}的地址，地址最多的十分之一所在的持有${percent(p.tenth)}。基尼系数为${index(p.gini)}：0表示人人一样多，1表示全部集中在一方。`,
    half: (share) => `地址较少的一半人口：${percent(share)}`,
    ninety: (share) => `地址较少的十分之九人口：${percent(share)}`,
    equal: '人人一样多',
    across: '人口份额，地址最少的在前',
    up: 'IPv4地址份额',
    notes: [
      '如何得出：把国家和地区按人均地址排序；曲线累加其人口和地址；基尼系数等于一减去曲线下面积的两倍。同一国家或地区的人视为拥有一样多，内部的不平等看不到。',
      '地址的基尼系数不是收入的基尼系数。地址应当依人口、依网络还是依需要分配，是政策问题，任何系数都不能回答。',
    ],
    leftOut: (p) =>
      `因没有人口数字或不属于单一国家而未计入：${listed(places(p.areas))}；合计${short(p.addresses)}个地址，占该月统计总数的${percent(p.share)}。`,
    columns: { people: '地址最少的人口份额', addresses: '地址份额' },
  },
  shares: {
    title: (p) =>
      `第64号决议所列的四组国家，人口占${percent(p.people)}，IPv4地址占${percent(p.addresses)}`,
    unit: (p) => `占世界人口的份额，其次是占世界IPv4地址的份额，${date(p.on)}`,
    sentence: (p) =>
      `地址份额是人口份额的多少倍：${p.regions.map(({ area, ratio }) => `${place(area, 'name')}${short(ratio)}倍`).join('，')}。`,
    hollow: '人口份额',
    full: '地址份额',
    sections: {
      regions: '联合国的区域',
      groups: '国家组（有重叠，切勿相加）',
      registries: '主要由各注册机构服务的国家和地区',
    },
    row: (p) => `${percent(p.people)} · ${percent(p.addresses)}`,
    names: {
      ldc: '最不发达国家',
      lldc: '内陆发展中国家',
      sids: '小岛屿发展中国家',
      transition: '经济转型国家',
      developing: '四组合计',
      africa: '非洲',
      americas: '美洲',
      asia: '亚洲',
      europe: '欧洲',
      oceania: '大洋洲',
      afrinic: 'AFRINIC',
      apnic: 'APNIC',
      arin: 'ARIN',
      lacnic: 'LACNIC',
      ripencc: 'RIPE NCC',
    },
    note: (p) =>
      `份额是就两项数字齐全的国家和地区而言。决议的脚注说，发展中国家包括这四组国家。不在四组之内的${p.outside.length === 0 ? '' : `，例如${listed(places(p.outside))}，`}不论收入多少，都不计入。`,
    columns: {
      group: '区域或国家组',
      countries: '有数据的国家和地区',
      people: '人口份额',
      addresses: '地址份额',
      perPerson: '人均地址',
      gini: '内部基尼系数',
    },
  },
  byYear: {
    title: (p) =>
      `截至${p.from}年注册的地址块：基尼系数${index(p.before)}。加上到${p.to}年为止的：${index(p.after)}`,
    unit: (p) => `仍在列的地址空间的基尼系数，按地址块首次注册的年份；${p.files}`,
    sentence: (p) => {
      const fall = p.start.value - p.last.value;
      const whole = `自${p.start.year}年以来，系数${went(p.start.value, p.last.value)}`;
      const lead =
        fall > 0 ? `后来的地址块比早期的去了更多地方：${whole}` : `就已注册的地址块而言，${whole}`;
      if (p.end === null) return `${lead}。`;
      const by = `到${p.end.year}年底（IANA在这一年发完最后几块）`;
      const part = (p.start.value - p.end.value) / fall;
      return fall > 0 && part >= 0 && part <= 1
        ? `${lead}，其中${percent(part)}${by}已经发生。`
        : `${lead}；${by}，系数为${index(p.end.value)}。`;
    },
    line: (value) => index(value),
    columns: { year: '首次注册截至年底', gini: '基尼系数' },
  },
  developing: {
    title: (p) =>
      `截至${p.by}年注册的IPv4，有${percent(p.share)}在第64号决议所列的四组国家；到${p.to}年为止的全部，有${percent(p.all)}`,
    unit: (p) =>
      `仍在列的地址空间中，在第64号决议所列四组国家注册的份额，按首次注册年份累计；${p.files}`,
    sentence: (p) =>
      `这四组国家的人口占世界的${percent(p.people)}。当年注册、至今在列的地址块中，它们所占份额最大的年份是${someOf(p.peaks.map((year) => `${year}年`))}，为${percent(p.peakShare)}。`,
    line: (value) => `${percent(value)}的地址`,
    people: (value) => `${percent(value)}的人口`,
    columns: { year: '首次注册截至年底', share: '四组国家的份额' },
  },
  sharedOut: (p) =>
    `年份从${p.first}年开始：到那年底，至少${full(p.countries)}个国家和地区有地址，今天在列的地址有${percent(p.part)}已经注册。人口是最近某一年的；没有人口数字的地方和不属于单一国家的地址，${p.isOfPeopled ? '不计入' : '计入作为分母的总数'}。`,
  history: {
    heading: '如何解读',
    quote: '许多国家认为在IPv4分配方面存在历史上的不平衡',
    quoteSource: '世界电信标准化全会第64号决议（2016年，哈马马特，修订版），注意到b)，本站译文',
    intro:
      '决议陈述了这一看法，没有作出判断。决议还考虑到，许多发展中国家希望国际电联电信标准化部门（ITU‑T）成为IP地址的注册机构，使发展中国家可以选择直接从国际电联获得IP地址，而另一些国家则愿意沿用现行体系（考虑到g）。对这样的数字有两种解读。',
    readings: [
      {
        heading: '看作不平衡',
        text: (p) =>
          `${p === null ? '' : `截至${p.by}年注册、至今在列的地址空间中，${percent(p.share)}注册在${place(p.first, 'name')}，其人口占这里所计人口的${percent(p.people)}。`}最早的地址在世界大部分地方联网之前就已发出，地址块很大，所依规则后来者已不能再用。后来发展起来的网络面对的是限量发放、等候名单或市场，别人当初领取的，它们要花钱买。照这种解读，一国何时上网决定它持有多少，而它的人民对此没有发言权。`,
      },
      {
        heading: '看作网络建在何处的记录',
        text: (p) =>
          `地址发给表明有需要的网络，而最早的网络只在少数地方。别处建起网络以后，同一区域内规则对所有人一样，地址也就发到了那里${p === null ? '' : `：截至${p.by}年注册的地址块，系数为${index(p.before)}，全部地址块为${index(p.after)}`}。国家代码说明持有者在哪里注册，不说明谁在使用地址；一个地址可以为许多人服务；IPv6对每个网络同样开放。照这种解读，地址是工具，不是财富，人均份额衡量的是历史，不是需要。`,
      },
    ],
    after: '本站不偏向任何一方。它给出图表，说明如何制成，解读留给读者。',
  },
  onward: '每个IPv4地址在哪里，还能得到什么，见关于这一主题的页面：',
  onwardLink: 'IPv4的稀缺',
};
