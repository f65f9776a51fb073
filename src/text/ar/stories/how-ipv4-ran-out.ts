import { addressOf } from '../../../model/address.ts';
import type { Registry } from '../../../model/registry.ts';
import type {
  PoolLeft,
  RanOutClaim,
  RanOutFacts,
  RanOutSection,
} from '../../../model/stories/how-ipv4-ran-out.ts';
import type { DatedSource } from '../../../model/stories/parts.ts';
import type { StoryText } from '../../contract/story.ts';
import { endedRegistries } from '../../ended-registries.ts';
import {
  counted,
  countedAddresses,
  countedFull,
  date,
  full,
  inDate,
  inWords,
  listed,
  onDay,
  percent,
  place,
  short,
  shortOf,
  someBent,
  spanOf,
} from '../../grammar/ar.ts';
import { link, type Prose, prose } from '../../prose.ts';
import { type Part, type PoolChange, partDelegated, poolChange } from '../../story-thresholds.ts';
import { ADDRESS, COUNTRY, DAY, PERSON, REGISTRY, YEAR } from '../nouns.ts';

const SERVED: Readonly<Record<Registry, string>> = {
  afrinic: 'أفريقيا',
  apnic: 'آسيا والمحيط الهادئ',
  arin: 'كندا والولايات المتحدة وأجزاء من منطقة البحر الكاريبي',
  lacnic: 'أمريكا اللاتينية وأجزاء أخرى من منطقة البحر الكاريبي',
  ripencc: 'أوروبا والشرق الأوسط وأجزاء من آسيا الوسطى',
};

const dated = ({ date: on, href }: DatedSource) => link(date(on), href);

/** What is delegated of what can be used. */
const OF_REST: Readonly<Record<Part, string>> = {
  'nearly all': 'والباقي كله تقريباً',
  most: 'ومعظم الباقي',
  'a part': 'وجزء من الباقي',
};

/** What a pool came to beside what it was. */
const CHANGED: Readonly<Record<PoolChange, string>> = {
  'less than half': 'أي أقل من نصف ما كان',
  less: 'أي أقل مما كان',
  'as much': 'أي بقدر ما كان',
  more: 'أي أكثر مما كان',
};

