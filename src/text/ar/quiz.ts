import type { QuizText } from '../contract/quiz.ts';
import {
  countedAddresses,
  countedFull,
  date,
  full,
  inDate,
  inWords,
  type Nouns,
  onDay,
  percent,
  place,
  some,
  spanOf,
} from '../grammar/ar.ts';
import { COUNTRY } from './nouns.ts';
import { perPerson } from './values.ts';

const QUESTION: Nouns = ['سؤال واحد', 'سؤالان', 'أسئلة', 'سؤالاً', 'سؤال'];

/** The quiz. */
export const quiz: QuizText = {
  short: 'اختبار قصير',
  kicker: 'جرّب',
  title: 'كم تعرف عن عناوين الإنترنت؟',
  description:
    'اختبار قصير عمن يحوز عناوين الإنترنت ومن يستخدم IPv6. كل جواب محسوب من أحدث البيانات، مع تاريخه ومصدره.',
  lead: ({ questions, all }) =>
    `${some(questions, QUESTION)}، ${questions === 1 ? 'جوابه' : questions === 2 ? 'جوابهما' : 'جوابها'} من أحدث البيانات في هذا الموقع.${
      questions < all
        ? ` وتُرك ${some(all - questions, QUESTION)} لأن البيانات ينقصها ما ${all - questions === 1 ? 'يسأل عنه' : all - questions === 2 ? 'يسألان عنه' : 'تسأل عنه'}.`
        : ''
    } وما تختاره يبقى في متصفحك.`,
  none: 'بيانات هذا الإصدار لا تجيب عن أي من الأسئلة.',
  number: ({ at, of }) => `السؤال ${at} من ${of}`,
  check: 'تحقق',
  answer: 'الجواب',
  more: 'المزيد عن هذا',
  verdicts: {
    right: 'صحيح.',
    wrong: 'ليس كذلك.',
    none: 'اختر جواباً أولاً.',
  },
  total: ({ right, of }) =>
    right === of
      ? 'الأجوبة كلها صحيحة.'
      : `${right === 0 ? 'لا جواب صحيحاً' : `الصحيح ${inWords(right)}`} من ${inWords(of, 'm', 'bent')}.`,
  questions: {
    'given-out': {
      ask: () => 'من كل 1,000 عنوان IPv4 تستطيع الشبكات استخدامها، كم وُزّع؟',
      tell: ({ usable, delegated, isAll, on }) =>
        `${isAll ? 'وُزّع' : 'وُزّع ما لا يقل عن'} ${full(delegated)} من أصل ${full(usable)} من العناوين القابلة للاستخدام، بحسب عدّ ${date(on)}.`,
    },
    half: {
      ask: () =>
        'يعيش نصف سكان العالم في البلدان والأقاليم التي لديها أقل عناوين IPv4 لكل شخص. كم لديها من IPv4 كله؟',
      tell: ({ share, on, year }) =>
        `لديها ${percent(share)} من عناوين IPv4 في جميع البلدان والأقاليم (عناوين ${date(on)}، وسكان عام ${year}).`,
    },
    region: {
      ask: () => 'أي منطقة لديها أقل عناوين IPv4 لكل شخص؟',
      tell: ({ region, each, on, year }) =>
        `${place(region, 'subject')}: ${perPerson(each)} (عناوين ${date(on)}، وسكان عام ${year}).`,
    },
    administered: {
      ask: () => 'ينقسم IPv4 إلى 256 كتلة كبيرة. أي السجلات الخمسة يدير أكثرها؟',
      tell: ({ registry, blocks, of, on }) =>
        `${place(registry, 'subject')}: يدير ${full(blocks)} من ${full(of)}، بحسب قائمة IANA بتاريخ ${date(on)}.`,
    },
    'peak-year': {
      ask: () => 'في أي سنة سُجل أول مرة أكبر عدد من عناوين IPv4 المذكورة اليوم؟',
      tell: ({ year, addresses, files }) =>
        `في ${year}: سُجل فيها أول مرة ${countedAddresses(addresses)} مما هو مذكور الآن (ملفات ${spanOf(files)}).`,
    },
    users: {
      ask: () => 'في أي من هذه البلدان والأقاليم تصل أكبر نسبة من مستخدمي Google عبر IPv6؟',
      tell: ({ country, share, on }) =>
        `${place(country, 'subject')}: وصل ${percent(share)} من مستخدمي Google هناك عبر IPv6 ${onDay(on)}.`,
    },
    majority: {
      ask: ({ of }) =>
        `من ${countedFull(of, COUNTRY, 'bent')} تقيسها Google، في كم منها يصل أكثر من نصف مستخدميها عبر IPv6؟`,
      tell: ({ majority, of, on }) =>
        `في ${full(majority)} من ${full(of)}، ${on.length === 10 ? onDay(on) : inDate(on)}.`,
    },
  },
};
