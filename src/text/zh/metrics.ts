import type { MetricsText } from '../contract/metrics.ts';
/**
 * What each measure is called and what it means, by its id. `name` fits a table row, `unit` a chart's
 * subtitle, `definition` is one sentence; `note` says what the number must not be taken for.
 */
export const metrics: MetricsText = {
  'ipv6-held': {
    name: '持有的IPv6地址空间',
    unit: '折合/32块数',
    definition:
      '注册持有者属某一国家代码的IPv6地址空间，以该月最后一次所列为准，折合/32计算（/32是注册机构通常发给网络运营商的地址块大小）。',
    note: '一个特大地址块可能超过几百个普通地址块，所以要与发放笔数一起看。',
  },
  'ipv6-per-million': {
    name: '每百万人的IPv6地址空间',
    unit: '每百万人折合/32块数',
    definition: '持有的IPv6地址空间除以人口（百万人），人口取世界银行有数据的最近一年。',
    note: '一块/32足够一个大网络使用，所以只有一个网络的小地方也会排在前面。',
  },
  'ipv6-delegations': {
    name: 'IPv6发放笔数',
    unit: '发放笔数',
    definition:
      '各注册机构最新文件列为已分配或已指配、持有者属某一国家代码的IPv6地址块的个数，不论大小。',
    note: '各注册机构最新文件的日期不同。这里的日期是列有这一国家代码的最新文件的日期；较旧的文件只统计到各自的日期。',
  },
  'ipv6-change-12m': {
    name: '十二个月内IPv6地址空间的变化',
    unit: '折合/32块数',
    definition: '某月持有的IPv6地址空间减去十二个月前持有的IPv6地址空间。',
    note: '退还或转给另一国持有者的地址算作减少。两个月出自不同来源的没有数值，因为统计口径可能不同。世界的变化是已知变化之和，因此不含由另一来源列出的项目。',
  },
  'first-ipv6': {
    name: '仍在列的最早一笔IPv6发放',
    unit: '首次注册的月份',
    definition: '各注册机构最新文件今天为一国所列的IPv6地址块中，最早的首次注册月份。',
    note: '文件制成前已退还的地址块不再列出，所以真正的第一笔可能更早。',
  },
  'ipv6-registrations-by-year': {
    name: '按首次注册年份计的IPv6发放',
    unit: '发放笔数',
    definition: '各注册机构最新文件所列的IPv6地址块，按各自首次注册的年份计数。',
    note: '这是今天的地址块，按注册先后排列，不是历史：此后退还的不在其中。',
  },
  'ipv6-users-google': {
    name: '经IPv6访问的Google用户比例',
    unit: '占Google用户的百分比',
    definition: '某一天一国的Google用户中经IPv6访问Google的比例，由Google公布。',
    note: '统计的只是一家公司的服务的用户。恰好为0.00的值是Google在测量太少时所写的占位数，这里显示为无数据。',
  },
  'ipv6-users-google-world': {
    name: '经IPv6访问的Google用户比例，世界',
    unit: '占Google用户的百分比',
    definition: '全世界Google用户每日经IPv6访问Google的比例在一个自然月内的平均数。',
    note: '周末在家的人多，比例较高；取月平均可抹平这一差别。',
  },
  'ipv6-users-apnic': {
    name: '优先使用IPv6的用户比例（APNIC Labs）',
    unit: '占被测用户的百分比',
    definition:
      'APNIC Labs测量的用户中，其系统对两种协议都能到达的对象选用IPv6的比例；取截至月底的30天（只有副本的取当月）。',
    note: 'APNIC Labs和Google测量的不是同一批用户，所以两者的数字从不相连。',
  },
  'ipv6-capable-apnic': {
    name: '能够使用IPv6的用户比例（APNIC Labs）',
    unit: '占被测用户的百分比',
    definition:
      'APNIC Labs测量的用户中，其系统取到了只能经IPv6到达的对象的比例；取截至月底的30天（只有副本的取当月）。',
    note: '有些能够使用IPv6的用户在两者都可用时仍选IPv4，所以这一比例高于优先使用IPv6的比例。',
  },
  'ipv6-tests-apnic': {
    name: '对用户的IPv6测试次数（APNIC Labs）',
    unit: '每天测试次数',
    definition: 'APNIC Labs对一国用户所做测试的每日平均数，取截至月底的30天（只有副本的取当月）。',
    note: '测试通过广告到达用户，所以这个数字不说明有多少人上网。',
  },
  'ipv4-held': {
    name: '持有的IPv4地址',
    unit: '地址数',
    definition: '注册持有者属某一国家代码的IPv4地址，以该月最后一次所列为准。',
    note: '来源把计数取整的月份不用。',
  },
  'ipv4-per-person': {
    name: '人均IPv4地址',
    unit: '人均地址数',
    definition: '持有的IPv4地址除以人口，人口取世界银行有数据的最近一年。',
    note: '地址算在持有者的注册地；小的商业中心持有的可能远多于当地人所用。',
  },
  'ipv4-registrations-by-year': {
    name: '按首次注册年份计的IPv4地址',
    unit: '地址数',
    definition: '各注册机构最新文件所列的IPv4地址，按所属地址块首次注册的年份计数。',
    note: '在注册机构之间转移的地址块保留最初的日期；已退还的不在其中。',
  },
  'ipv4-account': {
    name: '所有IPv4地址在哪里',
    unit: '地址数',
    definition:
      '全部4,294,967,296个IPv4地址，分为互不重叠、相加恰为总数的几部分：由IANA或标准留用的、已发放的、注册机构自己持有的，以及现有数据无法区分的其余部分。',
    note: '各部分的日期可能不同，逐一注明。已发放的部分是各注册机构自己最新文件所列的；如果这些文件系重建或时间相差较大，则是镜像站某月统计的，计在为持有者所在国家或地区列出最多的注册机构名下。其余部分是余数，不是测量所得。',
  },
  'ipv4-administered': {
    name: '各注册机构管理的/8中的IPv4',
    unit: '地址数',
    definition:
      'IANA的登记表交由各区域互联网注册机构管理的/8地址块中的IPv4地址，包括历史遗留的地址块。',
    note: '此后一些/8中的个别地址块已在注册机构之间转移，所以这不是各注册机构成员持有的数量。',
  },
  'ipv4-gini': {
    name: '国家和地区之间IPv4的不平等',
    unit: '基尼系数，0至1',
    definition: '某月各国家和地区人均IPv4地址按人口加权的基尼系数：一减去洛伦兹曲线下面积的两倍。',
    note: '同一国家或地区的人视为拥有一样多，内部的不平等看不到。不属于单一国家的地址和没有人口数字的地方不计。',
  },
  'ipv4-gini-by-year': {
    name: '按首次注册年份计的IPv4不平等',
    unit: '基尼系数，0至1',
    definition:
      '同一系数，以今天的人口计，所计的是各注册机构最新文件中到某年底已注册的地址空间；起始年份是到年底至少有20个国家和地区有地址、且所计地址已有百分之一注册的第一年。',
    note: '这不是历史：已退还的地址块不在其中，已转移的算在现在所在的地方，人口是最近某一年的。两份文件都列出的只算一次；文件日期不同时，转到文件较旧的注册机构的地址块可能两边都没有。',
  },
  'people-online-share': {
    name: '上网人口比例',
    unit: '占人口的比例',
    definition:
      '最近三个月内在任何地点、用任何设备使用过互联网的人口比例，由国际电信联盟提供，取其对各国家和地区有数据的最近一年。',
    note: '各比例的年份不同，逐一注明，出自调查或估计。Google用户的比例或APNIC Labs被测用户的比例针对的是它们所测量的人，因此不能与这一比例相乘。',
  },
  'people-online': {
    name: '上网人口',
    unit: '人数',
    definition: '最近三个月内使用过互联网的人数：国际电信联盟的比例乘以世界银行同一年的人口。',
    note: '该年人口未知时没有数字。',
  },
  'ipv4-transferred-in': {
    name: '转入的IPv4地址',
    unit: '地址数',
    definition: '一年内由其他国家和地区的持有者转给一国持有者的IPv4地址，依各注册机构的转让记录。',
    note: '注册机构之间的转让在双方的记录中都有，只按接收方的记录计一次。公司出售和收购同样计入。',
  },
  'ipv4-transferred-out': {
    name: '转出的IPv4地址',
    unit: '地址数',
    definition: '一年内由一国持有者转给其他国家和地区持有者的IPv4地址，依各注册机构的转让记录。',
    note: '国家是记录中所写机构的国家；记录没有写明的，不计入任何国家或地区。',
  },
  'ipv4-transferred-within': {
    name: '当地持有者之间转让的IPv4地址',
    unit: '地址数',
    definition: '一年内在同一国家或地区的两家持有者之间易手的IPv4地址，依各注册机构的转让记录。',
    note: '既不算转入，也不算转出。易手两次的地址块计两次。',
  },
  'ipv4-transferred-to-registry': {
    name: '从其他注册机构转入的IPv4地址',
    unit: '地址数',
    definition:
      '一年内由其他四家注册机构的持有者转给某一注册机构的持有者的IPv4地址，依该注册机构自己的转让记录。',
    note: '同一注册机构的两家持有者之间的转让不计。',
  },
  'ipv4-transferred-from-registry': {
    name: '向其他注册机构转出的IPv4地址',
    unit: '地址数',
    definition:
      '一年内由某一注册机构的持有者转给其他四家注册机构的持有者的IPv4地址，依接收地址的注册机构的记录。',
    note: '按接收方注册机构的记录统计，使每次转让只计一次。',
  },
  'asns-held': {
    name: '持有的自治系统号',
    unit: '自治系统号数',
    definition: '各注册机构最新文件为某一国家代码的持有者所列的自治系统号；网络之间凭它互相识别。',
    note: '有些文件没有自治系统号。为当地列出发放最多的注册机构如果只有这种文件，就无数据；如果是别家只有这种文件，真实数字可能更高。',
  },
  'holders-ipv4': {
    name: '有IPv4的持有者',
    unit: '持有者数',
    definition: '至少有一块IPv4地址的持有者，按注册机构扩展文件中的标识区分。',
    note: '简式文件不区分持有者，所以只有列在扩展文件中的国家和地区有数据。',
  },
  'holders-ipv4-only': {
    name: '有IPv4而无IPv6的持有者',
    unit: '持有者数',
    definition: '在注册机构扩展文件中至少有一块IPv4地址、没有IPv6地址块的持有者。',
    note: '列在两个国家或地区名下的持有者，两边都计。',
  },
  'ipv4-available': {
    name: '可供发放的IPv4',
    unit: '地址数',
    definition: '注册机构文件标明可供发放的IPv4地址。',
    note: '一个网络能得到多少，由该注册机构的政策决定。',
  },
  'ipv4-policy-reserved': {
    name: '按政策保留的IPv4',
    unit: '地址数',
    definition: '标为保留、位于政策专门留出的范围内的IPv4地址，例如留给互联网交换中心的。',
    note: '我们的参考表列出这些范围、政策及其来源。',
  },
  'ipv4-quarantined': {
    name: '隔离中的IPv4',
    unit: '地址数',
    definition: '标为保留、不在政策留出范围内的IPv4地址：已退还、收回或撤销。',
    note: '文件不说明地址块为什么保留；这是减去政策范围后剩下的。',
  },
  'ipv4-reserved-unsplit': {
    name: '保留而未区分的IPv4',
    unit: '地址数',
    definition: '标为保留、而我们无法分辨该注册机构政策范围的IPv4地址。',
    note: '整体显示，不作猜测。',
  },
  'ipv4-given-again': {
    name: '按等候名单再次发放的IPv4地址',
    unit: '地址数',
    definition:
      '一年内退回注册机构、又由其发给等候名单上申请者的地址块中的IPv4地址，依该注册机构自己的地址块清单。',
    note: '在几天的清单上都出现的地址块，每天各计一次：没有被领取的，或又一次退回的，会再次发放。',
  },
  'ipv4-last-pool': {
    name: '尚可发放的IPv4地址',
    unit: '地址数',
    definition: '某一天注册机构仍可发给任何网络的IPv4地址，且地址块够大，符合其规则。',
    note: '更小的零块和为特殊用途留用的地址不在其中。',
  },
  'waiting-requests': {
    name: 'IPv4等候名单上的申请',
    unit: '申请份数',
    definition: '某一天注册机构等候名单上的IPv4地址申请。',
    note: '谁可以申请、可申请多少、可申请几次，各注册机构不同，所以两家的名单不作比较。',
  },
  'waiting-over-a-year': {
    name: '已等候一年以上的申请',
    unit: '申请份数',
    definition: '某一天注册机构等候名单上提出已超过十二个月的申请。',
    note: '注册机构不公布每份申请的日期时，没有此数。',
  },
  'waiting-addresses': {
    name: '等候名单所申请的IPv4地址',
    unit: '地址数',
    definition:
      '某一天注册机构等候名单上全部申请合计所要的IPv4地址，每份按其所要的最大地址块计算。',
    note: '有些申请者也会接受较小的地址块，也不是所有人都会接受所给的地址。',
  },
  'waiting-first-days': {
    name: '最早一份申请的等候时间',
    unit: '天数',
    definition: '到某一天为止，注册机构IPv4等候名单上最早一份申请已等候的天数。',
    note: '现在加入的要等多久，没有人知道：取决于退回多少地址。',
  },
  'ipv4-newly-delegated': {
    name: '新发放的IPv4地址',
    unit: '地址数',
    definition:
      '在本站现有的文件中首次列出、且注册于前一份文件当月或以后的IPv4地址；对一国而言，依为其列出发放最多的注册机构的文件。',
    note: '一个数值涵盖两份文件之间的日子，文件允许时为一年。从另一注册机构以新日期转来的地址，凡文件能说明的，计为从别处转来。',
  },
  'ipv4-delegated-again': {
    name: '再次发放的IPv4地址',
    unit: '地址数',
    definition:
      '注册机构在较早文件中列为已发放、后来不再列出、又以新的注册日期重新列出的IPv4地址。',
    note: '在本站第一份文件之前退还、此后再次发放的，计为新发放。',
  },
  'ipv4-listed-again': {
    name: '以旧日期重新列出的IPv4地址',
    unit: '地址数',
    definition: '一度不在注册机构清单上、后来又以原注册日期列出的IPv4地址。',
    note: '为什么一度不在，文件没有说明；不计为再次发放。',
  },
  'ipv4-given-back': {
    name: '退还的IPv4地址',
    unit: '地址数',
    definition: '注册机构文件不再列为已发放、此后也没有其他注册机构列出的IPv4地址。',
    note: '可能是持有者退还的，也可能是注册机构收回的：文件没有说明。',
  },
  'ipv4-came-from-others': {
    name: '从别处转来的IPv4地址',
    unit: '地址数',
    definition:
      '从另一注册机构进入某注册机构清单的IPv4地址，或注册日期早于任何能说明其来处的文件的IPv4地址；对一国而言，则是从同一清单中另一国转来的。',
    note: '转移不一定是出售：持有者迁址，地址随之迁移。',
  },
  'ipv4-went-to-others': {
    name: '转往别处的IPv4地址',
    unit: '地址数',
    definition:
      '离开某注册机构清单、此后由另一注册机构列出的IPv4地址，或离开一国、转到同一清单中另一国的IPv4地址。',
    note: '另一注册机构的文件稀少时，地址可能几个月后才在那里列出；按离开的时间计。',
  },
  'ipv4-left-untold': {
    name: '离开而去向不明的IPv4地址',
    unit: '地址数',
    definition:
      '注册机构文件不再列出、而另一注册机构的文件结束得太早、无法说明是否转到那里的IPv4地址。',
    note: '有了更新的文件，才能知道它们是否已退还。',
  },
  'ipv4-listed': {
    name: '注册机构自己文件所列的IPv4地址',
    unit: '地址数',
    definition:
      '注册机构自己的文件逐月列为已发放的IPv4地址；对一国而言，依为其列出发放最多的注册机构。',
    note: '其他注册机构为当地所列的地址不在其中，所以从不与五家合计的数字相连。',
  },
  'ipv6-delegations-once-listed': {
    name: '某年的IPv6发放，按年底所列',
    unit: '发放笔数',
    definition:
      '首次注册于某年、并由注册机构该年最后一份文件列出的IPv6发放；早于本站第一份文件或没有文件的年份，用其后第一份文件。',
    note: '更早的年份，本站第一份文件只显示到那时还剩下的。',
  },
  'ipv6-delegations-still-listed': {
    name: '某年的IPv6发放，至今在列',
    unit: '发放笔数',
    definition: '首次注册于某年、并由注册机构最新文件列出的IPv6发放。',
    note: '按注册年份制作的图表以此为据：是留存下来的，不是当年发放的全部。',
  },
  'ipv4-addresses-once-listed': {
    name: '某年的IPv4地址，按年底所列',
    unit: '地址数',
    definition:
      '首次注册于某年、并由注册机构该年最后一份文件列出的IPv4地址；早于本站第一份文件或没有文件的年份，用其后第一份文件。',
    note: '更早的年份，本站第一份文件只显示到那时还剩下的。',
  },
  'ipv4-addresses-still-listed': {
    name: '某年的IPv4地址，至今在列',
    unit: '地址数',
    definition: '首次注册于某年、并由注册机构最新文件列出的IPv4地址。',
    note: '转到另一注册机构的地址不再列在这里，转来的地址保留最初的日期。',
  },
};
