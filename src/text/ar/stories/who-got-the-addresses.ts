import { addressOf } from '../../../model/address.ts';
import type { Parts } from '../../../model/stories/parts.ts';
import type {
  WhoGotClaim,
  WhoGotFacts,
  WhoGotSection,
} from '../../../model/stories/who-got-the-addresses.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  countedAddresses,
  countedFull,
  date,
  full,
  inDate,
  inWords,
  listed,
  type Nouns,
  percent,
  place,
  places,
  short,
  shortOf,
  someBent,
} from '../../grammar/ar.ts';
import { link, prose } from '../../prose.ts';
import { partBelow } from '../../story-thresholds.ts';
import { COUNTRY } from '../nouns.ts';
import { addressesEach } from './each.ts';

const index = (value: number) => value.toFixed(2);

/** Who got the addresses. */
export const whoGotTheAddresses: StoryText<WhoGotFacts, WhoGotClaim, WhoGotSection> = {
  kicker: 'من نال العناوين',
  headline: (f) =>
    `كان نصف سكان العالم يعيشون حيث سُجل ${percent(f.half * f.counted)} من عناوين IPv4 ${inDate(f.on)}؛ ولدى بلد واحد ${percent(f.largest.addresses)}`,
  standfirst: (f) =>
    `لو قُسمت بالتساوي لكان هناك ${addressesEach(f.world)}. لكن العناوين ذهبت إلى الشبكات، ولم تنم الشبكات في كل مكان في الوقت نفسه. وما نتج عن ذلك يُقرأ بطريقتين.`,
  description: 'كم من عناوين IPv4 لكل شخص في العالم، وكيف صار ذلك، وطريقتان لقراءته.',
  sections: {
    people: {
      heading: 'العناوين لكل شخص',
      paragraphs: (f) => [
        prose`تُسجَّل العناوين لمؤسسات: مزودي خدمة وشركات وجامعات وهيئات عامة. ويدل رمز البلد على المكان الذي سُجل فيه كل حائز، وقد لا يكون ذلك حيث تُستخدم العناوين. ومع مراعاة ذلك يمكن مقارنة عناوين البلد بسكانه.`,
        prose`${inDate(f.on)} كان هناك ${addressesEach(f.world)} في البلدان والأقاليم التي لها الرقمان، وعددها ${full(f.countries)} (سكان عام ${f.peopleYear}). وفي البلد الوسيط، وهو الذي في منتصف القائمة، كان هناك ${addressesEach(f.median)}. ${aboveWorld(f)} ولديها كلها معاً ${percent(f.counted)} من العناوين المسجَّلة تحت أي بلد أو إقليم، والحصص أدناه من عناوينها ما لم يقل النص غير ذلك. والشهر هو أحدث شهر عُدّ فيه كل بلد وإقليم بدقة.`,
        prose`رتّب البلدان والأقاليم من الأقل نصيباً إلى الأوفر. يعيش النصف الأول من سكان العالم في التي لديها ${percent(f.half)} من العناوين، والعُشر الأوفر نصيباً في التي لديها ${percent(f.tenth)}.`,
      ],
    },
    ends: {
      heading: 'طرفا القائمة',
      paragraphs: (f) => [
        prose`كان لدى الحائزين ${place(f.largest.country, 'in')} ${percent(f.largest.addresses)} من كل العناوين المسجَّلة تحت أي بلد أو إقليم؛ ويعيش هناك ${percent(f.largest.people)} من السكان. وبعدها ${place(f.second.country, 'subject')} بنسبة ${percent(f.second.addresses)}${partOf(f.second.addresses / f.largest.addresses)} في مقابل ${percent(f.second.people)} من السكان.`,
        prose`وكان أكثرها لكل شخص ${place(f.most.country, 'in')}: ${short(f.most.each)}، إذ هناك ${countedAddresses(f.most.addresses)} على ${shortOf(f.most.people)} نسمة. وكثيراً ما يدل رقم كهذا على مقار الشركات: فالشركة المسجَّلة في بلد صغير قد تشغّل عناوينها في أي قارة.`,
        prose`وفي الطرف الآخر ${underHundredth(f)} والأقل${f.withNone > 0 ? ' بين التي لديها شيء' : ''} ${place(f.least.country, 'in')}: ${addressesEach(f.least.each)}.`,
      ],
    },
    time: {
      heading: 'كيف صار ذلك',
      paragraphs: (f) => [
        prose`كانت الشبكات الأولى في أماكن قليلة، وكانت الكتل الأولى كبيرة. ويسمي ${link('القرار 64', f.resolution)} للجمعية العالمية لتقييس الاتصالات أربع مجموعات من البلدان النامية: أقلها نمواً، وغير الساحلية، والدول الجزرية الصغيرة، وبلدان الاقتصادات الانتقالية. ويعيش فيها ${percent(f.developing.people)} من السكان المعدودين. ولدى هذه المجموعات ${percent(f.early.share)} من الحيز المسجَّل أول مرة حتى نهاية ${f.early.year} والذي ما زال مذكوراً، و${percent(f.last.share)} من الحيز كله حتى ${f.last.year}.`,
        prose`ذهبت الكتل اللاحقة إلى أماكن أكثر من الأولى. ويقيس معامل جيني تفاوت الحصص: 0 حين يكون للجميع الحصة نفسها، و1 حين يكون كل شيء لواحد. وهو للكتل المسجَّلة حتى ${f.early.year} يساوي ${index(f.early.gini)}، وحتى ${f.atEnd.year} يساوي ${index(f.atEnd.gini)}، وحتى ${f.last.year} يساوي ${index(f.last.gini)}. ${beforeEnd(f)} نهاية ${f.atEnd.year}، وهي السنة التي فرغ فيها مخزن العالم المركزي من IPv4.`,
        prose`وهذه الحصص مما لا يزال مذكوراً في ملفات السجلات ${filesOf(f)}. والكتل التي أُعيدت قبل ذلك لا تظهر، والكتل التي انتقلت تُعدّ حيث هي الآن.`,
      ],
    },
    regions: {
      heading: 'المناطق والمجموعات',
      paragraphs: (f) => [
        prose`${regionsWords(f)}`,
        prose`وكان لدى البلدان النامية المذكورة في حاشية القرار التي لها الرقمان، وعددها ${full(f.developing.members)}، ${percent(f.developing.addresses)} من العناوين. وكان لدى اثنين منها، هما ${listed(places(f.developing.two.countries))}، ${percent(f.developing.two.addresses)} من ذلك. والأكثر سكاناً بين التي ليست في أي من المجموعات الأربع: ${listed(places(f.outside))}.`,
      ],
    },
    readings: {
      heading: 'قراءتان',
      paragraphs: () => [
        prose`يلاحظ القرار «أن بلداناً كثيرة تعتقد أن هناك اختلالات تاريخية في ما يتعلق بتوزيع IPv4» (بترجمتنا). وبإحدى القراءتين تبيّن الأرقام اختلالاً كهذا. فحصة البلد تتبع السنة التي نمت فيها شبكاته. والبلدان التي جاءت متأخرة تلقى تقنيناً أو قوائم انتظار أو سوقاً، وتدفع ثمن ما ناله غيرها من قبل.`,
        prose`وبالقراءة الأخرى تسجّل الأرقام أين بُنيت الشبكات. فالعناوين ذهبت إلى من أثبت حاجته؛ والقواعد صارت واحدة للجميع في المنطقة؛ ويمكن أن يخدم عنوان واحد أناساً كثيرين؛ ورمز البلد لا يقول من يستخدمه.`,
        prose`ويضع القرار في اعتباره أيضاً «أن بلداناً نامية كثيرة تريد أن يصبح قطاع تقييس الاتصالات (ITU‑T) سجلاً لعناوين IP كي يتاح للبلدان النامية خيار الحصول على عناوين IP من الاتحاد مباشرة، بينما تفضل بلدان أخرى استخدام النظام الحالي». والأرقام لا تحسم لأي من القراءتين، وهذا الموقع لا ينحاز. وفي الصفحة عن ${link('حصص IPv4', addressOf('fairness/'))} الطريقة ورقم كل بلد وإقليم.`,
      ],
    },
  },
  claims: {
    'one-country-above-half-of-people':
      'العناوين المسجَّلة تحت بلد واحد أكثر مما في جميع البلدان والأقاليم التي يعيش فيها نصف سكان العالم.',
    'nearly-all-counted':
      'لدى البلدان والأقاليم التي لها رقم سكان العناوين كلها تقريباً المسجَّلة تحت بلد.',
    'most-for-each-far-above':
      'لدى البلد الذي فيه أكثر العناوين لكل شخص أكثر من ضعف ما لدى العالم.',
    'later-blocks-to-more-places': 'حصة البلدان النامية من الحيز كله أكبر منها من أقدمه.',
    'less-than-their-people': 'حصة البلدان النامية من الحيز أقل من حصتها من السكان.',
    'less-unequal-since': 'توزّع العناوين أقل تفاوتاً من توزّع أقدمها.',
  },
};

