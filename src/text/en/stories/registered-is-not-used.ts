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
  date,
  full,
  inWords,
  listed,
  onDay,
  percent,
  place,
  places,
  sentenceCase,
  short,
} from '../../grammar/en.ts';
import { link, prose } from '../../prose.ts';

/** How many times as much, said low: 10.4 is “more than ten times”. */
function times(ratio: number): string {
  const whole = Math.floor(ratio);
  return `more than ${whole === 2 ? 'twice' : whole === 10 ? 'ten times' : `${inWords(whole)} times`}`;
}

/** Registered is not used. */
export const registeredIsNotUsed: StoryText<NotUsedFacts, NotUsedClaim, NotUsedSection> = {
  kicker: 'Registered is not used',
  headline: (f) =>
    `IPv6 registered and IPv6 used parted ways in ${full(f.apart)} of ${full(f.of)} countries and territories in ${date(f.usedOn.slice(0, 7))}`,
  standfirst: (f) =>
    `${sentenceCase(place(f.holder.country, 'subject'))} had ${times(f.holder.registered / f.user.registered)} as much IPv6 registered for each million people as ${place(f.user.country, 'subject')}. Of Google’s users ${place(f.user.country, 'in')}, ${percent(f.user.used)} came over IPv6 ${onDay(f.usedOn)}; ${place(f.holder.country, 'in')}, ${percent(f.holder.used)}. Two numbers that sound alike answer different questions.`,
  description:
    'A block of IPv6 in a registry’s list is not a user on IPv6: where the two go together, where they part, and what each number leaves out.',
  sections: {
    questions: {
      heading: 'Two questions',
      paragraphs: (f) => [
        prose`A registry’s list says who holds a block of addresses. It does not say whether anything uses the block. Between the two lie equipment that speaks IPv6, software, staff who know it, and the devices of customers.`,
        prose`Use is measured from the other side. For each country and territory Google publishes the share of its users who reach it over IPv6. ${sentenceCase(onDay(f.usedOn))} it ran from ${percent(f.lowest.share)} ${place(f.lowest.country, 'in')} to ${percent(f.highest.share)} ${place(f.highest.country, 'in')}.`,
        prose`Registered IPv6 is counted here in /32s. A /32 is the block that a registry typically gives a network operator. It can be cut into ${full(f.sites)} pieces of the size /48, often given to an office or a campus, or into ${short(f.homes)} of the size /56, which suits a home (${link('RFC 6177', f.sizes.href)}). One /32 is enough for a large network.`,
      ],
    },
    entries: {
      heading: 'A few blocks move the world',
      paragraphs: (f) => [
        prose`From ${date(f.world.from)} to ${date(f.world.to)} the world’s registered IPv6 grew from ${short(f.world.before)} to ${short(f.world.after)} /32s. ${jumpWords(f)}`,
        prose`In ${date(f.world.to)} holders in ${inWords(f.world.half)} countries and territories had half of all registered IPv6. A large block can be meant for use in many places, for growth over decades, or for nothing yet. The list does not say which.`,
      ],
    },
    corners: {
      heading: 'Four kinds of country and territory',
      paragraphs: (f) => [
        prose`The median country of each scale parts the ${full(f.of)} countries and territories into four. In ${full(f.corners.both.count)} much is registered and much is used${those(', among them', f.corners.both)}. In ${full(f.corners.neither.count)} there is little of either${those(', among them', f.corners.neither)}.`,
        prose`In the other ${full(f.apart)} the two part. Much is registered and little used in ${full(f.corners.registered.count)}${those(', among them', f.corners.registered)}. Little is registered and much used in ${full(f.corners.used.count)}${those(', such as', f.corners.used)}. ${mostPeople(f)}`,
        prose`${sentenceCase(place(f.user.country, 'subject'))} had ${short(f.user.registered)} /32s for each million people in ${date(f.heldOn)}, and the median country ${short(f.medians.registered)}. “Much” and “little” compare countries and territories with one another; they grade nobody.`,
      ],
    },
    why: {
      heading: 'Why the two part',
      paragraphs: (f) => [
        prose`A country with many people and few, large networks needs few blocks. At a /56 for each home, one /32 serves ${short(f.homes)} homes, so millions of users can stand behind a short list. A small country with one network stands high on the scale for each person, whoever uses it.`,
        prose`In the other direction, a block comes before its use, sometimes by years. ${link('Resolution 64', f.resolution)} of the ITU’s standardization assembly considers “that many developing countries are still facing challenges in the IPv4 to IPv6 transition process, including due to the limited technical skills in this area”. It also considers that there are states “with sufficient technical skills in IPv6 that are nevertheless encountering a delay”.`,
        ...holdersWords(f),
      ],
    },
    limits: {
      heading: 'What the numbers leave out',
      paragraphs: (f) => [
        prose`The share of users is one company’s, of a single day, and runs higher at weekends. Where few people use Google, its number describes few of them, and the true share may differ widely. So this story takes for an example no country or territory where Google’s services are blocked or hardly anyone is tested; the counts include them. Registration, in turn, follows the seat of the holder, not the place of use.`,
        prose`${lacking(f)}Google writes an exact zero where it has too few measurements, so a zero is no data here. The page about ${link('use', addressOf('used/'))} shows where each country and territory stands.`,
      ],
    },
  },
  claims: {
    'several-times-as-much':
      'The most populous country with much registered and little used has more than twice as much for each person as the most populous of the other kind.',
    'the-other-has-more-users':
      'The other of these two has the larger share of Google’s users on IPv6.',
    'user-below-the-median': 'That country has less registered for each person than the median.',
    'two-kinds-part':
      'The countries and territories where the two part are those of these two kinds.',
    'registered-grew': 'Registered IPv6 grew.',
    'few-months-weigh': 'A few months make up more than a quarter of the growth.',
    'few-countries-have-half':
      'Holders in at most five countries and territories have half of all registered IPv6.',
  },
};

