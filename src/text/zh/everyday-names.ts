import type { EverydayNames } from '../contract/everyday-names.ts';

/** What people call a country in Chinese beside its names in the tables, by its code. None of them means another to anyone. */
export const everydayNames: EverydayNames = new Map([
  ['AE', ['阿联酋']],
  ['BA', ['波黑']],
  ['CD', ['民主刚果']],
  ['FK', ['福克兰', '马尔维纳斯']],
  ['GB', ['联合王国', '大不列颠']],
  ['MK', ['马其顿']],
  ['PG', ['巴新']],
  ['RU', ['俄国']],
  ['SA', ['沙特']],
]);
