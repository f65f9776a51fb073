import { beforeAll, describe, expect, it } from 'vitest';
import { tellTable } from '../grammar/sample-names.ts';
import { phrasesOf } from './phrases.ts';

let names: readonly string[];
beforeAll(() => {
  names = tellTable().map(({ name_zh }) => name_zh);
});

describe('phrases of a headline in Chinese', () => {
  it.each([
    '世界|一半|人口|所在的|国家和地区，持有|3.23%的|IPv4|地址',
    '2026年7月|经IPv6|访问的|Google|用户：欧洲的|中位数|为25.2%，非洲|为5.68%',
    '每1,000个|可用的|IPv4|地址中，已发放|996个',
    '持有|IPv6|地址|空间|14.3万块/32',
    '自2019年|以来，肯尼亚|有4.53万个|IPv4|地址|退还',
    '2026年8月，据APNIC Labs|测量，全世界|43.6%的|用户|能够|使用|IPv6',
  ])('keep words with what belongs to them: %s', (told) => {
    expect(phrasesOf(told.replaceAll('|', '')).join('|')).toBe(told);
  });

  it('keep names whole that have room in a line, and lose no letter of others', () => {
    for (const name of names) {
      const phrases = phrasesOf(`${name}的现状`);
      expect(phrases.join('')).toBe(`${name}的现状`);
      if (/^\p{Script=Han}{1,8}$/u.test(name)) expect(phrases[0]).toBe(`${name}的`);
      expect(Math.max(...phrases.map((phrase) => phrase.length))).toBeLessThanOrEqual(18);
    }
  });

  it('are one where nothing is, and where nothing may be parted', () => {
    expect(phrasesOf('')).toEqual([]);
    expect(phrasesOf('AFRINIC')).toEqual(['AFRINIC']);
    expect(phrasesOf('图表')).toEqual(['图表']);
  });
});
