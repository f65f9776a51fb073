import type { NotFoundText, SiteText } from '../contract/site.ts';
/** Words that stand on every page. */
export const site: SiteText = {
  name: 'IPv6 Atlas',
  skip: 'К содержанию',
  menu: 'Главное меню',
  menuButton: 'Меню',
  close: 'Закрыть',
  home: 'Карта мира',
  countries: 'Страны',
  ipv4: 'Что осталось',
  fairness: 'У кого сколько',
  pace: 'Темпы',
  used: 'Кто пользуется',
  groups: 'Группы',
  compare: 'Сравнить',
  policies: 'Политика',
  stories: 'Истории',
  iot: 'Интернет вещей',
  getReady: 'Как перейти',
  search: 'Поиск',
  contribute: 'Дополнить',
  foot: { numbers: 'Числа', act: 'Что делается', site: 'Об этом сайте' },
  more: 'Еще об этом сайте',
  methodology: 'Методика',
  about: 'О сайте',
  licence: 'Тексты и графики: CC BY 4.0. Код: MIT. Данные: на условиях каждого источника.',
  noData: 'нет данных',
  none: 'нет',
  source: 'Источник',
  sources: 'Источники',
  notes: 'Примечания',
  counted: 'Как это считается',
  table: 'Показать числа таблицей',
  rank: (rank, of) => `${rank} из ${of}`,
  title: (page) => `${page} – IPv6 Atlas`,
};

/** The page for addresses that do not exist. */
export const notFound: NotFoundText = {
  title: 'По этому адресу страницы нет',
  body: 'Возможно, в адресе опечатка или ошибка в ссылке, которая сюда привела. Адреса опубликованных здесь страниц не меняются.',
  links: 'Попробуйте одну из этих страниц:',
};
