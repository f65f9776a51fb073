import { groupAddress } from '../../../model/address.ts';
import type {
  IslandsClaim,
  IslandsFacts,
  IslandsSection,
} from '../../../model/stories/islands-and-landlocked.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  full,
  inDate,
  inWords,
  listed,
  type Nouns,
  onDay,
  percent,
  place,
  places,
  shortOf,
  some,
  someBent,
  timesOf,
} from '../../grammar/ar.ts';
import { link, prose } from '../../prose.ts';
import { ADDRESS } from '../nouns.ts';
import { addressesEach } from './each.ts';

/** Up to so many countries are few enough to be named. */
const FEW = 3;

const STATE: Nouns = ['دولة واحدة', 'دولتان', 'دول', 'دولة', 'دولة'];
const ISLAND: Nouns = [
  'دولة جزرية واحدة',
  'دولتان جزريتان',
  'دول جزرية',
  'دولة جزرية',
  'دولة جزرية',
];
const INLAND: Nouns = [
  'بلد غير ساحلي واحد',
  'بلدان غير ساحليين',
  'بلدان غير ساحلية',
  'بلداً غير ساحلي',
  'بلد غير ساحلي',
];

/** Islands and landlocked countries. */
export const islandsAndLandlocked: StoryText<IslandsFacts, IslandsClaim, IslandsSection> = {
  kicker: 'جزر وبلدان غير ساحلية',
  headline: (f) =>
    `كان لدى دولتين ${percent(f.two.ipv4)} من عناوين IPv4 في الدول الجزرية ${inDate(f.ipv4On)}؛ وفي البلدان غير الساحلية ${addressesEach(f.landlocked.ipv4.each)}`,
  standfirst: (f) =>
    `على الورق بلغ نصيب الشخص من عناوين IPv4 في الدول الجزرية الصغيرة ${timesOf(f.islands.ipv4.each / f.landlocked.ipv4.each)} نصيبه في البلدان النامية غير الساحلية. وكثير مما هو مسجَّل في الجزر لا يكاد يكون لأهلها: ففي استخدام IPv6 كانت الفجوة أصغر بكثير ${inDate(f.usersOn)}.`,
  description:
    'الدول الجزرية الصغيرة والبلدان النامية غير الساحلية: ما هو مسجَّل فيها، وكم منه لدى دولتين، وكم من الناس يستخدمون IPv6.',
  sections: {
    lists: {
      heading: 'قائمتان',
      paragraphs: (f) => [
        prose`تحتفظ الأمم المتحدة بقوائم للبلدان التي تحمل أعباء خاصة. في إحداها الدول الجزرية الصغيرة النامية، وعددها ${full(f.islands.members)} وسكانها ${shortOf(f.islands.people)} نسمة؛ وفي أخرى البلدان النامية غير الساحلية، وعددها ${full(f.landlocked.members)} وسكانها ${shortOf(f.landlocked.people)} نسمة (سكان عام ${f.peopleYear}). ${mainland(f)}${both(f)} و${inWords(f.islands.alsoLeastDeveloped, 'f')} من الجزرية و${inWords(f.landlocked.alsoLeastDeveloped)} من غير الساحلية في قائمة ثالثة أيضاً، هي قائمة أقل البلدان نمواً، فلا يجوز جمع المجموعات.`,
        prose`ويعدّ ${link('القرار 64', f.resolution)} للجمعية العالمية لتقييس الاتصالات الثلاث كلها من البلدان النامية. ويكلّف لجان الدراسات بمتابعة ما يؤول إليه IPv4 «لمصلحة البلدان النامية» (بترجمتنا).`,
      ],
    },
    islands: {
      heading: 'عناوين ليست في الجزيرة',
      paragraphs: (f) => [
        prose`${inDate(f.ipv4On)} كان لدى الدول الجزرية الـ ${full(f.islands.ipv4.counted)} التي يُعرف لها الرقمان ${addressesEach(f.islands.ipv4.each)}، أي أكثر مما في العالم كله، وهو ${addressesEach(f.world.each)}. والرقم مضلل: فلدى دولتين، هما ${listed(places(f.two.countries))}، ${percent(f.two.ipv4)} من عناوين الجزر. ومن دونهما يكون ${addressesEach(f.two.othersEach)}. والأقل ${place(f.islands.ipv4.least.country, 'in')}: ${addressesEach(f.islands.ipv4.least.value)}.`,
        prose`يتبع التسجيل مقر الحائز، وتستطيع الشركة أن تشغّل عناوينها في أي قارة. وكان ${place(f.seat.country, 'in')} ${counted(f.seat.each, ADDRESS)} لكل شخص.${usersAt(f)}`,
        prose`${sharper(f)} فمن كل ما سُجل من IPv6 في الدول الجزرية ${inDate(f.ipv6On)} كان ${percent(f.two.ipv6)} لحائزين في الدولتين نفسيهما.`,
      ],
    },
    landlocked: {
      heading: 'أرض كثيرة وعناوين قليلة',
      paragraphs: (f) => [
        prose`لدى البلدان غير الساحلية الـ ${full(f.landlocked.ipv4.counted)} نسبة ${percent(f.landlocked.ipv4.people)} من السكان المعدودين و${percent(f.landlocked.ipv4.addresses)} من عناوين IPv4: ${addressesEach(f.landlocked.ipv4.each)}. ${above(f)} والأقل ${place(f.landlocked.ipv4.least.country, 'in')}: ${addressesEach(f.landlocked.ipv4.least.value)}. ولو كان لدى المجموعة لكل شخص بقدر ما في العالم لبلغ ما لديها ${timesOf(f.world.each / f.landlocked.ipv4.each)} ما هو الآن.`,
        prose`وعلى الكبل الممتد من بلد غير ساحلي إلى البحر أن يعبر بلداً آخر واحداً على الأقل. ولا تقول الأرقام هل المسافة أو الدخل أو السنوات التي نمت فيها الشبكات هي الأثقل وزناً. لكنها تبيّن أين تُلمس الندرة: فعلى مزود الخدمة هناك أن يضع زبائن كثيرين خلف كل عنوان.`,
      ],
    },
    use: {
      heading: 'في الاستخدام يتقارب الاثنان',
      paragraphs: (f) => [
        prose`${onDay(f.usersOn)} كانت نسبة مستخدمي Google عبر IPv6: ${percent(f.islands.users.median)} في الدولة الجزرية الوسيطة من التي لها بيانات، و${percent(f.landlocked.users.median)} في البلد غير الساحلي الوسيط، و${percent(f.world.users)} في وسيط جميع البلدان والأقاليم. (يقع نصف أعضاء المجموعة الذين لهم بيانات دون وسيطها ونصفهم فوقه.)`,
        prose`والمدى واسع داخل كل مجموعة. ففي غير الساحلية يمتد من ${percent(f.landlocked.users.least.value)} ${place(f.landlocked.users.least.country, 'in')} إلى ${percent(f.landlocked.users.most.value)} ${place(f.landlocked.users.most.country, 'in')}. وفي الدول الجزرية يمتد من ${percent(f.islands.users.least.value)} ${place(f.islands.users.least.country, 'in')} إلى ${percent(f.islands.users.most.value)} ${place(f.islands.users.most.country, 'in')}. وفوق وسيط جميع البلدان والأقاليم ${none(f.islands.users.aboveWorld, ISLAND, 'f')} و${none(f.landlocked.users.aboveWorld, INLAND, 'm')}.`,
      ],
    },
    small: {
      heading: 'ما تخفيه الأعداد الصغيرة',
      paragraphs: (f) => [
        prose`${unknown(f)} وحيث يقل المستخدمون يستطيع مزود خدمة واحد يشغّل IPv6 أن يحرّك بلداً بأكمله.`,
        prose`وكتل IPv6 تكفي أي جزيرة. فكتلة /32، وهي التي يمنحها السجل عادةً لمشغّل شبكة، تنقسم إلى ${full(f.sites)} قطعة بالحجم الذي كثيراً ما يُعطى لمكتب أو حرم جامعي. ${smaller(f)} ${without(f)}`,
        prose`ولكل دولة صفحتها، وكذلك المجموعتان: ${link('الدول الجزرية الصغيرة النامية', groupAddress('sids'))} و${link('البلدان النامية غير الساحلية', groupAddress('lldc'))}.`,
      ],
    },
  },
  claims: {
    'islands-above-the-world': 'لدى الدول الجزرية معاً من عناوين IPv4 لكل شخص أكثر مما لدى العالم.',
    'two-have-most': 'لدى دولتين أكثر من نصف عناوين IPv4 في الدول الجزرية.',
    'others-below-the-world':
      'من دون هاتين الدولتين يكون لدى الدول الجزرية لكل شخص أقل مما لدى العالم.',
    'seat-above-the-islands': 'لدى مقر الشركات لكل شخص من العناوين أكثر مما لدى الدول الجزرية معاً.',
    'few-for-the-landlocked': 'حصة البلدان غير الساحلية من العناوين أقل من حصتها من السكان.',
    'closer-in-use': 'الفجوة بين المجموعتين في استخدام IPv6 أقل من ثلث الفجوة التي على الورق.',
    'few-users-at-the-seat':
      'حيث سُجلت أكثر العناوين لكل شخص يصل عبر IPv6 من مستخدمي Google أقل مما في الدولة الجزرية الوسيطة.',
  },
};