/** How IPv4 ran out. */
export const howIpv4RanOut: StoryText<RanOutFacts, RanOutClaim, RanOutSection> = {
  kicker: 'كيف نفد IPv4',
  headline: (f) =>
    `دام المخزون المشترك من IPv4 ${countedFull(f.years.ofStock, YEAR, 'bent')}؛ ثم شحّ في المناطق واحدة بعد أخرى`,
  standfirst: (f) =>
    `يأتي النوع الأقدم من عناوين الإنترنت من مخزون ثابت قدره ${countedAddresses(f.total)}. وخرجت آخر الكتل من مخزن العالم المركزي ${inDate(f.iana.date)}. ${poolsSince(f)}`,
  description:
    'كيف فرغ مخزن العالم من أربعة مليارات عنوان IPv4، وكيف شحّ بعده في المناطق، وكيف تمضي الشبكات.',
  sections: {
    stock: {
      heading: 'مخزون ثابت',
      paragraphs: (f) => [
        prose`يقول عنوان الإنترنت للشبكة أين توصل، كما يفعل العنوان البريدي. وقد وُضع الإصدار المسمى IPv4 في ${dated(f.documents.ipv4)}. وهو يكتب كل عنوان في 32 رقماً ثنائياً، كل منها 0 أو 1. وهذا يعطي ${full(f.total)} من العناوين بالضبط، ولا يستطيع أي قرار أن يضيف إليها عنواناً.`,
        prose`ولا تستطيع الشبكات أن تنالها كلها. فالمعايير تبقي ${percent(f.kept)} خارج الاستخدام المعتاد: عناوين للشبكات الخاصة، وللإرسال إلى متلقين كثيرين دفعة واحدة، ونطاق تُرك لوقت لاحق ولم يُستخدم قط. ${OF_REST[partDelegated(f)]}، أي ${percent(f.delegated.share)} من المخزون، كان مفوَّضاً ${inDate(f.delegated.on)}. والمفوَّض هو ما يذكر له سجلٌ حائزاً.`,
      ],
    },
    given: {
      heading: 'كتل كبيرة أولاً، وصغيرة لاحقاً',
      paragraphs: (f) => [
        prose`عرفت المواصفة كتلاً بثلاثة أحجام: ${full(f.sizes[0])} أو ${full(f.sizes[1])} أو ${full(f.sizes[2])} من العناوين. والشبكة التي ضاقت عنها الكتلة الصغرى كان يمكن أن تُعطى التالية، مهما قلّ ما تحتاج إليه فوقها. وفي ${dated(f.documents.cidr)} أتاحت قاعدة جديدة، تُعرف باسم CIDR، كتلاً بأي حجم هو قوة من قوى العدد اثنين، فصارت تُقتطع أقرب إلى الحاجة.`,
        prose`تحتفظ ملفات السجلات بتاريخ التسجيل الأول لكل كتلة. ومن الحيز الذي تذكره سُجل ${percent(f.registered.early.share)} أول مرة حتى نهاية ${f.registered.early.year}، و${percent(f.registered.atEnd.share)} حتى نهاية ${f.registered.atEnd.year}. وكان أكثر الأعوام تسجيلاً ${f.registered.peak.year}، ${besideEnd(f)}: إليه يعود ${short(f.registered.peak.addresses)} من العناوين المذكورة.`,
        prose`${filesOf(f)}`,
      ],
    },
    end: {
      heading: 'المخزن المركزي فارغ',
      paragraphs: (f) => [
        prose`كانت هيئة الإنترنت للأرقام المخصصة، IANA، تحتفظ بالمخزون وتسلّم السجلات الإقليمية كتلاً من ${countedFull(f.sizes[2], ADDRESS, 'bent')}. وفي ${dated(f.iana)} وزعت آخر ${inWords(f.registries.length, 'f')} كتل، واحدة لكل سجل. ومنذ ذلك الحين عاشت كل منطقة على ما لدى سجلها.`,
        [...rationing(f), longer(f)],
        prose`${poolsUsedUp(f)}`,
      ],
    },
    left: {
      heading: 'ما الذي تبقى',
      paragraphs: (f) => [prose`${poolsLeft(f)}`, prose`${largestPool(f)}`],
    },
    since: {
      heading: 'كيف تمضي الشبكات',
      paragraphs: (f) => [
        prose`الشبكات التي لا تكفيها عناوينها تتشاركها. وقد وُصفت الطريقة، وهي ترجمة عناوين الشبكة أو NAT، في ${dated(f.documents.nat)}: مسيّر يقف بين عناوين خاصة كثيرة في الداخل وعنوان عام واحد في الخارج. وفي ${dated(f.documents.carrierNat)} حُجز نطاق ليفعل مزودو الخدمة الشيء نفسه مرة أخرى، لزبائن كثيرين دفعة واحدة. والمشاركة تبقي الناس متصلين، ولها أثمان؛ وقد ${link('عدّدتها', f.documents.sharing.href)} هيئة معايير الإنترنت ${inDate(f.documents.sharing.date)}.`,
        prose`وكان مخزون أكبر قد صُمم مبكراً. فقد وُضعت مواصفة IPv6، وعناوينه من 128 رقماً ثنائياً، أول مرة في ${dated(f.ipv6)}، قبل أن ينتهي مخزون IANA من IPv4 بنحو ${someBent(f.years.ipv6Ahead, YEAR, 'f')}. و${onDay(f.use.on)} وصل أكثر من نصف مستخدمي Google عبر IPv6 في ${f.use.majority === 0 ? 'لا شيء' : full(f.use.majority)} من ${countedFull(f.use.of, COUNTRY, 'bent')} لها بيانات. ويسلّم ${link('القرار 64', f.resolution)} للجمعية العالمية لتقييس الاتصالات «بأن نفاد عناوين IPv4 يستدعي تسريع الانتقال من IPv4 إلى IPv6» (بترجمتنا). وتبيّن ${link('الصفحة عن IPv4', addressOf('ipv4/'))} أين كل عنوان اليوم.`,
      ],
    },
  },
  claims: {
    'regions-after-the-stock': 'بدأ كل سجل التقنين بعد أن وزعت IANA آخر كتلها.',
    'little-left': 'أقل من واحد من كل مئة من عناوين IPv4 كلها مذكور على أنه متاح.',
  },
};

