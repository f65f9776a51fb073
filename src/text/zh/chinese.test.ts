import { beforeAll, describe, expect, it } from 'vitest';
import { tellTable } from '../grammar/sample-names.ts';
import { plainText } from '../prose.ts';
import { chinese } from './chinese.ts';

beforeAll(tellTable);

describe('a value in Chinese', () => {
  it('has its measure word, and people by ninths as people say it', () => {
    const { said, ticked } = chinese;
    expect([0.4, 1, 2700, 143_230].map(said.slash32s)).toEqual([
      ...['不足一块/32', '1块/32', '2,700块/32', '14.3万块/32'],
    ]);
    expect([0, 1 / 9, 1 / 2.2, 0.5, 71.7].map(said['addresses-per-person'])).toEqual([
      ...['无', '每九人一个', '每2.2人一个', '人均0.5个', '人均71.7个'],
    ]);
    expect([0.05, 2].map(ticked['addresses-per-person'])).toEqual(['20人1个', '2']);
    expect(said.holders(1)).toBe('1家持有者');
    expect(said.people(81_400_000)).toBe('8140万人');
    expect(said.month(2004 * 12 + 2)).toBe('2004年3月');
  });
});

describe('a sentence in Chinese', () => {
  it('tells a country’s users by people', () => {
    const users = chinese.country.summary.users({
      ...{ area: 'KE', value: 0.124, on: '2026-07-19' },
      ...{ region: '014', median: 0.0625, count: 16 },
    });
    expect(users).toBe(
      '2026年7月19日（星期日），肯尼亚的Google用户中，每八个人中约有一人经IPv6访问（12.4%）；东部非洲各国家和地区的中位数为每16人中约有一人。',
    );
  });

  it('sets a country’s addresses beside the world’s', () => {
    const ipv4 = { value: 6_230_000, on: '2026-01', perPerson: 0.111, world: 0.455 };
    expect(chinese.country.summary.ipv4(ipv4)).toBe(
      '2026年1月，在当地注册的持有者所持地址折合约每九人一个IPv4地址，全世界则为每2.2人一个。',
    );
  });

  it('tells how much space grew in a year', () => {
    const year = { before: 100, after: 119, to: '2026-01' };
    expect(chinese.country.summary.changed({ value: 119, on: '2026-01', year })).toBe(
      '截至2026年1月的一年内，在当地注册的IPv6地址空间增长19%。',
    );
  });

  it('ranks a place in its region and in the world', () => {
    const sentence = chinese.country.figures.perPerson.sentence({
      ...{ area: 'KE', value: 0.11, on: '2026-01', regionArea: '014' },
      ...{ region: { rank: 3, of: 18 }, world: { rank: 126, of: 215 } },
    });
    expect(sentence).toBe(
      '按人均IPv4地址计，肯尼亚在2026年1月为每9.1人一个，在东部非洲18个国家和地区中列第3，在全世界215个中列第126。',
    );
  });

  it('says the months of a rise, and in ten thousands what is large', () => {
    const { sentence, jumps } = chinese.worldFigures.ipv6Held;
    const told = jumps({
      jumpShare: 0.457,
      jumps: [
        { month: '2023-10', country: 'US', share: 0.995 },
        { month: '2024-11', country: 'IN', share: 1.2 },
      ],
    });
    expect(told).toBe(
      '少数特大地址块左右世界总数。单是两个月就占增量的45.7%：2023年10月，当月增量的99.5%在美利坚合众国注册；2024年11月，当月在印度注册的增量超过全世界的增量，因为其他地方有所减少。',
    );
    expect(sentence({ from: '2019-03', to: '2026-08', before: 276_494, after: 492_500 })).toBe(
      '2019年3月至2026年8月，全世界注册的IPv6地址空间从27.6万块/32变为49.3万块/32。/32是注册机构通常发给网络运营商的IPv6地址块，多数运营商一块就够。',
    );
  });

  it('says who has run out, and nothing of none', () => {
    const title = chinese.ipv4.runOut.title({
      ...{ ended: 3, registries: 5, rationing: 2, drained: ['ripencc'] },
    });
    expect(title).toBe(
      '五家注册机构中，三家已用完普通地址池；两家对剩余地址限量发放；RIPE NCC没有列出可供发放的地址',
    );
    const pool = { registry: 'apnic', available: 0, on: '2026-08', before: null } as const;
    expect(chinese.ipv4.pool.title(pool)).toBe('APNIC：2026年8月，没有IPv4地址可供发放');
  });

  it('names which files are old or rebuilt', () => {
    const files = [
      { registry: 'apnic', asOf: '2026-06-17', reconstructed: false },
      { registry: 'arin', asOf: '2026-08-22', reconstructed: true },
    ] as const;
    expect(chinese.olderFiles(files)).toBe(
      '本站现有的各注册机构最新文件中，有几份较旧或系重建：APNIC（2026年6月17日）和ARIN（2026年8月22日，重建）。这些日子以后注册或退还的地址没有计入。',
    );
  });

  it('says what it says of one year and of many, and of one member and of many', () => {
    const { ipv4ByYear } = chinese.country.figures;
    expect(ipv4ByYear.sentence({ area: 'KE', total: 8192, half: '1999', isOneYear: true })).toBe(
      '肯尼亚列出并有日期的8,192个IPv4地址全部首次注册于1999年。',
    );
    expect(
      ipv4ByYear.sentence({ area: 'KE', total: 6_250_000, half: '2014', isOneYear: false }),
    ).toBe('肯尼亚列出并有日期的625万个IPv4地址中，一半首次注册于2014年及以前。');
    const users = { on: '2026-07-19', median: 0.0568, world: 0.172 };
    expect([1, 48].map((count) => chinese.groups.summary.users({ ...users, count }))).toEqual([
      '2026年7月19日（星期日），Google用户经IPv6访问的比例，有数据的唯一一个成员为5.68%；所有国家和地区中，半数不超过17.2%。',
      '2026年7月19日（星期日），Google用户经IPv6访问的比例，有数据的48个成员中，半数不超过5.68%；所有国家和地区中，半数不超过17.2%。',
    ]);
  });

  it('says of space and pools that are small or empty what they are', () => {
    const { ipv6Held, ipv4Held } = chinese.country.figures;
    const month = { area: 'KE', from: '2022-12', to: '2026-01' };
    expect([0, 0.5, 2].map((value) => ipv6Held.same({ ...month, value }))).toEqual([
      '2022年12月和2026年1月都没有在肯尼亚注册的IPv6地址空间。',
      '在肯尼亚注册的IPv6地址空间在2022年12月不足一块/32，2026年1月相同。',
      '在肯尼亚注册的IPv6地址空间在2022年12月为2块/32，2026年1月相同。',
    ]);
    expect(ipv4Held.same({ ...month, value: 0 })).toBe(
      '2022年12月和2026年1月都没有在肯尼亚注册的IPv4地址。',
    );
    const kept = { quarantined: null, reserved: null, unsplit: null };
    expect(
      chinese.worldFigures.pool.sentence({
        ...{ ...month, registry: 'arin', before: 100_000, after: 0 },
        ...kept,
      }),
    ).toBe('ARIN的空闲地址池2022年12月有10万个地址，到2026年1月已空。');
  });

  it('says how many grow fast enough, of one and of many', () => {
    const { title } = chinese.pace.steady;
    const told = [
      [1, 0],
      [1, 1],
      [37, 0],
      [37, 3],
      [2, 2],
    ] as const;
    expect(told.map(([count, doubling]) => title({ count, doubling }))).toEqual([
      '1个国家或地区增长稳定，但不足以在五年内翻一番',
      '1个国家或地区增长稳定，足以在五年内翻一番',
      '37个国家和地区增长稳定，但没有一个足以在五年内翻一番',
      '37个国家和地区增长稳定，其中3个增长之快，足以在五年内翻一番',
      '2个国家和地区增长稳定，都足以在五年内翻一番',
    ]);
  });

  it('says how far below the world a group is without a fraction of decimals', () => {
    expect([0.187, 2.58].map(chinese.groups.gap.times)).toEqual(['世界为其5.35倍', '世界的2.58倍']);
  });

  it('lists what the table of policies lacks', () => {
    const { lacks } = chinese.brief.policies;
    expect(lacks({ hasNone: false, kinds: ['plan', 'procurement', 'task force'] })).toBe(
      '我们的表中没有计划、采购规定和工作组。这并不意味着确实没有。',
    );
    expect(lacks({ hasNone: true, kinds: [] })).toContain('没有当地自己的IPv6政策');
  });

  it('keeps names that have 和 or a comma of their own apart', () => {
    const { listed } = chinese.worldMap;
    expect(listed(['CN', 'TT', 'KE'])).toContain('中国、特立尼达和多巴哥以及肯尼亚');
    expect(listed(['CN', 'BQ'])).toContain('中国；以及博纳尔，圣俄斯塔休斯和萨巴');
    expect(chinese.areaNotes['non-self-governing']({ names: ['SC'] })).toBe(
      '列入联合国非自治领土名单的有：塞舌尔。',
    );
  });

  it('joins Latin names to numbers with a word between', () => {
    const totals = { newly: 9, again: 0, listedAgain: 0, came: 0, went: 0, back: 12, untold: 0 };
    const sentence = chinese.givenBack.registries.sentence({
      ...{ from: '2019-03-29', to: '2026-08-21', totals },
      each: [{ registry: 'apnic', back: 12 }],
    });
    expect(sentence).toBe(
      '2019年3月29日至2026年8月21日，退还的地址：APNIC有12个。同一时期，新发放的有9个，退回后再次发放的没有。',
    );
  });

  it('answers the quiz', () => {
    const { questions, lead, total } = chinese.quiz;
    expect(questions.majority.tell({ majority: 21, of: 189, on: '2026-07-19' })).toBe(
      '2026年7月19日（星期日），189个中有21个。',
    );
    expect(lead({ questions: 6, all: 7 })).toBe(
      '6个问题，答案都出自本站最新数据。另有1个问题因数据不足而略去。你的选择只留在你的浏览器里。',
    );
    expect(total({ right: 7, of: 7 })).toBe('7题全对。');
  });

  it('tells meetings with place and days', () => {
    const title = chinese.activities.events.title({
      ...{ count: 12, next: 'AFRINIC-41', city: '', country: 'KE' },
      ...{ start: '2027-02-22', end: '2027-03-01' },
    });
    expect(title).toBe('即将举行12场会议：下一场是AFRINIC-41，肯尼亚，2027年2月22日至3月1日');
  });

  it('says of each edition what changed', () => {
    expect(chinese.changes.tables([{ table: 'holdings', added: 3, removed: 0, changed: 2 }])).toBe(
      '表中的行：holdings新增3行，改动2行',
    );
    expect(chinese.changes.amounts.ipv6(2 ** 33)).toBe('2块/32');
  });
});

