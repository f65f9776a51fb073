import type { FirstWait, WaitingText } from '../contract/waiting.ts';
import {
  counted,
  countedAddresses,
  countedFull,
  date,
  full,
  inDate,
  listed,
  type Nouns,
  place,
  shortDate,
  someBent,
} from '../grammar/ar.ts';
import { BLOCK, DAY, MONTH, REQUEST } from './nouns.ts';

/** Days of a month on average. */
const DAYS_OF_MONTH = 365.25 / 12;

const ORGANISATION: Nouns = ['مؤسسة واحدة', 'مؤسستان', 'مؤسسات', 'مؤسسة', 'مؤسسة'];

/** How long somebody has waited, after a verb: 12 يوماً، 13 شهراً. */
function long(days: number): string {
  return days < 2 * DAYS_OF_MONTH
    ? countedFull(days, DAY, 'bent')
    : countedFull(Math.round(days / DAYS_OF_MONTH), MONTH, 'bent');
}

/** A day whose year has been said already: 2 يوليو. */
function withoutYear(day: string): string {
  return date(day).replace(/ \d{4}$/, '');
}

function waitOf({ registry, days, on }: FirstWait): string {
  return `${long(days)} لدى ${place(registry, 'of')} (${date(on.slice(0, 7))})`;
}

