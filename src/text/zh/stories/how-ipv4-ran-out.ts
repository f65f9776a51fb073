import { addressOf } from '../../../model/address.ts';
import type { Registry } from '../../../model/registry.ts';
import type {
  PoolLeft,
  RanOutClaim,
  RanOutFacts,
  RanOutSection,
} from '../../../model/stories/how-ipv4-ran-out.ts';
import type { DatedSource } from '../../../model/stories/parts.ts';
import type { StoryText } from '../../contract/story.ts';
import { endedRegistries } from '../../ended-registries.ts';
import {
  date,
  dayNamed,
  few,
  full,
  listed,
  percent,
  place,
  short,
  spanOf,
} from '../../grammar/zh.ts';
import { link, type Prose, prose } from '../../prose.ts';
import { type Part, type PoolChange, partDelegated, poolChange } from '../../story-thresholds.ts';

const SERVED: Readonly<Record<Registry, string>> = {
  afrinic: '非洲',
  apnic: '亚洲及太平洋',
  arin: '加拿大、美利坚合众国和加勒比部分地区',
  lacnic: '拉丁美洲和加勒比其他地区',
  ripencc: '欧洲、中东和中亚部分地区',
};

const dated = ({ date: on, href }: DatedSource) => link(date(on), href);

/** What is delegated of what can be used. */
const OF_REST: Readonly<Record<Part, string>> = {
  'nearly all': '其余的几乎全部',
  most: '其余的大部分',
  'a part': '其余的一部分',
};

/** What a pool came to beside what it was. */
const CHANGED: Readonly<Record<PoolChange, string>> = {
  'less than half': '不到当时的一半',
  less: '比当时少',
  'as much': '与当时相同',
  more: '比当时多',
};

/** How IPv4 ran out. */
export const howIpv4RanOut: StoryText<RanOutFacts, RanOutClaim, RanOutSection> = {
  kicker: 'IPv4如何用完',
  headline: (f) => `IPv4的共同库存维持了${f.years.ofStock}年；此后各区域相继短缺`,
  standfirst: (f) =>
    `互联网的旧地址取自固定的库存，共${short(f.total)}个。最后几块于${date(f.iana.date)}离开世界的中央库存。${poolsSince(f)}`,
  description: '世界四十亿个IPv4地址的库存如何发完，各区域此后如何短缺，网络又如何维持。',
  sections: {
    stock: {
      heading: '固定的库存',
      paragraphs: (f) => [
        prose`互联网地址告诉网络把数据送到哪里，就像邮政地址一样。称为IPv4的版本是在${dated(f.documents.ipv4)}定下的。它用32位二进制数写出每个地址，每位是0或1。这样恰有${full(f.total)}个地址，任何决定都不能再增加一个。`,
        prose`网络不能得到全部。标准把${percent(f.kept)}留在一般使用之外：私用网络的地址，同时发给许多接收者的地址，以及留待将来、却始终没有投入使用的范围。${OF_REST[partDelegated(f)]}，即库存的${percent(f.delegated.share)}，在${date(f.delegated.on)}已经发放。发放的意思是，注册机构为它列有持有者。`,
      ],
    },
    given: {
      heading: '先发大块，后发小块',
      paragraphs: (f) => [
        prose`规范只有三种大小的地址块：${full(f.sizes[0])}个、${full(f.sizes[1])}个或${full(f.sizes[2])}个地址。网络用满了最小的一种，就可能得到下一种，不论还需要多少。${dated(f.documents.cidr)}的新规则称为CIDR，允许地址块为2的任意次方大小，于是可以切得更接近需要。`,
        prose`注册机构的文件保存每块地址首次注册的日期。所列的地址空间中，${percent(f.registered.early.share)}在${f.registered.early.year}年底以前首次注册，${percent(f.registered.atEnd.share)}在${f.registered.atEnd.year}年底以前。最繁忙的一年是${f.registered.peak.year}年，${besideEnd(f)}：在列的地址中，有${short(f.registered.peak.addresses)}个始于这一年。`,
        prose`${filesOf(f)}`,
      ],
    },
    end: {
      heading: '中央库存已空',
      paragraphs: (f) => [
        prose`互联网号码分配机构（IANA）保管库存，把每块${full(f.sizes[2])}个地址交给各区域注册机构。${dated(f.iana)}，它发出最后${few(f.registries.length)}块，每家注册机构一块。从此，每个区域只能靠自己的注册机构手里的地址维持。`,
        [...rationing(f), longer(f)],
        prose`${poolsUsedUp(f)}`,
      ],
    },
    left: {
      heading: '还剩什么',
      paragraphs: (f) => [prose`${poolsLeft(f)}`, prose`${largestPool(f)}`],
    },
    since: {
      heading: '网络如何维持',
      paragraphs: (f) => [
        prose`地址太少的网络只能共用。这种方法称为网络地址转换（NAT），见于${dated(f.documents.nat)}的文件：路由器在里面的许多私用地址与外面的一个公网地址之间转换。${dated(f.documents.carrierNat)}，专门留出一个范围，使服务提供商可以再做一次，同时为许多用户转换。共用使人们保持联网，也有代价；互联网的标准机构在${date(f.documents.sharing.date)}${link('列出了这些代价', f.documents.sharing.href)}。`,
        prose`更大的库存早已设计好。IPv6的地址有128位二进制数，首份规范发布于${dated(f.ipv6)}，比IANA的IPv4库存发完早${few(f.years.ipv6Ahead)}年。${dayNamed(f.use.on)}，有数据的${full(f.use.of)}个国家和地区中，Google用户一半以上经IPv6访问的${f.use.majority === 0 ? '没有' : `有${full(f.use.majority)}个`}。国际电联世界电信标准化全会${link('第64号决议', f.resolution)}认识到，IPv4地址的耗尽要求加快从IPv4向IPv6迁移。关于${link('IPv4的页面', addressOf('ipv4/'))}说明今天每个地址在哪里。`,
      ],
    },
  },
  claims: {
    'regions-after-the-stock': '每家注册机构都是在IANA发完最后几块之后开始限量发放的。',
    'little-left': '列为可供发放的，不到全部IPv4地址的百分之一。',
  },
};

