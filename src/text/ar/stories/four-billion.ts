import { addressOf } from '../../../model/address.ts';
import type {
  FourBillionClaim,
  FourBillionFacts,
  FourBillionSection,
} from '../../../model/stories/four-billion.ts';
import type { StoriesText } from '../../contract/stories.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  countedAddresses,
  countedFull,
  date,
  full,
  inDate,
  listed,
  percent,
  place,
  places,
  short,
} from '../../grammar/ar.ts';
import { link, prose } from '../../prose.ts';
import { ADDRESS, BLOCK, REQUEST } from '../nouns.ts';
import { addressesEach } from './each.ts';

const IANA = 'https://www.iana.org/assignments/ipv4-address-space';

/** Where four billion addresses went, in ten pictures. */
export const fourBillion: StoryText<FourBillionFacts, FourBillionClaim, FourBillionSection> = {
  kicker: 'في عشر صور',
  headline: () => 'أين ذهبت أربعة مليارات عنوان؟',
  standfirst: (f) =>
    `عدد عناوين IPv4 هو ${full(f.total)}. ومما تستطيع الشبكات استخدامه منها كان ${percent(f.delegated.addresses / (f.total - f.kept))} موزَّعاً ${inDate(f.delegated.on)}. عشر صور تبيّن أين ذهبت.`,
  description:
    'عناوين IPv4 كلها وعددها 4,294,967,296 في عشر صور: ما يُحتفظ به، ومن نال الكتل الأولى، ومتى فرغ المخزن، ومن لديه الأكثر لكل شخص، وما الذي تبقى.',
  sections: {
    all: {
      heading: 'كل ما هو موجود',
      paragraphs: (f) => [
        prose`عنوان IPv4 عدد من 32 رقماً ثنائياً، فعددها ${full(f.total)} لا أكثر. وها هي في مربعات عددها ${full(f.squares)}. كل منها ينوب عن ${countedFull(f.square, ADDRESS, 'bent')}، وهي التي تبدأ بالعدد نفسه.`,
      ],
    },
    kept: {
      heading: 'بعضها لا شبكة له',
      paragraphs: (f) => [
        prose`تحتفظ المعايير بنسبة ${percent(f.kept / f.total)} من العناوين كلها لاستخدامات خاصة: لشبكات في البيوت لا يراها أحد من الخارج، وللإرسال إلى كثيرين دفعة واحدة، وللاختبارات، ولاستخدام مستقبلي لم يأت. ويبقى للشبكات ${full(f.total - f.kept)} (${link('قائمة IANA', IANA)} بتاريخ ${date(f.listOn)}).`,
      ],
    },
    blocks: {
      heading: 'قائمة واحدة للعالم',
      paragraphs: (f) => [
        prose`تحتفظ بقائمة المربعات IANA، وهي التي توزع أرقام الإنترنت كلها. وقد ذهب ${full(f.given)} منها إلى شبكات أو إلى السجلات التي تخدمها. والبقية، وعددها ${full(f.squares - f.given)}، محتفظ بها.`,
      ],
    },
    early: {
      heading: 'الأولى جاءت مبكراً',
      paragraphs: (f) => [
        prose`من المربعات الموزَّعة، وعددها ${full(f.given)}، أُعطي ${short(f.early)}، أي ${percent(f.early / f.given)}، قبل أن توجد سجلات تسأل عن السبب: بعضها كاملاً لشركة أو جامعة أو وزارة واحدة. وتسميها القائمة legacy، أي السابقة للسجلات.`,
      ],
    },
    registries: {
      heading: 'خمسة سجلات تديرها',
      paragraphs: (f) => [
        prose`كل مربع موزَّع في عهدة أحد السجلات الخمسة، لكل جزء من العالم سجل. يدير ${place(f.most.registry, 'subject')} منها ${full(f.most.squares)}، ويدير ${place(f.fewest.registry, 'subject')} منها ${full(f.fewest.squares)}. ${link('ماذا يقول عنواني؟', addressOf('address/'))}`,
      ],
    },
    emptied: {
      heading: 'ثم فرغ المخزن',
      paragraphs: (f) => [
        prose`هذا متى وُزّعت المربعات، عقداً عقداً، كما في قائمة IANA. ووُزّع آخرها في ${link(date(f.emptied.date), f.emptied.href)}. وبدأ ${place(f.first.registry, 'subject')} التقنين في ${link(date(f.first.date), f.first.href)}، وآخر السجلات، ${place(f.last.registry, 'subject')}، في ${link(date(f.last.date), f.last.href)}.`,
      ],
    },
    people: {
      heading: 'موزعة على الناس',
      paragraphs: (f) => [
        prose`${place(f.people.least.region, 'in')} ${addressesEach(f.people.least.each)}، و${place(f.people.most.region, 'in')} ${addressesEach(f.people.most.each)}. والبلدان والأقاليم التي فيها الأقل لكل شخص، حيث يعيش نصف سكان العالم، لديها ${percent(f.people.half)} (عناوين ${date(f.people.on)}، وسكان عام ${f.people.year}). ${link('كيف تتوزع', addressOf('fairness/'))}`,
      ],
    },
    left: {
      heading: 'ما الذي تبقى',
      paragraphs: (f) => [
        prose`${inDate(f.delegated.on)} كان ${countedAddresses(f.delegated.addresses)} موزَّعاً. ومما في يد السجلات نفسها تذكر ملفاتها، حيث تذكر، ${f.available === 0 ? 'أن لا شيء متاح' : `أن المتاح ${countedAddresses(f.available)}`}. ${waiting(f)}${link('أين كل عنوان', addressOf('ipv4/'))}`,
      ],
    },
    back: {
      heading: 'قليل منها يعود',
      paragraphs: (f) => [
        prose`${f.back.addresses === 0 ? 'لم يُعد ولم يُسترد أي عنوان' : `أُعيد أو استُرد ${countedAddresses(f.back.addresses)}`} من ${date(f.back.from)} إلى ${date(f.back.to)}، بحسب ملفات ${listed(places(f.back.registries))}. وفي المدة نفسها ${f.back.again === 0 ? 'لم يُمنح شيء' : `مُنح ${countedAddresses(f.back.again)}`} من جديد بعد أن عاد. وكل ذلك لا يملأ ثلاثة من هذه المربعات.`,
      ],
    },
    ipv6: {
      heading: 'والصورة كلها مرة أخرى',
      paragraphs: (f) => [
        prose`يُعدّ IPv6 بأحجام أخرى. ففي كتلة /32 واحدة، وهي التي يمنحها السجل عادةً لمشغّل شبكة، متسع لعدد ${full(f.total)} من الشبكات: هذه الصورة مرة أخرى، وكل مربع فيها مليء الآن بشبكات. وقد بلغ المسجَّل من IPv6 ${inDate(f.ipv6.on)} من هذه الكتل ${counted(f.ipv6.slash32s, BLOCK)}. و${link('هل تُستخدم', addressOf('used/'))} سؤال آخر.`,
      ],
    },
  },
  claims: {
    'early-is-much': 'أكثر من ثلث الكتل الموزَّعة وُزّع قبل وجود السجلات.',
    'nearly-all-given': 'أكثر من 95% من العناوين التي تستطيع الشبكات استخدامها موزَّع.',
    'least-far-below-most':
      'المنطقة التي فيها أكثر العناوين لكل شخص لديها أكثر من ضعف ما لدى التي فيها أقلها.',
    'little-came-back': 'ما عاد من العناوين أقل مما في ثلاثة من المربعات وعددها 256.',
    'room-in-ipv6': 'المسجَّل من IPv6 أكثر من كتلة /32 واحدة.',
  },
};