type Corner = keyof NotUsedFacts['corners'];

const CORNER_WORDS: Readonly<Record<Corner, string>> = {
  both: 'where much is registered and much used',
  registered: 'where much is registered and little used',
  used: 'where little is registered and much used',
  neither: 'where there is little of either',
};

/** Countries of a corner, with what leads to them; nothing where it has none to name. */
function those(lead: string, corner: NotUsedFacts['corners'][Corner]): string {
  return corner.countries.length === 0 ? '' : `${lead} ${listed(places(corner.countries))}`;
}

function lacking({ without }: NotUsedFacts): string {
  if (without === 0) return '';
  const who = without === 1 ? 'country or territory lacks' : 'countries and territories lack';
  return `Another ${full(without)} ${who} one of the two numbers and ${without === 1 ? 'stands' : 'stand'} in no group. `;
}

/** In which of the four kinds most people live. */
function mostPeople({ corners }: NotUsedFacts): string {
  const all = Object.entries(corners) as [Corner, NotUsedFacts['corners'][Corner]][];
  const [id, { people }] = all.reduce((most, one) => (one[1].people > most[1].people ? one : most));
  if (id === 'used')
    return `More people live in this last group than in any other: ${short(people)}.`;
  return `Of the four groups, most people live in that ${CORNER_WORDS[id]}: ${short(people)}.`;
}

/** The single months that moved the total most, and where. */
function jumpWords({ world }: NotUsedFacts): string {
  const { jumps, jumpShare } = world;
  const months = jumps.length === 1 ? 'single month makes' : 'single months make';
  const where = jumps.map(({ month, country, share }) => {
    const part = share > 1 ? 'more than the whole' : percent(share);
    return `In ${date(month)}, ${part} of the month’s rise was registered ${place(country, 'in')}.`;
  });
  return `${sentenceCase(inWords(jumps.length))} ${months} up ${percent(jumpShare)} of that growth. ${where.join(' ')}`;
}

/** How many holders of IPv4 have no IPv6, where the registries' files tell; no paragraph where none does. */
function holdersWords({ holders }: NotUsedFacts) {
  const told = holders.filter(({ all }) => all > 0);
  if (told.length === 0) return [];
  const others = REGISTRIES.length - told.length;
  const untold =
    others === 0
      ? ''
      : ` The ${others === 1 ? 'file' : 'files'} of the ${others === 1 ? 'other registry' : `other ${inWords(others)} registries`} at hand ${others === 1 ? 'does' : 'do'} not tell holders apart.`;
  return [
    prose`In some places the gap begins earlier still. ${told.map(holdersOf).join(' ')} A holder listed under two countries or territories counts in both.${untold}`,
  ];
}

function holdersOf({ registry, on, all, without }: HoldersByRegistry, index: number): string {
  const name = place(registry, 'subject');
  const numbers = `${full(without)} of ${full(all)}`;
  if (index > 0)
    return `In those that ${name} serves (${date(on)}) it is ${numbers}: ${percent(without / all)}.`;
  return `In the countries and territories that ${name} mainly serves, by its file of ${date(on)}, ${numbers} holders of IPv4 have no IPv6 block in the same country: ${percent(without / all)}.`;
}
