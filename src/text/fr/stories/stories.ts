import type { StoriesText } from '../../contract/stories.ts';
import {
  addressesOf,
  counted,
  editionDate,
  fully,
  listed,
  percent,
  short,
} from '../../grammar/fr.ts';
import { said } from '../values.ts';
import { aHundredDevices } from './a-hundred-devices.ts';
import { fourBillion, fourBillionParts } from './four-billion.ts';
import { howIpv4RanOut } from './how-ipv4-ran-out.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { registeredIsNotUsed } from './registered-is-not-used.ts';
import { whoGotTheAddresses } from './who-got-the-addresses.ts';

/** The stories, and what stands around them. */
export const stories: StoriesText = {
  name: 'Récits',
  title: 'Récits sur les adresses de l’Internet',
  description:
    'Comment les adresses de l’Internet ont été réparties, qui les a eues, ce qui reste et qui utilise IPv6 : des récits en chiffres et en images.',
  lead: 'Comment quatre milliards d’adresses se sont épuisées, qui les a eues, et ce qui est venu ensuite. Chaque chiffre et chaque comparaison sont calculés à partir des données. Quand des données plus récentes ne confirment plus un récit, il reste tel que les dernières données l’ont confirmé, avec leur date.',
  untold:
    'Non racontés dans cette édition, parce que les données manquent de quelque chose qu’il faut au récit, ou ne le confirment plus :',
  kept: {
    head: (p) =>
      `Raconté d’après les données du ${editionDate(p.edition)}. Des données plus récentes ne confirment plus :`,
    why: 'Les valeurs en cause',
    listed:
      'Des données plus récentes ne confirment plus ce récit ; il reste tel qu’il a été raconté alors.',
    figure: (p) =>
      `Cette figure montre des données plus récentes que le récit, de l’édition du ${editionDate(p.edition)} :`,
  },
  facts: (p) =>
    `Données de l’édition du ${editionDate(p.edition)} · ${fully(p.minutes, 'minute', 'minutes')} de lecture (${fully(p.words, 'mot', 'mots')})`,
  know: {
    heading: 'Comment nous le savons',
    text: (p) =>
      `Chaque chiffre de ce récit est calculé à partir des tables de l’édition du ${editionDate(p.edition)}. Les chiffres sont de jours différents, et chacun dit le sien. Les affirmations sur l’histoire renvoient aux pages qui les font.`,
    links: {
      methodology: 'Comment chaque mesure est faite',
      quality: 'De quand sont les données et à quel point elles sont complètes',
      data: 'Les données, à prendre et à vérifier',
    },
    claims:
      'Les données de chaque édition sont confrontées à ce qu’affirme le récit. Quand quelque chose n’est plus vrai, le récit reste tel que l’ont dit les dernières données qui le confirmaient, avec leur date.',
  },
  others: 'Les autres récits',
  turned: {
    heading: 'Ce que disent les récits, et que les données ne disent plus',
    lead: 'Un récit est raconté d’après cette édition tant que tout ce qu’il affirme est vrai, sinon d’après la dernière édition où tout l’était. Ces affirmations ne sont plus vraies.',
    none: 'Tout ce qu’affirment les récits racontés d’après cette édition est vrai selon ses données.',
    lacking: (p) =>
      `Les données de cette édition manquent de quelque chose qu’il faut à ces récits, qui ne sont donc pas racontés : ${listed(p.stories)}.`,
    columns: {
      story: 'Récit',
      claim: 'Affirmation',
      value: 'Valeur',
      needed: 'Exigé',
      told: 'Raconté d’après l’édition du',
    },
    needed: {
      more: (threshold) => `plus que ${threshold}`,
      less: (threshold) => `moins que ${threshold}`,
      'at-most': (threshold) => `au plus ${threshold}`,
    },
    notKnown: 'non connu',
    notTold: 'non raconté',
    values: {
      share: percent,
      times: (value) => `${short(value)} fois`,
      each: short,
      index: said.index,
      count: short,
      days: (value) => counted(value, 'jour', 'jours'),
      slash32s: (value) => counted(value, '/32', '/32'),
    },
  },
  figures: {
    byYear: {
      title: (p) =>
        `L’année la plus active fut ${p.year} : ${addressesOf(p.addresses, 'IPv4')} listées en datent`,
      unit: (p) =>
        `Adresses IPv4 encore listées, selon l’année du premier enregistrement de leur bloc ; ${p.files}`,
      sentence: (p) =>
        `Les blocs de ${p.last}, dernière année dont parlent tous les fichiers des registres, en contiennent ${short(p.after)}, à comparer au pic de ${p.peak}.`,
      cidr: 'CIDR',
      iana: 'IANA épuisée',
    },
  },
  fourBillion,
  fourBillionParts,
  howIpv4RanOut,
  whoGotTheAddresses,
  registeredIsNotUsed,
  islandsAndLandlocked,
  aHundredDevices,
};
