import type { Registry } from '../../model/registry.ts';
import type { PlacedText } from '../contract/placed.ts';
import { afterColon, place } from '../grammar/fr.ts';
import { ofEachRegistry } from '../of-each-registry.ts';
import { headOf } from './groups.ts';

const of = (registry: Registry) => place(registry, 'of');
const holdersId = (registry: Registry) => `holders-without-ipv6-${registry}` as const;
const untold =
  'Donné seulement quand le fichier le plus récent dont nous disposons pour ce registre distingue les titulaires.';

/** Figures outside the page of what they are about, and where they are expected and are not. */
export const placed: PlacedText = {
  title: (p) => `${headOf(p.area)}${/\s: /.test(p.title) ? ' –' : ' :'} ${afterColon(p.title)}`,
  link: 'Partager, intégrer, télécharger',
  names: {
    'map-ipv6-users': 'Carte : utilisateurs de Google en IPv6',
    'map-ipv6-held': 'Carte : espace IPv6 détenu',
    'map-ipv4-per-person': 'Carte : adresses IPv4 par personne',
    'map-first-ipv6': 'Carte : la première délégation IPv6',
    'map-policies': 'Carte : politiques pour IPv6',
    'world-ipv6-held': 'Espace IPv6 détenu dans le monde',
    'ipv6-largest-holders': 'Les pays et territoires qui ont le plus d’espace IPv6',
    ...ofEachRegistry(
      (registry) => `${registry}-pool` as const,
      (registry) => `Adresses IPv4 qu’il reste ${place(registry, 'in')}`,
    ),
    'ipv4-per-person-by-region': 'Adresses IPv4 par personne, par région',
    'ipv6-users-by-region': 'Utilisateurs de Google en IPv6, par région',
    'world-ipv6-users': 'Utilisateurs de Google en IPv6 dans le monde',
    'ipv4-account': 'Où est chaque adresse IPv4',
    'ipv4-administered': 'Qui administre quelles adresses IPv4',
    'ipv4-run-out': 'Comment les registres ont épuisé IPv4',
    ...ofEachRegistry(
      (registry) => `${registry}-pool-by-state` as const,
      (registry) => `Adresses IPv4 ${of(registry)}, par état`,
    ),
    ...ofEachRegistry(
      (registry) => `${registry}-pool-flow` as const,
      (registry) => `Adresses IPv4 entrées dans le stock ${of(registry)} et sorties`,
    ),
    'ipv4-most-and-least': 'Le plus et le moins d’adresses IPv4 par personne',
    'ipv4-lorenz': 'À quel point les adresses IPv4 sont réparties de façon égale',
    'ipv4-shares': 'Parts de la population et des adresses IPv4',
    'ipv4-gini-by-year': 'À quel point les adresses IPv4 sont réparties de façon égale, par année',
    'ipv4-developing-by-year': 'Part des pays en développement dans les adresses IPv4, par année',
    'pace-by-sub-region': 'Croissance de l’espace IPv6, par partie du monde',
    'pace-steady-growth': 'Croissance régulière de l’espace IPv6',
    'pace-acceleration': 'Espace IPv6 ajouté en trois ans, et dans les trois précédents',
    'pace-first-ipv6': 'Quand les pays et territoires ont eu leur premier espace IPv6',
    'pace-delegations-a-year': 'Délégations IPv6 par an',
    'pace-rank-moves': 'Qui a gagné et perdu des rangs par l’espace IPv6',
    'ipv6-registered-and-used': 'IPv6 enregistré et utilisé',
    ...ofEachRegistry(
      holdersId,
      (registry) => `Titulaires d’IPv4 sans IPv6, ${place(registry, 'name')}`,
    ),
    'ipv6-users-by-group': 'Utilisateurs de Google en IPv6, par groupe',
    'ipv4-registered-by-year': 'Adresses IPv4 par année de premier enregistrement',
    'iot-devices-a-person': 'Objets connectés par personne',
    'iot-forecasts-of-2025': 'Prévisions d’objets connectés pour 2025',
    'group-ipv6-held': 'Espace IPv6 détenu par les membres',
    'group-ipv6-users': 'Utilisateurs de Google en IPv6, chaque membre à côté du monde',
    'group-ipv6-per-million': 'Espace IPv6 par million de personnes, chaque membre à côté du monde',
    'group-ipv4-per-person': 'Adresses IPv4 par personne, chaque membre à côté du monde',
    'country-ipv6-held': 'Espace IPv6 détenu',
    'country-ipv6-users': 'Utilisateurs de Google en IPv6, à côté des autres',
    'country-ipv4-held': 'Adresses IPv4 détenues',
    'country-ipv4-per-person': 'Adresses IPv4 par personne, à côté des autres',
    'country-ipv6-registrations': 'Délégations IPv6 par année de premier enregistrement',
    'country-ipv4-registrations': 'Adresses IPv4 par année de premier enregistrement',
    'country-ipv6-use-over-time': 'Utilisateurs capables d’utiliser IPv6, au fil du temps',
    'world-ipv6-use-over-time': 'L’usage d’IPv6 dans le monde, mesuré deux fois',
    'country-ipv4-transfers': 'Adresses IPv4 transférées, entrées et sorties',
    'ipv4-transfers-by-registry': 'Adresses IPv4 transférées entre registres',
    'ipv4-waiting-time': 'Combien de temps on attend de l’IPv4',
    'arin-waiting-list': `Qui attend de l’IPv4 ${place('arin', 'in')}`,
    'ripencc-waiting-list': `Qui attend de l’IPv4 ${place('ripencc', 'in')}`,
    'arin-given-again': `Adresses IPv4 ${of('arin')} attribuées de nouveau`,
    'ripencc-last-pool': `Comment les dernières adresses IPv4 ${of('ripencc')} se sont épuisées`,
    'ipv4-given-back-by-registry': 'Ce qui a été rendu, déplacé, attribué de nouveau',
    'delegations-still-listed': 'Ce que sont devenues les délégations des années passées',
    'ipv4-listed-by-registry': 'Adresses IPv4 selon les fichiers des registres eux-mêmes',
    'country-ipv4-flows': 'Adresses IPv4 venues, parties et rendues',
    'group-ipv4-flows': 'Adresses IPv4 des membres venues, parties et rendues',
  },
  absent: {
    generic: 'Il n’y a pas de données pour cette figure dans cette édition.',
    why: {
      'country-ipv6-held': 'Les listes des registres n’ont aucune entrée pour ce code de pays.',
      'country-ipv4-held': 'Il n’y a pas de mois avec un compte exact pour ce code de pays.',
      'country-ipv6-users':
        'Google ne publie pas de part pour ce code de pays, ou avait trop peu de mesures.',
      'country-ipv4-per-person': 'Il manque le compte des adresses ou le nombre de personnes.',
      'country-ipv6-registrations':
        'Aucune délégation IPv6 avec une date d’enregistrement n’est listée.',
      'country-ipv4-registrations':
        'Aucune délégation IPv4 avec une date d’enregistrement n’est listée.',
      ...ofEachRegistry(holdersId, () => untold),
      'ipv4-account':
        'Les comptes disponibles ne font pas la somme de toutes les adresses : certains manquent, ou sont de jours trop éloignés. La page sur la qualité des données en dit plus.',
      'country-ipv6-use-over-time':
        'Cette édition n’a pas de mesure d’APNIC Labs pour ce code de pays.',
      'world-ipv6-use-over-time': 'Cette édition n’a pas de mesure d’APNIC Labs pour le monde.',
      'country-ipv4-transfers':
        'Donné seulement quand les journaux des cinq registres ont été lus et nomment un titulaire ici.',
      'ipv4-transfers-by-registry':
        'Les transferts ne sont donnés que quand les journaux des cinq registres ont été lus.',
      'country-ipv4-flows':
        'Donné seulement quand des fichiers de nombreux mois du registre qui dessert principalement ce lieu sont disponibles, et que quelque chose est venu ou parti.',
    },
  },
};
