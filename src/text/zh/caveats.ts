import type {
  BoundariesText,
  CaveatsText,
  NotHistoryText,
  OlderFilesText,
} from '../contract/caveats.ts';
import { counted, date, listed, place } from '../grammar/zh.ts';

/** What a reader must know about a source before trusting its numbers, by caveat. */
export const caveats: CaveatsText = {
  reconstructed:
    '有些注册机构的文件无法取得，是用公开的表格和副本重建的（注明“重建”）：其中有数量、国家代码和日期，但不知道地址块的状态，也没有自治系统号、持有者和空闲地址。',
  'dates-of-tables': '数量、国家代码和日期取自当日的公开表格。',
  'dates-first-seen':
    '文件由每日副本重建的，2020年4月及以前的日期是注册机构自己的日期；以后的日期是副本中首次出现该地址块的日子，一般晚一天，最多晚五天。2021年和2022年有几个月没有副本，这几个月新增的地址计入下一个有副本的月份，主要是2021年9月和12月。转到另一持有者、国家或注册机构的地址块保留最初的日期，少数没有日期。',
  'rounded-ipv4-left-out':
    '凡来源把IPv4地址块大小取整的月份，其IPv4数量一律不用，所以这里IPv4的月份比IPv6少。',
  'ap-left-out':
    '自2021年12月起，来源在AP（亚洲及太平洋，不属于单一国家）项下不再列任何地址，因此该项无数据，世界总数也不含该项。',
  'plain-file': '简式文件：既不列尚可发放或保留的地址，也不说明地址块属于哪家持有者。',
  'ends-early': '该序列比我们其余的数据结束得早。',
  'zero-read-as-missing':
    '恰好为0.00的值读作无数据：发布者在测量次数太少时就写0.00（卢森堡曾在三个月内从45.32变为0.00）。',
  'undated-snapshot':
    'Google自己的文件注明属于哪一天（“as of …”），这里读到的副本略去了这一项。副本的日期是收录它的那次提交的日期，其中的比例可能属于前一天或更早。',
  'undated-list': '该列表没有注明自己的日期：所示日期是此处所读副本的日期。',
  'single-days':
    '各国的比例都是某一天的，并注明星期几：Google的比例周末较高，所以不把两天相比当作变化。2020年7月至2021年6月，世界的比例周一至周四平均为30.7%，周六为34.1%，周日为32.9%。',
  'tests-of-a-month':
    'APNIC Labs自己的文件并非每个地方都有。这里每个月的值把当月全部测试合在一起计算，数据取自其每日数字的副本；实测不足20天的月份不用；副本没有说明测试次数的，是次数未知，不是次数少。',
  'mean-of-daily-shares':
    'APNIC Labs自己的文件并非每个地方都有。这里每个月的值是每日比例的平均数，数据取自副本；实测不足14天或每天测试不足1万次的月份不用；测试次数没有说明；最近一个月可能不完整。',
  'corrected-names': '名称副本中有几处明显笔误，已由人工改正。',
  'month-gaps':
    '副本中缺少某些月份的文件，另有几天的文件有误：其间的变化作为从前一份文件到后一份文件的一步，计入这一步的中点所在的年份；表中列出两份文件的日期。',
  'origin-unseen':
    '有些注册机构，本站只有其个别日子的文件，因此只有这些文件能说明地址是否来自该机构或去了该机构。',
  'not-as-published':
    '所读的不是发布者自己的文件，而是用其文件的副本制成的表，因此在所给网址上找不到它：校验和说明我们的数字是由什么算出来的，只有用副本重新制表才能验证。',
  'dated-by-newest-request':
    '名单没有日期，因此以其中最新一份申请的日期为准；名单是在当天或几天之后抄录的。申请得到满足、所给的地址被谢绝或申请撤回时，就从名单上去掉。',
  'parts-listed-again':
    '大地址块会拆开分给多份申请。没有被领取的，或又一次退回的部分，会在以后某一天的名单上再次出现，并再次计数。',
  'days-missing': '没有人抄录的日子就缺数据。地址池首次用空以后，只保留每周最后一天。',
  'single-points':
    '取自文章、幻灯片和成员通报的个别数字，各附出处文件；只有他人转述的数字不用。文件没有写明日子的，记到月份。',
};

export const olderFiles: OlderFilesText = (files) => {
  const parts = files.map(
    (file) =>
      `${place(file.registry, 'name')}（${date(file.asOf)}${file.reconstructed ? '，重建' : ''}）`,
  );
  return `本站现有的各注册机构最新文件中，有${parts.length === 1 ? '一份' : '几份'}较旧或系重建：${listed(parts)}。这些日子以后注册或退还的地址没有计入。`;
};

export const notHistory: NotHistoryText = (p) =>
  [
    '这不是历史：注册机构的文件列出当日持有的地址，并注明每块地址首次注册的日期。已退还的地址块不在其中，已转移的算在现在所在的地方。',
    ...countedOnce(p.listedTwice),
    ...(p.isOneDay ? [] : ['转到文件较旧的注册机构的地址，可能两边的文件里都没有。']),
    `年份到${date(p.last)}为止，${p.isWhole ? '这是五份文件都完整涵盖的最后一年' : '五份文件都出自这一年，各涵盖到文件当日'}。`,
  ].join('');

/** How space that two registries list is counted: the page on data quality lists each stretch. */
function countedOnce(listedTwice: number | null): string[] {
  if (listedTwice === null) return ['两份文件都列出的地址可能算了两次。'];
  if (listedTwice === 0) return [];
  return [`两份文件都列出的地址（${counted(listedTwice, '段')}）只算一次。`];
}

/** Said under every map. */
export const boundaries: BoundariesText = {
  short:
    '图中所示的边界和名称以及所用的名称，并不意味着本网站发布者或任何其他机构正式认可或接受。注册地说明地址的持有者在哪里注册，不说明地址在哪里使用。',
  long: [
    '在此比例尺下能够分辨之处，地图采用联合国所用的界线：克里米亚绘为乌克兰的一部分（大会第68/262号决议）；西撒哈拉是非自治领土，单独成区，北至27°40′；塞浦路斯、索马里和塞尔维亚绘为整体。凡提及科索沃，均应结合安全理事会第1244（1999）号决议理解。',
    '虚线表示尚未解决或尚未最后确定的边界。查谟和克什米尔、苏丹与南苏丹之间以及福克兰群岛（马尔维纳斯）的未决问题，在图上显示之处另有说明。戈兰、阿克赛钦、南海等其他未决界线，在此比例尺下太小，或分歧太大，无法重绘，照底图所绘显示。',
    '国家和地区的名称采用联合国简称；联合国名单上没有而ISO 3166列出的，用其ISO名称。“国家”一词泛指ISO 3166的每一项，不论其地位如何。',
  ],
};
