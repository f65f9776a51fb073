import type { Unattributed } from '../../model/area.ts';
import type { Registry } from '../../model/registry.ts';
import type { GivenOut, Ipv4Text, Told } from '../contract/ipv4.ts';
import { givenOfThousand } from '../given-of-thousand.ts';
import {
  countedAddresses,
  countedFull,
  date,
  fromTo,
  full,
  inDate,
  inWords,
  listed,
  percent,
  place,
  places,
  possessive,
  short,
  shortDate,
  someBent,
  spanOf,
} from '../grammar/ar.ts';
import { ADDRESS, BLOCK, REGISTRY, YEAR } from './nouns.ts';

/** A change of something masculine in words: انخفض المتاح بمقدار 10 عناوين. */
function moved(what: string, change: number): string {
  if (change === 0) return `لم يتغير ${what}`;
  return `${change < 0 ? 'انخفض' : 'ارتفع'} ${what} بمقدار ${countedFull(Math.abs(change), ADDRESS, 'bent')}`;
}

/** Whose newest files tell what is available, and how much that is. */
function tellsOf({ told, registries }: { told: Told | null; registries: number }): string {
  if (told === null) return 'لا يذكر أي من أحدث ملفات السجلات المتوفرة ما هو متاح.';
  const names = told.names.map(possessive);
  const amount = `${countedAddresses(told.available)} (${spanOf(told)})`;
  if (names.length === registries)
    return `أحدث ملفات السجلات المتوفرة كلها تذكر ما هو متاح: ومجموعه ${amount}.`;
  return names.length === 1
    ? `من أحدث ملفات السجلات المتوفرة لا يذكر ما هو متاح إلا ملف ${listed(names)}: ${amount}.`
    : `من أحدث ملفات السجلات المتوفرة لا تذكر ما هو متاح إلا ملفات ${listed(names)}: ومجموعه ${amount}.`;
}

/** Whose own pools a share is in: مخزون AFRINIC نفسه. */
function poolsOf(registries: readonly Registry[]): string {
  const [only, ...others] = registries;
  return only && others.length === 0
    ? `مخزون ${possessive(only)} نفسه`
    : `مخزونات ${someBent(registries.length, REGISTRY)} نفسها`;
}

/** What a registry's available pool came to against an earlier month: أقل بنسبة 12% مما كان في يناير 2022. */
function against(p: { available: number; before: number; from: string }): string {
  if (p.available === 0 && p.before === 0) return `ولا شيء ${inDate(p.from)} أيضاً`;
  if (p.available === p.before) return `بقدر ما كان ${inDate(p.from)}`;
  if (p.before === 0) return `بعد لا شيء ${inDate(p.from)}`;
  const change = p.available / p.before - 1;
  // 512 after 1,736,960 are not all of them fewer.
  const rounded = percent(Math.abs(change));
  const isAll = change < 0 && Math.round(Math.abs(change) * 1000) >= 1000;
  return p.available === 0
    ? `بعد ${countedAddresses(p.before, 'bent')} ${inDate(p.from)}`
    : `${change < 0 ? 'أقل' : 'أكثر'} بنسبة ${isAll ? 'تزيد على 99.9%' : rounded} مما كان ${inDate(p.from)}`;
}

/** How many of a thousand usable addresses are given out: a thousand only where all are, no more than is known. */
function givenSentence(given: GivenOut): string {
  const said = full(givenOfThousand(given));
  return `من كل 1,000 عنوان IPv4 قابل للاستخدام وُزّع ${given.isSure ? said : `${said} على الأقل`}`;
}

/** The lines that registries list under no country, within a sentence. */
const LINES: Readonly<Record<Unattributed, string>> = {
  AP: 'آسيا والمحيط الهادئ عامةً (AP)',
  EU: 'الاتحاد الأوروبي عامةً (EU)',
  ZZ: 'لا رمز بلد',
};

