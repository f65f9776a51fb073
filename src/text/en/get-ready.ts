import type { GetReadyText } from '../contract/get-ready.ts';
/** The page for the public: what IPv6 is, whether one has it, what to ask for. */
export const getReady: GetReadyText = {
  kicker: 'For everyone',
  title: 'What IPv6 is, how to see whether you have it, and what to ask for',
  description:
    'IPv6 in plain words; where to look for it in Windows, macOS, Android, iOS, Linux and your router; how to read an address; and a list of questions for your provider.',
  lead: 'IPv6 gives every device room for an address of its own. Where your provider, your router and a website all have it, it works by itself. Here you find out whether you have it; nothing you type is sent anywhere.',
  what: {
    heading: 'What it is',
    paragraphs: [
      'Everything on the Internet is reached by an address. For a long time these were addresses of the version called IPv4, such as 192.0.2.1. There are too few of them, so most homes and most phones share one with others.',
      'IPv6 is the newer version. Its addresses are longer, such as 2001:db8::1, and there are enough of them that nobody has to share. The two versions do not understand each other. Networks therefore run both side by side for a time, or translate between them.',
      'With IPv6 a connection can go straight from one end to the other, without a machine in between that many customers share. Calls, games and devices at home gain from that. Web pages look no different, and nothing becomes safer by IPv6 alone.',
    ],
  },
  look: {
    heading: 'Where to look on your device',
    lead: 'Look for an address that begins with 2 or 3 and has colons in it. It is a global IPv6 address: your device has IPv6. Menus differ a little by version.',
    others: [
      'What begins with 2002: or 2001:0: goes through IPv4 (6to4 and Teredo) and does not come from your provider.',
      'Six pairs of digits and letters, such as 2c:00:00:00:00:07, are the number of the network card (MAC address), no address of the Internet.',
      'What begins with fe80 stands wherever IPv6 is switched on and says nothing about your provider.',
    ],
    othersLead: 'Three things look like it and say less:',
    systems: [
      {
        name: 'Windows',
        steps: [
          'Open Settings, then “Network & internet”, then the connection you use (Wi-Fi or Ethernet) and its properties.',
          'Look for the line “IPv6 address”. A line “Link-local IPv6 address” alone is not enough.',
          'Or open a command prompt and type: ipconfig',
        ],
      },
      {
        name: 'macOS',
        steps: [
          'Open System Settings, then “Network”, choose the connection you use, then “Details”.',
          'Choose “TCP/IP” and look for “IPv6 address”.',
        ],
      },
      {
        name: 'Android',
        steps: [
          'Open Settings, then “About phone” or “Status”, and look for “IP address”: all addresses stand there.',
          'Or open the details of the Wi-Fi network you are on. Look once on Wi-Fi and once on mobile data: they may differ.',
        ],
      },
      {
        name: 'iPhone and iPad',
        steps: [
          'Open Settings, then “Wi-Fi”, and touch the “i” beside the network you are on.',
          'Look for the part “IPv6 address”. For mobile data the settings show no address; one of the tests below can tell.',
        ],
      },
      {
        name: 'Linux',
        steps: [
          'Open the settings of your desktop, then the network’s details, and look for “IPv6 address”.',
          'Or open a terminal and type: ip -6 address show scope global',
        ],
      },
      {
        name: 'Your router',
        steps: [
          'Open the router’s own page or app; its address often stands on a label.',
          'On the page about status or Internet look for “IPv6” and for a “prefix”. A prefix that begins with 2 or 3, and not with 2002:, is the block of addresses your provider gave you.',
          'If IPv6 is switched off there, it can often be switched on. Leave the firewall for IPv6 switched on.',
        ],
      },
    ],
  },
  reader: {
    heading: 'How to read an address',
    lead: 'The first digits of an address tell what kind it is.',
    name: 'Read an address',
    label: 'Type or paste an address',
    note: 'The address stays on this page: it is neither sent nor kept.',
    none: 'That is not an IPv4 or IPv6 address.',
    caption: 'Kinds of address, by how they begin',
    columns: { kind: 'Kind and beginning', means: 'What it tells you' },
    kinds: {
      'ipv6-global': {
        name: 'Global IPv6 address (2000::/3: begins with 2 or 3)',
        means: 'Valid in the whole Internet. A device with it has IPv6.',
      },
      'ipv6-link-local': {
        name: 'Link-local IPv6 address (fe80::/10)',
        means:
          'Valid only on one piece of network. Every device on which IPv6 is switched on makes one for itself; it says nothing about your provider.',
      },
      'ipv6-unique-local': {
        name: 'Unique local IPv6 address (fc00::/7, in practice fd…)',
        means: 'Valid inside a home or an organisation only.',
      },
      'ipv6-loopback': {
        name: 'IPv6 loopback (::1)',
        means: 'The device talking to itself.',
      },
      'ipv6-unspecified': {
        name: 'Unspecified IPv6 address (::)',
        means: 'No address yet.',
      },
      'ipv6-multicast': {
        name: 'IPv6 multicast (ff00::/8)',
        means: 'Reaches a group of devices, not one.',
      },
      'ipv6-documentation': {
        name: 'IPv6 for examples (2001:db8::/32, 3fff::/20)',
        means: 'Stands in texts like this one; no network uses it.',
      },
      'ipv6-6to4': {
        name: '6to4 (2002::/16)',
        means:
          'An old way over IPv4 that is no longer recommended. It is not IPv6 from your provider.',
      },
      'ipv6-teredo': {
        name: 'Teredo (2001::/32)',
        means: 'A tunnel through IPv4. It is not IPv6 from your provider.',
      },
      'ipv6-translated': {
        name: 'IPv4 in the form of IPv6 (::ffff:0:0/96, 64:ff9b::/96)',
        means:
          'Stands for an IPv4 address. The second kind shows that your network translates to IPv4.',
      },
      'ipv6-other': {
        name: 'Another IPv6 address',
        means: 'Of a range that is not in ordinary use.',
      },
      'ipv4-public': {
        name: 'Public IPv4 address',
        means: 'Valid in the whole Internet, if it is really yours and not shared.',
      },
      'ipv4-private': {
        name: 'Private IPv4 address (10/8, 172.16/12, 192.168/16)',
        means:
          'Valid inside your network only. Your router shares a public one among your devices.',
      },
      'ipv4-shared': {
        name: 'Shared IPv4 address (100.64/10)',
        means:
          'On your router’s Internet side: your provider shares a public address among several customers.',
      },
      'ipv4-link-local': {
        name: 'Link-local IPv4 address (169.254/16)',
        means: 'The device found nobody to give it an address.',
      },
      'ipv4-loopback': {
        name: 'IPv4 loopback (127/8)',
        means: 'The device talking to itself.',
      },
      'ipv4-multicast': {
        name: 'IPv4 multicast (224/4)',
        means: 'Reaches a group of devices, not one.',
      },
      'ipv4-documentation': {
        name: 'IPv4 for examples (192.0.2/24, 198.51.100/24, 203.0.113/24)',
        means: 'Stands in texts like this one; no network uses it.',
      },
      'ipv4-other': {
        name: 'Another IPv4 address (such as 0/8 and 240/4)',
        means: 'Of a range that is not in ordinary use.',
      },
    },
    rules: 'The ranges follow',
    rulesAfter: 'and the documents that set single ranges aside.',
    rulesLinks: { ipv6: 'RFC 4291', ipv4: 'IANA’s register of special IPv4 addresses' },
  },
  tests: {
    heading: 'Tests by others',
    lead: 'A test site opens a connection over each version and tells which arrived. To do so it must see your addresses. It also learns the time, your browser’s kind and its language, as every website does; what it keeps is up to its own rules. This site has no part in it.',
    sites: [
      {
        name: 'test-ipv6.com',
        href: 'https://test-ipv6.com/',
        says: 'A test page for IPv6 in your browser.',
      },
      {
        name: 'ipv6-test.com',
        href: 'https://ipv6-test.com/',
        says: 'A test page for IPv4 and IPv6.',
      },
      {
        name: 'internet.nl',
        href: 'https://internet.nl/connection/',
        says: 'A test page for your connection.',
      },
    ],
  },
  ask: {
    heading: 'What to ask your provider',
    lead: 'Copy this list into a message. A provider with IPv6 can answer every line in a sentence.',
    questions: [
      'Do I have IPv6 on my connection today? If not, from when?',
      'Is it switched on by itself, or what must I do?',
      'What size of block do I get (a /56 or a /48 for a home, not a single /64)?',
      'Does the block stay the same, or does it change?',
      'Does the router you supply have IPv6, with its firewall on?',
      'Do I share my IPv4 address with other customers?',
      'Does IPv6 work on mobile data and when roaming, too?',
    ],
  },
  site: {
    heading: 'If you run a website or an organisation',
    paragraphs: [
      'A website needs an IPv6 address at its host and an AAAA record in its domain. Many hosts have both and only need to be asked. Check that mail, name servers and everything loaded from other hosts has IPv6 as well.',
      'An organisation begins with a plan for its addresses and asks for IPv6 in each new contract, so that equipment is replaced in its ordinary course.',
    ],
    roadmaps: 'Roadmaps and documents, by reader',
    procurement: 'Clauses for tenders',
    measured: 'How your country stands',
  },
};
