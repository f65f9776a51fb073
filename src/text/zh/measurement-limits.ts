import type { MeasurementLimitsText } from '../contract/measurement-limits.ts';
import { date, place } from '../grammar/zh.ts';

/** Of which countries’ users a measurement of use says little. */
export const measurementLimits: MeasurementLimitsText = {
  reasons: {
    'service-blocked': ({ country, since, asOf }) =>
      `据${date(asOf)}的资料，Google的服务在${place(country, 'name')}被封锁${since === null ? '' : `（自${date(since)}起）`}。当地很少有人使用Google，他们的比例难以说明其他人的情况。`,
    'advertisements-paused': ({ country, since }) =>
      `APNIC Labs通过Google的广告测试用户，而Google${since === null ? '' : `于${date(since)}`}暂停了在${place(country, 'name')}的广告${since === null ? '' : '。此后接受测试的用户大为减少，所以线条在那里断开'}。`,
    'few-online': ({ country, asOf }) =>
      `据${date(asOf)}的资料，${place(country, 'name')}几乎没有人获准上网，所以当地Google用户的比例说的只是极少数人。`,
  },
  rule: '行文不以这样的国家或地区为例，也不以其为范围的端点；图片、中位数和名次则包括在内。',
};