const REGION_NAMES: Readonly<Record<keyof WhoGotFacts['regions'], string>> = {
  africa: 'أفريقيا',
  americas: 'الأمريكتان',
  asia: 'آسيا',
  europe: 'أوروبا',
  oceania: 'أوقيانوسيا',
};

function aboveWorld({ aboveWorld: above, countries }: WhoGotFacts): string {
  const who =
    above < countries / 2 ? 'أقل من نصفها' : above > countries / 2 ? 'أكثر من نصفها' : 'نصفها';
  return `وكان ${who}، أي ${full(above)}، فوق رقم العالم.`;
}

/** The parts below which a ratio may lie. */
const BELOW = {
  quarter: '، أي أقل من ربع ذلك،',
  third: '، أي أقل من ثلث ذلك،',
  half: '، أي أقل من نصف ذلك،',
};

/** A ratio said as a part: nothing where it is no small one. */
function partOf(ratio: number): string {
  const part = partBelow(ratio);
  return part === null ? '' : BELOW[part];
}

function underHundredth({ underHundredth: count, withNone }: WhoGotFacts): string {
  if (count === 0) return 'لم يكن لدى أي بلد أو إقليم أقل من عنوان واحد لكل مئة شخص.';
  const none = withNone === 0 ? '' : `، و${inWords(withNone, 'm')} منها بلا أي عنوان`;
  return `كان لدى ${countedFull(count, COUNTRY, 'bent')} أقل من عنوان واحد لكل مئة شخص${none}.`;
}

