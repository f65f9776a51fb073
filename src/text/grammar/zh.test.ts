import { describe, expect, it } from 'vitest';
import { WORLD } from '../../model/area.ts';
import { areaOf } from '../../model/group.ts';
import { tellTable } from './sample-names.ts';
import {
  addresses,
  counted,
  countries,
  date,
  dayNamed,
  editionOf,
  full,
  inTen,
  listed,
  oneIn,
  ordinal,
  peopleIn,
  percent,
  place,
  places,
  refreshOf,
  row,
  short,
  signed,
  someOf,
  spanOf,
  tick,
} from './zh.ts';

const named = tellTable();

describe('a number in Chinese', () => {
  it('counts by ten thousands in prose, in full in tables', () => {
    expect([0, 12, 5371.07, 9400, 12_345, 1_500_000, 27_313_408, 3_687_291_472].map(short)).toEqual(
      [...['0', '12', '5,370', '9,400', '1.23万', '150万', '2730万', '36.9亿']],
    );
    expect(tick(98_765)).toBe('9.88万');
    expect(full(27_313_408)).toBe('27,313,408');
    expect([0.8619, 0.0003].map((share) => percent(share))).toEqual(['86.2%', '0.03%']);
    expect([3, -0.4].map((value) => signed(value))).toEqual(['+3.0', '−0.4']);
    expect([8192, 65_536].map(addresses)).toEqual(['8,192', '6.55万']);
  });

  it('has a measure word and no plural', () => {
    const said = [0, 1, 2, 3, 5, 11, 21, 100, 1_500_000].map((count) => counted(count, '个地址'));
    expect(said).toEqual([
      ...['0个地址', '1个地址', '2个地址', '3个地址', '5个地址', '11个地址', '21个地址'],
      ...['100个地址', '150万个地址'],
    ]);
    expect([0, 1, 2, 21].map(countries)).toEqual([
      ...['0个国家和地区', '1个国家或地区', '2个国家和地区', '21个国家和地区'],
    ]);
    expect([1, 3, 21].map(ordinal)).toEqual(['第1', '第3', '第21']);
  });
});

describe('a share in round numbers', () => {
  it('is a fraction, or so many of so many people', () => {
    expect([0.124, 0.5, 0.33, 0.66, 0.7, 0.91].map(oneIn)).toEqual([
      ...['约八分之一', '约一半', '约三分之一', '约三分之二', '约十分之七', '约十分之九'],
    ]);
    expect([0.124, 0.5, 0.0412, 0.4].map(peopleIn)).toEqual([
      ...['每八个人中约有一人', '每两个人中约有一人', '每24人中约有一人', '每五个人中约有两人'],
    ]);
    expect([0.412, 0.02, 0.98].map(inTen)).toEqual(['四成', '2%', '98%']);
  });

  it('has a small share in characters, whatever its parts', () => {
    expect([0.05, 0.0323, 0.0476, 0.0095, 0.0083, 0.0059, 0.00435, 0.001].map(oneIn)).toEqual([
      ...['约二十分之一', '约三十一分之一', '约二十一分之一', '约一百一十分之一'],
      ...['约一百二十分之一', '约一百七十分之一', '约二百三十分之一', '约一千分之一'],
    ]);
    expect([1 / 11, 1 / 12, 1 / 100].map(oneIn)).toEqual([
      ...['约十一分之一', '约十二分之一', '约一百分之一'],
    ]);
  });

  it('is none or all only where it is exactly that', () => {
    expect([0, 0.0001, 0.999, 1].map(oneIn)).toEqual(['无', '不到千分之一', '九成以上', '全部']);
    expect([0, 0.0001, 0.999, 1].map(peopleIn)).toEqual([
      ...['没有人', '每1,000人中不到一人', '每十个人中有九人以上', '所有人'],
    ]);
  });
});

