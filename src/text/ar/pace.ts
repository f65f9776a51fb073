import { areaOf } from '../../model/group.ts';
import type { PaceText } from '../contract/pace.ts';
import {
  counted,
  countedFull,
  date,
  fixed,
  fromTo,
  full,
  inDate,
  listed,
  type Nouns,
  ordinal,
  percent,
  place,
  places,
  short,
  some,
  someOf,
  spanOf,
  timesOf,
} from '../grammar/ar.ts';
import { headOf } from './groups.ts';
import { BLOCK, COUNTRY, YEAR } from './nouns.ts';
import { said, slash32sBent } from './values.ts';

const perCent = (share: number) => fixed(share * 100);
const years = fixed;

/** Years before or after the world, as said: بعد العالم بمقدار 2.5 سنة. */
function later(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return 'مع وسيط العالم في وقت واحد';
  return `${rounded > 0 ? 'بعد' : 'قبل'} وسيط العالم بمقدار ${counted(Math.abs(rounded), YEAR, 'bent')}`;
}

/** What a feminine plural did over some years, before its name and after it: أضافت البلدان 5 كتل /32. */
function gained(who: string, slash32s: number): string {
  const whom = who === '' ? '' : ` ${who}`;
  if (slash32s === 0) return `لم تكسب${whom} شيئاً ولم تخسر`;
  return `${slash32s > 0 ? 'أضافت' : 'خسرت'}${whom} ${slash32sBent(Math.abs(slash32s))}`;
}

const inCountries = (count: number) => countedFull(count, COUNTRY, 'bent');

/** Half of those with IPv6 had their first by a month. */
function firstBy(p: { median: string; withFirst: number }): string {
  return `بحلول ${date(p.median)} كان نصف البلدان والأقاليم الـ ${full(p.withFirst)} التي لديها IPv6 قد نال أول كتلة`;
}

/** The move of December 2020: space of no single country that was entered under countries, in /32s. */
function movedFromEu(slash32s: number): string {
  return `في ديسمبر 2020 سُجل نحو ${said.slash32s(slash32s)}، كانت مذكورة تحت الرمز EU بلا بلد محدد، تحت بلدان وأقاليم`;
}

const PLACE: Nouns = ['مرتبة واحدة', 'مرتبتان', 'مراتب', 'مرتبة', 'مرتبة'];

