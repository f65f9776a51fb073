import type { AreaId } from '../../model/area.ts';
import { areaOf, type GroupId } from '../../model/group.ts';
import type { RegionId } from '../../model/region.ts';
import type { Registry } from '../../model/registry.ts';
import type { GroupsText, GroupWords } from '../contract/groups.ts';
import type { Words } from '../contract/words.ts';
import {
  counted,
  date,
  full,
  inDate,
  listed,
  onDay,
  partIn,
  percent,
  place,
  places,
  short,
  some,
  someBent,
  TIME,
  timesIt,
  timesOf,
} from '../grammar/ar.ts';
import { ofEachRegistry } from '../of-each-registry.ts';
import { MEMBER, MONTH } from './nouns.ts';
import { perPerson, said, slash32sBent } from './values.ts';

const REGION_WHO = 'منطقة في معيار الأمم المتحدة M49، مع كل بلد وإقليم في ISO 3166 يقع فيها.';
const REGISTRY_WHO =
  'البلدان والأقاليم التي يذكر لها أحدث ملف لسجل واحد كتلاً أكثر مما يذكره أي سجل آخر. ولا يذكر أي ملف أين تنتهي منطقة السجل، فهذه قاعدتنا لا قائمة سجل.';

const region = (id: RegionId): GroupWords => ({
  short: place(areaOf(id), 'subject'),
  who: REGION_WHO,
});

const registry = (id: Registry): GroupWords => ({ short: place(id, 'subject'), who: REGISTRY_WHO });

/** Every group, by the name it has in addresses. */
const all = {
  ldc: {
    short: 'أقل البلدان نمواً',
    who: 'قائمة الأمم المتحدة التي تحتفظ بها الجمعية العامة بمشورة لجنة السياسات الإنمائية التابعة لها.',
  },
  lldc: {
    short: 'البلدان النامية غير الساحلية',
    who: 'قائمة الأمم المتحدة: بلدان نامية لا ساحل لها.',
  },
  sids: {
    short: 'الدول الجزرية الصغيرة النامية',
    who: 'قائمة الأمم المتحدة: دول أعضاء، وجزر كوك ونيوي اللتان تحكمان نفسيهما في ارتباط حر مع نيوزيلندا. ولا تشمل الأقاليم التي تذكرها الأمم المتحدة إلى جانبها.',
  },
  transition: {
    short: 'بلدان الاقتصادات الانتقالية',
    who: 'القائمة الواردة في «الحالة والتوقعات الاقتصادية في العالم» لإدارة الشؤون الاقتصادية والاجتماعية بالأمم المتحدة.',
  },
  developing: {
    short: 'المجموعات الأربع التي يسميها القرار 64',
    who: 'أقل البلدان نمواً والبلدان النامية غير الساحلية والدول الجزرية الصغيرة النامية وبلدان الاقتصادات الانتقالية، كل منها معدود مرة واحدة. وتقول حاشية القرار إن البلدان النامية «تشمل» هذه الأربع.',
  },
  africa: region('africa'),
  americas: region('americas'),
  asia: region('asia'),
  europe: region('europe'),
  oceania: region('oceania'),
  afrinic: registry('afrinic'),
  apnic: registry('apnic'),
  arin: registry('arin'),
  lacnic: registry('lacnic'),
  ripencc: registry('ripencc'),
} satisfies GroupsText['all'];

/** A place at the head of a title. */
export function headOf(area: AreaId): string {
  return place(area, 'name');
}

const title = (group: GroupId) => headOf(areaOf(group));

const membersOfRegion = (id: RegionId) => `بلدان وأقاليم ${place(areaOf(id), 'of')}`;

/** What the members of a group are called together. */
const memberNames: Words<GroupId> = {
  ldc: all.ldc.short,
  lldc: all.lldc.short,
  sids: all.sids.short,
  transition: 'البلدان التي تمر اقتصاداتها بمرحلة انتقالية',
  developing: 'بلدان وأقاليم المجموعات الأربع التي يسميها القرار 64',
  africa: membersOfRegion('africa'),
  americas: membersOfRegion('americas'),
  asia: membersOfRegion('asia'),
  europe: membersOfRegion('europe'),
  oceania: membersOfRegion('oceania'),
  ...ofEachRegistry(
    (id) => id,
    (id) => `البلدان والأقاليم التي يذكر ${place(id, 'subject')} معظم كتلها`,
  ),
};

