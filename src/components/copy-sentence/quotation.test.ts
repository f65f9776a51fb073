import { describe, expect, it } from 'vitest';
import { type Quotation, quotationText, quotationWords } from './quotation.ts';

const quotation: Quotation = {
  title: 'Kenya: 142 /32s of IPv6',
  sentence: '\n  From 33 /32s in March 2019\n  to 142 in August 2026. ',
  source: 'Data to August 2026. Source: registries, as of 22 August 2026',
  site: 'IPv6 Atlas',
  comma: ', ',
  address: 'https://ipv6-atlas.example/figures/a/ke/',
};

describe('a quotation', () => {
  it('is title, sentence, source and address, each ended, with single spaces', () => {
    expect(quotationText(quotation)).toBe(
      'Kenya: 142 /32s of IPv6. From 33 /32s in March 2019 to 142 in August 2026. Data to August 2026. Source: registries, as of 22 August 2026. IPv6 Atlas, https://ipv6-atlas.example/figures/a/ke/',
    );
  });

  it('leaves out a title that the sentence says already, and the address where that goes apart', () => {
    const words = quotationWords({ ...quotation, title: '', source: 'Source: Google' });
    expect(words).toBe('From 33 /32s in March 2019 to 142 in August 2026. Source: Google.');
  });

  it('ends Chinese with its own full stop, and no space behind it', () => {
    const words = { title: '肯尼亚：IPv6', sentence: '增至142块/32。', source: '来源：APNIC' };
    expect(quotationWords({ ...quotation, ...words })).toBe(
      '肯尼亚：IPv6。增至142块/32。来源：APNIC。',
    );
  });
});
