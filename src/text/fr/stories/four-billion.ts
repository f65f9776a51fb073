import { addressOf } from '../../../model/address.ts';
import type {
  FourBillionClaim,
  FourBillionFacts,
  FourBillionSection,
} from '../../../model/stories/four-billion.ts';
import type { StoriesText } from '../../contract/stories.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  addressesOf,
  counted,
  date,
  full,
  fully,
  listed,
  ofDate,
  ofSpan,
  percent,
  place,
  sentenceCase,
  short,
  when,
} from '../../grammar/fr.ts';
import { link, prose } from '../../prose.ts';
import { addressPerPerson } from '../values.ts';

const IANA = 'https://www.iana.org/assignments/ipv4-address-space';

/** Where four billion addresses went, in ten pictures. */
export const fourBillion: StoryText<FourBillionFacts, FourBillionClaim, FourBillionSection> = {
  kicker: 'En dix images',
  headline: () => 'Où sont allées quatre milliards d’adresses ?',
  standfirst: (f) =>
    `Il y a ${full(f.total)} adresses IPv4. De celles que les réseaux peuvent utiliser, ${percent(f.delegated.addresses / (f.total - f.kept))} étaient attribuées ${when(f.delegated.on)}. Dix images montrent où elles sont allées.`,
  description:
    'Les 4 294 967 296 adresses IPv4 en dix images : ce qui est gardé, qui a eu les premiers blocs, quand la réserve s’est vidée, qui en a le plus par personne, et ce qui reste.',
  sections: {
    all: {
      heading: 'Toutes celles qui existent',
      paragraphs: (f) => [
        prose`Une adresse IPv4 est un nombre de 32 bits : il y en a donc ${full(f.total)} et pas une de plus. Les voici en ${full(f.squares)} carrés. Chacun en représente ${full(f.square)}, autant qu’il en commence par un même nombre.`,
      ],
    },
    kept: {
      heading: 'Certaines ne sont à aucun réseau',
      paragraphs: (f) => [
        prose`Des normes gardent ${percent(f.kept / f.total)} de toutes les adresses pour des usages particuliers : pour des réseaux domestiques que personne ne voit de l’extérieur, pour envoyer à plusieurs à la fois, pour des essais, et pour un usage futur qui n’est jamais venu. Il en reste ${full(f.total - f.kept)} pour les réseaux (${link('liste de l’IANA', IANA)} ${ofDate(f.listOn)}).`,
      ],
    },
    blocks: {
      heading: 'Une liste pour le monde',
      paragraphs: (f) => [
        prose`La liste des carrés est tenue par l’IANA, qui distribue tous les numéros de l’Internet. ${full(f.given)} d’entre eux sont allés à des réseaux ou aux registres qui les servent. Les ${full(f.squares - f.given)} autres sont gardés.`,
      ],
    },
    early: {
      heading: 'Les premiers sont partis tôt',
      paragraphs: (f) => [
        prose`${sentenceCase(short(f.early))} des ${full(f.given)} carrés, soit ${percent(f.early / f.given)}, ont été donnés avant qu’il y ait des registres pour demander une raison : certains entiers à une seule entreprise, université ou administration. La liste les appelle « legacy », historiques.`,
      ],
    },
    registries: {
      heading: 'Cinq registres s’en occupent',
      paragraphs: (f) => [
        prose`Chaque carré donné est confié à l’un des cinq registres, un par partie du monde. ${sentenceCase(place(f.most.registry, 'subject'))} en administre ${full(f.most.squares)}, ${place(f.fewest.registry, 'subject')} ${full(f.fewest.squares)}. ${link('Que dit mon adresse ?', addressOf('address/'))}`,
      ],
    },
    emptied: {
      heading: 'Puis la réserve s’est vidée',
      paragraphs: (f) => [
        prose`Voici quand les carrés ont été donnés, par décennie, selon la liste de l’IANA. Les derniers l’ont été le ${link(date(f.emptied.date), f.emptied.href)}. ${sentenceCase(place(f.first.registry, 'subject'))} a commencé à rationner le ${link(date(f.first.date), f.first.href)}, et le dernier registre, ${place(f.last.registry, 'subject')}, le ${link(date(f.last.date), f.last.href)}.`,
      ],
    },
    people: {
      heading: 'Divisées entre les personnes',
      paragraphs: (f) => [
        prose`${sentenceCase(place(f.people.least.region, 'in'))}, il y a ${addressPerPerson(f.people.least.each)} ; ${place(f.people.most.region, 'in')}, ${addressPerPerson(f.people.most.each)}. Les pays et territoires qui en ont le moins par personne, où vit la moitié des habitants du monde, en détiennent ${percent(f.people.half)} (adresses ${ofDate(f.people.on)}, population ${ofDate(f.people.year)}). ${link('Comment elles sont réparties', addressOf('fairness/'))}`,
      ],
    },
    left: {
      heading: 'Ce qui reste',
      paragraphs: (f) => [
        prose`${sentenceCase(when(f.delegated.on))}, ${addressesOf(f.delegated.addresses)} étaient attribuées. De ce que les registres détiennent eux-mêmes, leurs fichiers, quand ils le disent, ${f.available === 0 ? 'n’en listent aucune comme disponible' : `en listent ${short(f.available)} comme disponibles`}. ${waiting(f)}${link('Où est chaque adresse', addressOf('ipv4/'))}`,
      ],
    },
    back: {
      heading: 'Quelques-unes reviennent',
      paragraphs: (f) => [
        prose`${f.back.addresses === 0 ? 'Aucune adresse n’a été rendue ni reprise' : `${sentenceCase(addressesOf(f.back.addresses))} ont été rendues ou reprises`} ${ofSpan({ oldest: f.back.from, newest: f.back.to })}, selon les fichiers ${listed(f.back.registries.map((registry) => place(registry, 'of')))}. Dans le même temps, ${f.back.again === 0 ? 'aucune n’a été attribuée' : `${short(f.back.again)} ont été attribuées`} de nouveau après un retour. Tout cela ne remplirait pas trois de ces carrés.`,
      ],
    },
    ipv6: {
      heading: 'Et la même image, encore une fois',
      paragraphs: (f) => [
        prose`IPv6 se compte à une autre échelle. Un seul\u00a0/32, le bloc qu’un registre donne habituellement à un opérateur de réseau, a de la place pour ${fully(f.total, 'réseau', 'réseaux')} : la même image, dont chaque carré est cette fois rempli de réseaux. ${sentenceCase(when(f.ipv6.on))}, l’IPv6 enregistré représentait ${counted(f.ipv6.slash32s, 'bloc de cette taille', 'blocs de cette taille')}. ${link('Savoir s’ils sont utilisés', addressOf('used/'))} est une autre question.`,
      ],
    },
  },
  claims: {
    'early-is-much': 'Plus d’un tiers des blocs donnés l’ont été avant qu’il y ait des registres.',
    'nearly-all-given':
      'Plus de 95 % des adresses que les réseaux peuvent utiliser sont attribuées.',
    'least-far-below-most':
      'La région qui a le plus d’adresses par personne en a plus du double de celle qui en a le moins.',
    'little-came-back': 'Il est revenu moins d’adresses qu’il n’y en a dans trois des 256 carrés.',
    'room-in-ipv6': 'Plus d’un\u00a0/32 d’IPv6 est enregistré.',
  },
};