/** How many registries have used up their general pools. */
function poolsSince(f: RanOutFacts): string {
  const [used, all] = [endedRegistries(f).length, f.registries.length];
  const rest = all - used;
  const registries = someBent(all, REGISTRY);
  if (rest === 0) return `ومنذ ذلك الحين استنفدت السجلات الإقليمية كلها مخزوناتها العامة.`;
  if (used === 0) return `ومنذ ذلك الحين صارت السجلات الإقليمية كلها تقنّن مخزوناتها.`;
  const have = `${used === 1 ? 'سجل واحد' : inWords(used)} من ${registries} إقليمية ${used === 1 ? 'مخزونه العام' : 'مخزوناتها العامة'}`;
  const others = rest === 1 ? 'ويقنّن الآخر' : 'وتقنّن الأخرى';
  return `ومنذ ذلك الحين استنفد ${have}، ${others} ما تبقى.`;
}

/** Which general pools are used up, since when, and what the others do. */
function poolsUsedUp(f: RanOutFacts): string {
  const used = endedRegistries(f);
  const rest = f.registries.length - used.length;
  const named = used.map(
    ({ registry, ended: { date: on } }) => `مخزون ${place(registry, 'of')} منذ ${date(on)}`,
  );
  const gone = `${used.length === 1 ? 'نفد مخزون عام واحد' : used.length === 2 ? 'نفد مخزونان عامان' : `نفدت ${inWords(used.length)} مخزونات عامة`}: ${listed(named)}. وهناك تنتظر الشبكة دورها في عناوين يعيدها غيرها، أو تشتريها.`;
  const others = rest === 1 ? 'وما زال السجل الآخر يعطي' : 'وما زالت السجلات الأخرى تعطي';
  if (used.length === 0) return 'لم ينفد أي مخزون عام بعد.';
  return rest === 0 ? gone : `${gone} ${others} كتلاً صغيرة.`;
}

/** Of which days the files are, and where the years end for it. */
function filesOf({ files: { oldest, newest }, registered }: RanOutFacts): string {
  const days =
    oldest === newest
      ? `الملفات بتاريخ ${date(newest)} وتبيّن ما كان في الحيازة حينها:`
      : `الملفات من عدة أيام، ${spanOf({ oldest, newest })}، وكل منها يبيّن ما كان في الحيازة في يومه:`;
  return `${days} والكتل التي أُعيدت قبل ذلك لا تظهر. وتنتهي النسب بعام ${registered.last}، وهو آخر عام تشمله الملفات كلها${registered.last < oldest.slice(0, 4) ? '' : '، كل منها حتى يومه'}.`;
}

/** Where the busiest year lies beside the one in which the central store was emptied. */
function besideEnd({ registered, iana }: RanOutFacts): string {
  const years = Number(iana.date.slice(0, 4)) - Number(registered.peak.year);
  if (years === 0) return 'وهو العام الذي فرغ فيه المخزن المركزي';
  return `${years > 0 ? 'قبل' : 'بعد'} فراغ المخزن المركزي بنحو ${someBent(Math.abs(years), YEAR, 'f')}`;
}

/** How much longer the last region could ask under ordinary rules than the first. */
function longer({ registries, years }: RanOutFacts): string {
  const [first, last] = [registries[0], registries.at(-1)];
  if (!first || !last || years.between === 0) return '';
  return `فكان في وسع شبكة جديدة في ${SERVED[last.registry]} أن تطلب IPv4 بالقواعد المعتادة مدة أطول بنحو ${someBent(years.between, YEAR, 'f')} من شبكة في ${SERVED[first.registry]}.`;
}

