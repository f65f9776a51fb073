import { describe, expect, it } from 'vitest';
import { percent } from '../grammar/ar.ts';
import { apart, CLOSE, isolated, isolating, OPEN } from './isolated.ts';

/** Words with brackets that can be seen in place of isolates. */
const seen = (words: string) =>
  isolated(words).replaceAll(OPEN, '[').replaceAll(CLOSE, ']').replaceAll('\u200e', '');

describe('words of another language', () => {
  it.each([
    ['90% of systems by July 2023', '[90% of systems by July 2023]'],
    [`over ${OPEN}IPv6${CLOSE} alone`, '[over IPv6 alone]'],
    ['', ''],
    ['حيز IPv6', 'حيز [IPv6]'],
  ])('are one isolate, numbers at their ends too: %s', (words, one) => {
    expect(seen(apart(words))).toBe(one);
    expect(seen(`الهدف: ${apart(words)}.`)).toBe(`الهدف: ${one}.`);
  });
});

describe('Latin runs in a sentence of Arabic', () => {
  it.each([
    ['كتلة IPv6 واحدة', 'كتلة [IPv6] واحدة'],
    ['سجل RIPE NCC وLACNIC.', 'سجل [RIPE NCC] و[LACNIC].'],
    [
      'كتلة بحجم /32 أو 192.0.2.0/24، ثم 2001:db8::1.',
      'كتلة بحجم [/32] أو [192.0.2.0/24]، ثم [2001:db8::1].',
    ],
    ['زاد +27.3 مليون أو −4.', 'زاد [+27.3] مليون أو [−4].'],
    ['8,192 عنواناً في 24–27 نوفمبر 2026', '8,192 عنواناً في 24–27 نوفمبر 2026'],
    [`بلغت ${percent(0.123)}، ثم 12%.`, 'بلغت [12.3%]، ثم [12%].'],
    ['إصدار 2026-11-28-2 (RFC 8200)', 'إصدار [2026-11-28-2] ([RFC 8200])'],
    ['رخصة PDDL 1.0 (ملك عام)', 'رخصة [PDDL 1.0] (ملك عام)'],
    ['وجد {count} صفحة عن IPv6', 'وجد [{count}] صفحة عن [IPv6]'],
    [
      'الهدف: All sites over IPv6, by 2025 (draft), in 12 months. وما آل إليه',
      'الهدف: [All sites over IPv6, by 2025 (draft), in 12 months]. وما آل إليه',
    ],
    ['نسبة (APNIC Labs) والذين (Google)', 'نسبة ([APNIC Labs]) والذين ([Google])'],
    ['لدى RIPE NCC 514 يوماً', 'لدى [RIPE NCC] 514 يوماً'],
    ['مثل 192.0.2.1، أو 1.5 مليون', 'مثل [192.0.2.1]، أو 1.5 مليون'],
    ['كتلة IPv6 (64:ff9b::/96)', 'كتلة [IPv6 (64:ff9b::/96)]'],
    ['كان IPv4 8 عناوين', 'كان [IPv4] 8 عناوين'],
  ])('stand apart: %s', (words, apart) => {
    expect(seen(words)).toBe(apart);
    expect(isolated(isolated(words))).toBe(isolated(words));
  });

  it('are left alone where there is no Arabic, but for a sign before a number', () => {
    expect(['RIPE NCC', '/ar/data/', '12', '+12', '−0.4'].map(seen)).toEqual([
      ...['RIPE NCC', '/ar/data/', '12', '[+12]', '[−0.4]'],
    ]);
  });

  it('are found in all words, ready or yet to be made, and in no map', () => {
    const words = isolating({
      ready: ['عن IPv6'],
      made: (count: number) => ({ said: `${count} من IPv6` }),
      known: new Map([['US', ['عن IPv6']]]),
    });
    expect(words.ready).toEqual([isolated('عن IPv6')]);
    expect(words.made(3).said).toBe(isolated('3 من IPv6'));
    expect(words.known.get('US')).toEqual(['عن IPv6']);
  });
});
