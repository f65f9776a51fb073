import type { GetReadyText } from '../contract/get-ready.ts';
/** The page for the public: what IPv6 is, whether one has it, what to ask for. */
export const getReady: GetReadyText = {
  kicker: '写给所有人',
  title: '什么是IPv6，怎样看自己有没有，应当要求什么',
  description:
    '用浅白的话说明IPv6；在Windows、macOS、Android、iOS、Linux和路由器的哪里查看；怎样读地址；以及向服务提供商提出的问题清单。',
  lead: 'IPv6让每台设备都能有自己的地址。服务提供商、路由器和网站都有IPv6时，它会自动启用。在这里可以弄清自己有没有；你输入的内容不会发往任何地方。',
  what: {
    heading: '它是什么',
    paragraphs: [
      '互联网上的一切都靠地址到达。很长时间以来，用的是称为IPv4的地址，例如192.0.2.1。这种地址太少，所以多数家庭和多数手机要与别人共用一个。',
      'IPv6是较新的版本。它的地址更长，例如2001:db8::1，而且足够多，谁也不必共用。两个版本互不相通，所以网络在一段时间内要么同时运行两者，要么在两者之间转换。',
      '有了IPv6，连接可以从一端直达另一端，中间不必经过许多用户共用的机器。通话、游戏和家中的设备因此受益。网页看起来没有不同，单靠IPv6也不会让什么变得更安全。',
    ],
  },
  look: {
    heading: '在你的设备上哪里查看',
    lead: '找一个以2或3开头、带冒号的地址。这是全球IPv6地址：你的设备有IPv6。不同版本的菜单略有差别。',
    others: [
      '以2002:或2001:0:开头的经由IPv4传送（6to4和Teredo），不是来自你的服务提供商。',
      '六对数字和字母，例如2c:00:00:00:00:07，是网卡的编号（MAC地址），不是互联网地址。',
      '以fe80开头的，只要开启IPv6就会有，不说明你的服务提供商如何。',
    ],
    othersLead: '有三种看起来相似，却说明不了这一点：',
    systems: [
      {
        name: 'Windows',
        steps: [
          '打开“设置”，再打开“网络和Internet”，然后打开所用的连接（Wi-Fi或以太网）及其属性。',
          '找“IPv6地址”一行。只有“本地链接IPv6地址”一行还不够。',
          '或打开命令提示符，输入：ipconfig',
        ],
      },
      {
        name: 'macOS',
        steps: [
          '打开“系统设置”，再打开“网络”，选择所用的连接，然后点“详细信息”。',
          '选择“TCP/IP”，找“IPv6地址”。',
        ],
      },
      {
        name: 'Android',
        steps: [
          '打开“设置”，再打开“关于手机”或“状态信息”，找“IP地址”：所有地址都在那里。',
          '或打开所用Wi-Fi网络的详情。在Wi-Fi和移动数据下各看一次：两者可能不同。',
        ],
      },
      {
        name: 'iPhone和iPad',
        steps: [
          '打开“设置”，再打开“无线局域网”，点所用网络旁的“i”。',
          '找“IPv6地址”部分。移动数据的地址在设置中看不到；下面的某个测试可以看出。',
        ],
      },
      {
        name: 'Linux',
        steps: [
          '打开桌面的设置，再打开网络的详情，找“IPv6地址”。',
          '或打开终端，输入：ip -6 address show scope global',
        ],
      },
      {
        name: '你的路由器',
        steps: [
          '打开路由器自己的页面或应用；其地址常写在标签上。',
          '在状态或互联网页面上找“IPv6”和“前缀”。以2或3开头、且不以2002:开头的前缀，就是服务提供商给你的地址块。',
          '如果那里的IPv6是关着的，往往可以打开。IPv6的防火墙请保持开启。',
        ],
      },
    ],
  },
  reader: {
    heading: '怎样读地址',
    lead: '地址的开头说明它是哪一种。',
    name: '读地址',
    label: '输入或粘贴地址',
    note: '地址只留在本页：不发送，也不保存。',
    none: '这不是IPv4或IPv6地址。',
    caption: '地址的种类，按开头',
    columns: { kind: '种类和开头', means: '说明什么' },
    kinds: {
      'ipv6-global': {
        name: '全球IPv6地址（2000::/3：以2或3开头）',
        means: '在整个互联网有效。有它的设备就有IPv6。',
      },
      'ipv6-link-local': {
        name: '链路本地IPv6地址（fe80::/10）',
        means: '只在一段网络内有效。开启IPv6的每台设备都自行生成一个；不说明你的服务提供商如何。',
      },
      'ipv6-unique-local': {
        name: '唯一本地IPv6地址（fc00::/7，实际为fd…）',
        means: '只在家庭或机构内部有效。',
      },
      'ipv6-loopback': {
        name: 'IPv6环回（::1）',
        means: '设备与自己通信。',
      },
      'ipv6-unspecified': {
        name: '未指定IPv6地址（::）',
        means: '还没有地址。',
      },
      'ipv6-multicast': {
        name: 'IPv6组播（ff00::/8）',
        means: '到达一组设备，而不是一台。',
      },
      'ipv6-documentation': {
        name: '示例用IPv6（2001:db8::/32、3fff::/20）',
        means: '出现在本文这样的文字中；没有网络使用。',
      },
      'ipv6-6to4': {
        name: '6to4（2002::/16）',
        means: '经由IPv4的旧方法，不再推荐。不是来自你的服务提供商的IPv6。',
      },
      'ipv6-teredo': {
        name: 'Teredo（2001::/32）',
        means: '穿过IPv4的隧道。不是来自你的服务提供商的IPv6。',
      },
      'ipv6-translated': {
        name: 'IPv6形式的IPv4（::ffff:0:0/96、64:ff9b::/96）',
        means: '代表一个IPv4地址。第二种表明你的网络转换到IPv4。',
      },
      'ipv6-other': {
        name: '其他IPv6地址',
        means: '所在范围不作一般使用。',
      },
      'ipv4-public': {
        name: '公网IPv4地址',
        means: '在整个互联网有效，前提是真正属于你，而不是共用。',
      },
      'ipv4-private': {
        name: '私用IPv4地址（10/8、172.16/12、192.168/16）',
        means: '只在你的网络内部有效。你的路由器让各设备共用一个公网地址。',
      },
      'ipv4-shared': {
        name: '共用IPv4地址（100.64/10）',
        means: '在路由器的互联网一侧：服务提供商让几个用户共用一个公网地址。',
      },
      'ipv4-link-local': {
        name: '链路本地IPv4地址（169.254/16）',
        means: '设备没有找到给它地址的一方。',
      },
      'ipv4-loopback': {
        name: 'IPv4环回（127/8）',
        means: '设备与自己通信。',
      },
      'ipv4-multicast': {
        name: 'IPv4组播（224/4）',
        means: '到达一组设备，而不是一台。',
      },
      'ipv4-documentation': {
        name: '示例用IPv4（192.0.2/24、198.51.100/24、203.0.113/24）',
        means: '出现在本文这样的文字中；没有网络使用。',
      },
      'ipv4-other': {
        name: '其他IPv4地址（例如0/8和240/4）',
        means: '所在范围不作一般使用。',
      },
    },
    rules: '这些范围依据',
    rulesAfter: '以及留出个别范围的文件。',
    rulesLinks: { ipv6: 'RFC 4291', ipv4: 'IANA的IPv4特殊地址登记表' },
  },
  tests: {
    heading: '他人的测试',
    lead: '测试网站用每个版本各打开一个连接，看哪个能连通。为此它必须看到你的地址。与任何网站一样，它也会得知时间、你的浏览器种类和语言；保存什么由它自己的规则决定。本站与此无关。',
    sites: [
      {
        name: 'test-ipv6.com',
        href: 'https://test-ipv6.com/',
        says: '在浏览器中测试IPv6的页面。',
      },
      {
        name: 'ipv6-test.com',
        href: 'https://ipv6-test.com/',
        says: '测试IPv4和IPv6的页面。',
      },
      {
        name: 'internet.nl',
        href: 'https://internet.nl/connection/',
        says: '测试你的连接的页面。',
      },
    ],
  },
  ask: {
    heading: '向服务提供商问什么',
    lead: '把这份清单复制到消息里。有IPv6的服务提供商，每一条都能用一句话回答。',
    questions: [
      '我的连接今天有IPv6吗？如果没有，从什么时候起有？',
      '它会自动开启吗，还是要我做什么？',
      '我能得到多大的地址块（家庭用/56或/48，而不是单个/64）？',
      '地址块是固定的，还是会变？',
      '你们提供的路由器有IPv6吗，防火墙是否开启？',
      '我的IPv4地址是否与其他用户共用？',
      '移动数据和漫游时也能用IPv6吗？',
    ],
  },
  site: {
    heading: '如果你运营网站或管理机构',
    paragraphs: [
      '网站需要在托管商处有一个IPv6地址，在域名中有一条AAAA记录。许多托管商两者都有，只需提出要求。请检查邮件、域名服务器和从其他主机加载的一切是否也有IPv6。',
      '机构应先规划地址，并在每份新合同中要求支持IPv6，使设备按正常周期更换。',
    ],
    roadmaps: '路线图和文件，按读者',
    procurement: '招标条款',
    measured: '你的国家情况如何',
  },
};
