import { addressOf } from '../../../model/address.ts';
import { REGISTRIES } from '../../../model/registry.ts';
import type {
  HoldersByRegistry,
  NotUsedClaim,
  NotUsedFacts,
  NotUsedSection,
} from '../../../model/stories/registered-is-not-used.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  countedFull,
  date,
  fromTo,
  full,
  inDate,
  inWords,
  listed,
  type Nouns,
  onDay,
  percent,
  place,
  places,
  short,
  shortOf,
  some,
  someBent,
} from '../../grammar/ar.ts';
import { link, prose } from '../../prose.ts';
import { COUNTRY, PERSON, SLASH32 } from '../nouns.ts';

/** How many times as much, said low: 10.4 is “more than ten times”. */
function times(ratio: number): string {
  const whole = Math.floor(ratio);
  if (whole === 1) return 'أكثر مما';
  if (whole === 2) return 'أكثر من ضعف ما';
  return `أكثر من ${inWords(whole)} ${whole <= 10 ? 'أمثال' : 'مثل'} ما`;
}

const SINGLE_MONTH: Nouns = ['شهر واحد', 'شهران', 'أشهر مفردة', 'شهراً مفرداً', 'شهر مفرد'];

/** Registered is not used. */
export const registeredIsNotUsed: StoryText<NotUsedFacts, NotUsedClaim, NotUsedSection> = {
  kicker: 'المسجَّل ليس المستخدَم',
  headline: (f) =>
    `افترق المسجَّل من IPv6 والمستخدَم في ${full(f.apart)} من ${countedFull(f.of, COUNTRY, 'bent')} ${inDate(f.usedOn.slice(0, 7))}`,
  standfirst: (f) =>
    `كان المسجَّل من IPv6 لكل مليون شخص ${place(f.holder.country, 'in')} ${times(f.holder.registered / f.user.registered)} كان ${place(f.user.country, 'in')}. أما مستخدمو Google فوصل ${place(f.user.country, 'in')} ${percent(f.user.used)} منهم عبر IPv6، و${place(f.holder.country, 'in')} ${percent(f.holder.used)}، ${onDay(f.usedOn)}. رقمان متقاربان في الاسم يجيبان عن سؤالين مختلفين.`,
  description:
    'كتلة IPv6 في قائمة سجل ليست مستخدماً عبر IPv6: أين يسيران معاً، وأين يفترقان، وما الذي يتركه كل رقم.',
  sections: {
    questions: {
      heading: 'سؤالان',
      paragraphs: (f) => [
        prose`تقول قائمة السجل من يحوز كتلة عناوين. ولا تقول هل يستخدمها شيء. وبين الأمرين معدات تدعم IPv6 وبرمجيات وعاملون يعرفونه وأجهزة الزبائن.`,
        prose`أما الاستخدام فيُقاس من الجهة الأخرى. تنشر Google لكل بلد وإقليم نسبة مستخدميها الذين يصلون إليها عبر IPv6. و${onDay(f.usedOn)} امتدت من ${percent(f.lowest.share)} ${place(f.lowest.country, 'in')} إلى ${percent(f.highest.share)} ${place(f.highest.country, 'in')}.`,
        prose`ويُعدّ المسجَّل من IPv6 هنا بكتل /32. وهي الكتلة التي يمنحها السجل عادةً لمشغّل شبكة. ويمكن تقسيمها إلى ${full(f.sites)} قطعة بحجم /48، وهو ما يُعطى كثيراً لمكتب أو حرم جامعي، أو إلى ${shortOf(f.homes)} قطعة بحجم /56، وهو ما يناسب بيتاً (${link('RFC 6177', f.sizes.href)}). وكتلة /32 واحدة تكفي شبكة كبيرة.`,
      ],
    },
    entries: {
      heading: 'كتل قليلة تحرّك العالم',
      paragraphs: (f) => [
        prose`${fromTo(f.world.from, f.world.to)} نما المسجَّل من IPv6 في العالم من ${short(f.world.before)} إلى ${counted(f.world.after, SLASH32, 'bent')}. ${jumpWords(f)}`,
        prose`و${inDate(f.world.to)} كان نصف المسجَّل من IPv6 كله لحائزين في ${someBent(f.world.half, COUNTRY)}. وقد تكون الكتلة الكبيرة معدّة للاستخدام في أماكن كثيرة، أو لنمو يمتد عقوداً، أو لا لشيء بعد. والقائمة لا تقول أيها.`,
      ],
    },
    corners: {
      heading: 'أربعة أنواع من البلدان والأقاليم',
      paragraphs: (f) => [
        prose`يقسم البلد الوسيط في كل مقياس البلدان والأقاليم، وعددها ${full(f.of)}، إلى أربعة أنواع. ففي ${full(f.corners.both.count)} منها مسجَّل كثير ومستخدَم كثير${those('، ومنها', f.corners.both)}. وفي ${full(f.corners.neither.count)} قليل من كليهما${those('، ومنها', f.corners.neither)}.`,
        prose`وفي البقية، وعددها ${full(f.apart)}، يفترق الاثنان. ففي ${full(f.corners.registered.count)} مسجَّل كثير ومستخدَم قليل${those('، ومنها', f.corners.registered)}. وفي ${full(f.corners.used.count)} مسجَّل قليل ومستخدَم كثير${those('، مثل', f.corners.used)}. ${mostPeople(f)}`,
        prose`وكان لكل مليون شخص ${place(f.user.country, 'in')} ${counted(f.user.registered, SLASH32)} ${inDate(f.heldOn)}، وفي البلد الوسيط ${short(f.medians.registered)}. و«كثير» و«قليل» مقارنة بين البلدان والأقاليم؛ وليسا درجة لأحد.`,
      ],
    },
    why: {
      heading: 'لماذا يفترق الاثنان',
      paragraphs: (f) => [
        prose`البلد الذي كثر سكانه وقلّت شبكاته الكبيرة يحتاج إلى كتل قليلة. فبكتلة /56 لكل بيت تخدم كتلة /32 واحدة ${shortOf(f.homes)} بيت، وقد يقف ملايين المستخدمين خلف قائمة قصيرة. والبلد الصغير الذي فيه شبكة واحدة يقف عالياً في مقياس الحصة لكل شخص، أياً كان مستخدمها.`,
        prose`وفي الاتجاه الآخر تسبق الكتلة استخدامها، أحياناً بسنوات. ويضع ${link('القرار 64', f.resolution)} للجمعية العالمية لتقييس الاتصالات في اعتباره «أن بلداناً نامية كثيرة ما زالت تواجه تحديات في عملية الانتقال من IPv4 إلى IPv6، لأسباب منها محدودية المهارات التقنية في هذا المجال». ويضع في اعتباره أيضاً أن هناك دولاً «لديها مهارات تقنية كافية في IPv6 وتواجه مع ذلك تأخراً» (بترجمتنا).`,
        ...holdersWords(f),
      ],
    },
    limits: {
      heading: 'ما تتركه الأرقام',
      paragraphs: (f) => [
        prose`نسبة المستخدمين لشركة واحدة وليوم واحد، وهي أعلى في عطل نهاية الأسبوع. وحيث يقل مستخدمو Google يصف رقمها قليلاً من الناس، وقد تختلف النسبة الحقيقية كثيراً. لذلك لا تتخذ هذه القصة مثالاً بلداً أو إقليماً خدمات Google محجوبة فيه أو لا يكاد يُختبر فيه أحد؛ أما الأعداد فتشملها. والتسجيل من جهته يتبع مقر الحائز لا مكان الاستخدام.`,
        prose`${lacking(f)}وتكتب Google صفراً بالضبط حيث قياساتها قليلة جداً، فالصفر هنا لا بيانات. وتبيّن الصفحة عن ${link('الاستخدام', addressOf('used/'))} أين يقف كل بلد وإقليم.`,
      ],
    },
  },
  claims: {
    'several-times-as-much':
      'أكثر البلدان سكاناً بين التي فيها مسجَّل كثير ومستخدَم قليل لديه لكل شخص أكثر من ضعف ما لدى أكثرها سكاناً من النوع الآخر.',
    'the-other-has-more-users': 'للآخر من هذين البلدين النسبة الأكبر من مستخدمي Google عبر IPv6.',
    'user-below-the-median': 'المسجَّل لكل شخص في ذلك البلد أقل من الوسيط.',
    'two-kinds-part': 'البلدان والأقاليم التي يفترق فيها الاثنان هي التي من هذين النوعين.',
    'registered-grew': 'نما المسجَّل من IPv6.',
    'few-months-weigh': 'تشكل أشهر قليلة أكثر من ربع النمو.',
    'few-countries-have-half': 'نصف المسجَّل من IPv6 كله لحائزين في خمسة بلدان وأقاليم على الأكثر.',
  },
};

