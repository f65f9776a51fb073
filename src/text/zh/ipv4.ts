import type { Unattributed } from '../../model/area.ts';
import type { Registry } from '../../model/registry.ts';
import type { GivenOut, Ipv4Text, Told } from '../contract/ipv4.ts';
import { givenOfThousand } from '../given-of-thousand.ts';
import {
  addresses,
  counted,
  date,
  few,
  full,
  listed,
  percent,
  place,
  places,
  short,
  shortDate,
  spanOf,
} from '../grammar/zh.ts';
import { said } from './values.ts';

/** A change in words: 减少了10个, 增加了10个, 没有变化. */
function moved(change: number): string {
  if (change === 0) return '没有变化';
  return `${change < 0 ? '减少' : '增加'}了${full(Math.abs(change))}个`;
}

/** Whose newest files tell what is available, and how much that is. */
function tellsOf({ told, registries }: { told: Told | null; registries: number }): string {
  if (told === null) return '本站现有的各注册机构最新文件都没有说明有多少可供发放。';
  const amount = `${spanOf(told)}，${told.names.length === 1 ? '' : '合计'}${said.addresses(told.available)}`;
  if (told.names.length === registries)
    return `本站现有的各注册机构最新文件都说明了有多少可供发放：${amount}。`;
  return `本站现有的各注册机构最新文件中，${told.names.length === 1 ? '只有' : ''}${listed(places(told.names))}的说明了有多少可供发放：${amount}。`;
}

/** Whose own pools a share is in: AFRINIC自己的地址池; 两家注册机构自己的地址池. */
function poolsOf(registries: readonly Registry[]): string {
  const [only, ...others] = registries;
  return only && others.length === 0
    ? `${place(only, 'name')}自己的地址池`
    : `${few(registries.length)}家注册机构自己的地址池`;
}

/** What a registry’s available pool came to against an earlier month: 比2022年1月少12%. */
function against(p: { available: number; before: number; from: string }): string {
  if (p.available === 0 && p.before === 0) return `${date(p.from)}也没有`;
  if (p.available === p.before) return `与${date(p.from)}相同`;
  if (p.before === 0) return `${date(p.from)}则没有`;
  const change = p.available / p.before - 1;
  // 512 after 1,736,960 are not all of them fewer.
  const rounded = percent(Math.abs(change));
  const share = rounded === '100%' && change < 0 ? '99.9%以上' : rounded;
  return p.available === 0
    ? `${date(p.from)}为${short(p.before)}个`
    : `比${date(p.from)}${change < 0 ? '少' : '多'}${share}`;
}

/** How many of a thousand usable addresses are given out: a thousand only where all are, no more than is known. */
function givenSentence(given: GivenOut): string {
  const said = full(givenOfThousand(given));
  return `每1,000个可用的IPv4地址中，${given.isSure ? '' : '至少'}已发放${said}个`;
}

/** The lines that registries list under no country, within a sentence. */
const LINES: Readonly<Record<Unattributed, string>> = {
  AP: '亚太区域（AP）',
  EU: '欧洲联盟（EU）',
  ZZ: '无国家代码',
};

/** What a registry keeps back, as far as its two kinds are told apart. */
export function keptBack(p: {
  readonly quarantined: number | null;
  readonly reserved: number | null;
  readonly unsplit: number | null;
}): string {
  const parts = [
    p.quarantined === null
      ? ''
      : `${said.addresses(p.quarantined)}已退还、收回或撤销，暂时不能申请`,
    p.reserved === null ? '' : `${said.addresses(p.reserved)}按政策保留`,
    p.unsplit === null
      ? ''
      : `${said.addresses(p.unsplit)}处于保留状态；其中多少按政策保留，多少是隔离中的退还地址，数据没有说明`,
  ];
  return parts.filter((part) => part !== '').join('；');
}

const asOf = (on: string | null) => (on === null ? '' : `，${shortDate(on)}`);

const names = (registries: readonly Registry[]) => listed(places(registries));

/** What is known of an old pool by its age: APNIC最近一份有统计的文件（2016年2月）. */
export const lastCounted = (p: { registry: Registry; on: string }) =>
  `${place(p.registry, 'name')}最近一份有统计的文件（${date(p.on)}）`;

/** What a pool has to give, in a title. */
const inPool = (count: number) =>
  count === 0 ? '没有IPv4地址可供发放' : `可供发放的IPv4地址有${short(count)}个`;