/** How fast registered IPv6 grows, and where it came when. */
export const pace: PaceText = {
  kicker: 'السرعة',
  title: (p) => {
    if (p.growth === null)
      return p.first === null
        ? 'بأي سرعة ينمو المسجَّل من IPv6'
        : `متى جاء IPv6: ${firstBy(p.first)}`;
    const { steady, of } = p.growth;
    if (steady * 3 >= of)
      return `ينمو المسجَّل من IPv6 نمواً مطرداً في ${full(steady)} من ${inCountries(of)}`;
    return steady === 0
      ? `ينمو المسجَّل من IPv6 في قفزات: لا نمو مطرداً في أي من ${inCountries(of)}`
      : `ينمو المسجَّل من IPv6 في قفزات: لا نمو مطرداً إلا في ${full(steady)} من ${inCountries(of)}`;
  },
  description:
    'بأي سرعة ينمو حيز IPv6 المسجَّل في كل بلد وإقليم وجزء من العالم: النمو وزمن التضاعف والتسارع وأول كتلة والتحرك في المراتب.',
  lead: (p) =>
    `قد تزن كتلة واحدة كبيرة أكثر من سنوات من النمو المطرد، أياً كان مستخدمها. ${p.from === null ? 'ليس في هذا الإصدار إلا شهر واحد من المسجَّل، فلا يرد هنا إلا من جاءه متى، وكم كتلة في السنة.' : `لذلك تُروى السرعة هنا بعدة طرق: كم زاد المسجَّل ${inDate(p.to)} عما كان ${inDate(p.from)}، وأين يكون لمعدل سنوي معنى، وهل يُضاف أكثر من ذي قبل، ومن جاءه متى، ومن صعد.`}`,
  subRegions: {
    title: (p) =>
      p.doubled === 0
        ? `لم يتضاعف المسجَّل من IPv6 منذ ${date(p.from)} في أي من أجزاء العالم الـ ${full(p.of)}`
        : `تضاعف المسجَّل من IPv6 أو زاد على الضعف منذ ${date(p.from)} في ${full(p.doubled)} من أجزاء العالم الـ ${full(p.of)}`,
    unit: (p) =>
      `حيز IPv6 المسجَّل قياساً إلى ${date(p.from)} (عدد المرات)؛ مقياس واحد للجميع، وكل خط فيه ضعف الذي تحته`,
    sentence: (p) =>
      `بحلول ${date(p.to)} كان أكبر ${p.topTimes > 1 ? 'نمو' : 'ما بقي'} ${place(p.top, 'in')}، إلى ${timesOf(p.topTimes)} ما كان، و${percent(p.leaderShare)} من الحيز هناك مسجَّل الآن ${place(p.leader, 'in')}؛ ${p.lowTimes < 1 && p.topTimes > 1 ? `وكان أكبر تقلص ${place(p.low, 'in')}` : `وأصغره ${place(p.low, 'in')}`}، إلى ${timesOf(p.lowTimes)} ما كان.`,
    note: 'يمثل كل خط مجموعة ثابتة من البلدان والأقاليم معاً. والكتلة الكبيرة تظهر قفزة، أياً كان مستخدمها.',
    times: (ratio) => `×${short(ratio)}`,
    columns: { subRegion: 'جزء العالم', times: 'عدد المرات' },
  },
  first: {
    title: firstBy,
    unit: (p) => `البلدان والأقاليم بحسب سنة أول كتلة IPv6 ما زالت مذكورة؛ ${p.files}`,
    sentence: (p) =>
      `أكثر الأعوام ${someOf(p.peaks)}: نال ${p.peaks.length === 1 ? 'فيه' : p.peaks.length === 2 ? 'في كل منهما' : 'في كل منها'} ${countedFull(p.count, COUNTRY)} أول كتلة. ${p.late === 0 ? 'ولا تعود أول كتلة في أي بلد أو إقليم' : `وفي ${full(p.late)} تعود أول كتلة`} إلى ${p.lateYear} أو ما بعدها.`,
    note: (p) =>
      [
        ...(p.oldFile === null
          ? []
          : [
              `حيث يكون أحدث ملف للسجل قديماً لا يُعرف من نال أول كتلة بعد يومه؛ وأقدم هذه الملفات بتاريخ ${date(p.oldFile)}.`,
            ]),
        ...(p.without === 0
          ? []
          : [
              `من الذين لديهم IPv6 اليوم ${some(p.without, COUNTRY)} بلا تاريخ في الملفات المتوفرة.`,
            ]),
      ].join(' '),
    medianNote: 'الوسيط',
    columns: { year: 'السنة', count: 'البلدان والأقاليم' },
  },
  steady: {
    title: (p) =>
      p.count === 0
        ? 'لا نمو مطرداً يكفي لذكر معدل في أي بلد أو إقليم'
        : `النمو مطرد في ${inCountries(p.count)}، ${p.doubling === 0 ? 'وليس في أي منها سريعاً' : `وهو في ${full(p.doubling)} منها سريع`} بما يكفي للتضاعف في أقل من خمس سنوات`,
    unit: 'النمو السنوي لحيز IPv6 المسجَّل حيث يكون مطرداً، مع فترة الثقة 95%؛ الأسرع مرسوم، والكل في الجدول',
    sentence: (p) =>
      `الأسرع ${place(p.area, 'in')}: ${perCent(p.rate.value)}% في السنة خلال السنوات الخمس حتى ${date(p.to)} (من ${perCent(p.rate.low)}% إلى ${perCent(p.rate.high)}%)${p.doubling === null ? '' : `، أي تضاعف في ${years(p.doubling.value)} سنة (من ${years(p.doubling.low)} إلى ${years(p.doubling.high)})`}.`,
    none: 'لا نمو مطرداً يكفي لذكر معدل في أي بلد أو إقليم.',
    bar: (rate) => `${perCent(rate.value)}% (${perCent(rate.low)}–${perCent(rate.high)})`,
    columns: {
      doubling: 'سنوات التضاعف',
      fit: 'R²',
      bounds: {
        growth_per_year_low: 'النمو السنوي، الحد الأدنى لفترة الثقة 95%',
        growth_per_year_high: 'النمو السنوي، الحد الأعلى لفترة الثقة 95%',
        years_to_double_low: 'سنوات التضاعف، الحد الأدنى لفترة الثقة 95%',
        years_to_double_high: 'سنوات التضاعف، الحد الأعلى لفترة الثقة 95%',
      },
    },
  },
  acceleration: {
    title: (p) =>
      `${p.faster === 0 ? 'لم يُضف في أي بلد أو إقليم من IPv6' : `أُضيف من IPv6 في ${inCountries(p.faster)}`} في ثلاث سنوات أكثر مما أُضيف في الثلاث السابقة، و${p.slower === 0 ? 'لم يُضف في أي منها أقل ولم يُفقد حيز' : `أُضيف في ${full(p.slower)} أقل أو فُقد حيز`}`,
    unit: (p) =>
      `البلدان والأقاليم بحسب حيز IPv6 المضاف ${fromTo(p.middle, p.to)}، مقارنةً بالمضاف ${fromTo(p.from, p.middle)}`,
    sentence: (p) =>
      `${gained('البلدان والأقاليم كلها معاً', p.last)} في السنوات الثلاث الأخيرة؛ وفي الثلاث السابقة ${gained('', p.before)}.${p.leader === null ? '' : ` و${percent(p.leader.share)} من مكاسب السنوات الثلاث الأخيرة مسجَّلة ${place(p.leader.area, 'in')}.`}`,
    rows: {
      faster: 'أكثر من ذي قبل',
      same: 'بقدر ما سبق',
      slower: 'أقل من ذي قبل، لكن بلا انخفاض',
      none: 'لم يُضف شيء، ولا في السنوات الثلاث السابقة',
      fell: 'لديها أقل مما كان قبل ثلاث سنوات',
    },
    columns: {
      subRegion: 'جزء العالم',
      last: 'السنوات الثلاث الأخيرة',
      before: 'الثلاث السابقة',
    },
    note: (p) =>
      `تُترك القفزات التي يحل عندها مصدر محل آخر. والانخفاض حيز أُعيد أو انتقل إلى حائز مسجَّل في مكان آخر.${p.movedFromEu === null ? '' : ` ${movedFromEu(p.movedFromEu)}؛ وهي تُعدّ هنا مضافة من قبل، وإن لم يزد بها مجموع العالم.`}`,
  },
  ranks: {
    title: (p) => {
      if (p.gained <= 0) return 'لم يصعد أي بلد أو إقليم في الترتيب بحسب حيز IPv6 المسجَّل';
      const who = someOf(places(p.areas));
      return p.areas.length === 1
        ? `أكبر صعود في الترتيب بحسب حيز IPv6 المسجَّل: ${who}، من ${ordinal(p.before)} إلى ${ordinal(p.now)}`
        : `أكبر صعود في الترتيب بحسب حيز IPv6 المسجَّل: ${who}، وهو ${countedFull(p.gained, PLACE)} لكل منها`;
    },
    unit: (p) =>
      `المراتب المكتسبة بحسب حيز IPv6 المسجَّل ${fromTo(p.from, p.to)}، بين ${inCountries(p.of)} في القائمتين؛ أكبر الصعود مرسوم، وفي الجدول أكبر النزول أيضاً`,
    sentence: (p) =>
      `في الصدارة ${inDate(p.to)}، مع مراتب ${date(p.from)}: ${listed(p.top.map(({ area, before }) => `${place(area, 'subject')} (${ordinal(before)})`))}.`,
    bar: (p) => `من ${ordinal(p.before)} إلى ${ordinal(p.now)}، ${said.slash32s(p.held)}`,
    columns: {
      before: 'المرتبة حينها',
      now: 'المرتبة الآن',
      gained: 'المراتب المكتسبة',
      held: 'كتل /32 الآن',
    },
  },
  delegations: {
    title: (p) =>
      `فُوِّضت في العالم ${counted(p.count, BLOCK)} من IPv6 في السنة من ${p.from} إلى ${p.to}`,
    unit: (p) => `كتل IPv6 بحسب سنة التسجيل الأول، المتوسط السنوي من ${p.from} إلى ${p.to}`,
    sentence: (p) =>
      `من ${p.from} إلى ${p.to} هي آخر خمس سنوات تشملها ملفات السجلات كلها كاملة: فأحدث الملفات المتوفرة بتاريخ ${spanOf(p)}.${p.isSame ? '' : ' ويضيف الجدول السنوات الخمس الأخيرة لكل سجل، وهي لا تُقارن بعضها ببعض.'}`,
    bar: (value) => `${full(value, 0)} في السنة`,
    columns: {
      registry: 'البلدان والأقاليم التي يخدمها أساساً',
      common: (p) => `${p.from}–${p.to}`,
      own: 'آخر خمس سنوات كاملة',
      span: 'أي السنوات',
      asOf: 'ملف بتاريخ',
    },
    note: 'هذه كتل مذكورة اليوم بحسب تاريخ تسجيلها الأول: ما أُعيد منذ ذلك الحين لا يظهر.',
  },
  table: {
    heading: 'كل بلد وإقليم',
    caption: 'سرعة IPv6 في كل بلد وإقليم',
    columns: {
      name: 'البلد أو الإقليم',
      first: 'أول IPv6',
      years: 'السنوات منذ الأول',
      behind: 'السنوات بعد الوسيط',
      delegations: 'الكتل في السنة',
      rate: 'النمو في السنة',
      doubling: 'سنوات التضاعف',
      last: 'المضاف، آخر ثلاث سنوات',
      before: 'المضاف، الثلاث السابقة',
      rankBefore: 'المرتبة حينها',
      rankNow: 'المرتبة الآن',
    },
    since: 'ما زال مذكوراً',
    interval: 'مع فترة الثقة 95%؛ حيث النمو مطرد',
    rate: (rate) => `${perCent(rate.value)}% (${perCent(rate.low)}–${perCent(rate.high)})`,
    doubling: (value) => `${years(value.value)} (${years(value.low)}–${years(value.high)})`,
    years,
    notSteady: 'غير مطرد',
    overFive: 'أكثر من 5',
    behind: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${years(Math.abs(value))}`,
  },
  more: 'المزيد: أجزاء العالم، وأول IPv6، والكتل في السنة، والتحرك في المراتب',
  method: {
    heading: 'كيف يُحسب هذا',
    unfold: 'النمو والتضاعف والتسارع والمراتب: التعريفات والصيغ',
    items: (p): (readonly [string, string])[] => [
      [
        'النمو وزمن التضاعف',
        `يُلاءم خط مستقيم بطريقة المربعات الصغرى على لوغاريتم حيز IPv6 المسجَّل في آخر ${p.window} شهراً. وحيث يغيب شهر أو يحل مصدر محل آخر يكون للأشهر التي قبله والتي بعده مستوى خاص بكل منها ولا تشترك إلا في الميل، فلا تُعدّ أي قفزة بينها نمواً. والأشهر بين موضعين كهذين شوط. والنمو السنوي هو e مرفوعاً إلى القوة التي تساوي اثني عشر ضعف الميل الشهري، ناقصاً واحداً؛ وزمن التضاعف هو اللوغاريتم الطبيعي للعدد 2 مقسوماً على الميل.`,
      ],
      [
        'متى يُسمى النمو مطرداً',
        `فقط إذا كانت لما لا يقل عن ${p.least} من ${p.window} شهراً قيمة فوق الصفر، وفسّر الخط ما لا يقل عن ${full(p.fit * 100)}% من التباين داخل الأشواط (R²)، ووقعت فترة الثقة 95% للمعدل كلها فوق الصفر. وفي غير ذلك نكتب «غير مطرد» ولا نذكر معدلاً.`,
      ],
      [
        'عدم اليقين',
        `الخطأ المعياري هو خطأ نيوي وويست (1987)، لأن المسجَّل في شهرين متجاورين يكاد يكون واحداً فلا يجوز عدّهما مستقلين. وتُضرب الانحرافات عن الخط، كل منها في بُعد شهره عن منتصف شوطه، في أزواج من الأشهر يصل التباعد بينها إلى ${p.lags}؛ ويقع شهرا كل زوج في شوط واحد، ولا يعبر أي زوج فجوة أو تغير مصدر. وللزوج الذي تباعد شهراه k أشهر وزن بارتليت \u20681 − k/${p.lags + 1}\u2069. ولا يُضاف شيء لقلة عدد الأشهر. وفترة الثقة 95% هي ${full(p.errors, 2)} من الأخطاء المعيارية إلى كل جانب. وهي تقول كم يصف الخط الماضي. وليست توقعاً، ولا تعلم شيئاً عن كتل آتية.`,
      ],
      [
        'خمس سنوات لا أكثر',
        `لا يُذكر زمن التضاعف إلا إذا وقع الحد الأعلى لفترته ضمن ${p.years} سنوات، وهي المدة المدروسة. ولا يُرسم شيء ولا يُذكر بعدها.`,
      ],
      [
        'السنوات بعد الوسيط',
        `أول كتلة IPv6 ما زالت مذكورة في أحدث ملفات السجلات، ناقصاً وسيط ${p.first === null ? 'البلدان والأقاليم التي لديها كتلة' : `البلدان والأقاليم التي لديها كتلة، وعددها ${full(p.first.withFirst)}: ${date(p.first.median)}`}. وقد تكون الأولى فعلاً أقدم حيث أُعيدت.`,
      ],
      [
        'التسارع',
        `حيز IPv6 المضاف في آخر ${p.stretch} شهراً مقارنةً بالمضاف في ${p.stretch} شهراً قبلها، بكتل /32؛ فقط حيث يُعرف الشهر عند كل طرف. وتُترك القفزات بين آخر شهر من مصدر وأول شهر من المصدر التالي، وهي معلّمة في الرسوم: فما يعدّه مصدران بطريقتين ليس كسباً.`,
      ],
      [
        'عدد المرات قياساً إلى الشهر الأول',
        'حيز IPv6 لدى مجموعة ثابتة من البلدان والأقاليم مقسوماً على ما كان لدى المجموعة نفسها في أول شهر من السلسلة. ولا يؤثر من انضم إلى مجموعة أو خرج منها؛ ولا يُزال أثر تغير المصدر بين الشهرين.',
      ],
      [
        'الكتل في السنة',
        `متوسط آخر ${p.mean} سنوات كاملة تشملها أحدث ملفات السجلات كلها، بحسب سنة التسجيل الأول لكل كتلة مذكورة اليوم؛ والسنة التي لا كتلة مذكورة منها تُعدّ صفراً.`,
      ],
      [
        'التحرك في المراتب',
        'المراتب بحسب حيز IPv6 المسجَّل، حينها والآن، بين البلدان والأقاليم التي يذكرها المصدر في الشهرين. وللمقادير المتساوية مرتبة واحدة، فحيث تزدحم أماكن لديها كتلة /32 أو كتلتان تحرّك كتلة واحدة المرتبة مواضع كثيرة.',
      ],
    ],
  },
  group: {
    heading: 'السرعة',
    caption: (group) => `سرعة IPv6: ${headOf(areaOf(group))}`,
    columns: { measure: 'المؤشر', group: 'المجموعة', world: 'جميع البلدان والأقاليم' },
    sentence: (p) =>
      `${gained('البلدان والأقاليم الأعضاء معاً', p.last)} في السنوات الثلاث الأخيرة؛ وفي الثلاث السابقة ${gained('', p.before)}.${p.behind === null ? '' : ` ونال العضو الوسيط أول كتلة IPv6 ${later(p.behind)}.`}`,
    rows: {
      times: (p) => `حيز IPv6 المسجَّل ${inDate(p.to)} قياساً إلى ${date(p.from)} (عدد المرات)`,
      rate: (p) => `النمو في السنة، السنوات الخمس حتى ${date(p.to)}، حيث هو مطرد`,
      doubling: 'سنوات التضاعف، حيث النمو مطرد وهي ضمن خمس سنوات',
      last: (p) => `كتل /32 المضافة، ${fromTo(p.from, p.to)}`,
      first: 'أول كتلة IPv6 ما زالت مذكورة، البلد الوسيط',
      since: (p) => `السنوات منذ ذلك الحين حتى ${date(p.to)}`,
      behind: 'السنوات بعد وسيط العالم',
      delegations: (p) => `كتل IPv6 في السنة، من ${p.from} إلى ${p.to}`,
    },
    times: (ratio) => fixed(ratio, 2),
    more: 'سرعة كل بلد وإقليم، وكيف تُحسب',
    worldFiles: (p) =>
      `مصدر أول الكتل والكتل في السنة ملفات السجلات ${p.oldest === p.newest ? 'بتاريخ' : 'من أيام مختلفة،'} ${spanOf(p)}. وتُعدّ الكتل من ${p.from} إلى ${p.to}، وهي آخر خمس سنوات تشملها هذه الملفات كلها كاملة.`,
  },
};
