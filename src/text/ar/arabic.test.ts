import { describe, expect, it } from 'vitest';
import { tellTable } from '../grammar/sample-names.ts';
import { arabic } from './arabic.ts';
import { CLOSE, OPEN } from './isolated.ts';

tellTable();

/** Words without isolates and marks, which cannot be seen. */
const plain = (words: string) => words.replace(/[\u2068\u2069\u200e]/g, '');

/** All ready words of a catalogue, each with the path that leads to it. */
function wordsIn(part: unknown, path = ''): [path: string, words: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null || part instanceof Map) return [];
  return Object.entries(part).flatMap(([key, value]) => wordsIn(value, `${path}.${key}`));
}

const ready = wordsIn(arabic);

describe('a sentence of', () => {
  it.each([
    [
      'shares of users',
      arabic.country.summary.users({
        area: 'KE',
        value: 0.124,
        on: '2026-07-19',
        region: '014',
        median: 0.06,
        count: 14,
      }),
      'وصل نحو واحد من كل ثمانية من مستخدمي Google في كينيا (12.4%) عبر IPv6 يوم الأحد 19 يوليو 2026؛ وفي البلد الوسيط في شرق أفريقيا وصل نحو واحد من كل 17.',
    ],
    [
      'nobody',
      arabic.country.summary.users({
        area: 'TV',
        value: 0,
        on: '2026-07-19',
        region: null,
        median: null,
        count: 0,
      }),
      'لم يصل أحد من مستخدمي Google في توفالو عبر IPv6 يوم الأحد 19 يوليو 2026.',
    ],
    [
      'addresses among people',
      arabic.country.summary.ipv4({
        value: 6_230_000,
        perPerson: 0.11,
        on: '2026-01',
        world: 0.45,
      }),
      'كان لدى الحائزين المسجَّلين هناك نحو عنوان IPv4 واحد لكل تسعة أشخاص في يناير 2026، في مقابل عنوان واحد لكل 2.2 شخص في العالم كله.',
    ],
    [
      'two of a thing after a preposition',
      arabic.country.figures.ipv6Held.grown({
        area: 'KE',
        before: 1,
        after: 2,
        from: '2019-03',
        to: '2026-08',
      }),
      'حيز IPv6 المسجَّل في كينيا: من كتلة /32 واحدة في مارس 2019 إلى كتلتين بحجم /32 في أغسطس 2026.',
    ],
    [
      'ranks',
      arabic.country.figures.users.sentence({
        value: 0.124,
        on: '2026-07-19',
        area: 'SJ',
        regionArea: '019',
        region: { rank: 3, of: 54 },
        world: { rank: 21, of: 189 },
      }),
      'وصل 12.4% من مستخدمي Google عبر IPv6 يوم الأحد 19 يوليو 2026، وهذا يضع جزيرتي سفالبارد وجان ماين في المرتبة الثالثة من 54 في الأمريكتين وفي المرتبة 21 من 189 في العالم.',
    ],
    [
      'people on whom some share',
      arabic.fairness.title({ share: 0.0323 }),
      'نصف سكان العالم يعيشون في بلدان وأقاليم لديها 3.23% من عناوين IPv4',
    ],
    [
      'one country or territory',
      arabic.policies.title({ countries: 57, duties: 1 }),
      'في بلد أو إقليم واحد على الأقل صار IPv6 واجباً أو قاعدة لما تشتريه الدولة',
    ],
    [
      'two countries or territories',
      arabic.policies.title({ countries: 57, duties: 2 }),
      'في بلدين أو إقليمين على الأقل صار IPv6 واجباً أو قاعدة لما تشتريه الدولة',
    ],
    [
      'some countries and territories',
      arabic.policies.title({ countries: 57, duties: 5 }),
      'في خمسة بلدان وأقاليم على الأقل صار IPv6 واجباً أو قاعدة لما تشتريه الدولة',
    ],
    [
      'many countries and territories',
      arabic.policies.title({ countries: 57, duties: 18 }),
      'في 18 بلداً وإقليماً على الأقل صار IPv6 واجباً أو قاعدة لما تشتريه الدولة',
    ],
    [
      'kinds of policies',
      arabic.policies.inside([
        { kind: 'plan', year: '2010' },
        { kind: 'plan', year: '2023' },
        { kind: 'plan', year: null },
        { kind: 'mandate', year: '2012' },
        { kind: 'mandate', year: '2012' },
      ]),
      'ثلاث خطط 2010–2023، إلزامان 2012',
    ],
    [
      'what is left of a pool',
      arabic.worldFigures.pool.title({ registry: 'afrinic', left: 2, on: '2026-08' }),
      'بقي لدى AFRINIC عنوانان من IPv4 للتوزيع في أغسطس 2026',
    ],
    [
      'who waits',
      arabic.waiting.time.title([
        { registry: 'ripencc', days: 514, on: '2024-11' },
        { registry: 'arin', days: 3, on: '2026-07-14' },
      ]),
      'كان أول المنتظرين لـ IPv4 قد انتظر 17 شهراً لدى RIPE NCC (نوفمبر 2024) و3 أيام لدى ARIN (يوليو 2026)',
    ],
    [
      'transfers where none came',
      arabic.transfers.sentence({
        area: 'KE',
        from: '2020',
        to: '2025',
        came: 0,
        went: 5120,
        stayed: 0,
      }),
      'من 2020 إلى 2025 لم يتلق الحائزون المسجَّلون في كينيا شيئاً من حائزين في أماكن أخرى، ونقلوا إليهم 5,120 عنواناً.',
    ],
    [
      'holders without IPv6, no number beside another',
      arabic.brief.registry.holders({
        area: 'KE',
        registry: 'afrinic',
        on: '2026-08-21',
        all: 252,
        without: 99,
      }),
      '99 من حائزي IPv4 في كينيا، وعددهم 252، بلا IPv6، بحسب ملف AFRINIC بتاريخ 21 أغسطس 2026.',
    ],
    [
      'one member without data',
      arabic.groups.strips.missing({ count: 1, members: 51 }),
      'لا بيانات عن عضو واحد من 51.',
    ],
    [
      'members without any, which are not nobody',
      arabic.groups.strips.zeros({ count: 1 }),
      'الذين ليس لديهم شيء: عضو واحد. ولا مكان للصفر في هذا المقياس، لكنه معدود في الوسيط ومذكور في الجدول.',
    ],
    [
      'whole years and gains of a group',
      arabic.pace.group.sentence({ last: 4, before: -2, behind: -2 }),
      'أضافت البلدان والأقاليم الأعضاء معاً 4 كتل /32 في السنوات الثلاث الأخيرة؛ وفي الثلاث السابقة خسرت كتلتين بحجم /32. ونال العضو الوسيط أول كتلة IPv6 قبل وسيط العالم بمقدار سنتين.',
    ],
    [
      'multiples',
      arabic.groups.held.title({
        group: 'sids',
        times: 21.9,
        world: 2,
        from: '2019-03',
        now: 41_000,
      }),
      'الدول الجزرية الصغيرة النامية: بلغ حيز IPv6 المسجَّل 21.9 مرة قدر ما كان في مارس 2019؛ وبلغ في جميع البلدان والأقاليم مثليه',
    ],
    [
      'what came and went, its noun with the first',
      arabic.givenBack.place.sentence({
        area: 'KE',
        from: '2019-03-31',
        to: '2026-08-21',
        totals: {
          ...{ newly: 728_000, again: 1024, listedAgain: 0, back: 2 },
          ...{ came: 0, went: 17_000_000, untold: 0 },
        },
      }),
      'من 31 مارس 2019 إلى 21 أغسطس 2026 في كينيا: فُوِّض حديثاً 728,000 عنوان من IPv4، ومُنح من جديد 1,024، وأُعيد 2. ولم يأت شيء من مكان آخر، وذهب 17 مليوناً إلى مكان آخر.',
    ],
    ['an axis', arabic.ticked['addresses-per-person'](0.05), '1 لكل 20'],
    ['a column', arabic.inColumn('share', [0.001, 0.25])(0.25), '25.00%'],
  ])('%s agrees', (_, words, expected) => {
    expect(plain(words)).toBe(expected);
  });
});