/** The page on where all IPv4 addresses are. */
export const ipv4: Ipv4Text = {
  kicker: 'IPv4的稀缺',
  title: (p) => (p === null ? '所有IPv4地址在哪里，还剩多少' : givenSentence(p)),
  pageTitle: (p) => (p === null ? ipv4.title(p) : `IPv4还剩多少：${ipv4.title(p)}`),
  description:
    '全部4,294,967,296个IPv4地址在哪里，各注册机构如何用完，还有多少可供发放、已退还或保留，新网络还能得到多少。',
  lead: (p) =>
    [
      '第64号决议关注可能仍可使用、已退还或未使用的IPv4地址，以利于发展中国家。',
      tellsOf(p),
      ...(p.delegatedOn === null ? [] : [`已发放的数量截至${date(p.delegatedOn)}。`]),
      ...(p.untold === null
        ? []
        : [
            `另有${said.addresses(p.untold.value)}，${date(p.untold.on)}的数据没有说明是可供发放、已退还还是保留。`,
          ]),
    ].join(''),
  account: {
    title: givenSentence,
    heading: '全部4,294,967,296个IPv4地址在哪里',
    unit: (p) => `IPv4地址，${spanOf(p)}的统计；共256格，每格为一块/8，即${full(p.square)}个地址`,
    sentence: (p) => {
      const pools =
        p.names.length === 0
          ? '在所示日期，没有注册机构的地址池数据'
          : `在所示日期，${names(p.names)}列出${full(p.available)}个地址可供发放，${full(p.reserved)}个保留`;
      const rest =
        p.untold === 0
          ? '没有剩余'
          : `另有${full(p.untold)}个，即全部的${percent(p.untold / p.total)}，无法区分`;
      const shares = [
        `全部地址的${percent(p.delegated / p.total)}已发放`,
        `${percent(p.kept / p.total)}不投入使用`,
        ...(p.names.length === 0 ? [] : [`${percent(p.pool / p.total)}在${poolsOf(p.names)}中`]),
      ].join('，');
      return `${shares}。各部分相加恰为${full(p.total)}。${pools}；${rest}。`;
    },
    sections: {
      kept: (on) => `不投入使用${asOf(on)}`,
      delegated: (on) => `已发放${asOf(on)}`,
      pool: (registry, on) => `${place(registry, 'name')}持有${asOf(on)}`,
      untold: '未区分',
    },
    part: (p) => `${p.section}：${p.part}`,
    enlarged: '最后一格，放大',
    excess: '重复计算',
    purposes: {
      'iana-future-use': '将来使用（240/4）',
      'iana-multicast': '组播（224/4）',
      'iana-local-identification': '本网络（0/8）',
      'iana-loopback': '环回（127/8）',
      'iana-private-use': '私用（10/8）',
      'iana-iana': 'IANA自己',
      'iana-documentation': '文档示例',
      'iana-6to4': '6to4，在IPv4上传送IPv6的方法',
      special: '别处的特殊用途',
    },
    noCountry: '不属于单一国家',
    states: {
      available: '可供发放',
      'policy-reserved': '按政策保留',
      quarantined: '隔离中',
      'reserved-unsplit': '保留，未区分',
    },
    total: '全部IPv4地址',
    notes: (p) => [
      `各部分的日期不同：IANA的地址块截至${date(p.iana)}；已发放的地址${
        p.isOfFiles
          ? `依各注册机构自己的文件，最新的截至${date(p.delegated)}`
          : `截至${date(p.delegated)}，即每个国家和地区都有精确计数、总数与前后月份相比没有异常的最近一个月`
      }；各地址池属于同一个月或相邻的月份。`,
      ...(p.isOfFiles
        ? []
        : [
            '已发放的地址列在为持有者所在国家或地区列出最多的注册机构名下，所以这些不是各注册机构自己的总数。',
          ]),
      ...(p.ranges.length === 0
        ? []
        : [`“别处的特殊用途”，例如私用网络和测试：${listed(p.ranges)}。`]),
      ...(p.isRest
        ? [
            `“未区分”是剩下的部分：${listed([
              ...(p.withoutPool.length === 0
                ? []
                : [`${names(p.withoutPool)}的地址池和保留地址（我们没有合适的月份）`]),
              ...(p.leftOut.length === 0
                ? []
                : [
                    `列在${listed(p.leftOut.map((line) => LINES[line]))}项下的地址（该月没有精确计数）`,
                  ]),
              '没有任何文件列出的地址',
            ])}。`,
          ]
        : []),
    ],
    columns: {
      part: '部分',
      addresses: '地址',
      share: '占全部的比例',
      ofUsable: '占网络可用地址的比例',
      on: '截至',
    },
  },
  administered: {
    title: (p) =>
      `注册机构管理的${full(p.all)}个地址块中，${names(p.top)}${p.top.length === 1 ? '管理' : '各管理'}${full(p.blocks)}个`,
    unit: (p) => `/8地址块，按管理它的注册机构，${date(p.on)}`,
    sentence: (p) =>
      `${names(p.top)}${p.top.length === 1 ? '' : '各'}占注册机构所管地址块的${percent(p.topShare)}；最少的是${names(p.low)}，${p.low.length === 1 ? '' : '各'}有${full(p.lowBlocks)}块，占${percent(p.lowShare)}。差别大多早于注册机构的成立：许多地址块在有注册机构之前就已发出。`,
    row: (p) => `${counted(p.blocks, '块')}（${percent(p.share)}）`,
    columns: { registry: '注册机构', blocks: '/8地址块', addresses: '地址' },
  },
  runOut: {
    title: (p) =>
      [
        `${few(p.registries)}家注册机构中，${p.ended === 0 ? '没有一家' : `${few(p.ended)}家已`}用完普通地址池`,
        ...(p.rationing === 0 ? [] : [`${few(p.rationing)}家对剩余地址限量发放`]),
        ...(p.drained.length === 0 ? [] : [`${names(p.drained)}没有列出可供发放的地址`]),
      ].join('；'),
    unit: (p) =>
      `各地址池的转折点，最新的是${date(p.newest)}：限量发放以前线条粗，限量发放期间较细，用完以后为细线`,
    sentence: (p) =>
      `IANA于${date(p.iana)}发出最后几块。${names([p.first])}于${date(p.firstOn)}开始限量发放，${place(p.last, 'name')}于${date(p.lastOn)}开始，相隔约${few(p.years)}年：有些区域的网络比其他区域早几年面对IPv4的耗尽。`,
    iana: 'IANA（世界）',
    point: (p) => `${p.on}：${p.words}`,
    credit: (p) => `${p.publisher}（${p.on}）`,
    note: '各注册机构用完的方式不同，所以转折点的性质不尽相同；每一个都链接到说明它的页面。',
    columns: { on: '日期', registry: '注册机构', what: '转折点' },
  },
  poolOld: (p) =>
    `能说明${place(p.registry, 'name')}未发放地址的文件，本站现有的最新一份截至${date(p.on)}，不能说明如今还剩多少。`,
  poolsUntold: (p) => `${names(p.names)}有多少未发放的地址，本站现有的文件没有说明。`,
  pool: {
    title: (p) => {
      const since =
        p.before === null
          ? ''
          : `，${against({ available: p.available, before: p.before.value, from: p.before.on })}`;
      return `${place(p.registry, 'name')}：${date(p.on)}，${inPool(p.available)}${since}`;
    },
    sentence: (p) => {
      const available =
        p.available === 0
          ? `${date(p.on)}，${place(p.registry, 'name')}持有的${addresses(p.whole)}个未发放地址中，没有一个可以申请`
          : `${date(p.on)}，可以申请的有${said.addresses(p.available)}，占${place(p.registry, 'name')}所持未发放地址的${percent(p.available / p.whole)}`;
      const kept = keptBack(p);
      return `${available}。${kept === '' ? '' : `${kept}。`}`;
    },
    nothing: (p) =>
      `${date(p.on)}，${place(p.registry, 'name')}的文件没有列出任何未发放的IPv4地址。`,
    oldTitle: (p) => `${lastCounted(p)}：${inPool(p.available)}`,
    stated: (p) =>
      `${place(p.registry, 'name')}发布的一份文件称，${date(p.on)}可供发放的地址有${short(p.value)}个。`,
    unit: '未发放的IPv4地址，逐月，按状态',
    unitOnce: (p) => `未发放的IPv4地址，按状态，${date(p.on)}`,
    available: (value) => `可供发放${short(value)}`,
    quarantined: (value) => `隔离中${short(value)}`,
    reserved: (value) => `按政策${short(value)}`,
    unsplit: (value) => `保留${short(value)}`,
  },
  flow: {
    title: (p) =>
      p.net === 0
        ? `${place(p.registry, 'name')}：回到地址池的与离开的一样多`
        : `${place(p.registry, 'name')}：${p.net > 0 ? '离开地址池的比回来的' : '回到地址池的比离开的'}多${short(Math.abs(p.net))}个地址`,
    unit: (p) =>
      `${place(p.registry, 'name')}未发放IPv4地址的变化，按状态，${spanOf({ oldest: p.from, newest: p.to })}`,
    sentence: (p) =>
      `${date(p.from)}至${date(p.to)}，${place(p.registry, 'name')}可供发放的地址${moved(p.available)}${p.quarantined === null ? '' : `，隔离中的${moved(p.quarantined)}`}${p.unsplit === null ? '' : `，保留的${moved(p.unsplit)}`}。按有数据的月份逐月相比，整个地址池至少有${full(p.left)}个地址离开，至少有${full(p.came)}个回来。`,
    states: {
      available: '可供发放',
      quarantined: '隔离中',
      'policy-reserved': '按政策保留',
      'reserved-unsplit': '保留，未区分',
    },
    net: '整个地址池',
    change: (value) => `${value > 0 ? '+' : ''}${full(value)}`,
    note: '这些是总数之差，不是单个地址块：两个月之间离开的和回来的互相抵消，所以真实的流量至少这么大。',
    columns: { state: '状态', change: '变化' },
  },
  reserved: {
    heading: '“保留”是什么意思',
    paragraphs: (split) => [
      '在注册机构的文件中，地址块或已发放，或可供申请，或保留。保留有两种截然不同的情况。',
      `有些地址块按政策保留：区域的社群决定把它们留作某种用途，例如互联网交换中心，或留给尚未预见的需要。${split.map(({ registry, policy }) => `${place(registry, 'name')}在${date(policy.on)}有${said.addresses(policy.value)}属于这种情况。`).join('')}`,
      `另一些地址块在隔离中：由持有者退还、被收回或撤销，搁置一段时间后才能再次发放。${split.map(({ registry, quarantined }) => `${place(registry, 'name')}在${date(quarantined.on)}有${said.addresses(quarantined.value)}属于这种情况。`).join('')}文件本身不说明地址块属于哪一种；我们把已知按政策保留的范围以外的称为隔离中，而且只在这些范围全部已知时才这样做。`,
      'IPv6则不同：IPv6发放旁边标为可供发放或保留的行，是留给它扩展的余地，不是稀缺。',
    ],
    tableCaption: (registries) => `${names(registries)}按政策保留的IPv4范围`,
    columns: {
      registry: '注册机构',
      range: '范围',
      purpose: '留作',
      policy: '政策',
      source: '来源',
    },
    purposes: {
      '102.224.0.0/12': '尚未预见的用途',
      '196.49.0.0/16': '互联网交换中心的管理网络',
      '196.60.0.0/16': '互联网交换中心的互联网络',
    },
  },
  entitlements: {
    heading: '新网络还能得到什么',
    lead: '规则因区域而异。这里列的是我们见到有明文的规则，各附出处链接。此后可能已有变化：使用之前请向注册机构询问。',
    tableCaption: '网络还能得到的IPv4，按注册机构',
    columns: {
      registry: '注册机构',
      what: '什么，给谁',
      block: '地址块大小',
      policy: '政策',
      since: '起始或截至日期',
      source: '来源',
    },
    uses: {
      general: '凭申请',
      'waiting-list': '凭等候名单',
      special: '仅限某种用途',
      stated: '注册机构的统计',
    },
    block: (p) => {
      if (p.smallest === '' && p.largest === '') return '未说明';
      if (p.smallest === '') return `最大${p.largest}`;
      return p.smallest === p.largest ? p.largest : `${p.smallest}至${p.largest}`;
    },
    unknown: '未说明',
    counted: {
      'apnic-pool': (value) => `可供发放的地址池中有${full(value)}个地址。`,
      'ripencc-queue': (value) => `等候名单上有${full(value)}个LIR（成员账户）在排队。`,
    },
    words: {
      'afrinic-exchange-points': '互联网交换中心，用于其互联网络和管理网络。',
      'afrinic-general': '给区域内任何符合条件的网络一个小地址块，取自最后剩余的地址。',
      'apnic-general': '一个小地址块；同一次规则修改取消了退还地址的等候名单。',
      'arin-general': '无法满足的申请排队等候退回的地址。',
      'arin-infrastructure': '交换中心、核心域名服务器和注册机构自己的服务。',
      'arin-ipv6-deployment': '网络运行IPv6所需的IPv4，例如地址转换器和双栈域名服务器。',
      'lacnic-general': '从未从LACNIC得到IPv4的机构排队等候退回的地址。',
      'lacnic-infrastructure': '互联网的关键基础设施，例如交换中心。',
      'ripencc-exchange-points': '互联网交换中心，取自为其保留的一块/15。',
      'ripencc-general': '成员排队等候，每家从退回的地址中得到一块，含256个地址。',
    },
  },
  onward: '谁有多少，为多少人所用，见关于这一主题的页面：',
  onwardLink: 'IPv4的份额与公平',
};
