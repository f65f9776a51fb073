import { addressOf } from '../../../model/address.ts';
import type {
  DevicesClaim,
  DevicesFacts,
  DevicesSection,
  Stated,
} from '../../../model/stories/a-hundred-devices.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  full,
  inDate,
  type Nouns,
  ofDate,
  percent,
  short,
  shortOf,
  someBent,
  timesOf,
} from '../../grammar/ar.ts';
import { link, prose } from '../../prose.ts';
import { BLOCK, PERSON, SLASH32 } from '../nouns.ts';

const THING: Nouns = ['شيء متصل واحد', 'شيئان متصلان', 'أشياء متصلة', 'شيئاً متصلاً', 'شيء متصل'];
const NETWORK: Nouns = ['شبكة واحدة', 'شبكتان', 'شبكات', 'شبكة', 'شبكة'];

const stated = ({ publisher, href }: Stated) => link(publisher, href);

/** Compares a number with an earlier one of the same kind. */
function beside(value: number, before: number): string {
  const change = Math.abs(before / value - 1);
  return `${before > value ? 'أعلى' : 'أدنى'} من ذلك بنسبة ${percent(change)}`;
}

/** A hundred devices a person. */
export const aHundredDevices: StoryText<DevicesFacts, DevicesClaim, DevicesSection> = {
  kicker: 'مئة جهاز لكل شخص',
  headline: (f) =>
    `${said(f.supposed)} لكل شخص، لكل منها عنوان خاص به، تحتاج إلى ${timesOf(f.times)} عناوين IPv4 كلها`,
  standfirst: (f) =>
    `لكل شخص نحو نصف عنوان IPv4: ${shortOf(f.total)} عنوان على ${shortOf(f.people)} شخص (سكان عام ${f.peopleYear}). ولكل عنوان أكثر من ${someBent(Math.floor(f.counted.count / f.total), THING)}، بحسب عدّ لعام ${f.counted.year}. وهي تعمل لأن معظمها يتشارك العناوين.`,
  description:
    'كم عدد الأشياء المتصلة وكم يُتوقع، ولماذا يمكنها أن تتشارك عنواناً وما ثمن المشاركة، وكم من المتسع في IPv6.',
  sections: {
    half: {
      heading: 'نصف عنوان لكل شخص',
      paragraphs: (f) => [
        prose`عنوان IPv4 عدد من 32 رقماً ثنائياً، كما تقول ${link('مواصفته', f.documents.ipv4)}، فهناك منه ${full(f.total)} بالضبط. وإذا قُسمت على سكان العالم (سكان عام ${f.peopleYear}) كان لكل شخص ${short(f.each)}، قبل أن يُطرح أي منها لاستخدامات خاصة.`,
        prose`افترض أن لكل شخص ${said(f.supposed)}: عدادات ومصابيح وأقفال ومستشعرات في العمل وأجزاء من سيارات وآلات. إنه عدد مدوّر للتفكير به؛ ولا يبلغه أي توقع في هذه الصفحة. ولو كان لكل جهاز عنوان خاص به لاحتاج ذلك إلى ${shortOf(f.supposed * f.people)} عنوان، أي إلى ${timesOf(f.times)} كل ما هو موجود.`,
      ],
    },
    counted: {
      heading: 'ما الذي يُعدّ اليوم',
      paragraphs: (f) => [
        prose`لا يستطيع أحد أن يعدّ كل شيء متصل؛ فالشركات تقدّر. تقدّر ${stated(f.counted)} عدد اتصالات الأشياء كلها في ${f.counted.year} بـ ${short(f.counted.count)}. وتقدّره ${f.alsoCounted.publisher} بـ ${link(short(f.alsoCounted.count), f.alsoCounted.href)} ${f.alsoCounted.year === f.counted.year ? 'للسنة نفسها' : `لعام ${f.alsoCounted.year}`}. وليست الهواتف والحواسيب اللوحية والحواسيب منها. وفي ${f.passed.things.year} كانت الأشياء قد فاقت هذه، إذ بلغت ${short(f.passed.things.count)} من ${shortOf(f.passed.all.count)} جهاز من كل نوع (${stated(f.passed.things)}). وبالعدّ الأول كان لكل شخص ${counted(f.counted.count / f.people, THING)}، ولكل عنوان IPv4 منها ${short(f.counted.count / f.total)}.`,
        prose`ومما تعدّه ${f.counted.publisher}، وهو ${short(f.counted.count)}، يتصل ${percent(f.shortRange.count / f.counted.count)} براديو قصير المدى مثل Wi-Fi أو Bluetooth. ومعظم هذه يبلغ الإنترنت عن طريق بوابة أو مسيّر منزلي ولا يحتاج إلى عنوان يراه العالم كله. فعدّ الأجهزة ليس إذن عدّاً للعناوين العامة.`,
      ],
    },
    forecasts: {
      heading: 'توقعات متباعدة',
      paragraphs: (f) => [
        prose`تتوقع ${f.expected.publisher} أن يبلغ عددها ${short(f.expected.count)} في ${f.expected.year}، أي ${short(f.expected.count / f.total)} لكل عنوان IPv4. وأرقام كهذه تستحق الحذر. فقد توقعت ${stated(f.earlier)} ${whenSaid(f.earlier)} أن تبلغ الأشياء ${short(f.earlier.count)} في ${f.earlier.year}؛ وتوقعت ${whenSaid(f.early)} أن تبلغ ${short(f.early.count)}. ثم قدّرت الشركة ${whenSaid(f.estimate)} عددها في تلك السنة بـ ${short(f.estimate.count)}: فالتوقع الثاني كان ${beside(f.estimate.count, f.early.count)}.`,
        prose`ويُنقل عن شركة أخرى، ربما تعدّ أشياء أخرى، عدد أكبر للسنة نفسها: ${short(f.highest.count)} (${stated(f.highest)}؛ ${f.highest.said === null ? 'بلا تاريخ' : ofDate(f.highest.said)}).`,
        prose`والناس أيضاً يحتاجون إلى عناوين. ففي أفريقيا جنوب الصحراء تعدّ ${stated(f.africa.people)} على الإنترنت المتنقلة ${counted(f.africa.people.count, PERSON, 'bent')} في ${f.africa.people.year}، وعلى الشبكات المتنقلة ${short(f.africa.things.count)} من الأشياء. فهناك يأتي الناس أولاً.`,
      ],
    },
    sharing: {
      heading: 'ثمن المشاركة',
      paragraphs: (f) => [
        prose`تفوق الأشياء العناوين عدداً لأن ${link('ترجمة العناوين', f.documents.nat)} تتيح لكثير منها استخدام عنوان واحد. وهي أصلح ما تكون لجهاز يسأل وينتظر الجواب. أما الجهاز الذي يجب أن يوصَل إليه من الخارج، مثل باب أو مضخة، فيحتاج إلى خادم في الوسط يتصل به الطرفان. وإن أوقف الصانع ذلك الخادم فقد يصمت الجهاز.`,
        prose`وتحتفظ الترجمة أيضاً بقيد لكل اتصال. فعلى الجهاز العامل ببطارية أن يرسل رسائل لمجرد الاحتفاظ بمكانه في ذلك القيد. وحيث يتشارك آلاف الزبائن عنواناً واحداً قد يؤدي سوء استخدام أحدهم إلى حجبهم جميعاً. وتعدّد ${link('وثيقة من IETF', f.documents.sharing)} هذه الأثمان وغيرها.`,
      ],
    },
    room: {
      heading: 'متسع في IPv6، وما لا يشتريه المتسع',
      paragraphs: (f) => [
        prose`في المسجَّل من IPv6 متسع للجميع. فقد بلغ ${inDate(f.ipv6.on)} لكل شخص على الأرض ${counted(f.ipv6.sitesEach, BLOCK)} بحجم /48، وهي التي كثيراً ما ينالها مكتب أو حرم جامعي (والمجموع ${counted(f.ipv6.slash32s, SLASH32)}). وإذا عُدّ بأصغر شبكة عادية، /64، فلكل شخص ${counted(f.ipv6.networksEach, NETWORK)}، وفي شبكة واحدة كهذه عناوين أكثر مما يستطيع أحد أن يستخدم.`,
        prose`ويضع ${link('القرار 64', f.resolution)} للجمعية العالمية لتقييس الاتصالات في اعتباره «أن نشر IPv6 ييسّر حلول إنترنت الأشياء (IoT) التي تتطلب كمية هائلة من عناوين IP» (بترجمتنا). ويُنهي IPv6 الحاجة إلى المشاركة. لكنه لا يعطي كل مستشعر عنواناً عاماً، وقليل منها يحتاج إليه: فمعيار المنزل Matter ${link('يكتفي بعناوين محلية', f.documents.matter)}.`,
        prose`وكثرة العناوين لا تجعل أي جهاز أكثر أمناً. فكلمة السر الضعيفة تبقى ضعيفة، وقد يكفّ الصانع عن إصلاح البرمجيات، ويبقى على جدار الحماية أن يصدّ الغرباء. وفي ${link('الصفحة عن إنترنت الأشياء', addressOf('iot/'))} جميع الأرقام ومصادرها والمعايير.`,
      ],
    },
  },
  claims: {
    'half-an-address-at-least': 'لكل شخص نحو نصف عنوان IPv4، ولا يكاد يقل عن ذلك.',
    'half-an-address-at-most': 'لكل شخص نحو نصف عنوان IPv4، ولا يكاد يزيد على ذلك.',
    'things-outnumber-addresses': 'الأشياء المتصلة أكثر من ضعف عناوين IPv4.',
    'most-share': 'معظم الأشياء المتصلة على راديو قصير المدى، فهي تتشارك العناوين.',
    'more-things-than-the-rest': 'صارت الأشياء أكثر عدداً من الهواتف والحواسيب.',
    'beyond-every-forecast': 'لا يبلغ أي توقع عدد الأجهزة المفترض.',
    'room-for-everyone': 'في المسجَّل من IPv6 أكثر من كتلة واحدة بحجم /48 لكل شخص.',
    'forecasts-of-one-year': 'التوقعات المقارنة للسنة نفسها.',
    'forecasts-of-one-firm': 'التوقعات والتقدير اللاحق للشركة نفسها.',
    'forecast-missed': 'كان التوقع الثاني أعلى بكثير مما قدّرته الشركة لتلك السنة.',
    'another-said-more': 'توقعت شركة أخرى أكثر من ذلك.',
    'people-come-first':
      'في أفريقيا جنوب الصحراء الناس على الإنترنت المتنقلة أكثر من الأشياء على الشبكات المتنقلة.',
  },
};

function said(count: number): string {
  return count === 100 ? 'مئة جهاز' : `${full(count)} جهاز`;
}

function whenSaid({ said: on }: Stated): string {
  return on === null ? 'بلا تاريخ' : inDate(on);
}
