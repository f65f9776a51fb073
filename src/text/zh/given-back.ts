import type { Registry } from '../../model/registry.ts';
import type { FlowTotals, GivenBackText } from '../contract/given-back.ts';
import { addresses, date, full, listed, percent, place, places, spanOf } from '../grammar/zh.ts';

/** So many addresses. */
const counted = (value: number) => `${addresses(value)}个IPv4地址`;
const some = (value: number) => (value === 0 ? '没有' : `有${addresses(value)}个`);
const yearOf = (day: string) => day.slice(0, 4);
const days = (p: { from: string; to: string }) => spanOf({ oldest: p.from, newest: p.to });
const registries = (names: readonly Registry[]) => listed(places(names));
const yearsOf = (p: { from: string; to: string }) =>
  p.from === p.to ? `${p.from}年` : `${p.from}年至${p.to}年`;

/** The finding of a place: what was given back there, or what else happened where nothing was. */
function finding(totals: FlowTotals, from: string, where: string): string {
  const since = `自${yearOf(from)}年以来，${where}`;
  if (totals.back > 0) return `${since}有${counted(totals.back)}退还`;
  const given = totals.newly + totals.again;
  if (given > 0) return `${since}获发${counted(given)}，没有退还`;
  return `${since}没有退还IPv4地址，但有地址转入或转出`;
}

/** All that happened, in the order of how it reads, without what did not. */
function account(p: FlowTotals): string {
  const parts = [
    [p.newly, '新发放'],
    [p.again, '再次发放'],
    [p.listedAgain, '以旧日期重新列出'],
    [p.back, '退还'],
  ] as const;
  const told = parts.flatMap(([value, what]) =>
    value > 0 ? [`${what}${addresses(value)}个`] : [],
  );
  const first = told.length > 0 ? told.join('，') : '没有发放，也没有退还';
  const moved =
    p.came + p.went === 0
      ? '没有转移。'
      : `从别处转来的${some(p.came)}，转往别处的${some(p.went)}。`;
  const untold = p.untold > 0 ? `另有${addresses(p.untold)}个离开；还没有文件说明去向。` : '';
  return `${first}。${moved}${untold}`;
}

/** What was given back, moved and given again, by the registries’ own files. */
export const givenBack: GivenBackText = {
  unit: '进出注册机构清单的IPv4地址，逐年',
  columns: {
    ...{ registry: '注册机构', from: '自', to: '至' },
    newly: '新发放',
    again: '再次发放',
    listedAgain: '以旧日期重新列出',
    came: '从别处转来',
    went: '转往别处',
    back: '退还',
    untold: '离开，去向不明',
  },
  keys: {
    ...{ given: '新发放或再次发放', back: '退还' },
    ...{ came: '从别处转来', went: '转往别处' },
  },
  panels: { given: '发放和退还', moved: '转来和转往' },
  notes: {
    back: '退还指不再由任何注册机构列出的地址：可能是持有者退还的，也可能是注册机构收回的。',
    between: '从一个成员转到另一个成员的，两边都计。',
    oneRegistry: (registry) =>
      `只依据${place(registry, 'name')}的文件，不含其他注册机构在此列出的地址。`,
  },
  registries: {
    title: (p) =>
      `自${yearOf(p.from)}年以来，退还给${registries(p.registries)}的有${counted(p.back)}`,
    sentence: (p) => {
      const each = p.each.map(
        ({ registry, back }) => `${place(registry, 'name')}有${addresses(back)}个`,
      );
      const { newly, again } = p.totals;
      return `${days(p)}，退还的地址：${each.join('，')}。同一时期，新发放的${some(newly)}，退回后再次发放的${some(again)}。`;
    },
    panel: (back) => `退还${addresses(back)}个`,
  },
  place: {
    title: (p) => finding(p.totals, p.from, place(p.name, 'name')),
    sentence: (p) =>
      `${days(p)}，${p.area === null ? '所统计成员' : place(p.area, 'name')}的IPv4地址：${account(p.totals)}`,
  },
  group: {
    title: (p) => finding(p.totals, p.from, '成员'),
    covered: (p) =>
      p.covered === p.members
        ? `依据${registries(p.registries)}的文件，全部${full(p.members)}个成员都主要由其服务。`
        : `统计了${full(p.members)}个成员中的${full(p.covered)}个，即主要由${registries(p.registries)}服务的成员。其余成员没有这样的文件。`,
  },
  survivors: {
    title: (p) =>
      p.lost > 0
        ? `${yearsOf(p)}的IPv6发放，有${percent(p.lost)}不再列出`
        : `${yearsOf(p)}的IPv6发放，全部仍在列`,
    unit: '各年底在列的发放中，不再列出的比例',
    sentence: (p) => {
      const each = p.each.map(
        ({ registry, once, still }) =>
          `${place(registry, 'name')}的最新文件仍列出${full(once)}笔中的${full(still)}笔`,
      );
      return `${yearsOf(p)}各年底在列的IPv6发放中，${each.join('，')}（文件至${date(p.on)}）。按注册年份制作的图表只统计仍在列的。`;
    },
    bar: (p) =>
      p.still >= p.once
        ? '无'
        : `${percent(p.lost)}（${addresses(p.once)}中的${addresses(p.once - p.still)}）`,
    label: (p) => `${place(p.registry, 'name')}：${p.family === 'ipv6' ? 'IPv6发放' : 'IPv4地址'}`,
    notes: [
      '不再列出的，或已退还，或转到另一注册机构，或以另一日期重新注册。拆分地址块会增加发放笔数，所以注册机构列出的某年发放可能比当时还多。',
      '早于本站第一份文件的年份，该文件只显示到那时还剩下的。',
    ],
    columns: {
      ...{ registry: '注册机构', year: '首次注册年份' },
      ...{ ipv6Once: '当时的IPv6发放', ipv6Still: '仍在列的IPv6发放' },
      ...{ ipv4Once: '当时的IPv4地址', ipv4Still: '仍在列的IPv4地址' },
    },
  },
  listed: {
    title: (p) => `${registries(p.registries)}发放的IPv4地址，自${date(p.from)}起逐月`,
    unit: '已发放的IPv4地址，依注册机构自己的文件',
    change: (p) => {
      const now = `${date(p.to)}，${place(p.registry, 'name')}自己的文件列出${p.area === null ? '' : `${place(p.area, 'name')}的`}${addresses(p.after)}个地址`;
      if (p.before === p.after) return `${now}，与${date(p.from)}相同。`;
      const share = Math.abs(p.after / p.before - 1);
      return `${now}，比${date(p.from)}${p.after > p.before ? '多' : '少'}${percent(share)}。`;
    },
    line: (p) => `${place(p.registry, 'name')} ${addresses(p.value)}`,
    country: {
      line: (registry) => `${place(registry, 'name')}的文件`,
      note: (registry) =>
        `第二条线依据${place(registry, 'name')}自己的文件：有文件的每个月都是精确的，但只是这一家注册机构的，所以从不与第一条相连。该注册机构的简式文件换成扩展文件之处，线条断开，因为扩展文件可能把同一地址列在另一国家或地区。`,
    },
    notes: [
      '每个月都是精确的，但只是一家注册机构的：从不与五家合计画成同一条线。',
      '缺少月份处，线条断开。',
    ],
    columns: {
      ...{ registry: '注册机构', date: '月份' },
      addresses: (registry) =>
        registry === null ? 'IPv4地址' : `${place(registry, 'name')}自己文件中的地址`,
    },
  },
};