/** How many registries have used up their general pools. */
function poolsSince(f: RanOutFacts): string {
  const [used, all] = [endedRegistries(f).length, f.registries.length];
  const rest = all - used;
  if (rest === 0) return `此后，全部${few(all)}家区域注册机构都用完了普通地址池。`;
  if (used === 0) return `此后，全部${few(all)}家区域注册机构都开始限量发放。`;
  return `此后，${few(all)}家区域注册机构中有${few(used)}家用完了普通地址池，其余${few(rest)}家对剩余地址限量发放。`;
}

/** Which general pools are used up, since when, and what the others do. */
function poolsUsedUp(f: RanOutFacts): string {
  const used = endedRegistries(f);
  const rest = f.registries.length - used.length;
  const named = used.map(
    ({ registry, ended: { date: on } }) => `${place(registry, 'name')}（自${date(on)}起）`,
  );
  const gone = `有${few(used.length)}家的普通地址池已用完：${listed(named)}。在那里，网络要排队等候别人退还的地址，或者购买。`;
  if (used.length === 0) return '还没有一家的普通地址池用完。';
  return rest === 0 ? gone : `${gone}其余${few(rest)}家注册机构仍发放小地址块。`;
}

/** Of which days the files are, and where the years end for it. */
function filesOf({ files: { oldest, newest }, registered, registries }: RanOutFacts): string {
  const days =
    oldest === newest
      ? `文件截至${date(newest)}，列出当时持有的地址：`
      : `各文件的日期不同（${spanOf({ oldest, newest })}），列出各自当日持有的地址：`;
  return `${days}此前退还的地址块不在其中。份额到${registered.last}年为止，这是全部${few(registries.length)}份文件都涵盖的最后一年${registered.last < oldest.slice(0, 4) ? '' : '，各涵盖到文件当日'}。`;
}

