import type { AreaNotesText } from '../contract/area-notes.ts';
import { listed, places } from '../grammar/es.ts';

/** Notes on disputed areas and on status, in the words of the United Nations' maps and lists. */
export const areaNotes: AreaNotesText = {
  'falkland-islands-malvinas': () =>
    'Existe una disputa entre los Gobiernos de la Argentina y del Reino Unido de Gran Bretaña e Irlanda del Norte acerca de la soberanía sobre las Islas Malvinas (Falkland).',
  'non-self-governing': (p) =>
    p.names.length === 1
      ? `En la lista de Territorios No Autónomos de las Naciones Unidas: ${listed(places(p.names))}.`
      : `Territorios No Autónomos, según la lista de las Naciones Unidas: ${listed(places(p.names))}.`,
  'jammu-and-kashmir': () =>
    'Las partes aún no han llegado a un acuerdo sobre el estatuto definitivo de Jammu y Cachemira; en los mapas de este sitio, una línea discontinua representa aproximadamente la línea de control convenida por la India y el Pakistán.',
  'sudan-and-south-sudan': () =>
    'La frontera definitiva entre la República del Sudán y la República de Sudán del Sur aún no se ha determinado.',
  abyei: () => 'El estatuto definitivo de la zona de Abyei aún no se ha determinado.',
};
