import type { DataText } from '../contract/data-page.ts';
import { editionOf, full, place, short, spanOf } from '../grammar/zh.ts';
import { ipv4 } from './ipv4.ts';

const licence =
  '数字保留各发布者的条款，列于每个来源旁。我们所加的部分（选择、计算、名称、定义、文字和图表）采用CC BY 4.0：可用于任何目的，但须注明IPv6 Atlas。';

/** Downloads: the page of the data, and the words inside the files. */
export const data: DataText = {
  title: '下载数据',
  description:
    'IPv6 Atlas的每项指标和参考表，CSV和JSON格式；整版数据一个文件；以及回溯到计算所依据文件的途径。',
  lead: (p) =>
    `${full(p.measures)}项指标，${full(p.readings)}个读数，均为普通文件，网址不变：${editionOf(p.edition)}。无需注册，无需密钥，没有限制。`,
  edition: {
    heading: '整版数据',
    zip: '全部内容，一个ZIP文件',
    zipIs: '所有指标和参考表的CSV，附说明、来源和引用格式。',
    package: '数据包',
    packageIs:
      '所有CSV文件的各栏、类型、单位、来源和校验和，采用Frictionless Data的描述格式（第2版，可作第1版读取）。',
    csvw: 'CSV on the Web',
    csvwIs: '同样内容，采用W3C的描述格式，供关联数据使用。',
    sources: '来源',
    sourcesIs: '我们读取的每个文件：发布者、网址、大小、SHA-256、日期和条款。',
    sums: '校验和',
    sumsIs: '上下所列每个文件的SHA-256。全部核对：',
    readme: '说明文件',
    readmeIs: 'ZIP文件里有什么，用浅白的话说明。',
  },
  measures: {
    heading: '指标',
    lead: '每个地方每个日期一行，CSV和JSON文件相同。',
    missing:
      '逐月序列，在这里和图表的文件中，从第一个有数值的月份到最后一个；其间没有数值的月份也有一行，值为空。某一天的表，每个考察过的地方一行。',
    caption: '每项指标，附涵盖的日期和文件',
    columns: {
      measure: '指标',
      unit: '文件中的单位',
      dates: '日期',
      readings: '读数',
      files: '文件',
    },
    span: (p) => spanOf({ oldest: p.from, newest: p.to }),
    none: (measure) => `“${measure}”在这里没有文件：尚未读到其发布者的任何内容。`,
    without: (count) => `${full(count)}个无数据`,
  },
  columnsHeading: '各栏的内容',
  columns: {
    area: '国家或地区（ISO 3166-1两字母代码），EU、AP或ZZ表示不属于单一国家的地址空间，WORLD为世界，或注册机构，或全部IPv4地址账目中的一部分',
    area_name: '地方的英文名称：国家和地区用联合国的简称',
    date: '读数所指的日（YYYY-MM-DD）、月（YYYY-MM）或年（YYYY）；注册机构没有给出的，为“unknown”',
    value: '读数，未取整；无数据时为空，空绝不等于零',
    unit: '数值的单位，同一文件的每一行都相同',
    not_counted_by: '列有该地方、但其文件不含此项统计内容的注册机构的标识：真实数值至少为所给数值',
    source:
      '读数据以统计的来源：sources.json中来源的标识，以“; ”连接。持有的地址空间写的是该月据以统计的来源：注册机构文件的某个镜像（hackinggate、ipverse或hotcakex），sources.json中合为“holdings”；或“registries”，即注册机构自己的文件。等候名单可能写的是说明该数字的文件的网址。两个来源的统计方法可能不同，所以不要跨来源比较两个月份。没有读数时为空',
  },
  units: {
    slash32s: 'IPv6地址空间，折合/32：一块为2的96次方个地址',
    'slash32s-per-million': '每百万人的IPv6地址空间，折合/32',
    delegations: '发放的笔数，不论大小',
    addresses: 'IPv4地址的个数',
    'addresses-per-person': '人均IPv4地址',
    share: '0至1的比例：0.25即25%',
    'autonomous-system-numbers': '自治系统号的个数',
    holders: '持有者的家数',
    tests: '每天测试的次数',
    people: '人数',
    requests: '申请的份数',
    days: '整天数',
    index: '0至1的系数：0为均等，1为全部集中于一处',
    month: '月份，YYYY-MM',
  },
  parts: {
    delegated: (registry) =>
      `已发放：${registry === null ? ipv4.account.noCountry : place(registry, 'name')}`,
    pool: (registry, state) => `${place(registry, 'name')}持有：${ipv4.account.states[state]}`,
  },
  referencesHeading: '参考表',
  referencesLead: '指标背后很少变化的事实。',
  references: {
    countries: {
      name: '国家和地区',
      is: 'ISO 3166-1的各项，附代码、区域、联合国六种语言的名称和人口。',
      columns: {
        alpha2: 'ISO 3166-1两字母代码；NA是纳米比亚，不是缺失',
        alpha3: 'ISO 3166-1三字母代码',
        m49: '联合国M49代码，三位数字',
        region: '区域的联合国M49代码；南极洲为空',
        sub_region: '中间区域（如有）或次区域的联合国M49代码',
        name_ar: '阿拉伯文名称',
        name_en: '英文名称',
        name_es: '西班牙文名称',
        name_fr: '法文名称',
        name_ru: '俄文名称',
        name_zh: '中文名称',
        alias: '人们搜索时用的另一英文名称；没有则为空',
        people: '人口，按世界银行的统计；没有数字则为空',
        people_year: '该数字的年份',
      },
    },
    groups: {
      name: '国家组',
      is: '联合国所列各组有哪些成员，从何时起。',
      columns: {
        group:
          'ldc：最不发达国家；lldc：内陆发展中国家；sids：小岛屿发展中国家；transition：经济转型国家',
        country: '成员的ISO 3166-1两字母代码',
        from: '加入时间，年或日；未经核实则为空',
        to: '退出时间，年或日；现有成员为空',
        note: '定有退出日期而未见决定的，为“scheduled”；否则为空',
        source_url: '发布处',
      },
    },
    milestones: {
      name: '里程碑',
      is: '图表中标出的、有日期的转折点。',
      columns: {
        id: '发生了什么，用几个英文词表示',
        date: '年、月或日',
        scope: 'world为世界，或所涉的注册机构',
        source_url: '发布处',
      },
    },
    entitlements: {
      name: '网络还能得到什么',
      is: '各注册机构现在发放IPv4所依的规则。',
      columns: {
        id: '规则的名称',
        registry: '规则所属的注册机构',
        use: 'general：任何网络；waiting-list：等候名单；special：仅限一种用途；stated：不是规则，而是所述的数字',
        smallest: '最小地址块，以前缀长度表示；来源没有说明则为空',
        largest: '最大地址块，以前缀长度表示；来源没有说明则为空',
        policy: '政策；未见到则为空',
        since: '生效之日；来源没有说明则为空',
        counted: '来源当日统计的地址或LIR的个数；规则则为空',
        source_url: '发布处',
      },
    },
    'policy-reserves': {
      name: '按政策保留的IPv4范围',
      is: '注册机构依某项政策保留的范围。',
      columns: {
        range: 'IPv4前缀',
        registry: '保留它的注册机构',
        purpose: '留作何用',
        policy: '作此规定的政策',
        source_url: '发布处',
      },
    },
    'special-blocks': {
      name: '由标准留用的IPv4',
      is: '注册机构的/8之内谁也不能持有的地址块，因为标准给了它们特殊用途。',
      columns: {
        range: 'IPv4前缀',
        purpose: '留作何用',
        rfc: '标准',
        source_url: '发布处',
      },
    },
    'measurement-limits': {
      name: '哪里测量的用户很少',
      is: '某项IPv6使用测量对其用户说明甚少，或自某月起说明的是另一回事的国家和地区。都不用作其结果的例子。',
      columns: {
        country: 'ISO 3166-1两字母代码',
        measurer: '谁的测量',
        reason:
          'service-blocked：当地无法访问所测量的服务；advertisements-paused：用来测试用户的广告在当地不投放；few-online：当地几乎没有人可以使用互联网',
        since: '自哪个月起；对全部测量都成立则为空',
        as_of: '来源所指的月份或年份',
        source_url: '发布处',
        checked: '最近一次阅读来源的日期',
      },
    },
  },
  context: {
    countryCode: '国家或地区（ISO 3166-1）',
    country: '国家或地区',
    groupId: '国家组，同其页面网址',
    group: '国家组',
    asOf: '截至',
    source: '统计者',
    methods: {
      hackinggate: 'HackingGate',
      ipverse: 'ipverse',
      hotcakex: 'HotCakeX',
      registries: '五家注册机构',
    },
  },
  figures: {
    heading: '图表',
    lead: '每张图表都有自己的页面，上有CSV格式的数字、SVG格式的图片，以及嵌入和引用所需的内容。JSON格式附文字和来源：一个国家或地区的图表合在一起，放在其页面旁；其他图表各在自己旁边。',
    columns:
      '每个CSV在自己的各栏之后写明这些数字是谁的（country_code和country，或group_id和group_name），截至何时（as_of：一个日期，统计对象不属于同一天时为以斜线连接的两个日期；行内有自己的日期时除外），由谁统计（source：以“; ”连接的名称；逐月的地址空间，为统计该月的镜像）。单元格中的词是标识，各语言相同。图表页面上的表格如有图中没有画出的总和或中位数，见summary.csv。',
    link: '所有图表',
    sums: '图表旁数字文件的校验和（SHA-256）',
  },
  reading: {
    heading: '怎样读取',
    lead: '以下每种方法都读取各国家和地区持有的IPv6地址空间，并显示肯尼亚的最新一行。换一个网址即可读取另一项指标。',
    na: '纳米比亚的代码是NA，有些程序会当作缺失值：pandas和R的代码行中注明它不是。',
    names: {
      python: 'Python，不用任何软件包',
      pandas: 'Python和pandas',
      r: 'R',
      javascript: 'JavaScript和d3；在Observable笔记本中省去第一行',
    },
    spreadsheets: '电子表格',
    spreadsheetSteps: [
      [
        'Excel',
        '“数据”，然后“从文本/CSV”；文件原始格式选65001：Unicode (UTF-8)。直接双击文件会使Côte d’Ivoire之类的名称变成乱码。',
      ],
      [
        'LibreOffice Calc',
        '“文件”，然后“打开”；字符集选Unicode (UTF-8)，分隔符选逗号；不要勾选“检测特殊数字”，使2026-08保持原样。',
      ],
    ],
    sheets: 'Google表格',
    sheetsStep: '在空单元格中输入：',
    sheetsFormula: (address) => `=IMPORTDATA("${address}")`,
    point: '单元格以逗号分隔，小数用点，不论你所在之处习惯如何。',
  },
  sources: {
    heading: '数字从哪里来',
    lead: '每项指标都由下列文件制成的表计算得出，校验和说明我们读了哪些字节。谁有发布者自己的文件或镜像的副本，谁就有同样的证据。如果文件系重建，或是用副本制成的表（名称下面有注明），校验和只说明我们的数字是由什么算出来的。',
    notAsPublished: '用副本制成的表，不是发布者的文件',
    reconstructed: '由公开表格重建，不是发布者的文件',
    caption: '来源，附所读各来源的最新文件及其校验和',
    columns: {
      source: '来源',
      asOf: '数据截至',
      retrieved: '取得日期',
      file: '所读文件及其SHA\u2011256',
      licence: '条款',
    },
    more: (count) => `另有${full(count)}个较旧的文件`,
    quality: '检查了什么，发现了什么，以及所有文件的校验和',
  },
  terms: {
    heading: '条款',
    sources: '各发布者的条款，依其自己的说明：',
  },
  citeHeading: '引用',
  licence,
  licenceOpen: 'CC BY 4.0',
  licenceShort: '各来源的条款；我们自己的工作采用CC BY 4.0',
  citeLead: '引用本版数据：',
  citeFiles: '供文献管理软件使用：',
  of: (what) => `：${what}`,
  rows: (count) => `${full(count)}行。`,
  bytes: (count) =>
    count < 1e6 ? `${short(Math.max(1, Math.round(count / 1000)))} kB` : `${short(count / 1e6)} MB`,
  packageTitle: (edition) => `IPv6 Atlas，${editionOf(edition)}`,
  packageDescription:
    '互联网地址如何分布：各国家和地区的IPv4和IPv6地址空间，还有多少可供发放，多少人使用IPv6。',
  keywords: ['IPv6', 'IPv4', '互联网地址', '区域互联网注册机构', '国家和地区'],
  readme: (p) => `IPv6 Atlas，${editionOf(p.edition)}
${p.address}

互联网地址如何分布，由下文“来源”所列文件计算得出。

文件

${p.files.map(([path, what]) => `${path}\n    ${what}`).join('\n')}

格式

CSV依RFC 4180：UTF-8编码，无字节顺序标记，单元格以逗号分隔，小数用点，每行以CRLF结束，
第一行为各栏名称。空单元格是无数据，绝不是零。area一栏中的NA是纳米比亚。
以= + -或@开头的文字前加撇号，使电子表格不会运行它。
在Excel中：“数据”，“从文本/CSV”，文件原始格式65001：Unicode (UTF-8)。

条款

${licence}

来源

${p.sources.map(([title, publisher, terms]) => `${title}，${publisher}\n    ${terms}`).join('\n')}

引用

${p.citation}
`,
};
