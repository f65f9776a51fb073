import { describe, expect, it } from 'vitest';
import { WORLD } from '../../model/area.ts';
import { areaOf, GROUPS } from '../../model/group.ts';
import { REGISTRIES } from '../../model/registry.ts';
import { BENT } from '../ar/place-forms.ts';
import {
  addresses,
  bent,
  counted,
  countedAddresses,
  countedFull,
  editionDate,
  fromTo,
  grammar,
  inDate,
  inTen,
  inWords,
  listed,
  type Nouns,
  ofDate,
  onDay,
  oneIn,
  ordinal,
  partIn,
  percent,
  place,
  places,
  possessive,
  row,
  short,
  shortDate,
  signed,
  some,
  someBent,
  someOf,
  spanOf,
  timesIt,
  timesOf,
} from './ar.ts';
import { tellTable } from './sample-names.ts';

const countries = tellTable();
const ADDRESS: Nouns = ['عنوان واحد', 'عنوانان', 'عناوين', 'عنواناً', 'عنوان'];
const BLOCK: Nouns = ['كتلة واحدة', 'كتلتان', 'كتل', 'كتلة', 'كتلة'];
/** Words without the marks that keep a sign on its side of a number. */
const plain = (words: string) => words.replaceAll('\u200e', '');

describe('a place in a sentence', () => {
  it.each([
    ['KE', 'كينيا', 'كينيا', 'في كينيا', 'كينيا', 'من كينيا'],
    ['IN', 'الهند', 'الهند', 'في الهند', 'الهند', 'من الهند'],
    [
      'IR',
      'إيران (جمهورية - الإسلامية)',
      'جمهورية إيران الإسلامية',
      'في جمهورية إيران الإسلامية',
      'جمهورية إيران الإسلامية',
      'من جمهورية إيران الإسلامية',
    ],
    [
      'SJ',
      'جزيرتا سفالبارد وجان ماين',
      'جزيرتا سفالبارد وجان ماين',
      'في جزيرتي سفالبارد وجان ماين',
      'جزيرتي سفالبارد وجان ماين',
      'من جزيرتي سفالبارد وجان ماين',
    ],
    ['019', 'الأمريكتان', 'الأمريكتان', 'في الأمريكتين', 'الأمريكتين', 'من الأمريكتين'],
    [WORLD, 'العالم', 'العالم', 'في العالم', 'العالم', 'من العالم'],
    ['ripencc', 'RIPE NCC', 'RIPE NCC', 'في RIPE NCC', 'RIPE NCC', 'من RIPE NCC'],
    [
      areaOf('ldc'),
      'أقل البلدان نمواً',
      'أقل البلدان نمواً',
      'في أقل البلدان نمواً',
      'أقل البلدان نمواً',
      'من أقل البلدان نمواً',
    ],
  ])('%s bends with what stands before it', (area, ...said) => {
    const forms = (['name', 'subject', 'in', 'of', 'from'] as const).map((form) =>
      place(area, form),
    );
    expect(forms).toEqual(said);
    expect(possessive(area)).toBe(place(area, 'of'));
  });

  it('is in reading order for every country and territory of the table', () => {
    const names = countries.map(({ alpha2 }) => place(alpha2, 'in'));
    expect(names.filter((name) => !name.startsWith('في '))).toEqual([]);
    // A name with its kind in brackets or its country before it, or a dual that has not bent.
    expect(names.filter((name) => / - ال|[،]|تا /.test(name))).toEqual([]);
    expect(names.filter((name) => /[A-Za-z]/.test(name))).toEqual([]);
  });

  it('has forms of its own for countries of the table and regions, and for nothing else', () => {
    const known = new Set(countries.map(({ alpha2 }) => alpha2));
    expect(Object.keys(BENT).filter((code) => !known.has(code))).toEqual(['019']);
  });

  it('has a preposition wherever something is, or comes from', () => {
    const areas = [...GROUPS.map(areaOf), ...REGISTRIES];
    expect(areas.filter((area) => !place(area, 'in').startsWith('في '))).toEqual([]);
    expect(areas.filter((area) => !place(area, 'from').startsWith('من '))).toEqual([]);
  });

  it('is said by its code where nothing names it', () => {
    expect([place('QX', 'name'), place('999', 'in')]).toEqual(['QX', 'في 999']);
    expect(() => place('كينيا', 'name')).toThrow(/expected the code of a country or region/);
  });
});