/** Members of the list of island states that lie on a continent. */
function mainland(f: IslandsFacts): string {
  const names = places(f.mainland);
  if (names.length === 0) return '';
  return `والقائمة الأولى لا تقوم على السواحل وحدها، إذ فيها ما يقع في قارة: ${listed(names)}. `;
}

function both({ onBoth }: IslandsFacts): string {
  if (onBoth === 0) return 'وليست أي دولة في القائمتين معاً.';
  return `وفي القائمتين معاً ${some(onBoth, STATE, 'f')}.`;
}

function usersAt(f: IslandsFacts): string {
  if (f.seat.users === null) return '';
  return ` و${onDay(f.usersOn)} وصل ${percent(f.seat.users)} من مستخدمي Google هناك عبر IPv6.`;
}

/** How the two states' part of the IPv6 compares with their part of the IPv4. */
function sharper({ two }: IslandsFacts): string {
  if (two.ipv6 > two.ipv4) return 'ويُظهر IPv6 الصورة نفسها بحدة أكبر.';
  if (two.ipv6 > 0.5) return 'ويُظهر IPv6 الصورة نفسها بحدة أقل.';
  return 'أما IPv6 فأوسع انتشاراً.';
}

function none(count: number, words: Nouns, gender: 'm' | 'f'): string {
  return count === 0 ? `لا ${words[4]}` : some(count, words, gender);
}

