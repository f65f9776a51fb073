import type { StoriesText } from '../../contract/stories.ts';
import {
  counted,
  countedAddresses,
  countedFull,
  editionDate,
  listed,
  type Nouns,
  percent,
  short,
} from '../../grammar/ar.ts';
import { DAY, SLASH32 } from '../nouns.ts';
import { said } from '../values.ts';
import { aHundredDevices } from './a-hundred-devices.ts';
import { fourBillion, fourBillionParts } from './four-billion.ts';
import { howIpv4RanOut } from './how-ipv4-ran-out.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { registeredIsNotUsed } from './registered-is-not-used.ts';
import { whoGotTheAddresses } from './who-got-the-addresses.ts';

const MINUTE: Nouns = ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة'];
const WORD: Nouns = ['كلمة واحدة', 'كلمتان', 'كلمات', 'كلمة', 'كلمة'];

/** The stories, and what stands around them. */
export const stories: StoriesText = {
  name: 'قصص',
  title: 'قصص عن عناوين الإنترنت',
  description:
    'كيف توزعت عناوين الإنترنت، ومن نالها، وما الذي تبقى، ومن يستخدم IPv6: قصص بالأرقام والصور.',
  lead: 'كيف نفدت أربعة مليارات عنوان، ومن نالها، وما الذي جاء بعدها. كل رقم وكل مقارنة محسوبان من البيانات. وحيث لم تعد بيانات أحدث تؤيد قصة، تبقى القصة كما صحت آخر مرة، مع تاريخ بياناتها.',
  untold: 'غير مروية في هذا الإصدار، لأن البيانات ينقصها ما تحتاج إليه القصة أو لم تعد تؤيدها:',
  kept: {
    head: (p) => `مروية من بيانات ${editionDate(p.edition)}. وما لم تعد بيانات أحدث تؤيده:`,
    why: 'القيم التي وراء هذا',
    listed: 'لم تعد بيانات أحدث تؤيد هذه القصة؛ وهي باقية كما رُويت حينها.',
    figure: (p) =>
      `يعرض هذا الشكل بيانات أحدث من بيانات القصة، من إصدار ${editionDate(p.edition)}:`,
  },
  facts: (p) =>
    `إصدار البيانات ${editionDate(p.edition)} · زمن القراءة ${countedFull(p.minutes, MINUTE)} (${countedFull(p.words, WORD)})`,
  know: {
    heading: 'كيف نعرف',
    text: (p) =>
      `كل رقم في هذه القصة محسوب من جداول إصدار ${editionDate(p.edition)}. والأرقام من أيام مختلفة، وكل منها يقول أيها. والأقوال عن التاريخ مربوطة بالصفحات التي تذكرها.`,
    links: {
      methodology: 'كيف يُحسب كل مؤشر',
      quality: 'كم عمر البيانات وما مدى اكتمالها',
      data: 'البيانات، لتأخذها وتتحقق منها',
    },
    claims:
      'تُقابل بيانات كل إصدار بما تؤكده القصة. وحيث لم يعد شيء منه صحيحاً تبقى القصة كما روتها آخر بيانات أيدتها، مع تاريخها.',
  },
  others: 'القصص الأخرى',
  turned: {
    heading: 'ما تقوله القصص ولم تعد البيانات تقوله',
    lead: 'تُروى القصة من هذا الإصدار ما دام كل ما تؤكده صحيحاً، وإلا فمن آخر إصدار كان فيه صحيحاً. وهذه الأقوال لم تعد صحيحة.',
    none: 'كل ما تؤكده القصص المروية من هذا الإصدار صحيح ببياناته.',
    lacking: (p) =>
      `ينقص بيانات هذا الإصدار ما تحتاج إليه هذه القصص، فلا تُروى: ${listed(p.stories)}.`,
    columns: {
      story: 'القصة',
      claim: 'القول',
      value: 'القيمة',
      needed: 'المطلوب',
      told: 'مروية من إصدار',
    },
    needed: {
      more: (threshold) => `أكثر من ${threshold}`,
      less: (threshold) => `أقل من ${threshold}`,
      'at-most': (threshold) => `${threshold} على الأكثر`,
    },
    notKnown: 'غير معروف',
    notTold: 'غير مروية',
    values: {
      share: percent,
      times: (value) => `${short(value)} مرة`,
      each: short,
      index: said.index,
      count: short,
      days: (value) => counted(value, DAY),
      slash32s: (value) => counted(value, SLASH32),
    },
  },
  figures: {
    byYear: {
      title: (p) =>
        `أكثر الأعوام تسجيلاً ${p.year}: إليه يعود ${short(p.addresses)} من عناوين IPv4 المذكورة`,
      unit: (p) => `عناوين IPv4 التي ما زالت مذكورة، بحسب سنة التسجيل الأول لكتلتها؛ ${p.files}`,
      sentence: (p) =>
        `يعود إلى ${p.last}، وهو آخر عام تشمله ملفات السجلات كلها، ${countedAddresses(p.after)}، في مقابل ذروة ${p.peak}.`,
      cidr: 'CIDR',
      iana: 'نفاد مخزون IANA',
    },
  },
  fourBillion,
  fourBillionParts,
  howIpv4RanOut,
  whoGotTheAddresses,
  registeredIsNotUsed,
  islandsAndLandlocked,
  aHundredDevices,
};