describe('a count with its noun', () => {
  it.each([
    [0, '0 عنوان'],
    [1, 'عنوان واحد'],
    [2, 'عنوانان'],
    [3, '3 عناوين'],
    [5, '5 عناوين'],
    [10, '10 عناوين'],
    [11, '11 عنواناً'],
    [21, '21 عنواناً'],
    [99, '99 عنواناً'],
    [100, '100 عنوان'],
    [102, '102 عنوان'],
    [103, '103 عناوين'],
    [111, '111 عنواناً'],
    [1.0004, 'عنوان واحد'],
    [1.5, '1.5 عنوان'],
    [5371, '5,370 عنواناً'],
    [1_500_000, '1.5 مليون عنوان'],
    [3_000_000, '3 ملايين عنوان'],
    [27_313_408, '27.3 مليون عنوان'],
    [1_000_000, 'مليون عنوان'],
    [43_000_000, '43 مليون عنوان'],
    [2_000_000_000, '2 مليار عنوان'],
    [8_140_000_000, '8.14 مليار عنوان'],
    [8_000_000_000, '8 مليارات عنوان'],
  ])('%d is %s', (count, words) => {
    expect(counted(count, ADDRESS)).toBe(words);
  });

  it('bends a dual after a preposition', () => {
    expect(counted(2, ADDRESS, 'bent')).toBe('عنوانين');
    expect([bent('بلدان أو إقليمان'), bent('كتلتان'), bent('كتلتا IPv6')]).toEqual([
      ...['بلدين أو إقليمين', 'كتلتين', 'كتلتي IPv6'],
    ]);
  });

  it('in full goes by its last two digits', () => {
    expect([4_294_967_296, 1_000_105, 256].map((count) => countedFull(count, ADDRESS))).toEqual([
      ...['4,294,967,296 عنواناً', '1,000,105 عناوين', '256 عنواناً'],
    ]);
  });

  it('is a word where it is small, in the other gender from three on', () => {
    expect([1, 2, 3, 8, 10, 11].map((count) => some(count, ADDRESS))).toEqual([
      ...['عنوان واحد', 'عنوانان', 'ثلاثة عناوين', 'ثمانية عناوين', 'عشرة عناوين', '11 عنواناً'],
    ]);
    expect([1, 2, 3, 8, 12].map((count) => some(count, BLOCK, 'f'))).toEqual([
      ...['كتلة واحدة', 'كتلتان', 'ثلاث كتل', 'ثماني كتل', '12 كتلة'],
    ]);
    expect(someBent(2, BLOCK, 'f')).toBe('كتلتين');
    expect([inWords(2), inWords(2, 'f', 'bent')]).toEqual(['اثنان', 'اثنتين']);
  });

  it('of addresses is whole below ten thousand', () => {
    expect([8192, 27_313_408].map(addresses)).toEqual(['8,192', '27.3 مليون']);
    expect([1, 8192, 10_001].map((count) => countedAddresses(count))).toEqual([
      ...['عنوان واحد', '8,192 عنواناً', '10,000 عنوان'],
    ]);
  });
});

describe('a number that stands alone', () => {
  it.each([
    [5371, '5,370'],
    [1_000_000, 'مليون واحد'],
    [3_000_000, '3 ملايين'],
    [10_000_000, '10 ملايين'],
    [10_100_000, '10.1 مليون'],
    [17_000_000, '17 مليوناً'],
    [237_000_000, '237 مليوناً'],
    [300_000_000, '300 مليون'],
    [320_000_000, '320 مليوناً'],
    [1_000_000_000, 'مليار واحد'],
    [8_000_000_000, '8 مليارات'],
    [43_000_000_000, '43 ملياراً'],
    [18_800_000_000, '18.8 مليار'],
    [814_000_000_000, '814 ملياراً'],
  ])('%d has its unit as %s', (value, words) => {
    expect(short(value)).toBe(words);
  });
});

describe('a ratio', () => {
  it('is a multiple up to ten where it is whole, and else so many times', () => {
    expect([1, 2, 3, 10, 11, 1.84, 105].map(timesOf)).toEqual([
      ...['قدر', 'مثلي', 'ثلاثة أمثال', 'عشرة أمثال', '11 مرة قدر', '1.84 مرة قدر'],
      '105 مرات قدر',
    ]);
    expect([1.001, 2, 3, 1.81].map(timesIt)).toEqual(['قدره', 'مثليه', 'ثلاثة أمثاله', '1.81 مرة']);
  });
});

