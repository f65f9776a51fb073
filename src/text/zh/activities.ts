import type { Cost, EvidenceKind, Reader, State } from '../../model/activities/columns.ts';
import type { EventKind } from '../../model/activities/events.ts';
import type { TrainingFormat } from '../../model/activities/training.ts';
import type { AreaId } from '../../model/area.ts';
import { REGIONS } from '../../model/region.ts';
import type { ActivitiesText } from '../contract/activities.ts';
import { date, full, listed, place, places, spanOf } from '../grammar/zh.ts';

const languageNames = new Intl.DisplayNames('zh', { type: 'language' });

const language = (tag: string) => languageNames.of(tag) ?? tag;
const languages = (tags: readonly string[]) => listed(tags.map(language));

/** A span of days or months as people write it: 2027年2月22日至24日. */
function span(start: string, end: string | null): string {
  return spanOf({ oldest: start, newest: end ?? start });
}

const undated = '日期未定';

/** Where a meeting is, behind its title: its city, else its country, else nothing. */
function whereOf({ city, country }: { city: string; country: AreaId | null }): string {
  if (city !== '') return `，${city}`;
  return country === null ? '' : `，${place(country, 'name')}`;
}

const kinds: Readonly<Record<EventKind, string>> = {
  ipv6: '专谈IPv6',
  registry: '地址注册机构',
  operators: '网络运营商',
  standards: '标准',
  governance: '治理',
  workshop: '实操培训',
};

const readers: Readonly<Record<Reader, string>> = {
  operator: '网络运营商',
  government: '政府和监管机构',
  enterprise: '企业和机构',
  content: '内容提供者',
  developer: '开发人员',
  teacher: '教师',
};

const costs: Readonly<Record<Cost, string>> = {
  free: '免费',
  fee: '收费',
  'free-and-fee': '有免费也有收费',
};

const formats: Readonly<Record<TrainingFormat | 'hybrid', string>> = {
  online: '线上',
  'on-site': '现场',
  blended: '线上和现场',
  hybrid: '现场和线上',
  examination: '考试',
};

/** The same where no source is a page that can be gone to. */
const evidenceOfSites: Readonly<Partial<Record<EvidenceKind, string>>> = {
  official: '出自负责方的网站',
  press: '出自他人的报道',
  mirror: '出自另一网站的副本',
};

const evidence: Readonly<Record<EvidenceKind, string>> = {
  official: '出自负责方的页面',
  press: '出自他人的报道',
  mirror: '出自另一网站的副本',
  calendar: '日期出自他人的日历',
  inferred: '由我们根据往届推算，就我们所见没有在任何地方公布',
};

/** How an entry is known and as of when, in the words for each kind of evidence. */
const knownBy =
  (says: Readonly<Record<EvidenceKind, string>>) =>
  (p: { evidence: EvidenceKind; checked: string | null; isSiteOnly: boolean }) =>
    `${p.isSiteOnly ? `${evidenceOfSites[p.evidence] ?? says[p.evidence]}，具体页面没有记录` : says[p.evidence]}，${p.checked === null ? '没有日期' : `截至${date(p.checked)}`}`;

const states: Readonly<Record<State, string>> = {
  running: '仍在进行',
  ended: '已结束',
  unknown: '现状未确认',
};

/** Whether it runs and when that was last known. */
const seen = (p: { status: State; checked: string | null }) =>
  p.status === 'unknown'
    ? `${p.checked === null ? '' : `自${date(p.checked)}以来`}现状未确认`
    : `${p.checked === null ? '' : `截至${date(p.checked)}`}${states[p.status]}`;