/** For how many island states there is no share of users. */
function unknown({ islands }: IslandsFacts): string {
  const missing = islands.members - islands.users.counted;
  if (missing === 0) return 'لكل دولة جزرية نسبة مستخدمين.';
  return `لا نسبة مستخدمين في ${full(missing)} من الدول الجزرية الـ ${full(islands.members)}: إما أن Google لا تنشرها أو أن قياساتها قليلة جداً. وانعدام البيانات لا يعني انعدام الناس.`;
}

function smaller({ smaller: count }: IslandsFacts): string {
  if (count === 0) return 'وليس في أي دولة جزرية سكان أقل من ذلك.';
  return `وهذا في ${someBent(count, ISLAND, 'f')} على الأقل أكثر من قطعة لكل ساكن.`;
}

/** Which landlocked countries have more addresses for each person than the world. */
function above({ landlocked }: IslandsFacts): string {
  const { aboveWorld, most } = landlocked.ipv4;
  const each = addressesEach(most.value);
  const name = place(most.country, 'in');
  if (aboveWorld.length === 1) return `ولا يزيد على رقم العالم إلا ما ${name}: ${each}.`;
  return `${aboveNames(places(aboveWorld, 'in'))}؛ وأكثره ${name}: ${each}.`;
}

function aboveNames(names: readonly string[]): string {
  if (names.length === 0) return 'ولا يزيد على رقم العالم أي منها';
  return names.length > FEW
    ? `ويزيد على رقم العالم ما في ${someBent(names.length, INLAND)}`
    : `ولا يزيد على رقم العالم إلا ما ${listed(names)}`;
}

/** Which members of either group hold no IPv6 at all. */
function without({ islands, landlocked }: IslandsFacts): string {
  const codes = new Set([...islands.withoutIpv6, ...landlocked.withoutIpv6]);
  const names = places([...codes], 'of');
  if (names.length === 0) return 'وفي كل دولة معدودة من المجموعتين IPv6 مسجَّل.';
  return `ومن جميع دول المجموعتين لا IPv6 مسجَّلاً في ${someBent(names.length, STATE, 'f')}: ${listed(names)}.`;
}