describe('a share', () => {
  it('is one of so many, a few of few, half, all or nobody', () => {
    expect(
      [0, 0.0001, 0.0412, 0.124, 0.5, 0.66, 0.7, 0.97, 1].map((share) =>
        oneIn(share, 'المستخدمين'),
      ),
    ).toEqual([
      'لا أحد من المستخدمين',
      'أقل من واحد من كل 1,000 من المستخدمين',
      'نحو واحد من كل 24 من المستخدمين',
      'نحو واحد من كل ثمانية من المستخدمين',
      'نحو نصف المستخدمين',
      'نحو اثنين من كل ثلاثة من المستخدمين',
      'نحو سبعة من كل عشرة من المستخدمين',
      'أكثر من تسعة من كل عشرة من المستخدمين',
      'جميع المستخدمين',
    ]);
    expect(partIn(0, 'العناوين')).toBe('لا شيء من العناوين');
  });

  it('has a decimal point and its sign behind it', () => {
    expect([percent(0.8619), percent(0.0003)].map(plain)).toEqual(['86.2%', '0.03%']);
    expect([0.41, 0.02].map(inTen).map(plain)).toEqual(['4 من كل 10', '2%']);
    expect([3, -0.4].map((value) => signed(value))).toEqual(['+3.0', '−0.4']);
    expect(short(5371.07)).toBe('5,370');
  });
});

describe('a date', () => {
  it.each([
    ['2026-05-19', '19 مايو 2026', 'في 19 مايو 2026', 'يوم الثلاثاء 19 مايو 2026'],
    ['2026-05', 'مايو 2026', 'في مايو 2026', 'في مايو 2026'],
    ['2026', 'عام 2026', 'في عام 2026', 'في عام 2026'],
  ])('%s stands after what is said of it', (when, of, within, on) => {
    expect([ofDate, inDate, onDay].map((say) => say(when))).toEqual([of, within, on]);
  });

  it('has Western digits, short and long', () => {
    expect(shortDate('2026-08')).toBe('أغسطس 2026');
    expect(fromTo('2024-05', '2026')).toBe('من مايو 2024 إلى عام 2026');
  });
});

describe('a span in words', () => {
  it.each([
    ['2026-11-24', '2026-11-24', '24 نوفمبر 2026'],
    ['2026-11-24', '2026-11-27', '24–27 نوفمبر 2026'],
    ['2026-10-24', '2026-11-27', '24 أكتوبر – 27 نوفمبر 2026'],
    ['2025-11-27', '2026-11-27', '27 نوفمبر 2025 – 27 نوفمبر 2026'],
    ['2026-11', '2026-11-27', 'نوفمبر 2026 – 27 نوفمبر 2026'],
  ])('from %s to %s is %s', (oldest, newest, words) => {
    expect(spanOf({ oldest, newest }).replaceAll('\u2009', ' ')).toBe(words);
  });
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['KE'], 'كينيا'],
    [['EG', 'KE'], 'مصر وكينيا'],
    [['EG', 'KE', 'CU'], 'مصر وكينيا وكوبا'],
    [['EG', 'KE', 'CU', 'PE'], 'مصر وكينيا وكوبا وبيرو'],
  ])('of %j is %s', (areas, words) => {
    expect(listed(places(areas))).toBe(words);
  });

  it('has semicolons where an item has a comma of its own, and no word between in one line', () => {
    expect(listed(['أ، ب', 'ج', 'د'])).toBe('أ، ب؛ ج؛ ود');
    expect(row(['نيروبي', 'كينيا'])).toBe('نيروبي، كينيا');
    expect(row([])).toBe('');
  });

  it('of many is the first three and how many others', () => {
    expect(someOf(places(['KE', 'CU', 'PE', 'FR', 'TG']))).toBe('كينيا وكوبا وبيرو و2 غيرها');
  });
});

describe('a paragraph', () => {
  const seen = (...sentences: string[]) =>
    grammar.paragraph(sentences).replaceAll('\u2068', '[').replaceAll('\u2069', ']');

  it('keeps what is of another language together', () => {
    expect(seen('Since July.', 'From 2023.', 'انتهت.', '', 'Till 2024.')).toBe(
      '[Since July. From 2023.] انتهت.  [Till 2024.]',
    );
    expect(seen('انتهت.', '90% of it.', 'No more.')).toBe('انتهت. [90% of it. No more.]');
    expect(seen('Since July.', 'From 2023.')).toBe('[Since July. From 2023.]');
  });
});

describe('a rank', () => {
  it('is a word up to ten', () => {
    expect([1, 10, 21].map(ordinal)).toEqual([
      ...['المرتبة الأولى', 'المرتبة العاشرة', 'المرتبة 21'],
    ]);
  });
});

describe('an edition in words', () => {
  it.each([
    ['2026-11-28', '28 نوفمبر 2026'],
    ['2026-11-28-2', '28 نوفمبر 2026 (الثاني في ذلك اليوم)'],
    ['2026-11-28-11', '28 نوفمبر 2026 (رقم 11 في ذلك اليوم)'],
    ['2026-11-28-edited-0123abcd', '28 نوفمبر 2026، عُدّل لاحقاً (0123abcd)'],
  ])('%s is %s', (name, words) => {
    expect(editionDate(name)).toBe(words);
  });
});
