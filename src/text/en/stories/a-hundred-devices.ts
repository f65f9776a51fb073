import { addressOf } from '../../../model/address.ts';
import type {
  DevicesClaim,
  DevicesFacts,
  DevicesSection,
  Stated,
} from '../../../model/stories/a-hundred-devices.ts';
import type { StoryText } from '../../contract/story.ts';
import { date, full, inWords, percent, sentenceCase, short } from '../../grammar/en.ts';
import { link, prose } from '../../prose.ts';

const stated = ({ publisher, href }: Stated) => link(publisher, href);

/** Compares a number with an earlier one of the same kind. */
function beside(value: number, before: number): string {
  const change = Math.abs(before / value - 1);
  return `${percent(change)} ${before > value ? 'above' : 'below'}`;
}

/** A hundred devices a person. */
export const aHundredDevices: StoryText<DevicesFacts, DevicesClaim, DevicesSection> = {
  kicker: 'A hundred devices a person',
  headline: (f) =>
    `${sentenceCase(said(f.supposed))} devices a person, each with its own address, would take ${short(f.times)} times all of IPv4`,
  standfirst: (f) =>
    `There is about half an IPv4 address for each person: ${short(f.total)} for ${short(f.people)} people (of ${f.peopleYear}). Connected things outnumber the addresses more than ${inWords(Math.floor(f.counted.count / f.total))} to one, by a count for ${f.counted.year}. They work because most of them share.`,
  description:
    'How many things are connected and how many are forecast, why they can share an address and what sharing costs, and how much room IPv6 has.',
  sections: {
    half: {
      heading: 'Half an address each',
      paragraphs: (f) => [
        prose`An IPv4 address is a number of 32 binary digits, as ${link('its specification', f.documents.ipv4)} says, so there are exactly ${full(f.total)}. Divided among the world’s people (of ${f.peopleYear}), that is ${short(f.each)} for each person, before any are taken off for special uses.`,
        prose`Suppose that everyone had ${said(f.supposed)} devices: meters, lamps, locks, sensors at work, parts of cars and machines. It is a round number to think with; no forecast on this page goes as far. If each device had an address of its own, ${short(f.supposed * f.people)} would be needed, ${short(f.times)} times all there are.`,
      ],
    },
    counted: {
      heading: 'What is counted today',
      paragraphs: (f) => [
        prose`Nobody can count every connected thing; firms estimate. ${stated(f.counted)} puts all connections of things in ${f.counted.year} at ${short(f.counted.count)}. ${f.alsoCounted.publisher} has ${link(short(f.alsoCounted.count), f.alsoCounted.href)} for ${f.alsoCounted.year === f.counted.year ? 'the same year' : f.alsoCounted.year}. Phones, tablets and computers are not among them. By ${f.passed.things.year} the things outnumbered these, with ${short(f.passed.things.count)} of ${short(f.passed.all.count)} devices of every kind (${stated(f.passed.things)}). By the first count there were ${short(f.counted.count / f.people)} things for each person, and ${short(f.counted.count / f.total)} for each IPv4 address.`,
        prose`Of ${f.counted.publisher}’s ${short(f.counted.count)}, ${percent(f.shortRange.count / f.counted.count)} are on short-range radio such as Wi-Fi or Bluetooth. Most of these reach the Internet through a gateway or a home router and need no address that the whole world can see. To count devices is therefore not to count public addresses.`,
      ],
    },
    forecasts: {
      heading: 'Forecasts far apart',
      paragraphs: (f) => [
        prose`For ${f.expected.year}, ${f.expected.publisher} expects ${short(f.expected.count)}, or ${short(f.expected.count / f.total)} for each IPv4 address. Such numbers deserve caution. In ${dateOf(f.earlier)} ${stated(f.earlier)} forecast ${short(f.earlier.count)} things for ${f.earlier.year}; in ${dateOf(f.early)} it forecast ${short(f.early.count)}. In ${dateOf(f.estimate)} the firm put that year at ${short(f.estimate.count)}: the second forecast was ${beside(f.estimate.count, f.early.count)} that.`,
        prose`Another firm, which may count other things, is quoted with more still for the same year: ${short(f.highest.count)} (${stated(f.highest)}; ${f.highest.said === null ? 'no date is given' : dateOf(f.highest)}).`,
        prose`People need addresses, too. In sub-Saharan Africa ${stated(f.africa.people)} counts ${short(f.africa.people.count)} people on mobile Internet in ${f.africa.people.year} and ${short(f.africa.things.count)} things on mobile networks. There, people come first.`,
      ],
    },
    sharing: {
      heading: 'The price of sharing',
      paragraphs: (f) => [
        prose`Things outnumber addresses because ${link('address translation', f.documents.nat)} lets many use one. It works best for a device that asks and waits for the answer. A device that must be reached from outside, such as a door or a pump, needs a server in between that both sides call. If the maker ends that server, the device may go silent.`,
        prose`Translation also keeps a record of every connection. A device on a battery has to send messages merely to keep its place in that record. Where thousands of customers share one address, one customer’s misuse can get all of them blocked. An ${link('IETF document', f.documents.sharing)} lists these and other costs.`,
      ],
    },
    room: {
      heading: 'Room in IPv6, and what room does not buy',
      paragraphs: (f) => [
        prose`The IPv6 already registered has room for everyone. In ${date(f.ipv6.on)} it came to ${short(f.ipv6.sitesEach)} blocks of the size /48, which an office or a campus often gets, for each person on Earth (${short(f.ipv6.slash32s)} /32s in all). Counted in the smallest ordinary network, the /64, it is ${short(f.ipv6.networksEach)} for each person, and one such network has more addresses than anyone could use.`,
        prose`${link('Resolution 64', f.resolution)} of the ITU’s standardization assembly considers “that deployment of IPv6 facilitates Internet of things (IoT) solutions, which require a huge amount of IP addresses”. IPv6 ends the need to share. It does not give every sensor a public address, and few need one: Matter, a standard for the home, ${link('makes do with local addresses', f.documents.matter)}.`,
        prose`More addresses make no device safer. A weak password stays weak, a maker can stop mending software, and a firewall must still keep strangers out. The ${link('page about the Internet of Things', addressOf('iot/'))} has all the numbers, their sources and the standards.`,
      ],
    },
  },
  claims: {
    'half-an-address-at-least':
      'There is about half an IPv4 address for each person, and hardly less.',
    'half-an-address-at-most':
      'There is about half an IPv4 address for each person, and hardly more.',
    'things-outnumber-addresses': 'Connected things outnumber IPv4 addresses more than twice.',
    'most-share': 'Most connected things are on short-range radio, and so share addresses.',
    'more-things-than-the-rest': 'Things had become more numerous than phones and computers.',
    'beyond-every-forecast': 'No forecast goes as far as the number of devices supposed.',
    'room-for-everyone': 'Registered IPv6 has more than one block of the size /48 for each person.',
    'forecasts-of-one-year': 'The forecasts compared are for the same year.',
    'forecasts-of-one-firm': 'The forecasts and the later estimate are of the same firm.',
    'forecast-missed': 'The second forecast was far above what the firm put the year at.',
    'another-said-more': 'Another firm forecast more still.',
    'people-come-first':
      'In sub-Saharan Africa more people are on mobile Internet than things on mobile networks.',
  },
};

function said(count: number): string {
  return count === 100 ? 'a hundred' : full(count);
}

function dateOf({ said: on }: Stated): string {
  return on === null ? 'an undated forecast' : date(on);
}
