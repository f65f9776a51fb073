import type { TableChange } from '../../model/change.ts';
import type { ChangesText } from '../contract/changes.ts';
import {
  counted,
  countedFull,
  date,
  editionDate,
  formFor,
  full,
  place,
  sentenceCase,
  since,
} from '../grammar/ru.ts';

/** IPv6 space in the largest of three sizes of block that goes into it at least once. */
function blocks(slash64s: number): string {
  const size = [32, 48].find((length) => Math.abs(slash64s) >= 2 ** (64 - length)) ?? 64;
  const amount = slash64s / 2 ** (64 - size);
  const noun = formFor(Number(amount.toFixed(3)), ['блок', 'блока', 'блоков']);
  return `${full(amount, 3)} ${noun} /${size}`;
}

/** How many rows came, went and changed, without what was none. */
function rowsOf({ added, removed, changed }: TableChange): string {
  const parts = [
    [added, 'новых'],
    [removed, 'исчезло'],
    [changed, 'изменено'],
  ] as const;
  return parts.flatMap(([rows, what]) => (rows === 0 ? [] : `${what} ${full(rows)}`)).join(', ');
}

/** What changed from one edition of the data to the next. */
export const changes: ChangesText = {
  title: 'Что изменилось в данных',
  description:
    'Что изменило каждое обновление данных: впервые делегированное, возвращенное или перешедшее пространство, по регистратурам и странам.',
  lead: 'При каждом обновлении данных здесь записано, что изменилось. В файлах регистратур сказано, что зарегистрировано, а не почему это изменилось: пространство, которое ушло из одного списка и появилось в другом, могли продать, оно могло перейти вместе с держателем, или запись исправили.',
  none: 'Выпуск пока был только один, так что ничего еще не изменилось.',
  feed: 'Следить за изменениями в ленте Atom',
  feedTitle: 'IPv6 Atlas: изменения данных',
  heading: (refresh) => `Обновление от ${editionDate(refresh)}`,
  notes: {
    edition: (edition) => `С этого времени данные\u00a0— это выпуск от ${editionDate(edition)}.`,
    stale: (p) =>
      `Прочитать не удалось, поэтому оставлены последние исправные данные: ${p.source}. Причина: ${p.because}`,
    reached: (p) => `Снова прочитано, хотя ${since(p.since)} не удавалось: ${p.source}.`,
    accepted: (p) =>
      `Проверка «${p.check}» ожидала ${p.expected} (${p.key}), а нашла ${p.saw}. Человек это принял: ${p.because}`,
  },
  noRows: 'Ни одна строка таблиц не изменилась.',
  span: (change) =>
    change.from === null
      ? `файл: ${date(change.to)}`
      : `между файлами за ${date(change.from)} и за ${date(change.to)}`,
  notCompared: {
    'no-earlier-file': 'Более раннего файла для сравнения не было.',
    reconstructed:
      'Не сравнивалось, потому что один из двух файлов восстановлен и в нем нет состояния блоков.',
  },
  quiet: 'Изменилась только дата.',
  columns: {
    what: 'Что произошло',
    family: 'Вид',
    country: 'Страна',
    blocks: 'Блоки',
    amount: 'Сколько',
  },
  kinds: {
    delegated: 'впервые делегировано',
    appeared: 'появилось в списке',
    disappeared: 'ушло из списка',
    'country-changed': 'перешло к держателю в другой стране',
    'status-changed': 'сменилось состояние',
    'date-revised': 'исправлена дата первой регистрации',
    reshaped: 'разделено или объединено',
  },
  families: { ipv4: 'IPv4', ipv6: 'IPv6', asn: 'Номера AS' },
  moved: (from, to) => `${from} → ${to}`,
  amounts: {
    ipv4: (amount) => countedFull(amount, ['адрес', 'адреса', 'адресов']),
    ipv6: (slash64s) => blocks(slash64s),
    asn: (amount) => countedFull(amount, ['номер', 'номера', 'номеров']),
  },
  caption: (p) => `${place(p.registry, 'name')}, обновление от ${editionDate(p.refresh)}`,
  more: (count) => `Меньших изменений в файле данных за этот день: ${full(count)}.`,
  tables: (changed) =>
    `Строки таблиц: ${changed.map((table) => `${table.table}\u00a0— ${rowsOf(table)}`).join('; ')}`,
  entry: (p) =>
    `${sentenceCase(date(p.day))} данные обновлены; изменились файлы ${counted(p.registries, ['регистратуры', 'регистратур', 'регистратур'])}.`,
};