/** The requests that wait, of each registry that tells. */
function waiting({ waiting: lists }: FourBillionFacts): string {
  if (lists.length === 0) return '';
  const told = lists.map(
    ({ registry, requests, on }) =>
      `${counted(requests, REQUEST)} لدى ${place(registry, 'of')} (${date(on)})`,
  );
  return `وفي الانتظار ${listed(told)}. `;
}

/** What the parts of its pictures are called. */
export const fourBillionParts: StoriesText['fourBillionParts'] = {
  parts: {
    all: 'IPv4',
    kept: 'محتفظ به لاستخدامات خاصة',
    usable: 'للشبكات',
    given: 'وزعته IANA',
    early: 'قبل وجود السجلات',
    later: 'أُعطي للسجلات',
    undated: 'بلا تاريخ',
    others: 'محتفظ به أو باقٍ أو بلا بلد واحد',
    delegated: 'موزَّع',
    available: 'متاح',
    'policy-reserved': 'مخصص بسياسة',
    quarantined: 'معزول',
    'reserved-unsplit': 'محجوز',
    untold: 'بلا تفصيل',
    stayed: 'سائر العناوين',
    back: 'مُعاد',
    ipv6: 'شبكات كتلة /32 واحدة',
  },
  decade: (year) => `من ${year} إلى ${Number(year) + 9}`,
  total: 'عناوين IPv4 كلها',
  totalIpv6: 'شبكات كتلة /32 واحدة كلها',
};
