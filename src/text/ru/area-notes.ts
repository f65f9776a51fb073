import type { AreaNotesText } from '../contract/area-notes.ts';
import { listed, places } from '../grammar/ru.ts';

/** Notes on disputed areas and on status, in the words of the United Nations' maps and lists. */
export const areaNotes: AreaNotesText = {
  'falkland-islands-malvinas': () =>
    'Между правительствами Аргентины и Соединенного Королевства Великобритании и Северной Ирландии существует спор относительно суверенитета над Фолклендскими (Мальвинскими) островами.',
  'non-self-governing': (p) =>
    p.names.length === 1
      ? `В списке несамоуправляющихся территорий Организации Объединенных Наций: ${listed(places(p.names))}.`
      : `Несамоуправляющиеся территории по списку Организации Объединенных Наций: ${listed(places(p.names))}.`,
  'jammu-and-kashmir': () =>
    'Окончательный статус Джамму и Кашмира сторонами еще не согласован; пунктирная линия на картах примерно соответствует линии контроля, согласованной Индией и Пакистаном.',
  'sudan-and-south-sudan': () =>
    'Окончательная граница между Республикой Судан и Республикой Южный Судан еще не определена.',
  abyei: () => 'Окончательный статус района Абьей еще не определен.',
};