describe('a date in Chinese', () => {
  it('says no more than is known', () => {
    expect(['2026', '2026-08', '2026-07-19'].map(date)).toEqual([
      ...['2026年', '2026年8月', '2026年7月19日'],
    ]);
    expect(dayNamed('2026-07-19')).toBe('2026年7月19日（星期日）');
    expect(date('2019-03-31/2019-12-31')).toBe('2019年3月31日至12月31日');
    expect(date('2019-03/2020-03')).toBe('2019年3月至2020年3月');
  });

  it.each([
    ['2026-11-24', '2026-11-24', '2026年11月24日'],
    ['2026-11-24', '2026-11-27', '2026年11月24日至27日'],
    ['2026-10-24', '2026-11-27', '2026年10月24日至11月27日'],
    ['2026-10-24', '2026-11-24', '2026年10月24日至11月24日'],
    ['2025-11-27', '2026-11-27', '2025年11月27日至2026年11月27日'],
    ['2026-08', '2026-11', '2026年8月至11月'],
    ['2025', '2026', '2025年至2026年'],
    ['2026-11', '2026-11-27', '2026年11月至2026年11月27日'],
  ])('from %s to %s is %s', (oldest, newest, words) => {
    expect(spanOf({ oldest, newest })).toBe(words);
  });

  it.each([
    ['2026-11-28', '2026年11月28日版'],
    ['2026-11-28-2', '2026年11月28日第2版'],
    ['2026-11-28-edited-0123abcd', '2026年11月28日版（此后有修改，0123abcd）'],
  ])('of the edition %s is %s', (name, words) => {
    expect(editionOf(name)).toBe(words);
  });

  it('of a refresh says which of the day it was', () => {
    expect(['2026-11-28', '2026-11-28-2'].map(refreshOf)).toEqual([
      ...['2026年11月28日', '2026年11月28日第2次'],
    ]);
  });
});

describe('a place in a sentence', () => {
  it('is bent in no way, and brings the word beside it', () => {
    expect(place('GM', 'subject')).toBe('冈比亚');
    const forms = (['in', 'of', 'from'] as const).map((form) => place('GM', form));
    expect(forms).toEqual(['在冈比亚', '冈比亚的', '来自冈比亚']);
  });

  it.each([
    ['HK', '中国香港特别行政区'],
    ['MO', '中国澳门特别行政区'],
    ['TW', '中国台湾省'],
    ['BQ', '博纳尔，圣俄斯塔休斯和萨巴'],
    ['FK', '福克兰群岛（马尔维纳斯）'],
    ['019', '美洲'],
    [WORLD, '世界'],
    ['ZZ', '未注明国家或地区'],
    ['ripencc', 'RIPE NCC'],
    ['sids', '小岛屿发展中国家'],
    [areaOf('americas'), '美洲'],
    [areaOf('ripencc'), '主要由RIPE NCC服务的国家和地区'],
    ['QX', 'QX'],
  ])('%s is %s', (area, name) => {
    expect(place(area, 'name')).toBe(name);
  });

  it('has a name for each country and territory of the table', () => {
    expect(named.length).toBeGreaterThan(200);
    const wrong = named.filter(
      ({ alpha2 }) => !/^[\u4e00-\u9fff（），]+$/u.test(place(alpha2, 'name')),
    );
    expect(wrong).toEqual([]);
    expect(new Set(named.map(({ name_zh }) => name_zh)).size).toBe(named.length);
  });
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['KE'], '肯尼亚'],
    [['GM', 'KE'], '冈比亚和肯尼亚'],
    [['GM', 'KE', 'CI'], '冈比亚、肯尼亚和科特迪瓦'],
    [['GM', 'KE', 'CI', 'CN'], '冈比亚、肯尼亚、科特迪瓦和中国'],
    [['GM', 'AG', 'CI'], '冈比亚、安提瓜和巴布达以及科特迪瓦'],
    [['GM', 'BQ'], '冈比亚；以及博纳尔，圣俄斯塔休斯和萨巴'],
  ])('of %j is %s', (areas, words) => {
    expect(listed(places(areas))).toBe(words);
  });

  it('of many says how many', () => {
    expect(someOf(places(['GM', 'KE', 'CI', 'CN', 'FJ']))).toBe('冈比亚、肯尼亚、科特迪瓦等5个');
  });

  it('in one line has no word between the last two', () => {
    expect(row(['内罗毕', '肯尼亚'])).toBe('内罗毕，肯尼亚');
  });
});
