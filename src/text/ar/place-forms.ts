import type { Unattributed } from '../../model/area.ts';

/**
 * How a place stands in an Arabic sentence where that is not its name in tables: as subject, and after a preposition or
 * as the second part of a construct.
 */
export type PlaceWords = readonly [subject: string, bent: string];

/**
 * Countries, regions and lines of no country whose name changes in a sentence: where the United Nations’ lists put the
 * kind of state in brackets, or the country before its region, and where a dual bends. All other names stay as they are,
 * since prepositions are words of their own here and singular names show no case in writing.
 */
export const BENT: Readonly<Record<string, PlaceWords>> = {
  BO: ['دولة بوليفيا المتعددة القوميات', 'دولة بوليفيا المتعددة القوميات'],
  FM: ['ولايات ميكرونيزيا الموحدة', 'ولايات ميكرونيزيا الموحدة'],
  HK: ['منطقة هونغ كونغ الصينية الإدارية الخاصة', 'منطقة هونغ كونغ الصينية الإدارية الخاصة'],
  IR: ['جمهورية إيران الإسلامية', 'جمهورية إيران الإسلامية'],
  MO: ['منطقة ماكاو الصينية الإدارية الخاصة', 'منطقة ماكاو الصينية الإدارية الخاصة'],
  SJ: ['جزيرتا سفالبارد وجان ماين', 'جزيرتي سفالبارد وجان ماين'],
  VE: ['جمهورية فنزويلا البوليفارية', 'جمهورية فنزويلا البوليفارية'],
  '019': ['الأمريكتان', 'الأمريكتين'],
};

/** Lines of no country, each after the words for in, of and from. */
export const LINES: Readonly<Record<Unattributed, Readonly<Record<'in' | 'of' | 'from', string>>>> =
  {
    EU: {
      in: 'في الاتحاد الأوروبي (بلا بلد محدد)',
      of: 'الاتحاد الأوروبي (بلا بلد محدد)',
      from: 'من الاتحاد الأوروبي (بلا بلد محدد)',
    },
    AP: {
      in: 'في آسيا والمحيط الهادئ (بلا بلد محدد)',
      of: 'آسيا والمحيط الهادئ (بلا بلد محدد)',
      from: 'من آسيا والمحيط الهادئ (بلا بلد محدد)',
    },
    ZZ: {
      in: 'بلا بلد أو إقليم مذكور',
      of: 'العناوين التي لا بلد أو إقليم مذكوراً لها',
      from: 'بلا بلد أو إقليم مذكور',
    },
  };