/** Who waits for IPv4 that comes back, for how long, and what is given again. */
export const waiting: WaitingText = {
  heading: 'كم يطول الانتظار',
  lead: 'حيث نفد المخزون العام تستطيع الشبكة أن تنضم إلى قائمة انتظار لما يعيده غيرها، إن كان لسجلها قائمة. ولكل قائمة قواعدها.',
  gaps: 'ينقطع الخط حيث تغيب أيام؛ والنقطة المنفردة رقم مفرد.',
  time: {
    title: (waits) => `كان أول المنتظرين لـ IPv4 قد انتظر ${listed(waits.map(waitOf))}`,
    unit: 'الأيام التي كان أقدم طلب في كل قائمة قد انتظرها',
    sentence: (waits) =>
      `أحدث الأرقام: ${waits.map(({ registry, days, on }) => `${place(registry, 'name')} ${counted(days, DAY)} ${inDate(on)}`).join('؛ ')}. هذا ما انتظره الأول حتى ذلك الحين؛ ومن ينضم الآن قد ينتظر أطول أو أقصر.`,
    label: (p) => `${place(p.registry, 'name')}: ${full(p.days)}`,
    rules: {
      arin: `لدى ${place('arin', 'of')} هو أقدم طلب: وقد يُتجاوز حتى تتوفر كتلة بحجمه.`,
      ripencc: `لدى ${place('ripencc', 'of')} هو أول الصف: فالجميع ينتظرون كتلة واحدة بالحجم نفسه ويُلبّون بالدور.`,
    },
    registry: 'السجل',
  },
  list: {
    title: {
      arin: (p) =>
        `${inDate(p.on)} ${p.requests === 0 ? 'لم تكن أي مؤسسة' : `كانت ${counted(p.requests, ORGANISATION)}`} في انتظار IPv4 لدى ${place(p.registry, 'of')}${p.firstDays === null ? '' : `، وأولها منذ ${long(p.firstDays)}`}`,
      ripencc: (p) =>
        `${inDate(p.on)} كان ${counted(p.requests, REQUEST)} في الانتظار لدى ${place(p.registry, 'of')}، لكل منها 256 عنواناً${p.firstDays === null ? '' : `، وأولها منذ ${long(p.firstDays)}`}`,
    },
    unit: {
      arin: 'الطلبات في قائمة الانتظار، طلب لكل مؤسسة',
      ripencc: 'الطلبات في قائمة الانتظار، طلب لكل سجل إنترنت محلي (LIR)، وهو حساب لعضو',
    },
    sentence: (p) =>
      [
        ...(p.wanted === null || p.requests === 0
          ? []
          : [`مجموع ما طلبته ${countedAddresses(p.wanted)}.`]),
        ...(p.overAYear === null || p.requests === 0
          ? []
          : [
              p.overAYear === 0
                ? 'لم يمض على أي طلب أكثر من سنة.'
                : `مضى على ${someBent(p.overAYear, REQUEST)} أكثر من سنة.`,
            ]),
        p.longest === null
          ? 'هذه أطول قائمة في كل التواريخ المبيّنة.'
          : `من التواريخ المبيّنة كانت القائمة أطول ما كانت ${inDate(p.longest.on)}، وفيها ${counted(p.longest.requests, REQUEST)}.`,
      ].join(' و'),
    rule: {
      arin: 'للمؤسسة طلب واحد في القائمة في كل مرة، لما لا يزيد على 1,024 عنواناً.',
      ripencc:
        'لسجل الإنترنت المحلي (LIR) الذي لم ينل IPv4 قط أن يطلب مرة واحدة كتلة واحدة من 256 عنواناً. وقد يكون للعضو عدة سجلات محلية.',
    },
    columns: {
      requests: 'الطلبات',
      over_a_year: 'أقدم من سنة',
      ipv4_addresses_asked_for: 'العناوين المطلوبة',
      first_waited_days: 'الأيام التي انتظرها الأول',
    },
  },
  again: {
    title: (p) =>
      `منذ ${date(p.from.slice(0, 7))} منح ${place(p.registry, 'subject')} من جديد ${countedAddresses(p.total, 'bent')} كانت قد عادت إليه`,
    unit: 'عناوين IPv4 الممنوحة من جديد من قائمة الانتظار، بحسب السنة',
    sentence: (p) =>
      [
        ...(p.whole === null
          ? []
          : [
              `في ${p.whole.year} مُنح من جديد ${countedAddresses(p.whole.addresses)} في ${counted(p.whole.blocks, BLOCK, 'bent')}.`,
            ]),
        `وفي ${p.newest.year}، حتى ${withoutYear(p.to)}، مُنح ${countedAddresses(p.newest.addresses)} في ${counted(p.newest.blocks, BLOCK, 'bent')}.`,
        ...(p.again === 0
          ? []
          : [
              `ومن الكتل كلها، وعددها ${full(p.blocks)}، كانت ${full(p.again)} في القائمة من قبل، كاملة أو جزءاً من كتلة أكبر.`,
            ]),
      ].join(' '),
    span: (p) => `تمتد القائمة من ${date(p.from)} إلى ${date(p.to)}.`,
    ends: (on) => `تنتهي القائمة ${shortDate(on)}`,
    year: 'السنة',
    addresses: 'العناوين',
    blocks: 'الكتل',
    sizes: {
      blocks_to_256: 'من 256 فأقل',
      blocks_of_512: 'من 512',
      blocks_of_1024: 'من 1,024',
      larger_blocks: 'أكبر',
    },
  },
  pool: {
    title: (p) =>
      p.emptyOn === null
        ? `بقي لدى ${place(p.registry, 'of')} للتوزيع ${countedAddresses(p.left)} ${inDate(p.on)}`
        : `بحلول ${date(p.emptyOn)} لم يبق لدى ${place(p.registry, 'of')} أي عنوان IPv4 يوزعه`,
    unit: 'عناوين IPv4 التي كان ما زال يمكن توزيعها، يوماً بيوم',
    sentence: (p) =>
      [
        `بقي ${countedAddresses(p.before)} ${inDate(p.from)}.`,
        ...(p.most === null
          ? []
          : [
              `وما عاد لاحقاً وُزّع من جديد. ومن الأيام المبيّنة كان أكثر ما توفر ${inDate(p.most.on)}: ${countedAddresses(p.most.value)}.`,
            ]),
        ...(p.emptyOn === p.to
          ? []
          : [
              `و${inDate(p.to)}، وهو آخر يوم مبيّن، ${p.left === 0 ? 'لم يبق شيء' : `بقي ${countedAddresses(p.left)}`}.`,
            ]),
      ].join(' '),
    empty: (on) => `فارغ بحلول ${shortDate(on)}`,
    left: 'العناوين الباقية',
  },
};
