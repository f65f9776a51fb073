import type { AreaNotesText } from '../contract/area-notes.ts';
import { listed, places } from '../grammar/fr.ts';

/** Notes on disputed areas and on status, in the words of the United Nations' maps and lists. */
export const areaNotes: AreaNotesText = {
  'falkland-islands-malvinas': () =>
    'Il existe un différend entre les Gouvernements de l’Argentine et du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord au sujet de la souveraineté sur les Îles Falkland (Malvinas).',
  'non-self-governing': (p) =>
    p.names.length === 1
      ? `Figure sur la liste des territoires non autonomes de l’Organisation des Nations Unies : ${listed(places(p.names))}.`
      : `Territoires non autonomes, selon la liste de l’Organisation des Nations Unies : ${listed(places(p.names))}.`,
  'jammu-and-kashmir': () =>
    'Les parties n’ont pas encore arrêté d’un commun accord le statut définitif du Jammu-et-Cachemire ; sur les cartes de ce site, un trait discontinu représente approximativement la Ligne de contrôle convenue par l’Inde et le Pakistan.',
  'sudan-and-south-sudan': () =>
    'Le tracé définitif de la frontière entre la République du Soudan et la République du Soudan du Sud n’a pas encore été arrêté.',
  abyei: () => 'Le statut définitif de la région d’Abyei n’a pas encore été déterminé.',
};
