import { addressOf } from '../../../model/address.ts';
import { REGISTRIES } from '../../../model/registry.ts';
import type {
  HoldersByRegistry,
  NotUsedClaim,
  NotUsedFacts,
  NotUsedSection,
} from '../../../model/stories/registered-is-not-used.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  countries,
  date,
  dayNamed,
  few,
  full,
  listed,
  percent,
  place,
  places,
  short,
  spanOf,
} from '../../grammar/zh.ts';
import { link, prose } from '../../prose.ts';

/** How many times as much, said low: 10.4 is 十倍以上. */
function times(ratio: number): string {
  return `${few(Math.floor(ratio))}倍以上`;
}

/** Registered is not used. */
export const registeredIsNotUsed: StoryText<NotUsedFacts, NotUsedClaim, NotUsedSection> = {
  kicker: '注册不等于使用',
  headline: (f) =>
    `${date(f.usedOn.slice(0, 7))}，${full(f.of)}个国家和地区中，有${full(f.apart)}个的IPv6注册和使用不相称`,
  standfirst: (f) =>
    `${place(f.holder.country, 'name')}每百万人注册的IPv6，是${place(f.user.country, 'name')}的${times(f.holder.registered / f.user.registered)}。而${dayNamed(f.usedOn)}，${place(f.user.country, 'name')}的Google用户有${percent(f.user.used)}经IPv6访问，${place(f.holder.country, 'name')}为${percent(f.holder.used)}。两个听起来相似的数字，回答的是不同的问题。`,
  description:
    '注册机构清单上的一块IPv6，不等于一个使用IPv6的用户：两者在哪里相称，在哪里不相称，每个数字又漏掉什么。',
  sections: {
    questions: {
      heading: '两个问题',
      paragraphs: (f) => [
        prose`注册机构的清单说明谁持有一块地址，不说明这块地址是否有人使用。两者之间，还隔着支持IPv6的设备、软件、懂行的人员和用户的设备。`,
        prose`使用是从另一端测量的。Google公布各国家和地区经IPv6访问它的用户比例。${dayNamed(f.usedOn)}，比例从${place(f.lowest.country, 'name')}的${percent(f.lowest.share)}到${place(f.highest.country, 'name')}的${percent(f.highest.share)}。`,
        prose`注册的IPv6在这里以/32计。/32是注册机构通常发给网络运营商的地址块，可分成${full(f.sites)}块/48，即常给一间办公室或一个园区的大小，或${short(f.homes)}块/56，适合一个家庭（${link('RFC 6177', f.sizes.href)}）。一块/32足够一个大网络使用。`,
      ],
    },
    entries: {
      heading: '少数地址块左右世界',
      paragraphs: (f) => [
        prose`${spanOf({ oldest: f.world.from, newest: f.world.to })}，全世界注册的IPv6从${counted(f.world.before, '块/32')}增至${counted(f.world.after, '块')}。${jumpWords(f)}`,
        prose`${date(f.world.to)}，全部注册的IPv6有一半由${f.world.half === 1 ? '一个国家或地区' : `${few(f.world.half)}个国家和地区`}的持有者拥有。一个大地址块可能供许多地方使用，可能供几十年发展之用，也可能还没有用途。清单没有说明。`,
      ],
    },
    corners: {
      heading: '四类国家和地区',
      paragraphs: (f) => [
        prose`以两项的中位数为界，${full(f.of)}个国家和地区分成四类。注册多、使用也多的有${full(f.corners.both.count)}个${those('其中有', f.corners.both)}。两项都少的有${full(f.corners.neither.count)}个${those('其中有', f.corners.neither)}。`,
        prose`其余${full(f.apart)}个，两者不相称。注册多、使用少的有${full(f.corners.registered.count)}个${those('其中有', f.corners.registered)}。注册少、使用多的有${full(f.corners.used.count)}个${those('例如', f.corners.used)}。${mostPeople(f)}`,
        prose`${date(f.heldOn)}，${place(f.user.country, 'name')}每百万人有${counted(f.user.registered, '块/32')}，中位数为${counted(f.medians.registered, '块')}。“多”和“少”是国家和地区之间的比较，不是给谁评分。`,
      ],
    },
    why: {
      heading: '为什么不相称',
      paragraphs: (f) => [
        prose`人口多、网络少而大的国家，需要的地址块不多。每户一块/56，一块/32可供${short(f.homes)}户，所以短短的清单背后可以有成百上千万用户。只有一个网络的小国，不论由谁使用，按人口计都排得很高。`,
        prose`反过来，先有地址块，后有使用，有时相隔多年。国际电联世界电信标准化全会${link('第64号决议', f.resolution)}考虑到，许多发展中国家在IPv4向IPv6过渡的过程中仍面临挑战，原因包括这方面的技术技能有限。它还考虑到，有些国家具备充分的IPv6技术技能，却仍出现延误。`,
        ...holdersWords(f),
      ],
    },
    limits: {
      heading: '数字漏掉了什么',
      paragraphs: (f) => [
        prose`用户比例出自一家公司，是某一天的，周末较高。使用Google的人少的地方，比例说的只是少数人，真实比例可能相差很大。所以，凡Google服务被封锁或几乎没有人接受测试的国家或地区，本专题都不用作例子；计数则包括它们。至于注册，依的是持有者的所在地，不是使用地。`,
        prose`${lacking(f)}Google在测量太少时写零，所以这里零即无数据。关于${link('使用', addressOf('used/'))}的页面说明每个国家和地区的位置。`,
      ],
    },
  },
  claims: {
    'several-times-as-much':
      '注册多、使用少的国家中人口最多的一个，人均注册量是另一类中人口最多的一个的两倍以上。',
    'the-other-has-more-users': '这两国中的另一国，经IPv6访问的Google用户比例更大。',
    'user-below-the-median': '使用多的那一国，人均注册量低于中位数。',
    'two-kinds-part': '两者不相称的国家和地区，就是这两类。',
    'registered-grew': '注册的IPv6增长了。',
    'few-months-weigh': '几个月就占增长的四分之一以上。',
    'few-countries-have-half': '至多五个国家和地区的持有者拥有全部注册IPv6的一半。',
  },
};

