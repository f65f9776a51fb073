import type { TableChange } from '../../model/change.ts';
import type { ChangesText } from '../contract/changes.ts';
import { editionDate, full, fully, ofDate, place, theDate, when } from '../grammar/fr.ts';

/** IPv6 space in the largest of three sizes of block that goes into it at least once. */
function blocks(slash64s: number): string {
  const size = [32, 48].find((length) => Math.abs(slash64s) >= 2 ** (64 - length)) ?? 64;
  return `${full(slash64s / 2 ** (64 - size), 3)}\u00a0/${size}`;
}

/** How many rows came, went and changed, without what was none. */
function rowsOf({ added, removed, changed }: TableChange): string {
  const parts = [
    [added, 'nouvelle', 'nouvelles'],
    [removed, 'disparue', 'disparues'],
    [changed, 'modifiée', 'modifiées'],
  ] as const;
  return parts
    .flatMap(([rows, one, many]) => (rows === 0 ? [] : fully(rows, one, many)))
    .join(', ');
}

/** What changed from one edition of the data to the next. */
export const changes: ChangesText = {
  title: 'Ce qui a changé dans les données',
  description:
    'Ce que chaque mise à jour des données a changé : espace nouvellement délégué, rendu ou déplacé, par registre et par pays.',
  lead: 'Chaque fois que les données sont mises à jour, ce qui a changé est consigné ici. Les fichiers des registres disent ce qui est enregistré, non pourquoi cela a changé : de l’espace qui quitte une liste et entre dans une autre peut avoir été vendu, déplacé avec son titulaire ou corrigé.',
  none: 'Il n’y a eu qu’une édition jusqu’ici : rien n’a donc encore changé.',
  feed: 'Suivre les changements par un flux Atom',
  feedTitle: 'IPv6 Atlas : changements des données',
  heading: (refresh) => `Mise à jour du ${editionDate(refresh)}`,
  notes: {
    edition: (edition) => `Les données sont dès lors l’édition du ${editionDate(edition)}.`,
    stale: (p) =>
      `N’a pas pu être lu, si bien que ses dernières bonnes données ont été gardées : ${p.source}. La raison : ${p.because}`,
    reached: (p) =>
      `Lu de nouveau, après ne pas avoir pu l’être depuis ${theDate(p.since)} : ${p.source}.`,
    accepted: (p) =>
      `Le contrôle ${p.check} attendait ${p.expected} pour ${p.key} et a vu ${p.saw}. Une personne l’a laissé passer : ${p.because}`,
  },
  noRows: 'Aucune ligne d’aucune table n’a changé.',
  span: (change) =>
    change.from === null
      ? `fichier ${ofDate(change.to)}`
      : `du fichier ${ofDate(change.from)} à celui ${ofDate(change.to)}`,
  notCompared: {
    'no-earlier-file': 'Il n’y avait pas de fichier antérieur auquel comparer.',
    reconstructed:
      'Non comparé, parce que l’un des deux fichiers a été reconstitué et n’a pas l’état des blocs.',
  },
  quiet: 'Rien n’a changé, sauf la date.',
  columns: {
    what: 'Ce qui s’est passé',
    family: 'Sorte',
    country: 'Pays',
    blocks: 'Blocs',
    amount: 'Quantité',
  },
  kinds: {
    delegated: 'nouvellement délégué',
    appeared: 'apparu dans la liste',
    disappeared: 'sorti de la liste',
    'country-changed': 'passé à un titulaire d’un autre pays',
    'status-changed': 'changé d’état',
    'date-revised': 'date de premier enregistrement révisée',
    reshaped: 'divisé ou réuni',
  },
  families: { ipv4: 'IPv4', ipv6: 'IPv6', asn: 'numéros d’AS' },
  moved: (from, to) => `${from} → ${to}`,
  amounts: {
    ipv4: (amount) => fully(amount, 'adresse', 'adresses'),
    ipv6: (slash64s) => blocks(slash64s),
    asn: (amount) => fully(amount, 'numéro', 'numéros'),
  },
  caption: (p) => `${place(p.registry, 'name')}, mise à jour du ${editionDate(p.refresh)}`,
  more: (count) =>
    `${fully(count, 'changement plus petit est', 'changements plus petits sont')} dans le fichier de données de ce jour.`,
  tables: (changed) =>
    `Lignes des tables : ${changed.map((table) => `${table.table} ${rowsOf(table)}`).join(' ; ')}`,
  entry: (p) =>
    `Les données ont été mises à jour ${when(p.day)} ; ${p.registries === 0 ? 'aucun fichier de registre n’a changé' : fully(p.registries, 'fichier de registre a changé', 'fichiers de registres ont changé')}.`,
};
