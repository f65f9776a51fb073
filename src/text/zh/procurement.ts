import type { ProcurementText } from '../contract/procurement.ts';
import { listed, places } from '../grammar/zh.ts';

/** Clauses for tenders. */
export const procurement: ProcurementText = {
  kicker: '政策',
  short: '采购',
  title: '公共机构采购时应要求什么',
  description:
    '要求支持IPv6的招标条款，按设备种类排列，并附所依据的文件：RIPE-772、RFC 8504、USGv6规范等。',
  lead: '设备在网络里一用就是多年。招标时忘了要求的，就会缺上多年。RIPE社群的文件RIPE-772为采购者提供了样本：按设备种类列出的要求、证明，以及安装人员的技能。下面的条款按其各部分排列，用我们自己的话写成；标准清单见每条旁边所列的文件。',
  caution:
    '这些是建议，不是法律意见。标准会随时间更新：发布招标文件之前，请核对每份文件的最新版本。',
  clausesHeading: '条款',
  documents: '本条款依据的文件',
  copy: '复制本条款',
  clauses: {
    parity: {
      heading: '所有设备：IPv6与IPv4一视同仁',
      clause:
        '所提供的一切使用互联网协议的产品和服务均应支持IPv6。其在IPv6上的功能、性能、安全、管理和支持均应与IPv4相同，任何功能均不得依赖IPv4的存在。',
      why: '这就不给那种只能经IPv4管理、更新或监测的“IPv6就绪”设备留下余地。',
    },
    hosts: {
      heading: '计算机、服务器、打印机、桌面电话',
      clause:
        '主机应满足投标之日有效的IPv6节点要求（本文写作时为RFC 8504），并应能在只提供IPv6的网络上工作。',
      why: '一份清单说明一台机器必须能做什么，才称得上支持IPv6。',
    },
    switches: {
      heading: '交换机',
      clause:
        '交换机应无阻碍地转发IPv6。企业和服务提供商用的交换机还应防止主机冒充路由器或地址服务器，并应处理IPv6组播而不向所有端口泛洪。',
      why: 'RIPE-772把简单交换机的要求与企业和服务提供商用交换机的要求分开。',
    },
    routers: {
      heading: '路由器和三层交换机',
      clause:
        '路由器应以与IPv4相同的硬件路径转发IPv6，对两者支持相同的路由协议，并能同时容纳所述数量的两种路由。',
      why: 'IPv6的路由表容量和吞吐量值得在招标文件中单列数字。',
    },
    security: {
      heading: '防火墙和其他安全设备',
      clause:
        '过滤、检测、日志和虚拟专用网对IPv6应与对IPv4同样有效，包括扩展报头和分片，并达到所述的吞吐量。',
      why: '看不见IPv6的，就守不住IPv6。',
    },
    'home-routers': {
      heading: '家用路由器和其他用户端设备',
      clause:
        '用户端设备应满足IPv6用户边缘路由器的基本要求（本文写作时为RFC 7084，经RFC 9096和RFC 9818更新）。服务提供商在IPv6上传送IPv4的，还应满足RFC 8585。设备出厂时IPv6应已开启。',
      why: '要用户自己去找的设置，就会一直关着。',
    },
    mobile: {
      heading: '手机和调制解调器',
      clause:
        '移动设备应能在只提供IPv6的移动网络上工作，并能通过网络的地址转换到达只有IPv4的服务器。',
      why: '在只提供IPv6的网络上，手机没有自己的IPv4地址。',
    },
    software: {
      heading: '负载均衡器、软件和服务',
      clause:
        '软件和服务，包括分包商的和云端的，均应能只经IPv6到达和使用，应能存储和显示两种协议的地址，启动、更新和报告均不得需要IPv4地址。',
      why: 'RIPE-772对负载均衡器和软件各有专门的部分。',
    },
    proof: {
      heading: '证明',
      clause:
        '供应商应为每件产品声明其满足哪些所要求的标准，指明可资证明的测试或证书，并在规定时间内自费改正后来发现的不满足之处。',
      why: '没有证明、没有补救的标准清单，只是一厢情愿。',
    },
    skills: {
      heading: '安装和运行人员的技能',
      clause:
        '供应商应以业绩或证书表明，规划、安装和支持该系统的人员做过IPv6工作，并应签署能力声明。',
      why: 'RIPE-772以这样一份声明结尾。',
    },
  },
  rules: {
    heading: '谁有这样的规定',
    lead: (p) =>
      `据我们所知，有采购规定的是${listed(places(p.countries))}。有些强制要求也涉及采购；政策页面列出全部。`,
    more: '所有政策',
  },
};