type Corner = keyof NotUsedFacts['corners'];

const CORNER_WORDS: Readonly<Record<Corner, string>> = {
  both: 'الذي فيه مسجَّل كثير ومستخدَم كثير',
  registered: 'الذي فيه مسجَّل كثير ومستخدَم قليل',
  used: 'الذي فيه مسجَّل قليل ومستخدَم كثير',
  neither: 'الذي فيه قليل من كليهما',
};

/** Countries of a corner, with what leads to them; nothing where it has none to name. */
function those(lead: string, corner: NotUsedFacts['corners'][Corner]): string {
  return corner.countries.length === 0 ? '' : `${lead} ${listed(places(corner.countries))}`;
}

function lacking({ without }: NotUsedFacts): string {
  if (without === 0) return '';
  return `وينقص أحد الرقمين في ${countedFull(without, COUNTRY, 'bent')}، فلا ${without === 1 ? 'يقع' : 'تقع'} في أي نوع. `;
}

/** In which of the four kinds most people live. */
function mostPeople({ corners }: NotUsedFacts): string {
  const all = Object.entries(corners) as [Corner, NotUsedFacts['corners'][Corner]][];
  const [id, { people }] = all.reduce((most, one) => (one[1].people > most[1].people ? one : most));
  const many = counted(people, PERSON);
  if (id === 'used') return `ويعيش في هذا النوع الأخير أكبر عدد من الناس: ${many}.`;
  return `ومن الأنواع الأربعة يعيش أكثر الناس في النوع ${CORNER_WORDS[id]}: ${many}.`;
}

