import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { tenCountries } from '../sample-countries.ts';
import { leadSource } from './lead-source.ts';

const text = catalogueOf('en');
const data = tenCountries({
  'ipv6-capable-apnic': { unit: 'share', sources: ['labs'], areas: { NR: [['2026-08', 0.1]] } },
});

describe('who counted what the first sentences about a country say', () => {
  it('are the publishers of what is known of it, each once', () => {
    const by = (ids: readonly string[]) => ids.map((id) => data.findSource(id)?.publisher);
    const told = leadSource(data, 'KE', text);
    const [google] = by(data.measure('ipv6-users-google').sources);
    expect(told).toMatch(/^Source: /);
    expect(told).toContain(google);
    const names = told.replace('Source: ', '').split('; ');
    expect(new Set(names).size).toBe(names.length);
  });

  it('are also those who counted the people whom addresses are shared out among', () => {
    const [, people = ''] = data.measure('ipv4-per-person').sources;
    const publisher = data.findSource(people)?.publisher;
    expect(publisher).toMatch(/\w/);
    expect(leadSource(data, 'KE', text)).toContain(publisher);
  });

  it('are nobody where nothing is known', () => {
    expect(leadSource(data, 'XX', text)).toBe('');
  });
});
