import { describe, expect, it } from 'vitest';
import { search } from '../../text/en/search.ts';
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