/** Where the busiest year lies beside the one in which the central store was emptied. */
function besideEnd({ registered, iana }: RanOutFacts): string {
  const years = Number(iana.date.slice(0, 4)) - Number(registered.peak.year);
  if (years === 0) return '即中央库存发完的那一年';
  const many = Math.abs(years) === 1 ? '一' : few(Math.abs(years));
  return `即中央库存发完${years > 0 ? '前' : '后'}${many}年`;
}

/** How much longer the last region could ask under ordinary rules than the first. */
function longer({ registries, years }: RanOutFacts): string {
  const [first, last] = [registries[0], registries.at(-1)];
  if (!first || !last || years.between === 0) return '';
  return `${SERVED[last.registry]}的新网络按普通规则申请IPv4的时间，比${SERVED[first.registry]}的长约${few(years.between)}年。`;
}

/** What each registry whose files tell has left. */
function poolsLeft({ pools, registries }: RanOutFacts): string {
  const told = pools.map(
    ({ registry, after, to }) =>
      `${place(registry, 'name')}${after === 0 ? '没有' : `有${short(after)}个`}（${date(to)}）`,
  );
  const untold = registries.length - pools.length;
  const others = untold === 0 ? '' : `其他${few(untold)}家，本站现有的最新文件没有说明。`;
  return `注册机构公布还剩多少。在其文件所说明的最后日期，可供发放的为：${told.join('，')}。${others}得到地址的网络，得到的是一小块，用在地址转换器的外侧，不是每个用户一个地址。`;
}

/** Who has most, or who alone tells what is left. */
function leadOf({ pools }: RanOutFacts): string {
  const [{ registry }, ...others] = pools as [PoolLeft, ...PoolLeft[]];
  return others.length === 0
    ? `只有${place(registry, 'name')}说明了还剩多少。`
    : `最多的是${place(registry, 'name')}。`;
}

/** The pool with most addresses available: how it changed, what else it holds, and the people it serves. */
function largestPool(f: RanOutFacts): string {
  const pool = f.pools[0];
  if (!pool || pool.after === 0) return '上述机构中没有一家还有地址可发放。';
  const people = pool.people / pool.after;
  const each =
    people >= 1
      ? `主要由它服务的国家和地区有${short(pool.people)}人，它最近可供发放的地址，合每${short(people)}人一个。`
      : '';
  return `${leadOf(f)}${changed(pool)}${setAside(pool)}${each}`;
}

function changed(pool: PoolLeft): string {
  const { from, to, before, after } = pool;
  if (from === to) return `其文件只说明了${date(from)}的情况。`;
  const how = CHANGED[poolChange(pool)];
  return `可供发放的地址，${date(from)}有${short(before)}个，${date(to)}有${short(after)}个，${how}。`;
}

/** What a registry holds beside the addresses that it may give out. */
function setAside({ after, quarantined, reserved }: PoolLeft): string {
  const resting =
    quarantined === null || quarantined === 0
      ? ''
      : `另有${short(quarantined)}个在隔离中，${quarantined > after ? '比可供发放的多' : quarantined < after ? '比可供发放的少' : '与可供发放的一样多'}：已退还或收回，还不能再次发放。`;
  const kept =
    reserved === null || reserved === 0
      ? ''
      : `还有${short(reserved)}个按政策留出，其中包括留给互联网交换中心的，即网络相互连接的地方。`;
  return resting + kept;
}

/** Who began to ration when, each with its region and the page that says so. */
function rationing(f: RanOutFacts): Prose {
  const last = f.registries.length - 1;
  return f.registries.flatMap((registry, index) => {
    const who = `${place(registry.registry, 'name')}（${SERVED[registry.registry]}）`;
    const on = dated(registry.rationed);
    if (index === 0) return prose`${who}于${on}，即${full(f.daysToFirst)}天后，开始限量发放。`;
    if (index === last) return prose`最后是${who}，于${on}。`;
    return prose`${index === 1 ? '随后是' : ''}${who}，于${on}${index === last - 1 ? '。' : '；'}`;
  });
}