describe('the words of the Arabic catalogue', () => {
  it('open as many isolates as they close, one inside no other', () => {
    const made = [
      arabic.ipv4.account.unit({ oldest: '2023-12-18', newest: '2026-01', square: 16_777_216 }),
      arabic.changes.amounts.ipv6(-(2 ** 34)),
    ];
    const all = [...ready, ...made.map((words) => ['made', words] as const)];
    const unbalanced = all.filter(([, words]) =>
      /[\u2068\u2069]/.test(words.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')),
    );
    expect(unbalanced).toEqual([]);
    expect(all.some(([, words]) => words.includes(OPEN) && words.includes(CLOSE))).toBe(true);
  });

  it('have no quote that is not closed, and no comma, semicolon or question mark of another script', () => {
    const inArabic = ready.filter(([, words]) => /\p{Script=Arabic}/u.test(words));
    const outside = inArabic.map(
      ([path, words]) => [path, words.replace(/\u2068[^\u2069]*\u2069|“[^”]*”/g, '')] as const,
    );
    const count = (words: string, sign: string) => words.split(sign).length;
    expect(outside.filter(([, words]) => count(words, '«') !== count(words, '»'))).toEqual([]);
    expect(outside.filter(([, words]) => /[;?]|,(?!\d)|[“”"]/.test(words))).toEqual([]);
  });
});
