import { describe, expect, it } from 'vitest';
import { search } from '../../text/en/search.ts';
import { search as chinese } from '../../text/zh/search.ts';
import { askedFor } from './asked-for.ts';

const asked = (query: string) => askedFor(query, search.questions, search.silent);

describe('a question typed into the search', () => {
  it.each([
    ['how many addresses are left', 'ipv4/'],
    ['How many IPv4 addresses are left?', 'ipv4/'],
    ['is there any ipv4 left', 'ipv4/'],
    ['when did IPv4 run out', 'ipv4/'],
    ['who has the most addresses', 'fairness/'],
    ['how many people use IPv6', 'used/'],
    ['how do I get ipv6', 'get-ready/'],
    ['download data', 'data/'],
  ])('%j is answered first by /%s', (query, path) => {
    expect(asked(query)[0]).toBe(path);
  });

  it.each(['', 'addresses', 'the', 'how many', 'ipv6', 'kenya addresses', 'left handed people'])(
    '%j is none',
    (query) => {
      expect(asked(query)).toEqual([]);
    },
  );

  it('is answered in each of its wordings by its page', () => {
    for (const { path, asked: wordings } of search.questions)
      for (const wording of wordings) expect([wording, asked(wording)[0]]).toEqual([wording, path]);
  });
});

describe('a question in Chinese, whose words stand without spaces', () => {
  const askedInChinese = (query: string) => askedFor(query, chinese.questions, chinese.silent);

  it.each([
    ['IPv4地址还剩多少', 'ipv4/'],
    ['哪个国家的IPv4地址最多', 'fairness/'],
    ['怎样获得IPv6', 'get-ready/'],
    ['下载数据', 'data/'],
  ])('%j is answered first by /%s', (query, path) => {
    expect(askedInChinese(query)[0]).toBe(path);
  });

  it.each(['地址', '多少', 'IPv6', '肯尼亚的地址'])('%j is none', (query) => {
    expect(askedInChinese(query)).toEqual([]);
  });

  it('is answered in each of its wordings by its page', () => {
    for (const { path, asked: wordings } of chinese.questions)
      for (const wording of wordings)
        expect([wording, askedInChinese(wording)[0]]).toEqual([wording, path]);
  });
});
