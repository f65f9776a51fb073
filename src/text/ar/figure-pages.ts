import type { FigurePagesText } from '../contract/figure-pages.ts';
import { countedFull, date, editionDate, full, inWords, place } from '../grammar/ar.ts';
import { COUNTRY, FILE } from './nouns.ts';

/** Pages of figures: what each needs to be understood, embedded, downloaded and cited. */
export const figurePages: FigurePagesText = {
  description: (p) => `${p.title}. ${p.sentence}`,
  index: {
    title: 'جميع الأشكال',
    description: 'كل رسم في IPv6 Atlas مع أرقامه ومصادره، وما يلزم لتضمينه وتنزيله والاستشهاد به.',
    lead: (p) =>
      `رسوم هذا الموقع كلها، وعددها ${full(p.figures)}: ما يعرضه كل منها، وأرقامه في ملفات، وصوره، وإطار للمواقع الأخرى، وكيف يُستشهد به. و${inWords(p.each)} منها تُرسم لكل من ${countedFull(p.places, COUNTRY, 'bent')}، في صفحته، حيث توجد بيانات.`,
    topicsLabel: 'الموضوعات',
    topics: {
      map: 'خريطة العالم',
      ipv4: 'IPv4',
      ipv6: 'IPv6',
      fairness: 'كيف يتوزع IPv4',
      pace: 'سرعة IPv6',
      use: 'المسجَّل والمستخدَم',
      things: 'إنترنت الأشياء',
      groups: 'مجموعات البلدان والأقاليم',
      countries: 'البلدان والأقاليم',
    },
    choose: {
      group: 'لكل مجموعة',
      country: 'لكل بلد وإقليم',
    },
  },
  list: {
    title: (p) => `${p.figure}: ${p.scope === 'group' ? 'اختر مجموعة' : 'اختر بلداً أو إقليماً'}`,
    description: (p) =>
      p.scope === 'group'
        ? `الشكل «${p.figure}» لكل مجموعة.`
        : `الشكل «${p.figure}» لكل بلد وإقليم، مع أحدث قيمة لكل منها.`,
    lead: {
      group: 'الشكل نفسه لكل مجموعة.',
      country: 'الشكل نفسه لكل بلد وإقليم. وكل اسم يوصل إلى رسمه، حيث توجد بيانات له.',
    },
    caption: (figure) => `${figure}، كل بلد وإقليم`,
    listed: 'مذكور اليوم، السنوات كلها',
    allYears: 'السنوات كلها',
    older: (p) => `${p.value} (${date(p.on)})`,
  },
  shows: {
    heading: 'ما يعرضه هذا الشكل',
    newest: 'أحدث قراءة في أي مكان',
    dated: 'أحداث مؤرخة، لكل منها مصدره في الجدول.',
  },
  chain: {
    heading: 'من أين جاءت الأرقام',
    lead: 'الملفات المقروءة لهذا الشكل: من لديه ملف له مجموع التحقق نفسه لديه الدليل نفسه. وحيث أُعد ملف أو أُعيد بناؤه من نسخ فلا يدل مجموع التحقق إلا على ما حُسبت منه الأرقام.',
    caption: 'مصادر هذا الشكل، مع أحدث ملف مقروء من كل منها وبصمة SHA-256 له',
    more: (count) => `و${countedFull(count, FILE)} أقدم`,
  },
  downloads: {
    heading: 'تنزيل',
    numbers: 'الأرقام',
    all: 'البيانات كلها',
    picture: 'الصورة',
    csv: 'CSV',
    csvOf: 'الأرقام بصيغة CSV',
    summary: 'الجدول المعروض هنا بصيغة CSV',
    json: 'JSON مع الكلمات والمصادر',
    svg: 'SVG',
    share: 'صورة PNG للمشاركة، 1200 × 630 بكسل',
    png: {
      name: 'PNG بأي حجم',
      width: 'العرض بالبكسل، من 200 إلى 6,000',
      save: 'احفظ بصيغة PNG',
      saved: 'حُفظت.',
      failed: 'لم يستطع متصفحك صنع هذه الصورة.',
    },
    saveSvg: 'احفظ بصيغة SVG',
    whole: 'الإصدار كله، وكل مؤشر كاملاً',
  },
  embed: {
    heading: 'ضمّن هذا الشكل',
    lead: 'انسخ هذا في صفحة. لا يحمّل إلا الشكل ولا يضع ملفات تعريف ارتباط.',
    snippet: 'شيفرة HTML للنسخ',
    copy: 'انسخ شيفرة HTML',
    choose: 'اختر الألوان أو الحجم أو الإصدار أو شكلاً آخر',
    page: {
      title: 'ضمّن شكلاً أو احفظه أو استشهد به',
      description:
        'اختر شكلاً من IPv6 Atlas ومكانه: شيفرة HTML لعرضه في موقع آخر، وصورته، وأرقامه، وكيف يُستشهد به.',
      lead: 'اختر شكلاً وخذه معك: شيفرة HTML تعرضه في صفحة أخرى، أو صورة، أو أرقاماً، أو سطراً للاستشهاد. ولا تحمّل الشيفرة إلا الشكل ولا تضع ملفات تعريف ارتباط.',
      without:
        'تحتاج هذه الصفحة إلى JavaScript. ومن دونه، في صفحة كل شكل للعالم أو لمجموعة شيفرة HTML للنسخ، وفي صفحة كل بلد أو إقليم أرقام أشكاله.',
    },
    itsPage: 'صفحته في هذا الموقع',
    figure: 'الشكل',
    place: 'البلد أو المجموعة',
    language: 'اللغة',
    languages: {
      en: 'English',
      ar: 'العربية',
      es: 'español',
      fr: 'français',
      ru: 'русский',
      zh: '中文',
    },
    theme: 'الألوان',
    themes: { auto: 'كما يفضّل القارئ', light: 'فاتحة', dark: 'داكنة' },
    edition: 'الإصدار',
    live: 'متجدد: يتبع كل إصدار جديد',
    frozen: (edition) => `ثابت: إصدار ${editionDate(edition)}`,
    width: 'العرض',
    full: 'بعرض عموده',
    pixels: (width) => `${width} بكسل على الأكثر`,
    height: 'الارتفاع، أو صورة',
    resizer: 'يتكيف من تلقاء نفسه، مع نصنا البرمجي (1 kB)',
    fixed: 'ثابت، بلا نص برمجي',
    small: 'مكان صغير: الرسم والجملة والمصدر فقط',
    pictureOnly: 'صورة فقط، للنشرات البريدية',
    preview: 'أظهر كيف يبدو',
    failed: 'تعذّر تحميل ذلك الشكل. وما يظهر هنا هو للشكل السابق.',
  },
  quote: { copy: 'انسخ هذه الجملة', share: 'شارك' },
  copied: 'نُسخ.',
  refused: 'لم يسمح متصفحك بالنسخ. والنص محدد: اضغط Ctrl+C، أو ⌘C على Mac.',
  save: 'احفظ في ملف',
  cite: {
    heading: 'استشهد بهذا الشكل',
    lead: 'يتغير الشكل مع كل إصدار، ويذكر الاستشهاد الإصدار المعروض هنا.',
    frozen: 'الإصدار الثابت يبقى كما هو: ضمّنه حيث يورد نصك أرقامه.',
    copy: 'انسخ',
  },
  citation: {
    edition: 'IPv6 Atlas: كيف تتوزع عناوين الإنترنت',
    version: (version) => `الإصدار ${version}`,
    dataset: 'مجموعة بيانات',
    formats: { bibtex: 'BibTeX', ris: 'RIS (EndNote وZotero وغيرهما)', csl: 'CSL-JSON' },
  },
  onward: {
    heading: 'المزيد',
    lives: 'هذا الشكل في موضعه:',
    world: 'خريطة العالم',
    others: (area) => `أشكال أخرى عن ${place(area, 'of')}`,
    neighbours: 'الشكل نفسه في أماكن أخرى',
    topic: (topic) => `المزيد عن: ${topic}`,
    every: 'جميع المجموعات',
  },
  moved: {
    title: (id) => `انتقل هذا الشكل: ${id}`,
    description: (id) => `للشكل ${id} عنوان جديد.`,
    body: 'لهذا الشكل عنوان جديد:',
  },
  dataset: {
    world: 'العالم',
    catalogue: 'IPv6 Atlas، بيانات للتنزيل',
  },
};
