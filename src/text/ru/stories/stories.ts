import type { StoriesText } from '../../contract/stories.ts';
import {
  counted,
  countedAddresses,
  editionDate,
  formFor,
  full,
  percent,
  short,
} from '../../grammar/ru.ts';
import { ofSlash32s, said } from '../values.ts';
import { aHundredDevices } from './a-hundred-devices.ts';
import { fourBillion, fourBillionParts } from './four-billion.ts';
import { howIpv4RanOut } from './how-ipv4-ran-out.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { registeredIsNotUsed } from './registered-is-not-used.ts';
import { whoGotTheAddresses } from './who-got-the-addresses.ts';

/** The stories, and what stands around them. */
export const stories: StoriesText = {
  name: 'Истории',
  title: 'Истории об адресах Интернета',
  description:
    'Как распределили адреса Интернета, кому они достались, что осталось и кто пользуется IPv6: истории в графиках и картинках.',
  lead: 'Как закончились четыре миллиарда адресов, кому они достались и что было дальше. Каждое число и каждое сравнение вычислено по данным. Если новые данные больше не подтверждают историю, она остается такой, какой была верна в последний раз, с датой своих данных.',
  untold:
    'В этом выпуске не рассказаны, потому что в данных чего-то не хватает или они больше не подтверждают историю:',
  kept: {
    head: (p) =>
      `Рассказано по данным выпуска от ${editionDate(p.edition)}. Новые данные больше не подтверждают:`,
    why: 'Значения, на которых это основано',
    listed:
      'Новые данные больше не подтверждают эту историю; она остается такой, какой была рассказана.',
    figure: (p) =>
      `Этот график показывает более новые данные, чем история: выпуск от ${editionDate(p.edition)}.`,
  },
  facts: (p) =>
    `Выпуск данных от ${editionDate(p.edition)} · читать ${full(p.minutes)} ${formFor(p.minutes, ['минуту', 'минуты', 'минут'])} (слов: ${full(p.words)})`,
  know: {
    heading: 'Откуда мы это знаем',
    text: (p) =>
      `Каждое число в этой истории вычислено по таблицам выпуска от ${editionDate(p.edition)}. Числа относятся к разным дням, и день каждого указан. От утверждений о прошлом ссылки ведут на страницы, где это сказано.`,
    links: {
      methodology: 'Как получен каждый показатель',
      quality: 'Насколько новы и полны данные',
      data: 'Данные: скачать и проверить',
    },
    claims:
      'Данные каждого выпуска сверяются с тем, что утверждает история. Если что-то больше не верно, история остается такой, какой была по последним данным, которые ее подтверждали, с их датой.',
  },
  others: 'Другие истории',
  turned: {
    heading: 'Что истории говорят, а данные больше нет',
    lead: 'История рассказана по этому выпуску, пока верно все, что она утверждает, иначе\u00a0— по последнему выпуску, в котором все было верно. Эти утверждения больше не верны.',
    none: 'Все, что утверждают истории, рассказанные по этому выпуску, по его данным верно.',
    lacking: (p) =>
      `В данных этого выпуска не хватает чего-то, что нужно этим историям, поэтому они не рассказаны: ${p.stories.join('; ')}.`,
    columns: {
      story: 'История',
      claim: 'Утверждение',
      value: 'Значение',
      needed: 'Нужно',
      told: 'Рассказано по выпуску от',
    },
    needed: {
      more: (threshold) => `более ${threshold}`,
      less: (threshold) => `менее ${threshold}`,
      'at-most': (threshold) => `не более ${threshold}`,
    },
    notKnown: 'неизвестно',
    notTold: 'не рассказано',
    values: {
      share: percent,
      times: (value) => `×${short(value)}`,
      each: short,
      index: said.index,
      count: short,
      days: (value) => counted(value, ['дня', 'дней', 'дней']),
      slash32s: ofSlash32s,
    },
  },
  figures: {
    byYear: {
      title: (p) =>
        `Больше всего адресов IPv4 из тех, что еще в списках, впервые зарегистрировано в ${p.year} году: ${short(p.addresses)}`,
      unit: (p) =>
        `Адреса IPv4, которые еще в списках, по году первой регистрации блока; ${p.files}`,
      sentence: (p) =>
        `На блоки ${p.last} года, последнего, о котором говорят все файлы регистратур, приходится ${countedAddresses(p.after)}; больше всего пришлось на ${p.peak} год.`,
      cidr: 'CIDR',
      iana: 'запас IANA пуст',
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