const membersOf = (p: { group: GroupId; members: number }) =>
  `${memberNames[p.group]}، وعددها ${full(p.members)}،`;

/** Groups of countries: the page that sets them side by side, and a page for each. */
export const groups: GroupsText = {
  all,
  name: title,
  kicker: 'مجموعات البلدان والأقاليم',
  indexTitle: (p) =>
    p === null
      ? 'مجموعات البلدان والأقاليم: ما لديها من IPv4 وIPv6'
      : `${all[p.group].short}: ${percent(p.people)} من سكان العالم و${percent(p.addresses)} من عناوين IPv4 فيه`,
  indexDescription:
    'أقل البلدان نمواً والبلدان غير الساحلية والجزرية الصغيرة وبلدان الاقتصادات الانتقالية والمناطق والسجلات جنباً إلى جنب: ما لديها من IPv4 وIPv6، وكم منه في الاستخدام.',
  indexLead: (p) =>
    `يطرح القرار 64 أسئلته من أجل البلدان النامية: أقلها نمواً والجزرية الصغيرة وغير الساحلية والتي تمر اقتصاداتها بمرحلة انتقالية. وها هي، وإلى جانبها المناطق والسجلات.${p === null ? '' : ` عناوين ${date(p.on)}، وسكان عام ${p.year}.`}`,
  overlap:
    'تتداخل المجموعات: فقد يكون البلد غير الساحلي من أقل البلدان نمواً. ولا تُجمع أرقامها أبداً؛ أما جميع أعضائها، كل منهم مرة واحدة، فمجموعة قائمة بنفسها.',
  tableHeading: 'جنباً إلى جنب',
  tableCaption: 'المجموعات جنباً إلى جنب',
  who: 'ما هي كل مجموعة',
  regions: 'المناطق',
  registries: 'السجلات',
  regionWho: REGION_WHO,
  registryWho: REGISTRY_WHO,
  columns: {
    group: 'المجموعة',
    members: 'الأعضاء',
    withData: 'لهم بيانات IPv6',
    people: 'السكان',
    held: 'حيز IPv6 المسجَّل',
    perMillion: 'IPv6 لكل مليون شخص',
    users: 'مستخدمو Google عبر IPv6، العضو الوسيط',
    perPerson: 'عناوين IPv4 لكل شخص',
    online: 'المتصلون بالإنترنت',
  },
  everyCountry: 'جميع البلدان والأقاليم',
  ratioNote:
    'IPv4 لكل شخص وIPv6 لكل مليون هما للمجموعة كلها: ما لدى أعضائها على سكانهم، للأعضاء الذين لهم الرقمان. وكذلك نسبة المتصلين بالإنترنت، لكل عضو من سنته. والوسيط يعدّ كل عضو مرة واحدة، أياً كان حجمه.',
  leavingNote: (p) =>
    `حُدد لخروج ${listed(places(p.areas, 'of'))} من قائمة أقل البلدان نمواً تاريخ 24 نوفمبر 2026. ولم نر ما يؤكد ذلك، فيظهر ${p.areas.length === 1 ? 'هنا عضواً' : 'كل منها هنا عضواً'}.`,
  leavingShort: 'حُدد للخروج منها تاريخ 24 نوفمبر 2026؛ ولم نر ما يؤكد ذلك',
  fixed: (p) =>
    `يتبع الخط أعضاء ${date(p.on)} في الأشهر كلها، فيُظهر النمو لا من انضم أو خرج. و«جميع البلدان والأقاليم» مجموعها كلها${p.movedFromEu === null ? '' : `؛ وفي ديسمبر 2020 سُجل نحو ${said.slash32s(p.movedFromEu)}، كانت مذكورة تحت الرمز EU بلا بلد محدد، تحت بلدان وأقاليم، فزاد هذا المجموع أكثر قليلاً من مجموع العالم`}.`,
  fewer: (p) =>
    `في ${counted(p.months, MONTH, 'bent')} لا يذكر المصدر بعض الأعضاء: وهو يذكر ${full(p.least)} على الأقل من ${full(p.members)}.`,
  unlisted: (p) => `خارج قوائم السجلات والمجاميع كلها: ${some(p.count, MEMBER)}.`,
  description: (p) =>
    `ما لدى ${membersOf(p)} من عناوين IPv4 وIPv6، وبأي سرعة ينمو، وكم من مستخدمي Google فيها يصلون عبر IPv6.`,
  pageTitle: (p) =>
    p.share === null
      ? `${title(p.group)}: عناوين IPv6 وIPv4`
      : `${title(p.group)}: ${percent(p.share.people)} من السكان، و${percent(p.share.addresses)} من عناوين IPv4`,
  summary: {
    shares: (p) =>
      `${inDate(p.on)} كان لدى الحائزين المسجَّلين ${place(areaOf(p.group), 'in')} ${partIn(p.addresses, 'عناوين IPv4 في العالم')}؛ ويعيش هناك ${partIn(p.people, 'سكان العالم')} (سكان عام ${p.year}).`,
    held: (p) =>
      `ولدى الأعضاء معاً ${percent(p.share)} من حيز IPv6 المسجَّل في العالم ${inDate(p.on)}.`,
    users: (p) =>
      p.count === 1
        ? `${onDay(p.on)} وصل ${percent(p.median)} من مستخدمي Google عبر IPv6 لدى العضو الوحيد الذي له بيانات؛ ولدى نصف البلدان والأقاليم كلها ${percent(p.world)} على الأكثر.`
        : `${onDay(p.on)} وصل ${percent(p.median)} على الأكثر من مستخدمي Google عبر IPv6 لدى نصف الأعضاء الـ ${full(p.count)} الذين لهم بيانات؛ ولدى نصف البلدان والأقاليم كلها ${percent(p.world)} على الأكثر.`,
    noUsersAnywhere: 'ليس في هذا الإصدار نسب لمستخدمي Google عبر IPv6.',
    noUsers: 'لم تنشر Google نسبة لمستخدميها عبر IPv6 لأي منها.',
    ipv4: (p) =>
      `ونصيب السكان هناك من عناوين IPv4: ${perPerson(p.perPerson)} ${inDate(p.on)}، في مقابل ${perPerson(p.world)} في جميع البلدان والأقاليم.`,
  },
  held: {
    title: (p) =>
      p.times === null
        ? `${title(p.group)}: من لا حيز IPv6 ${inDate(p.from)} إلى ${slash32sBent(p.now)}`
        : `${title(p.group)}: بلغ حيز IPv6 المسجَّل ${timesOf(p.times)} ما كان ${inDate(p.from)}${p.world === null ? '' : `؛ وبلغ في جميع البلدان والأقاليم ${timesIt(p.world)}`}`,
    sentence: (p) =>
      `حيز IPv6 المسجَّل ${place(areaOf(p.group), 'in')}: من ${slash32sBent(p.before)} ${inDate(p.from)} إلى ${slash32sBent(p.after)} ${inDate(p.to)}.${p.leaderShare === null ? '' : ` و${percent(p.leaderShare)} منها مسجَّل ${place(p.leader, 'in')}.`}`,
    line: (value) => short(value),
  },
  strips: {
    users: {
      title: (p) =>
        `يصل ${percent(p.value)} من مستخدمي Google عبر IPv6 لدى العضو الوسيط، و${percent(p.world)} لدى البلد الوسيط في العالم`,
      sentence: (p) =>
        p.count === 1
          ? `${onDay(p.on)} لم تكن هناك نسبة إلا ${place(p.lowest, 'in')}: ${percent(p.low)}.`
          : `${onDay(p.on)} تراوحت النسب بين ${percent(p.low)} ${place(p.lowest, 'in')} و${percent(p.high)} ${place(p.highest, 'in')}؛ ووقع النصف الأوسط من الأعضاء بين ${percent(p.lowerQuarter)} و${percent(p.upperQuarter)}.`,
    },
    perMillion: {
      title: (p) =>
        `كتل /32 من IPv6 لكل مليون شخص: ${short(p.value)} لدى العضو الوسيط، و${short(p.world)} لدى البلد الوسيط في العالم`,
      sentence: (p) =>
        `${p.count === 1 ? `${inDate(p.on)} لم تكن هناك بيانات إلا ${place(p.lowest, 'in')}: ${short(p.low)}` : `${inDate(p.on)} تراوح عدد الكتل بين ${p.low === 0 ? 'لا شيء' : `${short(p.low)} ${place(p.lowest, 'in')}`} و${short(p.high)} ${place(p.highest, 'in')}`}. وكتلة /32 واحدة تكفي شبكة كبيرة، لذا تقف الأماكن الصغيرة جداً عند طرف القيم الكبيرة.`,
    },
    perPerson: {
      title: (p) =>
        `IPv4: ${perPerson(p.value)} لدى العضو الوسيط، و${perPerson(p.world)} لدى البلد الوسيط في العالم`,
      sentence: (p) =>
        p.count === 1
          ? `${inDate(p.on)} لم تكن هناك بيانات إلا ${place(p.lowest, 'in')}: ${said['addresses-per-person'](p.low)}.`
          : `${inDate(p.on)} تراوح نصيب السكان بين ${p.low === 0 ? 'لا شيء' : `${said['addresses-per-person'](p.low)} ${place(p.lowest, 'in')}`} و${said['addresses-per-person'](p.high)} ${place(p.highest, 'in')}.`,
    },
    zeros: (p) =>
      `الذين ليس لديهم شيء: ${some(p.count, MEMBER)}. ولا مكان للصفر في هذا المقياس، لكنه معدود في الوسيط ومذكور في الجدول.`,
    missing: (p) => `لا بيانات عن ${someBent(p.count, MEMBER)} من ${full(p.members)}.`,
    world: 'جميع البلدان والأقاليم',
  },
  byGroup: {
    sentence: (p) =>
      `${onDay(p.on)} وصل من مستخدمي Google عبر IPv6 لدى العضو الوسيط ${percent(p.low)} في ${all[p.lowest].short} و${percent(p.high)} في ${all[p.highest].short}؛ ولدى البلد الوسيط في العالم ${percent(p.world)}.`,
    headline: (p) =>
      `يصل ${percent(p.low)} على الأكثر من مستخدمي Google عبر IPv6 لدى نصف ${all[p.lowest].short}؛ ولدى نصف البلدان والأقاليم كلها ${percent(p.world)} على الأكثر`,
  },
  gap: {
    heading: 'مقارنةً بالعالم',
    caption: (group) => `${title(group)} مقارنةً بجميع البلدان والأقاليم`,
    columns: {
      measure: 'المؤشر',
      on: 'التاريخ',
      group: 'المجموعة',
      world: 'جميع البلدان والأقاليم',
      gap: 'الفجوة',
    },
    rows: {
      perMillion: 'حيز IPv6 لكل مليون شخص، للمجموعة كلها',
      perPerson: 'عناوين IPv4 لكل شخص، للمجموعة كلها',
      median: 'مستخدمو Google عبر IPv6، العضو الوسيط',
      lowerQuarter: 'مستخدمو Google عبر IPv6، لدى ربع الأعضاء أقل من',
      upperQuarter: 'مستخدمو Google عبر IPv6، لدى ربع الأعضاء أكثر من',
    },
    points: (difference) =>
      `${difference < 0 ? '−' : '+'}${full(Math.abs(difference) * 100, 1)} نقطة`,
    times: (ratio) =>
      ratio > 0 && ratio < 1
        ? `أقل ${counted(1 / ratio, TIME, 'bent')}`
        : `${counted(ratio, TIME)} قدره`,
  },
  members: {
    heading: 'جميع الأعضاء',
    caption: (group) => `${title(group)}: جميع الأعضاء`,
    columns: {
      name: 'البلد أو الإقليم',
      held: 'حيز IPv6 المسجَّل',
      perMillion: 'لكل مليون شخص',
      users: 'مستخدمو Google عبر IPv6',
      perPerson: 'IPv4 لكل شخص',
      online: 'المتصلون بالإنترنت',
      first: 'أول IPv6 ما زال مذكوراً',
    },
    filesOf: 'أحدث ملف لكل سجل',
    ofYear: 'كل من سنته',
    online: (share, year) => `${full(share * 100, 1)}% (${year})`,
  },
  outside: (p) =>
    `وأكثر البلدان سكاناً خارج هذه الأربع، بين التي لديها لكل شخص من عناوين IPv4 أقل مما في العالم: ${listed(places(p.areas))}.`,
  of: 'ضمن:',
  others: 'مجموعات أخرى',
};