type Corner = keyof NotUsedFacts['corners'];

const CORNER_WORDS: Readonly<Record<Corner, string>> = {
  both: '注册多、使用也多',
  registered: '注册多、使用少',
  used: '注册少、使用多',
  neither: '两项都少',
};

/** Countries of a corner, with what leads to them; nothing where it has none to name. */
function those(lead: string, corner: NotUsedFacts['corners'][Corner]): string {
  return corner.countries.length === 0 ? '' : `，${lead}${listed(places(corner.countries))}`;
}

function lacking({ without }: NotUsedFacts): string {
  return without === 0 ? '' : `另有${countries(without)}缺少其中一项数字，不在任何一类。`;
}

/** In which of the four kinds most people live. */
function mostPeople({ corners }: NotUsedFacts): string {
  const all = Object.entries(corners) as [Corner, NotUsedFacts['corners'][Corner]][];
  const [id, { people }] = all.reduce((most, one) => (one[1].people > most[1].people ? one : most));
  if (id === 'used') return `最后这一类的人口比其他任何一类都多：${short(people)}人。`;
  return `四类之中，人口最多的是${CORNER_WORDS[id]}的一类：${short(people)}人。`;
}

/** The single months that moved the total most, and where. */
function jumpWords({ world }: NotUsedFacts): string {
  const { jumps, jumpShare } = world;
  const where = jumps.map(({ month, country, share }) =>
    share > 1
      ? `${date(month)}，在${place(country, 'name')}注册的超过当月的全部增量。`
      : `${date(month)}，当月增量的${percent(share)}在${place(country, 'name')}注册。`,
  );
  return `单是${few(jumps.length)}个月就占这一增长的${percent(jumpShare)}。${where.join('')}`;
}

/** How many holders of IPv4 have no IPv6, where the registries' files tell; no paragraph where none does. */
function holdersWords({ holders }: NotUsedFacts) {
  const told = holders.filter(({ all }) => all > 0);
  if (told.length === 0) return [];
  const others = REGISTRIES.length - told.length;
  const untold = others === 0 ? '' : `其他${few(others)}家注册机构，本站现有的文件不区分持有者。`;
  return [
    prose`有些地方，差距开始得更早。${told.map(holdersOf).join('')}列在两个国家或地区名下的持有者，两边都计。${untold}`,
  ];
}

function holdersOf({ registry, on, all, without }: HoldersByRegistry, index: number): string {
  const name = place(registry, 'name');
  const shareOf = `${full(without)}家（${percent(without / all)}）`;
  if (index > 0)
    return `在由${name}服务的国家和地区（${date(on)}），${full(all)}家中有${shareOf}。`;
  return `在主要由${name}服务的国家和地区，依其${date(on)}的文件，${full(all)}家IPv4持有者中，有${shareOf}在同一国家或地区没有IPv6地址块。`;
}