/** What each registry whose files tell has left. */
function poolsLeft({ pools, registries }: RanOutFacts): string {
  const told = pools.map(
    ({ registry, after, to }) =>
      `${place(registry, 'subject')} ${after === 0 ? 'لا شيء' : countedAddresses(after)} (${date(to)})`,
  );
  const untold = registries.length - pools.length;
  const others =
    untold === 0
      ? ''
      : untold === 1
        ? ' ولا يذكر ذلك أحدث ملف متوفر للسجل الآخر.'
        : ' ولا تذكر ذلك أحدث الملفات المتوفرة للسجلات الأخرى.';
  return `تنشر السجلات ما تبقى لديها. وكان المتاح لدى كل منها في آخر تاريخ تذكره ملفاته: ${listed(told)}.${others} والشبكة التي تنال شيئاً تنال كتلة صغيرة لواجهة أجهزة الترجمة لديها، لا عنواناً لكل زبون.`;
}

/** Who has most, or who alone tells what is left. */
function leadOf({ pools }: RanOutFacts): string {
  const [{ registry }, ...others] = pools as [PoolLeft, ...PoolLeft[]];
  return others.length === 0
    ? `ولا يذكر ذلك من السجلات إلا ${place(registry, 'subject')}. `
    : `وكان أكثرها لدى ${place(registry, 'of')}. `;
}

/** The pool with most addresses available: how it changed, what else it holds, and the people it serves. */
function largestPool(f: RanOutFacts): string {
  const pool = f.pools[0];
  if (!pool || pool.after === 0) return 'ولم يبق لدى أي من المذكورة عنوان يوزعه.';
  const people = pool.people / pool.after;
  const each =
    people >= 1
      ? ` وما كان متاحاً لديه آخر مرة عنوان واحد لكل ${counted(people, PERSON, 'bent')} من ${shortOf(pool.people)} نسمة يعيشون في البلدان والأقاليم التي يخدمها أساساً.`
      : '';
  return `${leadOf(f)}${changed(pool)}${setAside(pool)}${each}`;
}

function changed(pool: PoolLeft): string {
  const { from, to, before, after } = pool;
  if (from === to) return `ولا تذكرها ملفاته إلا ${inDate(from)}.`;
  const how = CHANGED[poolChange(pool)];
  return `كان المتاح لديه ${countedAddresses(before)} ${inDate(from)} و${countedAddresses(after)} ${inDate(to)}، ${how}.`;
}

/** What a registry holds beside the addresses that it may give out. */
function setAside({ after, quarantined, reserved }: PoolLeft): string {
  const resting =
    quarantined === null || quarantined === 0
      ? ''
      : ` وهناك عدد ${quarantined > after ? 'أكبر' : quarantined < after ? 'أصغر' : 'مثله'}، ${countedAddresses(quarantined)}، قيد العزل: أُعيد أو استُرد ولا يوزَّع من جديد بعد.`;
  const kept =
    reserved === null || reserved === 0
      ? ''
      : ` ويُحتفظ كذلك بـ ${countedAddresses(reserved, 'bent')} بموجب سياسة، لأغراض منها نقاط التبادل التي تلتقي فيها الشبكات.`;
  return resting + kept;
}

/** Who began to ration when, each with its region and the page that says so. */
function rationing(f: RanOutFacts): Prose {
  const last = f.registries.length - 1;
  return f.registries.flatMap((registry, index) => {
    const who = `${place(registry.registry, 'subject')} (${SERVED[registry.registry]})`;
    const on = dated(registry.rationed);
    if (index === 0)
      return prose`بدأ ${who} التقنين في ${on}، أي بعد ${countedFull(f.daysToFirst, DAY, 'bent')}. `;
    if (index === last) return prose`وكان ${who} الأخير، في ${on}. `;
    return prose`${index === 1 ? 'ثم جاء ' : 'و'}${who} في ${on}${index === last - 1 ? '. ' : '، '}`;
  });
}