/** The single months that moved the total most, and where. */
function jumpWords({ world }: NotUsedFacts): string {
  const { jumps, jumpShare } = world;
  const where = jumps.map(({ month, country, share }, at) => {
    const part = share > 1 ? 'أكثر من زيادة الشهر كلها' : `${percent(share)} من زيادة الشهر`;
    return `${at === 0 ? 'ف' : 'و'}${inDate(month)} سُجل ${part} ${place(country, 'in')}.`;
  });
  return `ويشكل ${some(jumps.length, SINGLE_MONTH)} ${percent(jumpShare)} من ذلك النمو. ${where.join(' ')}`;
}

/** How many holders of IPv4 have no IPv6, where the registries' files tell; no paragraph where none does. */
function holdersWords({ holders }: NotUsedFacts) {
  const told = holders.filter(({ all }) => all > 0);
  if (told.length === 0) return [];
  const others = REGISTRIES.length - told.length;
  const untold =
    others === 0
      ? ''
      : others === 1
        ? ' ولا يميّز الملف المتوفر للسجل الآخر الحائزين.'
        : ' ولا تميّز الملفات المتوفرة للسجلات الأخرى الحائزين.';
  return [
    prose`وفي بعض الأماكن تبدأ الفجوة قبل ذلك. ${told.map(holdersOf).join(' ')} والحائز المذكور تحت بلدين أو إقليمين يُعدّ في كليهما.${untold}`,
  ];
}

function holdersOf({ registry, on, all, without }: HoldersByRegistry, index: number): string {
  const name = place(registry, 'subject');
  const numbers = `${full(without)} من ${full(all)}`;
  if (index > 0)
    return `وفي التي يخدمها ${name} (${date(on)}) هم ${numbers}: ${percent(without / all)}.`;
  return `ففي البلدان والأقاليم التي يخدمها ${name} أساساً ليس لدى ${numbers} من حائزي IPv4 كتلة IPv6 في البلد نفسه، بحسب ملفه بتاريخ ${date(on)}: ${percent(without / all)}.`;
}