/** What a registry keeps back, as far as its two kinds are told apart. */
export function keptBack(p: {
  readonly quarantined: number | null;
  readonly reserved: number | null;
  readonly unsplit: number | null;
}): string {
  const parts = [
    p.quarantined === null
      ? ''
      : `${countedAddresses(p.quarantined)} مما أُعيد أو استُرد أو أُلغي ولا يمكن طلبه بعد`,
    p.reserved === null ? '' : `${countedAddresses(p.reserved)} مما يُحتفظ به بموجب سياسة`,
    p.unsplit === null
      ? ''
      : `${countedAddresses(p.unsplit)} من المحجوز؛ ولا تقول البيانات كم منه محتفظ به بموجب سياسة وكم منه حيز معاد قيد العزل`,
  ];
  return parts.filter((part) => part !== '').join('؛ و');
}

/** What is known of an old pool by its age: APNIC، آخر عدد في ملف (فبراير 2016). */
export const lastCounted = (p: { registry: Registry; on: string }) =>
  `${place(p.registry, 'name')}، آخر عدد في ملف (${date(p.on)})`;

/** What a pool has to give, in a title. */
const inPool = (count: number) =>
  count === 0 ? 'لا عنوان IPv4 متاحاً' : `المتاح ${countedAddresses(count)} من IPv4`;

const asOf = (on: string | null) => (on === null ? '' : `، ${shortDate(on)}`);

const subjects = (names: readonly Registry[]) => listed(places(names));

