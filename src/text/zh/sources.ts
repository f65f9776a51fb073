import { archiveOf } from '../../model/publications.ts';
import type { Registry } from '../../model/registry.ts';
import type { SourcesText } from '../contract/sources.ts';
import { place } from '../grammar/zh.ts';
import { ofEachRegistry } from '../of-each-registry.ts';

/** 注册机构的名称。 */
const name = (registry: Registry) => place(registry, 'name');

const delegated = '已发放的互联网号码资源';
const attribution = (registry: Registry) =>
  `注册机构公布的统计数据，须注明${name(registry)}；文件未写明条款`;
const harmless = (registry: Registry) => `可自由下载和使用，但不得追究${name(registry)}的责任`;
const ofRegistry = (registry: Registry) =>
  registry === 'afrinic' || registry === 'apnic' ? harmless(registry) : attribution(registry);
const google = '未公布条款，未找到许可文本：引用数字并注明Google';
const labs = '允许再利用，须注明APNIC Labs';
const waitingList = `公开名单中的事实，须注明${name('arin')}；名单未写明条款`;

/** 本站对各来源的称呼。 */
export const sources: SourcesText = {
  titles: {
    countries: '国家代码、区域和六种语言的国名',
    population: '人口，总数（SP.POP.TOTL）',
    'people-online': '使用互联网的人口比例，各国最新年份',
    holdings: '各国每月月底的地址空间',
    'google-world': '经IPv6访问的Google用户比例，世界，逐日',
    'google-country': '经IPv6访问的Google用户比例，各国',
    'apnic-labs': '各经济体的IPv6使用情况',
    'apnic-labs-by-month': '各经济体的IPv6使用情况，一个月的测试合在一起',
    'apnic-labs-by-day': '各经济体的IPv6使用情况，一个月每日比例的平均数',
    'pool-lacnic': 'LACNIC可供发放和保留的IPv4空间，逐月',
    'arin-waiting-list': 'IPv4地址等候名单',
    'arin-reissued': '按等候名单再次发放的IPv4地址块',
    'ripencc-run-out': 'RIPE NCC最后的IPv4地址及其等候名单',
    'ripencc-waiting-list': 'RIPE NCC的IPv4等候名单的数字，见于文章、演示文稿和致成员的通报',
    iana: 'IPv4和IPv6地址空间',
    calendars: '公开日历中的活动（iCalendar）',
    'registry-history': `${delegated}，逐月`,
    ...ofEachRegistry(
      (id) => id,
      () => delegated,
    ),
    ...ofEachRegistry(
      (id) => `transfers-${id}` as const,
      () => '互联网号码资源的转让',
    ),
    ...ofEachRegistry(archiveOf, () => `${delegated}，每月最后一份文件`),
  },
  publishers: {
    countries: '联合国统计司（M49）和联合国术语库（UNTERM），由Datahub汇集',
    population: '世界银行',
    'people-online': '国际电信联盟（国际电联）',
    holdings: '五家注册机构',
    'registry-history': 'AFRINIC、APNIC和LACNIC',
    calendars: '所列日历的发布者',
  },
  licences: {
    countries: 'PDDL 1.0（公有领域）',
    population: 'CC BY 4.0',
    'people-online': 'CC BY 4.0',
    holdings: '注册机构的统计数据：可自由使用，但不得追究注册机构的责任',
    ...{ 'google-world': google, 'google-country': google },
    ...{ 'apnic-labs': labs, 'apnic-labs-by-month': labs, 'apnic-labs-by-day': labs },
    'pool-lacnic': attribution('lacnic'),
    ...{ 'arin-waiting-list': waitingList, 'arin-reissued': waitingList },
    'ripencc-run-out': attribution('ripencc'),
    'ripencc-waiting-list': `单个数字，各附载有它的文件；须注明${name('ripencc')}`,
    'registry-history':
      '注册机构的统计数据：可自由使用，但不得追究AFRINIC和APNIC的责任，并须注明LACNIC',
    iana: 'IANA的公开登记；文件未写明条款',
    calendars: '公开日历中的事实，每项活动附链接；依各发布者的条款',
    ...ofEachRegistry((id) => id, ofRegistry),
    ...ofEachRegistry((id) => `transfers-${id}` as const, attribution),
    ...ofEachRegistry(archiveOf, ofRegistry),
  },
  makers: { 'nro-stats': 'RIPE NCC，nro-stats的演示数据' },
  makersTerms: {
    webnet77: '据制作者说明为捐赠软件，没有可查的条款文本',
    lanrat: '未找到许可',
    sorujov: '据副本自身说明，允许再利用，须注明APNIC Labs',
    imau84: '未找到许可',
  },
};