/** The requests that wait, of each registry that tells. */
function waiting({ waiting: lists }: FourBillionFacts): string {
  if (lists.length === 0) return '';
  const told = lists.map(
    ({ registry, requests, on }) =>
      `${counted(requests, 'demande', 'demandes')} ${place(registry, 'in')} (${date(on)})`,
  );
  return `Sont en attente : ${listed(told)}. `;
}

/** What the parts of its pictures are called. */
export const fourBillionParts: StoriesText['fourBillionParts'] = {
  parts: {
    all: 'IPv4',
    kept: 'Usages particuliers',
    usable: 'Pour les réseaux',
    given: 'Donné par l’IANA',
    early: 'Avant les registres',
    later: 'Donné aux registres',
    undated: 'Sans date',
    others: 'Gardé, restant ou sans pays',
    delegated: 'Attribué',
    available: 'Disponible',
    'policy-reserved': 'Mis de côté par une règle',
    quarantined: 'En quarantaine',
    'reserved-unsplit': 'Réservé',
    untold: 'Non distingué',
    stayed: 'Toutes les autres adresses',
    back: 'Rendu',
    ipv6: 'Réseaux d’un\u00a0/32',
  },
  decade: (year) => `de ${year} à ${Number(year) + 9}`,
  total: 'Toutes les adresses IPv4',
  totalIpv6: 'Tous les réseaux d’un\u00a0/32',
};
