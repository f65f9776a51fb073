import type { UseOverTimeText } from '../contract/use-over-time.ts';
import { date, full, inDate, onDay, percent, since } from '../grammar/ru.ts';

const inDays = (on: string) => (on.length === 10 ? `за 30 дней по ${date(on)}` : inDate(on));

/** A share then and now, in words that do not repeat a number. */
function against(p: { value: number; before: number; from: string }): string {
  return percent(p.before) === percent(p.value)
    ? `столько же, сколько ${inDays(p.from)}`
    : `а ${inDays(p.from)}\u00a0— ${percent(p.before)}`;
}

/** IPv6 use as two measure it, over time. */
export const useOverTime: UseOverTimeText = {
  title: (p) => {
    const month = inDate(p.on.slice(0, 7));
    const now = `IPv6 ${month} ${p.isFew ? 'могло пользоваться примерно' : 'могло пользоваться'} ${percent(p.value)} обследованных`;
    const year = p.from.slice(0, 4);
    if (p.before === null || year === p.on.slice(0, 4)) return now;
    return percent(p.before) === percent(p.value)
      ? `${now}, столько же, сколько в ${year} году`
      : `${now}, в ${year} году\u00a0— ${percent(p.before)}`;
  },
  worldTitle: (p) =>
    `По измерениям APNIC Labs, IPv6 ${inDate(p.on.slice(0, 7))} могло пользоваться ${percent(p.value)} пользователей мира`,
  unit: 'Доля пользователей по месяцам',
  sentence: (p) =>
    `Из пользователей, которых APNIC Labs обследовал ${inDays(p.on)}, IPv6 могло пользоваться ${percent(p.value)}${p.before === null ? '' : `, ${against({ ...p, before: p.before })}`}.`,
  google: (p) =>
    `К Google по IPv6 ${onDay(p.on)} обращалось ${percent(p.value)} его пользователей.`,
  broken: (from) =>
    `${since(from).replace(/^с/, 'С')} там обследуют гораздо меньше пользователей, поэтому доля приблизительна.`,
  fewFrom: 'дальше тестов мало',
  few: (tests) =>
    `За эти 30 дней проведено менее ${full(tests)} тестов, поэтому доля приблизительна.`,
  label: (value) => percent(value),
  keys: {
    labs: 'могут пользоваться IPv6 (APNIC Labs)',
    few: 'то же, обследовано мало',
    google: 'с IPv6 (Google)',
  },
  notes: {
    labs: 'APNIC Labs обследует пользователей через рекламные объявления и считает тех, кто смог загрузить объект, доступный только по IPv6.',
    thirtyDays: 'Каждая точка\u00a0— среднее за 30 дней до последнего дня месяца.',
    ends: (on) => `Данные Google есть по ${date(on)}.`,
    google: {
      days: 'Google считает тех из своих пользователей, кто обращается к нему по IPv6; каждое кольцо\u00a0— один день, последний имеющийся за месяц, а в выходные доля выше. Это разные пользователи, поэтому две линии никогда не соединяются.',
      months:
        'Google считает тех из своих пользователей, кто обращается к нему по IPv6, здесь\u00a0— в среднем по дням месяца. Это разные пользователи, поэтому ни одна линия не продолжает другую.',
    },
    few: (tests) =>
      `Серым и пунктиром: менее ${full(tests)} тестов за 30 дней, так что доля меняется на несколько пунктов просто случайно. APNIC Labs такой границы не называет; эта\u00a0— наша.`,
    gap: 'Разрыв\u00a0— это месяц без измерения.',
    newest: (on) => `Последняя точка\u00a0— ${date(on)}, а не конец месяца.`,
  },
  columns: {
    on: 'Дата',
    by: 'Кто измерил',
    share: 'Доля пользователей',
    tests: 'Тестов в день',
  },
  caption: 'Доля пользователей, которые могут пользоваться IPv6 (APNIC Labs), и с IPv6 (Google)',
};
