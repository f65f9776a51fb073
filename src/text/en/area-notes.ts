import type { AreaNotesText } from '../contract/area-notes.ts';
import { listed, places } from '../grammar/en.ts';

/** Notes on disputed areas and on status, in the words of the United Nations' maps and lists. */
export const areaNotes: AreaNotesText = {
  'falkland-islands-malvinas': () =>
    'A dispute exists between the Governments of Argentina and the United Kingdom of Great Britain and Northern Ireland concerning sovereignty over the Falkland Islands (Malvinas).',
  'non-self-governing': (p) =>
    p.names.length === 1
      ? `On the United Nations’ list of Non-Self-Governing Territories: ${listed(places(p.names))}.`
      : `Non-Self-Governing Territories, by the United Nations’ list: ${listed(places(p.names))}.`,
  'jammu-and-kashmir': () =>
    'The final status of Jammu and Kashmir has not yet been agreed upon by the parties; on maps here a dashed line stands approximately for the Line of Control agreed upon by India and Pakistan.',
  'sudan-and-south-sudan': () =>
    'The final boundary between the Republic of the Sudan and the Republic of South Sudan has not yet been determined.',
  abyei: () => 'The final status of the Abyei area is not yet determined.',
};
