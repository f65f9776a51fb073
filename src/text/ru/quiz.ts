import type { QuizText } from '../contract/quiz.ts';
import {
  asOf,
  countedFull,
  date,
  formFor,
  full,
  inWords,
  ofSome,
  onDay,
  percent,
  place,
  sentenceCase,
  some,
  spanOf,
} from '../grammar/ru.ts';
import { COUNTRIES_OF, perPerson, said } from './values.ts';

/** The quiz. */
export const quiz: QuizText = {
  short: 'Викторина',
  kicker: 'Попробуйте',
  title: 'Хорошо ли вы знаете адреса Интернета?',
  description:
    'Короткая викторина о том, у кого адреса Интернета и кто пользуется IPv6. Каждый ответ вычислен по новейшим данным, с датой и источником.',
  lead: ({ questions, all }) => {
    const rest = all - questions;
    const left =
      rest > 0
        ? ` Еще ${ofSome(rest, ['вопроса', 'вопросов', 'вопросов'])} здесь нет: для ${rest === 1 ? 'него' : 'них'} в данных не хватает чисел.`
        : '';
    return `${sentenceCase(some(questions, ['вопрос', 'вопроса', 'вопросов']))}; ответ на каждый дают новейшие данные этого сайта.${left} Ваш выбор не покидает браузер.`;
  },
  none: 'Данные этого выпуска не отвечают ни на один из вопросов.',
  number: ({ at, of }) => `Вопрос ${at} из ${of}`,
  check: 'Проверить',
  answer: 'Ответ',
  more: 'Подробнее об этом',
  verdicts: {
    right: 'Верно.',
    wrong: 'Нет.',
    none: 'Сначала выберите ответ.',
  },
  total: ({ right, of }) =>
    right === of
      ? `Верны все ответы: ${inWords(of)}.`
      : right === 0
        ? 'Верных ответов нет.'
        : `Верных ответов: ${inWords(right)} из ${full(of)}.`,
  questions: {
    'given-out': {
      ask: () =>
        'Сколько из каждых 1\u00a0000 адресов IPv4, которыми могут пользоваться сети, уже выдано?',
      tell: ({ usable, delegated, isAll, on }) =>
        `${isAll ? 'Выдано' : 'Выдано не менее'} ${full(delegated)} из ${countedFull(usable, ['пригодного адреса', 'пригодных адресов', 'пригодных адресов'])}, по подсчету ${asOf(on)}.`,
    },
    half: {
      ask: () =>
        'Половина населения мира живет в странах и территориях, где адресов IPv4 на человека меньше всего. Какая доля всех адресов IPv4 на них приходится?',
      tell: ({ share, on, year }) =>
        `На них приходится ${percent(share)} адресов IPv4 всех стран и территорий (адреса: ${date(on)}; население: ${year} год).`,
    },
    region: {
      ask: () => 'В каком регионе меньше всего адресов IPv4 на человека?',
      tell: ({ region, each, on, year }) =>
        `${sentenceCase(place(region, 'subject'))}: ${perPerson(each)} (адреса: ${date(on)}; население: ${year} год).`,
    },
    administered: {
      ask: () =>
        'Адреса IPv4 разделены на 256 больших блоков. Какая из пяти регистратур ведает наибольшим их числом?',
      tell: ({ registry, blocks, of, on }) =>
        `${place(registry, 'subject')} ведает ${full(blocks)} из ${full(of)}, по списку IANA ${asOf(on)}.`,
    },
    'peak-year': {
      ask: () =>
        'В каком году впервые зарегистрировано больше всего адресов IPv4 из тех, что сегодня есть в списках?',
      tell: ({ year, addresses, files }) =>
        `В ${year} году: тогда впервые ${formFor(Number(addresses.toPrecision(3)), ['зарегистрирован', 'зарегистрировано', 'зарегистрировано'])} ${said.addresses(addresses)} из сегодняшних списков (файлы: ${spanOf(files)}).`,
    },
    users: {
      ask: () =>
        'В какой из этих стран и территорий доля пользователей Google, которые обращаются к нему по IPv6, выше всего?',
      tell: ({ country, share, on }) =>
        `${sentenceCase(place(country, 'subject'))}: по IPv6 там ${onDay(on)} обращалось ${percent(share)} пользователей Google.`,
    },
    majority: {
      ask: ({ of }) =>
        `Google измеряет долю IPv6 в ряде стран и территорий. В скольких из ${countedFull(of, COUNTRIES_OF)} по IPv6 обращается больше половины его пользователей?`,
      tell: ({ majority, of, on }) => `В ${full(majority)} из ${full(of)}, ${onDay(on)}.`,
    },
  },
};
