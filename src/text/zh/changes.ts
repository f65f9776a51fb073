import type { TableChange } from '../../model/change.ts';
import type { ChangesText } from '../contract/changes.ts';
import { counted, date, editionOf, full, place, refreshOf } from '../grammar/zh.ts';

/** IPv6 space in the largest of three sizes of block that goes into it at least once. */
function blocks(slash64s: number): string {
  const size = [32, 48].find((length) => Math.abs(slash64s) >= 2 ** (64 - length)) ?? 64;
  return `${full(slash64s / 2 ** (64 - size), 3)}块/${size}`;
}

/** How many rows came, went and changed, without what was none. */
function rowsOf({ added, removed, changed }: TableChange): string {
  const parts = [
    ['新增', added],
    ['去掉', removed],
    ['改动', changed],
  ] as const;
  return parts.flatMap(([what, rows]) => (rows === 0 ? [] : `${what}${full(rows)}行`)).join('，');
}

/** What changed from one edition of the data to the next. */
export const changes: ChangesText = {
  title: '数据有何变化',
  description: '每次更新数据改变了什么：新发放、退还或转移的地址空间，按注册机构和国家。',
  lead: '每次更新数据，变化都记录在这里。注册机构的文件说明注册了什么，不说明为什么变化：离开一份清单、进入另一份清单的地址，可能是出售了，可能随持有者迁移，也可能是作了更正。',
  none: '到目前为止只有一版，所以还没有变化。',
  feed: '以Atom订阅变化',
  feedTitle: 'IPv6 Atlas：数据变化',
  heading: (refresh) => `${refreshOf(refresh)}更新`,
  notes: {
    edition: (edition) => `此后的数据为${editionOf(edition)}。`,
    stale: (p) => `无法读取，因此保留其最近的有效数据：${p.source}。原因：${p.because}`,
    reached: (p) => `自${date(p.since)}起无法读取，现已恢复：${p.source}。`,
    accepted: (p) =>
      `检查${p.check}预期${p.key}为${p.expected}，所见为${p.saw}。由人工放行：${p.because}`,
  },
  noRows: '没有一行数据变化。',
  span: (change) =>
    change.from === null
      ? `${date(change.to)}的文件`
      : `从${date(change.from)}的文件到${date(change.to)}的文件`,
  notCompared: {
    'no-earlier-file': '没有更早的文件可供比较。',
    reconstructed: '没有比较，因为两份文件中有一份系重建，缺少地址块的状态。',
  },
  quiet: '除日期外没有变化。',
  columns: {
    what: '发生了什么',
    family: '种类',
    country: '国家或地区',
    blocks: '地址块',
    amount: '数量',
  },
  kinds: {
    delegated: '新发放',
    appeared: '出现在清单上',
    disappeared: '离开清单',
    'country-changed': '转到另一国家或地区的持有者',
    'status-changed': '状态改变',
    'date-revised': '首次注册日期修订',
    reshaped: '拆分或合并',
  },
  families: { ipv4: 'IPv4', ipv6: 'IPv6', asn: '自治系统号' },
  moved: (from, to) => `${from} → ${to}`,
  amounts: {
    ipv4: (amount) => `${full(amount)}个地址`,
    ipv6: (slash64s) => blocks(slash64s),
    asn: (amount) => `${full(amount)}个号`,
  },
  caption: (p) => `${place(p.registry, 'name')}，${refreshOf(p.refresh)}更新`,
  more: (count) => `另有${full(count)}项较小的变化，见当日的数据文件。`,
  tables: (changed) =>
    `表中的行：${changed.map((table) => `${table.table}${rowsOf(table)}`).join('；')}`,
  entry: (p) => `${date(p.day)}更新了数据；${counted(p.registries, '家注册机构的文件有变化')}。`,
};
