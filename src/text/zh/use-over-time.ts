import type { UseOverTimeText } from '../contract/use-over-time.ts';
import { date, dayNamed, full, percent } from '../grammar/zh.ts';

const inDays = (on: string) => (on.length === 10 ? `截至${date(on)}的30天内` : date(on));

/** A share then and now, in words that do not repeat a number. */
function against(p: { value: number; before: number; from: string }): string {
  return percent(p.before) === percent(p.value)
    ? `与${inDays(p.from)}相同`
    : `${inDays(p.from)}为${percent(p.before)}`;
}

/** IPv6 use as two measure it, over time. */
export const useOverTime: UseOverTimeText = {
  title: (p) => {
    const month = date(p.on.slice(0, 7));
    const now = `${month}，${p.isFew ? '约' : ''}${percent(p.value)}的被测用户能够使用IPv6`;
    const year = p.from.slice(0, 4);
    if (p.before === null || year === p.on.slice(0, 4)) return now;
    return percent(p.before) === percent(p.value)
      ? `${now}，与${year}年相同`
      : `${now}，${year}年为${percent(p.before)}`;
  },
  worldTitle: (p) =>
    `${date(p.on.slice(0, 7))}，据APNIC Labs测量，全世界${percent(p.value)}的用户能够使用IPv6`,
  unit: '用户比例，逐月',
  sentence: (p) =>
    `${inDays(p.on)}，APNIC Labs测试的用户有${percent(p.value)}能够使用IPv6${p.before === null ? '' : `，${against({ ...p, before: p.before })}`}。`,
  google: (p) => `${dayNamed(p.on)}，Google用户有${percent(p.value)}经IPv6访问。`,
  broken: (since) => `自${date(since)}起，当地接受测试的用户大为减少，所以比例只是粗略的。`,
  fewFrom: '自此测试少',
  few: (tests) => `这30天内的测试不足${full(tests)}次，所以比例只是粗略的。`,
  label: (value) => percent(value),
  keys: {
    labs: '能够使用IPv6（APNIC Labs）',
    few: '同上，测试少',
    google: '经IPv6访问（Google）',
  },
  notes: {
    labs: 'APNIC Labs通过广告测试用户，统计其中多少人能取到只在IPv6上提供的对象。',
    thirtyDays: '每个点是截至一个月最后一天的30天的平均数。',
    ends: (on) => `本站现有的Google数字到${date(on)}为止。`,
    google: {
      days: 'Google统计自己的用户中经IPv6访问的比例；每个圆圈是某一天，即该月有数据的最后一天，周末较高。两者测量的不是同一批用户，所以从不连成一条线。',
      months:
        'Google统计自己的用户中经IPv6访问的比例，这里取每月各日的平均数。两者测量的不是同一批用户，所以两条线互不接续。',
    },
    few: (tests) =>
      `灰色虚线：30天内测试不足${full(tests)}次，单是偶然因素就会使比例变动几个百分点。APNIC Labs没有规定下限；这一下限是我们定的。`,
    gap: '断开处是没有测量的月份。',
    newest: (on) => `最新一点是${date(on)}的，不是月底的。`,
  },
  columns: { on: '日期', by: '测量者', share: '用户比例', tests: '每天测试次数' },
  caption: '能够使用IPv6的用户（APNIC Labs）和经IPv6访问的用户（Google）的比例',
};
