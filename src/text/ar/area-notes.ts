import type { AreaNotesText } from '../contract/area-notes.ts';
import { listed, places } from '../grammar/ar.ts';

/** Notes on disputed areas and on status, in the words of the United Nations' maps and lists. */
export const areaNotes: AreaNotesText = {
  'falkland-islands-malvinas': () =>
    'هناك نزاع بين حكومتي الأرجنتين والمملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية بشأن السيادة على جزر فوكلاند (مالفيناس).',
  'non-self-governing': (p) =>
    p.names.length === 1
      ? `في قائمة الأمم المتحدة للأقاليم غير المتمتعة بالحكم الذاتي: ${listed(places(p.names))}.`
      : `أقاليم غير متمتعة بالحكم الذاتي بحسب قائمة الأمم المتحدة: ${listed(places(p.names))}.`,
  'jammu-and-kashmir': () =>
    'لم يتفق الطرفان بعد على الوضع النهائي لجامو وكشمير؛ ويمثل الخط المتقطع في الخرائط هنا تقريباً خط المراقبة الذي اتفقت عليه الهند وباكستان.',
  'sudan-and-south-sudan': () =>
    'لم تُحدَّد بعد الحدود النهائية بين جمهورية السودان وجمهورية جنوب السودان.',
  abyei: () => 'لم يُحدَّد بعد الوضع النهائي لمنطقة أبيي.',
};
