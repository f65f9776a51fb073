import { addressOf } from '../../../model/address.ts';
import type {
  DevicesClaim,
  DevicesFacts,
  DevicesSection,
  Stated,
} from '../../../model/stories/a-hundred-devices.ts';
import type { StoryText } from '../../contract/story.ts';
import { date, few, full, percent, short } from '../../grammar/zh.ts';
import { link, prose } from '../../prose.ts';

const stated = ({ publisher, href }: Stated) => link(publisher, href);

/** Compares a number with an earlier one of the same kind. */
function beside(value: number, before: number): string {
  const change = Math.abs(before / value - 1);
  return `${before > value ? '高' : '低'}${percent(change)}`;
}

/** A hundred devices a person. */
export const aHundredDevices: StoryText<DevicesFacts, DevicesClaim, DevicesSection> = {
  kicker: '人均一百台设备',
  headline: (f) =>
    `如果每人有${said(f.supposed)}台设备，各有自己的地址，就需要全部IPv4的${short(f.times)}倍`,
  standfirst: (f) =>
    `人均约有半个IPv4地址：${short(f.total)}个地址，${short(f.people)}人（${f.peopleYear}年）。按对${f.counted.year}年的一项统计，物联网设备是地址的${few(Math.floor(f.counted.count / f.total))}倍以上。这些设备能用，是因为多数共用地址。`,
  description: '有多少物联网设备，预测有多少，为什么能共用地址，共用的代价是什么，IPv6有多大余地。',
  sections: {
    half: {
      heading: '人均半个地址',
      paragraphs: (f) => [
        prose`IPv4地址是一个32位二进制数，${link('其规范', f.documents.ipv4)}如此规定，所以恰有${full(f.total)}个。按世界人口（${f.peopleYear}年）平分，扣除特殊用途之前，人均${short(f.each)}个。`,
        prose`假设每人有${said(f.supposed)}台设备：电表、灯、锁、工作场所的传感器、汽车和机器的部件。这是便于思考的整数，本页的预测没有一个达到这么多。如果每台设备都有自己的地址，就需要${short(f.supposed * f.people)}个，是现有全部的${short(f.times)}倍。`,
      ],
    },
    counted: {
      heading: '今天统计了多少',
      paragraphs: (f) => [
        prose`没有人能数清所有物联网设备；公司只能估计。${stated(f.counted)}估计${f.counted.year}年物联网连接总数为${short(f.counted.count)}个。${f.alsoCounted.publisher}对${f.alsoCounted.year === f.counted.year ? '同一年' : `${f.alsoCounted.year}年`}的估计为${link(short(f.alsoCounted.count), f.alsoCounted.href)}个。手机、平板电脑和计算机不在其中。到${f.passed.things.year}年，物联网设备已多于手机和计算机，在各类设备${short(f.passed.all.count)}台中占${short(f.passed.things.count)}台（${stated(f.passed.things)}）。按第一项统计，人均有${short(f.counted.count / f.people)}台物联网设备，每个IPv4地址对应${short(f.counted.count / f.total)}台。`,
        prose`${f.counted.publisher}的${short(f.counted.count)}个中，${percent(f.shortRange.count / f.counted.count)}使用Wi-Fi或蓝牙等短距离无线电。其中多数经网关或家用路由器到达互联网，不需要全世界都看得到的地址。所以，数设备不等于数公网地址。`,
      ],
    },
    forecasts: {
      heading: '相差悬殊的预测',
      paragraphs: (f) => [
        prose`到${f.expected.year}年，${f.expected.publisher}预期有${short(f.expected.count)}台，即每个IPv4地址对应${short(f.expected.count / f.total)}台。这样的数字应当谨慎看待。${dateOf(f.earlier)}，${stated(f.earlier)}预测${f.earlier.year}年有${short(f.earlier.count)}台；${dateOf(f.early)}，预测有${short(f.early.count)}台。${dateOf(f.estimate)}，该公司估计那一年为${short(f.estimate.count)}台：第二次预测比这一估计${beside(f.estimate.count, f.early.count)}。`,
        prose`另一家公司的预测还要多：据引述，对同一年的数字为${short(f.highest.count)}台，统计的可能是别的内容（${stated(f.highest)}；${f.highest.said === null ? '没有给出日期' : dateOf(f.highest)}）。`,
        prose`人也需要地址。在撒哈拉以南非洲，${stated(f.africa.people)}统计${f.africa.people.year}年有${short(f.africa.people.count)}人使用移动互联网，移动网络上有${short(f.africa.things.count)}台物联网设备。在那里，先要满足的是人。`,
      ],
    },
    sharing: {
      heading: '共用的代价',
      paragraphs: (f) => [
        prose`设备能多于地址，是因为${link('地址转换', f.documents.nat)}让许多设备共用一个地址。它最适合发出请求、等待回答的设备。必须能从外面到达的设备，例如门或水泵，需要中间有一台服务器，双方都与它连接。如果制造商停止这台服务器，设备可能就没有反应了。`,
        prose`地址转换还要为每个连接保留一条记录。靠电池供电的设备只为保住记录中的位置，就要发送消息。成千上万用户共用一个地址时，一个用户滥用，可能所有人都被封。${link('IETF的一份文件', f.documents.sharing)}列出了这些和其他代价。`,
      ],
    },
    room: {
      heading: 'IPv6有余地，但有余地还不够',
      paragraphs: (f) => [
        prose`已注册的IPv6，人人都够用。${date(f.ipv6.on)}，折合地球上人均${short(f.ipv6.sitesEach)}块/48，这是一间办公室或一个园区常得到的大小（共${short(f.ipv6.slash32s)}块/32）。以最小的普通网络/64计，人均${short(f.ipv6.networksEach)}个，而一个这样的网络的地址，谁也用不完。`,
        prose`国际电联世界电信标准化全会${link('第64号决议', f.resolution)}考虑到，IPv6的部署有助于物联网（IoT）解决方案，这些方案需要大量IP地址。IPv6使地址不必再共用。它并不给每个传感器一个公网地址，需要公网地址的也不多：家用标准Matter${link('用本地地址就够了', f.documents.matter)}。`,
        prose`地址再多，设备也不会更安全。弱口令还是弱口令，制造商可能停止修补软件，防火墙仍要把外人挡在外面。关于${link('物联网的页面', addressOf('iot/'))}有全部数字、来源和标准。`,
      ],
    },
  },
  claims: {
    'half-an-address-at-least': '人均约有半个IPv4地址，几乎不会更少。',
    'half-an-address-at-most': '人均约有半个IPv4地址，几乎不会更多。',
    'things-outnumber-addresses': '物联网设备是IPv4地址的两倍以上。',
    'most-share': '多数物联网设备使用短距离无线电，因而共用地址。',
    'more-things-than-the-rest': '物联网设备已多于手机和计算机。',
    'beyond-every-forecast': '没有一项预测达到所假设的设备数。',
    'room-for-everyone': '已注册的IPv6，人均多于一块/48。',
    'forecasts-of-one-year': '所比较的预测针对同一年。',
    'forecasts-of-one-firm': '这些预测和后来的估计出自同一公司。',
    'forecast-missed': '第二次预测远高于该公司对那一年的估计。',
    'another-said-more': '另一家公司的预测还要多。',
    'people-come-first': '在撒哈拉以南非洲，使用移动互联网的人多于移动网络上的物联网设备。',
  },
};

function said(count: number): string {
  return count === 100 ? '一百' : full(count);
}

function dateOf({ said: on }: Stated): string {
  return on === null ? '日期不明' : date(on);
}