/** How much of the change had come when the central store was emptied. */
function beforeEnd({ early, atEnd, last }: WhoGotFacts): string {
  const part = (early.gini - atEnd.gini) / (early.gini - last.gini);
  if (part > 0.9) return 'وجاء التغيّر كله تقريباً قبل';
  return part > 0.5 ? 'وجاء معظم التغيّر قبل' : 'وجاء معظم التغيّر بعد';
}

function filesOf({ files: { oldest, newest } }: WhoGotFacts): string {
  return oldest === newest
    ? `بتاريخ ${date(newest)}`
    : `من عدة أيام، من ${date(oldest)} إلى ${date(newest)}`;
}

const REGION: Nouns = ['منطقة واحدة', 'منطقتان', 'مناطق', 'منطقة', 'منطقة'];

const regionsIn = (count: number) => someBent(count, REGION, 'f');

/** Which regions have less of the addresses than of the people, and which more. */
function regionsWords({ on, regions }: WhoGotFacts): string {
  const all = Object.entries(regions) as [keyof WhoGotFacts['regions'], Parts][];
  const less = all.filter(([, { people, addresses }]) => addresses < people);
  const more = all.filter(([, { people, addresses }]) => addresses > people);
  const sentences = [
    less.length > 0
      ? `كانت حصة العناوين أصغر من حصة السكان في ${regionsIn(less.length)}: ${partsOf(less)}.`
      : '',
    more.length > 0
      ? `كانت حصة العناوين أكبر من حصة السكان في ${regionsIn(more.length)}: ${partsOf(more)}.`
      : '',
  ];
  return `${inDate(on)} ${sentences.filter(Boolean).join(' و')}`;
}

function partsOf(all: readonly [keyof WhoGotFacts['regions'], Parts][]): string {
  const told = all.map(
    ([id, { people, addresses }]) =>
      `${REGION_NAMES[id]} (${percent(people)} من السكان و${percent(addresses)} من العناوين)`,
  );
  return listed(told);
}