describe('the words of Chinese', () => {
  const FULL_WIDTH_ONLY = /[\u4e00-\u9fff]\s*[,;:?!]|[,;:?!]\s*[\u4e00-\u9fff]/u;

  /** Every string of the catalogue that is no function, with where it stands. */
  function strings(value: unknown, at = ''): [at: string, words: string][] {
    if (typeof value === 'string') return [[at, value]];
    if (value === null || typeof value !== 'object' || value instanceof Map) return [];
    return Object.entries(value).flatMap(([key, one]) => strings(one, `${at}.${key}`));
  }

  it('stand between signs of full width, and pair their quotes', () => {
    const all = strings(chinese);
    expect(all.length).toBeGreaterThan(1500);
    // Beginnings of addresses, such as 2002: and ::, have colons of their own.
    const plain = (words: string) =>
      words.replace(/[0-9a-f]*:+[0-9a-f]*:?/g, (one) => (one === ':' ? one : ''));
    expect(all.filter(([, words]) => FULL_WIDTH_ONLY.test(plain(words)))).toEqual([]);
    const unpaired = all.filter(([, words]) =>
      ['“”', '（）', '《》'].some(
        ([open = '', close = '']) => words.split(open).length !== words.split(close).length,
      ),
    );
    expect(unpaired).toEqual([]);
  });

  /** The source of every function and every string: what a sentence says beside its values. */
  function sources(value: unknown, at = ''): [at: string, words: string][] {
    if (typeof value === 'function' || typeof value === 'string') return [[at, String(value)]];
    if (value === null || typeof value !== 'object' || value instanceof Map) return [];
    return Object.entries(value).flatMap(([key, one]) => sources(one, `${at}.${key}`));
  }

  it('call no place a country that may be none, and say things by their terms', () => {
    const wrong = /该国|本国|手头|物件|公共地址/u;
    expect(sources(chinese).filter(([, words]) => wrong.test(words))).toEqual([]);
  });

  it('leave no space between Han and Latin letters or digits', () => {
    const spaced = strings(chinese).filter(([, words]) =>
      /[\u4e00-\u9fff] [A-Za-z0-9]|[A-Za-z0-9] [\u4e00-\u9fff]/u.test(words),
    );
    expect(spaced).toEqual([]);
  });

  it('tell a paragraph with its links', () => {
    const { paragraphs } = chinese.stories.whoGotTheAddresses.sections.readings;
    const [first] = paragraphs({} as never);
    expect(plainText(first ?? [])).toContain('历史上的不平衡');
  });
});
