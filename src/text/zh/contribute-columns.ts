import { asEntered as code } from '../as-written.ts';
import type { ColumnsText } from '../contract/contribute-columns.ts';

/** What to enter in each column. */
export const columns: ColumnsText = {
  shared: {
    id: '自定的标识，不得与其他条目相同；各行按此排序',
    name: '名称',
    who: '举办者、发布者或制定者',
    place: '城市或场所；没有或未公布的留空',
    country: '所在国家或地区，用ISO 3166-1的两个大写字母；没有或不止一个的留空',
    areas: `面向哪些地方：国家或地区用两个字母，区域用M49的三位数字代码，全世界用${code('world')}`,
    languages: `语言，用BCP 47标签，如${code('en')}、${code('fr')}；来源没有说明的留空`,
    cost: `参加费用：${code('free')}为免费，${code('fee')}为收费，${code('free-and-fee')}为两者都有；来源没有说明的留空`,
    audience: `面向的读者：${code('operator')}为网络运营商，${code('government')}为政府和监管机构，${code('enterprise')}为企业和机构，${code('content')}为内容提供者，${code('developer')}为开发人员，${code('teacher')}为教师；面向所有人的留空`,
    status: `是否仍在进行：${code('running')}为仍在进行，${code('ended')}为已结束，${code('unknown')}为没有近期来源说明`,
    url: '要前往的页面',
    evidence: `来源的性质：${code('official')}为负责方的页面，${code('press')}为他人的报道，${code('mirror')}为文件在别处的副本，${code('calendar')}为他人的日历，${code('inferred')}为只能据来源推测的内容`,
    sources: '写有此事的页面的网址；网站首页不算，除非整个网站只讲这一门课程',
    checked: '最近一次确知情况属实的日期，可写到日、月或年；来源没有日期的留空',
    note: '读者采信之前应当知道的事；可留空',
  },
  own: {
    events: {
      kind: `${code('ipv6')}为专谈IPv6的会议，${code('registry')}为地址注册机构的会议，${code('operators')}为网络运营商的会议，${code('standards')}为标准制定会议，${code('governance')}为互联网治理会议，${code('workshop')}为实操培训`,
      start: '第一天；没有公布具体日期的写月份；没有日期的系列活动留空',
      end: '最后一天；与第一天或同一月份相同的留空',
      format: `参加方式：${code('on-site')}为现场，${code('online')}为线上，${code('hybrid')}为两者均可；没有说明的留空`,
      summary: '与IPv6有什么关系，简要说明',
    },
    training: {
      format: `授课方式：${code('online')}为线上，${code('on-site')}为现场，${code('blended')}为两者结合，${code('examination')}为只有考试`,
      since: '开始的时间；不知道的留空',
      until: '结束的时间；仍在进行或不知道的留空',
      summary: '教什么，怎样教',
    },
    testbeds: {
      kind: `${code('laboratory')}为教学和试验，${code('network')}为科研网络，${code('conformance')}为产品测试，${code('pilot')}为行政机关的试点`,
      since: '启用的时间；不知道的留空',
      until: '关闭的时间；仍在运行或不知道的留空',
      summary: '在那里可以试验什么，或曾经试验过什么',
    },
    policies: {
      areas:
        '不限于单个国家的政策：所面向的区域，用M49的三位数字代码；没有合适区域的不填；单个国家的政策留空',
      year: '作出决定或开始的年份；不知道的留空',
      kind: `${code('plan')}为意向、战略或方案；${code('mandate')}为要求他人履行的义务；${code('procurement')}为关于公共机构购买什么的规定；${code('task force')}为所设立的工作组`,
      summary: '内容，用自己的一两句话说明',
      target: '要达到的目标，简要说明；没有目标的留空',
      target_date: '期限；有几个的写最后一个；没有的留空',
      outcome: '据来源所说，结果如何；来源没有说的留空',
    },
    guidelines: {
      reference: '编号或简称，如RFC 8200；没有的留空',
      year: '发布年份；不知道的留空',
      status: `文件的状态，如${code('Internet Standard')}、${code('draft')}；没有的留空`,
      audience: `对哪些读者有用：${code('operator')}、${code('government')}、${code('enterprise')}、${code('content')}、${code('developer')}、${code('teacher')}，含义与活动相同`,
      step: `在哪一步有用：${code('understand')}为了解，${code('plan')}为规划，${code('buy')}为采购，${code('address')}为编址，${code('deploy')}为部署，${code('keep-ipv4')}为访问只有IPv4的对方，${code('secure')}为防护，${code('operate')}为运行`,
      purpose: '有什么用，一句话说明',
    },
  },
};
