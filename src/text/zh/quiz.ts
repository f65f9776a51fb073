import type { QuizText } from '../contract/quiz.ts';
import { date, dayNamed, full, percent, place, short, spanOf } from '../grammar/zh.ts';
import { perPerson } from './values.ts';

/** The quiz. */
export const quiz: QuizText = {
  short: '测验',
  kicker: '试一试',
  title: '你对互联网地址了解多少？',
  description:
    '一个小测验：谁持有互联网地址，谁使用IPv6。每个答案都由最新数据得出，并注明日期和来源。',
  lead: ({ questions, all }) =>
    `${full(questions)}个问题，答案都出自本站最新数据。${
      questions < all ? `另有${full(all - questions)}个问题因数据不足而略去。` : ''
    }你的选择只留在你的浏览器里。`,
  none: '本版数据无法回答任何一个问题。',
  number: ({ at, of }) => `第${at}题，共${of}题`,
  check: '查看对错',
  answer: '答案',
  more: '详细了解',
  verdicts: {
    right: '对了。',
    wrong: '不对。',
    none: '请先选择一个答案。',
  },
  total: ({ right, of }) =>
    right === of ? `${full(of)}题全对。` : `${full(of)}题答对${full(right)}题。`,
  questions: {
    'given-out': {
      ask: () => '网络可用的IPv4地址，每1,000个中已发放多少个？',
      tell: ({ usable, delegated, isAll, on }) =>
        `按${date(on)}的统计，${full(usable)}个可用地址中，${isAll ? '' : '至少'}已发放${full(delegated)}个。`,
    },
    half: {
      ask: () =>
        '世界一半的人口生活在人均IPv4地址最少的国家和地区。这些国家和地区持有全部IPv4地址的百分之几？',
      tell: ({ share, on, year }) =>
        `它们持有所有国家和地区IPv4地址的${percent(share)}（地址截至${date(on)}，人口为${year}年）。`,
    },
    region: {
      ask: () => '哪个区域的人均IPv4地址最少？',
      tell: ({ region, each, on, year }) =>
        `${place(region, 'name')}：${perPerson(each)}（地址截至${date(on)}，人口为${year}年）。`,
    },
    administered: {
      ask: () => 'IPv4分为256个大地址块。五家注册机构中，哪一家管理得最多？',
      tell: ({ registry, blocks, of, on }) =>
        `按IANA截至${date(on)}的清单，${place(registry, 'name')}管理${full(of)}块中的${full(blocks)}块。`,
    },
    'peak-year': {
      ask: () => '今天在列的IPv4地址，首次注册于哪一年的最多？',
      tell: ({ year, addresses, files }) =>
        `${year}年：现在在列的地址中，有${short(addresses)}个首次注册于这一年（${spanOf(files)}的文件）。`,
    },
    users: {
      ask: () => '以下国家和地区中，哪一个经IPv6访问的Google用户比例最大？',
      tell: ({ country, share, on }) =>
        `${place(country, 'name')}：${dayNamed(on)}，当地${percent(share)}的Google用户经IPv6访问。`,
    },
    majority: {
      ask: ({ of }) =>
        `在Google有测量的${full(of)}个国家和地区中，有多少个超过一半的用户经IPv6访问？`,
      tell: ({ majority, of, on }) => `${dayNamed(on)}，${full(of)}个中有${full(majority)}个。`,
    },
  },
};
