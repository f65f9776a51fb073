import type { QualityText } from '../contract/quality.ts';
import { asOf, countedFull, date, editionDate, full, since, spanOf } from '../grammar/ru.ts';

/** A kind of data with its newest date; nothing where there are none. */
const dated = (name: string, on: string | null) =>
  on === null ? [] : [`${name}\u00a0— ${date(on)}`];

const OF_SOURCES = ['источника', 'источников', 'источников'] as const;

/** How good and how old the data are. */
export const quality: QualityText = {
  title: 'Качество данных',
  description:
    'Сколько дней каждому источнику, что нашли в нем проверки и что принял человек и почему.',
  lead: (p) =>
    `Этот выпуск от ${editionDate(p.edition)} основан на ${countedFull(p.files, ['файле', 'файлах', 'файлах'])} из ${countedFull(p.sources, OF_SOURCES)}. Новые данные сменяют старые, только если проходят все проверки или если человек их принимает и говорит почему.`,
  old: {
    warning: 'Судя по вашим часам, некоторые из этих данных старше, чем должны быть.',
    more: 'Сколько дней каждому источнику',
  },
  dates: {
    asOf: 'Данные на',
    to: (month) => `Данные по ${date(month)}`,
    asOfEach: (p) =>
      [
        ...dated('адреса IPv4', p.ipv4),
        ...dated('пространство IPv6', p.ipv6),
        ...dated('использование IPv6', p.use),
        `файлы регистратур\u00a0— ${spanOf(p.files)}`,
      ].join('; '),
    retrieved: 'Получено',
    edition: 'Выпуск',
  },
  agesHeading: 'Сколько дней каждому источнику',
  ageColumns: {
    source: 'Источник',
    asOf: 'Данные на',
    retrieved: 'Получено',
    age: 'Возраст при получении',
    promised: 'Обещанный возраст',
    until: 'Достаточно новый до',
  },
  days: (days) => countedFull(days, ['день', 'дня', 'дней']),
  noPromise: 'только прошлое',
  tooOld: (p) => `${countedFull(p.days, ['день', 'дня', 'дней'])}, старше обещанного`,
  sourceHeading: 'Источник за источником',
  byWayOf: 'через',
  keptBy: 'файлы прежних лет из собрания',
  caveats: 'Что надо знать',
  noCaveats: 'ничего особенного',
  files: 'Файлы',
  checksum: 'SHA-256 новейшего файла',
  allChecksums: (count) => `Контрольные суммы всех файлов (${full(count)})`,
  file: 'Файл',
  records: 'Прочитано записей',
  bytes: 'Байты',
  warnings: 'Предупреждения',
  noWarnings: 'нет',
  someWarnings: (count) =>
    `${countedFull(count, ['предупреждение', 'предупреждения', 'предупреждений'])}, словами программы чтения файлов`,
  stale: 'Не обновлено',
  staleSince: (p) => `${since(p.since)}: ${p.because}. Оставлены последние исправные данные.`,
  tables: 'Какие таблицы из него составлены',
  licence: 'Условия',
  staleHeading: 'Источники, которые не удалось прочитать',
  staleLead:
    'Пока их снова не удастся прочитать, мы показываем последние исправные данные. На страницах и графиках, которые на них основаны, сказано, сколько этим данным дней.',
  noStale: 'Сейчас таких нет.',
  staleColumns: { source: 'Источник', since: 'С какого дня', because: 'Почему', asOf: 'Данные на' },
  acceptedHeading: 'Что принял человек',
  acceptedLead: 'Проверки отвергли бы эти данные. Человек знал больше и назвал причину.',
  acceptedColumns: { day: 'День' },
  gatesHeading: 'Что нашли проверки',
  gatesLead:
    'Проверка сравнивает новые данные со старыми и с тем, чего быть не может. Отвергнутое не принимается, если только человек не примет его и не скажет почему.',
  noGates: 'Этот выпуск сделан до того, как проверки стали записывать, что нашли.',
  gateColumns: {
    gate: 'Проверка',
    key: 'Что проверено',
    saw: 'Найдено',
    expected: 'Ожидалось',
    accepted: 'Принято, потому что',
  },
  checks: {
    'known-countries': 'известные страны',
    'not-older': 'не старше прежнего',
    'file-kinds': 'виды файлов',
    'stale-files': 'устаревшие файлы',
    'future-dates': 'даты в будущем',
    'row-counts': 'число строк',
    'address-totals': 'итоги адресов',
    'sudden-growth': 'внезапный рост',
    'vanished-countries': 'исчезнувшие страны',
    'country-jumps': 'скачки по странам',
    'census-agrees': 'согласие с переписью блоков',
    'overlapping-space': 'пересекающееся пространство',
    'world-total': 'мировой итог',
    'same-pool': 'тот же запас',
    'holdings-jumps': 'скачки зарегистрированного пространства',
    'adoption-range': 'пределы долей использования',
    'adoption-jumps': 'скачки долей использования',
    'adoption-countries': 'страны с долями использования',
    'adoption-history': 'прошлое долей использования',
    'flow-steps': 'шаги потоков',
    'lost-events': 'пропавшие события',
  },
  noDoubts: 'Все было как ожидалось.',
  allPassed: (count) => `Как ожидалось: ${full(count)}`,
  excused: 'Допущено, потому что',
  excess: (p) =>
    `Счета всех адресов IPv4 в этом выпуске нет: его части с делегированным пространством ${asOf(p.on)} в сумме дают на ${full(p.addresses)} больше, чем существует. Если части относятся к разным дням, выданное в промежутке стоит в двух из них.`,
  overlapsHeading: 'Пространство, которое есть в списках двух регистратур',
  noOverlaps: 'В файлах этого выпуска такого нет.',
  overlapsLead: (p) =>
    `Пока блок переходит из одной регистратуры в другую, он может быть в списках обеих; в файлах разных дней так обстоит со всеми блоками, перешедшими за это время. Учтен он один раз: скорее как делегированный, чем как свободный, затем по более новому файлу, затем по более узкой записи. Таких участков в этом выпуске ${full(p.count)}${p.count > p.shown ? `; ниже\u00a0— первые ${full(p.shown)}` : '; они перечислены ниже'}.`,
  overlapColumns: { space: 'Пространство', counted: 'Учтено', dropped: 'Не учтено' },
  overlap: (p) => (p.from === p.to ? p.from : `${p.from} – ${p.to}`),
};
