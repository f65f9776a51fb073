import type { Nouns } from '../grammar/ar.ts';

/** Masculine nouns that pages count with. */
export const ADDRESS: Nouns = ['عنوان واحد', 'عنوانان', 'عناوين', 'عنواناً', 'عنوان'];
export const COUNTRY: Nouns = [
  'بلد أو إقليم واحد',
  'بلدان أو إقليمان',
  'بلدان وأقاليم',
  'بلداً وإقليماً',
  'بلد وإقليم',
];
export const HOLDER: Nouns = ['حائز واحد', 'حائزان', 'حائزين', 'حائزاً', 'حائز'];
export const REQUEST: Nouns = ['طلب واحد', 'طلبان', 'طلبات', 'طلباً', 'طلب'];
export const DAY: Nouns = ['يوم واحد', 'يومان', 'أيام', 'يوماً', 'يوم'];
export const MONTH: Nouns = ['شهر واحد', 'شهران', 'أشهر', 'شهراً', 'شهر'];
export const PERSON: Nouns = ['شخص واحد', 'شخصان', 'أشخاص', 'شخصاً', 'شخص'];
export const MEMBER: Nouns = ['عضو واحد', 'عضوان', 'أعضاء', 'عضواً', 'عضو'];
export const ENTRY: Nouns = ['مدخل واحد', 'مدخلان', 'مداخل', 'مدخلاً', 'مدخل'];
export const REGISTRY: Nouns = ['سجل واحد', 'سجلان', 'سجلات', 'سجلاً', 'سجل'];
export const TEST: Nouns = ['اختبار واحد', 'اختباران', 'اختبارات', 'اختباراً', 'اختبار'];
export const FILE: Nouns = ['ملف واحد', 'ملفان', 'ملفات', 'ملفاً', 'ملف'];
export const AS_NUMBER: Nouns = ['رقم AS واحد', 'رقما AS', 'أرقام AS', 'رقم AS', 'رقم AS'];

/** Feminine ones. */
export const BLOCK: Nouns = ['كتلة واحدة', 'كتلتان', 'كتل', 'كتلة', 'كتلة'];
export const SLASH32: Nouns = [
  'كتلة /32 واحدة',
  'كتلتان بحجم /32',
  'كتل /32',
  'كتلة /32',
  'كتلة /32',
];
export const YEAR: Nouns = ['سنة واحدة', 'سنتان', 'سنوات', 'سنة', 'سنة'];
export const DOCUMENT: Nouns = ['وثيقة واحدة', 'وثيقتان', 'وثائق', 'وثيقة', 'وثيقة'];