/** What is done about IPv6: events, training, test-beds, and their entries on other pages. */
export const activities: ActivitiesText = {
  kinds,
  readers,
  costs,
  formats,
  states,
  seen,
  span,
  capital: (words) => words,
  language,
  languages,
  worldwide: '全世界',
  forWhom: (areas) => (areas.length === 0 ? '面向全世界' : `面向${listed(places(areas))}`),
  entry: {
    by: (who) => `主办：${who}`,
    evidence,
    known: knownBy(evidence),
    knownOfEvent: knownBy({ ...evidence, official: '出自主办方的页面' }),
    old: '一年以上没有核对',
    fresh: '一年内核对过',
    mostlyOld: (p) =>
      p.old === p.all
        ? '这些条目在本版之前的一年内都没有核对。'
        : `${full(p.all)}个条目中，${full(p.old)}个在本版之前的一年内没有核对；其余的另有注明。`,
    forgotten: (count) => `三年没有得到确认：${full(count)}个条目`,
    another: '那里的另一页面',
    since: (day) => `自${date(day)}起`,
    until: (day) => `至${date(day)}`,
    fromTo: (since, until) => span(since, until),
    target: (p) => `${p.by === null ? '目标' : `应在${date(p.by)}前完成`}：${p.target}`,
    outcome: (outcome) => `结果：${outcome}`,
  },
  filter: {
    any: '全部',
    unknown: '未说明',
    region: '区域',
    language: '语言',
    kind: '主题',
    policy: '类型',
    cost: '费用',
    format: '形式',
    by: '主办方',
    shown: '显示{shown}个，共{all}个',
    none: '没有符合的。请在某一项中选“全部”。',
  },
  events: {
    kicker: '活动',
    title: (p) =>
      `即将举行${full(p.count)}场会议：下一场是${p.next.replace(/ (?=\d)/g, '\u00a0')}${whereOf(p)}，${p.start === null ? undated : span(p.start, p.end)}`,
    noneTitle: '我们的清单中没有即将举行的会议',
    short: '活动',
    description: '世界各地讲授、讨论或决定IPv6事务的会议：按月份和区域排列，附可订阅的日历。',
    lead: '就我们所知，讲授、讨论或决定IPv6事务的会议。',
    rests: (p) =>
      `${p.onCalendar === p.all ? '所有将来的日期' : `${full(p.all)}个将来的日期中，${full(p.onCalendar)}个`}依据${p.calendars === 1 ? '另一项目维护的一份日历' : `他人维护的${full(p.calendars)}份日历`}，截至${date(p.on)}；我们没有与主办方的页面核对。预订之前请先去那里查看。`,
    calendarLink: '该日历',
    edition: (day) => `截至${date(day)}；如果脚本运行，打开页面时会略去此后已结束的会议。`,
    more: {
      heading: '不止会议',
      training: '培训',
      testbeds: '试验床',
      policies: '政策',
      guidelines: '指南',
      contribute: '添加或更正活动',
    },
    months: '月份',
    monthsHeading: '按月份',
    regionsHeading: '按区域',
    regionNone: (p) =>
      `没有日期已定的会议${p.series === 0 ? '。' : `；另有${full(p.series)}个日期未定的系列，列在下面。`}`,
    seriesHeading: '下次日期不明的系列会议',
    seriesLead: '这些会议定期举行。没有找到下一次的日期；定下以后，主办方的页面会公布。',
    pastHeading: (count) => `已举行：${full(count)}场会议`,
    calendarsHeading: '可订阅的日历',
    calendarsLead: (p) =>
      `每份日历收录日期已定的会议${p.without === 0 ? '' : `；有${full(p.without)}场会议目前只定了月份，以后补上`}。会议列在举办地所在区域的日历中，也列在所面向区域的日历中。`,
    everywhere: '全世界',
    calendar: { subscribe: '订阅', download: '文件' },
    calendarName: (region) =>
      region === null ? 'IPv6 Atlas：会议' : `IPv6 Atlas：会议，${place(REGIONS[region], 'name')}`,
    feedTitle: 'IPv6 Atlas：关于IPv6的会议',
    feed: '以Atom订阅新条目',
    undated,
  },
  training: {
    kicker: '活动',
    title: (p) =>
      p.running === 0
        ? '在哪里学习IPv6：可询问的课程和证书'
        : `在哪里学习IPv6：${full(p.running)}项课程或证书在${p.since}年或以后仍在进行${p.free === 0 ? '' : `，其中${full(p.free)}项免费`}`,
    short: '培训',
    description:
      'IPv6课程、研讨班和证书，按提供者、语言、费用和形式排列，并注明最近一次见到其进行的时间。',
    lead: (p) =>
      `${p.unknown === 0 ? '' : `安排之前请先询问其余各项：${full(p.all)}项中，有${full(p.unknown)}项无法确认现在仍在进行或讲授IPv6。`}来源写明价格的，列出价格。`,
    languages: (p) =>
      `就我们所知，授课语言有${languages(p.tags)}${p.missing === 0 ? '' : `；有${full(p.missing)}项没有来源写明语言`}。`,
    headings: {
      running: '近来仍在进行',
      unknown: '现状未确认',
      ended: '已结束',
    },
    endedLead: '保留在此，因为其材料对教师可能仍有帮助。',
  },
  testbeds: {
    kicker: '活动',
    title: (p) =>
      p.running === 0
        ? p.open === 0
          ? 'IPv6曾在哪里试验：已结束的试验床'
          : `在哪里试验IPv6：${full(p.open)}个可询问的试验床`
        : `在哪里试验IPv6：${full(p.running)}个在用的试验床`,
    short: '试验床',
    description: '正在或曾经试验IPv6的实验室、科研网络和试点，列于地图和表格。',
    lead: '第64号决议要求设立试验床实验室，供发展中国家试验IPv6。这里列出我们找到的，包括已关闭的。很少有试验床公开说明是否仍然开放：请先询问。',
    mapTitle: '试验床在哪里，或曾在哪里',
    mapNote:
      '点画在其国家的中央，不是实验室的地址：很少有来源给出地址。实心：在用。圆圈：已结束，或未确认。',
    mapWords: (countries) =>
      `有试验床的国家和地区的地图：${listed(countries.map((one) => place(one, 'name')))}。`,
    kinds: {
      laboratory: '实验室',
      network: '科研网络',
      conformance: '产品测试',
      pilot: '试点',
    },
    listHeading: '逐个列出',
    several: '几个国家或地区',
  },
  country: {
    heading: 'IPv6方面的行动',
    policies: '政策',
    noPolicies: '我们没有查到当地自己的IPv6政策。',
    forRegion: (p) =>
      `面向该区域：${listed(p.policies.map(({ title, who }) => `${title}（${who}）`))}。`,
    morePolicies: '所有政策',
    events: '在该区域举行或面向该区域的下几场会议',
    noEvents: '我们的清单中没有在该区域举行或面向该区域、已定日期的会议；以下会议不限地区。',
    series: '尚无日期',
    moreEvents: '所有会议',
    training: '培训',
    trainingLead: (country) => `以下培训面向${place(country, 'name')}所在区域，或不限地区。`,
    official: (p) =>
      p.tags.length === 0
        ? `没有记录${place(p.country, 'name')}的官方语言。`
        : `${place(p.country, 'name')}依法或依惯例使用的官方语言：${languages(p.tags)}。`,
    cldr: (version) => `Unicode CLDR ${version}`,
    inOfficial: '以官方语言授课：',
    noneInOfficial: '我们没有查到以官方语言授课的培训。',
    inOthers: '以其他语言授课，或未说明语言：',
    noLanguage: '未说明语言',
    moreTraining: '所有培训',
    testbeds: '试验床',
    correct: '提交更正',
    correctTitle: (country) => `更正：${place(country, 'name')}`,
    correctLead: '有错误或遗漏？',
  },
  policiesFeed: {
    title: 'IPv6 Atlas：IPv6政策',
    entry: (p) => `${p.country === null ? p.who : place(p.country, 'name')}：${p.title}`,
  },
};
