import type { GroupNames, RegionsText, UnattributedText } from '../contract/places.ts';

/** UN M49 regions and the sub-regions this site compares within, by M49 code, by their names in the UN's Chinese list. */
export const regions: RegionsText = {
  '001': '世界',
  '002': '非洲',
  '019': '美洲',
  '142': '亚洲',
  '150': '欧洲',
  '009': '大洋洲',
  '005': '南美洲',
  '011': '西部非洲',
  '013': '中美洲',
  '014': '东部非洲',
  '015': '北部非洲',
  '017': '中部非洲',
  '018': '南部非洲',
  '021': '北美',
  '029': '加勒比',
  '030': '东亚',
  '034': '南亚',
  '035': '东南亚',
  '039': '南欧',
  '053': '澳大利亚和新西兰',
  '054': '美拉尼西亚',
  '057': '密克罗尼西亚',
  '061': '波利尼西亚',
  '143': '中亚',
  '145': '西亚',
  '151': '东欧',
  '154': '北欧',
  '155': '西欧',
};

/** Lines of the tables that belong to no country. */
export const unattributed: UnattributedText = {
  EU: '欧洲联盟（不属于单一国家）',
  AP: '亚洲及太平洋（不属于单一国家）',
  ZZ: '未注明国家或地区',
};

/** The United Nations’ groups of countries. */
export const groupNames: GroupNames = {
  ldc: '最不发达国家',
  lldc: '内陆发展中国家',
  sids: '小岛屿发展中国家',
  transition: '经济转型国家',
  developing: '第64号决议所列的四组国家',
};