/** The page on where all IPv4 addresses are. */
export const ipv4: Ipv4Text = {
  kicker: 'ندرة IPv4',
  title: (p) => (p === null ? 'أين عناوين IPv4 كلها، وما الذي تبقى' : givenSentence(p)),
  pageTitle: (p) => (p === null ? ipv4.title(p) : `ما تبقى من IPv4: ${ipv4.title(p)}`),
  description:
    'أين عناوين IPv4 كلها وعددها 4,294,967,296، وكيف نفدت لدى كل سجل، وما الذي ما زال متاحاً أو معاداً أو محجوزاً، وما الذي ما زال يمكن لشبكة جديدة أن تناله.',
  lead: (p) =>
    [
      'يسأل القرار 64 عن عناوين IPv4 «التي قد تكون ما زالت متاحة أو معادة أو غير مستخدمة، لمصلحة البلدان النامية» (بترجمتنا).',
      tellsOf(p),
      ...(p.delegatedOn === null ? [] : [`أما عدد الموزَّع فهو بتاريخ ${date(p.delegatedOn)}.`]),
      ...(p.untold === null
        ? []
        : [
            `وهناك أيضاً ${countedAddresses(p.untold.value)} لا تقول بيانات ${date(p.untold.on)} أهي متاحة أم معادة أم محجوزة.`,
          ]),
    ].join(' '),
  account: {
    title: givenSentence,
    heading: 'أين عناوين IPv4 كلها وعددها 4,294,967,296',
    unit: (p) =>
      `عناوين IPv4، بأعداد ${spanOf(p)}؛ كل مربع من المربعات وعددها 256 كتلة /8 واحدة، أي ${countedFull(p.square, ADDRESS)}`,
    sentence: (p) => {
      const pools =
        p.names.length === 0
          ? 'وفي التواريخ المبيّنة لا يُذكر مخزون أي سجل'
          : `وفي التواريخ المبيّنة كان المتاح لدى ${listed(places(p.names))} ${countedFull(p.available, ADDRESS)} والمحجوز ${full(p.reserved)}`;
      const rest =
        p.untold === 0
          ? 'ولا يبقى شيء'
          : `وهناك ${countedFull(p.untold, ADDRESS)}، أي ${percent(p.untold / p.total)} من الكل، لا يمكن تفصيلها`;
      const shares = listed([
        `${percent(p.delegated / p.total)} من العناوين كلها مفوَّض`,
        `${percent(p.kept / p.total)} خارج الاستخدام`,
        ...(p.names.length === 0 ? [] : [`${percent(p.pool / p.total)} في ${poolsOf(p.names)}`]),
      ]);
      return `${shares}. ومجموع الأجزاء ${full(p.total)} بالضبط. ${pools}؛ ${rest}.`;
    },
    sections: {
      kept: (on) => `خارج الاستخدام${asOf(on)}`,
      delegated: (on) => `مفوَّض${asOf(on)}`,
      pool: (registry, on) => `في يد ${place(registry, 'of')}${asOf(on)}`,
      untold: 'بلا تفصيل',
    },
    part: (p) => `${p.section}: ${p.part}`,
    enlarged: 'المربع الأخير مكبّراً',
    excess: 'معدود أكثر مما يجب',
    purposes: {
      'iana-future-use': 'استخدام مستقبلي (240/4)',
      'iana-multicast': 'بث متعدد (224/4)',
      'iana-local-identification': 'هذه الشبكة (0/8)',
      'iana-loopback': 'استرجاع (127/8)',
      'iana-private-use': 'استخدام خاص (10/8)',
      'iana-iana': 'IANA نفسها',
      'iana-documentation': 'أمثلة في الوثائق',
      'iana-6to4': '6to4، طريقة لحمل IPv6 فوق IPv4',
      special: 'استخدام خاص في مواضع أخرى',
    },
    noCountry: 'بلا بلد محدد',
    states: {
      available: 'متاح',
      'policy-reserved': 'محجوز بموجب سياسة',
      quarantined: 'معزول',
      'reserved-unsplit': 'محجوز بلا تفصيل',
    },
    total: 'عناوين IPv4 كلها',
    notes: (p) => [
      `الأجزاء من أيام مختلفة: كتل IANA بتاريخ ${date(p.iana)}، والحيز المفوَّض ${
        p.isOfFiles
          ? `كما يذكره ملف كل سجل، وأحدثها بتاريخ ${date(p.delegated)}`
          : `بتاريخ ${date(p.delegated)}، وهو أحدث شهر عُدّ فيه كل بلد وإقليم بدقة ولا يشذ مجموعه عن الشهرين المجاورين له`
      }، وكل مخزون من الشهر نفسه أو من شهر مجاور له.`,
      ...(p.isOfFiles
        ? []
        : [
            'ويُنسب الحيز المفوَّض إلى السجل الذي يذكر معظم كتل بلد الحائز، فليست هذه مجاميع السجلات نفسها.',
          ]),
      ...(p.ranges.length === 0
        ? []
        : [`«استخدام خاص في مواضع أخرى»، مثل الشبكات الخاصة والاختبارات: ${listed(p.ranges)}.`]),
      ...(p.isRest
        ? [
            `«بلا تفصيل» هو ما يتبقى: ${listed([
              ...(p.withoutPool.length === 0
                ? []
                : [
                    `مخزونات ${listed(places(p.withoutPool))} ومحجوزاتها، وليس لدينا شهر مناسب لها`,
                  ]),
              ...(p.leftOut.length === 0
                ? []
                : [
                    `ما يُذكر تحت ${listed(p.leftOut.map((line) => LINES[line]))}، وليس له في ذلك الشهر عدد دقيق`,
                  ]),
              'ما لا يذكره أي ملف',
            ])}.`,
          ]
        : []),
    ],
    columns: {
      part: 'الجزء',
      addresses: 'العناوين',
      share: 'النسبة من الكل',
      ofUsable: 'النسبة مما تستطيع الشبكات استخدامه',
      on: 'بتاريخ',
    },
  },
  administered: {
    title: (p) =>
      p.top.length === 1
        ? `يدير ${subjects(p.top)} ${full(p.blocks)} من ${countedFull(p.all, BLOCK, 'bent')} تديرها السجلات`
        : `يدير كل من ${subjects(p.top)} ${full(p.blocks)} من ${countedFull(p.all, BLOCK, 'bent')} تديرها السجلات`,
    unit: (p) => `كتل /8 بحسب السجل الذي يديرها، ${date(p.on)}`,
    sentence: (p) =>
      `${p.top.length === 1 ? `لدى ${subjects(p.top)} ${percent(p.topShare)} منها` : `لدى كل من ${subjects(p.top)} ${percent(p.topShare)} منها`}؛ والأقل لدى ${p.low.length === 1 ? '' : 'كل من '}${listed(places(p.low))}: ${countedFull(p.lowBlocks, BLOCK)}، أي ${percent(p.lowShare)}. ومعظم الفرق أقدم من السجلات: فكثير من هذه الكتل وُزّع قبل أن توجد.`,
    row: (p) => `${countedFull(p.blocks, BLOCK)} (${percent(p.share)})`,
    columns: { registry: 'السجل', blocks: 'كتل /8', addresses: 'العناوين' },
  },
  runOut: {
    title: (p) =>
      [
        p.ended === 0
          ? `لم يستنفد أي من السجلات، وعددها ${inWords(p.registries)}، مخزونه العام`
          : `استنفد ${p.ended === 1 ? 'سجل واحد' : inWords(p.ended)} من أصل ${someBent(p.registries, REGISTRY)} ${p.ended === 1 ? 'مخزونه العام' : 'مخزونها العام'}`,
        ...(p.rationing === 0
          ? []
          : [`${p.rationing === 1 ? 'ويقنّن سجل واحد' : `ويقنّن ${inWords(p.rationing)}`} ما تبقى`]),
        ...(p.drained.length === 0 ? [] : [`ولا شيء متاحاً لدى ${listed(places(p.drained))}`]),
      ].join('؛ '),
    unit: (p) =>
      `محطات كل مخزون، وأحدثها ${inDate(p.newest)}: الخط عريض حتى التقنين، وأدق في أثنائه، ورفيع بعد النفاد`,
    sentence: (p) =>
      `وزعت IANA آخر كتلها ${inDate(p.iana)}. وبدأ ${subjects([p.first])} التقنين ${inDate(p.firstOn)}، و${place(p.last, 'subject')} ${inDate(p.lastOn)}، أي بعد نحو ${someBent(p.years, YEAR, 'f')}: فالشبكات في بعض المناطق بلغت نهاية IPv4 قبل غيرها بسنوات.`,
    iana: 'IANA (العالم)',
    point: (p) => `${p.on}: ${p.words}`,
    credit: (p) => `${p.publisher} (${p.on})`,
    note: 'نفدت مخزونات السجلات بطرق مختلفة، فليست المحطات كلها من نوع واحد؛ ولكل منها رابط إلى الصفحة التي تذكرها.',
    columns: { on: 'التاريخ', registry: 'السجل', what: 'المحطة' },
  },
  poolOld: (p) =>
    `أحدث ملف متوفر يذكر ما لدى ${place(p.registry, 'of')} من عناوين غير مفوَّضة هو بتاريخ ${date(p.on)}، ولا يقول ما تبقى اليوم.`,
  poolsUntold: (p) => `لا يذكر أي ملف متوفر ما لدى ${listed(places(p.names))} من عناوين غير مفوَّضة.`,
  pool: {
    title: (p) => {
      const since =
        p.before === null
          ? ''
          : `، ${against({ available: p.available, before: p.before.value, from: p.before.on })}`;
      return `${place(p.registry, 'name')}: ${inPool(p.available)} ${inDate(p.on)}${since}`;
    },
    sentence: (p) => {
      const available =
        p.available === 0
          ? `${inDate(p.on)} لم يكن يمكن طلب شيء مما لدى ${place(p.registry, 'of')} من عناوين غير مفوَّضة، ومجموعها ${countedAddresses(p.whole)}`
          : `${inDate(p.on)} كان يمكن طلب ${countedAddresses(p.available, 'bent')}، أي ${percent(p.available / p.whole)} مما لدى ${place(p.registry, 'of')} من عناوين غير مفوَّضة`;
      const kept = keptBack(p);
      return `${available}.${kept === '' ? '' : ` وهناك ${kept}.`}`;
    },
    nothing: (p) => `${inDate(p.on)} لم يذكر ملف ${possessive(p.registry)} أي عنوان IPv4 غير مفوَّض.`,
    oldTitle: (p) => `${lastCounted(p)}: ${inPool(p.available)}`,
    stated: (p) =>
      `وتذكر وثيقة نشرها ${place(p.registry, 'subject')} أن المتاح ${countedAddresses(p.value)} ${inDate(p.on)}.`,
    unit: 'عناوين IPv4 غير المفوَّضة، شهراً بعد شهر، بحسب الحالة',
    unitOnce: (p) => `عناوين IPv4 غير المفوَّضة، بحسب الحالة، ${date(p.on)}`,
    available: (value) => `متاح ${short(value)}`,
    quarantined: (value) => `معزول ${short(value)}`,
    reserved: (value) => `بموجب سياسة ${short(value)}`,
    unsplit: (value) => `محجوز ${short(value)}`,
  },
  flow: {
    title: (p) =>
      p.net === 0
        ? `${place(p.registry, 'name')}: عاد إلى المخزون بقدر ما خرج منه`
        : `${place(p.registry, 'name')}: ${p.net > 0 ? 'خرج من المخزون أكثر مما عاد إليه' : 'عاد إلى المخزون أكثر مما خرج منه'}، والفرق ${countedAddresses(Math.abs(p.net))}`,
    unit: (p) =>
      `التغير في عناوين IPv4 غير المفوَّضة لدى ${possessive(p.registry)} بحسب الحالة، من ${date(p.from)} إلى ${date(p.to)}`,
    sentence: (p) =>
      `${fromTo(p.from, p.to)} ${moved(`المتاح لدى ${possessive(p.registry)}`, p.available)}${p.quarantined === null ? '' : `، و${moved('المعزول', p.quarantined)}`}${p.unsplit === null ? '' : `، و${moved('المحجوز', p.unsplit)}`}. وإذا قورن كل شهر له بيانات بالذي يليه فقد خرج من المخزون كله ${countedFull(p.left, ADDRESS)} على الأقل، وعاد إليه ${p.came === 0 ? 'لا شيء' : `${countedFull(p.came, ADDRESS)} على الأقل`}.`,
    states: {
      available: 'متاح',
      quarantined: 'معزول',
      'policy-reserved': 'محجوز بموجب سياسة',
      'reserved-unsplit': 'محجوز بلا تفصيل',
    },
    net: 'المخزون كله',
    change: (value) => `${value > 0 ? '+' : ''}${full(value)}`,
    note: 'هذه فروق بين مجاميع لا كتل مفردة: فما خرج وما عاد بين شهرين يلغي بعضه بعضاً، والتدفقات الفعلية لا تقل عن هذا.',
    columns: { state: 'الحالة', change: 'التغير' },
  },
  reserved: {
    heading: 'ما معنى «محجوز»',
    paragraphs: (split) => [
      'الكتلة في ملف السجل إما مفوَّضة وإما متاحة لمن يطلبها وإما محجوزة. والمحجوز شيئان مختلفان جداً.',
      `بعض الكتل محجوز بموجب سياسة: قرر مجتمع المنطقة أن يحتفظ بها لغرض، مثل نقاط التبادل، أو لحاجات لم تُعرف بعد.${split.map(({ registry, policy }) => ` وكانت هذه لدى ${place(registry, 'of')} ${countedAddresses(policy.value)} ${inDate(policy.on)}.`).join('')}`,
      `وكتل أخرى قيد العزل: أعادها حائزها أو استُردت أو أُلغيت، وتبقى مدة قبل أن يمكن توزيعها من جديد.${split.map(({ registry, quarantined }) => ` وكانت هذه لدى ${place(registry, 'of')} ${countedAddresses(quarantined.value)} ${inDate(quarantined.on)}.`).join('')} والملف نفسه لا يقول أي الشيئين هي الكتلة؛ ونحن نسمي «معزولاً» ما يقع خارج النطاقات المعروف أنها محتفظ بها بموجب سياسة، ولا نفعل ذلك إلا حيث تُعرف هذه النطاقات كلها.`,
      'أما IPv6 فأمره مختلف: ما يُذكر متاحاً أو محجوزاً إلى جانب كتلة IPv6 مفوَّضة هو متسع لنموها، لا علامة على ندرة.',
    ],
    tableCaption: (names) => `نطاقات IPv4 التي يُحتفظ بها بموجب سياسة لدى ${listed(places(names))}`,
    columns: {
      registry: 'السجل',
      range: 'النطاق',
      purpose: 'محتفظ به من أجل',
      policy: 'السياسة',
      source: 'المصدر',
    },
    purposes: {
      '102.224.0.0/12': 'استخدامات لم تُعرف بعد',
      '196.49.0.0/16': 'شبكات الإدارة لنقاط تبادل الإنترنت',
      '196.60.0.0/16': 'شبكات الربط لنقاط تبادل الإنترنت',
    },
  },
  entitlements: {
    heading: 'ما الذي ما زال يمكن لشبكة جديدة أن تناله',
    lead: 'تختلف القواعد من منطقة إلى أخرى. وهذه هي التي رأيناها مذكورة، ومع كل منها رابط إلى موضع ذكرها. وربما تغيرت منذ ذلك الحين: اسأل السجل قبل أن تعتمد عليها.',
    tableCaption: 'ما الذي ما زال يمكن لشبكة أن تناله من IPv4، بحسب السجل',
    columns: {
      registry: 'السجل',
      what: 'ماذا ولمن',
      block: 'حجم الكتلة',
      policy: 'السياسة',
      since: 'منذ، أو بتاريخ',
      source: 'المصدر',
    },
    uses: {
      general: 'عند الطلب',
      'waiting-list': 'بقائمة انتظار',
      special: 'لغرض بعينه فقط',
      stated: 'بحسب عدّ السجل',
    },
    block: (p) => {
      if (p.smallest === '' && p.largest === '') return 'غير مذكور';
      if (p.smallest === '') return `${p.largest} على الأكثر`;
      return p.smallest === p.largest ? p.largest : `من ${p.smallest} إلى ${p.largest}`;
    },
    unknown: 'غير مذكور',
    counted: {
      'apnic-pool': (value) => `${countedFull(value, ADDRESS)} في المخزون المتاح.`,
      'ripencc-queue': (value) =>
        `عدد سجلات الإنترنت المحلية (LIR)، وهي حسابات للأعضاء، في قائمة الانتظار ${full(value)}.`,
    },
    words: {
      'afrinic-exchange-points': 'نقاط تبادل الإنترنت، لشبكات الربط والإدارة فيها.',
      'afrinic-general': 'كتلة صغيرة لأي شبكة مؤهلة في المنطقة، من آخر ما تبقى.',
      'apnic-general': 'كتلة صغيرة؛ وبالتغيير نفسه في القواعد أُلغيت قائمة انتظار الحيز المعاد.',
      'arin-general': 'الطلبات التي لا يمكن تلبيتها تنتظر دورها في الحيز الذي يعود.',
      'arin-infrastructure': 'نقاط التبادل، وخوادم الأسماء الأساسية، وخدمات السجلات نفسها.',
      'arin-ipv6-deployment':
        'ما تحتاج إليه شبكة من IPv4 لتشغيل IPv6، مثل أجهزة الترجمة وخوادم الأسماء ذات المكدس المزدوج.',
      'lacnic-general': 'المؤسسات التي لم تنل IPv4 من LACNIC قط تنتظر دورها في الحيز الذي يعود.',
      'lacnic-infrastructure': 'البنية الأساسية الحرجة للإنترنت، مثل نقاط التبادل.',
      'ripencc-exchange-points': 'نقاط تبادل الإنترنت، من كتلة /15 محتفظ بها لها.',
      'ripencc-general':
        'الأعضاء الذين ينتظرون دورهم في كتلة واحدة من 256 عنواناً من الحيز الذي يعود.',
    },
  },
  onward: 'من لديه كم، ولكم من الناس، في الصفحة عن',
  onwardLink: 'حصص IPv4 وعدالتها',
};
