import type { MeasurementLimitsText } from '../contract/measurement-limits.ts';
import { date, place } from '../grammar/zh.ts';

/** Of which countries’ users a measurement of use says little. */
export const measurementLimits: MeasurementLimitsText = {
  reasons: {
    'service-blocked': ({ country, since, asOf }) =>
      `截至${date(asOf)}，Google的服务在${place(country, 'name')}被封锁${since === null ? '' : `（自${date(since)}起）`}。当地很少有人使用Google，所以他们的比例对其他人说明甚少。`,
    'advertisements-paused': ({ country, since }) =>
      `APNIC Labs通过Google的广告测试用户，而Google${since === null ? '' : `于${date(since)}`}暂停了在${place(country, 'name')}的广告${since === null ? '' : '。此后接受测试的用户大为减少，所以线条在那里断开'}。`,
    'few-online': ({ country, asOf }) =>
      `截至${date(asOf)}，${place(country, 'name')}几乎没有人获准上网，所以当地Google用户的比例说的只是极少数人。`,
  },
  rule: '没有句子把这样的国家用作例子或某一范围的端点；图片、中位数和名次包括它。',
};
