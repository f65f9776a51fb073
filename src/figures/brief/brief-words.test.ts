import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { brief } from '../../text/en/brief.ts';

// Names are those of the data at hand.
sampleData({ countries: { BS: {}, KE: {} } });

const holders = {
  area: 'KE',
  all: 252,
  without: 99,
  registry: 'afrinic',
  on: '2026-08-21',
} as const;

describe('the holders in a brief', () => {
  it('are told with those without IPv6 among them, by whose file of which day', () => {
    expect(brief.registry.holders(holders)).toBe(
      '99 of Kenya’s 252 holders of IPv4 have no IPv6, by AFRINIC’s file of 21 August 2026.',
    );
    expect(brief.registry.holders({ ...holders, all: 1, without: 1 })).toContain(
      '1 of Kenya’s 1 holder of IPv4 has no IPv6',
    );
  });

  it('are told to have it all, or one alone', () => {
    expect(brief.registry.holders({ ...holders, without: 0 })).toMatch(
      /^All 252 holders of IPv4 in Kenya have IPv6 too, /,
    );
    expect(brief.registry.holders({ ...holders, all: 1, without: 0 })).toMatch(
      /^The one holder of IPv4 in Kenya has IPv6 too, /,
    );
  });
});

describe('the policies in a brief', () => {
  it('name what the table lacks, and never that there is none', () => {
    const kinds = ['procurement', 'task force'] as const;
    expect(brief.policies.lacks({ kinds, hasNone: false })).toBe(
      'Our table has no rule on purchases and no task force. That does not mean that there is none.',
    );
    expect(brief.policies.lacks({ kinds, hasNone: true })).toMatch(
      /^Our table has no policy on IPv6 of its own\. That does not mean/,
    );
  });

  it('have their kind and year, as far as it is known', () => {
    const policy = { title: 'A', kind: 'procurement', who: 'B' } as const;
    expect(brief.policies.entry({ ...policy, year: '2024' })).toBe(
      'A (rule on purchases, 2024; B)',
    );
    expect(brief.policies.entry({ ...policy, year: null })).toBe('A (rule on purchases; B)');
  });
});

describe('a step of a brief', () => {
  const p = { area: 'KE', holders, hasNoSpace: false, overdue: { target: 'Half', by: '2024-12' } };

  it('says why by what the tables show', () => {
    expect(brief.steps.why.request(p)).toBe(
      '99 of 252 holders of IPv4 have none. Begin with the largest operators.',
    );
    expect(brief.steps.why.request({ ...p, hasNoSpace: true })).toMatch(
      /^No IPv6 space is registered/,
    );
    expect(brief.steps.why.overdue(p)).toMatch(/^“Half” was due by December 2024; our table/);
  });

  it('names its clause as the Resolution numbers it, and the section of a document', () => {
    expect(brief.steps.clause({ to: 'states', number: 2 })).toBe(
      'WTSA Resolution 64, invites Member States 2',
    );
    expect(brief.steps.document({ title: 'RFC 6540', section: '2' })).toBe('RFC 6540, section 2');
    expect(brief.steps.document({ title: 'RIPE-772', section: null })).toBe('RIPE-772');
  });
});

describe('a place with an article', () => {
  it('has it in each sentence', () => {
    expect(brief.title('BS')).toBe('What can be done for IPv6 in the Bahamas');
    expect(brief.beside.caption({ area: 'BS', region: '019', count: 1 })).toBe(
      'Bahamas and, of those in the Americas that have both numbers, the one nearest on our map, neighbours by land first',
    );
  });
});
