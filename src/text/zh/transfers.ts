import type { Registry } from '../../model/registry.ts';
import type { TransfersText } from '../contract/transfers.ts';
import { addresses, date, listed, place, places } from '../grammar/zh.ts';

const counted = (value: number) => `${addresses(value)}个地址`;
const span = (p: { from: string; to: string }) =>
  p.from === p.to ? `${p.from}年` : `${p.from}年至${p.to}年`;

const registries = (names: readonly Registry[]) => listed(places(names));

/** What a place gained or lost by transfers. */
function net(came: number, went: number): string {
  if (came === went) return '转入与转出一样多';
  return came > went
    ? `转入比转出多${addresses(came - went)}个`
    : `转出比转入多${addresses(went - came)}个`;
}

/** The same in few words. */
function balance(net: number): string {
  if (net === 0) return '进出相等';
  return `${net > 0 ? '净转入' : '净转出'}${addresses(Math.abs(net))}`;
}

/** IPv4 addresses that change hands, by country and by registry. */
export const transfers: TransfersText = {
  title: (p) =>
    p.came + p.went === 0
      ? `${addresses(p.stayed)}个IPv4地址易手，没有跨境转让`
      : `跨境的IPv4转让：${net(p.came, p.went)}`,
  unit: '转让的IPv4地址，逐年',
  sentence: (p) => {
    if (p.came + p.went === 0)
      return `${span(p)}，${counted(p.stayed)}在${place(p.area, 'name')}注册的持有者之间易手；没有跨境转让的记录。`;
    const within =
      p.stayed === 0 ? '' : `另有${addresses(p.stayed)}个在${place(p.area, 'name')}内部易手。`;
    return `${span(p)}，在${place(p.area, 'name')}注册的持有者从别处的持有者得到${counted(p.came)}，转出${addresses(p.went)}个。${within}`;
  },
  panels: {
    across: '跨境',
    within: '当地持有者之间',
    net: (p) => balance(p.net),
    total: (value) => `共${addresses(value)}`,
  },
  keys: { in: '转入', out: '转出' },
  notes: {
    once: '依据各注册机构自己的记录。注册机构之间的转让在双方的记录中都有，按接收方的记录计一次。公司出售和收购同样计入；转移两次的地址块计两次。',
    country: '国家是记录中机构的国家。记录没有写明的，不计入任何国家或地区。',
    registries: '同一注册机构的两家持有者之间的转让不计。',
    partial: (on) => `最后一年到${date(on)}的记录为止。`,
  },
  registries: {
    title: (p) =>
      p.gained.length === 0 || p.lost.length === 0
        ? '注册机构之间转让的IPv4地址'
        : `IPv4地址从${registries(p.lost)}转往${registries(p.gained)}`,
    unit: '注册机构之间转让的IPv4地址，逐年',
    sentence: (p) =>
      `${span(p)}，${counted(p.total)}从一家注册机构的持有者转给另一家的持有者。${place(p.most, 'name')}净转入最多，为${addresses(p.mostNet)}个；${place(p.least, 'name')}净转出最多，为${addresses(-p.leastNet)}个。`,
    panel: (p) => balance(p.net),
    none: '与其他机构没有转让',
    net: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${addresses(Math.abs(value))}`,
    even: (p) =>
      `${span(p)}，${counted(p.total)}从一家注册机构的持有者转给另一家的持有者；各家转入与转出一样多。`,
  },
  columns: {
    year: '年份',
    registry: '注册机构',
    in: '转入',
    out: '转出',
    within: '当地持有者之间',
    net: '净额',
  },
};
